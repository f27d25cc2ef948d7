import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownUrl } from '../net/url.js';
import { inputName } from '../text/input-words.js';
import type { Place } from '../unpack/tarball-place.js';
import { refused } from './values.js';

/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param others what else the input may be, for the refusal
 */
export function parsePlace(input: string, value: string, sha256: string, base: string, others: string): Place {
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    throw refused(`${input}-sha256`, sha256, {
      why: 'it is not a SHA256 sum',
      todo: `use the 64 hexadecimal digits that sha256sum prints for the tarball`,
    });
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
    throw refused(`${input}-sha256`, sha256, {
      why: `${inputName(input)} is a directory, and a checksum is only for a tarball`,
      todo: 'leave the checksum out, or use a tarball',
    });
  }
  throw refused(input, value, {
    why: `the file or directory ${path} does not exist`,
    todo: `use one of ${others}, or an existing path`,
  });
}

function checkedUrl(input: string, value: string, sha256: string): { url: string; sha256: string } {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.protocol !== 'https:') {
    throw refused(input, shownUrl(value), {
      why: 'it is not an https URL',
      todo: 'use a URL that starts with https://',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(input, shownUrl(url), {
      why: 'it contains a user name or password, which messages would show',
      todo: 'download the tarball in an earlier step, and use its path',
    });
  }
  if (sha256 === '') {
    throw refused(input, shownUrl(url), {
      why: 'a tarball from the network needs a checksum, and none is given',
      todo: `set ${inputName(`${input}-sha256`)} to what sha256sum prints for it`,
    });
  }
  return { url: url.href, sha256 };
}
