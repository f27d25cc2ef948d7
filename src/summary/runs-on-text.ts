import type { Reason, ReleaseVerdict } from '../audit/runs-on.js';
import type { Artifact } from '../rust/cargo.js';
import { formatPage, listOf } from '../text/format.js';
import { artifactsOf, groupedBy, labelOf, type SummaryFacts } from './summary-facts.js';

/** `brief` for a terminal: `Debian 12+`; `full` for a page: in words, with codenames. */
export type Style = 'brief' | 'full';

/** What is true of some releases: that they run it, under what condition they do, or that they do not. */
export interface Clause {
  readonly runs: ReleaseVerdict['runs'];
  /** `on`, `where libfoo.so.2 is installed`, `not on`. */
  readonly lead: string;
  /** `Debian 12+`; with the reason where it does not run: `Alpine (musl)`. */
  readonly places: readonly string[];
}

/** On a terminal more conditions than these are merged, and more libraries in a row are counted. */
const mostConditions = 2;
const mostNamed = 2;

/**
 * Sums verdicts up: where it runs, then under what conditions, then where it does not. Neighbouring releases of
 * which the same is said are one place, named by the oldest; `12+` means up to the newest release of the table.
 * Releases that do not run it are left out where newer ones do; where none does, the newest one's reason stands
 * for all.
 *
 * @param verdicts in the order of `whereItRuns`
 */
export function clausesOf(verdicts: readonly ReleaseVerdict[], style: Style): readonly Clause[] {
  const conditional = verdicts.filter(({ runs }) => runs === 'unless');
  const conditions = new Set(conditional.map((verdict) => textOf(verdict, style)));
  const isMerged = style === 'brief' && conditions.size > mostConditions;
  const text = (verdict: ReleaseVerdict): string =>
    isMerged && verdict.runs === 'unless' ? 'where its other libraries are installed' : textOf(verdict, style);
  const spans = distributionsOf(verdicts).flatMap((own) => relevant(spansOf(own, text)));
  const clauses = (runs: ReleaseVerdict['runs']): readonly Clause[] => {
    const own = spans.filter((span) => span.runs === runs);
    return [...groupedBy(own, (span) => span.text)].map(([lead, alike]) => {
      return { runs, lead, places: alike.map((span) => placeOf(span, style)) };
    });
  };
  const none = clauses('no').map(({ lead, places }) => `${places.join(', ')} (${lead})`);
  return [
    ...clauses('yes').map((clause) => ({ ...clause, lead: 'on' })),
    ...clauses('unless'),
    ...(none.length === 0 ? [] : [{ runs: 'no' as const, lead: 'not on', places: none }]),
  ];
}

/** The packages that bring an artifact's libraries, for each place where it runs or may, in full style. */
export function packagesOf(
  verdicts: readonly ReleaseVerdict[],
): readonly { readonly place: string; readonly packages: readonly string[] }[] {
  const wanted = (verdict: ReleaseVerdict) => (verdict.runs === 'no' ? [] : verdict.packages);
  const alike = verdicts.map((verdict) => ({ ...verdict, runs: 'yes' as const, packages: wanted(verdict) }));
  return distributionsOf(alike)
    .flatMap((own) => spansOf(own, ({ packages }) => JSON.stringify(packages)))
    .map((span) => ({ place: placeOf(span, 'full'), packages: span.releases[0]?.packages ?? [] }))
    .filter(({ packages }) => packages.length > 0);
}

/** Neighbouring releases of a distribution of which the same is said. */
interface Span {
  readonly runs: ReleaseVerdict['runs'];
  readonly text: string;
  readonly releases: readonly ReleaseVerdict[];
  /** How far it goes: to the newest release of the table, over all releases, or neither. */
  readonly reach: 'some' | 'newest' | 'all';
}

function distributionsOf(verdicts: readonly ReleaseVerdict[]): readonly (readonly ReleaseVerdict[])[] {
  return [...groupedBy(verdicts, ({ distribution }) => distribution).values()];
}

function spansOf(own: readonly ReleaseVerdict[], textOf: (verdict: ReleaseVerdict) => string): readonly Span[] {
  const spans: Span[] = [];
  for (const verdict of own) {
    const { runs } = verdict;
    const text = textOf(verdict);
    const last = spans.at(-1);
    const isSame = last?.text === text && last.runs === runs;
    const before = isSame ? (spans.pop()?.releases ?? []) : [];
    const reach = verdict === own.at(-1) ? 'newest' : 'some';
    spans.push({ runs, text, releases: [...before, verdict], reach });
  }
  return spans;
}

