/** Whose archives are read, see {@link TarReader}. */
export type TarDialect = 'package' | 'tarball';

/** What can be done about an archive that is refused. */
export const remedies: Readonly<Record<TarDialect, string>> = {
  package: 'leave the package out, or ask for another version of it (name=version in packages)',
  tarball: 'make or fetch the tarball again; if that does not help, make it without that member',
};

/** Says why an archive is refused; the reader adds which. */
export class MalformedTar extends Error {}

/** A header block as it is, before extended headers are applied. */
export interface RawHeader {
  readonly name: string;
  readonly link: string;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  /** The type flag; `0` for the NUL of old archives. */
  readonly flag: string;
}

/**
 * Reads one header block of 512 bytes: `ustar` (POSIX.1-2024, pax, "ustar Interchange Format"), the GNU format
 * or the old one.
 *
 * @throws MalformedTar
 */
export function readHeader(header: Buffer): RawHeader {
  if (!hasChecksum(header)) throw new MalformedTar('the checksum of a header is wrong');
  const size = numberIn(header, 124, 12, 'the size of a member is negative, too large or not a number');
  const why = 'the mode or time of a member is not a number';
  const mode = numberIn(header, 100, 8, why);
  const mtime = parseNumber(header, 136, 12);
  if (mtime === undefined) throw new MalformedTar(why);
  const name = text(header, 0, 100);
  // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for
  // other things.
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? text(header, 345, 155) : '';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: text(header, 157, 100),
    mode,
    size,
    mtime: Math.max(mtime, 0),
    flag: header[156] === 0 ? '0' : header.toString('latin1', 156, 157),
  };
}

/** Whether a block is a header: its checksum is right. */
export function hasChecksum(header: Buffer): boolean {
  return parseNumber(header, 148, 8) === checksum(header);
}

/** The sum of all bytes, the checksum's own taken as blanks. */
export function checksum(header: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < 148; at++) sum += header[at] ?? 0;
  for (let at = 156; at < 512; at++) sum += header[at] ?? 0;
  return sum;
}

/** A number of a header block that is not negative. @throws MalformedTar with that reason when it is none. */
export function numberIn(header: Buffer, at: number, length: number, why: string): number {
  const value = parseNumber(header, at, length);
  if (value === undefined || value < 0) throw new MalformedTar(why);
  return value;
}

/** A number in octal, or in base 256 (GNU): big endian, two's complement, the first bit marks the form. */
function parseNumber(header: Buffer, at: number, length: number): number | undefined {
  const first = header[at] ?? 0;
  if ((first & 0x80) === 0) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
  }
  if ((first & 0x40) !== 0) return -1;
  let value = first & 0x3f;
  for (let i = at + 1; i < at + length; i++) {
    value = value * 256 + (header[i] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return value;
}

/** True when a block holds zeros only. */
export function isZero(header: Buffer): boolean {
  return header[0] === 0 && header.equals(zeros);
}

const zeros = Buffer.alloc(512);

/** The text up to the first NUL. */
export function text(bytes: Buffer, at = 0, length = bytes.length): string {
  const end = bytes.indexOf(0, at);
  return bytes.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}
