/** A 64-bit little-endian ELF file with one loaded segment and, when asked for, an interpreter segment. */
export function makeElf(options: {
  readonly machine: number;
  readonly program: boolean;
  readonly tail?: Buffer;
}): Buffer {
  const headers = options.program ? 2 : 1;
  const end = 64 + 56 * headers;
  const file = Buffer.alloc(end);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(file);
  file.writeUInt16LE(3, 16);
  file.writeUInt16LE(options.machine, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(64n, 32);
  file.writeBigUInt64LE(BigInt(end), 40);
  file.writeUInt16LE(64, 52);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(headers, 56);
  file.writeUInt16LE(64, 58);
  file.writeUInt16LE(1, 60);
  writeSegment(file, 64, 1, end);
  if (options.program) writeSegment(file, 120, 3, end);
  return Buffer.concat([file, options.tail ?? Buffer.alloc(0)]);
}

function writeSegment(file: Buffer, at: number, type: number, size: number): void {
  file.writeUInt32LE(type, at);
  file.writeBigUInt64LE(0n, at + 8);
  file.writeBigUInt64LE(BigInt(size), at + 32);
  file.writeBigUInt64LE(BigInt(size), at + 40);
}
