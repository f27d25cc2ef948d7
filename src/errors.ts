import { plainMessage, withoutSecrets } from './text/plain-text.js';

/** What a user needs to get past a failure: what happened, why, and what to do about it. */
export interface Failure {
  /** What happened, in one sentence without a full stop. */
  readonly what: string;
  /** Why it happened: all the facts, one a line. The label `problem` is for a file that breaks a rule. */
  readonly why?: string | readonly (string | { readonly label: 'problem'; readonly text: string })[];
  /** What the user can do. */
  readonly todo?: string | readonly string[];
  /** The error underneath, if another library raised it. */
  readonly cause?: unknown;
  /** The exit code of the run; 1 unless a child process had another. */
  readonly exitCode?: number;
}

/**
 * Crossroot's one error class, for every failure that a user can meet. Its text cannot act on a terminal, and
 * its URLs hold no secrets.
 */
export class CrossrootError extends Error {
  readonly what: string;
  readonly why: readonly string[];
  readonly todo: readonly string[];
  readonly exitCode: number;

  constructor(failure: Failure) {
    const what = shown(failure.what);
    const why = toList(failure.why).map((one) => (typeof one === 'string' ? { label: 'why', text: one } : one));
    // What else could be done does not help where a limit is reached.
    const raise = why.flatMap(({ text }) => limits.find(({ reached }) => reached.test(text))?.todo ?? []);
    const todo = (raise.length > 0 ? [...new Set(raise)] : toList(failure.todo)).map(shown);
    const lines = [
      ...why.map(({ label, text }) => `  ${label}: ${shown(text)}`),
      ...todo.map((line) => `  do: ${line}`),
    ];
    super([what, ...lines].join('\n'), { cause: failure.cause });
    this.name = 'CrossrootError';
    this.what = what;
    this.why = why.map(({ text }) => shown(text));
    this.todo = todo;
    this.exitCode = failure.exitCode ?? 1;
  }
}

/** What the system or Node says where a process may have no more of something, and how it gets more. */
const limits: readonly { readonly reached: RegExp; readonly todo: string }[] = [
  { reached: /\bEMFILE\b/, todo: 'raise the limit of open files (ulimit -n), then run again' },
  {
    reached: /\bENFILE\b/,
    todo: 'raise the number of files that this machine may have open (sysctl fs.file-max), then run again',
  },
  {
    reached: /\bENOMEM\b|\bout of memory\b|^Array buffer allocation failed/i,
    todo: 'raise the memory limit (ulimit -v unlimited, or the limit of the container), then run again',
  },
  // fork(2)
  { reached: /\bspawn\b.* EAGAIN\b/, todo: 'raise the limit of processes (ulimit -u), then run again' },
];

/** The message for a failure of a run, with the stack of an unexpected one, and the run's exit code. */
export function describeFailure(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof CrossrootError) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    return describeFailure(
      new CrossrootError({
        what: 'the current folder no longer exists',
        why: error.message,
        todo: 'change to a folder that exists, then run again',
      }),
    );
  }
  const why = messageOf(error);
  if (limits.some(({ reached }) => reached.test(why)))
    return describeFailure(
      new CrossrootError({ what: 'the run reached a limit of this machine', why, cause: error }),
    );
  if (error instanceof Error && codeOf(error) !== undefined && 'path' in error)
    return describeFailure(
      new CrossrootError({
        what: `${error.path} cannot be used`,
        why,
        todo: 'check that path, and your permissions on the folders above it',
        cause: error,
      }),
    );
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    message: `unexpected error: ${withoutSecrets(stack ?? why)}`,
    exitCode: 1,
  };
}

/** What happened and why, in a line, without what to do: nothing has to be done where the run goes on. */
export function factsOf(error: unknown): string {
  return error instanceof CrossrootError ? [error.what, ...error.why].join('; ') : messageOf(error);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function shown(text: string): string {
  return plainMessage(withoutSecrets(text));
}

function toList<T>(value: string | readonly T[] | undefined): readonly (string | T)[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
