import { messageOf } from '../errors.js';
import { runProgram } from '../system/process.js';
import { hasFlag, optionsOf } from './cargo-args.js';
import { type CargoCall, findCargo } from './rust-tools.js';

/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when
 * it fails, the build will say why, and better.
 * @returns undefined when it went well or there was nothing to do, else the reason in one line.
 */
export async function cargoFetch(
  call: CargoCall & { readonly signal?: AbortSignal },
): Promise<string | undefined> {
  if (hasFlag(call.args, '--offline') || hasFlag(call.args, '--frozen')) return undefined;
  const taken = optionsOf(call.args, '--manifest-path', '--config', '--lockfile-path');
  const locked = hasFlag(call.args, '--locked') ? ['--locked'] : [];
  const args = ['fetch', '--quiet', '--target', call.target.triple, ...locked, ...taken];
  let ended: Awaited<ReturnType<typeof runProgram>>;
  try {
    const { cargo, env } = findCargo(call);
    const options = { env, cwd: call.cwd, limits: undefined, signal: call.signal };
    ended = await runProgram(cargo, args, () => undefined, options);
  } catch (error) {
    return messageOf(error).split('\n', 1).join();
  }
  const { code, stderr, failure } = ended;
  if (code === 0) return undefined;
  if (failure !== undefined) return failure;
  const lines = stderr.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => line.startsWith('error')) ?? lines.find((line) => line !== '') ?? 'no reason given';
  return `cargo fetch ended with ${code ?? 'a signal'}: ${reason}`;
}
