import { describe, expect, test } from '@jest/globals';
import { findMissing } from '../../src/missing-libraries/build-errors.js';
import { type Target, targets } from '../../src/target.js';
import { targetNamed } from '../support/targets.js';

/** What was found, as `kind name`. */
function found(stderr: string, target: Target = targets[0]): readonly string[] {
  return findMissing(stderr, target).map(({ kind, name }) => `${kind} ${name}`);
}

/** What rustc says when the linker of the target fails. */
function linking(words: string, linker = 'aarch64-linux-gnu-gcc', std = 'aarch64-unknown-linux-gnu'): string {
  return [
    `error: linking with \`${linker}\` failed: exit status: 1`,
    '  |',
    `  = note:  "${linker}" "/tmp/rustcXyz/symbols.o" "<sysroot>/lib/rustlib/${std}/lib/{libstd-*,libcore-*}.rlib" "-Wl,-Bdynamic" "-lasound" "-lgcc_s" "-lc" "-o" "/p/target/app"`,
    '  = note: some arguments are omitted. use `--verbose` to show all linker arguments',
    `  = note: ${words}`,
    '          collect2: error: ld returned 1 exit status',
    '          ',
    '',
    'error: could not compile `app` (bin "app") due to 1 previous error',
    '',
  ].join('\n');
}

describe('a library that the linker does not find is read from the words of', () => {
  const bfd = '/t/bin/../lib/gcc-cross/aarch64-linux-gnu/12/../../../../aarch64-linux-gnu/bin/ld';
  test.each([
    ['GNU ld 2.35', `${bfd}: cannot find -lasound`],
    ['GNU ld 2.40', `${bfd}: cannot find -lasound: No such file or directory`],
    [
      'GNU ld 2.40, of a static library',
      `${bfd}: cannot find -lasound: No such file or directory\n${bfd}: have you installed the static version of the asound library ?`,
    ],
    ['lld 14', 'ld.lld: error: unable to find library -lasound'],
    ['rust-lld', 'rust-lld: error: unable to find library -lasound'],
    ['mold 1', 'mold: fatal: library not found: asound'],
    ['mold 2', 'mold: error: library not found: asound'],
  ])('%s', (_name, words) => {
    expect(found(linking(words))).toEqual(['library asound']);
  });

  test('rustc, of a static library', () => {
    const words = 'error: could not find native static library `asound`, perhaps an -L flag is missing?\n';
    expect(found(words)).toEqual(['library :libasound.a']);
  });

  test('GNU ld, several of them, with names that are not only letters, each once', () => {
    const words = ['-lxkbcommon-x11', '-lstdc++', '-l:libfoo.a', '-lssl', '-lssl']
      .map((word) => `${bfd}: cannot find ${word}: No such file or directory`)
      .join('\n          ');
    expect(found(linking(words))).toEqual([
      'library xkbcommon-x11',
      'library stdc++',
      'library :libfoo.a',
      'library ssl',
    ]);
  });
});

test.each([
  ['x86_64-unknown-linux-gnu', 'x86_64-linux-gnu-gcc'],
  ['x86_64-unknown-linux-musl', 'x86_64-linux-musl-gcc'],
])(
  'what a linker of %s does not find is missing of the target, and what cc does not find is not',
  (triple, gcc) => {
    const target = targetNamed(triple);
    const words = '/t/bin/ld: cannot find -lasound: No such file or directory';
    expect(found(linking(words, gcc, triple), target)).toEqual(['library asound']);
    expect(found(linking(words, 'cc', 'x86_64-unknown-linux-gnu'), target)).toEqual([]);
  },
);

test('what the linker of the host does not find is not missing from the sysroot', () => {
  const host = linking('/usr/bin/ld: cannot find -lhost: No such file or directory', 'cc');
  expect(found(host)).toEqual([]);
  const target = linking('/usr/bin/aarch64-linux-gnu-ld: cannot find -ltarget');
  expect(found(`${host}${target}`)).toEqual(['library target']);
  // Cargo's configuration may name the same one for both.
  const clang = (triple: string) => linking('ld.lld: error: unable to find library -lown', 'clang', triple);
  expect(found(`${clang('x86_64-unknown-linux-gnu')}${target}`)).toEqual(['library target']);
  expect(found(clang('aarch64-unknown-linux-gnu'))).toEqual(['library own']);
});

