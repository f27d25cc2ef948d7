import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FoundFiles, openContents } from '../../src/debian/contents.js';
import { findMirrors } from '../../src/debian/mirrors.js';
import { type LoopbackArchive, startArchive } from '../support/archive.js';
import * as faults from '../support/archive-faults.js';
import { sha256 } from '../support/archive-index.js';
import type { Tamper } from '../support/archive-tamper.js';
import type { DebOptions } from '../support/deb.js';
import { releaseNamed } from '../support/releases.js';
import { plainNet } from './signed-archive.js';

const release = releaseNamed('bookworm');
const gnu = 'aarch64-linux-gnu';
const index = /\/bookworm\/main\/(?:by-hash\/SHA256\/[0-9a-f]+|Contents-arm64\.gz)$/;

const alsa: DebOptions = {
  ...{ name: 'libasound2-dev', section: 'libdevel', version: '1.2-1', architecture: 'arm64' },
  files: [
    { path: `usr/lib/${gnu}/libasound.so`, link: 'libasound.so.2' },
    { path: 'usr/include/alsa/asoundlib.h', content: '' },
    { path: 'usr/share/doc/a name with blanks.h', content: '' },
  ],
};

let archive: LoopbackArchive;
beforeEach(async () => {
  archive = await startArchive({ releases: [release] });
  archive.add('bookworm', alsa, {
    ...{ name: 'x11proto-dev', version: '1-1', architecture: 'all' },
    files: [{ path: 'usr/include/X11/X.h', content: '' }],
  });
  await archive.publish();
});
afterEach(() => archive.close());

async function find(
  endings: readonly string[],
  architecture = 'arm64',
  signal = new AbortController().signal,
): Promise<FoundFiles> {
  const mirrors = await findMirrors({
    mirrors: [`${archive.mirror}/debian`],
    aptRoot: '/nowhere',
    publicMirrors: [],
  });
  return openContents({
    ...{ release, mirrors, net: plainNet, now: archive.now, keys: archive.keys.rows, signal },
    phase: { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined },
  }).find(architecture, endings);
}

/** Puts another text in place of bookworm's Contents, with the right sum and this size. */
function contents(text: string, size = Buffer.byteLength(text)): Tamper {
  const packed = gzipSync(text);
  archive.onRequest(index, faults.bytes(packed));
  const plain = `${sha256(Buffer.from(text))} ${size} main/Contents-arm64\n`;
  const gz = `${sha256(packed)} ${packed.length} main/Contents-arm64.gz\n`;
  return {
    digests: ['SHA256'],
    text: (release) =>
      release
        .replace(/^.* main\/Contents-arm64\n/m, ` ${plain}`)
        .replace(/^.* main\/Contents-arm64\.gz\n/m, ` ${gz}`),
  };
}

async function publish(tamper: Tamper): Promise<void> {
  archive.tamper('bookworm', tamper);
  await archive.publish();
}

const asound = { path: `usr/lib/${gnu}/libasound.so`, package: 'libasound2-dev' };

