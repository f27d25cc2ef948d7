import { getExecOutput } from '@actions/exec';

/**
 * Where the host's own pkg-config searches: what build scripts that run on the host must go on seeing.
 * @returns undefined when the host has no pkg-config.
 */
export async function hostPkgConfigPath(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const env = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  try {
    const { exitCode, stdout } = await getExecOutput('pkg-config', ['--variable', 'pc_path', 'pkg-config'], {
      env,
      silent: true,
      ignoreReturnCode: true,
    });
    const path = stdout.trim();
    return exitCode === 0 && path !== '' ? path : undefined;
  } catch {
    // @actions/exec throws when there is no such program, which is an answer here.
    return undefined;
  }
}
