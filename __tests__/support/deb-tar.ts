/**
 * One member of a tar archive, in the words of its header. Nothing is checked: hostile members are wanted here.
 */
export interface TarMember {
  /** The name as it is written: `./usr/lib/libz.so.1`. */
  readonly name: string;
  /** `0` file, `1` hard link, `2` symbolic link, `3` and `4` devices, `5` folder, `6` FIFO, `x` pax header. */
  readonly type: string;
  readonly content?: Uint8Array;
  readonly linkName?: string;
  /** Permission bits. */
  readonly mode: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** The size to claim, when it is not the content's; values outside 0 to 8 GiB are written in base 256. */
  readonly claimedSize?: bigint;
}

const block = 512;

/**
 * A tar archive in GNU format, as dpkg-deb writes it: a name of more than 100 bytes stands in a member before.
 */
export function tarArchive(members: readonly TarMember[]): Buffer {
  const parts = members.flatMap((member) => [
    ...longName('K', member.linkName ?? ''),
    ...longName('L', member.name),
    header(member),
    padded(Buffer.from(member.content ?? [])),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function longName(type: 'K' | 'L', name: string): readonly Buffer[] {
  if (Buffer.byteLength(name) <= 100) return [];
  const content = Buffer.from(`${name}\0`);
  return [header({ name: '././@LongLink', type, content, mode: 0o644, mtime: 0 }), padded(content)];
}

function header(member: TarMember): Buffer {
  const bytes = Buffer.alloc(block);
  Buffer.from(member.name).copy(bytes, 0, 0, 100);
  bytes.write(octal(member.mode, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  sizeField(member.claimedSize ?? BigInt(member.content?.length ?? 0)).copy(bytes, 124);
  bytes.write(octal(member.mtime, 11), 136);
  bytes.write('        ', 148);
  bytes.write(member.type, 156);
  Buffer.from(member.linkName ?? '').copy(bytes, 157, 0, 100);
  bytes.write('ustar  \0', 257);
  bytes.write('root', 265);
  bytes.write('root', 297);
  if (member.type === '3' || member.type === '4') {
    bytes.write(octal(1, 7), 329);
    bytes.write(octal(3, 7), 337);
  }
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${octal(sum, 6)}\0 `, 148);
  return bytes;
}

function sizeField(size: bigint): Buffer {
  if (size >= 0n && size < 8n ** 11n) return Buffer.from(`${size.toString(8).padStart(11, '0')}\0`);
  const hex = BigInt.asUintN(96, size).toString(16).padStart(24, '0');
  const bytes = Buffer.from(hex, 'hex');
  if (size > 0n) bytes[0] = 0x80;
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function padded(content: Buffer): Buffer {
  const rest = content.length % block;
  return rest === 0 ? content : Buffer.concat([content, Buffer.alloc(block - rest)]);
}
