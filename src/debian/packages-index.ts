import type { Candidate } from './package.js';
import { type Alternative, meets, type Provision, parseProvides } from './relation.js';
import { compareVersions } from './version.js';

/** Most names have one candidate: an array for each would make building the index slow. */
type OneOrMore = Candidate | Candidate[];

/**
 * The candidates of one architecture (with arch `all`) from every suite of a release, found by name.
 * What it gives does not depend on the order in which the candidates came.
 */
export class PackageIndex {
  readonly #byName = new Map<string, OneOrMore>();
  readonly #sorted = new Map<string, readonly Candidate[]>();
  readonly #byProvided = new Map<string, OneOrMore>();

  constructor(candidates: Iterable<Candidate>) {
    for (const candidate of candidates) {
      append(this.#byName, candidate.name, candidate);
      if (candidate.provides !== '') this.#addProvided(candidate);
    }
  }

  /** How many names the index holds. */
  get size(): number {
    return this.#byName.size;
  }

  /** All names of real packages, in no particular order. */
  names(): IterableIterator<string> {
    return this.#byName.keys();
  }

  /**
   * The candidates of a name, those of the repository with the highest priority first, newest version first;
   * none when the name is unknown or virtual.
   */
  candidates(name: string): readonly Candidate[] {
    const known = this.#sorted.get(name);
    if (known !== undefined) return known;
    const sorted = asArray(this.#byName.get(name)).toSorted(newestFirst);
    this.#sorted.set(name, sorted);
    return sorted;
  }

  /** The candidates whose `Provides` names a virtual package, by name, then newest first. */
  providers(name: string): readonly Candidate[] {
    return [...new Set(asArray(this.#byProvided.get(name)))].sort(
      (a, b) => compareText(a.name, b.name) || newestFirst(a, b),
    );
  }

  /**
   * Everything that satisfies an alternative, in order of preference: packages of that name, newest first, then
   * providers by name, newest first.
   */
  satisfying(alternative: Alternative, architecture: string): readonly Candidate[] {
    const { name } = alternative;
    return [...new Set([...this.candidates(name), ...this.providers(name)])].filter((candidate) =>
      satisfies(candidate, alternative, architecture),
    );
  }

  /** Takes the names only, and fast: versions are parsed for the few names that a run looks up. */
  #addProvided(candidate: Candidate): void {
    for (const part of candidate.provides.split(',')) {
      const text = part.trim();
      const end = text.search(/[\s(:]/);
      append(this.#byProvided, end === -1 ? text : text.slice(0, end), candidate);
    }
  }
}

/**
 * Whether a candidate is what an alternative asks for (Debian policy §7.1, §7.5), itself or by its `Provides`;
 * a constraint is met by a `Provides` only if that states a version. `:any` and `:native` ask for nothing more:
 * an index holds one architecture. A name qualified with another architecture is met by none of its packages.
 */
export function satisfies(candidate: Candidate, alternative: Alternative, architecture: string): boolean {
  const { name, qualifier, constraint } = alternative;
  if (![undefined, 'any', 'native', architecture].includes(qualifier)) return false;
  const fits = (version: string | undefined) =>
    constraint === undefined || (version !== undefined && meets(version, constraint));
  if (candidate.name === name && fits(candidate.version)) return true;
  // Most candidates do not even have the name in their text, which is then not parsed.
  if (!candidate.provides.includes(name)) return false;
  return provisionsOf(candidate).some((provision) => provision.name === name && fits(provision.version));
}

/** @throws CrossrootError when the candidate's `Provides` is malformed */
export function provisionsOf({ name, version, provides }: Candidate): readonly Provision[] {
  return parseProvides(provides, `Provides of ${name} ${version}`);
}

/** Text order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function append(map: Map<string, OneOrMore>, key: string, candidate: Candidate): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, candidate);
  else if (Array.isArray(found)) found.push(candidate);
  else map.set(key, [found, candidate]);
}

function asArray(found: OneOrMore | undefined): readonly Candidate[] {
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

/** The order of apt_preferences(5): a higher priority wins over a newer version. */
function newestFirst(a: Candidate, b: Candidate): number {
  return (
    b.pin - a.pin ||
    compareVersions(b.version, a.version) ||
    compareText(a.version, b.version) ||
    compareText(a.repository, b.repository) ||
    compareText(a.path, b.path) ||
    compareText(a.sha256, b.sha256)
  );
}
