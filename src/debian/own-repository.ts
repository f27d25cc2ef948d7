import type { Keyring } from './keyring.js';

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

/** The priority of a repository that the user brings and says nothing of: a package that Debian has is Debian's. */
export const usualPin = 100;

/** Whether a package's repository is one that a user brings: these are called by their base URL. */
export function isOwnRepository(repository: string): boolean {
  return repository.includes('://');
}
