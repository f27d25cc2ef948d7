import type { PublicKey, SignaturePacket, Subkey, VerifyMessageResult } from 'openpgp';
import { CrossrootError, messageOf } from '../errors.js';
import { type Keyring, keyLabel, type LoadedKey, loadKeys } from './keyring.js';

/** How far the clocks of an archive and of this machine may differ, in milliseconds: one hour. */
export const clockSkew = 3_600_000;

/** What to do where a message looks too old or too new: the clock here is the likely reason. */
export const checkClock = "check this machine's clock";

/** More signatures than any archive makes; each costs time to check. */
const maxSignatures = 16;

const messageHead = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const signatureHead = '\n-----BEGIN PGP SIGNATURE-----\n';
const hashHeader = /^Hash: (SHA256|SHA384|SHA512)(, ?(SHA256|SHA384|SHA512))*$/;
const signatureBlock =
  /^(?:Version: [ -~]{1,64}\n)?\n([A-Za-z0-9+/]{1,76}\n)*[A-Za-z0-9+/]{1,76}={0,2}\n(=[A-Za-z0-9+/]{4}\n)?-----END PGP SIGNATURE-----\n?$/;

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

/**
 * Verifies bytes that must be exactly one cleartext signed message (RFC 9580 §7).
 *
 * One good signature is enough: by a key of the keyring that is neither expired nor revoked now (nor was when
 * it signed), over a SHA-2 hash, and dated no later than `clockSkew` from now.
 * @returns the signed text, and the exceptions that were made and should be logged
 * @throws CrossrootError saying what is wrong with the message, or naming every signature and what is wrong
 * with it.
 */
export async function verifyClearsigned(
  bytes: Uint8Array,
  judgement: Judgement,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const { url, now } = judgement;
  const cleartextMessage = readClearsigned(bytes, url);
  const openpgp = await import('openpgp');
  const message = await openpgp.readCleartextMessage({ cleartextMessage }).catch((error: unknown) => {
    throw refusal(url, [`its signature cannot be read: ${messageOf(error)}`]);
  });
  const issuers = message.getSigningKeyIDs();
  if (issuers.length === 0 || issuers.length > maxSignatures) {
    throw refusal(url, [`it has ${issuers.length} signatures; 1 to ${maxSignatures} are accepted`]);
  }
  const loaded = await loadKeys(judgement.keys, new Set(issuers.map((id) => id.toHex())));
  const { data: text, signatures } = await openpgp.verify({
    message,
    verificationKeys: loaded.map(({ key }) => key),
    date: new Date(now.getTime() + clockSkew),
  });
  const verdicts = await Promise.all(signatures.map((signature) => judge(signature, loaded, judgement)));
  if (verdicts.some(({ kind }) => kind === 'good')) return { text, notes: [] };
  const expired = verdicts.filter(({ kind }) => kind === 'expired');
  if (judgement.ended && expired.length > 0) {
    const notes = expired.map(
      ({ why }) => `${url}: accepted because the release is at its end of life: ${why}`,
    );
    return { text, notes };
  }
  const why = verdicts.map((verdict) => verdict.why);
  const isOfTime = expired.length > 0 || verdicts.some(({ isEarly }) => isEarly);
  throw refusal(url, why, isOfTime ? [`${checkClock}: it is ${now.toUTCString()} here`] : []);
}

/**
 * What a signature is worth, and why not more. Its key is judged as it is now: OpenPGP libraries ask only
 * whether it was good when it signed, so anyone who steals a key that has expired, or that was retired, could
 * date a signature back.
 */
async function judge(
  { keyID, signature, verified }: VerifyMessageResult['signatures'][number],
  loaded: readonly LoadedKey[],
  { now, today = now }: Judgement,
): Promise<{ readonly kind: 'good' | 'expired' | 'bad'; readonly why: string; readonly isEarly?: boolean }> {
  const packet = (await signature).packets[0];
  const known = loaded.find(({ key }) => key.getKeys(keyID).length > 0);
  if (known === undefined || packet === undefined) {
    return { kind: 'bad', why: `the key ${keyID.toHex()} is not in the keyring` };
  }
  const { key, row } = known;
  const signer = keyLabel(row);
  try {
    await verified;
  } catch (error) {
    const early = datedAfter(packet, now);
    return { kind: 'bad', why: `${signer}: ${messageOf(error)}${early}`, isEarly: early !== '' };
  }
  const subkeys = key.subkeys.filter((subkey) => subkey.getKeyID().equals(keyID));
  if (await isRevoked(key, subkeys, today)) return { kind: 'bad', why: `${signer} is revoked` };
  const expiry = await expiryOf(key, subkeys, now);
  if (expiry <= now.getTime()) {
    return { kind: 'expired', why: `${signer} expired on ${new Date(expiry).toUTCString()}` };
  }
  try {
    await key.getSigningKey(keyID, now);
  } catch (error) {
    return { kind: 'bad', why: `${signer}: ${messageOf(error)}` };
  }
  return { kind: 'good', why: '' };
}

