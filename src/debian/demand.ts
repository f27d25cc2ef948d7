import type { Alternative, Candidate } from './package.js';
import type { PackageIndex } from './packages-index.js';
import { meets, parseProvides } from './relation.js';

/** That somebody wants a package: the user, or a package that was chosen. */
export interface Demand {
  /** The package that depends on it; nothing when the user named it. */
  readonly from: Candidate | undefined;
  /** The demand that brought `from` in. */
  readonly via: Demand | undefined;
  /** As written: `libfoo (= 1.0) | bar`, or `libssl-dev=3.0.1-1` by the user. */
  readonly text: string;
  readonly alternative: Alternative;
}

/** How a demand came about, from the user's package to what is wanted: `a-dev 1 → b 2 → c (>= 3)`. */
export function chainOf(demand: Demand): string {
  const steps: string[] = [];
  for (let step: Demand | undefined = demand; step !== undefined; step = step.via) {
    steps.unshift(step.from === undefined ? '' : `${step.from.name} ${step.from.version}`);
  }
  return [...steps.filter((step) => step !== ''), demand.text].join(' → ');
}

/** The package at the head of a demand's chain: the one that the user named. */
export function rootOf(demand: Demand): string {
  let step = demand;
  let name = demand.from?.name ?? demand.alternative.name;
  while (step.via !== undefined) {
    step = step.via;
    name = step.from?.name ?? name;
  }
  return name;
}

/**
 * Whether a candidate is what an alternative asks for (Debian policy §7.1, §7.5), itself or by its `Provides`;
 * a constraint is met by a `Provides` only if that states a version. `:any` and `:native` ask for nothing more:
 * an index holds one architecture. A name qualified with another architecture is met by none of its packages.
 */
export function satisfies(candidate: Candidate, alternative: Alternative, architecture: string): boolean {
  const { name, qualifier, constraint } = alternative;
  const reachable = [undefined, 'any', 'native', architecture].includes(qualifier);
  if (!reachable) return false;
  if (candidate.name === name && (constraint === undefined || meets(candidate.version, constraint)))
    return true;
  if (!candidate.provides.includes(name)) return false;
  return provisionsOf(candidate).some(
    (provision) =>
      provision.name === name &&
      (constraint === undefined || (provision.version !== undefined && meets(provision.version, constraint))),
  );
}

/**
 * Everything that satisfies an alternative, in order of preference: packages of that name, newest first, then
 * providers by name, newest first.
 */
export function optionsOf(
  index: PackageIndex,
  alternative: Alternative,
  architecture: string,
): readonly Candidate[] {
  const { name } = alternative;
  return [...new Set([...index.candidates(name), ...index.providers(name)])].filter((candidate) =>
    satisfies(candidate, alternative, architecture),
  );
}

/** What an index holds under a name, for messages: versions newest first, then providers. */
export function seenOf(index: PackageIndex, name: string): string {
  const versions = new Set(index.candidates(name).map((it) => `${it.version} (${it.repository})`));
  const provided = new Set(
    index.providers(name).flatMap((it) =>
      provisionsOf(it)
        .filter((provision) => provision.name === name)
        .map(
          ({ version }) =>
            `${it.name} ${it.version} ${version === undefined ? 'without a version' : `as ${version}`}`,
        ),
    ),
  );
  if (versions.size === 0 && provided.size === 0) return `${name}: no package has or provides this name`;
  const parts = [
    ...(versions.size === 0 ? [] : [`versions seen ${[...versions].join(', ')}`]),
    ...(provided.size === 0 ? [] : [`provided by ${[...provided].join(', ')}`]),
  ];
  return `${name}: ${parts.join('; ')}`;
}

function provisionsOf(candidate: Candidate) {
  return parseProvides(candidate.provides, `Provides of ${candidate.name} ${candidate.version}`);
}
