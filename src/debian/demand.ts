import { CrossrootError } from '../errors.js';
import { listOf } from '../text/format.js';
import { nearNames } from '../text/near-names.js';
import type { Candidate } from './package.js';
import { compareText, type PackageIndex, provisionsOf } from './packages-index.js';
import { type Alternative, isPackageName } from './relation.js';
import { isVersion } from './version.js';

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

/**
 * Reads the names that a user asked for, each `name`, `name:architecture` or `name=version`, and checks that
 * each means a package. A virtual name means its provider, if there is one or if one of them is asked for too.
 * @returns one demand a name, sorted, whatever the order of the names was
 * @throws CrossrootError naming every name that is malformed, unknown, without that version, or not decided
 */
export function readRequests(
  index: PackageIndex,
  names: readonly string[],
  architecture: string,
): readonly Demand[] {
  const demands = [...new Set(names)].sort(compareText).map((text) => parse(text, architecture));
  const refusals = demands.flatMap((demand) => refusalOf(demand, demands, index, architecture) ?? []);
  if (refusals.length === 0) return demands;
  throw new CrossrootError({
    what: refusals.map(({ what }) => what).join('; '),
    why: [`looked through ${index.size} packages for ${architecture}`, ...refusals.flatMap(({ why }) => why)],
    todo: refusals.map(({ todo }) => todo),
  });
}

function parse(text: string, architecture: string): Demand {
  const [, name = '', qualifier, version] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
  if (!isPackageName(name) || (version !== undefined && !isVersion(version))) {
    throw new CrossrootError({
      what: `${JSON.stringify(text)} is not a package name`,
      why: 'a name has lowercase letters, digits, "+", "-" and "."; "=" and a Debian version may follow',
      todo: 'use a form such as libssl-dev or libssl-dev=3.0.17-1 in packages',
    });
  }
  if (qualifier !== undefined && qualifier !== architecture && qualifier !== 'any') {
    throw new CrossrootError({
      what: `${text} asks for the architecture ${qualifier}`,
      why: `this build needs packages for ${architecture}`,
      todo: `write ${name} in packages`,
    });
  }
  const constraint = version === undefined ? undefined : { relation: '=' as const, version };
  return { from: undefined, via: undefined, text, alternative: { name, constraint } };
}

/** Why a name that the user asked for cannot be taken, if so. */
function refusalOf(
  { text, alternative }: Demand,
  all: readonly Demand[],
  index: PackageIndex,
  architecture: string,
): { readonly what: string; readonly why: readonly string[]; readonly todo: string } | undefined {
  const { name, constraint } = alternative;
  const options = new Set(index.satisfying(alternative, architecture).map((option) => option.name));
  if (options.has(name) || options.size === 1) return undefined;
  if (all.some((other) => options.has(other.alternative.name))) return undefined;
  if (options.size > 1) {
    return {
      what: `${text} is a virtual package with several providers`,
      why: [describeName(index, name)],
      todo: `write one of ${[...options].join(', ')} instead of ${text} in packages`,
    };
  }
  if (constraint !== undefined && (index.candidates(name).length > 0 || index.providers(name).length > 0)) {
    return {
      what: `${name} has no version ${constraint.version}`,
      why: [describeName(index, name)],
      todo: `use ${name} in packages for the newest version, or one of the versions above`,
    };
  }
  const near = nearNames(name, index.names());
  return {
    what: `there is no package ${name}`,
    why: [],
    todo:
      near.length === 0
        ? `find the right name in Debian's package list, and use it instead of ${text} in packages`
        : `did you mean ${listOf(near, 'or')} instead of ${text}?`,
  };
}

/** No package of the index is any of the alternatives. */
export function notSatisfiable(index: PackageIndex, demands: readonly Demand[]): CrossrootError {
  const [first] = demands;
  const by = first?.from === undefined ? 'asked for in packages' : `needed by ${titleOf(first.from)}`;
  const it = first === undefined ? 'a dependency without alternatives' : `"${first.text}", ${by}`;
  return new CrossrootError({
    what: `cannot satisfy ${it}`,
    why: whyOf(index, demands),
    todo: adviceFor(demands, 'choose another release, or leave'),
  });
}

/** Packages of the index satisfy the demand, but other demands refuse each of them. */
export function noCommonVersion(index: PackageIndex, demands: readonly Demand[]): CrossrootError {
  const names = new Set(demands.map(({ alternative }) => alternative.name));
  return new CrossrootError({
    what: `no version of ${[...names].join(', ')} satisfies everything that needs it`,
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
    what: `found no set of versions in ${rounds} rounds; the last one rejected was ${name}`,
    why: [chainOf(demand), describeName(index, name)],
    todo: adviceFor([demand], `ask for a version of ${name} (${name}=version in packages), or leave`),
  });
}

/** What an index holds under a name: versions newest first, then providers. */
function describeName(index: PackageIndex, name: string): string {
  const versions = new Set(index.candidates(name).map((it) => `${it.version} (${it.repository})`));
  const provided = index.providers(name).flatMap((it) =>
    provisionsOf(it)
      .filter((provision) => provision.name === name)
      .map(({ version }) => `${titleOf(it)} ${version === undefined ? 'without a version' : `as ${version}`}`),
  );
  if (versions.size === 0 && provided.length === 0) return `${name}: no package has or provides this name`;
  const parts = [
    ...(versions.size === 0 ? [] : [`versions seen ${[...versions].join(', ')}`]),
    ...(provided.length === 0 ? [] : [`provided by ${[...new Set(provided)].join(', ')}`]),
  ];
  return `${name}: ${parts.join('; ')}`;
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
    steps.unshift(titleOf(step.from));
  }
  return steps.join(' → ');
}

/** The package at the head of a demand's chain: the one that the user named. */
function rootOf({ from, via, alternative }: Demand): string {
  if (via?.from !== undefined) return rootOf(via);
  return from?.name ?? alternative.name;
}

function titleOf({ name, version }: Candidate): string {
  return `${name} ${version}`;
}