/** Whether a key is revoked, or one of the given subkeys. */
async function isRevoked(key: PublicKey, subkeys: readonly Subkey[], now: Date): Promise<boolean> {
  const bindings = subkeys.flatMap((subkey) =>
    subkey.bindingSignatures.map((binding) => subkey.isRevoked(binding, key.keyPacket, now)),
  );
  return (await Promise.all([key.isRevoked(undefined, undefined, now), ...bindings])).includes(true);
}

/** When a key or one of the given subkeys expires, in milliseconds since 1970: whichever is first. */
async function expiryOf(key: PublicKey, subkeys: readonly Subkey[], now: Date): Promise<number> {
  const ofSubkeys = subkeys.map((subkey) => subkey.getExpirationTime(now));
  const times = await Promise.all([key.getExpirationTime(), ...ofSubkeys]);
  // null is for a part that is not valid at all; getSigningKey then says why.
  return Math.min(...times.map((time) => (time === null ? Number.POSITIVE_INFINITY : Number(time))));
}

function datedAfter(packet: SignaturePacket, now: Date): string {
  const { created } = packet;
  if (created === null || created.getTime() <= now.getTime() + clockSkew) return '';
  return ` (it is dated ${created.toUTCString()}, and it is ${now.toUTCString()} here)`;
}

function refusal(url: string, why: readonly string[], todo: readonly string[] = []): CrossrootError {
  return new CrossrootError({
    what: `${url} is not signed by a trusted key`,
    why,
    todo: [...todo, 'use another mirror; if the keys of the archive have changed, update Crossroot'],
  });
}

/**
 * Checks that bytes are exactly one cleartext signed message (RFC 9580 §7) and nothing besides. OpenPGP
 * libraries skip what is around the message; a reader that differs from them could be shown unsigned text.
 *
 * Narrower than the RFC: UTF-8, lines end with a newline alone, only `Hash:` headers with a SHA-2 of 256 bits
 * or more before the text, no header in the signature but a `Version:`, which older programs write there and
 * nobody reads, at most one newline after it.
 * @param url where the bytes came from, for messages.
 * @returns the message as text, for an OpenPGP library.
 * @throws CrossrootError saying what is wrong with it.
 */
function readClearsigned(bytes: Uint8Array, url: string): string {
  const refuse = (why: string): CrossrootError =>
    new CrossrootError({
      what: `${url} is not exactly one signed message`,
      why,
      todo: 'check what this address returns: a proxy or a captive portal may have replaced it with its own page',
    });

  const message = decode(bytes);
  if (message === undefined) throw refuse('it is not UTF-8 text, or contains control characters');
  if (!message.startsWith(messageHead)) {
    const start = JSON.stringify(message.slice(0, 60));
    throw refuse(
      message.includes(messageHead) ? `there is text before the message: ${start}` : `it starts with ${start}`,
    );
  }
  const headersEnd = message.indexOf('\n\n', messageHead.length - 1);
  const headers = message.slice(messageHead.length, Math.max(headersEnd, messageHead.length)).split('\n');
  for (const header of headers) {
    if (!hashHeader.test(header)) throw refuse(`it has the armour header ${JSON.stringify(header)}`);
  }
  const textEnd = message.indexOf(signatureHead, headersEnd + 1);
  if (textEnd < 0) throw refuse('it has no signature');
  for (const line of message.slice(headersEnd + 2, textEnd).split('\n')) {
    if (line.startsWith('-') && !line.startsWith('- ')) {
      throw refuse(`another part starts within the signed text: ${JSON.stringify(line)}`);
    }
  }
  const signature = message.slice(textEnd + signatureHead.length);
  const damage = 'its signature has armour headers, is cut short or damaged, or there is data after its end';
  if (!signatureBlock.test(signature)) throw refuse(damage);
  return message;
}

function decode(bytes: Uint8Array): string | undefined {
  for (const byte of bytes) {
    if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a) || byte === 0x7f) return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // JavaScript's regular expressions, and so openpgp.js, take these two for the ends of lines.
    return /[\u2028\u2029]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
