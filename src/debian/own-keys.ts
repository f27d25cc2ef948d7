import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { readText } from '../system/open-file.js';
import { mostKeyBytes, readKeyFile, UnfitKeyError } from './key-file.js';
import { type Keyring, loadKeys } from './keyring.js';
import type { OwnRepository } from './own-repository.js';

/**
 * The keys of a repository that the user brings, with those of this machine that it names by fingerprint alone.
 * @param folders where this machine has files of keys; they need not be there
 */
export function keysOnMachine({ keys, fingerprints }: OwnRepository, folders: readonly string[]): Keyring {
  const isMissing = (known: Keyring) => (one: string) =>
    known.every((key) => key.fingerprint.toUpperCase() !== one);
  let found = keys;
  if (!fingerprints.some(isMissing(found))) return found;
  for (const file of folders.flatMap(keyFiles)) {
    const missing = fingerprints.filter(isMissing(found));
    if (missing.length === 0) break;
    const more = keysIn(file).filter((key) => missing.includes(key.fingerprint.toUpperCase()));
    found = [...found, ...more];
  }
  return found;
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
 * @param fingerprints of the keys that its line names
 */
export async function refuseUnusableKeys(
  what: string,
  { keys, fingerprints }: Pick<OwnRepository, 'keys' | 'fingerprints'>,
  now: Date,
): Promise<void> {
  if (keys.length === 0) {
    throw new CrossrootError({
      what: `${what} is not read: its key is not here`,
      why: `none of this machine's keyrings has ${fingerprints.join(', ')}`,
      todo: 'put the key of its vendor into the project, and name it: signed-by=keys/vendor.asc',
    });
  }
  const loaded = await loadKeys(keys, new Set(keys.flatMap(({ keyIds }) => keyIds)));
  const problems = await Promise.all(
    loaded.map(async ({ row, key }) => {
      try {
        await key.getSigningKey(undefined, now);
        return undefined;
      } catch (error) {
        return `${row.name} (${row.fingerprint.toUpperCase()}): ${error instanceof Error ? error.message : error}`;
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
