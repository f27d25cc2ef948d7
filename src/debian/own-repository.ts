import type { Keyring } from './keyring.js';
import type { Release } from './release.js';
import type { Suite } from './release-suites.js';

/** A suite of a repository that the user brings, as an input says it. */
export interface OwnRepository {
  /** As a lock has it: one line of apt's form, with what matters here and nothing secret. */
  readonly line: string;
  /** Base URL without a slash at its end. */
  readonly url: string;
  /** Its folder under `dists`, which must be the `Codename` or the `Suite` of its InRelease. */
  readonly suite: string;
  readonly components: readonly string[];
  /** Its priority (apt_preferences(5)). */
  readonly pin: number;
  /** The variable with what the repository asks for, where it asks: `user:password`, or a token. */
  readonly auth: string | undefined;
  /** The keys that may sign it. Those that are named by fingerprint alone are looked for on the machine. */
  readonly keys: Keyring;
  /** The fingerprints of the keys that may sign it, in capitals, sorted. */
  readonly fingerprints: readonly string[];
}

/**
 * The priority of a repository that the user brings and says nothing of: a package that Debian has is Debian's.
 */
export const ownPin = 100;

/** Whether a package's repository is one that a user brings: these are called by their base URL. */
export function isOwnRepository(repository: string): boolean {
  return repository.includes('://');
}

/** How messages and locks call its suite: two repositories may have suites of one name. */
export function ownSuiteName({ url, suite }: Pick<OwnRepository, 'url' | 'suite'>): string {
  return `${url} ${suite}`;
}

/**
 * Its suite, as those of a release are. Keys that are named by fingerprint alone are looked for when it is
 * read.
 */
export function ownSuite(repository: OwnRepository): Suite {
  const { url, suite, components, pin, fingerprints } = repository;
  const named = fingerprints
    .map((fingerprint) => fingerprint.toLowerCase())
    .filter((fingerprint) => repository.keys.every((key) => key.fingerprint !== fingerprint));
  const keys = [...repository.keys, ...named.map((fingerprint) => ({ fingerprint }))];
  return { name: ownSuiteName(repository), repository: url, suite, components, states: {}, keys, pin };
}

/** A release with the suites that the user brings. */
export function withOwnSuites<Row extends Release>(release: Row, suites: readonly Suite[] = []): Row {
  return suites.length === 0 ? release : { ...release, repositories: [...release.repositories, ...suites] };
}
