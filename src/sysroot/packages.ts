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
