import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { openNet } from '../../src/net/download.js';
import { Hosts } from '../../src/net/hosts.js';
import { openWays } from '../../src/net/proxy.js';
import { fetchFromAny } from '../../src/net/retry.js';
import { diskError, Sink } from '../../src/net/sink.js';
import {
  type Answer,
  errorOf,
  payload,
  quick,
  resetAfter,
  sha256,
  want,
  wantUnknown,
  withFolder,
  withServer,
} from './server.js';

const good: Answer = (response) => response.end(payload);
const open = () => openNet(quick);

test('fetches into a new file, also when the body had to be started over', async () => {
  const answer: Answer = (response, n) => {
    if (n === 1) resetAfter(response, 60_000);
    else good(response, n, response.req);
  };
  await withFolder(async (folder) => {
    await withServer({ '/a': answer }, open, async (server, net) => {
      const file = join(folder, 'x.deb');
      await net.toFile(want(server.source('/a')), file);
      expect(server.asked).toEqual(['/a', '/a']);
      expect((await readFile(file)).equals(payload)).toBe(true);
    });
  });
});

test('keeps nothing of a longer body that was given up', async () => {
  const answer: Answer = (response, n) => {
    if (n === 1) resetAfter(response, 60_000);
    else response.end('short');
  };
  await withFolder(async (folder) => {
    await withServer({ '/a': answer }, open, async (server, net) => {
      const file = join(folder, 'InRelease');
      await net.toFile(wantUnknown(server.source('/a')), file);
      expect(await readFile(file, 'utf8')).toBe('short');
    });
  });
});

test('fetches an empty file', async () => {
  await withFolder(async (folder) => {
    await withServer({ '/a': (response) => response.end() }, open, async (server, net) => {
      const wanted = { ...want(server.source('/a')), size: 0, sha256: sha256(Buffer.alloc(0)) };
      await net.toFile(wanted, join(folder, 'empty'));
      expect(await readFile(join(folder, 'empty'))).toHaveLength(0);
    });
  });
});

test.each<readonly [string, Answer]>([
  ['a body that is always cut short', (response) => resetAfter(response, 50_000)],
  ['another body', (response) => response.end(Buffer.alloc(payload.length))],
  ['a body that is too long', (response) => response.write(Buffer.alloc(payload.length + 1))],
  ['a missing file', (response) => response.writeHead(404).end()],
])('leaves nothing behind after %s', async (_, answer) => {
  await withFolder(async (folder) => {
    await withServer({ '/a': answer }, open, async (server, net) => {
      await errorOf(net.toFile(want(server.source('/a')), join(folder, 'x.deb')));
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

test('never writes to a file that is there already, nor removes it', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'x.deb');
    await writeFile(file, 'mine');
    await withServer({ '/a': good }, open, async (server, net) => {
      const error = await errorOf(net.toFile(want(server.source('/a')), file));
      expect(error).toBeInstanceOf(CrossrootError);
      expect(String(error)).toContain('a file of that name already exists');
      expect(await readFile(file, 'utf8')).toBe('mine');
      expect(server.asked).toEqual(['/a']);
    });
  });
});

test('tells of a folder that may not be written to, without asking again', async () => {
  await withServer({ '/a': good }, open, async (server, net) => {
    // Not even root may make a file here.
    const error = await errorOf(net.toFile(want(server.source('/a')), '/sys/x.deb'));
    expect(error).toBeInstanceOf(CrossrootError);
    expect(String(error)).toContain('cannot write libx-dev 1.0-1 arm64 to /sys/x.deb');
    expect(String(error)).toContain('permission denied');
    expect(server.asked).toEqual(['/a']);
  });
});

test('tells of a full disk, without asking again or elsewhere', async () => {
  await withServer({ '/a': good, '/b': good }, open, async (server) => {
    const ways = await openWays(quick);
    const closing = new AbortController().signal;
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const sink = new Sink({
      restart: () => undefined,
      keep: () => {
        throw diskError(full, 'libx-dev', '/somewhere/x.deb');
      },
    });
    const client = { ways, settings: quick, hosts: new Hosts(quick, closing) };
    const wanted = want(server.source('/a'), server.source('/b'));
    const error = await errorOf(fetchFromAny(client, wanted, sink, closing));
    await ways.destroy();
    expect(error).toBeInstanceOf(CrossrootError);
    expect(String(error)).toContain('the disk is full');
    expect(server.asked).toEqual(['/a']);
  });
});
