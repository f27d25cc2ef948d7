import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findMirrors } from '../../src/debian/mirrors.js';
import { explainFailure } from '../../src/explanations/explain-failure.js';
import { inputs, parseRequest } from '../../src/inputs/request.js';
import type { Report } from '../../src/reporting/report.js';
import type { Explanation } from '../../src/rust/cargo.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { aarch64, makeElf, x86 } from '../support/world-elf.js';
import { target } from '../support/world-pins.js';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'explanations ')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const report: Report = {
  phase: (_title, run) =>
    run({ info: () => undefined, downloaded: () => undefined, unpacked: () => undefined }),
  info: () => undefined,
  warning: () => undefined,
  record: { phases: [], warnings: [] },
  child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
};

interface Case {
  readonly given?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly glibc?: string;
}

/** What is made of these words; nothing may be asked of the archive. */
async function explained(lines: readonly string[], of: Case = {}): Promise<Explanation> {
  const given = { sysroot: 'debian:bookworm', ...of.given };
  const inputOf = (name: string) =>
    Object.entries(given).find(([key]) => key === name)?.[1] ??
    inputs.find((one) => one.name === name)?.default ??
    '';
  const asked: string[] = [];
  const refuse = async (wanted: { readonly what: string }): Promise<never> => {
    asked.push(wanted.what);
    throw new Error('no network');
  };
  const mirrors = await findMirrors({
    ...{ mirrors: ['http://127.0.0.1:9/debian'], aptRoot: '/nowhere', publicMirrors: [] },
  });
  const sysroot = join(root, 'sysroot');
  const result = await explainFailure(lines.join('\n'), {
    request: parseRequest(inputOf, root),
    sysroot: { path: sysroot, layout: findLayout(sysroot, target), glibc: of.glibc ?? '2.36' },
    toolchain: '/gcc/usr',
    env: of.env ?? {},
    userEnv: of.env ?? {},
    context: {
      ...{ mirrors, keys: undefined, now: new Date() },
      net: { toBytes: refuse, toFile: refuse, close: async () => undefined },
    },
    report,
  });
  expect(asked).toEqual([]);
  return result;
}

const failed = 'error: linking with `aarch64-linux-gnu-gcc` failed: exit status: 1';
const ld = '/g/bin/ld: ';

/** Puts a static library beneath the root, whose one object is for a machine. */
async function library(path: string, machine: number, member = 'add.o/'): Promise<string> {
  const object = makeElf({ machine, type: 'object' });
  const header = `${member.padEnd(16)}${'0'.padEnd(32)}${String(object.length).padEnd(10)}\`\n`;
  return file(path, Buffer.concat([Buffer.from('!<arch>\n'), Buffer.from(header), object]));
}

async function file(path: string, bytes: Buffer | string): Promise<string> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
  return join(root, path);
}

const out = 'target/aarch64-unknown-linux-gnu/debug/build/own-sys-0123456789abcdef/out';

/** What cargo says of a build script that failed. */
function script(crate: string, ...said: readonly string[]): readonly string[] {
  return [
    `error: failed to run custom build command for \`${crate} v0.1.0 (/p)\``,
    '',
    'Caused by:',
    `  process didn't exit successfully: \`${root}/target/debug/build/${crate}-0123456789abcdee/build-script-build\` (exit status: 101)`,
    '  --- stderr',
    ...said.map((line) => `  ${line}`),
    'warning: build failed, waiting for other jobs to finish...',
  ];
}

const nothing = { why: [], todo: [] };

