import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { liveMachine, liveTimeout } from '../support/live.js';
import { describeWhileInStep } from '../support/live-fresh.js';
import { releaseNamed } from '../support/releases.js';

const live = liveMachine();

async function crate(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join((await live.machine()).workspace, name);
  const manifest = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
  for (const [path, text] of Object.entries({ 'Cargo.toml': manifest, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const main = `extern "C" { fn add(a: i32, b: i32) -> i32; }
fn main() { println!("{}", unsafe { add(20, 22) }); }
`;
const add = 'int add(int a, int b) { return a + b; }\n';

/** Compiles and packs src/add.c with the compiler of a variable and these flags. */
function compiling(variable: string, flags: string): string {
  return `use std::{env, process::Command};
fn main() {
    println!("cargo:rerun-if-env-changed=CC");
    let out = env::var("OUT_DIR").unwrap();
    let cc = env::var("${variable}").unwrap_or("cc".into());
    let words = format!("{cc} ${flags} -c src/add.c -o {out}/add.o && aarch64-linux-gnu-ar crs {out}/libadd.a {out}/add.o");
    assert!(Command::new("sh").args(["-c", &words]).status().unwrap().success());
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=add");
}
`;
}

const describeHere = await describeWhileInStep(releaseNamed('bookworm'), ['arm64', 'all']);
const suffixed = 'CC_aarch64_unknown_linux_gnu';

describeHere('an explanation whose advice is followed ends in a build', () => {
  const build = async (
    folder: string,
    env: Readonly<Record<string, string>> = {},
    words: readonly string[] = [],
  ) => live.desk(['build', '--rust', 'debian', '--working-directory', folder, ...words], [], env);

  test(
    'of objects for the wrong machine',
    async () => {
      const files = { 'src/main.rs': main, 'src/add.c': add, 'build.rs': compiling('CC', '') };
      const folder = await crate('own-compiler', files);
      const { code, stderr } = await build(folder);
      expect(stderr).toContain(
        'why: add.o in libadd.a is for x86-64, not for AArch64: the build script of own-compiler',
      );
      expect(stderr).not.toContain('no package of');
      expect(code).toBe(101);
      expect(await build(folder, { CC: 'aarch64-linux-gnu-gcc', HOST_CC: 'cc' })).toMatchObject({ code: 0 });
    },
    liveTimeout,
  );

  test(
    'of objects of -flto',
    async () => {
      const files = { 'src/main.rs': main, 'src/add.c': add };
      const flags = '$CFLAGS_aarch64_unknown_linux_gnu';
      const folder = await crate('with-lto', { ...files, 'build.rs': compiling(suffixed, flags) });
      const { code, stderr } = await build(folder, { CFLAGS_aarch64_unknown_linux_gnu: '-flto' });
      expect(stderr).toContain('do: remove -flto from CFLAGS_aarch64_unknown_linux_gnu');
      expect(code).toBe(101);
      await rm(join(folder, 'target'), { recursive: true });
      const ended = { CFLAGS_aarch64_unknown_linux_gnu: '-flto -fno-lto' };
      expect(await build(folder, ended)).toMatchObject({ code: 0 });
    },
    liveTimeout,
  );

  test(
    'of an undefined reference to a newer glibc',
    async () => {
      const newer =
        'long __isoc23_strtol(const char *, char **, int);\nint add(int a, int b) { return __isoc23_strtol("42", 0, a - b); }\n';
      const files = { 'src/main.rs': main, 'src/add.c': newer, 'build.rs': compiling(suffixed, '') };
      const folder = await crate('newer-glibc', files);
      const { code, stderr } = await build(folder);
      expect(stderr).toContain(
        'why: add.o in libadd.a needs __isoc23_strtol, which glibc 2.38 introduced: this sysroot has 2.36',
      );
      expect(stderr).toContain('do: use `--sysroot debian:trixie`');
      expect(code).toBe(101);
      expect(await build(folder, {}, ['--sysroot', 'debian:trixie'])).toMatchObject({ code: 0 });
    },
    liveTimeout,
  );
});
