import type { Reason, ReleaseVerdict } from '../audit/runs-on.js';
import { listOf } from '../text/format.js';

/** `brief` for a terminal: `Debian 12+`; `full` for a page: in words, with codenames. */
export type Style = 'brief' | 'full';

/** What is true of some releases: that they run it, under what condition they do, or that they do not. */
export interface Clause {
  readonly runs: ReleaseVerdict['runs'];
  /** `on`, `where libfoo.so.2 is installed`, `not on`. */
  readonly lead: string;
  /** `Debian 12+`; behind those that do not run it stands why. */
  readonly places: readonly string[];
}

/** A terminal tells of no more conditions than these apart, and names no more libraries in a row. */
const mostConditions = 2;
const mostNamed = 2;

/**
 * Sums verdicts up: where it runs, then under what conditions, then where it does not. Neighbouring releases
 * are one place, told by the oldest; `12+` goes as far as the newest release of the table. Releases that do not
 * run it are left out where newer ones do; where none does, the newest one's reason stands for all.
 *
 * @param verdicts in the order of `whereItRuns`
 */
export function clausesOf(verdicts: readonly ReleaseVerdict[], style: Style): readonly Clause[] {
  const conditions = new Set(verdicts.filter(({ runs }) => runs === 'unless').map((one) => saidOf(one, style)));
  const isMerged = style === 'brief' && conditions.size > mostConditions;
  const said = (verdict: ReleaseVerdict): string =>
    isMerged && verdict.runs === 'unless' ? 'where its other libraries are installed' : saidOf(verdict, style);
  const spans = distributionsOf(verdicts).flatMap((own) => shownOf(neighboursOf(own, said)));
  const told = (runs: ReleaseVerdict['runs']) => alike(spans.filter((span) => span.runs === runs));
  const places = (of: readonly Span[]): readonly string[] => of.map((span) => placeOf(span, style));
  const none = told('no').map(([why, of]) => `${places(of).join(', ')} (${why})`);
  return [
    ...told('yes').map(([, of]) => ({ runs: 'yes' as const, lead: 'on', places: places(of) })),
    ...told('unless').map(([lead, of]) => ({ runs: 'unless' as const, lead, places: places(of) })),
    ...(none.length === 0 ? [] : [{ runs: 'no' as const, lead: 'not on', places: none }]),
  ];
}

/** The packages that bring an artifact's libraries, for each place where it runs or may, in full style. */
export function packagesOf(
  verdicts: readonly ReleaseVerdict[],
): readonly { readonly place: string; readonly packages: readonly string[] }[] {
  const brought = verdicts.map(
    (one): ReleaseVerdict => ({
      ...one,
      runs: 'yes',
      packages: one.runs === 'no' ? [] : one.packages,
    }),
  );
  return distributionsOf(brought).flatMap((own) =>
    neighboursOf(own, ({ packages }) => JSON.stringify(packages)).flatMap((span) => {
      const packages = span.releases[0]?.packages ?? [];
      return packages.length === 0 ? [] : [{ place: placeOf(span, 'full'), packages }];
    }),
  );
}

/** Neighbouring releases of a distribution of which the same is said. */
interface Span {
  readonly runs: ReleaseVerdict['runs'];
  readonly said: string;
  readonly releases: readonly ReleaseVerdict[];
  /** How far it goes: up to the newest release of the table, over all that are older too, or neither. */
  readonly reach: 'some' | 'newest' | 'all';
}

function distributionsOf(verdicts: readonly ReleaseVerdict[]): readonly (readonly ReleaseVerdict[])[] {
  const names = new Set(verdicts.map(({ distribution }) => distribution));
  return [...names].map((name) => verdicts.filter(({ distribution }) => distribution === name));
}

function neighboursOf(
  own: readonly ReleaseVerdict[],
  saying: (verdict: ReleaseVerdict) => string,
): readonly Span[] {
  const spans: (Span & { readonly releases: ReleaseVerdict[] })[] = [];
  for (const verdict of own) {
    const [last, said] = [spans.at(-1), saying(verdict)];
    const reach = verdict === own.at(-1) ? 'newest' : 'some';
    if (last?.said === said && last.runs === verdict.runs) {
      spans[spans.length - 1] = { ...last, releases: [...last.releases, verdict], reach };
    } else spans.push({ runs: verdict.runs, said, releases: [verdict], reach });
  }
  return spans;
}

/** Leaves out what is older than the first release that runs it. */
function shownOf(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex(({ runs }) => runs !== 'no');
  if (first >= 0) return spans.slice(first);
  return spans
    .slice(-1)
    .map((span) => ({ ...span, releases: spans.flatMap(({ releases }) => releases), reach: 'all' }));
}

function alike(spans: readonly Span[]): readonly (readonly [string, readonly Span[]])[] {
  const said = new Set(spans.map((span) => span.said));
  return [...said].map((words) => [words, spans.filter((span) => span.said === words)]);
}

function placeOf({ releases, reach }: Span, style: Style): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [releaseOf(first, style), releaseOf(last, style)];
  const named = (words: string) => [first.distribution, words].filter((word) => word !== '').join(' ');
  if (releases.length === 1) return named(from);
  if (reach === 'all') return style === 'brief' ? first.distribution : named(`up to ${to}`);
  if (reach === 'newest') return named(style === 'brief' ? `${from}+` : `${from} and newer`);
  return named(style === 'brief' ? `${from}-${to}` : `${from} to ${to}`);
}

function releaseOf({ release, name }: ReleaseVerdict, style: Style): string {
  if (style === 'brief' || name === undefined) return release;
  return `${release} (${name})`.trimStart();
}

/** What is said of a release, so that those of which the same is said come together. */
function saidOf({ runs, why }: ReleaseVerdict, style: Style): string {
  switch (runs) {
    case 'yes':
      return '';
    case 'unless':
      return `where ${listed(why, style)} ${why.length === 1 ? 'is' : 'are'} installed`;
    case 'no':
      return style === 'full' ? why.map(inFull).join('; ') : inBrief(why);
  }
}

function inFull(reason: Reason): string {
  switch (reason.kind) {
    case 'musl':
      return 'it has musl, not glibc';
    case 'too old': {
      const { family, has, needed } = reason;
      return family === 'GLIBC'
        ? `has glibc ${has}, and ${needed} is needed`
        : `has ${family}_${has}, and ${family}_${needed} is needed`;
    }
    case 'missing':
      return `no ${reason.soname}`;
    case 'unknown':
      return `whether it has ${reason.soname} is not known`;
  }
}

/** The first reason stands for the others, but missing libraries are told together. */
function inBrief(why: readonly Reason[]): string {
  const [first] = why;
  switch (first?.kind) {
    case undefined:
      return '';
    case 'musl':
      return 'musl';
    case 'too old':
      return first.family === 'GLIBC' ? `only glibc ${first.has}` : `only ${first.family}_${first.has}`;
    case 'missing':
    case 'unknown':
      return `no ${listed(why, 'brief')}`;
  }
}

function listed(why: readonly Reason[], style: Style): string {
  const sonames = why.flatMap((reason) => ('soname' in reason ? [reason.soname] : []));
  const shown = style === 'full' || sonames.length <= mostNamed + 1 ? sonames : sonames.slice(0, mostNamed);
  const rest = sonames.length - shown.length;
  return listOf(rest > 0 ? [...shown, `${rest} more`] : shown);
}
