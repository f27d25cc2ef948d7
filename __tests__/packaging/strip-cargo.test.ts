import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type StripMode, stripArtifacts } from '../../src/packaging/strip.js';
import { builtFiles, parseMessage } from '../../src/rust/cargo-messages.js';
import { hashFile } from '../../src/unpack/tree-digest.js';
import { describeWith } from '../support/programs.js';
import { runRust } from '../support/rust-toolchain.js';
import { temporaryFolders } from '../support/temp.js';
import { objcopyPath, sectionsOf } from './binaries.js';

const folders = temporaryFolders();
const triple = 'aarch64-unknown-linux-gnu';

async function makeCrate(profile = ''): Promise<string> {
  const folder = await folders.make();
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'lib'));
  writeFileSync(
    join(folder, 'Cargo.toml'),
    `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nlib = { path = "lib" }\n[profile.dev]\n${profile}\n`,
  );
  writeFileSync(join(folder, 'src/main.rs'), 'fn main() { println!("{}", lib::answer()); }\n');
  writeFileSync(
    join(folder, 'lib/Cargo.toml'),
    '[package]\nname = "lib"\nversion = "0.1.0"\nedition = "2021"\n[lib]\npath = "lib.rs"\ncrate-type = ["dylib"]\n',
  );
  writeFileSync(join(folder, 'lib/lib.rs'), 'pub fn answer() -> u32 { 42 }\n');
  return folder;
}

/** Adds what else a package can be made of, and libraries of packages that only others need. */
function addKinds(folder: string): void {
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const library = (name: string, types: string, text: string): void => {
    write(
      `${name}/Cargo.toml`,
      `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[lib]\npath = "lib.rs"\n${types}\n`,
    );
    write(`${name}/lib.rs`, text);
  };
  library('both', 'crate-type = ["cdylib", "staticlib", "rlib"]', 'pub fn one() -> u32 { 1 }\n');
  library('mac', 'proc-macro = true', '');
  const manifest = readFileSync(join(folder, 'Cargo.toml'), 'utf8');
  const more =
    'both = { path = "both" }\nmac = { path = "mac" }\n[lib]\ncrate-type = ["cdylib", "staticlib"]\n[profile';
  write('Cargo.toml', manifest.replace('[profile', more));
  write('src/lib.rs', '#[no_mangle]\npub extern "C" fn two() -> u32 { both::one() + 1 }\n');
  write('src/bin/other.rs', 'fn main() { println!("{}", both::one()); }\n');
  write('examples/shown.rs', 'fn main() { println!("{}", both::one()); }\n');
  write('tests/whole.rs', '#[test]\nfn whole() { assert_eq!(both::one(), 1); }\n');
}

const everything = ['build', '--bins', '--lib', '--examples', '-p', 'app', '-p', 'lib'];

/** Each file beneath cargo's own folders: what it is, and what is in it. */
function keptBy(profile: string): Readonly<Record<string, string>> {
  const files = ['deps', 'examples', 'build'].flatMap((name) =>
    existsSync(join(profile, name))
      ? readdirSync(join(profile, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file))
      : [],
  );
  // An example stands beside what cargo keeps of it, which has a hash in its name.
  const own = files.filter((file) => !file.startsWith('examples/') || /-[0-9a-f]{16}$/.test(file)).sort();
  return Object.fromEntries(
    own.map((file) => {
      const path = join(profile, file);
      const { ino, mtimeMs } = statSync(path);
      return [file, `${ino} ${mtimeMs} ${statSync(path).isFile() ? hashFile(path) : ''}`];
    }),
  );
}

/** Runs cargo; gives what it built, and the packages that it did not take for fresh. */
async function cargo(folder: string, command: readonly string[] = ['build']) {
  const args = [...command, '--offline', '--target', triple, '--message-format', 'json'];
  const ran = await runRust('cargo', args, folder, {
    CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER: 'aarch64-linux-gnu-gcc',
    // Otherwise std would be linked into the library and into the program.
    CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '-Cprefer-dynamic',
  });
  if (ran.code !== 0) throw new Error(ran.stderr);
  const messages = ran.stdout.split('\n').flatMap((line) => parseMessage(line) ?? []);
  const artifacts = messages
    .flatMap((message) => builtFiles(message, triple))
    .map((file) => ({ ...file, size: statSync(file.path).size }));
  const stale = messages.filter(({ reason, fresh }) => reason === 'compiler-artifact' && fresh !== true);
  return { artifacts, stale: stale.length };
}

