import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type StripMode, stripArtifacts } from '../../src/packaging/strip.js';
import { builtFiles, parseMessage } from '../../src/rust/cargo-messages.js';
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
  stripArtifacts({ artifacts, mode, objcopy: objcopyPath(), tell });

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

    test('a test stands in deps/ alone: it stays split, cargo takes it for fresh, its debug information is kept', async () => {
      const folder = await makeCrate();
      const command = ['test', '--no-run'];
      const first = await cargo(folder, command);
      const path = pathOf(first, 'test');
      await strip(first, 'split');
      const debug = readFileSync(`${path}.debug`);
      const second = await cargo(folder, command);
      expect(second.stale).toBe(0);
      const told: string[] = [];
      await strip(second, 'split', (line) => told.push(line));
      expect(told).toEqual([]);
      expect(readFileSync(`${path}.debug`).equals(debug)).toBe(true);
      expect(sectionsOf(path)).not.toContain('.debug_info');
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
