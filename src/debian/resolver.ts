import { type Demand, neverSettles, noCommonVersion, notSatisfiable, readRequests } from './demand.js';
import type { Candidate } from './package.js';
import { compareText, type PackageIndex, satisfies } from './packages-index.js';
import { type PruningRules, pruner } from './pruning.js';
import { type Dependency, parseDepends } from './relation.js';

/** The closure over `Pre-Depends` and `Depends`. */
export interface Closure {
  /** Sorted by name. */
  readonly packages: readonly Candidate[];
  /** The names of packages that a rule left out, with all that only they would have brought; sorted. */
  readonly leftOut: readonly string[];
}

/** How often a choice of version may be taken back. Real releases need a handful. */
const mostRounds = 200;

/**
 * Finds the packages that the named ones need (Debian policy §7.2: `Pre-Depends` and `Depends`), each name in
 * one version: the newest that all who depend on it accept. `Conflicts` and `Breaks` do not matter, since
 * packages are unpacked side by side and never configured.
 *
 * Of alternatives, one that is chosen anyhow is taken, else the first that is available. Of several providers
 * of a virtual package: one that is chosen anyhow, one that an earlier alternative names, the first by name.
 * Where there is a choice, it is made after all that is not a choice. The same question has the same answer,
 * whatever the order of names and candidates.
 *
 * When a chosen version does not suit a package found later, the choice starts again with that demand known. A
 * chosen version of a package that depends is not lowered to make its dependencies fit.
 * @param question.names what the user asked for: `name`, `name:architecture` or `name=version`
 * @param question.architecture the Debian architecture of the index
 * @throws CrossrootError with the chain of packages, the constraint and the versions seen
 */
export function resolve(question: {
  readonly index: PackageIndex;
  readonly names: readonly string[];
  readonly architecture: string;
  readonly rules: PruningRules;
}): Closure {
  const { index, names, architecture, rules } = question;
  const requests = readRequests(index, names, architecture);
  const isPruned = pruner(rules);
  const parsed = new Map<Candidate, readonly Dependency[]>();
  const dependenciesOf = (candidate: Candidate): readonly Dependency[] => {
    const of = `of ${candidate.name} ${candidate.version}`;
    const dependencies = parsed.get(candidate) ?? [
      ...parseDepends(candidate.preDepends, architecture, `Pre-Depends ${of}`),
      ...parseDepends(candidate.depends, architecture, `Depends ${of}`),
    ];
    parsed.set(candidate, dependencies);
    return dependencies;
  };

  let known: readonly KnownDemand[] = [];
  for (let count = 1; ; count++) {
    const round = new Round({ index, architecture, isPruned, requests, known, dependenciesOf });
    const clash = round.run();
    if (clash === undefined) return round.answer();
    if (count === mostRounds) throw neverSettles(index, clash.name, clash.demand, count);
    known = [...known.filter(({ demand }) => demand.from !== clash.refused), clash];
  }
}

/** A demand on a package of this name, found in an earlier round, that the newest version did not suit. */
interface KnownDemand {
  readonly name: string;
  readonly demand: Demand;
}

/** A chosen version that a demand found later refuses. */
interface Clash extends KnownDemand {
  readonly refused: Candidate;
}

/** What all rounds work with; only `known` grows. */
interface Ground {
  readonly index: PackageIndex;
  readonly architecture: string;
  readonly isPruned: (candidate: Candidate) => boolean;
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
  readonly #chosen = new Map<string, Candidate>();
  readonly #leftOut = new Set<string>();
  readonly #tasks: Task[] = [];
  /** Tasks that turned out to be a choice: they wait until all others are done. */
  readonly #choices: Task[] = [];

  constructor(private readonly ground: Ground) {}

  run(): Clash | undefined {
    for (const demand of this.#realFirst()) {
      const clash = this.#settle(this.#optionsOf([demand]), [demand]);
      if (clash !== undefined) return clash;
    }
    for (;;) {
      const fresh = this.#tasks.shift();
      const task = fresh ?? this.#choices.shift();
      if (task === undefined) return undefined;
      const clash = this.#perform(task, fresh !== undefined);
      if (clash !== undefined) return clash;
    }
  }

