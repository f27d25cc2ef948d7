import { CrossrootError } from '../errors.js';
import type { Candidate } from './package.js';
import { type PackageIndex, provisionsOf } from './packages-index.js';
import type { Alternative } from './relation.js';

/** That the user, or a package that was chosen, wants a package. */
export interface Demand {
  /** The package that depends on it; nothing when the user named it. */
  readonly from: Candidate | undefined;
  /** The demand that brought `from` in. */
  readonly via: Demand | undefined;
  /** As written: `libfoo (= 1.0) | bar`, or `libssl-dev=3.0.1-1` by the user. */
  readonly text: string;
  readonly alternative: Alternative;
}

/** No package of the index is any of the alternatives. */
export function notSatisfiable(index: PackageIndex, demands: readonly Demand[]): CrossrootError {
  const [first] = demands;
  return new CrossrootError({
    what: `cannot satisfy ${textOf(first)}`,
    why: whyOf(index, demands),
    todo: adviceFor(demands, 'choose another release, or leave'),
  });
}

/** Packages of the index satisfy the demand, but other demands refuse each of them. */
export function noCommonVersion(index: PackageIndex, demands: readonly Demand[]): CrossrootError {
  const names = new Set(demands.map(({ alternative }) => alternative.name));
  return new CrossrootError({
    what: `no version of ${[...names].join(', ')} suits everything that needs it`,
    why: whyOf(index, demands),
    todo: adviceFor(demands, 'ask for versions that belong together (name=version in packages), or leave'),
  });
}

/** Choices went on being taken back. */
export function neverSettles(
  index: PackageIndex,
  name: string,
  demand: Demand,
  rounds: number,
): CrossrootError {
  return new CrossrootError({
    what: `found no set of versions in ${rounds} rounds; the last to be refused was ${name}`,
    why: [chainOf(demand), describeName(index, name)],
    todo: adviceFor([demand], `ask for a version of ${name} (${name}=version in packages), or leave`),
  });
}

/** What an index holds under a name: versions newest first, then providers. */
export function describeName(index: PackageIndex, name: string): string {
  const versions = new Set(index.candidates(name).map((it) => `${it.version} (${it.repository})`));
  const provided = new Set(
    index.providers(name).flatMap((it) =>
      provisionsOf(it)
        .filter((provision) => provision.name === name)
        .map(
          ({ version: as }) =>
            `${it.name} ${it.version} ${as === undefined ? 'without a version' : `as ${as}`}`,
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

function textOf(demand: Demand | undefined): string {
  if (demand === undefined) return 'a dependency without alternatives';
  const { from, text } = demand;
  return `"${text}", ${from === undefined ? 'asked for in packages' : `needed by ${from.name} ${from.version}`}`;
}

function whyOf(index: PackageIndex, demands: readonly Demand[]): readonly string[] {
  const names = demands.map(({ alternative }) => describeName(index, alternative.name));
  return [...new Set(demands.map(chainOf)), ...new Set(names)];
}

function adviceFor(demands: readonly Demand[], advice: string): string {
  const roots = [...new Set(demands.map(rootOf))].sort();
  return `${advice} ${roots.join(' or ')} out of packages`;
}

/** How a demand came about, from the user's package to what is wanted: `a-dev 1 → b 2 → c (>= 3)`. */
function chainOf(demand: Demand): string {
  const steps = [demand.text];
  for (let step: Demand | undefined = demand; step?.from !== undefined; step = step.via) {
    steps.unshift(`${step.from.name} ${step.from.version}`);
  }
  return steps.join(' → ');
}

/** The package at the head of a demand's chain: the one that the user named. */
function rootOf({ from, via, alternative }: Demand): string {
  if (via?.from !== undefined) return rootOf(via);
  return from?.name ?? alternative.name;
}
