import {
  createCleartextMessage,
  generateKey,
  type PrivateKey,
  readKey,
  readPrivateKey,
  revokeKey,
  sign,
} from 'openpgp';
import type { ArchiveKey, Keyring } from '../../src/debian/keyring.js';

/** Who may sign a release file in tests. All but `unknown` are in the keyring that the archive hands out. */
export type KeyName = 'archive' | 'second' | 'unknown' | 'expired' | 'revoked';

/** The keys of the archives of one test process. */
export interface ArchiveKeys {
  /** The armoured certificate of each key. */
  readonly certificates: Readonly<Record<KeyName, string>>;
  /** The certificates that a client of the archive trusts: all but the unknown one. */
  readonly keyring: readonly string[];
  /** The same as the product takes it. */
  readonly rows: Keyring;
  /** The time until which the expired key was good. */
  readonly expiredAt: Date;
  /** Clear-signs a text (RFC 4880 §7) with each of the keys, dated `date`; lines end in LF as Debian's do. */
  clearsign(text: string, signers: readonly KeyName[], date: Date): Promise<string>;
}

const day = 86_400_000;
const made = new Map<number, Promise<ArchiveKeys>>();

/**
 * The keys for an archive that lives at `now` first; made once for each `now` in a test process. They are good
 * for signatures and tampering from 120 days before it to whenever after, but the expired one, which expired an
 * hour before `now`, and the revoked one, which is revoked at any time.
 */
export function archiveKeys(now: Date): Promise<ArchiveKeys> {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  const known = made.get(second);
  if (known !== undefined) return known;
  const keys = makeKeys(new Date(second));
  made.set(second, keys);
  return keys;
}

async function makeKeys(now: Date): Promise<ArchiveKeys> {
  const born = new Date(now.getTime() - 600 * day);
  const expiredAt = new Date(now.getTime() - 3_600_000);
  const lifetime = (expiredAt.getTime() - born.getTime()) / 1000;
  const [archive, second, unknown, expired, revoked] = await Promise.all([
    makeKey('archive', born),
    makeKey('second', born),
    makeKey('unknown', born),
    makeKey('expired', born, lifetime),
    makeKey('revoked', born),
  ]);
  const secret: Readonly<Record<KeyName, PrivateKey>> = { archive, second, unknown, expired, revoked };
  const { publicKey } = await revokeKey({
    key: revoked,
    date: new Date(now.getTime() - day),
    format: 'object',
  });
  const certificates = {
    archive: archive.toPublic().armor(),
    second: second.toPublic().armor(),
    unknown: unknown.toPublic().armor(),
    expired: expired.toPublic().armor(),
    revoked: publicKey.armor(),
  };
  const known = ['archive', 'second', 'expired', 'revoked'] as const;
  return {
    certificates,
    keyring: known.map((name) => certificates[name]),
    rows: await Promise.all(known.map((name) => keyRow(name, certificates[name]))),
    expiredAt,
    clearsign: async (text, signers, date) => {
      const message = await sign({
        message: await createCleartextMessage({ text: text.trimEnd() }),
        signingKeys: signers.map((name) => secret[name]),
        date,
      });
      return message.replaceAll('\r\n', '\n');
    },
  };
}

async function keyRow(name: KeyName, armoredKey: string): Promise<ArchiveKey> {
  const key = await readKey({ armoredKey });
  return {
    name,
    fingerprint: key.getFingerprint(),
    keyIds: key.getKeys().map((part) => part.getKeyID().toHex()),
    armored: armoredKey.split('\n'),
  };
}

/** An Ed25519 key of the kind that Debian's newer release keys are, without subkeys. */
async function makeKey(name: KeyName, date: Date, keyExpirationTime = 0): Promise<PrivateKey> {
  const { privateKey } = await generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: { name: `Loopback archive, ${name} key`, email: `${name}@archive.example` },
    date,
    keyExpirationTime,
    subkeys: [],
    format: 'armored',
  });
  return readPrivateKey({ armoredKey: privateKey });
}
