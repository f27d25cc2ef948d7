import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkSysroot } from '../../src/sysroot/check.js';
import { debianLibraryPackage } from '../../src/sysroot/debian-owners.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { describeFinding, type Findings } from '../../src/sysroot/sysroot.js';
import { makeLibc } from '../support/libc.js';
import { temporaryFolders } from '../support/temp.js';
import { x86 } from '../support/world-elf.js';
import { firstTarget, library, link, makeRoot, multiarch, put } from './roots.js';

const folders = temporaryFolders();

test('a whole sysroot has nothing wrong with it', async () => {
  const root = await makeRoot(folders);
  put(root, `${multiarch}/libz.so.1.2`, library('libz.so.1', ['libc.so.6']));
  link(root, `${multiarch}/libz.so.1`, 'libz.so.1.2');
  link(root, `${multiarch}/libz.so`, 'libz.so.1');
  expect(check(root, { inPlace: true })).toEqual({ errors: [], warnings: [], notes: [] });
});

describe('what every link needs', () => {
  test.each([
    ['crt1.o', 'libc6-dev'],
    ['Scrt1.o', 'libc6-dev'],
    ['libc.so', 'libc6-dev'],
    ['libc_nonshared.a', 'libc6-dev'],
    ['libpthread.a', 'libc6-dev'],
    ['libutil.a', 'libc6-dev'],
    ['libgcc_s.so.1', 'libgcc-s1'],
    ['ld-linux-aarch64.so.1', 'libc6'],
  ])('%s is told when it is missing, and that %s brings it', async (name, owner) => {
    const root = await makeRoot(folders);
    rmSync(join(root, multiarch, name));
    expect(told(root).errors).toContain(`${name} is missing (${owner} contains it)`);
  });

  test.each([
    ['usr/lib', 'on Arch Linux gcc-libs contains it'],
    ['usr/lib64', 'on Gentoo sys-devel/gcc contains it, on Fedora libgcc'],
  ])('is told in the words of those who have %s', async (folder, mend) => {
    const root = await makeRoot(folders, folder);
    rmSync(join(root, folder, 'libgcc_s.so.1'));
    expect(told(root).errors).toEqual([`libgcc_s.so.1 is missing (${mend})`]);
  });

  test('before glibc 2.34 is the library of threads, which its archive does not stand for', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libc.so.6`, makeLibc({ version: '2.33' }));
    for (const name of ['libdl.so', 'librt.so', 'libutil.so']) put(root, `${multiarch}/${name}`, library(name));
    expect(told(root).errors).toEqual(['libpthread.so is missing (libc6-dev contains it)']);
  });

  test('is a glibc of the target, and what is wrong with it is told in one line', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libc.so.6`, makeLibc({ machine: x86 }));
    // What else the root of another machine lacks would not mend it.
    rmSync(join(root, multiarch, 'crt1.o'));
    rmSync(join(root, 'usr/include/stdio.h'), { force: true });
    expect(told(root)).toMatchObject({
      errors: [expect.stringMatching(/^the sysroot is for another machine: .*x86-64.*\(use a sysroot/)],
      warnings: [],
    });
  });
});

