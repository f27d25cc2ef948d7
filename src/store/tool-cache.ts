/** A tool in a tool cache: its name, and its version, which must be semver. */
export interface CachedTool {
  readonly name: string;
  readonly version: string;
}

/**
 * Looks a tool up as every action does, with `@actions/tool-cache`: found is what has its marker beside it.
 * @param folder the tool cache
 * @returns the absolute path of the tool's folder for x64; undefined when it is not there or not complete.
 */
export async function findInToolCache(folder: string, tool: CachedTool): Promise<string | undefined> {
  const { find } = await import('@actions/tool-cache');
  // The package knows its folder from this variable alone.
  process.env.RUNNER_TOOL_CACHE = folder;
  return silently(() => find(tool.name, tool.version, 'x64')) || undefined;
}

/**
 * Runs something synchronous that may not write to standard output: the package tells each step there as a
 * workflow command, and at a desk standard output is what a shell evaluates.
 */
function silently<T>(run: () => T): T {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return run();
  } finally {
    process.stdout.write = write;
  }
}
