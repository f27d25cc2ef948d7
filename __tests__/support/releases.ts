import { findRelease, type Release } from '../../src/debian/release.js';

/** A release by its name. */
export function releaseNamed(name: string): Release {
  const release = findRelease(name);
  if (release === undefined) throw new Error(`there is no release ${name}`);
  return release;
}
