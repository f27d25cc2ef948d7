import {
  debianReleasesOf,
  gccReleasesOf,
  newestReleaseFor,
  type Release,
  releasesOf,
  releaseTitled,
} from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { type Target, targets } from '../target.js';
import { inputName } from '../text/input-words.js';
import { refused } from './values.js';

/** The glibc of debian:bookworm, the release that is meant when nobody says otherwise. */
const usualGlibc = '2.36';

/**
 * The release of Debian that a glibc asks for: another distribution's has to be named, since its packages are
 * others. A target that came later has the first release that has it.
 */
export function releaseFor(glibc: string | undefined, target: Target): Release {
  const among = debianReleasesOf(target);
  refuseUnknownGlibc(glibc, releasesOf(target));
  const release = newestReleaseFor(glibc ?? usualGlibc, among) ?? (glibc === undefined ? among[0] : undefined);
  if (release !== undefined) return release;
  const [oldest] = among;
  const known = oldest === undefined ? '' : `${oldest.glibc} (${oldest.title})`;
  const other = newestReleaseFor(glibc ?? '', releasesOf(target));
  throw refused('glibc', glibc ?? '', {
    why: `no release of Debian with ${target.triple} has a glibc that old`,
    todo: [
      `use ${known} or newer`,
      ...(other === undefined ? [] : [`or use another sysroot: ${other.title} has ${other.glibc}`]),
    ],
  });
}

/** A glibc that is newer than all is a typing error, or of a machine that no sysroot here is like. */
function refuseUnknownGlibc(glibc: string | undefined, known: readonly Release[]): void {
  const newest = known.reduce((one, other) => (compareVersions(other.glibc, one.glibc) > 0 ? other : one));
  if (glibc === undefined || compareVersions(glibc, newest.glibc) <= 0) return;
  throw refused('glibc', glibc, {
    why: `the newest glibc of a release that Crossroot knows is ${newest.glibc} (${newest.title})`,
    todo: [`use ${newest.glibc} or older`, `or set ${inputName('sysroot')} to one that has glibc ${glibc}`],
  });
}

/**
 * Reads the value of an input that names a release.
 * @param among the releases that the target can have
 * @throws CrossrootError that names those.
 */
export function parseRelease<Row extends Release>(
  input: 'sysroot' | 'gcc',
  value: string,
  among: readonly Row[],
  { triple, debian }: Target,
): Row {
  const known = releaseTitled(value);
  const release = among.find(({ name }) => name === known?.name);
  if (release !== undefined) return release;
  const auto = input === 'gcc' ? 'auto, ' : '';
  const todo = `use one of ${auto}${named(among)}`;
  if (known === undefined) throw refused(input, value, { why: 'no release has that name', todo });
  const releasesFor: (target: Target) => readonly Release[] = input === 'gcc' ? gccReleasesOf : releasesOf;
  const others = targets.filter((target) => releasesFor(target).includes(known));
  const packages = others.some((one) => one.debian === debian)
    ? `is not a release for ${triple}`
    : `has no packages for ${triple} (${debian})`;
  const has = input === 'gcc' ? `has no gcc for ${triple}` : packages;
  const theirs = others.map((one) => one.triple).join(', ') || 'none that Crossroot uses';
  throw refused(input, value, {
    why: [`${value} ${has}; it has ${theirs}`, ...[known.lacks?.[debian] ?? []].flat()],
    todo: `for ${triple} ${todo}`,
  });
}

/** Releases, as messages list them. */
export function named(among: readonly Release[]): string {
  return among.map(({ title }) => title).join(', ');
}
