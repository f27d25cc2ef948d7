import { getExecOutput } from '@actions/exec';

/**
 * Where the host's own pkg-config searches: what build scripts that run on the host must go on seeing.
 * @returns undefined when the host has no pkg-config.
 */
export async function hostPkgConfigPath(
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await getExecOutput('pkg-config', ['--variable', 'pc_path', 'pkg-config'], {
      env: { ...environment },
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
