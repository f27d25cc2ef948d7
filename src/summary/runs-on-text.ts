import type { Reason, ReleaseVerdict } from '../audit/runs-on.js';
import { formatPage, listOf } from '../text/format.js';
import { groupedBy } from './summary-facts.js';

/** `brief` for a terminal: `Debian 12+`; `full` for a page: in words, with codenames. */
export type Style = 'brief' | 'full';

/** What is true of some releases: that they run it, under what condition they do, or that they do not. */
export interface Clause {
  readonly runs: ReleaseVerdict['runs'];
  /** `on`, `where libfoo.so.2 is installed`, `too new for`, `not on`. */
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
 * Of the releases of a distribution that it is too new for, the newest is named. Others that do not run it are
 * left out where newer ones do; where none does, the newest one's reason stands for all.
 *
 * @param verdicts in the order of `whereItRuns`
 */
export function clausesOf(verdicts: readonly ReleaseVerdict[], style: Style): readonly Clause[] {
  const isOfLibraries = ({ runs, why }: ReleaseVerdict) =>
    runs === 'unless' && why.every(({ kind }) => kind === 'unknown');
  const conditions = new Set(verdicts.filter(isOfLibraries).map((verdict) => textOf(verdict, style)));
  const isMerged = style === 'brief' && conditions.size > mostConditions;
  const text = (verdict: ReleaseVerdict): string =>
    isMerged && isOfLibraries(verdict) ? 'where its other libraries are installed' : textOf(verdict, style);
  const distributions = distributionsOf(verdicts);
  const tooNew = distributions.flatMap((own) => tooNewFor(own, style) ?? []);
  const spans = distributions.flatMap((own) => relevant(spansOf(own, text)));
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
    ...(tooNew.length === 0 ? [] : [{ runs: 'no' as const, lead: 'too new for', places: tooNew }]),
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

/** Leaves out what is older than the first release that runs it, and what it is too new for. */
function relevant(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(({ runs }) => runs !== 'no');
  if (first >= 0) return spans.slice(first);
  const releases = spans.flatMap((span) => span.releases);
  const newest = spans.slice(-1).filter((span) => tooOldIn(span.releases[0]) === undefined);
  return newest.map((span) => ({ ...span, releases, reach: 'all' }));
}

/** The newest release of a distribution that has too old libraries, where no older one runs it. */
function tooNewFor(own: readonly ReleaseVerdict[], style: Style): string | undefined {
  const first = own.findIndex(({ runs }) => runs !== 'no');
  const older = first < 0 ? own.slice(-1) : own.slice(0, first);
  const verdict = older.findLast((one) => tooOldIn(one) !== undefined);
  const reason = tooOldIn(verdict);
  if (verdict === undefined || reason === undefined) return undefined;
  const { family, has } = reason;
  const place = `${verdict.distribution} ${releaseOf(verdict, style)}`.trim();
  const version = family === 'GLIBC' ? `glibc ${has}` : `${family}_${has}`;
  if (style === 'full') return `${place} with ${version}`;
  return family === 'GLIBC' ? place : `${place} (${version})`;
}

function tooOldIn(verdict: ReleaseVerdict | undefined) {
  return verdict?.why.find((reason) => reason.kind === 'too old');
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
      return `where ${conditionsOf(why, style)}`;
    case 'no':
      return style === 'full' ? why.map(reasonInFull).join('; ') : reasonInBrief(why);
  }
}

/** `libfoo.so.2 is installed and the processor is x86-64-v3 or newer`. */
function conditionsOf(why: readonly Reason[], style: Style): string {
  const unknown = why.filter(({ kind }) => kind === 'unknown');
  return listOf([
    ...(unknown.length === 0
      ? []
      : [`${libraries(unknown, style)} ${unknown.length === 1 ? 'is' : 'are'} installed`]),
    ...why.filter(({ kind }) => kind !== 'unknown').map(reasonInFull),
  ]);
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
      return `has kernels with pages of up to ${formatPage(reason.has)}, and it supports at most ${formatPage(reason.largest)}`;
    case 'missing':
      return `no ${reason.soname}`;
    case 'unknown':
      return `whether it has ${reason.soname} is not known`;
    case 'multilib':
      return `its ${reason.bits}-bit libraries are installed`;
    case 'processor':
      return `the processor is ${reason.needed} or newer`;
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
    case 'multilib':
    case 'processor':
      return reasonInFull(first);
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
