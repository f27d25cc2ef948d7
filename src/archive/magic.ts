import formats from '../../data/file-formats.json' with { type: 'json' };
import type { Compression } from './compression.js';

/** As many bytes from the start of a file as {@link compressionOf} and {@link looksLike} want to see. */
export const magicBytes = 65536 + 4096;

/**
 * How a file is compressed, by its first bytes (RFC 1952, .xz format 1.2.1, RFC 8878, bzip2); `none` when by
 * none of these.
 */
export function compressionOf(start: Buffer): Compression {
  if (starts(start, '1f8b')) return 'gzip';
  if (starts(start, 'fd377a585a00')) return 'xz';
  // A skippable frame may come first, as pzstd writes it.
  if (starts(start, '28b52ffd') || /^5[0-9a-f]2a4d18/.test(start.toString('hex', 0, 4))) return 'zstd';
  if (/^BZh[1-9]/.test(start.toString('latin1', 0, 4))) return 'bzip2';
  return 'none';
}

/**
 * What a file that is no tar archive looks like, by its first bytes: `a zip file`; `undefined` when they say
 * nothing.
 */
export function looksLike(start: Buffer): string | undefined {
  if (start.length === 0) return 'an empty file';
  const text = start.toString('latin1', 0, 1024);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
    return 'a web page (HTML), perhaps an error or login page';
  if (/^-----BEGIN PGP MESSAGE-----/.test(text)) return 'a file encrypted with OpenPGP';
  if (/^\s*[{[]\s*"/.test(text)) return 'JSON, perhaps an error from a server';
  // A packet of an encrypted session key, old or new format (RFC 9580 §4.2, §5.1, §5.3).
  if (/^(?:[\x84\x85]|[\x8c]\r|\xc1|\xc3)/.test(text) && !isText(start)) return 'a file encrypted with OpenPGP';
  const compression = compressionOf(start);
  if (compression !== 'none') return `data that is compressed once more, with ${compression}`;
  // Formats that are taken for tarballs at times: the first mark, in hexadecimal, that is at its offset.
  return formats.find(({ offset, mark }) => starts(start, mark, offset))?.name;
}

function starts(bytes: Buffer, mark: string, at = 0): boolean {
  return bytes.toString('hex', at, at + mark.length / 2) === mark;
}

function isText(bytes: Buffer): boolean {
  return /^[\t\n\r -~]*$/.test(bytes.toString('latin1', 0, 512));
}
