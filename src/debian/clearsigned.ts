import { CrossrootError } from '../errors.js';

const messageHead = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const signatureHead = '\n-----BEGIN PGP SIGNATURE-----\n';
const hashHeader = /^Hash: (SHA256|SHA384|SHA512)(, ?(SHA256|SHA384|SHA512))*$/;
const signatureBlock =
  /^\n([A-Za-z0-9+/]{1,76}\n)*[A-Za-z0-9+/]{1,76}={0,2}\n(=[A-Za-z0-9+/]{4}\n)?-----END PGP SIGNATURE-----\n?$/;

/**
 * Checks that bytes are exactly one cleartext signed message (RFC 9580 §7) and nothing besides. OpenPGP
 * libraries skip what stands around the message; whoever reads the file differently than they do could be shown
 * unsigned text.
 *
 * Narrower than the RFC: UTF-8, lines end with a newline alone, only `Hash:` headers with a SHA-2 of 256 bits
 * or more before the text, no headers in the signature, at most one newline behind it.
 *
 * @param url where the bytes came from, for messages.
 * @returns the message as text, for an OpenPGP library.
 * @throws CrossrootError saying what is in the way.
 */
export function readClearsigned(bytes: Uint8Array, url: string): string {
  const refuse = (why: string): CrossrootError =>
    new CrossrootError({
      what: `${url} is not exactly one signed message`,
      why,
      todo: 'see what answers at this address: a proxy or a captive portal may have put its own page there',
    });

  const message = decode(bytes);
  if (message === undefined) throw refuse('it is not UTF-8 text, or holds control characters');
  if (!message.startsWith(messageHead)) {
    const start = JSON.stringify(message.slice(0, 60));
    throw refuse(
      message.includes(messageHead) ? `text stands before the message: ${start}` : `it starts with ${start}`,
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
      throw refuse(`another part starts inside the signed text: ${JSON.stringify(line)}`);
    }
  }
  const signature = message.slice(textEnd + signatureHead.length);
  if (!signatureBlock.test(signature)) {
    throw refuse(
      'its signature has armour headers, is cut short or damaged, or something stands behind its end',
    );
  }
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