describe('a Cargo.lock that cargo may not write', () => {
  const said = (words: string) => [`error: ${words} because --locked was passed to prevent this`];

  test('is created first, where there is none', async () => {
    const lock = join(root, 'Cargo.lock');
    expect(await explained(said(`cannot create the lock file ${lock}`))).toEqual({
      why: [`${lock} does not exist`],
      todo: ['create it: cargo generate-lockfile, and commit it'],
    });
    // Earlier ones say the same of both.
    const earlier = `error: the lock file ${lock} needs to be updated but --frozen was passed to prevent this`;
    expect((await explained([earlier])).why).toEqual([`${lock} does not exist`]);
  });

  test('is brought up to date, where it does not fit', async () => {
    const lock = await file('Cargo.lock', '');
    expect(await explained(said(`cannot update the lock file ${lock}`))).toEqual({
      why: [`${lock} does not fit Cargo.toml`],
      todo: ['bring it up to date: cargo update --workspace'],
    });
  });
});

describe('objects for another machine', () => {
  const own = 'the build script of own-sys did not use the compiler that CC_aarch64_unknown_linux_gnu names';

  test('that the linker passes over are no library that a package brings', async () => {
    const path = await library(`${out}/libadd.a`, x86);
    const { why, todo } = await explained([
      failed,
      `${ld}skipping incompatible ${path} when searching for -ladd`,
      `${ld}cannot find -ladd: No such file or directory`,
    ]);
    expect(why).toEqual([`add.o in libadd.a is for x86-64, not for AArch64: ${own}`]);
    expect(todo).toContain(
      'if its build system reads CC, as most do, set CC=aarch64-linux-gnu-gcc CXX=aarch64-linux-gnu-g++ HOST_CC=cc HOST_CXX=c++ for cargo, and run `cargo clean -p own-sys` once',
    );
    expect(todo.join()).not.toContain('packages');
  });

  test.each([
    ['GNU ld', (path: string) => `${ld}${path}(add.o): Relocations in generic ELF (EM: 62)`],
    ['lld', (path: string) => `ld.lld: error: ${path}(add.o) is incompatible with aarch64linux`],
    ['mold', (path: string) => `mold: error: ${path}(add.o): incompatible file type: arm64 is expected`],
  ])('are read from the words of %s, with the feature of a package that is known', async (_name, words) => {
    const rlib = 'target/aarch64-unknown-linux-gnu/debug/deps/librdkafka_sys-0123456789abcdef.rlib';
    const path = await library(rlib, x86);
    const { why, todo } = await explained(['   Compiling rdkafka-sys v4.9.0', failed, words(path)]);
    expect(why).toEqual([expect.stringMatching(/is for x86-64.*the build script of rdkafka-sys did not/)]);
    expect(todo).toEqual([
      'turn on the feature `cmake-build` of rdkafka, which has its C parts built by CMake',
    ]);
  });

  test('of no build script are named by their path', async () => {
    const path = await library('prebuilt/libadd.a', x86);
    const { why, todo } = await explained([failed, `${ld}${path}(add.o): Relocations in generic ELF (EM: 62)`]);
    expect(why).toEqual([`add.o in libadd.a is for x86-64, not for AArch64: ${path}`]);
    expect(todo).toEqual(['replace it with a libadd.a for aarch64']);
  });

  test('are none when they are for the target, or of the host’s own link', async () => {
    const right = await library(`${out}/libadd.a`, aarch64);
    expect(await explained([failed, `${ld}${right}: file not recognized: file in wrong format`])).toEqual(
      nothing,
    );
    const wrong = await library(`${out}/libhost.a`, x86);
    const host = 'error: linking with `cc` failed: exit status: 1';
    expect(await explained([host, `${ld}${wrong}(add.o): Relocations in generic ELF (EM: 62)`])).toEqual(
      nothing,
    );
  });
});

