import * as v from 'valibot';
import { isOwnRepository, type OwnRepository } from '../debian/own-repository.js';
import { findRelease } from '../debian/release.js';
import { parseOneLine } from '../debian/source-entry.js';
import { baseUrlProblem } from '../net/url.js';
import type { LockedTree } from '../store/plan.js';

/** A repository of the user's, as a lock has it. */
export const repositorySchema = v.strictObject({
  /** In apt's one-line form, with what matters here. */
  source: v.pipe(
    v.string(),
    v.check(isSource, 'it is not an apt source line with one URL, a suite and components'),
  ),
  /** The fingerprints of the keys that may sign it, in capitals. */
  keys: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(?:[0-9A-F]{40}|[0-9A-F]{64})$/, 'it is not a fingerprint'))),
    v.minLength(1, 'it has no key'),
    v.readonly(),
  ),
});

export type LockedRepository = v.InferOutput<typeof repositorySchema>;

function isSource(text: string): boolean {
  const entry = parseOneLine(text);
  const [url = ''] = entry?.uris ?? [];
  return entry !== undefined && baseUrlProblem(url) === undefined && entry.components.length > 0;
}

/** What a lock has of a repository of the user's. */
export function lockedRepository({ line, fingerprints }: OwnRepository): LockedRepository {
  return { source: line, keys: fingerprints };
}

interface WithRepositories {
  readonly repositories?: readonly LockedRepository[];
}

/** What differs between the repositories of a lock and those that are asked for. */
export function repositoryDifferences(locked: WithRepositories, asked: WithRepositories): readonly string[] {
  const [has = [], wants = []] = [locked.repositories, asked.repositories];
  const without = (some: typeof has, others: typeof has) =>
    some.filter(({ source }) => others.every((other) => other.source !== source));
  return [
    ...without(wants, has).map(({ source }) => `${source} is requested, but not in the lock`),
    ...without(has, wants).map(({ source }) => `the lock has ${source}, which is not requested`),
    ...wants.flatMap(({ source, keys }) => {
      const before = has.find((one) => one.source === source)?.keys ?? keys;
      if (before.join() === keys.join()) return [];
      return [`${source} has the key ${keys.join(', ')} here, but the lock was made with ${before.join(', ')}`];
    }),
  ];
}

/** What the trees of a lock take from repositories that neither their release nor its request has. */
export function foreignPackages(
  { repositories = [] }: WithRepositories,
  trees: Readonly<Record<string, LockedTree | undefined>>,
): readonly string[] {
  const urls = new Set(repositories.map(({ source }) => parseOneLine(source)?.uris[0]));
  return Object.entries(trees).flatMap(([kind, tree]) => {
    const release = findRelease(tree?.release ?? '');
    const ofRelease = new Set(release?.repositories.map(({ repository }) => repository));
    return (tree?.packages ?? []).flatMap(({ name, repository }) => {
      if (ofRelease.has(repository)) return [];
      if (!isOwnRepository(repository))
        return [`trees.${kind}: ${name} is from ${repository}, which ${release?.title} does not have`];
      if (kind === 'sysroot' && urls.has(repository)) return [];
      const why =
        kind === 'sysroot'
          ? 'which request.repositories does not have'
          : 'and only packages of a sysroot may be';
      return [`trees.${kind}: ${name} is from ${repository}, ${why}`];
    });
  });
}
