import { findGccRelease, type GccRelease } from '../../src/debian/release.js';

/** A release by its name. */
export function releaseNamed(name: string): GccRelease {
  const release = findGccRelease(name);
  if (release === undefined) throw new Error(`there is no release ${name}`);
  return release;
}