describe('links', () => {
  test('a library link that leads nowhere is an error that names what is missing', async () => {
    const root = await makeRoot(folders);
    link(root, `${multiarch}/libz.so`, 'libz.so.1');
    expect(told(root).errors).toEqual([
      `${multiarch}/libz.so is a dangling link (${multiarch}/libz.so.1 is missing; Debian's zlib1g contains it)`,
    ]);
  });

  test('one that leads to an alternative of the device hurts only those who link with it', async () => {
    const root = await makeRoot(folders);
    link(root, `${multiarch}/libblas.so`, '/etc/alternatives/libblas.so');
    expect(told(root)).toEqual({
      errors: [],
      warnings: [expect.stringContaining('/etc/alternatives/libblas.so exists only on the device')],
      notes: [],
    });
  });

  test('an absolute one is a note where the owner has it so, with the command that mends it', async () => {
    const root = await makeRoot(folders);
    put(root, 'lib/aarch64-linux-gnu/libz.so.1', library('libz.so.1'));
    link(root, `${multiarch}/libz.so`, '/lib/aarch64-linux-gnu/libz.so.1');
    link(root, 'usr/include/my headers', '/opt/x');
    link(root, 'usr/share/doc/x', '/etc/x');
    link(root, 'var/lib/x', '/etc/x');
    expect(told(root)).toEqual({ errors: [], warnings: [], notes: [] });
    expect(told(root, { inPlace: true }).notes).toEqual([
      expect.stringMatching(
        /^usr\/include\/my headers is an absolute link.*ln -sfn .* 'usr\/include\/my headers'\)$/,
      ),
      expect.stringContaining(
        `(make it relative: ln -sfn ../../../lib/aarch64-linux-gnu/libz.so.1 ${multiarch}/libz.so)`,
      ),
    ]);
  });

  test('an absolute lib itself is one of them', async () => {
    const root = await makeRoot(folders, 'usr/lib');
    link(root, 'lib', '/usr/lib');
    expect(told(root, { inPlace: true }).notes).toEqual([
      'lib is an absolute link: here it points to /usr/lib on this machine (make it relative: ln -sfn usr/lib lib)',
    ]);
  });

  test('a relative one that climbs out is a note, too, and one that stays is none', async () => {
    const root = await makeRoot(folders);
    link(root, 'usr/include/a', '../../../etc');
    link(root, 'usr/include/b', '../../usr/lib');
    expect(told(root, { inPlace: true }).notes).toEqual([
      expect.stringContaining('usr/include/a is a link out of the sysroot'),
    ]);
  });
});

describe('what C and C++ need', () => {
  const missing = (name: string) => [
    ['usr/lib/aarch64-linux-gnu', name === 'C++' ? 'libstdc++6 contains it' : 'linux-libc-dev contains it'],
    ['usr/lib', name === 'C++' ? 'on Arch Linux gcc-libs' : 'on Arch Linux linux-api-headers'],
    ['usr/lib64', name === 'C++' ? 'on Fedora libstdc++' : 'on Fedora kernel-headers'],
  ];

  test.each(missing('C++'))(
    'is libstdc++, whose lack in %s only crates with C++ feel: %s',
    async (folder, mend) => {
      const root = await makeRoot(folders, folder);
      rmSync(join(root, folder, 'libstdc++.so.6'));
      expect(told(root)).toEqual({
        errors: [],
        warnings: [expect.stringMatching(/^libstdc\+\+\.so\.6 is missing: crates with C\+\+ do not link/)],
        notes: [],
      });
      expect(told(root).warnings.join()).toContain(mend);
    },
  );

  test.each(missing('kernel'))("are the kernel's headers, in %s: %s", async (folder, mend) => {
    const root = await makeRoot(folders, folder);
    for (const name of ['linux', 'asm']) rmSync(join(root, 'usr/include', name), { recursive: true });
    const { errors, warnings } = told(root);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^the kernel header linux\/limits\.h is missing: <limits\.h> does not compile/),
      expect.stringMatching(/^the kernel header asm\/errno\.h is missing: <errno\.h> does not compile/),
    ]);
    for (const line of warnings) expect(line).toContain(mend);
  });

  test('are found in the folder of the machine, too, as Debian has them', async () => {
    const root = await makeRoot(folders);
    rmSync(join(root, 'usr/include/asm'), { recursive: true });
    put(root, 'usr/include/aarch64-linux-gnu/asm/errno.h', '');
    expect(told(root).warnings).toEqual([]);
  });

  test("are the C library's own headers", async () => {
    const root = await makeRoot(folders);
    rmSync(join(root, 'usr/include/stdio.h'));
    expect(told(root).warnings).toEqual([
      'the C library header stdio.h is missing: no C file compiles (libc6-dev contains it)',
    ]);
  });
});

