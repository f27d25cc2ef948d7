import { type VersionFamily, type VersionNeed, versionFamilies } from './elf-facts.js';

/** A symbol version of one of the families. */
export interface FamilyVersion {
  readonly family: VersionFamily;
  /** `2.38`. */
  readonly version: string;
}

/** The mark of a file with packed relocations, and the glibc whose loader is the first to know them. */
export const packedRelocations = { mark: 'GLIBC_ABI_DT_RELR', glibc: '2.36' } as const;

/**
 * The releases of glibc that introduced marks for the loader instead of symbols: what such a file has, older
 * loaders misread.
 */
const marks: ReadonlyMap<string, string> = new Map([[packedRelocations.mark, packedRelocations.glibc]]);

/**
 * The family and the version of a name; undefined for `GLIBC_PRIVATE`, `CXXABI_TM_1`, `OPENSSL_3.0.0` and their
 * like.
 */
export function familyVersion(name: string): FamilyVersion | undefined {
  const mark = marks.get(name);
  if (mark !== undefined) return { family: 'GLIBC', version: mark };
  const [, prefix, version] = /^([A-Z]+)_(\d{1,9}(?:\.\d{1,9}){0,3})$/.exec(name) ?? [];
  const family = versionFamilies.find((one) => one === prefix);
  return family === undefined || version === undefined ? undefined : { family, version };
}

/** Orders versions of numbers: negative when `a` is older. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = Number(left[at] ?? 0) - Number(right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The highest version of each family. */
export function floorsOf(needs: readonly VersionNeed[]): Readonly<Partial<Record<VersionFamily, string>>> {
  const floors: Partial<Record<VersionFamily, string>> = {};
  for (const { name } of needs) {
    const found = familyVersion(name);
    if (found === undefined) continue;
    const known = floors[found.family];
    if (known === undefined || compareNumbers(found.version, known) > 0) floors[found.family] = found.version;
  }
  return floors;
}