describe('a header that is not found is read from the words of', () => {
  test.each([
    ['gcc 10', 'src/shim.c:1:10: fatal error: openssl/ssl.h: No such file or directory'],
    [
      'gcc 12, through the crate cc',
      'warning: shim@0.1.0: src/shim.c:1:10: fatal error: openssl/ssl.h: No such file or directory',
    ],
    [
      'gcc 14, in colours',
      '\u001b[01m\u001b[Ksrc/shim.c:1:10:\u001b[m\u001b[K \u001b[01;31m\u001b[Kfatal error: \u001b[m\u001b[Kopenssl/ssl.h: No such file or directory',
    ],
    [
      'clang 14',
      "src/shim.c:1:10: fatal error: 'openssl/ssl.h' file not found\n#include <openssl/ssl.h>\n         ^~~~~~~~~~~~~~~",
    ],
    [
      'bindgen 0.69',
      "thread 'main' panicked at build.rs:7:10:\nUnable to generate bindings: ClangDiagnostic(\"wrapper.h:1:10: fatal error: 'openssl/ssl.h' file not found\\n\")",
    ],
  ])('%s', (_name, words) => {
    expect(found(`  ${words}\n  compilation terminated.\n`)).toEqual(['header openssl/ssl.h']);
  });

  test('g++, where it has no ending', () => {
    expect(found('a.cpp:3:10: fatal error: Eigen/Core: No such file or directory')).toEqual([
      'header Eigen/Core',
    ]);
  });

  test.each([
    ['a source file', 'cc1: fatal error: src/gone.c: No such file or directory'],
    ['one by an absolute path', 'a.c:1:10: fatal error: /etc/shadow.h: No such file or directory'],
    ['one above the source', 'a.c:1:10: fatal error: ../up.h: No such file or directory'],
    [
      'one that quotes would find',
      'a.c:1:10: error: \'own.h\' file not found with <angled> include; use "quotes" instead',
    ],
  ])('but not %s', (_name, words) => {
    expect(found(words)).toEqual([]);
  });
});

describe('a module that pkg-config does not find is read from the words of', () => {
  const search = [
    'Package alsa was not found in the pkg-config search path.',
    "Perhaps you should add the directory containing `alsa.pc'",
    'to the PKG_CONFIG_PATH environment variable',
  ];
  test.each([
    ['pkg-config 0.29', [...search, "No package 'alsa' found"]],
    ['pkgconf 1.8', [...search, "Package 'alsa', required by 'virtual:world', not found"]],
    ['pkgconf 2', [...search, "Package 'alsa' not found"]],
    [
      'the crate pkg-config 0.3.32',
      [
        'pkg-config exited with status code 1',
        '> PKG_CONFIG_ALLOW_SYSTEM_LIBS=1 aarch64-linux-gnu-pkg-config --libs --cflags alsa',
        '',
        'The system library `alsa` required by crate `alsa-sys` was not found.',
        'The file `alsa.pc` needs to be installed and the PKG_CONFIG_PATH environment variable must contain its parent directory.',
        'PKG_CONFIG_PATH contains the following:',
        '    - ',
        '',
        'HINT: you may need to install a package such as alsa, alsa-dev or alsa-devel.',
      ],
    ],
    [
      'the crate pkg-config 0.3.20',
      [
        '`"pkg-config" "--libs" "--cflags" "alsa"` did not exit successfully: exit status: 1',
        "error: could not find system library 'alsa' required by the 'alsa-sys' crate",
      ],
    ],
    ['meson', ['meson.build:3:0: ERROR: Dependency "alsa" not found, tried pkgconfig and cmake']],
  ])('%s', (_name, lines) => {
    expect(found(lines.map((line) => `  ${line}\n`).join(''))).toEqual(['module alsa']);
  });

  test('pkgconf, where another module requires it', () => {
    expect(found("Package 'libffi', required by 'gobject-2.0', not found")).toEqual(['module libffi']);
  });

  test('but not one that is too old', () => {
    const words = [
      "Package dependency requirement 'alsa >= 9' could not be satisfied.",
      "Package 'alsa' has version '1.2.8', required version is '>= 9'",
    ];
    expect(found(words.join('\n'))).toEqual([]);
  });
});

