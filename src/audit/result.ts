import { CrossrootError } from '../errors.js';
import type { Report } from '../reporting/report.js';
import type { Artifact } from '../rust/artifacts.js';
import type { SysrootPackage } from '../sysroot/sysroot-packages.js';
import { count } from '../text/format.js';
import { setting } from '../text/input-words.js';
import type { BesideLibrary } from './needed-libraries.js';
import type { FloorSymbols, Floors } from './symbol-versions.js';

/** A library that an artifact needs, itself or through a ready-made library beside it. */
export interface NeededLibrary {
  /** As the artifact says: `libssl.so.3`. */
  readonly name: string;
  /**
   * `beside`: it is audited along, or where `$ORIGIN` leads; `unchecked`: there is no sysroot to look in.
   */
  readonly place: 'sysroot' | 'beside' | 'missing' | 'unchecked';
  /** Where it is, relative to the sysroot; undefined when it is not there. */
  readonly path: string | undefined;
  /** Where it is when it travels with the artifact. */
  readonly beside?: BesideLibrary | undefined;
  /** The package that brings it, where that is known. */
  readonly package: SysrootPackage | undefined;
}

/** A rule that an artifact breaks: what, where it comes from, what to do. */
export interface Breach {
  /** `…/app needs GLIBC_2.38 (symbol __isoc23_strtol, from libfoo.a); asked for 2.31`. */
  readonly what: string;
  /** The facts, one a line. */
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

/** What the audit of a file found. */
export interface Findings {
  /**
   * `dynamic`: it has an interpreter; `static`: a program without; `library`: a shared one; `archive`: a
   * staticlib; `unknown`: it could not be read, or is for another machine.
   */
  readonly linkage: 'dynamic' | 'static' | 'library' | 'archive' | 'unknown';
  /** Empty for an `archive` and what is `unknown`: nothing is known of what they need. */
  readonly needed: readonly NeededLibrary[];
  /** Of it and the libraries beside it. */
  readonly floors: Floors;
  /** The symbols that need the versions of the floors: some of them. */
  readonly setBy?: FloorSymbols | undefined;
  /** The largest page, in bytes, with which it and the libraries beside it can be loaded. */
  readonly largestPage?: number | undefined;
  /** The processor that it or a library beside it is marked for: `x86-64-v3`. */
  readonly level?: string | undefined;
  readonly breaches: readonly Breach[];
}

/** An artifact, and what its audit found. */
export interface AuditedArtifact extends Artifact, Findings {}

/** The outcome of an audit. */
export interface Audit<T extends Findings = AuditedArtifact> {
  readonly artifacts: readonly T[];
  /** What breaks no rule, and may yet keep an artifact from running: a sentence each. */
  readonly notes: readonly string[];
  /** What is as it is meant to be, and not to be taken for a mistake: a sentence each. */
  readonly remarks?: readonly string[];
}

/** GitHub shows ten annotations of a kind for a step. */
const mostWarnings = 9;

/** Warns of an audit's notes, in one annotation. */
export function warnOfNotes({ notes }: Pick<Audit, 'notes'>, report: Pick<Report, 'warning'>): void {
  if (notes.length > 0) report.warning(notes.map((note) => `audit: ${note}`).join('\n'));
}

/**
 * Fails the run when an audit found breaches, or warns of them; those with the same reasons together.
 * @throws CrossrootError with every breach when `consequence` is `error`.
 */
export function enforce(
  { artifacts, notes }: Audit<Findings>,
  consequence: 'error' | 'warn',
  report: Pick<Report, 'warning'>,
): void {
  const failing = artifacts.filter((artifact) => artifact.breaches.length > 0);
  if (failing.length === 0) return;
  const breaches = failing.flatMap((artifact) => artifact.breaches);
  const alike = groupAlike(breaches);
  const room = mostWarnings - (notes.length > 0 ? 1 : 0);
  const what = `${failing.length} of ${count(artifacts.length, 'artifact')} failed the audit`;
  if (consequence === 'error')
    throw new CrossrootError({
      what,
      why: alike.flatMap(({ whats, why }) => [
        ...whats.map((text) => ({ label: 'problem', text }) as const),
        ...why,
      ]),
      todo: [
        ...new Set(breaches.flatMap(({ todo }) => todo)),
        `or use ${setting('audit', 'warn')} to continue anyway`,
      ],
    });
  for (const group of alike.slice(0, room)) report.warning(messageOf(group));
  const more = alike.slice(room).flatMap(({ whats }) => whats).length;
  if (more > 0)
    report.warning(`${what}; ${count(more, 'more problem is', 'more problems are')} in the summary`);
}

/** Breaches for the same reasons, with the same things to do. */
type Group = Omit<Breach, 'what'> & { readonly whats: string[] };

/** The programs of a package mostly break the same rules for the same reasons. */
function groupAlike(breaches: readonly Breach[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { what, why, todo } of breaches) {
    const key = JSON.stringify([why, todo]);
    const group = groups.get(key) ?? { whats: [], why, todo };
    group.whats.push(what);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function messageOf({ whats, why, todo }: Group): string {
  return [
    ...whats.map((what) => `audit: ${what}`),
    ...why.map((fact) => `  why: ${fact}`),
    ...todo.map((step) => `  do: ${step}`),
  ].join('\n');
}
