/** A header block as it stands, before extended headers are applied. */
export interface RawHeader {
  readonly name: string;
  readonly link: string;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  /** The type flag; `0` for the NUL of old archives. */
  readonly flag: string;
}

/** A number in octal, or in base 256 (GNU), that does not fit its purpose. */
const unfit = -1;

/**
 * Reads one header block of 512 bytes: `ustar` (POSIX.1-2024, pax, "ustar Interchange Format"), the GNU format
 * or the old one.
 *
 * @returns the header, or why it is malformed.
 */
export function readHeader(header: Buffer): RawHeader | string {
  if (number(header, 148, 8) !== checksum(header)) return 'the checksum of a header is wrong';
  const size = number(header, 124, 12);
  const mode = number(header, 100, 8);
  const mtime = number(header, 136, 12, true);
  if (size === unfit) return 'the size of a member is negative, too large or no number';
  if (mode === unfit || mtime === unfit) return 'the mode or time of a member is no number';
  const flag = header.readUInt8(156) === 0 ? '0' : header.toString('latin1', 156, 157);
  const name = text(header, 0, 100);
  // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for
  // other things.
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? text(header, 345, 155) : '';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: text(header, 157, 100),
    mode,
    size,
    mtime,
    flag,
  };
}

/**
 * Reads the records `length key=value\n` of an extended header (POSIX.1-2024, pax).
 *
 * @param each is called for every record in turn: GNU's sparse format 0.0 repeats its keys, where pax lets the
 * last one win.
 * @returns the records by key, or why they are malformed.
 */
export function readPax(
  content: Buffer,
  each?: (key: string, value: string) => void,
): ReadonlyMap<string, string> | string {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
    const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = content.indexOf(0x3d, blank + 1);
    if (length === 0 || end > content.length || equals === -1 || equals >= end || content[end - 1] !== 0x0a)
      return 'an extended header is malformed';
    const key = content.toString('utf8', blank + 1, equals);
    const value = content.toString('utf8', equals + 1, end - 1);
    records.set(key, value);
    each?.(key, value);
    at = end;
  }
  return records;
}

/** True when a block holds zeros only. */
export function isZero(header: Buffer): boolean {
  return header[0] === 0 && header.equals(zeros);
}

const zeros = Buffer.alloc(512);

/** The sum of all bytes, the checksum's own taken as blanks. */
export function checksum(header: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < 148; at++) sum += header[at] ?? 0;
  for (let at = 156; at < 512; at++) sum += header[at] ?? 0;
  return sum;
}

/** A number of a header block: octal, or base 256; negative when it is malformed or too large. */
export function number(header: Buffer, at: number, length: number, clamp = false): number {
  const first = header[at] ?? 0;
  if ((first & 0x80) !== 0) return base256(header, at, length, clamp);
  const digits = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length))?.[1];
  return digits === undefined ? unfit : Number.parseInt(digits || '0', 8);
}

/** GNU's binary numbers: big endian, two's complement, the first bit marks the form. */
function base256(header: Buffer, at: number, length: number, clamp: boolean): number {
  if (((header[at] ?? 0) & 0x40) !== 0) return clamp ? 0 : unfit;
  let value = (header[at] ?? 0) & 0x3f;
  for (let i = at + 1; i < at + length; i++) {
    value = value * 256 + (header[i] ?? 0);
    if (value > Number.MAX_SAFE_INTEGER) return unfit;
  }
  return value;
}

function text(header: Buffer, at: number, length: number): string {
  const end = header.indexOf(0, at);
  return header.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}
