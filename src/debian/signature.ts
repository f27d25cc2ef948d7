import type { KeyID, PublicKey, SignaturePacket } from 'openpgp';
import { CrossrootError, messageOf } from '../errors.js';
import { type Keyring, type LoadedKey, loadKeys } from './keyring.js';

/** How far the clocks of an archive and of this machine may differ, in milliseconds: one hour. */
export const clockSkew = 3_600_000;

/** More signatures than any archive makes; each costs time to check. */
const maxSignatures = 16;

/** By what a signed message is judged. */
export interface Judgement {
  /** Where the message came from, for messages. */
  readonly url: string;
  readonly keys: Keyring;
  /** The time at which the message is judged. */
  readonly now: Date;
  /** The time until which revocations of keys are looked at, where that is another one. */
  readonly today?: Date;
  /** True when the release has ended: a key that has expired since is then noted, not refused. */
  readonly ended: boolean;
}

/** Signed text that a trusted key vouches for. */
export interface Verified {
  readonly text: string;
  /** The names of the keys that vouch for it. */
  readonly signers: readonly string[];
  /** Exceptions that were made and should be logged. */
  readonly notes: readonly string[];
}

/** A signature's worth: trusted, trusted with a note, or why not. */
type Verdict =
  | { readonly kind: 'good'; readonly signer: string }
  | { readonly kind: 'expired'; readonly signer: string; readonly why: string }
  | { readonly kind: 'bad'; readonly why: string };

/**
 * Verifies a cleartext signed message (RFC 9580 §7) whose framing was checked by `readClearsigned`.
 *
 * One good signature is enough: by a key of the keyring that is neither expired nor revoked now (nor was when
 * it signed), over a SHA-2 hash, and dated no later than `clockSkew` from now.
 *
 * @throws CrossrootError naming every signature and what is wrong with it.
 */
export async function verifyClearsigned(message: string, judgement: Judgement): Promise<Verified> {
  const openpgp = await import('openpgp');
  const { url, now } = judgement;
  const cleartext = await openpgp
    .readCleartextMessage({ cleartextMessage: message })
    .catch((error: unknown) => {
      throw refusal(url, [`its signature cannot be read: ${messageOf(error)}`]);
    });
  const issuers = cleartext.getSigningKeyIDs();
  if (issuers.length === 0 || issuers.length > maxSignatures) {
    throw refusal(url, [`it has ${issuers.length} signatures; 1 to ${maxSignatures} are accepted`]);
  }
  const loaded = await loadKeys(judgement.keys, new Set(issuers.map((id) => id.toHex())));
  const result = await openpgp.verify({
    message: cleartext,
    verificationKeys: loaded.map(({ key }) => key),
    date: new Date(now.getTime() + clockSkew),
  });
  const verdicts = await Promise.all(
    result.signatures.map(async ({ keyID, signature, verified }): Promise<Verdict> => {
      const packet = (await signature).packets[0];
      const known = loaded.find(({ key }) => key.getKeys(keyID).length > 0);
      if (known === undefined || packet === undefined) {
        return { kind: 'bad', why: `the key ${keyID.toHex()} is not in the keyring` };
      }
      const signer = `${known.row.name} (${known.row.fingerprint})`;
      try {
        await verified;
      } catch (error) {
        return { kind: 'bad', why: `${signer}: ${messageOf(error)}${datedAfter(packet, now)}` };
      }
      return judgeKey(known, keyID, signer, judgement);
    }),
  );

  const good = verdicts.filter((verdict) => verdict.kind === 'good');
  if (good.length > 0) {
    return { text: result.data, signers: good.map(({ signer }) => signer), notes: [] };
  }
  const expired = verdicts.filter((verdict) => verdict.kind === 'expired');
  if (judgement.ended && expired.length > 0) {
    return {
      text: result.data,
      signers: expired.map(({ signer }) => signer),
      notes: expired.map(({ why }) => `${url}: accepted because the release has ended: ${why}`),
    };
  }
  throw refusal(
    url,
    verdicts.map((verdict) => (verdict.kind === 'good' ? '' : verdict.why)),
  );
}

/**
 * Judges the key of a valid signature as it is now. OpenPGP libraries ask only whether the key was good when it
 * signed, so whoever steals a key that has expired, or that was retired, could date a signature back.
 */
async function judgeKey(
  known: LoadedKey,
  keyID: KeyID,
  signer: string,
  { now, today = now }: Judgement,
): Promise<Verdict> {
  if (await isRevoked(known.key, keyID, today)) return { kind: 'bad', why: `${signer} is revoked` };
  const expiry = await expiryOf(known.key, keyID, now);
  if (expiry <= now.getTime()) {
    return { kind: 'expired', signer, why: `${signer} expired on ${new Date(expiry).toUTCString()}` };
  }
  try {
    await known.key.getSigningKey(keyID, now);
  } catch (error) {
    return { kind: 'bad', why: `${signer}: ${messageOf(error)}` };
  }
  return { kind: 'good', signer };
}

async function isRevoked(key: PublicKey, keyID: KeyID, now: Date): Promise<boolean> {
  if (await key.isRevoked(undefined, undefined, now)) return true;
  for (const subkey of key.subkeys.filter((candidate) => candidate.getKeyID().equals(keyID))) {
    for (const binding of subkey.bindingSignatures) {
      if (await subkey.isRevoked(binding, key.keyPacket, now)) return true;
    }
  }
  return false;
}

/**
 * When the part of a key that has this id expires, in milliseconds since 1970; no subkey outlives its primary
 * key.
 */
async function expiryOf(key: PublicKey, keyID: KeyID, now: Date): Promise<number> {
  const times = [await key.getExpirationTime()];
  for (const subkey of key.subkeys.filter((candidate) => candidate.getKeyID().equals(keyID))) {
    times.push(await subkey.getExpirationTime(now));
  }
  // null stands for a part that is not valid at all; getSigningKey then tells why.
  return Math.min(...times.map((time) => (time === null ? Number.POSITIVE_INFINITY : Number(time))));
}

function datedAfter(packet: SignaturePacket, now: Date): string {
  const { created } = packet;
  if (created === null || created.getTime() <= now.getTime() + clockSkew) return '';
  return ` (it is dated ${created.toUTCString()}, and it is ${now.toUTCString()} here)`;
}

function refusal(url: string, why: readonly string[]): CrossrootError {
  return new CrossrootError({
    what: `no trusted key vouches for ${url}`,
    why,
    todo: 'use another mirror; if the keys of the archive have changed, update Crossroot',
  });
}
