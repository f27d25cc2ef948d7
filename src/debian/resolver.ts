import { type Demand, optionsOf, satisfies } from './demand.js';
import type { Candidate, Dependency } from './package.js';
import { compareText, type PackageIndex } from './packages-index.js';
import { type Pruner, type PruningRules, pruner } from './pruning.js';
import { parseDepends } from './relation.js';
import { readRequests } from './requested-packages.js';
import { neverSettles, noCommonVersion, notSatisfiable } from './unsatisfiable.js';

/** What is to be resolved. */
export interface Question {
  readonly index: PackageIndex;
  /** What the user asked for: `name`, `name:architecture` or `name=version`, in any order. */
  readonly names: readonly string[];
  /** The Debian architecture of the index. */
  readonly architecture: string;
  readonly rules: PruningRules;
}

/** A package of the answer, and why it is there. */
export interface ResolvedPackage {
  readonly candidate: Candidate;
  /** Whether the user named it, or a virtual package that it provides. */
  readonly requested: boolean;
  /** The names of the packages in the answer that depend on it, sorted. */
  readonly neededBy: readonly string[];
}

/** A package that a rule left out, with all that only it would have brought. */
export interface LeftOut {
  readonly candidate: Candidate;
  /** The rule: `section python`. */
  readonly reason: string;
  /** The names of the packages in the answer that depend on it, sorted. */
  readonly neededBy: readonly string[];
}

/** The closure over `Pre-Depends` and `Depends`; both lists are sorted by name. */
export interface Resolution {
  readonly packages: readonly ResolvedPackage[];
  readonly leftOut: readonly LeftOut[];
}

/** How often a choice of version may be taken back. Real releases need a handful. */
const MOST_ROUNDS = 200;

/**
 * Finds the packages that the named ones need (Debian policy §7.2: `Pre-Depends` and `Depends`), each name in
 * one version: the newest that all who depend on it accept. `Conflicts` and `Breaks` do not matter, since
 * packages are unpacked side by side and never configured.
 *
 * Of alternatives, one that is chosen anyhow is taken, else the first that can be had. Of several providers of
 * a virtual package: one that is chosen anyhow, one that an earlier alternative names, the first by name. Where
 * there is a choice, it is made after all that is not a choice. The same question has the same answer, whatever
 * the order of names and candidates.
 *
 * When a chosen version does not suit a package met later, the choice starts again with that demand known. A
 * chosen version of a package that depends is not lowered to make its dependencies fit.
 * @throws CrossrootError with the chain of packages, the constraint and the versions seen
 */
export function resolve({ index, names, architecture, rules }: Question): Resolution {
  const requests = readRequests(index, names, architecture);
  const prune = pruner(rules);
  const parsed = new Map<Candidate, readonly Dependency[]>();
  const dependenciesOf = (candidate: Candidate): readonly Dependency[] => {
    const known = parsed.get(candidate);
    if (known !== undefined) return known;
    const fresh = parseCandidate(candidate, architecture);
    parsed.set(candidate, fresh);
    return fresh;
  };

  let known: readonly KnownDemand[] = [];
  for (let count = 1; ; count++) {
    const round = new Round({ index, architecture, prune, requests, known, dependenciesOf });
    const clash = round.run();
    if (clash === undefined) return round.answer();
    if (count === MOST_ROUNDS) throw neverSettles(index, clash.name, clash.demand, count);
    known = [
      ...known.filter(({ demand }) => demand.from !== clash.refused),
      { name: clash.name, demand: clash.demand },
    ];
  }
}

/** A demand on a package of this name, met in an earlier round, that the newest version did not suit. */
interface KnownDemand {
  readonly name: string;
  readonly demand: Demand;
}

/** A chosen version that a demand met later refuses. */
interface Clash extends KnownDemand {
  readonly refused: Candidate;
}

interface Ground {
  readonly index: PackageIndex;
  readonly architecture: string;
  readonly prune: Pruner;
  readonly requests: readonly Demand[];
  readonly known: readonly KnownDemand[];
  readonly dependenciesOf: (candidate: Candidate) => readonly Dependency[];
}

interface Task {
  readonly from: Candidate;
  readonly via: Demand;
  readonly dependency: Dependency;
}

interface Option {
  readonly candidate: Candidate;
  readonly demand: Demand;
}

/** One attempt from the requested names to a closed set, or to the first clash. */
class Round {
  readonly #ground: Ground;
  readonly #chosen = new Map<string, { readonly candidate: Candidate; readonly demands: Demand[] }>();
  readonly #leftOut = new Map<string, { readonly left: Omit<LeftOut, 'neededBy'>; readonly by: Set<string> }>();
  readonly #forced: Task[] = [];
  readonly #open: Task[] = [];

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  run(): Clash | undefined {
    for (const demand of this.#realFirst()) {
      const clash = this.#settle(this.#optionsOf([demand]), [demand]);
      if (clash !== undefined) return clash;
    }
    for (;;) {
      const forced = this.#forced.shift();
      const task = forced ?? this.#open.shift();
      if (task === undefined) return undefined;
      const clash = this.#perform(task, forced !== undefined);
      if (clash !== undefined) return clash;
    }
  }

