import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { parseLock } from '../lock/locks.js';
import { describeLive, liveMachine, liveTimeout, once, testRunning } from '../support/live.js';
import { startFromArchive } from '../support/started-archive.js';

const live = liveMachine();
const triple = 'aarch64-unknown-linux-gnu';

/**
 * A crate whose build script compiles C with the compiler that the environment names, without any other crate.
 */
const files: Readonly<Record<string, string>> = {
  'Cargo.toml':
    '[package]\nname = "legacy"\nversion = "1.2.3"\nedition = "2021"\n\n[profile.release]\ndebug = 1\n',
  LICENSE: 'MIT\n',
  'foo.c': `#define _GNU_SOURCE
#include <stdlib.h>
#include <zlib.h>

long foo_parse(const char *text) { return strtol(text, 0, 10); }

const char *foo_zlib(void) { return zlibVersion(); }
`,
  'build.rs': `use std::{env, path::PathBuf, process::Command};

fn run(variable: &str, args: &[&str]) {
    let program = env::var(variable).expect(variable);
    assert!(Command::new(program).args(args).status().unwrap().success());
}

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    let (object, library) = (out.join("foo.o"), out.join("libfoo.a"));
    let (object, library) = (object.to_str().unwrap(), library.to_str().unwrap());
    run("CC_aarch64_unknown_linux_gnu", &["-g", "-O2", "-fPIC", "-c", "foo.c", "-o", object]);
    run("AR_aarch64_unknown_linux_gnu", &["crs", library, object]);
    println!("cargo:rerun-if-changed=foo.c");
    println!("cargo:rustc-link-search=native={}", out.display());
    println!("cargo:rustc-link-lib=static=foo");
    println!("cargo:rustc-link-lib=z");
    println!("cargo:rustc-link-arg=-Wl,--build-id");
}
`,
  'src/main.rs': `use std::ffi::{c_char, c_long, CStr};

extern "C" {
    fn foo_parse(text: *const c_char) -> c_long;
    fn foo_zlib() -> *const c_char;
}

fn main() {
    let number = unsafe { foo_parse(c"42".as_ptr()) };
    let zlib = unsafe { CStr::from_ptr(foo_zlib()) };
    println!("{number} {}", zlib.to_str().unwrap());
}
`,
};

/** Writes the crate; gives its folder and the inputs for it. */
async function crate(release: string) {
  const folder = join((await live.machine()).workspace, release);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const inputs = { rust: 'debian', sysroot: `debian:${release}`, packages: 'zlib1g-dev' };
  return { folder, inputs: { ...inputs, 'working-directory': folder, args: '--release' } };
}

/** The parts of a CycloneDX document that are looked at here. */
interface Bill {
  readonly components: readonly { readonly name: string }[];
}