describe('an undefined reference to what a newer C library has', () => {
  const words = (symbol: string) => [
    failed,
    `${ld}/p/libnum.a(num.o): in function \`num':`,
    `num.c:(.text+0x18): undefined reference to \`${symbol}'`,
  ];

  test('names the object, the version and the release', async () => {
    expect(await explained(words('__isoc23_strtol'))).toEqual({
      why: ['num.o in libnum.a needs __isoc23_strtol, which glibc 2.38 introduced: this sysroot has 2.36'],
      todo: [
        'use `sysroot: debian:trixie` if the result may need glibc 2.41',
        'or use a libnum.a built for glibc 2.36 or older',
      ],
    });
  });

  test.each([
    ['arc4random', '2.31', 'glibc 2.36', 'bookworm'],
    ['__libc_single_threaded', '2.31', 'glibc 2.32', 'bookworm'],
    ['stat', '2.31', 'glibc 2.33', 'bookworm'],
    ['arc4random@GLIBC_2.36', '2.31', 'glibc 2.36', 'bookworm'],
    ['std::ios_base_library_init()', '2.36', 'libstdc\\+\\+ GLIBCXX_3\\.4\\.32', 'trixie'],
  ])('%s with glibc %s is of %s', async (symbol, glibc, version, release) => {
    const given = { sysroot: glibc === '2.31' ? 'debian:bullseye' : 'debian:bookworm' };
    const { why, todo } = await explained(words(symbol), { glibc, given });
    expect(why).toEqual([
      expect.stringMatching(`num\\.o in libnum\\.a needs .*, which ${version} introduced: `),
    ]);
    expect(todo[0]).toContain(`\`sysroot: debian:${release}\``);
  });

  test('is in a library of its own before, for threads and dlopen', async () => {
    const given = { sysroot: 'debian:bullseye' };
    expect(await explained(words('pthread_create'), { glibc: '2.31', given })).toEqual({
      why: [
        'num.o in libnum.a needs pthread_create, which glibc 2.34 introduced, and which libpthread had before: this sysroot has 2.31',
      ],
      todo: ['link it: put `-lpthread` after what needs it'],
    });
  });

  test('leads to no release that the result may not need, and to none where the sysroot has it', async () => {
    const { todo } = await explained(words('__isoc23_strtol'), { given: { glibc: '2.36' } });
    expect(todo).toEqual(['use a libnum.a built for glibc 2.36 or older']);
    expect(await explained(words('__isoc23_strtol'), { glibc: '2.41' })).toEqual(nothing);
    expect(await explained(words('my_function'))).toEqual(nothing);
  });

  test.each([
    [
      'lld',
      [
        'ld.lld: error: undefined symbol: arc4random',
        '>>> referenced by num.c',
        '>>>  num.o:(num) in archive /p/libnum.a',
      ],
    ],
    [
      'mold',
      ['mold: error: undefined symbol: arc4random', '>>> referenced by num.c', '>>>  /p/libnum.a(num.o):(num)'],
    ],
  ])('is read from the words of %s', async (_name, lines) => {
    const { why } = await explained([failed, ...lines], { glibc: '2.31' });
    expect(why).toEqual([expect.stringMatching(/^num\.o in libnum\.a needs arc4random, which glibc 2\.36/)]);
  });
});

describe('objects of -flto', () => {
  const words = 'warning: own@0.1.0: /g/bin/ar: /p/out/add.o: plugin needed to handle lto object';
  const name = 'CFLAGS_aarch64_unknown_linux_gnu';

  test('have the variable named that asks for it, also where only an undefined reference is said', async () => {
    const env = { [name]: '-O2 -flto=auto' };
    for (const lines of [[words], [failed, `${ld}/p/a.o: undefined reference to \`add'`]]) {
      expect((await explained(lines, { env })).todo).toEqual([
        `remove -flto from ${name}: Rust's own \`lto\` does not need it`,
      ]);
    }
  });

  test('of a crate’s own flags get what ends them; another gcc may have what they need', async () => {
    const { todo } = await explained([words]);
    expect(todo).toEqual([expect.stringContaining(`add -fno-lto at the end of ${name} and CXXFLAGS_`)]);
    expect(await explained([words], { given: { gcc: 'system' } })).toEqual(nothing);
  });
});

