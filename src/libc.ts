import rows from '../data/libcs.json' with { type: 'json' };

/** A C library, and what differs between one and another. A row of `data/libcs.json`. */
export interface Libc {
  readonly name: LibcName;
  /** What `rustc --print cfg` says as `target_env`. */
  readonly env: string;
  /** Whether its symbols have versions, so that it matters which version of it a program is linked with. */
  readonly isVersioned: boolean;
  /**
   * Whether programs are linked statically, with headers and libraries that a gcc of Debian's does not know by
   * itself; it then has no C++ library either.
   */
  readonly isStatic: boolean;
  /** The Debian package with what is linked, and that with what is loaded. */
  readonly development: string;
  readonly runtime: string;
  /** What a program that loads a library can be taken to have loaded; `{loader}` is the target's. */
  readonly libraries: readonly string[];
  /** The Debian packages of every sysroot: the C library, and the libraries that gcc's own `.so` files name. */
  readonly packages: readonly string[];
  /** Names of packages, as globs, of which a sysroot takes none though others depend on them. */
  readonly drop: readonly string[];
  /** The libraries beside Debian's gcc that are made for another C library, by what `-l` calls them. */
  readonly lacks: readonly string[];
  /** What every link takes of a sysroot, by file name; `{loader}` is the target's. */
  readonly files: readonly string[];
}

export type LibcName = keyof typeof rows;

/** The C library of a name. */
export function libcNamed(name: LibcName): Libc {
  return { name, ...rows[name] };
}
