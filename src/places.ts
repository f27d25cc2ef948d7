import { CrossrootError, factsOf } from './errors.js';
import { treesIn } from './store/store.js';
import { makeTriedStaging, NoProgramsError, pathProblem } from './system/place-problem.js';
import { makePrivateDirectory } from './system/private-directory.js';
import { isFull, isUnwritable, storageError } from './system/storage-error.js';
import { placesOf, type World } from './world.js';

/** Where a run keeps what it makes. */
export interface Places {
  /** Where trees and launchers live: the tool cache, or the place that serves for it. */
  readonly toolCache: string;
  /** A folder of this run alone, removed at its end. */
  readonly temp: string;
}

/**
 * Packages wait beside the trees that are made of them: what a killed run leaves there, the next one removes.
 * Where the tool cache takes nothing more, they wait in the folder for temporary files; one that can start no
 * programs is of no use even for what is in it.
 */
export async function openPlaces(world: World, warn: (line: string) => void): Promise<Places> {
  const { toolCacheFrom, tempFrom } = placesOf(world.environment);
  refuseUnusablePaths(world);
  const trees = treesIn(world.temp);
  let { toolCache } = world;
  try {
    return { toolCache, temp: await makeTriedStaging(toolCache) };
  } catch (error) {
    if (!isUnwritable(error) && !isFull(error)) throw storageError(error, 'writing the tool cache', toolCache);
    if (error instanceof NoProgramsError) {
      warn(`the tool cache from ${toolCacheFrom} cannot be used: ${factsOf(error)}; using ${trees} instead`);
      toolCache = trees;
    }
  }
  try {
    makePrivateDirectory(trees);
    return { toolCache, temp: await makeTriedStaging(trees) };
  } catch (error) {
    const places = `the tool cache ${world.toolCache} (${toolCacheFrom}) and the temporary folder ${world.temp} (${tempFrom})`;
    throw storageError(error, `writing both ${places}`, world.temp);
  }
}

/**
 * Refuses places whose files could not be named.
 * @throws CrossrootError that names the variable.
 */
export function refuseUnusablePaths({ environment, toolCache, temp }: World): void {
  const { toolCacheFrom, tempFrom } = placesOf(environment);
  refusePath(toolCache, toolCacheFrom);
  refusePath(temp, tempFrom);
}

function refusePath(folder: string, variable: string): void {
  const why = pathProblem(folder);
  if (why === undefined) return;
  throw new CrossrootError({
    what: `${variable} names ${JSON.stringify(folder)}, which cannot be used`,
    why,
    todo: `set ${variable} to the absolute path of a folder without \`:\`, \`;\` and control characters`,
  });
}
