import moduleRows from '../../data/module-packages.json' with { type: 'json' };
import { type Target, targets } from '../target.js';
import type { Layout } from './layout.js';

/** What brings a file of the C library, of gcc or of the kernel: in Debian, Arch Linux, Gentoo and Fedora. */
const owners = {
  development: ['libc6-dev', 'glibc', 'sys-libs/glibc', 'glibc-devel'],
  libc: ['libc6', 'glibc', 'sys-libs/glibc', 'glibc'],
  gccRuntime: ['libgcc-s1', 'gcc-libs', 'sys-devel/gcc', 'libgcc'],
  cxxRuntime: ['libstdc++6', 'gcc-libs', 'sys-devel/gcc', 'libstdc++'],
  kernel: ['linux-libc-dev', 'linux-api-headers', 'sys-kernel/linux-headers', 'kernel-headers'],
} as const;

/** What would bring a file that every link needs, by the names of the distributions that have such a layout. */
export function bringsBack(name: string, kind: Layout['kind'], { libc }: Target): string {
  const found = ownersOf(name);
  const [debian, arch, gentoo, fedora] = owners[found];
  switch (kind) {
    case 'multiarch':
      return `${libc.isVersioned || found === 'kernel' ? debian : libc.development} contains it`;
    case 'lib':
      return `on Arch Linux ${arch} contains it`;
    case 'lib64':
      return `on Gentoo ${gentoo} contains it, on Fedora ${fedora}`;
  }
}

function ownersOf(name: string): keyof typeof owners {
  if (name.startsWith('libgcc_s.')) return 'gccRuntime';
  if (name.startsWith('libstdc++.')) return 'cxxRuntime';
  if (/^(?:asm|linux)\//.test(name)) return 'kernel';
  return /\.so\.\d/.test(name) ? 'libc' : 'development';
}

/** Debian's names for libraries that do not follow from the file's. */
const oddNames: ReadonlyMap<string, string> = new Map([
  ['libz.so.1', 'zlib1g'],
  ['libbz2.so.1.0', 'libbz2-1.0'],
  ['libgcc_s.so.1', 'libgcc-s1'],
  ...targets.map(({ loader, libc }) => [loader, libc.runtime] as const),
  ['libc.so.6', 'libc6'],
  ['libm.so.6', 'libc6'],
  ['libmvec.so.1', 'libc6'],
  ['libdl.so.2', 'libc6'],
  ['libpthread.so.0', 'libc6'],
  ['librt.so.1', 'libc6'],
  ['libutil.so.1', 'libc6'],
  ['libresolv.so.2', 'libc6'],
  ['libanl.so.1', 'libc6'],
  ['libnsl.so.1', 'libc6'],
  ['libjpeg.so.62', 'libjpeg62-turbo'],
  ['libxml2.so.2', 'libxml2'],
  ['libmpi.so.40', 'libopenmpi3'],
  ['libQt5Core.so.5', 'libqt5core5a'],
  ['libgdk-3.so.0', 'libgtk-3-0'],
  ['libGLdispatch.so.0', 'libglvnd0'],
  ['libOpenCL.so.1', 'ocl-icd-libopencl1'],
  ['libgeos_c.so.1', 'libgeos-c1v5'],
  ['libgstgl-1.0.so.0', 'libgstreamer-gl1.0-0'],
]);

/** Packages with several libraries, of which none has the package's name. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^libcrypto\.so\.(.+)$/, 'libssl$1'],
  [/^lib(?:gio|glib|gmodule|gobject|gthread)-2\.0\.so\.0$/, 'libglib2.0-0'],
  [/^libg[dt]k-x11-2\.0\.so\.0$/, 'libgtk2.0-0'],
  [/^libgst(?:base|check|controller|net|reamer)-1\.0\.so\.0$/, 'libgstreamer1.0-0'],
  [
    /^libgst(?:allocators|app|audio|fft|pbutils|riff|rtp|rtsp|sdp|tag|video)-1\.0\.so\.0$/,
    'libgstreamer-plugins-base1.0-0',
  ],
  [/^libgst(?!(?:gl|opencv|rtspserver|validate)-)\w+-1\.0\.so\.0$/, 'libgstreamer-plugins-bad1.0-0'],
  [/^libicu(?:data|i18n|io|test|tu|uc)\.so\.(\d+)(?:\.\d+)?$/, 'libicu$1'],
  [/^libbrotli(?:common|dec|enc)\.so\.1$/, 'libbrotli1'],
  [/^lib(?:form|menu|panel)(?<w>w?)\.so\.6$/, 'libncurses$<w>6'],
  [/^libpython(3\.\d+)\.so\.1\.0$/, 'libpython$1'],
  [/^libabsl_\w+\.so\.(\d+)$/, 'libabsl$1'],
  [/^libvtk\w+-(\d+\.\d+)\.so\.[\d.]+$/, 'libvtk$1'],
];
/**
 * The Debian package with a shared library, named after the library (Debian policy §8.1): `libfoo.so.1` is in
 * `libfoo1`, `libfoo2.so.1` in `libfoo2-1`. A version of three numbers or more is a file's, whose library is
 * named after the first (libtool's rule): `libfoo.so.1.2.3` is in `libfoo1`; Boost's libraries have such names
 * themselves.
 * @returns undefined when the rule says nothing about such a name.
 */
export function debianLibraryPackage(file: string): string | undefined {
  const soname = file.startsWith('libboost_') ? file : file.replace(/(\.so\.\d+)(?:\.\d+){2,}$/, '$1');
  const odd = oddNames.get(soname);
  if (odd !== undefined) return odd;
  const [family, owner] = families.find(([pattern]) => pattern.test(soname)) ?? [];
  if (family !== undefined && owner !== undefined) return soname.replace(family, owner);
  const [, versionedBefore, before] = /^([\w+.-]+?)-(\d[\d.]*)\.so$/.exec(soname) ?? [];
  const [, name = versionedBefore, version = before] = /^([\w+.-]+)\.so\.(\d[\d.]*)$/.exec(soname) ?? [];
  if (name === undefined || version === undefined) return undefined;
  const dash = /\d$/.test(name) || before !== undefined ? '-' : '';
  return `${name}${dash}${version}`.toLowerCase().replaceAll('_', '-');
}

/** The Debian packages with the pkg-config modules that others ask for most. */
const modulePackages: ReadonlyMap<string, string> = new Map(Object.entries(moduleRows));

/** The Debian package with a pkg-config module, where it is known. */
export function debianModulePackage(module: string): string | undefined {
  return modulePackages.get(module);
}

/** What to do for the lack of a file of this package; undefined when the package is not known. */
export function debianBrings(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Debian's ${name} contains it`;
}

/** The packages that are meant where several have the same module of pkg-config. */
export const usualPackages: ReadonlySet<string> = new Set(Object.values(moduleRows));
