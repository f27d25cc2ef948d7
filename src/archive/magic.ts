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
 * File formats that are taken for tarballs at times: their name, the offset of their mark, and the mark in
 * hexadecimal.
 */
const formats: readonly (readonly [string, number, string])[] = [
  ['a zip file', 0, '504b0304'],
  ['an empty zip file', 0, '504b0506'],
  ['a 7z file', 0, '377abcaf271c'],
  ['a RAR file', 0, '526172211a07'],
  ['a squashfs image', 0, '68737173'],
  ['a cramfs image', 0, '453dcd28'],
  ['an Android sparse image', 0, '3aff26ed'],
  ['a cpio archive', 0, '3037303730'],
  ['a cpio archive', 0, 'c771'],
  ['a Debian package or another ar archive', 0, '213c617263683e0a'],
  ['an RPM package', 0, 'edabeedb'],
  ['an ELF file', 0, '7f454c46'],
  ['a qcow2 image', 0, '514649fb'],
  ['compressed with lz4', 0, '04224d18'],
  ['compressed with lzip', 0, '4c5a4950'],
  ['compressed with lzop', 0, '894c5a4f'],
  ['compressed with compress', 0, '1f9d'],
  ['compressed with lzma, the format before xz', 0, '5d0000'],
  ['encrypted with age', 0, '6167652d656e6372797074696f6e'],
  ['encrypted with OpenSSL', 0, '53616c7465645f5f'],
  ['encrypted with LUKS', 0, '4c554b53babe'],
  ['a Git LFS pointer: the file itself was not fetched', 0, '76657273696f6e2068747470733a2f2f6769742d6c6673'],
  ['an image of a disk with partitions', 512, '4546492050415254'],
  ['an ext2, ext3 or ext4 image', 1080, '53ef'],
  ['an EROFS image', 1024, 'e2e1f5e0'],
  ['an F2FS image', 1024, '1020f5f2'],
  ['an XFS image', 0, '58465342'],
  ['a btrfs image', 65600, '5f42485266535f4d'],
  ['an ISO image', 32769, '4344303031'],
  ['an image of a disk with partitions', 510, '55aa'],
];

/**
 * What a file that is no tar archive looks like, by its first bytes: `a zip file`; `undefined` when they say
 * nothing.
 */
export function looksLike(start: Buffer): string | undefined {
  if (start.length === 0) return 'an empty file';
  const text = start.toString('latin1', 0, 1024);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)/i.test(text))
    return 'a web page (HTML), perhaps the error or login page of a server';
  if (/^-----BEGIN PGP MESSAGE-----/.test(text)) return 'encrypted with OpenPGP';
  if (/^\s*[{[]\s*"/.test(text)) return 'JSON, perhaps the error of a server';
  // A packet of an encrypted session key, old or new format (RFC 9580 §4.2, §5.1, §5.3).
  if (/^(?:[\x84\x85]|[\x8c]\r|\xc1|\xc3)/.test(text) && !isText(start)) return 'encrypted with OpenPGP';
  const compression = compressionOf(start);
  if (compression !== 'none') return `compressed with ${compression} once more`;
  return formats.find(([, at, mark]) => starts(start, mark, at))?.[0];
}

function starts(bytes: Buffer, mark: string, at = 0): boolean {
  return bytes.toString('hex', at, at + mark.length / 2) === mark;
}

function isText(bytes: Buffer): boolean {
  return /^[\t\n\r -~]*$/.test(bytes.toString('latin1', 0, 512));
}
