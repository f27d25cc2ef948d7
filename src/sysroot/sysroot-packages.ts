import { lstatSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseParagraphs } from '../debian/control.js';
import { CrossrootError } from '../errors.js';
import { isFileBeneath, listBeneath, realBeneath, resolveBeneath } from '../system/rooted-path.js';
import { packageListPath, packageListSchema } from './package-list.js';

/** A package of a distribution that stands in a sysroot. */
export interface SysrootPackage {
  readonly name: string;
  readonly version: string;
  /** As the distribution calls it: `arm64`, `all`. */
  readonly architecture: string;
  /** The SHA256 (lowercase hexadecimal) of the `.deb`, where it is known. */
  readonly sha256: string | undefined;
}

/** Which package brought what stands in a sysroot. */
export interface SysrootPackages {
  /** The codename of the Debian release that the packages are of, where it is known. */
  readonly release: string | undefined;
  /** All of them, sorted by name; empty when nothing is known. */
  readonly all: readonly SysrootPackage[];
  /**
   * The package of a library or an object file.
   * @param path beneath the sysroot; links are followed
   */
  ownerOf(path: string): SysrootPackage | undefined;
}

/**
 * Larger is no list of packages, in bytes; the one of a desktop's sysroot has 200 kB, dpkg's status of a
 * desktop 5 MB.
 */
const largestFile = 64 << 20;

/**
 * Reads which packages a sysroot is made of: from the list that Crossroot writes, else from dpkg's own records,
 * which a directory that is used where it is may have. What is damaged counts as unknown: it only makes
 * messages say less.
 */
export function readSysrootPackages(root: string): SysrootPackages {
  return readOwnList(root) ?? readDpkg(root) ?? { release: undefined, all: [], ownerOf: () => undefined };
}

function readOwnList(root: string): SysrootPackages | undefined {
  const text = readText(root, packageListPath);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const list = v.safeParse(packageListSchema, value);
  if (!list.success) return undefined;
  const { release, packages } = list.output;
  const all = packages.map(({ files: _, ...row }): SysrootPackage => row);
  const owners = new Map(
    packages.flatMap(({ files }, index) => files.map((file) => [file, all[index]] as const)),
  );
  return { release, all, ownerOf: (path) => owners.get(resolveBeneath(root, path)?.path ?? path) };
}

const database = 'var/lib/dpkg';

/**
 * dpkg's records: a paragraph a package in `status`, and the files of each in `info/<name>[:<arch>].list`
 * (dpkg(1), FILES).
 */
function readDpkg(root: string): SysrootPackages | undefined {
  const status = readText(root, `${database}/status`);
  if (status === undefined) return undefined;
  const packages = new Map<string, SysrootPackage>();
  for (const paragraph of paragraphsOf(status)) {
    const [name, version, architecture] = ['package', 'version', 'architecture'].map((field) =>
      paragraph.get(field),
    );
    if (name === undefined || version === undefined || architecture === undefined) continue;
    packages.set(name, { name, version, architecture, sha256: undefined });
  }
  const all = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  let owners: ReadonlyMap<string, SysrootPackage> | undefined;
  const ownerOf = (path: string) => {
    owners ??= dpkgOwners(root, packages);
    return owners.get(resolveBeneath(root, path)?.path ?? path);
  };
  return { release: undefined, all, ownerOf };
}

function paragraphsOf(status: string): ReturnType<typeof parseParagraphs> {
  try {
    return parseParagraphs(status);
  } catch (error) {
    if (error instanceof CrossrootError) return [];
    throw error;
  }
}

function dpkgOwners(
  root: string,
  packages: ReadonlyMap<string, SysrootPackage>,
): ReadonlyMap<string, SysrootPackage> {
  const owners = new Map<string, SysrootPackage>();
  for (const file of listBeneath(root, `${database}/info`)) {
    const name = /^([^:]+)(?::[^:]+)?\.list$/.exec(file)?.[1];
    const owner = name === undefined ? undefined : packages.get(name);
    if (owner === undefined) continue;
    for (const path of (readText(root, `${database}/info/${file}`) ?? '').split('\n')) {
      if (!/^\/(?:usr\/)?lib.*\.(?:a|o|so)/.test(path)) continue;
      // A link counts for the package that brings the file.
      const place = resolveBeneath(root, path.slice(0, path.lastIndexOf('/')))?.path;
      if (place !== undefined) owners.set(`${place}${path.slice(path.lastIndexOf('/'))}`, owner);
    }
  }
  return owners;
}

function readText(root: string, path: string): string | undefined {
  if (!isFileBeneath(root, path)) return undefined;
  const file = realBeneath(root, path);
  return lstatSync(file).size <= largestFile ? readFileSync(file, 'utf8') : undefined;
}
