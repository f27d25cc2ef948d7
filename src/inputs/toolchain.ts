import { findRelease, type Release, releases } from '../debian/release.js';
import type { GccChoice } from '../gcc/choose-gcc.js';
import { newestReleaseFor, refuseNewerGlibc } from '../sysroot/glibc-floor.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import { refused } from './refused.js';
import { parsePlace } from './tarball-or-directory.js';

/**
 * Reads the input `glibc`.
 * @returns undefined when it is empty
 * @throws CrossrootError for what is no version.
 */
export function parseGlibc(value: string): string | undefined {
  if (value === '' || /^\d+\.\d+$/.test(value)) return value || undefined;
  throw refused('glibc', value, 'it is not a glibc version', 'write it as 2.31');
}

/**
 * Reads the input `sysroot`, with its checksum.
 * @param glibc the newest glibc that the result may need: it chooses the release when no sysroot is named
 * @param limit the newest glibc that the sysroot may have
 * @param base the folder that paths are relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones.
 */
export function parseSysroot(
  value: string,
  sha256: string,
  { glibc, limit }: { readonly glibc: string | undefined; readonly limit: string | undefined },
  base: string,
): SysrootChoice {
  if (value !== '' && !value.startsWith('debian:')) {
    return parsePlace('sysroot', value, sha256, base, allowedReleases());
  }
  if (sha256 !== '') {
    throw refused(
      'sysroot-sha256',
      sha256,
      'sysroot names no tarball; packages of Debian are verified by its signature',
      'leave it out, or name a tarball with sysroot',
    );
  }
  const release = value === '' ? releaseFor(glibc) : parseRelease('sysroot', value);
  refuseNewerGlibc(`debian:${release.name}`, release.glibc, limit);
  return { kind: 'debian', release };
}

/** @throws CrossrootError when packages are asked for and the sysroot is not made from packages. */
export function refusePackagesElsewhere(sysroot: SysrootChoice, packages: readonly string[]): void {
  if (sysroot.kind === 'debian' || packages.length === 0) return;
  throw refused(
    'packages',
    packages.join(' '),
    'packages go into a sysroot that is made from a release of Debian, and this one is not',
    'install them where the sysroot comes from, or use a sysroot of debian:<suite>',
  );
}

const defaultRelease = 'bookworm';

function releaseFor(glibc: string | undefined): Release {
  if (glibc === undefined) return parseRelease('sysroot', `debian:${defaultRelease}`);
  const release = newestReleaseFor(glibc);
  if (release !== undefined) return release;
  const known = releases.map((row) => `${row.glibc} (debian:${row.name})`).join(', ');
  throw refused('glibc', glibc, 'no release has so old a glibc', `use one of ${known}, or newer`);
}

/**
 * Reads the input `gcc`, with its checksum.
 * @param base the folder that paths are relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones.
 */
export function parseGcc(value: string, sha256: string, base: string): GccChoice {
  const isTarball = value !== 'auto' && value !== 'system' && !value.startsWith('debian:');
  if (!isTarball && sha256 !== '') {
    throw refused('gcc-sha256', sha256, 'gcc names no tarball', 'leave it out, or name a tarball with gcc');
  }
  if (value === 'auto') return { kind: 'auto' };
  if (value === 'system') return { kind: 'system' };
  if (!isTarball) return { kind: 'debian', release: parseRelease('gcc', value) };
  const place = parsePlace('gcc', value, sha256, base, `auto, ${allowedReleases()}, system`);
  if (place.kind === 'tarball') return place;
  throw refused(
    'gcc',
    value,
    'it is a directory',
    'name the tarball of a toolchain, or put its bin on PATH and use system',
  );
}

function parseRelease(input: string, value: string): Release {
  const release = findRelease(value.slice('debian:'.length));
  if (release !== undefined) return release;
  const auto = input === 'gcc' ? 'auto, ' : '';
  throw refused(input, value, 'no such release is known', `use one of ${auto}${allowedReleases()}`);
}

function allowedReleases(): string {
  return releases.map(({ name }) => `debian:${name}`).join(', ');
}