describe('a build script that starts a program for the target', () => {
  const panic = 'called `Result::unwrap()` on an `Err` value: Os { code: 8, message: "Exec format error" }';
  const program = () =>
    makeElf({ machine: aarch64, type: 'dynamic', interpreter: '/lib/ld-linux-aarch64.so.1' });

  test('is named with the program that it compiled', async () => {
    const path = await file(`${out}/gen/gen`, program());
    const { why, todo } = await explained(script('own-sys', panic));
    expect(why).toEqual([
      `the build script of own-sys started a program for aarch64 that it compiled: ${path}`,
    ]);
    expect(todo).toEqual([expect.stringContaining('own-sys has to compile what it starts for this machine')]);
    const ofShell = script('own-sys', `${path}: 1: Syntax error: word unexpected (expecting ")")`);
    expect((await explained(ofShell)).why).toEqual(why);
  });

  test('is not blamed when it compiled none: a script without its first line is refused alike', async () => {
    await file(`${out}/gen`, 'echo\n');
    expect(await explained(script('own-sys', panic))).toEqual(nothing);
  });

  test('by configure is told what configure wants', async () => {
    const { todo } = await explained(script('own-sys', 'configure: error: cannot run C compiled programs.'));
    expect(todo).toEqual([
      'pass --host=aarch64-linux-gnu to that configure script, so that it does not start them',
    ]);
  });
});

describe('a program of this machine that is missing', () => {
  test.each([
    ['cmake', 'is `cmake` not installed?', 'cmake'],
    [
      'protoc',
      'Error: Custom { error: "Could not find `protoc`. If `protoc` is installed" }',
      'protobuf-compiler',
    ],
    ['libclang', 'Unable to find libclang: "couldn\'t find any valid shared libraries"', 'libclang-dev'],
    ['nasm', 'sh: 1: nasm: not found', 'nasm'],
    ['ninja', 'CMake was unable to find a build program corresponding to "Ninja".', 'ninja-build'],
    ['make', 'CMake was unable to find a build program corresponding to "Unix Makefiles".', 'make'],
    ['python3', '/usr/bin/env: ‘python3’: No such file or directory', 'python3'],
    ['perl', 'make[1]: perl: No such file or directory', 'perl'],
    ['bison', "meson.build:3:0: ERROR: Program 'bison' not found or not executable", 'bison'],
  ])('%s is named with the crate that wants it and its package', async (tool, words, name) => {
    const { why, todo } = await explained(script('own-sys', words), { env: { PATH: root } });
    expect(why).toEqual([`the build script of own-sys needs ${tool}, which is not on this machine`]);
    expect(todo).toEqual([expect.stringContaining(`\`apt-get install ${name}\` on Debian and Ubuntu`)]);
  });

  test('is cc, which rustc itself starts', async () => {
    const lines = ['error: linker `cc` not found', '  |', '  = note: No such file or directory (os error 2)'];
    const { why, todo } = await explained(lines, { env: { PATH: root } });
    expect(why).toEqual([
      'build scripts and procedural macros are linked with cc, a C compiler for this machine',
    ]);
    expect(todo).toEqual([expect.stringContaining('`apt-get install gcc libc6-dev`')]);
    expect(await explained(lines, { env: { PATH: process.env.PATH ?? '' } })).toEqual(nothing);
  });

  test('is not named when it is there, when nobody knows its package, or outside of a build script', async () => {
    await file('nasm', '');
    await chmod(join(root, 'nasm'), 0o755);
    const env = { PATH: root };
    expect(await explained(script('own-sys', 'sh: 1: nasm: not found'), { env })).toEqual(nothing);
    expect(await explained(script('own-sys', 'sh: 1: own-tool: not found'), { env })).toEqual(nothing);
    expect(await explained(['sh: 1: perl: not found'], { env })).toEqual(nothing);
  });
});

test('what belongs to gcc is looked for in no package, and clang is told where it is', async () => {
  const { why, todo } = await explained([failed, 'ld.lld: error: unable to find library -lgcc_s']);
  expect(why).toEqual(['-lgcc_s belongs to gcc, and no package of the target contains it']);
  expect(todo).toEqual([expect.stringContaining('pass it --gcc-toolchain=/gcc/usr')]);
  const host = [
    'error: linking with `rust-lld` failed: exit status: 1',
    '  = note:  "rust-lld" "-flavor" "gnu" "<sysroot>/lib/rustlib/x86_64-unknown-linux-musl/lib/{libstd-*}.rlib" "-lgcc_s"',
  ];
  expect(await explained([...host, 'rust-lld: error: unable to find library -lgcc_s'])).toEqual(nothing);
});

