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
  return find(tool.name, tool.version, 'x64') || undefined;
}
