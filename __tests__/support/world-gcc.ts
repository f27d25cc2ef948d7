import type { GccRelease } from '../../src/debian/release.js';
import { isHost } from '../../src/host.js';
import { type Target, targets } from '../../src/target.js';
import type { ArchivePackage } from './archive-index.js';
import type { DebFile, DebOptions } from './deb.js';
import { host } from './targets.js';
import { makeElf, x86 } from './world-elf.js';
import * as programs from './world-programs.js';
import { libcVersion } from './world-sysroot.js';

const readers = [
  'addr2line',
  'ar',
  'c++filt',
  'elfedit',
  'nm',
  'objdump',
  'ranlib',
  'readelf',
  'size',
  'strings',
];

/**
 * The packages of a gcc that runs on a machine, with Debian's names and places. Their programs are stand-ins that run
 * through the launchers of a gcc tree; the libraries are empty. The C library for the target that Debian's own
 * cross packages pull in is there too: a gcc tree has to leave it out.
 */
export function gccPackages(
  release: GccRelease,
  target: Target = targets[0],
  builder: Target = host,
): readonly ArchivePackage[] {
  const { mergedUsr, gcc } = release;
  const {
    gcc: { tools: triplet, gnu },
    machine,
  } = target;
  const native = isHost(target, builder);
  // Debian's packages for the host's own machine have no machine in their names.
  const named = native ? '' : `-${triplet.replaceAll('_', '-')}`;
  const crossName = native ? '' : `-${target.debian}-cross`;
  const version = `${gcc.version}.2.0-14cross1`;
  const kind = native ? 'gcc' : 'gcc-cross';
  const crossed = `usr/lib/${kind}/${triplet}/${gcc.version}`;
  const parts = mergedUsr ? `usr/libexec/${kind}/${triplet}/${gcc.version}` : crossed;
  const hostLibraries = `${mergedUsr ? 'usr/' : ''}lib/${builder.gnu}`;
  const base = `gcc-${gcc.version}${named}-base`;
  const source = `gcc-${gcc.version}-cross`;
  const driverOf = (name: string): DebFile => ({
    path: `usr/bin/${triplet}-${name}-${gcc.version}`,
    content: programs.program(programs.driver(name, gcc.version, parts.slice('usr/'.length), target)),
    mode: 0o755,
  });
  const ofBuilder = (name: string, options: Partial<DebOptions>): ArchivePackage => ({
    name,
    version,
    architecture: builder.debian,
    source,
    section: 'devel',
    ...options,
  });
  return [
    ofBuilder(`gcc-${gcc.version}${named}`, {
      depends:
        `cpp-${gcc.version}${named} (= ${version}), ${base} (= ${version}), binutils-${triplet.replaceAll('_', '-')} (>= 2.40), ` +
        `libgcc-${gcc.version}-dev${crossName} (>= ${version}), libc6 (>= 2.17), libgmp10, libisl23, libmpc3, ` +
        'libmpfr6, libstdc++6, libzstd1, zlib1g',
      files: [
        ...['gcc', 'gcc-ar', 'gcc-nm', 'gcc-ranlib'].map(driverOf),
        programFile(`${parts}/collect2`, programs.collect2(target)),
        programFile(`${parts}/lto-wrapper`, ':\n'),
        { path: `${parts}/liblto_plugin.so`, content: hostLibrary('liblto_plugin.so') },
      ],
    }),
    ofBuilder(`g++-${gcc.version}${named}`, {
      depends: `gcc-${gcc.version}${named} (= ${version}), libstdc++-${gcc.version}-dev${crossName} (>= ${version})`,
      files: [driverOf('g++'), programFile(`${parts}/cc1plus`, ':\n')],
    }),
    ofBuilder(`cpp-${gcc.version}${named}`, {
      depends: `${base} (= ${version}), libc6 (>= 2.17)`,
      files: [driverOf('cpp'), programFile(`${parts}/cc1`, ':\n')],
    }),
    ofBuilder(base, { files: [{ path: `usr/share/doc/${base}/copyright`, content: 'stand-in\n' }] }),
    ofBuilder(`binutils-${triplet.replaceAll('_', '-')}`, {
      source: 'binutils',
      version: '2.40-2',
      depends: 'binutils-common (= 2.40-2), libbinutils (= 2.40-2), libc6 (>= 2.17)',
      files: binutilsFiles(release, target, native),
    }),
    ofBuilder('binutils-common', { source: 'binutils', version: '2.40-2' }),
    ofBuilder('libbinutils', {
      source: 'binutils',
      version: '2.40-2',
      depends: 'libc6 (>= 2.17)',
      files: [hostLibraryFile(`usr/lib/${builder.gnu}`, `libbfd-2.40-${native ? 'system' : target.debian}.so`)],
    }),
    ofBuilder(`libgcc-${gcc.version}-dev${crossName}`, {
      architecture: native ? builder.debian : 'all',
      depends: native
        ? `${base} (= ${version}), libgcc-s1, libgomp1, libatomic1`
        : `${base} (= ${version}), libgcc-s1${crossName} (>= ${version}), libc6-dev${crossName}`,
      files: [
        { path: `${crossed}/libgcc.a`, content: '!<arch>\n' },
        { path: `${crossed}/crtbeginS.o`, content: makeElf({ machine, type: 'object' }) },
        { path: `${crossed}/include/stddef.h`, content: 'typedef unsigned long size_t;\n' },
        {
          path: `${crossed}/libgcc_s.so`,
          content: `GROUP ( libgcc_s.so.1 -lgcc )\n`,
        },
      ],
    }),
    ofBuilder(`libstdc++-${gcc.version}-dev${crossName}`, {
      architecture: native ? builder.debian : 'all',
      depends: native
        ? `libgcc-${gcc.version}-dev (>= ${version}), libstdc++6, libc6-dev`
        : `libgcc-${gcc.version}-dev${crossName} (>= ${version}), libstdc++6${crossName} (>= ${version})`,
      files: [
        {
          path: `${crossed}/libstdc++.so`,
          link: native ? `../../../${gnu}/libstdc++.so.6` : `../../../../${triplet}/lib/libstdc++.so.6`,
        },
        {
          path: `usr/${native ? '' : `${triplet}/`}include/c++/${gcc.version}/vector`,
          content: '#pragma once\n',
        },
      ],
    }),
    ...(native ? [] : crossRuntimes(release, version, source, target)),
    ofBuilder('libc6', {
      source: 'glibc',
      version: libcVersion(release),
      section: 'libs',
      multiArch: 'same',
      depends: 'libgcc-s1',
      files: [
        hostLibraryFile(hostLibraries, 'libc.so.6'),
        { path: `${hostLibraries}/${builder.loader}`, content: programs.loader, mode: 0o755 },
        {
          path: `${mergedUsr ? 'usr' : ''}${builder.interpreter}`.replace(/^\//, ''),
          link: `/${hostLibraries}/${builder.loader}`,
        },
      ],
    }),
    ...hostRuntimes.map(([name, file]) =>
      ofBuilder(name, {
        source: name,
        version: '1.0-1',
        section: 'libs',
        multiArch: 'same',
        depends: 'libc6 (>= 2.17)',
        files: [hostLibraryFile(`usr/lib/${builder.gnu}`, file)],
      }),
    ),
    ofBuilder(gcc.pkgconf, {
      source: 'pkgconf',
      version: '1.8.1-1',
      depends: 'libpkgconf3, libc6 (>= 2.17)',
      files: [programFile('usr/bin/pkgconf', programs.pkgconf)],
    }),
  ];
}

const hostRuntimes = [
  ['libgcc-s1', 'libgcc_s.so.1'],
  ['libstdc++6', 'libstdc++.so.6'],
  ['libgmp10', 'libgmp.so.10'],
  ['libisl23', 'libisl.so.23'],
  ['libmpc3', 'libmpc.so.3'],
  ['libmpfr6', 'libmpfr.so.6'],
  ['libzstd1', 'libzstd.so.1'],
  ['zlib1g', 'libz.so.1'],
  ['libpkgconf3', 'libpkgconf.so.3'],
] as const;

/** What a gcc tree leaves out: a second C library, whose linker script would be found before the sysroot's. */
function crossRuntimes(
  release: GccRelease,
  version: string,
  source: string,
  { gcc: { tools: triplet }, debian }: Target,
): readonly ArchivePackage[] {
  const runtime = (name: string, depends: string, path: string): ArchivePackage => ({
    name,
    version,
    architecture: 'all',
    source,
    section: 'libdevel',
    ...(depends === '' ? {} : { depends }),
    files: [{ path: `usr/${triplet}/${path}`, content: `GROUP ( /usr/${triplet}/lib/wrong.so )\n` }],
  });
  return [
    runtime(
      `libc6-dev-${debian}-cross`,
      `libc6-${debian}-cross, linux-libc-dev-${debian}-cross`,
      'lib/libc.so',
    ),
    runtime(`libc6-${debian}-cross`, '', 'lib/libc.so.6'),
    runtime(`linux-libc-dev-${debian}-cross`, '', 'include/linux/input.h'),
    runtime(`libgcc-s1-${debian}-cross`, `libc6-${debian}-cross`, 'lib/libgcc_s.so.1'),
    runtime(`libstdc++6-${debian}-cross`, `libgcc-s1-${debian}-cross`, 'lib/libstdc++.so.6'),
    runtime(`gcc-${release.gcc.version}-cross-base`, '', 'share/base'),
  ];
}

function binutilsFiles(release: GccRelease, target: Target, native: boolean): readonly DebFile[] {
  const { gcc, machine, interpreter } = target;
  const triplet = gcc.tools;
  const linked = makeElf({
    machine,
    type: 'dynamic',
    interpreter,
    symbols: {
      'libc.so.6': { [Number(release.glibc) < 2.34 ? 'GLIBC_2.17' : 'GLIBC_2.34']: ['__libc_start_main'] },
    },
  });
  const scripts: Readonly<Record<string, string>> = {
    as: programs.assembler(makeElf({ machine, type: 'object' })),
    'ld.bfd': programs.linker(linked, target),
    strip: programs.copier,
    objcopy: programs.copier,
    ...Object.fromEntries(readers.map((name) => [name, programs.hostProgram(name)])),
  };
  return [
    ...Object.entries(scripts).map(([name, script]) => programFile(`usr/bin/${triplet}-${name}`, script)),
    { path: `usr/bin/${triplet}-ld`, link: `${triplet}-ld.bfd` },
    // Those for the host's own machine have none.
    ...(native
      ? []
      : ['ar', 'as', 'ld', 'ld.bfd', 'nm', 'objcopy', 'objdump', 'ranlib', 'readelf', 'strip']
    ).map((name) => ({
      path: `usr/${triplet}/bin/${name}`,
      link: `../../bin/${triplet}-${name}`,
    })),
  ];
}

function programFile(path: string, script: string): DebFile {
  return { path, content: programs.program(script), mode: 0o755 };
}

function hostLibraryFile(folder: string, name: string): DebFile {
  return { path: `${folder}/${name}`, content: hostLibrary(name) };
}

function hostLibrary(soname: string): Buffer {
  return makeElf({ machine: x86, type: 'dynamic', soname });
}
