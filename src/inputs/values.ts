import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownUrl } from '../net/url.js';
import type { RustChoice } from '../rust/rust-tools.js';
import { refused } from './refused.js';

/**
 * Reads the input `rust`.
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones.
 */
export function parseRust(value: string): RustChoice {
  if (value === 'rustup') return { kind: 'rustup' };
  if (value === 'debian') return { kind: 'debian' };
  const toolchain = /^rustup:([A-Za-z0-9][\w.+-]*)$/.exec(value)?.[1];
  if (toolchain !== undefined) return { kind: 'rustup', toolchain };
  throw refused(
    'rust',
    value,
    'nobody provides Rust under that name',
    'use rustup, rustup:<toolchain> or debian',
  );
}

/**
 * Reads the input `packages`: sorted, none twice.
 * @throws CrossrootError for what is not the name of a Debian package.
 */
export function parsePackages(value: string): readonly string[] {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  for (const name of names) {
    // Debian policy §5.6.1 (names) and §5.6.12 (versions).
    if (/^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+~:-]+)?$/.test(name)) continue;
    throw refused(
      'packages',
      name,
      'it is not a Debian package name',
      'name packages as apt does, for example libssl-dev',
    );
  }
  return [...new Set(names)].sort();
}

/**
 * Reads the input `mirror`: base URLs without a slash at their end.
 * @throws CrossrootError for what is no http or https URL.
 */
export function parseMirrors(value: string): readonly string[] {
  const mirrors = value.split(/\s+/).filter((mirror) => mirror !== '');
  for (const mirror of mirrors) {
    const isUrl = URL.canParse(mirror) && /^https?:$/.test(new URL(mirror).protocol);
    if (!isUrl)
      throw refused(
        'mirror',
        shownUrl(mirror),
        'it is not an http or https URL',
        'write it as https://mirror.example/debian',
      );
  }
  return mirrors.map((mirror) => mirror.replace(/\/+$/, ''));
}

/**
 * Reads the input `lockfile`, relative to a folder.
 * @throws CrossrootError when it is empty.
 */
export function parseLockfile(value: string, folder: string): string {
  if (value !== '') return resolve(folder, value);
  throw refused('lockfile', value, 'it names no file', 'leave it out, or name a file such as crossroot.lock');
}

/**
 * Reads an input that is `true` or `false`.
 * @throws CrossrootError for anything else.
 */
export function parseSwitch(name: string, value: string): boolean {
  return oneOf(name, value, ['true', 'false'] as const, (word) => word) === 'true';
}

/**
 * Reads the input `working-directory`, relative to a folder.
 * @throws CrossrootError when there is no such folder.
 */
export function parseFolder(value: string, base: string): string {
  const folder = resolve(base, value);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw refused(
    'working-directory',
    value,
    `there is no folder ${folder}`,
    'name a folder relative to the workspace',
  );
}

/**
 * Finds the one of some things that an input names.
 * @throws CrossrootError when it names none, naming them all.
 */
export function oneOf<const T>(
  input: string,
  value: string,
  allowed: readonly T[],
  nameOf: (item: T) => string,
): T {
  const found = allowed.find((item) => nameOf(item) === value);
  if (found !== undefined) return found;
  throw refused(
    input,
    value,
    'it is not one of the allowed values',
    `use one of ${allowed.map(nameOf).join(', ')}`,
  );
}
