import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { readText, UnfitFileError } from '../system/open-file.js';
import { mostKeyBytes, readKeyFile, UnfitKeyError } from './key-file.js';
import { type ArchiveKey, type Keyring, keyLabel, withCertificates } from './keyring.js';

/** Where certificates come from besides `data/`. */
export interface KeyPlaces {
  /** Keys that stand for those of which a suite gives the fingerprints alone. */
  readonly keys?: Keyring | undefined;
  /** Folders of keyrings on this machine: a key of `data/` without a certificate is looked for there. */
  readonly keyFolders?: readonly string[] | undefined;
}

/**
 * The keys of a suite whose certificates are at hand.
 * @param suite how messages call it
 * @throws CrossrootError when there is none
 */
export async function keysAtHand(keys: Keyring, suite: string, places: KeyPlaces): Promise<Keyring> {
  const isPinned = keys.every(({ armored }) => armored === undefined);
  if (isPinned && places.keys !== undefined) return places.keys;
  const known = withCertificates(keys);
  const missing = known.filter(({ armored }) => armored === undefined);
  if (missing.length === 0) return known;
  const { keyFolders = [] } = places;
  const found = [
    ...known.filter(({ armored }) => armored !== undefined),
    ...(await findKeys(missing, keyFolders)),
  ];
  if (found.length > 0) return found;
  throw new CrossrootError({
    what: `the key that signs ${suite} was not found`,
    why: [
      `it is ${missing.map(keyLabel).join(' or ')}: Crossroot has its fingerprint, not the key itself`,
      `no keyring in ${keyFolders.join(', ') || 'any folder of this machine'} has it`,
    ],
    todo: [
      `put the key into ${keyFolders[0] ?? '/usr/share/keyrings'}: any .gpg or .asc file there will do, since keys are found by fingerprint`,
      'or keep the key in the project: use a Debian release as the sysroot, and name this repository in repositories, with signed-by',
    ],
  });
}

/**
 * Looks for keys in the keyrings of this machine, by their fingerprints: which file has a key says nothing, and
 * need not. What cannot be read, and files of another kind, are passed over.
 * @param folders such as `/usr/share/keyrings`; they need not be there
 * @returns those that were found, with their certificates
 */
async function findKeys(
  wanted: readonly ArchiveKey[],
  folders: readonly string[],
): Promise<readonly ArchiveKey[]> {
  const found: ArchiveKey[] = [];
  for (const folder of folders) {
    for (const name of (await namesIn(folder)).filter((one) => /\.(?:gpg|asc|pgp)$/.test(one)).toSorted()) {
      const missing = wanted.filter((key) => !found.some(({ fingerprint }) => fingerprint === key.fingerprint));
      if (missing.length === 0) return found;
      for (const key of keysIn(join(folder, name)))
        if (missing.some(({ fingerprint }) => fingerprint === key.fingerprint)) found.push(key);
    }
  }
  return found;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return [];
  }
}

/** The keys of a file; none where it is no keyring. */
function keysIn(file: string): Keyring {
  try {
    return readKeyFile(Buffer.from(readText(file, mostKeyBytes, { encoding: 'latin1' }), 'latin1'));
  } catch (error) {
    if (error instanceof UnfitKeyError || error instanceof UnfitFileError || codeOf(error) !== undefined)
      return [];
    throw error;
  }
}