describe('the Contents of a release', () => {
  test('name the package of a file, by the end of its path', async () => {
    expect(await find(['/libasound.so', '/libasound.a', '/libnone.so'])).toEqual({
      files: [asound],
      problems: [],
    });
  });

  test('name each of several packages, those of all suites', async () => {
    archive.add('bookworm', { ...alsa, name: 'libother-dev' });
    archive.add('bookworm-security', { ...alsa, name: 'libsecure-dev' });
    await archive.publish();
    const { files } = await find(['/libasound.so']);
    expect(files.map((file) => file.package)).toEqual(['libasound2-dev', 'libother-dev', 'libsecure-dev']);
  });

  test('take an ending for whole names only', async () => {
    for (const ending of ['asound.so', '/libasound.s', '/asoundlib.h']) {
      const paths = (await find([ending])).files.map(({ path }) => path);
      expect([ending, paths]).toEqual([
        ending,
        { 'asound.so': [asound.path], '/libasound.s': [], '/asoundlib.h': ['usr/include/alsa/asoundlib.h'] }[
          ending
        ],
      ]);
    }
  });

  test('may have paths with blanks', async () => {
    const [file] = (await find(['blanks.h'])).files;
    expect(file?.path).toBe('usr/share/doc/a name with blanks.h');
  });

  test('of packages that are the same everywhere are another index', async () => {
    expect((await find(['/X11/X.h'])).files).toEqual([]);
    const { files } = await find(['/X11/X.h'], 'all');
    expect(files).toEqual([{ path: 'usr/include/X11/X.h', package: 'x11proto-dev' }]);
  });

  test('are found by name in a mirror that has nothing by hash', async () => {
    archive.onRequest(/by-hash/, faults.status(404));
    expect((await find(['/libasound.so'])).files).toEqual([asound]);
  });

  test('are read through the text that old ones begin with, and through lines that are none', async () => {
    const text = [
      'This file maps each file available in the Debian system to',
      'the package from which it originates. usr/lib/libasound.so is one',
      '',
      'FILE                                                    LOCATION',
      'usr/lib/libasound.so',
      'usr/lib/libasound.so \t ',
      'usr/lib/one/libasound.so\t\t non-free/libdevel/libone-dev,libdevel/$(id),libtwo-dev',
      `${'x'.repeat(300_000)}/libasound.so  libdevel/libthree-dev`,
      'usr/lib/last/libasound.so libdevel/libfour-dev',
    ].join('\n');
    await publish(contents(text));
    const { files, problems } = await find(['/libasound.so']);
    expect(problems).toEqual([]);
    expect(files.map((file) => file.package)).toEqual([
      'libone-dev',
      'libtwo-dev',
      'libthree-dev',
      'libfour-dev',
    ]);
  });
});

describe('Contents that cannot be believed', () => {
  test('for another sum are a problem, and nothing is taken from them', async () => {
    archive.onRequest(index, faults.alteredByte);
    const { files, problems } = await find(['/libasound.so']);
    expect(files).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(/no mirror has the index main\/Contents-arm64\.gz .*SHA256/),
    ]);
  });

  test('for more bytes than were promised, though their sum is right, are a problem', async () => {
    const bomb = `${asound.path} libs/bomb\n${'\0'.repeat(1 << 24)}`;
    await publish(contents(bomb, 1000));
    const { files, problems } = await find(['/libasound.so']);
    expect(files).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('the release states 1000 bytes; more came out')]);
  });

  test('for a line without end are a problem', async () => {
    await publish(contents('x'.repeat(3 << 20)));
    const { problems } = await find(['/libasound.so']);
    expect(problems).toEqual([expect.stringContaining('one of its lines has more than')]);
  });

  test('for their release file are a problem, and what other suites have is found', async () => {
    archive.add('bookworm-security', { ...alsa, name: 'libsecure-dev' });
    await publish({ signers: ['unknown'] });
    const { files, problems } = await find(['/libasound.so']);
    expect(files.map((file) => file.package)).toEqual(['libsecure-dev']);
    expect(problems).toEqual([expect.stringContaining('is not signed by a trusted key')]);
  });
});

describe('Contents that are not there', () => {
  test('are a problem when the release promises them', async () => {
    archive.onRequest(index, faults.status(404));
    const { problems } = await find(['/libasound.so']);
    expect(problems).toEqual([expect.stringContaining('answered 404')]);
  });

  test('are a problem when no suite lists them', async () => {
    const without: Tamper = { text: (text) => text.replaceAll(/^.* main\/Contents-.*\n/gm, '') };
    for (const { suite } of release.repositories) archive.tamper(suite, without);
    await archive.publish();
    expect(await find(['/libasound.so'])).toEqual({
      files: [],
      problems: ['debian:bookworm lists no Contents for arm64'],
    });
  });

  test('are none of a problem when another suite lists them', async () => {
    archive.tamper('bookworm-security', { text: (text) => text.replaceAll(/^.* main\/Contents-.*\n/gm, '') });
    await archive.publish();
    expect(await find(['/libasound.so'])).toEqual({ files: [asound], problems: [] });
  });
});

test('a search ends when it is told to', async () => {
  await expect(find(['/libasound.so'], 'arm64', AbortSignal.abort(new Error('enough')))).rejects.toThrow(
    'enough',
  );
});
