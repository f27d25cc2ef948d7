import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { decompress } from '../../src/archive/compression.js';
import { refusal } from '../unpack/members.js';
import { testWithPrograms } from '../unpack/tarballs.js';

const testBzip2 = testWithPrograms(['bzip2'], 'files compressed with bzip2');

function bzip2(bytes: Buffer, level = 9): Buffer {
  return execFileSync('bzip2', ['-c', `-${level}`], { input: bytes, maxBuffer: 1 << 26 });
}

function expand(bytes: Buffer, path = process.env.PATH ?? '', maxBytes = 1 << 24): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 10_000) }, (_, n) =>
    bytes.subarray(n * 10_000, (n + 1) * 10_000),
  );
  return buffer(decompress(Readable.from(pieces), 'bzip2', { what: 'a file', maxBytes, path }));
}

describe('gives what the program was given', () => {
  const text = Buffer.from(Array.from({ length: 60_000 }, (_, n) => `line ${n * 7919}\n`).join(''));
  testBzip2.each<[string, Buffer, number]>([
    ['nothing', Buffer.alloc(0), 9],
    ['a byte', Buffer.of(7), 9],
    ['one long run', Buffer.alloc(3_000_000, 'x'), 9],
    ['random bytes', randomBytes(250_000), 1],
    ['text in small blocks', text, 1],
    ['text in large blocks', text, 9],
  ])('%s', async (_, content, level) => {
    expect((await expand(bzip2(content, level))).equals(content)).toBe(true);
  });
});

testBzip2('refuses a wrong sum of a block, of a stream, and every cut', async () => {
  const whole = bzip2(Buffer.from('some content'));
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return expand(bytes);
  };
  // The sum of the block follows the start of 4 bytes and the mark of 6; the stream's is at the end.
  for (const at of [10, whole.length - 2])
    expect(await refusal(changed(at))).toMatch(/^a file cannot be decompressed \(bzip2\)\n.*integrity error/);
  for (let length = 1; length < whole.length; length++)
    expect(await refusal(expand(whole.subarray(0, length)))).toMatch(
      /^a file cannot be decompressed \(bzip2\)\n.*ends unexpectedly/,
    );
});

testBzip2('refuses damage wherever it is, in words and without hanging', async () => {
  // The same bytes each time: the bits that fill the last byte mean nothing.
  const whole = bzip2(Buffer.from(Array.from({ length: 2000 }, (_, n) => ((n * n * 7919) >> 3) & 255)));
  for (let at = 4; at < whole.length; at += 49) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (at % 8)), at);
    expect(await refusal(expand(damaged))).toMatch(/^a file cannot be decompressed \(bzip2\)\n {2}why: .*\w/);
  }
});

testBzip2('refuses what is no bzip2', async () => {
  expect(await refusal(expand(Buffer.from('BZh0 is none')))).toMatch(/is not a bzip2 file/);
});

testBzip2('stops at the ceiling', async () => {
  const bomb = bzip2(Buffer.alloc(1 << 24));
  expect(await refusal(expand(bomb, undefined, 1 << 20))).toMatch(/too large when decompressed/);
});

test('says what to install when there is no program bzip2', async () => {
  const start = Buffer.from('BZh91AY&SY');
  expect(await refusal(expand(start, '/nonexistent'))).toMatch(
    /^a file cannot be decompressed: bzip2 is not on PATH\n(.*\n)*.*do: install bzip2, or recompress the tarball as \.tar\.xz/,
  );
});
