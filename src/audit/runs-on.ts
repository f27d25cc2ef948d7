import type { VersionFamily } from './facts.js';

/** What decides where an artifact runs. */
export interface RuntimeNeeds {
  readonly floors: Readonly<Partial<Record<VersionFamily, string>>>;
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** True when it has no interpreter and needs no library. */
  readonly isStatic: boolean;
}

/** Whether a release can run an artifact. */
export interface ReleaseVerdict {
  /** `Debian`, `Raspberry Pi OS`. */
  readonly distribution: string;
  /** `12 (bookworm)`. */
  readonly release: string;
  /** `unless`: it runs when the libraries in `why` are there, of which the table does not know. */
  readonly runs: 'yes' | 'unless' | 'no';
  /** The reasons, one a line: `has glibc 2.31, and 2.34 is needed`, `no libssl.so.3`. */
  readonly why: readonly string[];
}
