import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { decompress } from '../../src/archive/compression.js';
import { testWith } from './programs.js';
import { storedXz } from './xz.js';

const testXz = testWith('the program xz', 'what the program xz says of stored .xz files');
const sizes = [0, 1, 2, 3, 4, 127, 128, 65_535, 65_536, 65_537, 131_072, 3_000_001];

describe('a stored .xz file', () => {
  test.each(sizes)('gives its %i bytes, and none when one of them is altered', async (size) => {
    const content = randomBytes(size);
    const whole = storedXz(content);
    expect((await expand(whole)).equals(content)).toBe(true);
    if (size === 0) return;
    // Behind 12 bytes of the stream's header, 12 of the block's and 3 of the chunk's.
    whole.writeUInt8(whole.readUInt8(27) ^ 1, 27);
    await expect(expand(whole)).rejects.toThrow('corrupt');
  });

  testXz.each(sizes)('is one for the program xz, with %i bytes', (size) => {
    const content = randomBytes(size);
    const options = { input: storedXz(content), maxBuffer: 1 << 24 };
    expect(execFileSync('xz', ['-dc', '--no-warn'], options).equals(content)).toBe(true);
  });
});

/** Through the decoder inside the bundle, which machines without `xz` use. */
function expand(bytes: Buffer): Promise<Buffer> {
  const options = { what: 'a file', maxBytes: 1 << 24, path: '/nonexistent' };
  return buffer(decompress(Readable.from([bytes]), 'xz', options));
}