type Built = Awaited<ReturnType<typeof cargo>>;

const strip = ({ artifacts }: Built, mode: StripMode, tell: (line: string) => void = () => undefined) =>
  stripArtifacts({ artifacts, mode, triple, objcopy: objcopyPath(), tell });

const pathOf = ({ artifacts }: Built, kind: string): string => {
  const found = artifacts.find((artifact) => artifact.kind === kind);
  if (found === undefined) throw new Error(`cargo built no ${kind}`);
  return found.path;
};

describeWith('cargo, with aarch64-linux-gnu-gcc and std for the target', 'stripping what cargo built')(
  'what cargo built',
  () => {
    test('a second build is fresh after a split, brings back the unstripped file, and is split to the same bytes', async () => {
      const folder = await makeCrate();
      const first = await cargo(folder);
      const app = pathOf(first, 'bin');
      const unstripped = readFileSync(app);
      await strip(first, 'split');
      const [file, debug] = [readFileSync(app), readFileSync(`${app}.debug`)];
      expect(file.length).toBeLessThan(unstripped.length);

      const second = await cargo(folder);
      expect(second.stale).toBe(0);
      expect(readFileSync(app).equals(unstripped)).toBe(true);
      const [split] = (await strip(second, 'split')).filter(({ kind }) => kind === 'bin');
      expect(split).toMatchObject({ debugFile: `${app}.debug`, size: file.length });
      expect(readFileSync(app).equals(file)).toBe(true);
      expect(readFileSync(`${app}.debug`).equals(debug)).toBe(true);
    });

    test('a library that was stripped is still what a program is linked against', async () => {
      const folder = await makeCrate();
      const first = await cargo(folder);
      expect(pathOf(first, 'dylib')).toContain(`/${triple}/debug/`);
      await strip(first, 'symbols');
      expect((await cargo(folder)).stale).toBe(0);
      writeFileSync(join(folder, 'src/main.rs'), 'fn main() { println!("{}", lib::answer() + 1); }\n');
      const changed = await cargo(folder);
      expect(changed.stale).toBe(1);
      await strip(changed, 'symbols');
      expect(sectionsOf(pathOf(changed, 'bin'))).not.toContain('.symtab');
      expect(sectionsOf(pathOf(changed, 'dylib'))).toContain('.rustc');
    });

    test('what cargo keeps for itself stays the same file with the same bytes and time, whatever is stripped', async () => {
      const folder = await makeCrate();
      addKinds(folder);
      const kept = join(folder, 'target', triple, 'debug');
      for (const mode of ['split', 'symbols'] as const) {
        const first = [await cargo(folder, everything), await cargo(folder, ['test', '--no-run'])];
        const before = keptBy(kept);
        const stripped = (await Promise.all(first.map((built) => strip(built, mode)))).flat();
        expect(keptBy(kept)).toEqual(before);
        expect(new Set(stripped.map(({ kind }) => kind))).toEqual(
          new Set(['bin', 'example', 'test', 'cdylib', 'dylib', 'staticlib']),
        );
        const copies = stripped.filter(({ path }) => dirname(path) !== kept).map(({ path }) => path);
        // Nothing but debug information of static libraries can be taken.
        expect(copies.filter((path) => !path.includes('/examples/') && !path.endsWith('.a'))).toEqual([]);
        for (const { path } of stripped.filter((one) => one.kind !== 'staticlib'))
          expect(sectionsOf(path)).not.toContain('.debug_info');
        expect((await cargo(folder, everything)).stale).toBe(0);
        expect((await cargo(folder, ['test', '--no-run'])).stale).toBe(0);
        expect(keptBy(kept)).toEqual(before);
      }
    });

    test.each(['strip = true', 'debug = 0'])('a profile with %s has nothing to split off', async (profile) => {
      const built = await cargo(await makeCrate(profile));
      const told: string[] = [];
      const stripped = await strip(built, 'split', (line) => told.push(line));
      expect(stripped.map(({ debugFile }) => debugFile)).toEqual(built.artifacts.map(() => undefined));
      expect(told.length).toBe(built.artifacts.length);
      for (const line of told) expect(line).toContain('no debug information to split off');
    });
  },
);
