import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Compression, decompress } from '../../src/archive/compression.js';
import { decodeXzInThreads } from '../../src/archive/xz.js';
import { zstdCompressor } from '../../src/archive/zstd.js';
import { findProgram } from '../../src/system/process.js';
import { compress } from '../support/deb.js';
import { has, nodeHasZstd, testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { storedXz } from '../support/xz.js';
import { refusal } from '../unpack/members.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';
const nowhere = '/nonexistent';
const content = Buffer.concat([randomBytes(300_000), Buffer.alloc(300_000, 'abc')]);
const hasXz = has('the program xz', 'decompressing .xz with the program, and bombs in .xz');
const hasZstd = has('zstd in Node or as a program', 'zstd');
const testZstd = hasZstd ? test : test.skip;
const testXz = hasXz ? test : test.skip;

function compressed(compression: 'gzip' | 'xz' | 'zstd', bytes: Buffer): Buffer {
  return compress(bytes, ({ gzip: 'gz', xz: 'xz', zstd: 'zst' } as const)[compression]);
}

function expand(compression: Compression, bytes: Buffer, where = path, maxBytes = 1 << 24): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65536) }, (_, n) =>
    bytes.subarray(n * 65536, (n + 1) * 65536),
  );
  return buffer(decompress(Readable.from(pieces), compression, { what: 'a file', maxBytes, path: where }));
}

/** Without the program, in threads of its own. */
const inThreads = 'in threads';

/** Every way, with programs and without, and whether this machine can go it. */
const ways: readonly (readonly ['gzip' | 'xz' | 'zstd', string, string, boolean])[] = [
  ['gzip', 'inside Node', nowhere, true],
  ['xz', 'with the program', path, hasXz],
  ['xz', 'without the program', nowhere, true],
  ['xz', inThreads, nowhere, true],
  ['zstd', 'inside Node', nowhere, has('zstd in Node', 'zstd inside Node')],
  ['zstd', 'with what there is', path, hasZstd],
];

for (const [compression, way, where, canGo] of ways) {
  (canGo ? describe : describe.skip)(`${compression} ${way}`, () => {
    if (way === inThreads) decodeInThreads();
    describeWay(compression, where, canGo);
  });
}

function decodeInThreads(): void {
  const program = fileURLToPath(new URL('../../src/archive/xz-worker.js', import.meta.url));
  beforeAll(() => decodeXzInThreads(program));
  afterAll(() => decodeXzInThreads(undefined));

  test('decodes several files at once, each in a thread of its own', async () => {
    const folder = await folders.make();
    const [threads, meeting] = [join(folder, 'threads'), join(folder, 'meeting.mjs')];
    const lines = [
      "import { appendFileSync, statSync } from 'node:fs';",
      `appendFileSync(${JSON.stringify(threads)}, '.');`,
      'const pause = new Int32Array(new SharedArrayBuffer(4));',
      `while (statSync(${JSON.stringify(threads)}).size < 3) Atomics.wait(pause, 0, 0, 10);`,
      `await import(${JSON.stringify(program)});`,
    ];
    await writeFile(meeting, lines.join('\n'));
    decodeXzInThreads(meeting);
    try {
      const file = storedXz(randomBytes(8 << 20));
      const sizes = await Promise.all([1, 2, 3].map(async () => (await expand('xz', file, nowhere)).length));
      expect(sizes).toEqual([8 << 20, 8 << 20, 8 << 20]);
      expect(await readFile(threads, 'utf8')).toBe('...');
    } finally {
      decodeXzInThreads(program);
    }
  });
}

function describeWay(compression: 'gzip' | 'xz' | 'zstd', where: string, canGo: boolean): void {
  const whole = canGo ? compressed(compression, content) : content;

  test('gives the content', async () => {
    expect((await expand(compression, whole, where)).equals(content)).toBe(true);
  });

  test.each([
    ['a byte', 1],
    ['100 bytes', 100],
    ['300,000 bytes', 300_000],
    ['all but 3 bytes', whole.length - 3],
    ['all of it', whole.length],
  ])('refuses a file cut by %s', async (_, cut) => {
    const text = await refusal(expand(compression, whole.subarray(0, whole.length - cut), where));
    expect(text).toMatch(/^a file cannot be decompressed/);
    expect(text).toMatch(/why: .*\w/);
  });

  test('refuses a flipped bit', async () => {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(150_000) ^ 4, 150_000);
    expect(await refusal(expand(compression, flipped, where))).toMatch(/cannot be decompressed/);
  });

  test('refuses what follows the end', async () => {
    const more = Buffer.concat([whole, Buffer.alloc(100, 'more')]);
    expect(await refusal(expand(compression, more, where))).toMatch(/cannot be decompressed/);
  });

  test('takes exactly as much as the ceiling and stops at a byte over', async () => {
    expect(await expand(compression, whole, where, content.length)).toHaveLength(content.length);
    expect(await refusal(expand(compression, whole, where, content.length - 1))).toMatch(
      /too large when decompressed\n {2}why: the limit is 599999 bytes/,
    );
  });

  // A stored .xz file is as large as its content: no bomb.
  (compression === 'xz' ? testXz : test)('stops a bomb early, with memory bounded', async () => {
    const bomb = compressed(compression, Buffer.alloc(1 << 26));
    const before = process.memoryUsage.rss();
    expect(await refusal(expand(compression, bomb, where, 1 << 20))).toMatch(/too large when decompressed/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 << 20);
  });
}

