import type { PublicKey } from 'openpgp';
import rows from '../../data/keyrings/debian.json' with { type: 'json' };
import { CrossrootError, messageOf } from '../errors.js';

/** An OpenPGP key whose signature on a release is trusted. A row of `data/keyrings/debian.json`. */
export interface ArchiveKey {
  readonly name: string;
  /** Fingerprint of the primary key, lowercase hexadecimal. */
  readonly fingerprint: string;
  /** Ids of the primary key and its subkeys, sixteen lowercase hexadecimal digits each. */
  readonly keyIds: readonly string[];
  /** The lines of the armoured public key. */
  readonly armored: readonly string[];
}

/** The keys that may sign a release. */
export type Keyring = readonly ArchiveKey[];

/** Debian's archive keys that sign the suites of a release, by its codename. */
export function debianKeyring(release: string): Keyring {
  return rows.filter((row) => row.uses.includes(release));
}

/** A key that was read, with the row that it came from. */
export interface LoadedKey {
  readonly row: ArchiveKey;
  readonly key: PublicKey;
}

/**
 * Reads those keys of a keyring that have one of the given ids; the others are not even parsed.
 * @param keyIds sixteen lowercase hexadecimal digits each.
 * @throws CrossrootError when a row is no key, or is another key than its fingerprint says.
 */
export async function loadKeys(keyring: Keyring, keyIds: ReadonlySet<string>): Promise<readonly LoadedKey[]> {
  const wanted = keyring.filter((row) => row.keyIds.some((id) => keyIds.has(id)));
  const { readKey } = await import('openpgp');
  return Promise.all(
    wanted.map(async (row) => {
      const key = await readKey({ armoredKey: row.armored.join('\n') }).catch((error: unknown) => {
        throw badRow(row, messageOf(error), error);
      });
      const fingerprint = key.getFingerprint();
      if (fingerprint !== row.fingerprint) throw badRow(row, `its fingerprint is ${fingerprint}`);
      const ids = key.getKeys().map((part) => part.getKeyID().toHex());
      const missing = row.keyIds.find((id) => !ids.includes(id));
      if (missing !== undefined) throw badRow(row, `it has no part with the id ${missing}`);
      return { row, key };
    }),
  );
}

function badRow(row: ArchiveKey, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `the key "${row.name}" of the keyring is not the key ${row.fingerprint}`,
    why,
    todo: 'take the keyring from the archive keyring package of the distribution again',
    cause,
  });
}