describe('what CMake does not find', () => {
  test('is read where its configuration file is asked for', () => {
    const words = `
  CMake Error at CMakeLists.txt:3 (find_package):
    By not providing "FindSDL2.cmake" in CMAKE_MODULE_PATH this project has
    asked CMake to find a package configuration file provided by "SDL2", but
    CMake did not find one.

    Could not find a package configuration file provided by
    "SDL2" with any of the following names:

      SDL2Config.cmake
      sdl2-config.cmake
`;
    expect(found(words)).toEqual(['cmake SDL2']);
  });

  test('is read where a module of its own looks for it', () => {
    const words = `
  CMake Error at /usr/share/cmake-3.25/Modules/FindPackageHandleStandardArgs.cmake:230 (message):
    Could NOT find ALSA (missing: ALSA_LIBRARY ALSA_INCLUDE_DIR)
  Call Stack (most recent call first):
`;
    expect(found(words)).toEqual(['cmake ALSA']);
  });

  test('is read where it asks pkg-config', () => {
    const words = `
  --   No package 'alsa' found
  CMake Error at /usr/share/cmake-3.25/Modules/FindPkgConfig.cmake:607 (message):
    The following required packages were not found:

     - alsa
     - libudev>=200

`;
    expect(found(words)).toEqual(['module alsa', 'module libudev']);
  });

  test('is read where an older one asks pkg-config, and notes what it found not before it gives up', () => {
    const words = `
  --- stdout
  -- Checking for module 'doxygen'
  --   Package 'doxygen', required by 'virtual:world', not found
  -- Checking for modules 'alsa;libudev>=200'
  --   Package 'alsa', required by 'virtual:world', not found
  --   Package 'libudev', required by 'virtual:world', not found
  -- Configuring incomplete, errors occurred!

  --- stderr
  CMake Error at /usr/share/cmake-3.25/Modules/FindPkgConfig.cmake:607 (message):
    A required package was not found
  Call Stack (most recent call first):
`;
    expect(found(words)).toEqual(['module alsa', 'module libudev']);
    expect(found(words.replace('A required package', 'Another'))).toEqual([]);
  });

  test.each([
    [
      'is only noted',
      '  -- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)\n  -- Could NOT find ZLIB (missing: ZLIB_LIBRARY)',
    ],
    ['is a program', '    Could NOT find PkgConfig (missing: PKG_CONFIG_EXECUTABLE)'],
    ['is too old', '    Could NOT find ZLIB: Found unsuitable version "1.2", but required is at least "9"'],
    [
      'is only warned of',
      `
  CMake Warning at CMakeLists.txt:9 (find_package):
    By not providing "FindSDL2.cmake" in CMAKE_MODULE_PATH this project has
    asked CMake to find a package configuration file provided by "SDL2", but

    CMake did not find one.

  -- Configuring incomplete, errors occurred!
`,
    ],
  ])('is left out when it %s', (_name, words) => {
    expect(found(words)).toEqual([]);
  });
});

describe('words that are hostile', () => {
  test('give no name with anything but letters, digits and a few signs', () => {
    const words = [
      'ld: cannot find -l$(id): No such file or directory',
      'ld: cannot find -l\u001b[31masound\u001b[0m: No such file or directory',
      "No package '::error::x' found",
      'a.c:1:10: fatal error: a;b.h: No such file or directory',
      'a.c:1:10: fatal error: a/../../b.h: No such file or directory',
    ];
    expect(found(words.join('\n'))).toEqual(['library asound']);
  });

  test('give no endless name, and not endlessly many', () => {
    expect(found(`ld: cannot find -l${'a'.repeat(5000)}`)).toEqual([]);
    const many = Array.from({ length: 1000 }, (_, at) => `ld: cannot find -lx${at}`).join('\n');
    expect(found(many)).toHaveLength(16);
  });

  test.each([
    ['quotes', "Package '".repeat(8000)],
    ['blanks', `Could NOT find X (missing: ${' '.repeat(64_000)}`],
    ['warnings', `CMake Warning\n${' \n'.repeat(30_000)}`.repeat(2)],
    ['colours', '\u001b]8;;'.repeat(16_000)],
    ['dashes', 'The following required packages were not found:\n'.concat('- a '.repeat(16_000))],
  ])('of many %s are read to their end', (_name, words) => {
    expect(found(`${words}\nld: cannot find -lasound`)).toContain('library asound');
  });
});

test('a failure of another kind lacks nothing', () => {
  expect(found('error[E0425]: cannot find value `x` in this scope\n --> src/main.rs:1:9\n')).toEqual([]);
});
