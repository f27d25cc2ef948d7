import moduleRows from '../../data/module-packages.json' with { type: 'json' };
import type { Layout } from './layout.js';

/** The packages of distributions that bring a file. */
interface Owner {
  readonly debian: string;
  readonly arch: string;
  readonly gentoo: string;
  readonly fedora: string;
}

const development: Owner = {
  debian: 'libc6-dev',
  arch: 'glibc',
  gentoo: 'sys-libs/glibc',
  fedora: 'glibc-devel',
};
const libc: Owner = { ...development, debian: 'libc6', fedora: 'glibc' };
const gccRuntime: Owner = {
  debian: 'libgcc-s1',
  arch: 'gcc-libs',
  gentoo: 'sys-devel/gcc',
  fedora: 'libgcc',
};

/** What would bring a file that every link needs, by the names of the distributions that have such a layout. */
export function bringsBack(name: string, kind: Layout['kind']): string {
  const owner = ownerOf(name);
  switch (kind) {
    case 'multiarch':
      return `${owner.debian} brings it`;
    case 'lib':
      return `on Arch Linux ${owner.arch} brings it`;
    case 'lib64':
      return `on Gentoo ${owner.gentoo} brings it, on Fedora ${owner.fedora}`;
  }
}

function ownerOf(name: string): Owner {
  if (name.startsWith('libgcc_s.')) return gccRuntime;
  return name.startsWith('ld-linux-') || /\.so\.\d/.test(name) ? libc : development;
}

/** Debian's names for libraries that do not follow from the file's. */
const oddNames: ReadonlyMap<string, string> = new Map([
  ['libz.so.1', 'zlib1g'],
  ['libbz2.so.1.0', 'libbz2-1.0'],
  ['libgcc_s.so.1', 'libgcc-s1'],
  ['ld-linux-aarch64.so.1', 'libc6'],
  ...['libc.so.6', 'libm.so.6', 'libmvec.so.1', 'libdl.so.2', 'libpthread.so.0', 'librt.so.1'].map(
    (name) => [name, 'libc6'] as const,
  ),
  ...['libutil.so.1', 'libresolv.so.2', 'libanl.so.1'].map((name) => [name, 'libc6'] as const),
]);

/**
 * The Debian package with a shared library, by the rule that its name is made of the library's (Debian policy
 * §8.1): `libfoo.so.1` is in `libfoo1`, `libfoo2.so.1` in `libfoo2-1`. A version of three numbers or more is a
 * file's, whose library is named after the first (libtool's rule): `libfoo.so.1.2.3` is in `libfoo1`. Boost's
 * libraries have such names themselves.
 * @returns undefined when the rule says nothing about such a name.
 */
export function debianLibraryPackage(file: string): string | undefined {
  const soname = file.startsWith('libboost_') ? file : file.replace(/(\.so\.\d+)(?:\.\d+){2,}$/, '$1');
  const odd = oddNames.get(soname);
  if (odd !== undefined) return odd;
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
  return name === undefined ? undefined : `Debian's ${name} brings it`;
}
