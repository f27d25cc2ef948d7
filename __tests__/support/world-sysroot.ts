import type { GccRelease } from '../../src/debian/release.js';
import { isHost } from '../../src/host.js';
import { type Target, targets } from '../../src/target.js';
import type { ArchivePackage } from './archive-index.js';
import { arArchive, type DebFile } from './deb.js';
import { host } from './targets.js';
import { makeElf } from './world-elf.js';
import * as programs from './world-programs.js';

/** The version of the C library's packages of a release: `2.36-9`. */
export function libcVersion(release: GccRelease): string {
  return `${release.glibc}-9`;
}

/**
 * Packages of the target that make a sysroot: the C library, gcc's runtime, zlib and OpenSSL, with Debian's
 * names, relations and places. They hold what a check of a sysroot looks at, and no code.
 */
export function sysrootPackages(
  release: GccRelease,
  target: Target = targets[0],
  builders: readonly Target[] = [host],
): readonly ArchivePackage[] {
  if (target.libc.isStatic) return muslPackages(target);
  const { gnu: triplet, machine, loader, interpreter } = target;
  const library = libraryOf(target);
  const object = () => makeElf({ machine, type: 'object' });
  const pkgConfig = pkgConfigOf(triplet);
  const { mergedUsr, gcc } = release;
  const libraries = `${mergedUsr ? 'usr/' : ''}lib/${triplet}`;
  const version = libcVersion(release);
  const openssl = mergedUsr ? 'libssl3t64' : 'libssl3';
  const arm64 = { architecture: target.debian, multiArch: 'same' } as const;
  return [
    {
      ...arm64,
      name: 'libc6',
      source: 'glibc',
      version,
      depends: 'libgcc-s1, libcrypt1 (>= 1:4.4.10-10~)',
      compression: 'xz',
      files: [
        {
          path: `${libraries}/libc.so.6`,
          content: makeElf({
            machine,
            type: 'dynamic',
            soname: 'libc.so.6',
            versions: glibcVersions(release),
            payload: `GNU C Library (Debian GLIBC ${version}) stable release version ${release.glibc}.\n\0`,
          }),
        },
        // The programs of a gcc run through it, too.
        builders.some((builder) => isHost(target, builder))
          ? { path: `${libraries}/${loader}`, content: programs.loader, mode: 0o755 }
          : library(libraries, loader),
        {
          path: `${mergedUsr ? 'usr' : ''}${interpreter}`.replace(/^\//, ''),
          link: interpreter.startsWith('/lib/') ? `${triplet}/${loader}` : `/${libraries}/${loader}`,
        },
        ...['libm.so.6', 'libdl.so.2', 'libpthread.so.0', 'librt.so.1', 'libutil.so.1'].map((name) =>
          library(libraries, name),
        ),
        { path: 'usr/share/doc/libc6/copyright', content: 'stand-in\n' },
      ],
    },
    {
      ...arm64,
      name: 'libc6-dev',
      source: 'glibc',
      version,
      section: 'libdevel',
      provides: 'libc-dev',
      depends: `libc6 (= ${version}), libc-dev-bin (= ${version}), linux-libc-dev, libcrypt-dev, rpcsvc-proto`,
      compression: 'xz',
      files: libcDevFiles(libraries, release, target),
    },
    {
      ...arm64,
      name: 'libc-dev-bin',
      source: 'glibc',
      version,
      section: 'libdevel',
      multiArch: 'foreign',
      depends: `libc6 (= ${version})`,
      files: [{ path: 'usr/bin/gencat', content: object(), mode: 0o755 }],
    },
    {
      name: 'rpcsvc-proto',
      version: '1.4.3-1',
      architecture: target.debian,
      multiArch: 'foreign',
      files: [{ path: 'usr/bin/rpcgen', content: object(), mode: 0o755 }],
    },
    {
      ...arm64,
      name: 'linux-libc-dev',
      source: 'linux',
      version: '6.1.99-1',
      architecture: mergedUsr ? 'all' : target.debian,
      multiArch: mergedUsr ? 'foreign' : 'same',
      section: 'devel',
      files: [
        { path: 'usr/include/linux/input.h', content: '#define EV_KEY 1\n' },
        { path: 'usr/include/linux/limits.h', content: '#define PATH_MAX 4096\n' },
        { path: `usr/include/${triplet}/asm/errno.h`, content: '#define ENOENT 2\n' },
        { path: `usr/include/${triplet}/asm/types.h`, content: '#include <asm-generic/types.h>\n' },
      ],
    },
    {
      ...arm64,
      name: 'libcrypt1',
      source: 'libxcrypt',
      version: '1:4.4.33-2',
      depends: `libc6 (>= ${release.glibc})`,
      files: [library(libraries, 'libcrypt.so.1')],
    },
    {
      ...arm64,
      name: 'libcrypt-dev',
      source: 'libxcrypt',
      version: '1:4.4.33-2',
      section: 'libdevel',
      depends: 'libcrypt1 (= 1:4.4.33-2)',
      files: [{ path: `usr/lib/${triplet}/libcrypt.so`, link: linkTo(libraries, 'libcrypt.so.1') }],
    },
    {
      ...arm64,
      name: `gcc-${gcc.version}-base`,
      source: `gcc-${gcc.version}`,
      version: `${gcc.version}.2.0-14`,
      files: [{ path: `usr/share/doc/gcc-${gcc.version}-base/copyright`, content: 'stand-in\n' }],
    },
    {
      ...arm64,
      name: 'libgcc-s1',
      source: `gcc-${gcc.version}`,
      version: `${gcc.version}.2.0-14`,
      depends: `gcc-${gcc.version}-base (= ${gcc.version}.2.0-14), libc6 (>= 2.17)`,
      files: [library(libraries, 'libgcc_s.so.1')],
    },
    {
      ...arm64,
      name: 'libstdc++6',
      source: `gcc-${gcc.version}`,
      version: `${gcc.version}.2.0-14`,
      depends: `gcc-${gcc.version}-base (= ${gcc.version}.2.0-14), libc6 (>= 2.17), libgcc-s1`,
      files: [library(`usr/lib/${triplet}`, 'libstdc++.so.6')],
    },
    ...(['libgomp1', 'libatomic1'] as const).map((name) => ({
      ...arm64,
      name,
      source: `gcc-${gcc.version}`,
      version: `${gcc.version}.2.0-14`,
      depends: `gcc-${gcc.version}-base (= ${gcc.version}.2.0-14), libc6 (>= 2.17)`,
      files: [library(`usr/lib/${triplet}`, `${name.slice(0, -1)}.so.1`)],
    })),
    {
      ...arm64,
      name: 'zlib1g',
      source: 'zlib',
      version: '1:1.2.13.dfsg-1',
      depends: 'libc6 (>= 2.17)',
      files: [library(libraries, 'libz.so.1.2.13'), { path: `${libraries}/libz.so.1`, link: 'libz.so.1.2.13' }],
    },
    {
      ...arm64,
      name: 'zlib1g-dev',
      source: 'zlib',
      version: '1:1.2.13.dfsg-1',
      section: 'libdevel',
      provides: 'libz-dev',
      depends: 'zlib1g (= 1:1.2.13.dfsg-1), libc6-dev | libc-dev',
      files: [
        { path: 'usr/include/zlib.h', content: '#define ZLIB_VERSION "1.2.13"\n' },
        { path: `usr/lib/${triplet}/libz.so`, link: linkTo(libraries, 'libz.so.1') },
        { path: `usr/lib/${triplet}/libz.a`, content: arArchive([]) },
        pkgConfig('zlib', '1.2.13', '-lz', ''),
      ],
    },
    {
      ...arm64,
      name: openssl,
      source: 'openssl',
      version: '3.0.17-1',
      depends: 'libc6 (>= 2.17)',
      files: [
        library(`usr/lib/${triplet}`, 'libssl.so.3', ['libcrypto.so.3']),
        library(`usr/lib/${triplet}`, 'libcrypto.so.3'),
      ],
    },
    {
      ...arm64,
      name: 'libssl-dev',
      source: 'openssl',
      version: '3.0.17-1',
      section: 'libdevel',
      depends: `${openssl} (= 3.0.17-1)`,
      files: [
        { path: 'usr/include/openssl/ssl.h', content: '#include <openssl/opensslconf.h>\n' },
        { path: `usr/include/${triplet}/openssl/opensslconf.h`, content: '#define OPENSSL_NO_SSL3\n' },
        { path: `usr/lib/${triplet}/libssl.so`, link: 'libssl.so.3' },
        { path: `usr/lib/${triplet}/libcrypto.so`, link: 'libcrypto.so.3' },
        pkgConfig('openssl', '3.0.17', '', 'Requires: libssl libcrypto\n'),
        pkgConfig('libssl', '3.0.17', '-lssl', 'Requires.private: libcrypto\n'),
        pkgConfig('libcrypto', '3.0.17', '-lcrypto', ''),
      ],
    },
  ];
}

/** musl as Debian has it: what is linked asks for what is loaded, and for a gcc, which brings glibc along. */
function muslPackages({ gnu, gcc, debian, machine, loader }: Target): readonly ArchivePackage[] {
  const object = () => makeElf({ machine, type: 'object' });
  const own = { architecture: debian, multiArch: 'same', version: '1.2.3-1' } as const;
  const folder = `usr/lib/${gnu}`;
  return [
    {
      ...own,
      name: 'musl-dev',
      source: 'musl',
      section: 'libdevel',
      depends: `musl (= 1.2.3-1), gcc-${gcc.tools.replaceAll('_', '-')}`,
      files: [
        { path: `usr/include/${gnu}/stdio.h`, content: 'int puts(const char *);\n' },
        ...['crt1.o', 'Scrt1.o', 'rcrt1.o', 'crti.o', 'crtn.o'].map((name) => ({
          path: `${folder}/${name}`,
          content: object(),
        })),
        ...['c', 'm', 'pthread'].map((name) => ({
          path: `${folder}/lib${name}.a`,
          content: arArchive([]),
        })),
      ],
    },
    {
      ...own,
      name: 'musl',
      files: [
        { path: `lib/${gnu}/libc.so`, content: makeElf({ machine, type: 'dynamic', soname: 'libc.so' }) },
        { path: `lib/${loader}`, link: `${gnu}/libc.so` },
      ],
    },
    {
      ...own,
      name: `gcc-${gcc.tools.replaceAll('_', '-')}`,
      multiArch: 'foreign',
      files: [{ path: `usr/lib/${gcc.gnu}/libc.so`, content: 'INPUT ( /usr/lib/libc.so.6 )\n' }],
    },
    {
      ...own,
      name: 'linux-libc-dev',
      files: [
        { path: 'usr/include/linux/input.h', content: '#define EV_KEY 1\n' },
        { path: 'usr/include/linux/limits.h', content: '#define PATH_MAX 4096\n' },
        { path: `usr/include/${gcc.gnu}/asm/errno.h`, content: '#define ENOENT 2\n' },
        { path: `usr/include/${gcc.gnu}/asm/types.h`, content: '#include <asm-generic/types.h>\n' },
      ],
    },
  ];
}

function libcDevFiles(
  libraries: string,
  { mergedUsr, glibc }: GccRelease,
  { gnu: triplet, interpreter, machine }: Target,
): readonly DebFile[] {
  const object = () => makeElf({ machine, type: 'object' });
  const folder = `usr/lib/${triplet}`;
  const loader = `${mergedUsr ? '/usr' : ''}${interpreter}`;
  const nonshared = arArchive([{ name: 'atexit.oS/', content: object() }]);
  return [
    { path: 'usr/include/stdio.h', content: 'int puts(const char *);\n' },
    { path: `usr/include/${triplet}/bits/types.h`, content: 'typedef long __time_t;\n' },
    ...['crt1.o', 'Scrt1.o', 'crti.o', 'crtn.o'].map((name) => ({
      path: `${folder}/${name}`,
      content: object(),
    })),
    {
      path: `${folder}/libc.so`,
      content:
        '/* GNU ld script */\nOUTPUT_FORMAT(elf)\n' +
        `GROUP ( /${libraries}/libc.so.6 /${folder}/libc_nonshared.a AS_NEEDED ( ${loader} ) )\n`,
    },
    { path: `${folder}/libm.so`, link: linkTo(libraries, 'libm.so.6') },
    // Until glibc 2.33 these are libraries of their own; since then, parts of libc.so.6 and empty archives.
    ...(Number(glibc.split('.')[1]) >= 34 ? [] : ['dl.so.2', 'pthread.so.0', 'rt.so.1', 'util.so.1']).map(
      (name) => ({
        path: `${folder}/lib${name.replace(/\.so\..*/, '.so')}`,
        link: linkTo(libraries, `lib${name}`),
      }),
    ),
    { path: `${folder}/libc_nonshared.a`, content: nonshared },
    { path: `${folder}/libc.a`, content: arArchive([]) },
    ...['dl', 'pthread', 'rt', 'util', 'm'].map((name) => ({
      path: `${folder}/lib${name}.a`,
      content: arArchive([]),
    })),
  ];
}

/** A link from `usr/lib/<triplet>`: absolute when it leaves `usr`, relative within it (Debian policy §10.5). */
function linkTo(libraries: string, name: string): string {
  return libraries.startsWith('usr/') ? name : `/${libraries}/${name}`;
}

/** The symbol versions from glibc 2.17, the first for AArch64, to the release's own. */
function glibcVersions(release: GccRelease): readonly string[] {
  const newest = Number(release.glibc.split('.')[1]);
  return Array.from({ length: newest - 16 }, (_, index) => `GLIBC_2.${17 + index}`);
}

const libraryOf =
  ({ machine }: Target) =>
  (folder: string, name: string, needed: readonly string[] = []): DebFile => {
    const content = makeElf({
      machine,
      type: 'dynamic',
      soname: name.replace(/(\.so\.\d+)\..*$/, '$1'),
      needed,
      ...(name.startsWith('ld') ? {} : { symbols: { 'libc.so.6': { 'GLIBC_2.17': ['free'] } } }),
    });
    return { path: `${folder}/${name}`, content };
  };

const pkgConfigOf =
  (triplet: string) =>
  (name: string, version: string, libs: string, more: string): DebFile => {
    return {
      path: `usr/lib/${triplet}/pkgconfig/${name}.pc`,
      content:
        `prefix=/usr\nlibdir=\${prefix}/lib/${triplet}\nincludedir=\${prefix}/include\n\n` +
        `Name: ${name}\nDescription: stand-in\nVersion: ${version}\n${more}` +
        `Libs: -L\${libdir} ${libs}\nCflags: -I\${includedir}\n`,
    };
  };
