import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownUrl } from '../net/url.js';
import type { Place } from '../unpack/tarball-place.js';
import { refused } from './refused.js';

/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param base the folder that paths are relative to
 * @param others what else the input may be, for the refusal
 * @throws CrossrootError when there is no such file, when a URL is not https, or has no checksum.
 */
export function parsePlace(input: string, value: string, sha256: string, base: string, others: string): Place {
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
