import type { PublicKey } from 'openpgp';
import debian from '../../data/keyrings/debian.json' with { type: 'json' };
import raspberrypi from '../../data/keyrings/raspberrypi.json' with { type: 'json' };
import ubuntu from '../../data/keyrings/ubuntu.json' with { type: 'json' };
import { CrossrootError, messageOf } from '../errors.js';

/**
 * An OpenPGP key whose signature on a release is trusted. The fingerprint says which one it is, wherever its
 * certificate comes from.
 */
export interface ArchiveKey {
  /** Fingerprint of the primary key, lowercase hexadecimal. */
  readonly fingerprint: string;
  /** How messages call it. */
  readonly name?: string | undefined;
  /** Ids of the primary key and its subkeys, sixteen lowercase hexadecimal digits each, if known. */
  readonly keyIds?: readonly string[] | undefined;
  /** The lines of the armoured public key; absent: it is looked for by its fingerprint. */
  readonly armored?: readonly string[] | undefined;
}

/** The keys that may sign a suite. */
export type Keyring = readonly ArchiveKey[];

const rows: readonly ArchiveKey[] = [...debian, ...ubuntu, ...raspberrypi];

/** The keys that Crossroot itself knows, by their fingerprints; of some it has no certificate. */
const own: ReadonlyMap<string, ArchiveKey> = new Map(rows.map((row) => [row.fingerprint, row]));

/** A keyring with what Crossroot itself knows of its keys. */
export function withCertificates(keyring: Keyring): Keyring {
  return keyring.map((key) => (key.armored === undefined ? { ...own.get(key.fingerprint), ...key } : key));
}

/** A key that was read, with the row that it came from. */
export interface LoadedKey {
  readonly row: ArchiveKey;
  readonly key: PublicKey;
}

/**
 * Reads those keys of a keyring that have one of the given ids; the others are not even parsed where their ids
 * are known.
 * @param keyIds sixteen lowercase hexadecimal digits each.
 * @throws CrossrootError when a row is no key, or is another key than its fingerprint says.
 */
export async function loadKeys(keyring: Keyring, keyIds: ReadonlySet<string>): Promise<readonly LoadedKey[]> {
  const wanted = keyring.filter((row) => row.keyIds?.some((id) => keyIds.has(id)) ?? true);
  const { readKey } = await import('openpgp');
  return Promise.all(
    wanted.map(async (row) => {
      const key = await readKey({ armoredKey: row.armored?.join('\n') ?? '' }).catch((error: unknown) => {
        throw badRow(row, messageOf(error), error);
      });
      const fingerprint = key.getFingerprint();
      if (fingerprint !== row.fingerprint) throw badRow(row, `its fingerprint is ${fingerprint}`);
      const ids = key.getKeys().map((part) => part.getKeyID().toHex());
      const missing = row.keyIds?.find((id) => !ids.includes(id));
      if (missing !== undefined) throw badRow(row, `it has no key or subkey with the id ${missing}`);
      return { row, key };
    }),
  );
}

/** How messages call a key: its name, where it has one, and its fingerprint. */
export function keyLabel({ name, fingerprint }: ArchiveKey): string {
  return name === undefined ? fingerprint : `${name} (${fingerprint})`;
}

function badRow(row: ArchiveKey, why: string, cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `the key "${row.name ?? ''}" of the keyring is not the key ${row.fingerprint}`,
    why,
    todo: 'copy the keyring from the archive keyring package of the distribution again',
    cause,
  });
}