describe('in a sysroot that is not of Debian’s packages', () => {
  const given = { sysroot: './sysroot' };

  test('a file that it lacks is named, with the folders that were looked through', async () => {
    await file('sysroot/usr/lib/libc.so.6', '');
    const { why, todo } = await explained(
      [
        failed,
        `${ld}cannot find -lasound`,
        'a.c:1:10: fatal error: zlib.h: No such file or directory',
        "No package 'alsa' found",
        'CMake Error: Could NOT find ZLIB (missing: ZLIB_LIBRARY ZLIB_INCLUDE_DIR)',
      ],
      { given },
    );
    expect(why).toEqual([
      '-lasound was not found: the sysroot has no libasound.so or libasound.a in usr/lib',
      'zlib.h was not found: the sysroot has no zlib.h in usr/include',
      'alsa.pc was not found: the sysroot has no alsa.pc in usr/lib/pkgconfig, usr/share/pkgconfig',
      'ZLIB (for CMake) was not found: the sysroot has no ZLIBConfig.cmake or zlib-config.cmake or zlib.pc or libzlib.pc in cmake, pkgconfig',
    ]);
    expect(todo[0]).toContain('where the sysroot comes from, and copy the sysroot again');
  });

  test('a file that it has is named, also in a folder of its own', async () => {
    await file('sysroot/usr/lib/libc.so.6', '');
    await file('sysroot/usr/include/dbus-1.0/dbus/dbus.h', '');
    const words = 'a.c:1:10: fatal error: dbus/dbus.h: No such file or directory';
    const { why, todo } = await explained([words], { given });
    expect(why).toEqual(['dbus/dbus.h was not found, though the sysroot has usr/include/dbus-1.0/dbus/dbus.h']);
    expect(todo).toEqual([expect.stringContaining('a search path')]);
  });
});

describe('words of a hostile build', () => {
  const member = (name: string, size = 0) =>
    `${name.padEnd(16)}${'0'.padEnd(32)}${String(size).padEnd(10)}\`\n`;

  test('have a few files looked into, each once, and of each a bounded part', async () => {
    const many = await file('many.a', `!<arch>\n${member('a.o/').repeat(200_000)}`);
    const name = 'n'.repeat(1 << 20);
    const object = makeElf({ machine: x86, type: 'object' }).toString('latin1');
    const long = `!<arch>\n${member('//', name.length)}${name}${member('/0', object.length)}${object}`;
    const longNamed = await file('long.a', Buffer.from(long, 'latin1'));
    await promisify(execFile)('mkfifo', [join(root, 'waits.a')]);
    const paths = [longNamed, join(root, 'waits.a'), ...Array.from({ length: 1000 }, () => many)];
    const words = paths.map((path) => `${ld}${path}: file not recognized: file in wrong format`);
    const { why } = await explained([failed, ...words]);
    expect(why).toEqual([expect.stringMatching(/^n{4096} in long\.a is for x86-64/)]);
    const others = Array.from({ length: 40 }, (_, at) => join(root, `gone-${at}.a`));
    const late = [...others, longNamed].map(
      (path) => `${ld}${path}: file not recognized: file in wrong format`,
    );
    expect(await explained([failed, ...late])).toEqual(nothing);
  });

  test.each(['nasm;id', '$(id)', 'constructor', '--help', 'not-known'])(
    'put nothing into a command that is advised: %s',
    async (name) => {
      const said = script(
        'own-sys',
        `is \`${name}\` not installed?`,
        `env: '${name}': No such file or directory`,
      );
      expect(await explained(said, { env: { PATH: '/nowhere' } })).toEqual(nothing);
    },
  );
});
