/** One `.deb` file of a Debian archive. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Debian architecture: `arm64`, `amd64` or `all`. */
  readonly architecture: string;
  /** The repository that holds it: `debian` or `debian-security`. */
  readonly repository: string;
  /** Path beneath the repository's base URL (the field `Filename`). */
  readonly path: string;
  /** Size of the `.deb` in bytes. */
  readonly size: number;
  /** SHA256 of the `.deb`, lowercase hexadecimal. */
  readonly sha256: string;
}

/**
 * A stanza of a `Packages` index: a package with the fields that choosing needs (Debian policy §5.3, §7).
 * Relations stay as text: an index has some 68,000 stanzas, and a run looks into a few hundred.
 */
export interface Candidate extends Package {
  /** `Pre-Depends` and `Depends` as written, `` when absent. */
  readonly preDepends: string;
  readonly depends: string;
  /** `Provides` as written, `` when absent. */
  readonly provides: string;
  readonly multiArch: 'same' | 'foreign' | 'allowed' | 'no';
  readonly essential: boolean;
  /** Section without the archive area: `libdevel`. */
  readonly section: string;
}

/** Alternatives of which one is enough: `a (>= 1) | b:any [arm64]` (Debian policy §7.1). */
export interface Dependency {
  readonly text: string;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly name: string;
  /** `any`, `native` or an architecture, when the name is qualified with one. */
  readonly qualifier?: string;
  readonly constraint?: Constraint;
}

export interface Constraint {
  readonly relation: '<<' | '<=' | '=' | '>=' | '>>';
  readonly version: string;
}

/** A virtual package that a package provides, with its version where it states one (Debian policy §7.5). */
export interface Provision {
  readonly name: string;
  readonly version?: string;
}