  answer(): Closure {
    const packages = [...this.#chosen.values()].sort((a, b) => compareText(a.name, b.name));
    return { packages, leftOut: [...this.#leftOut].sort(compareText) };
  }

  /** Requests for packages before requests for virtual ones, which then find their provider chosen. */
  #realFirst(): readonly Demand[] {
    const { index, requests } = this.ground;
    const isReal = (demand: Demand) => index.candidates(demand.alternative.name).length > 0;
    return [...requests.filter(isReal), ...requests.filter((demand) => !isReal(demand))];
  }

  #perform(task: Task, mayWait: boolean): Clash | undefined {
    const { from, via, dependency } = task;
    const { text, alternatives } = dependency;
    const demands = alternatives.map((alternative) => ({ from, via, text, alternative }));
    const options = this.#optionsOf(demands);
    const isChoice = new Set(options.map(({ candidate }) => candidate.name)).size > 1;
    if (!isChoice || !mayWait) return this.#settle(options, demands);
    this.#choices.push(task);
    return undefined;
  }

  #optionsOf(demands: readonly Demand[]): readonly Option[] {
    const { index, architecture } = this.ground;
    const earlier = new Set<string>();
    return demands.flatMap((demand) => {
      const { alternative } = demand;
      const rank = ({ name }: Candidate) => (name === alternative.name ? 0 : earlier.has(name) ? 1 : 2);
      const ranked = index.satisfying(alternative, architecture).toSorted((a, b) => rank(a) - rank(b));
      earlier.add(alternative.name);
      return ranked.map((candidate) => ({ candidate, demand }));
    });
  }

  #settle(options: readonly Option[], demands: readonly Demand[]): Clash | undefined {
    const { index } = this.ground;
    if (options.some(({ candidate }) => this.#chosen.get(candidate.name) === candidate)) return undefined;
    const free = options.find(
      ({ candidate }) => !this.#chosen.has(candidate.name) && this.#isAccepted(candidate),
    );
    if (free !== undefined) {
      this.#take(free);
      return undefined;
    }
    for (const { candidate, demand } of options) {
      const refused = this.#chosen.get(candidate.name);
      if (refused !== undefined && this.#isAccepted(candidate))
        return { name: candidate.name, demand, refused };
    }
    if (options.length > 0) {
      const names = new Set(options.map(({ candidate }) => candidate.name));
      throw noCommonVersion(index, [...demands, ...[...names].flatMap((name) => this.#knownOn(name))]);
    }
    if (!demands.some((demand) => this.#leaveOutUnmet(demand))) throw notSatisfiable(index, demands);
    return undefined;
  }

  /** A dependency that no version meets does no harm when the rules leave the package out anyway. */
  #leaveOutUnmet({ from, alternative }: Demand): boolean {
    const [newest] = this.ground.index.candidates(alternative.name);
    if (newest === undefined || from === undefined || !this.ground.isPruned(newest)) return false;
    this.#leftOut.add(newest.name);
    return true;
  }

  #take({ candidate, demand }: Option): void {
    if (demand.from !== undefined && this.ground.isPruned(candidate)) {
      this.#leftOut.add(candidate.name);
      return;
    }
    this.#chosen.set(candidate.name, candidate);
    for (const dependency of this.ground.dependenciesOf(candidate)) {
      this.#tasks.push({ from: candidate, via: demand, dependency });
    }
  }

  /** Whether every demand on this name from the user or from earlier rounds accepts the candidate. */
  #isAccepted(candidate: Candidate): boolean {
    const { architecture } = this.ground;
    return this.#knownOn(candidate.name).every(({ alternative }) =>
      satisfies(candidate, alternative, architecture),
    );
  }

  #knownOn(name: string): readonly Demand[] {
    const { requests, known } = this.ground;
    return [
      ...requests.filter((demand) => demand.alternative.name === name),
      ...known.filter((it) => it.name === name).map(({ demand }) => demand),
    ];
  }
}
