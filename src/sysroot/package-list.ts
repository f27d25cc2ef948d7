import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import * as v from 'valibot';
import type { Package } from '../debian/package.js';
import { packageNameSchema, sha256Schema, versionSchema } from '../debian/package-schema.js';
import { resolveBeneath } from '../system/rooted-path.js';

/** Where a sysroot that is made from packages says which they were. */
export const packageListPath = 'usr/share/crossroot/packages.json';

const listed = v.object({
  name: packageNameSchema,
  version: versionSchema,
  architecture: v.string(),
  sha256: sha256Schema,
  files: v.array(v.string()),
});

/** The packages of a sysroot, and for each the files that a link can take or a program can load. */
export const packageListSchema = v.object({ release: v.string(), packages: v.array(listed) });

/** What a link can take, or a program can load: shared libraries, archives, object files. */
const linkable = /^(?:usr\/)?lib(?:64)?\/(?:.*\/)?[^/]+\.(?:a|o|so(?:\.[^/]*)?)$/;

/** Notes which package brings which linkable file, while a sysroot is made. */
export class PackageNotes {
  readonly #paths = new Map<Package, string[]>();

  /** @param path as the package says, beneath the root */
  took(from: Package, path: string): void {
    const paths = this.#paths.get(from) ?? [];
    this.#paths.set(from, paths);
    if (linkable.test(path)) paths.push(path);
  }

  /**
   * Writes the list into the sysroot. The same packages give the same bytes.
   * @throws a system error when it cannot be written.
   */
  write(root: string, release: string): void {
    const packages = [...this.#paths]
      .map(([{ name, version, architecture, sha256 }, paths]) => ({
        name,
        version,
        architecture,
        sha256,
        files: [...new Set(paths.flatMap((path) => standing(root, path)))].sort(),
      }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
    const file = join(root, packageListPath);
    mkdirSync(dirname(file), { recursive: true });
    const rows = packages.map((row) => JSON.stringify(row)).join(',\n');
    writeFileSync(file, `{"release":${JSON.stringify(release)},"packages":[\n${rows}\n]}\n`);
  }
}

/**
 * Where a file that a package brought stands, its folder's links followed; nothing for a link, which is no file
 * of its own.
 */
function standing(root: string, path: string): readonly string[] {
  const folder = resolveBeneath(root, posix.dirname(path))?.path;
  if (folder === undefined) return [];
  const file = posix.join(folder, posix.basename(path));
  return lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true ? [file] : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
