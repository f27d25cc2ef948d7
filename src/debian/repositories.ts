import rows from '../../data/repositories.json' with { type: 'json' };

/** A repository that Crossroot itself knows. A row of `data/repositories.json`. */
export interface KnownRepository {
  readonly distribution: string;
  /** The `Origin` of its release files. */
  readonly origin: string;
  /** The Debian architectures that it has; absent where its release files say it. */
  readonly architectures?: readonly string[];
  /** Components of which a source of apt's has one, when it is this repository. */
  readonly components: readonly string[];
}

/** By the name under which mirrors know it, and under which packages are recorded. */
export const knownRepositories: ReadonlyMap<string, KnownRepository> = new Map(Object.entries(rows));

/** Whose packages a repository has: `debian`, `raspberrypi`; undefined for one that the user brings. */
export function distributionOf(repository: string): string | undefined {
  return knownRepositories.get(repository)?.distribution;
}
