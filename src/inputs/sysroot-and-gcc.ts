import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findRelease, type Release, releases } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import type { GccChoice } from '../gcc/choice.js';
import { shownUrl } from '../net/url.js';
import { refuseNewerGlibc, type SysrootChoice } from '../sysroot/choice.js';
import type { Place } from '../unpack/tarball-place.js';
import { refused } from './values.js';

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
  const release = releases.findLast(({ glibc: own }) => compareVersions(own, glibc) <= 0);
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

/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param base the folder that paths are relative to
 * @param others what else the input may be, for the refusal
 * @throws CrossrootError when there is no such file, when a URL is not https, or has no checksum.
 */
function parsePlace(input: string, value: string, sha256: string, base: string, others: string): Place {
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    throw refused(
      `${input}-sha256`,
      sha256,
      'it is not a SHA256',
      `write the 64 hexadecimal digits that sha256sum prints for the tarball`,
    );
  }
  const sum = sha256.toLowerCase();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) {
    return { kind: 'tarball', tarball: { kind: 'url', ...checkedUrl(input, value, sum) } };
  }
  const path = resolve(base, value);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) {
    return { kind: 'tarball', tarball: { kind: 'file', path, sha256: sum === '' ? undefined : sum } };
  }
  if (stats?.isDirectory()) {
    if (sum === '') return { kind: 'directory', path };
    throw refused(
      `${input}-sha256`,
      sha256,
      `${input} is a directory, and the checksum is of a tarball`,
      'leave the checksum out, or name a tarball',
    );
  }
  throw refused(
    input,
    value,
    `there is no file or directory ${path}`,
    `use one of ${others}, or the path of what is there`,
  );
}

function checkedUrl(input: string, value: string, sha256: string): { url: string; sha256: string } {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.protocol !== 'https:') {
    throw refused(input, shownUrl(value), 'it is not an https URL', 'name one that begins with https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(
      input,
      shownUrl(url),
      'it holds a user name or a password, which messages would show',
      'fetch the tarball in a step before, and name its path',
    );
  }
  if (sha256 === '') {
    throw refused(
      input,
      shownUrl(url),
      'a tarball from the network is trusted by its checksum alone, and there is none',
      `set ${input}-sha256 to what sha256sum prints for it`,
    );
  }
  return { url: url.href, sha256 };
}
