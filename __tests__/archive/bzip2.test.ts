import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { bunzip2 } from '../../src/archive/bzip2.js';
import { decompress } from '../../src/archive/compression.js';
import { refusal } from '../unpack/members.js';
import { testWithPrograms } from '../unpack/tarballs.js';

const testBzip2 = testWithPrograms(['bzip2'], 'bzip2 without the program');

function bzip2(bytes: Buffer, level = 9): Buffer {
  return execFileSync('bzip2', ['-c', `-${level}`], { input: bytes, maxBuffer: 1 << 26 });
}

function expand(bytes: Buffer): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 10_000) }, (_, n) =>
    bytes.subarray(n * 10_000, (n + 1) * 10_000),
  );
  return buffer(Readable.from(bunzip2(Readable.from(pieces))));
}

describe('gives what the program was given', () => {
  const text = Buffer.from(Array.from({ length: 60_000 }, (_, n) => `line ${n * 7919}\n`).join(''));
  testBzip2.each<[string, Buffer, number]>([
    ['nothing', Buffer.alloc(0), 9],
    ['a byte', Buffer.of(7), 9],
    [
      'runs of 4, 5, 255, 259 and 260',
      Buffer.from([4, 5, 255, 259, 260].map((n) => 'ab'[n % 2]?.repeat(n)).join('c')),
      9,
    ],
    ['one long run', Buffer.alloc(3_000_000, 'x'), 9],
    ['random bytes', randomBytes(250_000), 1],
    ['text in small blocks', text, 1],
    ['text in large blocks', text, 9],
  ])('%s', async (_, content, level) => {
    expect((await expand(bzip2(content, level))).equals(content)).toBe(true);
  });
});

testBzip2('refuses a wrong sum of a block, of a stream, what follows the end, and every cut', async () => {
  const whole = bzip2(Buffer.from('some content'));
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return expand(bytes);
  };
  // The sum of the block stands behind the start of 4 bytes and the mark of 6, the stream's at the end.
  await expect(changed(10)).rejects.toThrow('sum of a bzip2 block is wrong');
  await expect(changed(whole.length - 2)).rejects.toThrow('sum of a bzip2 stream is wrong');
  await expect(expand(Buffer.concat([whole, Buffer.from('more')]))).rejects.toThrow('should be a bzip2 stream');
  for (let length = 1; length < whole.length; length++)
    await expect(expand(whole.subarray(0, length))).rejects.toThrow('unexpected end of input');
});

testBzip2('refuses damage wherever it is, in words and without hanging', async () => {
  const whole = bzip2(randomBytes(2000));
  for (let at = 4; at < whole.length; at += 7) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (at % 8)), at);
    await expect(expand(damaged)).rejects.toThrow(/wrong|corrupt|end of input|too long|randomised|should be/);
  }
});

test('refuses what is no bzip2', async () => {
  await expect(expand(Buffer.from('BZh0 is none'))).rejects.toThrow('should be a bzip2 stream is none');
});

testBzip2('stops at the ceiling, with the program and without', async () => {
  const bomb = bzip2(Buffer.alloc(1 << 24));
  for (const path of [process.env.PATH ?? '', '/nonexistent']) {
    const stream = decompress(Readable.from([bomb]), 'bzip2', { what: 'a file', maxBytes: 1 << 20, path });
    expect(await refusal(buffer(stream))).toMatch(/more than it may/);
  }
});
