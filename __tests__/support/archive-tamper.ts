import type { DigestField } from './archive-index.js';
import { releaseDate } from './archive-index.js';
import type { KeyName } from './archive-keys.js';

/** What is wrong with a suite's release file. */
export interface Tamper {
  /** Changes the text before it is signed. */
  readonly text?: (text: string, now: Date) => string;
  /** The sums that it offers. */
  readonly digests?: readonly DigestField[];
  readonly signers?: readonly KeyName[];
  /** When it was signed, in milliseconds from the archive's time. */
  readonly signedAfter?: number;
  /** Changes the signed message before it is served. */
  readonly signed?: (message: string) => string;
}

const hour = 3_600_000;
const day = 24 * hour;

/** One bit of the signed text is another one, in a field that nothing but the signature protects. */
export const bitFlipped: Tamper = {
  signed: (message) => changeOnce(message, 'Description: A', 'Description: C'),
};

/** Only a key that nobody knows signed. */
export const signedByUnknown: Tamper = { signers: ['unknown'] };

/** A key that nobody knows signed before a known one did: fine. */
export const signedByUnknownAndKnown: Tamper = { signers: ['unknown', 'archive'] };

/** Two known keys signed: fine. */
export const signedByTwo: Tamper = { signers: ['archive', 'second'] };

/** Signed in time by a key that has expired meanwhile; for the time at which the archive lived first. */
export const signedByExpired: Tamper = {
  signers: ['expired'],
  signedAfter: -2 * hour,
  text: (text, now) => withField(text, 'Date', releaseDate(new Date(now.getTime() - 2 * hour))),
};

/** Signed by a key that is revoked. */
export const signedByRevoked: Tamper = { signers: ['revoked'] };

/** The signature is dated two days ahead. */
export const signedInFuture: Tamper = { signedAfter: 2 * day };

/** No signature at all. */
export const unsigned: Tamper = {
  signed: (message) => {
    const body = message.slice(message.indexOf('\n\n') + 2);
    return body.slice(0, body.indexOf('-----BEGIN PGP SIGNATURE-----'));
  },
};

/** Text stands before the signed message. */
export const textBefore: Tamper = { signed: (message) => `Origin: Debian\n\n${message}` };

/** Text stands after the signed message. */
export const textAfter: Tamper = { signed: (message) => `${message}Origin: Debian\n` };

/** Text stands between two signed messages. */
export const textBetween: Tamper = { signed: (message) => `${message}Origin: Debian\n${message}` };

/** A second signed message follows the first. */
export const secondMessage: Tamper = { signed: (message) => message + message };

/** A header stands in the armour that is not signed. */
export const armourHeader: Tamper = {
  signed: (message) => changeOnce(message, '\n\n', '\nComment: Codename: sid\n\n'),
};

/** The date is a year back, properly signed then. */
export const oldDate: Tamper = {
  signedAfter: -365 * day,
  text: (text, now) => withField(text, 'Date', releaseDate(new Date(now.getTime() - 365 * day))),
};

/** The date is a year ahead. */
export const futureDate: Tamper = {
  text: (text, now) => withField(text, 'Date', releaseDate(new Date(now.getTime() + 365 * day))),
};

/** `Valid-Until` has passed an hour ago. */
export const validUntilPassed: Tamper = {
  text: (text, now) => withField(text, 'Valid-Until', releaseDate(new Date(now.getTime() - hour))),
};

/** Another suite's codename. */
export const wrongCodename: Tamper = { text: (text) => withField(text, 'Codename', 'sid') };

/** Another distribution. */
export const wrongOrigin: Tamper = { text: (text) => withField(text, 'Origin', 'Ubuntu') };

/** MD5 sums only. */
export const onlyMd5: Tamper = { digests: ['MD5Sum'] };

/** SHA1 sums only. */
export const onlySha1: Tamper = { digests: ['SHA1'] };

/** Each index has two SHA256 sums that differ. */
export const twoSums: Tamper = {
  digests: ['SHA256'],
  text: (text) =>
    text.replaceAll(/^ ([0-9a-f]{64}) (.*)$/gm, (line, sum: string, rest: string) => {
      return `${line}\n ${[...sum].reverse().join('')} ${rest}`;
    }),
};

/** The text with one field set; a field that was not there is added at the start. */
export function withField(text: string, name: string, value: string): string {
  const line = new RegExp(`^${name}: .*$`, 'm');
  return line.test(text) ? text.replace(line, `${name}: ${value}`) : `${name}: ${value}\n${text}`;
}

function changeOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to change: the message has no ${JSON.stringify(from)}`);
  return text.replace(from, to);
}
