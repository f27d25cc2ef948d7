import { CrossrootError } from '../errors.js';
import { type ExecOptions, execProgram } from '../system/actions-exec.js';
import { findProgram } from '../system/process.js';
import type { Target } from '../target.js';
import { type RustTools, withTools } from './rust-tools.js';

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

/**
 * Runs cargo.
 * @param streams take the bytes of cargo's streams as they come
 * @returns its exit code, or undefined when a signal ended it.
 * @throws CrossrootError when there is no cargo, or it cannot be started.
 */
export async function startCargo(
  { tools, cwd, env: variables }: CargoCall,
  args: readonly string[],
  colour: boolean,
  streams: Pick<ExecOptions, 'stdout' | 'stderr'>,
): Promise<number | undefined> {
  const env = withTools(variables, tools);
  const cargo = findProgram(tools.cargo, env.PATH ?? '');
  if (cargo === undefined) {
    throw new CrossrootError({
      what: 'there is no cargo to run',
      why: `no program ${tools.cargo} on PATH`,
      todo: ['install Rust with rustup', 'or use `rust: debian`, which needs no Rust on the machine'],
      exitCode: 127,
    });
  }
  if (colour) env.CARGO_TERM_COLOR ??= 'always';
  return execProgram(cargo, args, { cwd, env, ...streams });
}
