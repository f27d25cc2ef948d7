import { CrossrootError } from '../errors.js';
import { isOwnRepository } from './own-repository.js';
import type { Candidate } from './package.js';
import type { PackageIndex } from './packages-index.js';
import { usualPin } from './release-suites.js';

/** What the gcc was chosen for: the C library, its headers and the kernel's, and gcc's own libraries. */
const foundation = new Set(['libc6', 'libc6-dev', 'linux-libc-dev', 'libgcc-s1', 'libstdc++6']);

/**
 * Refuses what a repository of the user's would put in place of what the gcc was chosen for, unless that was
 * asked for: by `name=version`, or by a priority above the release's.
 * @param names what the user asked for
 * @throws CrossrootError naming each package.
 */
export function refuseReplacements(chosen: readonly Candidate[], names: readonly string[]): void {
  const replaced = chosen.filter(
    ({ name, version, repository, pin }) =>
      isOwnRepository(repository) &&
      foundation.has(name) &&
      pin <= usualPin &&
      !names.includes(`${name}=${version}`),
  );
  if (replaced.length === 0) return;
  const asked = replaced.map(({ name, version }) => `${name}=${version}`).join(' ');
  throw new CrossrootError({
    what: `one of your repositories would replace ${replaced.map(({ name }) => name).join(', ')} of the release`,
    why: [
      ...replaced.map(({ name, version, repository }) => `${name} ${version} is from ${repository}`),
      "gcc was chosen for the release's own; what is linked with another may not run where the release does",
    ],
    todo: [
      'leave out the package that needs it, or use an older version of that package: name=version in packages',
      `or request it: \`${asked}\` in packages, or a pin above ${usualPin} in repositories`,
    ],
  });
}

/**
 * Refuses a choice between two packages of one version that differ in their bytes, where nothing says which.
 * @throws CrossrootError naming both.
 */
export function refuseDoubles(chosen: readonly Candidate[], index: PackageIndex): void {
  for (const one of chosen) {
    const { name, version, pin, sha256 } = one;
    const other = index
      .candidates(name)
      .find((it) => it.version === version && it.pin === pin && it.sha256 !== sha256);
    const places = [one, other].flatMap((it) => (it === undefined ? [] : [it.repository]));
    if (other === undefined || !places.some(isOwnRepository)) continue;
    throw new CrossrootError({
      what: `two repositories have ${name} ${version}, with different contents`,
      why: [one, other].map((it) => `${it.repository}/${it.path}: SHA256 ${it.sha256}`),
      todo: 'choose one: give its repository a higher pin in repositories',
    });
  }
}

/**
 * What was taken from which repository of the user's, a line each.
 * @param most no more packages of a repository are named
 */
export function ownLines(
  packages: readonly { readonly name: string; readonly version: string; readonly repository?: string }[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const taken = new Map<string, string[]>();
  for (const { name, version, repository } of packages) {
    if (repository === undefined || !isOwnRepository(repository)) continue;
    taken.set(repository, [...(taken.get(repository) ?? []), `${name} ${version}`]);
  }
  return [...taken].map(([repository, names]) => {
    const more = names.length > most ? [`${names.length - most} more`] : [];
    return `from ${repository}: ${[...names.slice(0, most), ...more].join(', ')}`;
  });
}
