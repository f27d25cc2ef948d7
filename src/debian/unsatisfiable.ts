import { CrossrootError } from '../errors.js';
import { chainOf, type Demand, rootOf, seenOf } from './demand.js';
import type { PackageIndex } from './packages-index.js';

/** No package of the index is any of the alternatives. */
export function notSatisfiable(index: PackageIndex, demands: readonly Demand[]): CrossrootError {
  const [first] = demands;
  return new CrossrootError({
    what: `cannot satisfy ${textOf(first)}`,
    why: [...chainsOf(demands), ...seenBy(index, demands)],
    todo: adviceFor(demands, 'choose another release, or leave'),
  });
}

/** Packages of the index satisfy the demand, but other demands refuse each of them. */
export function noCommonVersion(
  index: PackageIndex,
  demands: readonly Demand[],
  others: readonly Demand[],
): CrossrootError {
  const all = [...demands, ...others];
  const names = new Set(all.map(({ alternative }) => alternative.name));
  return new CrossrootError({
    what: `no version of ${[...names].join(', ')} suits everything that needs it`,
    why: [...chainsOf(all), ...seenBy(index, all)],
    todo: adviceFor(all, 'ask for versions that belong together (name=version in packages), or leave'),
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
    why: [...chainsOf([demand]), seenOf(index, name)],
    todo: adviceFor([demand], `ask for a version of ${name} (${name}=version in packages), or leave`),
  });
}

function textOf(demand: Demand | undefined): string {
  if (demand === undefined) return 'a dependency without alternatives';
  const by =
    demand.from === undefined
      ? 'asked for in packages'
      : `needed by ${demand.from.name} ${demand.from.version}`;
  return `"${demand.text}", ${by}`;
}

function chainsOf(demands: readonly Demand[]): readonly string[] {
  return [...new Set(demands.map(chainOf))];
}

function seenBy(index: PackageIndex, demands: readonly Demand[]): readonly string[] {
  return [...new Set(demands.map(({ alternative }) => seenOf(index, alternative.name)))];
}

function adviceFor(demands: readonly Demand[], advice: string): string {
  const roots = [...new Set(demands.map(rootOf))].sort();
  return `${advice} ${roots.join(' or ')} out of packages`;
}
