import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readText } from '../system/open-file.js';
import { mostKeyBytes, readKeyFile, UnfitKeyError } from './key-file.js';
import { type ArchiveKey, type Keyring, loadKeys } from './keyring.js';
import type { OwnRepository } from './own-repository.js';

/**
 * The keys of a repository that the user brings, with those of this machine that it names by fingerprint alone.
 * Where the machine does not have one, the fingerprint stands for it.
 * @param folders where this machine has files of keys; they need not be there
 */
export function keysOnMachine({ keys, fingerprints }: OwnRepository, folders: readonly string[]): Keyring {
  const missing = new Set(fingerprints);
  const found = [...keys];
  for (const key of keys) missing.delete(fingerprintOf(key));
  for (const file of missing.size === 0 ? [] : folders.flatMap(keyFiles)) {
    for (const key of keysIn(file)) if (missing.delete(fingerprintOf(key))) found.push(key);
    if (missing.size === 0) break;
  }
  return [...found, ...[...missing].map((fingerprint) => ({ fingerprint: fingerprint.toLowerCase() }))];
}

/** A key as its vendor writes it, so that both can be compared. */
export function keyLine(key: ArchiveKey): string {
  return `${fingerprintOf(key)} (${key.name ?? 'without a name'})`;
}

/** As key servers and vendors write it. */
function fingerprintOf({ fingerprint }: ArchiveKey): string {
  return fingerprint.toUpperCase();
}

function keyFiles(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:asc|gpg|pgp)$/.test(name));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** What cannot be read is another program's. */
function keysIn(file: string): Keyring {
  try {
    return readKeyFile(Buffer.from(readText(file, mostKeyBytes, { encoding: 'latin1' }), 'latin1'));
  } catch (error) {
    if (error instanceof UnfitKeyError || codeOf(error) !== undefined) return [];
    throw error;
  }
}

/**
 * Refuses a repository before it is asked for anything, where no key is there that could sign it now.
 * @param what how messages call the repository
 * @param all the keys that its line names
 */
export async function refuseUnusableKeys(what: string, all: Keyring, now: Date): Promise<void> {
  const keys = all.filter(({ armored }) => armored !== undefined);
  if (keys.length === 0) {
    throw new CrossrootError({
      what: `${what} is not read: its key is not here`,
      why: `none of this machine's keyrings has ${all.map(fingerprintOf).join(', ')}`,
      todo: 'put the key of its vendor into the project, and name it: signed-by=keys/vendor.asc',
    });
  }
  const loaded = await loadKeys(keys, new Set(keys.flatMap(({ keyIds }) => keyIds ?? [])));
  const problems = await Promise.all(
    loaded.map(async ({ row, key }) => {
      try {
        await key.getSigningKey(undefined, now);
        return undefined;
      } catch (error) {
        return `${keyLine(row)}: ${messageOf(error)}`;
      }
    }),
  );
  if (problems.includes(undefined)) return;
  throw new CrossrootError({
    what: `${what} is not read: none of its keys can sign now`,
    why: problems.filter((problem) => problem !== undefined),
    todo: 'take the key from its vendor again: a key that expires is published anew with a later date',
  });
}