/** Leaves out what is older than the first release that runs it. */
function relevant(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(({ runs }) => runs !== 'no');
  if (first >= 0) return spans.slice(first);
  const releases = spans.flatMap((span) => span.releases);
  return spans.slice(-1).map((span) => ({ ...span, releases, reach: 'all' }));
}

function placeOf({ releases, reach }: Span, style: Style): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [releaseOf(first, style), releaseOf(last, style)];
  const isBrief = style === 'brief';
  const named = (text: string) => `${first.distribution} ${text}`.trim();
  if (releases.length === 1) return named(from);
  switch (reach) {
    case 'all':
      return named(isBrief ? '' : `up to ${to}`);
    case 'newest':
      return named(isBrief ? `${from}+` : `${from} and newer`);
    case 'some':
      return named(isBrief ? `${from}-${to}` : `${from} to ${to}`);
  }
}

function releaseOf({ release, name }: ReleaseVerdict, style: Style): string {
  return style === 'brief' || name === undefined ? release : `${release} (${name})`.trimStart();
}

/** What is said of a release. */
function textOf({ runs, why }: ReleaseVerdict, style: Style): string {
  switch (runs) {
    case 'yes':
      return '';
    case 'unless':
      return `where ${libraries(why, style)} ${why.length === 1 ? 'is' : 'are'} installed`;
    case 'no':
      return style === 'full' ? why.map(reasonInFull).join('; ') : reasonInBrief(why);
  }
}

function reasonInFull(reason: Reason): string {
  switch (reason.kind) {
    case 'musl':
      return 'it has musl, not glibc';
    case 'glibc':
      return 'it has glibc, not musl';
    case 'too old': {
      const { family, has, needed } = reason;
      return family === 'GLIBC'
        ? `has glibc ${has}, and ${needed} is needed`
        : `has ${family}_${has}, and ${family}_${needed} is needed`;
    }
    case 'pages':
      return `has kernels with pages of up to ${formatPage(reason.has)}, and it is for ${formatPage(reason.largest)} at most`;
    case 'missing':
      return `no ${reason.soname}`;
    case 'unknown':
      return `whether it has ${reason.soname} is not known`;
  }
}

/** The first reason stands for the others, but all missing libraries are named. */
function reasonInBrief(why: readonly Reason[]): string {
  const [first] = why;
  switch (first?.kind) {
    case undefined:
      return '';
    case 'musl':
    case 'glibc':
      return first.kind;
    case 'too old':
      return first.family === 'GLIBC' ? `only glibc ${first.has}` : `only ${first.family}_${first.has}`;
    case 'pages':
      return `pages of ${formatPage(first.has)}`;
    case 'missing':
    case 'unknown':
      return `no ${libraries(why, 'brief')}`;
  }
}

function libraries(why: readonly Reason[], style: Style): string {
  const sonames = why.flatMap((reason) => ('soname' in reason ? [reason.soname] : []));
  const shown = style === 'full' || sonames.length <= mostNamed + 1 ? sonames : sonames.slice(0, mostNamed);
  const rest = sonames.length - shown.length;
  return listOf(rest > 0 ? [...shown, `${rest} more`] : shown);
}

/** Where a static program runs. */
export const staticPlaces = 'any distribution';

/** Artifacts that run on the same releases. */
export interface RunsOnGroup {
  readonly artifacts: readonly Artifact[];
  readonly verdicts: readonly ReleaseVerdict[];
  /** True for static programs, which need nothing of a distribution. */
  readonly isStatic: boolean;
}

/** The artifacts of which it is known where they run, in groups. */
export function runsOnGroups(facts: SummaryFacts): readonly RunsOnGroup[] {
  const verdictsOf = ({ path }: Artifact) => facts.runsOn.get(path) ?? [];
  const known = artifactsOf(facts).filter((artifact) => verdictsOf(artifact).length > 0);
  const keyOf = (artifact: Artifact) =>
    JSON.stringify(verdictsOf(artifact).map(({ runs, why }) => ({ runs, why })));
  return [...groupedBy(known, keyOf).values()].map((artifacts) => ({
    artifacts,
    verdicts: artifacts.slice(0, 1).flatMap(verdictsOf),
    isStatic: artifacts.every(
      (artifact) =>
        'linkage' in artifact &&
        artifact.linkage === 'static' &&
        verdictsOf(artifact).every(({ runs }) => runs === 'yes'),
    ),
  }));
}

/**
 * The artifacts of a group: two by name, of more the first one's name and how many others.
 * @param name how names of others are shown
 */
export function namesOf(
  { artifacts }: RunsOnGroup,
  all: readonly Artifact[],
  name: (text: string) => string,
): string {
  const names = artifacts.map((artifact) => name(labelOf(artifact, all)));
  return names.length < 3 ? listOf(names) : `${names[0]} and ${names.length - 1} others`;
}
