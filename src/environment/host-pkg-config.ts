import { findProgram } from '../system/find-program.js';
import { outputOf, shortAnswer } from '../system/process.js';

/**
 * Where the host's own pkg-config searches: what build scripts that run on the host must go on seeing.
 * @returns undefined when the host has no pkg-config.
 */
export async function hostPkgConfigPath(
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const program = findProgram('pkg-config', environment.PATH ?? '');
  if (program === undefined) return undefined;
  const args = ['--variable', 'pc_path', 'pkg-config'];
  const { code, stdout } = await outputOf(program, args, { env: environment, limits: shortAnswer });
  const path = stdout.trim();
  return code === 0 && path !== '' ? path : undefined;
}
