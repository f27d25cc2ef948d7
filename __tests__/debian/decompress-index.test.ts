import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decompressIndex, type IndexCompression } from '../../src/debian/index-file.js';
import { refusal } from './signed-archive.js';

/** `Package: aa\nVersion: 1.0-1\n` */
const small =
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jMAQAaUGFja2FnZTogYWEKVmVyc2lvbjogMS4wLTEKAAAPFC5Z7pE1KQABMxv3GYheH7bzfQEAAAAABFla';
/** 100,000 zeros in 136 bytes. */
const bomb =
  '/Td6WFoAAATm1rRGAgAhARAAAACocI6G4YafAFNdAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE1rH1lwAAAACPxpSiGONw8QABb6CNBgAAkORuUbHEZ/sCAAAAAARZWg==';
/** 1,000 zeros that ask for a dictionary of 1 GiB. */
const hugeDictionary =
  '/Td6WFoAAATm1rRGAgAhASQAAABeH8f54APnAAtdAABv/f//o7daDV4AAABPJYrsK+IqNwABJ+gHAAAA9FWPXLHEZ/sCAAAAAARZWg==';

async function decompress(
  bytes: Uint8Array,
  compression: IndexCompression,
  size: number,
  path?: string,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of decompressIndex(bytes, compression, 'the index', size, path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const decoders: readonly (readonly [string, string])[] = [
  ['the xz program, if there is one', process.env.PATH ?? ''],
  ['WebAssembly', '/nonexistent'],
];

describe.each(decoders)('.xz through %s', (_, path) => {
  const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

  test('decompresses', async () => {
    expect((await decompress(bytes(small), 'xz', 27, path)).toString()).toBe('Package: aa\nVersion: 1.0-1\n');
  });

  test('decompresses two at once', async () => {
    const both = await Promise.all([
      decompress(bytes(bomb), 'xz', 100_000, path),
      decompress(bytes(small), 'xz', 27, path),
    ]);
    expect(both.map((data) => data.length)).toEqual([100_000, 27]);
  });

  test('stops at one byte over the stated size, and can be used again', async () => {
    expect(await refusal(decompress(bytes(bomb), 'xz', 99_999, path))).toContain('more came out');
    await expect(decompress(bytes(small), 'xz', 27, path)).resolves.toBeDefined();
  });

  test('refuses fewer bytes than stated', async () => {
    expect(await refusal(decompress(bytes(small), 'xz', 28, path))).toContain('only 27 came out');
  });

  test('refuses corrupt and cut data', async () => {
    const corrupt = bytes(small);
    corrupt[40] = (corrupt[40] ?? 0) ^ 1;
    expect(await refusal(decompress(corrupt, 'xz', 27, path))).toContain('cannot be decompressed');
    expect(await refusal(decompress(bytes(bomb).subarray(0, 100), 'xz', 100_000, path))).toContain(
      'cannot be decompressed',
    );
  });

  test('refuses a dictionary that would fill the memory', async () => {
    expect(await refusal(decompress(bytes(hugeDictionary), 'xz', 1000, path))).toContain(
      'cannot be decompressed',
    );
  });
});

describe('.gz', () => {
  const text = 'stanza\n'.repeat(100_000);

  test('decompresses', async () => {
    expect((await decompress(gzipSync(text), 'gz', text.length)).toString()).toBe(text);
  });

  test('stops at one byte over the stated size', async () => {
    expect(await refusal(decompress(gzipSync(text), 'gz', text.length - 1))).toContain('more came out');
  });

  test('refuses fewer bytes than stated', async () => {
    expect(await refusal(decompress(gzipSync(text), 'gz', text.length + 1))).toContain('only 700000 came out');
  });

  test('refuses corrupt and cut data', async () => {
    const corrupt = gzipSync(text);
    corrupt[corrupt.length - 6] = (corrupt[corrupt.length - 6] ?? 0) ^ 1;
    expect(await refusal(decompress(corrupt, 'gz', text.length))).toContain('cannot be decompressed');
    const cut = gzipSync(text).subarray(0, -20);
    expect(await refusal(decompress(cut, 'gz', text.length))).toContain('cannot be decompressed');
  });
});
