import { CrossrootError } from '../errors.js';
import { compareVersions, isVersion } from './version.js';

/** Alternatives of which one is enough: `a (>= 1) | b:any [arm64]` (Debian policy §7.1). */
export interface Dependency {
  readonly text: string;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly name: string;
  /** `any`, `native` or an architecture, when the name is qualified with one. */
  readonly qualifier?: string | undefined;
  readonly constraint?: Constraint | undefined;
}

interface Constraint {
  readonly relation: '<<' | '<=' | '=' | '>=' | '>>';
  readonly version: string;
}

/** A virtual package that a package provides, with its version where it states one (Debian policy §7.5). */
export interface Provision {
  readonly name: string;
  readonly version?: string | undefined;
}

/** Ten times what any package of Debian has. */
const mostAlternatives = 500;

const NAME = '[a-z0-9][a-z0-9+.-]+';
/** The name of a package (Debian policy §5.6.7). */
export const packageName = new RegExp(`^${NAME}$`);
/** Applied to text whose runs of white space are one blank each, so that it cannot backtrack for long. */
const RELATION = new RegExp(
  `^(?<name>${NAME})(?::(?<qualifier>[a-z0-9-]+))?` +
    ' ?(?:\\( ?(?<relation><<|<=|=|>=|>>|<|>) ?(?<version>[^ ()]+) ?\\))?' +
    ' ?(?:\\[(?<architectures>[^\\[\\]]*)\\])?' +
    ' ?(?<profiles>(?:<[^<>]*> ?)*)$',
);

/** Whether the text can be the name of a package. */
export function isPackageName(text: string): boolean {
  return packageName.test(text);
}

/**
 * Parses `Depends` or `Pre-Depends` (Debian policy §7.1) for packages of one Debian architecture. Alternatives
 * whose architecture list excludes that architecture, or whose build profiles are not active (none is), are
 * left out, and with its last alternative the whole dependency.
 * @param field whose text it is, for the message: `Depends of libssl-dev 3.0.17-1`
 * @throws CrossrootError when the text is malformed
 */
export function parseDepends(text: string, architecture: string, field: string): readonly Dependency[] {
  return elements(text).flatMap((element) => {
    const alternatives = element.split('|').flatMap((part) => {
      const { architectures, profiles, ...alternative } = match(part.trim(), element, field);
      const isMeant =
        (architectures === undefined || includesArchitecture(architectures, architecture, element, field)) &&
        (profiles === '' || holdsWithoutProfiles(profiles));
      return isMeant ? [alternative] : [];
    });
    if (alternatives.length > mostAlternatives)
      throw malformed(`${element.slice(0, 80)}…`, field, `it has more than ${mostAlternatives} alternatives`);
    return alternatives.length === 0 ? [] : [{ text: element, alternatives }];
  });
}

/**
 * Parses `Provides` (Debian policy §7.5): names, each with an exact version or none.
 * @param field whose text it is, for the message
 * @throws CrossrootError when the text is malformed, offers alternatives or another relation than `=`
 */
export function parseProvides(text: string, field: string): readonly Provision[] {
  return elements(text).map((element) => {
    const { name, constraint, architectures, profiles } = match(element, element, field);
    if (architectures !== undefined || profiles !== '') throw malformed(element, field, 'a list in Provides');
    if (constraint !== undefined && constraint.relation !== '=') {
      throw malformed(element, field, 'only = states the version of what is provided');
    }
    return { name, version: constraint?.version };
  });
}

/** What the order of two versions must be. */
const holds: Readonly<Record<Constraint['relation'], (order: number) => boolean>> = {
  '<<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>>': (order) => order > 0,
};

/** Whether a version meets the constraint. */
export function meets(version: string, { relation, version: bound }: Constraint): boolean {
  return holds[relation](compareVersions(version, bound));
}

function elements(text: string): string[] {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded === '' ? [] : folded.split(',').map((element) => element.trim());
}

interface Match extends Alternative {
  readonly architectures: string | undefined;
  readonly profiles: string;
}

function match(text: string, element: string, field: string): Match {
  const groups = RELATION.exec(text)?.groups;
  const name = groups?.name;
  if (groups === undefined || name === undefined) {
    throw malformed(element, field, text === '' ? 'a part is empty' : `"${text}" is not a relation`);
  }
  const { qualifier, version, architectures, profiles = '' } = groups;
  if (version !== undefined && !isVersion(version)) {
    throw malformed(element, field, `"${version}" is not a version`);
  }
  const relation = relations[groups.relation ?? ''];
  const constraint = relation === undefined || version === undefined ? undefined : { relation, version };
  return { name, qualifier, constraint, architectures, profiles: profiles.trim() };
}

/** The legacy `<` and `>` mean `<=` and `>=` (Debian policy §7.1). */
const relations: Readonly<Record<string, Constraint['relation']>> = {
  ...{ '<<': '<<', '<=': '<=', '=': '=', '>=': '>=', '>>': '>>' },
  ...{ '<': '<=', '>': '>=' },
};

/** Read from left to right, as dpkg does: the first name or negated name that fits decides. */
function includesArchitecture(list: string, architecture: string, element: string, field: string): boolean {
  let included = false;
  for (const term of list.trim().split(' ')) {
    const negated = term.startsWith('!');
    const pattern = negated ? term.slice(1) : term;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(pattern)) {
      throw malformed(element, field, `"[${list}]" is not a list of architectures`);
    }
    if (fitsArchitecture(pattern, architecture)) return !negated;
    if (negated) included = true;
  }
  return included;
}

/**
 * Debian policy §11.1: `any`, `linux-any`, `any-arm64`; a bare name such as `arm64` is Linux on that processor.
 */
function fitsArchitecture(pattern: string, architecture: string): boolean {
  return ['', 'any-', 'linux-'].some((os) => pattern === os + architecture) || /^(linux-)?any$/.test(pattern);
}

/** `<a b> <c>` holds when all terms of one group hold; with no active profile only negated terms do. */
function holdsWithoutProfiles(profiles: string): boolean {
  const groups = [...profiles.matchAll(/<([^<>]*)>/g)].map(([, group = '']) => group.trim().split(' '));
  return groups.some((terms) => terms.every((term) => term.startsWith('!')));
}

function malformed(element: string, field: string, reason: string): CrossrootError {
  return new CrossrootError({
    what: `cannot read "${element}" in ${field}`,
    why: [reason, 'see Debian policy §7.1'],
    todo: 'the index of this archive is malformed: use another mirror, and report this one to its maintainer',
  });
}
