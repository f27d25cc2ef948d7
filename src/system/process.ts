import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { constants as access, accessSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf, messageOf } from '../errors.js';
import { graceMs, leaveKeysToChild, unlessInterrupted } from './interruption.js';
import { textLines } from './lines.js';
import { ProcessTree } from './process-tree.js';

/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A
 * name with a slash is only checked. Relative folders of PATH are passed over.
 */
export function findProgram(name: string, path: string): string | undefined {
  if (name.includes('/')) return isProgram(name) ? name : undefined;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

const notThere = ['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, access.X_OK);
    return statSync(file).isFile();
  } catch (error) {
    if (!notThere.includes(codeOf(error) ?? '')) throw error;
    return false;
  }
}

/** How a child process ended. */
interface Ended {
  /** Its exit code; undefined when a signal ended it, it was ended early, or it did not start. */
  readonly code: number | undefined;
  /** The beginning of its standard error. */
  readonly stderr: string;
  /** Why it was ended early, or did not start; undefined when it came to its own end. */
  readonly failure: string | undefined;
  /** True when it was ended because its time was over. */
  readonly isLate: boolean;
}

/** What a child process may use: a file that it reads may be made to keep it busy for ever. */
export interface Limits {
  /** In milliseconds. */
  readonly time: number;
  /** Most bytes of standard output. */
  readonly bytes: number;
}

interface ProgramOptions {
  /** All variables that it gets. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /**
   * With limits it has a process group of its own. Without them it stays in the group of this process: it can
   * ask for a password at a terminal. In both it is ended with all that it started (`interruption.ts`).
   */
  readonly limits: Limits | undefined;
  /** Ends it early; the reason is the {@link Ended.failure}. */
  readonly signal?: AbortSignal | undefined;
}

/** How long what a program has started may hold its streams after its end, in milliseconds. */
export const heldMs = 2000;

/** For a tool that answers a question in a few lines. */
export const shortAnswer: Limits = { time: 60_000, bytes: 2 ** 20 };
/** Much more than nm needs for the libraries of a link. */
const toolLimits: Limits = { time: 60_000, bytes: 2 ** 28 };
/** Launchers are shell scripts, and those of foreign toolchains may start others. */
const toolEnvironment = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };

const keptErrors = 2 ** 16;
/** Longer lines are cut: a mangled name has some thousand characters. */
const longestLine = 2 ** 16;

