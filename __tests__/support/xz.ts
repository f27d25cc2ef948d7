import { crc32 } from 'node:zlib';

/** The check of each block: 1 is CRC32 (.xz format 1.2.1, §2.1.1.2). */
const streamFlags = Buffer.of(0x00, 0x01);
/** The most that one uncompressed chunk of LZMA2 holds, in bytes. */
const chunkBytes = 1 << 16;

/**
 * A file of the .xz format 1.2.1 that holds its content as it is, in uncompressed chunks of LZMA2: for machines
 * without the program `xz`. One stream of one block, with CRC32.
 *
 * @param dictionary the size that it asks for, encoded as §5.3.1 tells: 8 stands for 64 KiB, 34 for 512 MiB
 */
export function storedXz(content: Uint8Array, dictionary = 8): Buffer {
  const header = blockHeader(dictionary);
  const chunks = lzma2(content);
  const block = padded(Buffer.concat([header, ...chunks]));
  const check = uint32(crc32(content));
  const unpaddedSize = header.length + total(chunks) + check.length;
  const index = sealed(
    padded(Buffer.concat([Buffer.of(0x00), integer(1), integer(unpaddedSize), integer(content.length)])),
  );
  const backward = Buffer.concat([uint32(index.length / 4 - 1), streamFlags]);
  return Buffer.concat([
    ...[Buffer.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00), sealed(streamFlags)],
    ...[block, check, index],
    ...[uint32(crc32(backward)), backward, Buffer.from('YZ')],
  ]);
}

/** One filter, LZMA2 (0x21), with one byte of properties (§3.1, §5.3.1). */
function blockHeader(dictionary: number): Buffer {
  const size = 12;
  return sealed(padded(Buffer.of(size / 4 - 1, 0x00, 0x21, 1, dictionary)));
}

/** The content in chunks that LZMA2 stores: 0x01 resets the dictionary, 0x02 does not, 0x00 is the end. */
function lzma2(content: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += chunkBytes) {
    const chunk = content.subarray(at, at + chunkBytes);
    const head = Buffer.of(at === 0 ? 0x01 : 0x02, 0, 0);
    head.writeUInt16BE(chunk.length - 1, 1);
    parts.push(head, chunk);
  }
  return [...parts, Buffer.of(0x00)];
}

/** A number of variable length, seven bits a byte, the lowest first (§1.2). */
function integer(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.of(...bytes, rest);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function sealed(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, uint32(crc32(bytes))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function total(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