  answer(): Resolution {
    const packages = [...this.#chosen.values()].map(({ candidate, demands }) => ({
      candidate,
      requested: demands.some((demand) => demand.from === undefined),
      neededBy: sorted(new Set(demands.flatMap((demand) => demand.from?.name ?? []))),
    }));
    const leftOut = [...this.#leftOut.values()].map(({ left, by }) => ({ ...left, neededBy: sorted(by) }));
    const byName = (a: { candidate: Candidate }, b: { candidate: Candidate }) =>
      compareText(a.candidate.name, b.candidate.name);
    return { packages: packages.sort(byName), leftOut: leftOut.sort(byName) };
  }

  /** Requests for packages before requests for virtual ones, which then find their provider chosen. */
  #realFirst(): readonly Demand[] {
    const { index, requests } = this.#ground;
    const isReal = (demand: Demand) => index.candidates(demand.alternative.name).length > 0;
    return [...requests.filter(isReal), ...requests.filter((demand) => !isReal(demand))];
  }

  #perform({ from, via, dependency }: Task, mayWait: boolean): Clash | undefined {
    const demands = dependency.alternatives.map((alternative) => ({
      from,
      via,
      text: dependency.text,
      alternative,
    }));
    const options = this.#optionsOf(demands);
    const isChoice = new Set(options.map(({ candidate }) => candidate.name)).size > 1;
    if (isChoice && mayWait) {
      this.#open.push({ from, via, dependency });
      return undefined;
    }
    return this.#settle(options, demands);
  }

  #optionsOf(demands: readonly Demand[]): readonly Option[] {
    const { index, architecture } = this.#ground;
    const earlier = new Set<string>();
    return demands.flatMap((demand) => {
      const candidates = optionsOf(index, demand.alternative, architecture);
      const rank = ({ name }: Candidate) => (name === demand.alternative.name ? 0 : earlier.has(name) ? 1 : 2);
      const ranked = candidates.toSorted((a, b) => rank(a) - rank(b));
      earlier.add(demand.alternative.name);
      return ranked.map((candidate) => ({ candidate, demand }));
    });
  }

  #settle(options: readonly Option[], demands: readonly Demand[]): Clash | undefined {
    const { index } = this.#ground;
    for (const { candidate, demand } of options) {
      const chosen = this.#chosen.get(candidate.name);
      if (chosen?.candidate !== candidate) continue;
      chosen.demands.push(demand);
      return undefined;
    }
    for (const option of options) {
      if (this.#chosen.has(option.candidate.name) || !this.#isAccepted(option.candidate)) continue;
      this.#take(option);
      return undefined;
    }
    for (const { candidate, demand } of options) {
      const chosen = this.#chosen.get(candidate.name);
      if (chosen !== undefined && this.#isAccepted(candidate)) {
        return { name: candidate.name, demand, refused: chosen.candidate };
      }
    }
    if (options.length > 0) throw noCommonVersion(index, demands, this.#demandsOn(options));
    const pruned = demands.find((demand) => this.#leaveOutUnmet(demand));
    if (pruned === undefined) throw notSatisfiable(index, demands);
    return undefined;
  }

  /** A dependency that no version meets does no harm when the rules leave the package out anyway. */
  #leaveOutUnmet(demand: Demand): boolean {
    const [newest] = this.#ground.index.candidates(demand.alternative.name);
    if (newest === undefined || demand.from === undefined) return false;
    const reason = this.#ground.prune(newest);
    if (reason !== undefined) this.#leave(newest, reason, demand.from.name);
    return reason !== undefined;
  }

  #take({ candidate, demand }: Option): void {
    const reason = demand.from === undefined ? undefined : this.#ground.prune(candidate);
    if (reason !== undefined && demand.from !== undefined) {
      this.#leave(candidate, reason, demand.from.name);
      return;
    }
    this.#chosen.set(candidate.name, { candidate, demands: [demand] });
    for (const dependency of this.#ground.dependenciesOf(candidate)) {
      this.#forced.push({ from: candidate, via: demand, dependency });
    }
  }

  #leave(candidate: Candidate, reason: string, by: string): void {
    const known = this.#leftOut.get(candidate.name);
    if (known === undefined)
      this.#leftOut.set(candidate.name, { left: { candidate, reason }, by: new Set([by]) });
    else known.by.add(by);
  }

  /**
   * Whether every demand on this name that is known from the user or from earlier rounds accepts the candidate.
   */
  #isAccepted(candidate: Candidate): boolean {
    const { architecture } = this.#ground;
    return this.#knownOn(candidate.name).every(({ alternative }) =>
      satisfies(candidate, alternative, architecture),
    );
  }

  #knownOn(name: string): readonly Demand[] {
    const { requests, known } = this.#ground;
    return [
      ...requests.filter((demand) => demand.alternative.name === name),
      ...known.filter((it) => it.name === name).map(({ demand }) => demand),
    ];
  }

  #demandsOn(options: readonly Option[]): readonly Demand[] {
    const names = new Set(options.map(({ candidate }) => candidate.name));
    return [...names].flatMap((name) => this.#knownOn(name));
  }
}

function parseCandidate(candidate: Candidate, architecture: string): readonly Dependency[] {
  const of = `of ${candidate.name} ${candidate.version}`;
  return [
    ...parseDepends(candidate.preDepends, architecture, `Pre-Depends ${of}`),
    ...parseDepends(candidate.depends, architecture, `Depends ${of}`),
  ];
}

function sorted(names: Iterable<string>): readonly string[] {
  return [...names].sort(compareText);
}
