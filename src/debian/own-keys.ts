import { CrossrootError, messageOf } from '../errors.js';
import { type ArchiveKey, type Keyring, loadKeys } from './keyring.js';

/** A key as its vendor writes it, so that both can be compared. */
export function keyLine({ fingerprint, name }: ArchiveKey): string {
  return name === undefined ? fingerprint.toUpperCase() : `${fingerprint.toUpperCase()} (${name})`;
}

/**
 * Refuses a repository that the user brings before it is asked for anything, where none of its keys can sign
 * now: an archive with Debian's keys has newer ones beside those that expire, and a file of one key has not.
 * @param suite how messages call it
 */
export async function refuseUnusableKeys(keys: Keyring, suite: string, now: Date): Promise<void> {
  const loaded = await loadKeys(keys, new Set(keys.flatMap(({ keyIds }) => keyIds ?? [])));
  const problems = await Promise.all(
    loaded.map(async ({ row, key }) => {
      try {
        await key.getSigningKey(undefined, now);
        return [];
      } catch (error) {
        return [`${keyLine(row)}: ${messageOf(error)}`];
      }
    }),
  );
  if (problems.some((of) => of.length === 0)) return;
  throw new CrossrootError({
    what: `${suite} cannot be used: none of its keys is valid now`,
    why: problems.flat(),
    todo: 'get the key from its vendor again: vendors usually extend a key before it expires',
  });
}
