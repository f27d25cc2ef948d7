/**
 * What an ELF file is and asks for, in readelf's words (ELF gABI, chapters 4 and 5; LSB Core, "Symbol
 * Versioning").
 */
export interface ElfFacts {
  /** `ELF64`. */
  readonly class: string;
  /** `2's complement, little endian`. */
  readonly data: string;
  /** `AArch64`. */
  readonly machine: string;
  /** `EXEC`, `DYN`, `REL`. */
  readonly type: string;
  /** The program interpreter that it asks for; undefined for a static program and for a library. */
  readonly interpreter: string | undefined;
  /** The names under `DT_NEEDED`, in their order. */
  readonly needed: readonly string[];
  /** The folders under `DT_RPATH` and `DT_RUNPATH`. */
  readonly runPaths: readonly string[];
  /** The symbol versions that it needs. */
  readonly versions: readonly VersionNeed[];
  readonly hasTextRelocations: boolean;
  readonly hasExecutableStack: boolean;
  /** The build id in hexadecimal, where it has one. */
  readonly buildId: string | undefined;
}

/** The families of symbol versions that decide which releases can run a file. */
export const versionFamilies = ['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC'] as const;
export type VersionFamily = (typeof versionFamilies)[number];

/** A symbol version that a file needs: `GLIBC_2.38` of `libc.so.6`. */
export interface VersionNeed {
  /** `GLIBC_2.38`, as the file says. */
  readonly name: string;
  /** The library that is to define it: `libc.so.6`. */
  readonly library: string;
  /** The symbols that are bound to it. */
  readonly symbols: readonly string[];
}

/** True when a file is of the class, the data and the machine of the target, in readelf's words. */
export function isOfTarget({ class: elfClass, data, machine }: ElfFacts): boolean {
  return elfClass === 'ELF64' && data === "2's complement, little endian" && machine === 'AArch64';
}