describeLive.each(['bookworm', 'trixie'])(
  'a release of a crate with C of its own, for debian:%s',
  (release) => {
    const built = once(async () => {
      const { folder, inputs } = await crate(release);
      const words = ['rust', 'sysroot', 'packages', 'working-directory'] as const;
      const locked = await live.desk(['lock', ...words.flatMap((name) => [`--${name}`, inputs[name]])]);
      const step = await live.step({ ...inputs, strip: 'split', archive: 'true' });
      return { folder, inputs, locked, step };
    });
    const readelf = async (...args: readonly string[]): Promise<string> => {
      const { step } = await built();
      const { code, stdout, stderr } = await live.later(step, 'aarch64-linux-gnu-readelf', args, '/');
      if (code !== 0) throw new Error(stderr);
      return stdout;
    };

    test(
      'is built, split, audited and packed',
      async () => {
        const { locked, step } = await built();
        expect(locked).toMatchObject({ code: 0, stdout: '' });
        expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
        const [program, ...others] = JSON.parse(step.outputs.artifacts ?? '');
        expect(others).toEqual([]);
        expect(program).toMatchObject({ path: step.outputs.executables, linkage: 'dynamic', breaches: [] });
        expect(program.needed).toEqual(expect.arrayContaining(['libz.so.1', 'libc.so.6']));
        expect(program.packages).toEqual(expect.arrayContaining(['zlib1g', 'libc6']));
        expect(step.summary).toMatch(/^### ✅ 1 artifact for .*, audit passed$/m);
        const { folder, archive = '' } = { ...step.outputs, folder: dirname(step.outputs.archive ?? '') };
        const script =
          'cd "$1" && sha256sum --check --quiet ./*.sha256 && tar -xzf "$2" -O --wildcards "*/LICENSE"';
        expect(await live.shell(script, [folder, archive])).toEqual({ code: 0, stdout: 'MIT\n', stderr: '' });
      },
      liveTimeout,
    );

    test(
      'keeps its debug information in a file that the program links to by name, CRC and build id',
      async () => {
        const { step } = await built();
        const program = step.outputs.executables ?? '';
        const debug = `${program}.debug`;
        expect(await readelf('--wide', '--sections', program)).not.toMatch(/ \.(?:debug_info|symtab) /);
        expect(await readelf('--wide', '--sections', debug)).toMatch(/ \.debug_line /);
        const [own, split] = await Promise.all([program, debug].map((file) => readelf('--notes', file)));
        const [id] = /Build ID: [0-9a-f]{40}/.exec(own ?? '') ?? ['no build id'];
        expect(split).toContain(id);
        const sum = crc32(await readFile(debug)).toString(16);
        const link = await readelf('--debug-dump=links', program);
        expect(link).toMatch(/Separate debug info file: legacy\.debug$/m);
        expect(link).toMatch(new RegExp(`CRC value: 0x0*${sum}$`, 'm'));
      },
      liveTimeout,
    );

    test(
      'has a bill of materials with the packages that the lock pins, by version and SHA256',
      async () => {
        const { folder, step } = await built();
        const file = join(folder, 'crossroot.lock');
        const { packages } = parseLock(await readFile(file, 'utf8'), file).trees.sysroot;
        const { components }: Bill = JSON.parse(await readFile(step.outputs.sbom ?? '', 'utf8'));
        for (const name of ['libc6', 'zlib1g']) {
          const pinned = packages.find((one) => one.name === name);
          expect(pinned?.sha256).toMatch(/^[0-9a-f]{64}$/);
          expect(components.find((one) => one.name === name)).toMatchObject({
            version: pinned?.version,
            hashes: [{ alg: 'SHA-256', content: pinned?.sha256 }],
          });
        }
        expect(components.map(({ name }) => name)).not.toContain('linux-libc-dev');
      },
      liveTimeout,
    );

    testRunning(
      'has a program in its archive that runs',
      async () => {
        const { step } = await built();
        const { archive = '', sysroot = '' } = step.outputs;
        expect(await startFromArchive(archive, 'legacy', sysroot)).toMatchObject({
          code: 0,
          stdout: expect.stringMatching(/^42 1\.\d[\d.]*\n$/),
        });
      },
      liveTimeout,
    );
  },
);

describeLive('C that is compiled against a newer glibc than was asked for', () => {
  const words = new RegExp(
    `target/${triple}/release/legacy needs GLIBC_2\\.38 \\(symbol __isoc23_strtol, from libfoo\\.a\\(foo\\.o\\)\\); the floor is 2\\.36`,
  );

  test.each([
    ['error', '2.36'],
    ['warn', '2.36'],
  ])(
    'is told with the symbol and the library that asks for it: audit: %s',
    async (audit, glibc) => {
      const { inputs } = await crate('trixie');
      const step = await live.step({ ...inputs, glibc, audit, archive: 'true' });
      const [told, others] = audit === 'error' ? [step.errors, step.warnings] : [step.warnings, step.errors];
      expect(others).toEqual([]);
      expect(told).toEqual([expect.stringMatching(words)]);
      expect(told[0]).toMatch(/^ {2}do: use a sysroot with glibc 2\.36 or older: debian:bookworm has 2\.36$/m);
      expect(step.summary.replaceAll('`', '')).toMatch(words);
      expect(step.code).toBe(audit === 'error' ? 1 : 0);
      expect(step.outputs.archive === undefined).toBe(audit === 'error');
    },
    liveTimeout,
  );
});
