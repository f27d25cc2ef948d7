import { plainText } from './text/plain-text.js';

/** A line of why something happened; what another label than `why` stands before counts as why, too. */
export interface Reason {
  /** `breach`: the rule that is broken, before the facts of it. */
  readonly label: 'why' | 'breach';
  readonly text: string;
}

/** What a user needs to get past a failure: what happened, why, and what to do about it. */
export interface Failure {
  /** What happened, in one sentence without a full stop. */
  readonly what: string;
  /** Why it happened: the facts, one a line, none left out. */
  readonly why?: string | readonly (string | Reason)[];
  /** What the user can do. */
  readonly todo?: string | readonly string[];
  /** The error underneath, if another library raised it. */
  readonly cause?: unknown;
  /** The exit code of the run; 1 unless a child process had one of its own. */
  readonly exitCode?: number;
}

/**
 * The one error class of Crossroot: every failure that a user can meet is told through it. Words of others may
 * stand in it: nothing in them acts on a terminal.
 */
export class CrossrootError extends Error {
  readonly what: string;
  readonly why: readonly string[];
  readonly todo: readonly string[];
  readonly exitCode: number;

  constructor(failure: Failure) {
    const what = plainText(failure.what);
    const why = toReasons(failure.why);
    const todo = toLines(failure.todo);
    super(
      [
        what,
        ...why.map(({ label, text }) => `  ${label}: ${text}`),
        ...todo.map((line) => `  do: ${line}`),
      ].join('\n'),
      {
        cause: failure.cause,
      },
    );
    this.name = 'CrossrootError';
    this.what = what;
    this.why = why.map(({ text }) => text);
    this.todo = todo;
    this.exitCode = failure.exitCode ?? 1;
  }
}

/**
 * How an entry tells a failure: the words, and the exit code of the run. What nobody foresaw keeps its stack.
 */
export function tellFailure(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof CrossrootError) return { message: error.message, exitCode: error.exitCode };
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    message: `Crossroot met an error that it does not know: ${stack ?? messageOf(error)}`,
    exitCode: 1,
  };
}

/** The message of anything that was thrown, in one line of words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function toReasons(value: Failure['why']): readonly Reason[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).map((reason) =>
    typeof reason === 'string'
      ? { label: 'why', text: plainText(reason) }
      : { label: reason.label, text: plainText(reason.text) },
  );
}

function toLines(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? [value] : value).map(plainText);
}