describe('linker scripts', () => {
  test('may have absolute names, because ld takes them beneath the sysroot', async () => {
    const root = await makeRoot(folders);
    put(root, 'lib/aarch64-linux-gnu/libm.so.6', library('libm.so.6'));
    put(root, `${multiarch}/libm.so`, 'GROUP ( /lib/aarch64-linux-gnu/libm.so.6 AS_NEEDED ( libgcc_s.so.1 ) )');
    expect(told(root)).toEqual({ errors: [], warnings: [], notes: [] });
  });

  test('that ask for a file which is not there are told', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libm.so`, '/* GNU ld script */ GROUP ( /lib/libm.so.6 )');
    expect(told(root).errors).toEqual([
      `${multiarch}/libm.so is a linker script that asks for /lib/libm.so.6, which is missing (Debian's libc6 contains it)`,
    ]);
  });

  test('that name a path of the machine where they were rewritten are told what to name', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libc.so`, `GROUP ( /home/me/root/${multiarch}/libc.so.6 )`);
    expect(told(root).errors.join()).toContain(`(change it to /${multiarch}/libc.so.6`);
  });

  test('that search for a library in vain only warn', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libncurses.so`, 'INPUT(libncurses.so.6 -ltinfo -lutil)');
    expect(told(root)).toEqual({
      errors: [],
      warnings: ['libncurses.so.6', '-ltinfo'].map(
        (name) => `${multiarch}/libncurses.so is a linker script that asks for ${name}, which is missing`,
      ),
      notes: [],
    });
  });
});

describe('libraries', () => {
  test('that need one which is nowhere are told, once for each that is missing', async () => {
    const root = await makeRoot(folders);
    for (const name of ['liba.so.1', 'libb.so.1', 'libd.so.1']) {
      put(root, `${multiarch}/${name}`, library(name, ['libc.so.6', 'libfoo2.so.3']));
    }
    expect(told(root)).toEqual({
      errors: [],
      warnings: [
        `${multiarch}/liba.so.1 and 2 others need libfoo2.so.3, which is not in the sysroot (Debian's libfoo2-3 should contain it)`,
      ],
      notes: [],
    });
  });

  test.each(['$ORIGIN/pulseaudio', `/${multiarch}/pulseaudio`, `/opt/x:\${ORIGIN}/pulseaudio`])(
    'find what stands in a folder of their own, which their run path names: %s',
    async (runPath) => {
      const root = await makeRoot(folders);
      put(root, `${multiarch}/liba.so.1`, library('liba.so.1', ['libprivate-1.so'], undefined, runPath));
      put(root, `${multiarch}/pulseaudio/libprivate-1.so`, library('libprivate-1.so'));
      expect(told(root).warnings).toEqual([]);
    },
  );

  test('that need one where nothing looks for it are told where it is', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/libgsl.so.27`, library('libgsl.so.27', ['libblas.so.3']));
    put(root, `${multiarch}/blas/libblas.so.3`, library('libblas.so.3'));
    expect(told(root).warnings).toEqual([
      `${multiarch}/libgsl.so.27 needs libblas.so.3, which is at ${multiarch}/blas/libblas.so.3, where neither the linker nor the loader looks`,
    ]);
  });

  test('of another machine and damaged ones are told', async () => {
    const root = await makeRoot(folders);
    put(root, `${multiarch}/liba.so.1`, library('liba.so.1', [], x86));
    put(root, `${multiarch}/libb.so.1`, library('libb.so.1').subarray(0, 100));
    expect(told(root).warnings).toEqual([
      `${multiarch}/liba.so.1 is for another machine: x86-64`,
      expect.stringContaining(`${multiarch}/libb.so.1 is a damaged library`),
    ]);
  });
});

test('warns of a .pc file whose requirement no package has, and names the package where it is known', async () => {
  const root = await makeRoot(folders);
  put(
    root,
    `${multiarch}/pkgconfig/a.pc`,
    `x=b\nRequires: known >= 1.0, \${x}\nRequires.private: lost = 2, zlib\n`,
  );
  put(root, 'usr/share/pkgconfig/known.pc', 'Name: known\nProvides: b = 1\n');
  link(root, `${multiarch}/pkgconfig/dangling.pc`, 'nowhere.pc');
  const asks = `${multiarch}/pkgconfig/a.pc asks for the pkg-config module`;
  expect(told(root).warnings).toEqual([
    `${asks} lost, which no package in the sysroot has`,
    `${asks} zlib, which no package in the sysroot has (Debian's zlib1g-dev contains it)`,
  ]);
});

