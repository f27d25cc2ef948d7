import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import * as v from 'valibot';
import { parseParagraphs } from '../debian/control.js';
import { type Package, packageNameSchema, sha256Schema, versionSchema } from '../debian/package.js';
import { originOf, type Release } from '../debian/release.js';
import { distributionOf } from '../debian/repositories.js';
import { CrossrootError } from '../errors.js';
import { fittingText } from '../system/open-file.js';
import { isFileBeneath, listBeneath, realBeneath, resolveBeneath } from '../system/rooted-path.js';
import type { MadeAlternative } from './alternatives.js';

/** Where a sysroot that is made from packages says which they were. */
export const packageListPath = 'usr/share/crossroot/packages.json';

const listed = v.object({
  name: packageNameSchema,
  version: versionSchema,
  architecture: v.string(),
  sha256: sha256Schema,
  repository: v.exactOptional(v.string()),
  files: v.array(v.string()),
});

/** The packages of a sysroot, and for each the files that a link can take or a program can load. */
const packageListSchema = v.object({ release: v.string(), packages: v.array(listed) });

/** What a link can take, or a program can load: shared libraries, archives, object files. */
const linkable = /^(?:usr\/)?lib(?:64)?\/(?:.*\/)?[^/]+\.(?:a|o|so(?:\.[^/]*)?)$/;

/** Lists which package brings which linkable file, while a sysroot is made. */
export class PackageList {
  readonly #paths = new Map<Package, string[]>();

  /** @param path as the package says, under the root */
  took(from: Package, path: string): void {
    const paths = this.#paths.get(from) ?? [];
    this.#paths.set(from, paths);
    if (linkable.test(path)) paths.push(path);
  }

  /** Writes the list into the sysroot, with the links that were made. The same packages give the same bytes. */
  write(root: string, release: Release, alternatives: readonly MadeAlternative[] = []): void {
    const { vendor } = originOf(release);
    const packages = [...this.#paths]
      .map(([{ name, version, architecture, sha256, repository }, paths]) => ({
        name,
        version,
        architecture,
        sha256,
        // Which of a distribution's own it was may change, and a sysroot is the same then.
        ...(distributionOf(repository) === vendor ? {} : { repository }),
        files: [...new Set(paths.flatMap((path) => placeOf(root, path)))].sort(),
      }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
    const file = join(root, packageListPath);
    mkdirSync(dirname(file), { recursive: true });
    const rows = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row)).join(',\n');
    const links = alternatives.length > 0 ? `,"alternatives":[\n${rows(alternatives)}\n]` : '';
    writeFileSync(
      file,
      `{"release":${JSON.stringify(release.name)},"packages":[\n${rows(packages)}\n]${links}}\n`,
    );
  }
}

/** Where a file that a package brought is, its folder's links followed; nothing for a link: it is no file. */
function placeOf(root: string, path: string): readonly string[] {
  const folder = resolveBeneath(root, posix.dirname(path));
  if (folder === undefined) return [];
  const file = posix.join(folder, posix.basename(path));
  return lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true ? [file] : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A package of a distribution that is in a sysroot; its architecture as the distribution calls it: `arm64`. */
export interface SysrootPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** The SHA256 (lowercase hexadecimal) of the `.deb`, where it is known. */
  readonly sha256: string | undefined;
  /** Its repository, where that is not of the release's distribution: a vendor's name, or a base URL. */
  readonly repository?: string;
}

/** Which package brought which file of a sysroot. */
export interface SysrootPackages {
  /** How locks call the release that the packages are of, where it is known. */
  readonly release: string | undefined;
  /** All of them, sorted by name; empty when nothing is known. */
  readonly all: readonly SysrootPackage[];
  /** The package of a library or an object file, by its path under the sysroot; links are followed. */
  ownerOf(path: string): SysrootPackage | undefined;
}

/**
 * The largest list that is read, in bytes; that of a desktop's sysroot has 200 kB, dpkg's status there 5 MB.
 */
const largestFile = 64 << 20;

/**
 * Reads which packages a sysroot is made of: from Crossroot's own list, else from dpkg's records, which a
 * directory that is used where it is may have. What is damaged counts as unknown: it only makes messages say
 * less.
 */
export function readSysrootPackages(root: string): SysrootPackages {
  return readOwnList(root) ?? readDpkg(root) ?? { release: undefined, all: [], ownerOf: () => undefined };
}

function readOwnList(root: string): SysrootPackages | undefined {
  const text = readText(root, packageListPath);
  if (text === undefined) return undefined;
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), packageListSchema), text);
  if (!list.success) return undefined;
  const { release, packages } = list.output;
  const all = packages.map(({ files: _, ...row }): SysrootPackage => row);
  const owners = new Map(
    packages.flatMap(({ files }, index) => files.map((file) => [file, all[index]] as const)),
  );
  return { release, all, ownerOf: (path) => owners.get(resolveBeneath(root, path) ?? path) };
}

const database = 'var/lib/dpkg';

/**
 * dpkg's records: paragraphs in `status`, and the files of each package in `info/<name>[:<arch>].list`
 * (dpkg(1)).
 */
function readDpkg(root: string): SysrootPackages | undefined {
  const status = readText(root, `${database}/status`);
  if (status === undefined) return undefined;
  const packages = new Map<string, SysrootPackage>();
  for (const paragraph of paragraphsOf(status)) {
    const field = (name: string) => paragraph.get(name);
    const [name, version, architecture] = [field('package'), field('version'), field('architecture')];
    if (name === undefined || version === undefined || architecture === undefined) continue;
    packages.set(name, { name, version, architecture, sha256: undefined });
  }
  const all = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  let owners: ReadonlyMap<string, SysrootPackage> | undefined;
  const ownerOf = (path: string) => {
    owners ??= dpkgOwners(root, packages);
    return owners.get(resolveBeneath(root, path) ?? path);
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
    const owner = packages.get(/^([^:]+)(?::[^:]+)?\.list$/.exec(file)?.[1] ?? '');
    if (owner === undefined) continue;
    for (const path of (readText(root, `${database}/info/${file}`) ?? '').split('\n')) {
      if (!/^\/(?:usr\/)?lib.*\.(?:a|o|so)/.test(path)) continue;
      // A link counts for the package that brings the file.
      const place = resolveBeneath(root, posix.dirname(path));
      if (place !== undefined) owners.set(`${place}/${posix.basename(path)}`, owner);
    }
  }
  return owners;
}

function readText(root: string, path: string): string | undefined {
  if (!isFileBeneath(root, path)) return undefined;
  return fittingText(realBeneath(root, path), largestFile, { links: 'refuse' });
}