/**
 * Runs a program without a shell and without a standard input.
 * @param file absolute path
 * @param stdout takes standard output as it comes
 * @param stderr an open file that gets standard error in place of {@link Ended}
 * @throws for arguments that no program can have; never for what the program does.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  stdout: (bytes: Buffer) => void,
  { env, cwd, limits, signal }: ProgramOptions,
  stderr?: number,
): Promise<Ended> {
  const child = spawn(file, args, {
    env,
    cwd,
    stdio: ['ignore', 'pipe', stderr ?? 'pipe'],
    detached: limits !== undefined,
  });
  const tree = child.pid === undefined ? undefined : new ProcessTree(child.pid);
  const timers: NodeJS.Timeout[] = [];
  let failure: string | undefined;
  let [errors, bytes, isLate] = ['', 0, false];
  const stop = (why: string): void => {
    if (failure !== undefined) return;
    failure = why;
    tree?.signal('SIGTERM');
    timers.push(setTimeout(() => tree?.signal('SIGKILL'), graceMs));
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const late = (time: number) => {
    isLate = true;
    stop(`it did not end within ${time / 1000} seconds`);
  };
  const letGo = (ended: number | null, resolve: (code: number | null) => void) => {
    child.stdout?.destroy();
    child.stderr?.destroy();
    resolve(ended);
  };
  const end = () => stop(messageOf(signal?.reason));
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();
  if (limits !== undefined) timers.push(setTimeout(late, limits.time, limits.time));
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (limits !== undefined && bytes > limits.bytes) stop(`it printed more than ${limits.bytes} bytes`);
    else stdout(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    if (errors.length < keptErrors) errors += chunk.toString();
  });
  try {
    const code = await new Promise<number | null>((resolve) => {
      child.once('error', (error) => {
        failure ??= `it does not start: ${messageOf(error)}`;
        resolve(null);
      });
      child.once('close', resolve);
      child.once('exit', (ended) => timers.push(setTimeout(letGo, heldMs, ended, resolve)));
    });
    const known = failure === undefined ? (code ?? undefined) : undefined;
    return await unlessInterrupted({ code: known, stderr: errors, failure, isLate });
  } finally {
    signal?.removeEventListener('abort', end);
    for (const timer of timers) clearTimeout(timer);
    // What the program has started may be left.
    if (failure !== undefined) tree?.signal('SIGKILL');
  }
}

/** Runs a program as {@link runProgram} does, and gives its standard output as text. */
export async function outputOf(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<Ended & { readonly stdout: string }> {
  const chunks: Buffer[] = [];
  const ended = await runProgram(file, args, (bytes) => chunks.push(bytes), options);
  return { ...ended, stdout: Buffer.concat(chunks).toString() };
}

/**
 * Runs a tool of the toolchain, without any variable of the caller, and gives each line of its standard output
 * as it comes, so that nothing of it need be kept. Never throws for what the tool does.
 * @param file absolute path of its launcher
 */
export async function runTool(
  file: string,
  args: readonly string[],
  line: (line: string) => void,
  limits: Limits = toolLimits,
): Promise<Ended> {
  const lines = textLines(line, longestLine);
  const ended = await runProgram(file, args, (bytes) => lines.add(bytes), { env: toolEnvironment, limits });
  if (ended.failure === undefined) lines.end();
  return ended;
}

/**
 * A child process as a stage of a pipeline, from its standard input to its standard output. The stage fails
 * with the text of the program's standard error unless it exits with 0, and destroying it ends the program,
 * which gets no variable of this process: `XZ_DEFAULTS` and the like change nothing.
 */
export function throughProgram(file: string, args: readonly string[]): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    const child = spawn(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' }, detached: true });
    const ended = failureOf(child, file);
    const fed = pipeline(source, child.stdin).catch((error: unknown) => error);
    try {
      yield* child.stdout;
      const failure = await unlessInterrupted((await ended) ?? (await fed));
      if (failure !== undefined) throw failure;
    } finally {
      child.stdin.destroy();
      const isLeft = child.exitCode === null && child.signalCode === null;
      if (isLeft && child.pid !== undefined) new ProcessTree(child.pid).signal('SIGKILL');
    }
  });
}

/** Waits for the end of a child, and gives its failure with its own message. */
function failureOf(child: ChildProcess, file: string): Promise<Error | undefined> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (errors.length < 2000) errors += chunk.toString();
  });
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', (code, signal) => {
      const why = `${file} ended with ${signal ?? `code ${code}`}: ${errors.trim() || 'no message'}`;
      resolve(code === 0 ? undefined : new Error(why));
    });
  });
}

/**
 * Runs a program with the streams and the terminal of this process, which has nothing else to do until it ends.
 * @param file absolute path
 * @returns its exit code as a shell gives it: 128 and the signal's number when one ended it
 * @throws the system's error when it cannot be started.
 */
export async function runAttached(
  file: string,
  args: readonly string[],
  { env, cwd }: Pick<ProgramOptions, 'env' | 'cwd'>,
): Promise<number> {
  leaveKeysToChild();
  const child = spawn(file, args, { env, cwd, stdio: 'inherit' });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
  return unlessInterrupted(code);
}

/** Runs a program that takes no time, when a signal ends this process: nothing can be waited for then. */
export function runAtInterruption(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  spawnSync(file, args, { env, stdio: 'ignore', timeout: 500, killSignal: 'SIGKILL' });
}

/** The lines of a program's standard error, each once, as far as a message shows them. */
export function messageLines(stderr: string): readonly string[] {
  const lines = stderr.slice(0, 4000).split('\n');
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}