for (const [, way, where, canGo] of ways.filter(([compression]) => compression === 'xz')) {
  (canGo ? test : test.skip)(`refuses an xz dictionary beyond the memory limit ${way}`, async () => {
    const huge = storedXz(Buffer.alloc(1 << 20), 34);
    expect(await refusal(expand('xz', huge, where))).toMatch(/limit|dictionary/i);
  });
}

test("takes no xz that is busybox's", async () => {
  const folder = await folders.make();
  const busybox = join(folder, 'busybox');
  await writeFile(busybox, "#!/bin/sh\necho 'xz: unrecognized option' >&2\nexit 1\n");
  await chmod(busybox, 0o755);
  await symlink('busybox', join(folder, 'xz'));
  const file = storedXz(content);
  expect((await expand('xz', file, folder)).equals(content)).toBe(true);
  expect(await refusal(expand('xz', Buffer.concat([file, content]), folder))).toMatch(/cannot be decompressed/);
});

testWith('the program zstd', 'a zstd window beyond the memory limit')(
  'refuses a zstd window beyond the memory limit',
  async () => {
    const args = ['-q', '-c', '--long=30', '--ultra', '-20'];
    const huge = execFileSync('zstd', args, { input: Buffer.alloc(1 << 28), maxBuffer: 1 << 28 });
    expect(await refusal(expand('zstd', huge, path, 1 << 30))).toMatch(/memory|window/i);
  },
);

test('says what to install when there is no zstd at all', async () => {
  // The magic number of a frame (RFC 8878, 3.1.1) is more than a missing program reads.
  const file = hasZstd ? compressed('zstd', content) : Buffer.of(0x28, 0xb5, 0x2f, 0xfd);
  const result = expand('zstd', file, nowhere);
  if (nodeHasZstd) expect(await result).toHaveLength(content.length);
  else expect(await refusal(result)).toMatch(/do: install the package zstd/);
});

testZstd('passes over skippable zstd frames before the first', async () => {
  // RFC 8878, 3.1.2.
  const skippable = Buffer.from([0x5c, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const bytes = Buffer.concat([skippable, skippable, compressed('zstd', content)]);
  expect((await expand('zstd', bytes)).equals(content)).toBe(true);
});

testXz('does not obey the variables of xz', async () => {
  const file = compressed('xz', content);
  process.env.XZ_DEFAULTS = '--format=raw';
  try {
    expect(await expand('xz', file)).toHaveLength(content.length);
  } finally {
    delete process.env.XZ_DEFAULTS;
  }
});

testZstd('compresses to one frame with a checksum, of the same bytes however the content arrives', async () => {
  const pieces = (size: number) =>
    Array.from({ length: Math.ceil(content.length / size) }, (_, n) =>
      content.subarray(n * size, (n + 1) * size),
    );
  const results = await Promise.all(
    [1 << 20, 100_000, 1000, 1 << 20].map((size) =>
      buffer(Readable.from(pieces(size)).pipe(zstdCompressor(path))),
    ),
  );
  const [first] = results;
  if (first === undefined) throw new Error('nothing was compressed');
  for (const result of results) expect(result.equals(first)).toBe(true);
  // Bit 2 of the frame header descriptor says that a checksum follows (RFC 8878, 3.1.1.1.1).
  expect(first.readUInt8(4) & 4).toBe(4);
  // Node takes a single frame only, so this also shows that there is no second one.
  expect((await expand('zstd', first)).equals(content)).toBe(true);
  expect((await buffer(Readable.from([]).pipe(zstdCompressor(path)))).length).toBe(13);
});

test('finds programs on the PATH that is given, and only executable files', async () => {
  const folder = await folders.make();
  await writeFile(join(folder, 'tool'), '#!/bin/sh\n');
  expect(findProgram('tool', `${nowhere}:relative::${folder}`)).toBeUndefined();
  await chmod(join(folder, 'tool'), 0o755);
  expect(findProgram('tool', `${nowhere}:${folder}`)).toBe(join(folder, 'tool'));
  await symlink(folder, join(folder, 'a-folder'));
  expect(findProgram('a-folder', folder)).toBeUndefined();
});
