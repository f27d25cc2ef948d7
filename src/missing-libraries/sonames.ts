import { count, listOf } from '../text/format.js';
import { choosePackage } from './choose-package.js';
import { expectedPaths } from './expected-paths.js';
import { findOwnersInTime, type LookUp } from './look-up.js';

/** More than any release lacks; names of files must not choose how long the search is. */
const mostNames = 100;

/**
 * Says in sentences which packages of a release bring libraries, by their sonames, from the release's
 * `Contents`.
 * @param add puts the packages to what the user would write to have them
 */
export async function explainSonames(
  sonames: readonly string[],
  where: Parameters<typeof findOwnersInTime>[1],
  add: (packages: string) => string,
): Promise<readonly string[]> {
  const { release, target }: Pick<LookUp, 'release' | 'target'> = where;
  // A name with a slash is a path, which no package explains.
  const asked = [...new Set(sonames)].filter((name) => !name.includes('/')).slice(0, mostNames);
  const wanted = asked.map((name) => {
    const missing = { kind: 'library', name: `:${name}` } as const;
    return { name, missing, paths: expectedPaths(missing, target.gnu) };
  });
  const { files, problems } = await findOwnersInTime(wanted, where);
  const chosen = wanted.map(({ name, missing, paths }) => ({
    name,
    owner: choosePackage(missing, paths, files)?.package,
  }));
  const found = chosen.flatMap(({ name, owner }) => (owner === undefined ? [] : [{ name, owner }]));
  const lost = chosen.flatMap(({ name, owner }) => (owner === undefined ? [name] : []));
  const packages = [...new Set(found.map(({ owner }) => owner))].sort();
  const brought = found.map(({ name, owner }) => `${name} is in ${owner}`);
  return [
    ...(found.length === 0
      ? []
      : [
          `the sysroot lacks ${count(asked.length, 'library')}; in debian:${release.name} ${listOf(brought)}: ${add(packages.join(' '))}`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          problems[0] === undefined
            ? `no package of debian:${release.name} has ${listOf(lost)} where the loader looks`
            : `which package contains ${listOf(lost)} could not be looked up: ${problems[0]}`,
        ]),
  ];
}
