import { exec } from '@actions/exec';
import { CrossrootError, messageOf } from '../errors.js';
import { findProgram } from '../system/find-program.js';
import type { Target } from '../target.js';
import type { RustTools } from './rust-tools.js';
import { extended, quotedForExec } from './shebang.js';

/** What cargo runs with. */
export interface CargoCall {
  readonly tools: RustTools;
  /** Arguments for cargo, as the user gave them. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; the tools' folders and variables are added to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly target: Target;
}

/** Where the bytes of cargo's streams go, as they come. */
export interface Streams {
  readonly stdout: (bytes: Uint8Array) => void;
  readonly stderr: (bytes: Uint8Array) => void;
}

/**
 * Runs cargo.
 *
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when there is no cargo, or it cannot be started.
 */
export async function startCargo(
  call: CargoCall,
  args: readonly string[],
  colour: boolean,
  streams: Streams,
): Promise<number | undefined> {
  const env = extended(call.env, call.tools.path, call.tools.variables);
  const cargo = findProgram(call.tools.cargo, env.PATH ?? '');
  if (cargo === undefined) {
    throw new CrossrootError({
      what: 'there is no cargo to run',
      why: `no program ${call.tools.cargo} on PATH`,
      todo: ['install Rust with rustup', 'or use `rust: debian`, which needs no Rust on the machine'],
      exitCode: 127,
    });
  }
  if (colour) env.CARGO_TERM_COLOR ??= 'always';
  let code: number | null;
  try {
    code = await exec(quotedForExec(cargo), [...args], {
      cwd: call.cwd,
      env,
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: streams.stdout, stderr: streams.stderr },
    });
  } catch (error) {
    throw new CrossrootError({
      what: `cannot start ${cargo}`,
      why: messageOf(error),
      todo: `check that the folder ${call.cwd} exists and that the program runs`,
      cause: error,
    });
  }
  return code ?? undefined;
}