test('a link to a name that no file system has leads nowhere', async () => {
  const root = await makeRoot(folders);
  link(root, `${multiarch}/libx.so`, 'x'.repeat(300));
  expect(told(root).errors).toEqual([expect.stringContaining(`${multiarch}/libx.so is a dangling link`)]);
});

test.each([
  ['libfoo.so.1', 'libfoo1'],
  ['libssl.so.3', 'libssl3'],
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libfoo_bar.so.2', 'libfoo-bar2'],
  ['libX11.so.6', 'libx11-6'],
  ['libbfd-2.40.so', 'libbfd-2.40'],
  ['libstdc++.so.6', 'libstdc++6'],
  ['libz.so.1', 'zlib1g'],
  ['libz.so.1.2.13', 'zlib1g'],
  ['libffi.so.8.1.2', 'libffi8'],
  ['libssl.so.1.1', 'libssl1.1'],
  ['libboost_system.so.1.74.0', 'libboost-system1.74.0'],
  ['libcrypto.so.3', 'libssl3'],
  ['libcrypto.so.1.1', 'libssl1.1'],
  ['libgio-2.0.so.0.7400.6', 'libglib2.0-0'],
  ['libicuuc.so.72.1', 'libicu72'],
  ['libmenuw.so.6', 'libncursesw6'],
  ['libpanel.so.6', 'libncurses6'],
  ['libgstapp-1.0.so.0', 'libgstreamer-plugins-base1.0-0'],
  ['libgstgl-1.0.so.0', 'libgstreamer-gl1.0-0'],
  ['libpython3.11.so.1.0', 'libpython3.11'],
  ['libQt5Core.so.5', 'libqt5core5a'],
  ['libodd.so', undefined],
])('%s is in the Debian package %s', (file, owner) => {
  expect(debianLibraryPackage(file)).toBe(owner);
});

function check(root: string, options: { readonly inPlace?: boolean } = {}): Findings {
  const target = firstTarget();
  return checkSysroot(root, findLayout(root, target), target, options);
}

function told(root: string, options: { readonly inPlace?: boolean } = {}) {
  const { errors, warnings, notes } = check(root, options);
  const lines = (findings: Findings['errors']) => findings.map(describeFinding);
  return { errors: lines(errors), warnings: lines(warnings), notes: lines(notes) };
}

test('folders that this user may not read, as a mounted device has some, are passed over', async () => {
  const root = await makeRoot(folders);
  for (const folder of ['usr/share/polkit-1/rules.d', `${multiarch}/private`]) {
    put(root, `${folder}/x`, '');
    chmodSync(join(root, folder), 0);
  }
  // A name that nobody has makes the check look into every folder of libraries.
  put(root, `${multiarch}/libz.so.1`, library('libz.so.1', ['libnobody.so.1']));
  const words = asNobody(root, () => told(root, { inPlace: true }));
  expect(words).toEqual({ errors: [], warnings: [expect.stringContaining('libnobody.so.1')], notes: [] });
});

/** Nothing is unreadable for root: there it works as nobody. */
function asNobody<T>(root: string, work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  for (const folder of [root, join(root, '..')]) chmodSync(folder, 0o755);
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
