import type { Keyring } from './keyring.js';
import { knownRepositories } from './repositories.js';

/** One suite of a repository that a release is made of, with all that its verification needs. */
export interface Suite {
  /**
   * How locks and messages call it, no two of a release in the same way: `bookworm-updates` for Debian's own,
   * which came before others; else with its repository: `ubuntu/jammy-updates`.
   */
  readonly name: string;
  /** The repository's name under a mirror, with which packages are recorded: `debian` or `debian-security`. */
  readonly repository: string;
  /** Its folder under `dists`. */
  readonly suite: string;
  readonly components: readonly string[];
  /** The Debian architectures that it is read for; every one where absent. */
  readonly architectures?: readonly string[] | undefined;
  /** The fields that its InRelease must have, with their values: `Origin`, `Codename`, `Suite`. */
  readonly states: Readonly<Record<string, string>>;
  /** The keys that may sign it. */
  readonly keys: Keyring;
  /** Its priority (apt_preferences(5)): of two repositories the one with more wins, whatever the versions. */
  readonly pin: number;
}

/** A suite as `data/releases.json` writes it. */
interface SuiteRow {
  /** Several where each has other architectures. */
  readonly repository: string | readonly string[];
  readonly suite: string;
  /** The `Codename` of its release file, where that is not the suite's name: then the field `Suite` is. */
  readonly codename?: string;
  readonly components: readonly string[];
}

/** The suites of a release that no other one has, and the keys that may sign them. */
export interface OwnSuites {
  readonly repositories: readonly SuiteRow[];
  /** Fingerprints, lowercase hexadecimal. */
  readonly keys: readonly string[];
}

/** The priority of a repository of which nothing else is said (apt_preferences(5)). */
export const usualPin = 500;

/**
 * The suites of a row of `data/releases.json`.
 * @param release how locks call the release
 */
export function suitesOf(release: string, row: OwnSuites): readonly Suite[] {
  const keys = row.keys.map((fingerprint) => ({ fingerprint }));
  return row.repositories.flatMap(({ repository: names, suite, codename, components }) =>
    [names].flat().map((repository) => {
      const known = knownRepositories.get(repository);
      if (known === undefined) throw new Error(`data/repositories.json has no ${repository}`);
      const { origin, architectures } = known;
      return {
        name: release.includes(':') ? `${repository}/${suite}` : suite,
        repository,
        suite,
        components,
        architectures,
        states: { Origin: origin, Codename: codename ?? suite, ...(codename && { Suite: suite }) },
        keys,
        pin: usualPin,
      };
    }),
  );
}
