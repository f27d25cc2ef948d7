import { compareVersions } from '../debian/version.js';
import type { NeededVersion } from '../elf/dynamic.js';

/** The families of symbol versions that decide which releases can run a file. */
export const versionFamilies = ['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC'] as const;
export type VersionFamily = (typeof versionFamilies)[number];

/** The highest version that a file needs of each family, without the family: `{ GLIBC: '2.34' }`. */
export type Floors = Readonly<Partial<Record<VersionFamily, string>>>;

/** A symbol version that a file needs, `GLIBC_2.38` of `libc.so.6`, and the symbols that are bound to it. */
export interface VersionNeed extends Omit<NeededVersion, 'isWeak'> {
  readonly symbols: readonly string[];
}

/**
 * The mark of a file with packed relocations, and the glibc whose loader is the first to know them: older ones
 * misread the file.
 */
export const packedRelocations = { mark: 'GLIBC_ABI_DT_RELR', glibc: '2.36' } as const;

/**
 * The family and the version of a name; undefined for `GLIBC_PRIVATE`, `CXXABI_TM_1`, `OPENSSL_3.0.0` and their
 * like.
 */
export function familyVersion(
  name: string,
): { readonly family: VersionFamily; readonly version: string } | undefined {
  if (name === packedRelocations.mark) return { family: 'GLIBC', version: packedRelocations.glibc };
  const [, prefix, version] = /^([A-Z]+)_(\d{1,9}(?:\.\d{1,9}){0,3})$/.exec(name) ?? [];
  const family = versionFamilies.find((one) => one === prefix);
  return family === undefined || version === undefined ? undefined : { family, version };
}

/** The highest version of each family. */
export function floorsOf(needs: readonly VersionNeed[]): Floors {
  const floors: Partial<Record<VersionFamily, string>> = {};
  for (const { name } of needs) {
    const { family, version } = familyVersion(name) ?? {};
    if (family === undefined || version === undefined) continue;
    if (compareVersions(version, floors[family] ?? '') > 0) floors[family] = version;
  }
  return floors;
}

/** Symbols by the family whose floor they set. */
export type FloorSymbols = Readonly<Partial<Record<VersionFamily, readonly string[]>>>;

const mostNamed = 8;

/** The symbols that are bound to the highest versions: the first few of each family. */
export function symbolsOfFloors(needs: readonly VersionNeed[]): FloorSymbols {
  const floors = floorsOf(needs);
  return Object.fromEntries(
    versionFamilies.flatMap((family) => {
      const highest = needs.filter(({ name }) => {
        const known = familyVersion(name);
        return known?.family === family && known.version === floors[family];
      });
      const symbols = [...new Set(highest.flatMap((need) => need.symbols))].slice(0, mostNamed);
      return symbols.length === 0 ? [] : [[family, symbols]];
    }),
  );
}
