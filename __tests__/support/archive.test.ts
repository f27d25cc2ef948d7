import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readKey } from 'openpgp';
import { loadKeys } from '../../src/debian/keyring.js';
import { gccReleases } from '../../src/debian/release.js';
import { type LoopbackArchive, startArchive } from './archive.js';
import { aptArguments } from './archive-apt.js';
import * as faults from './archive-faults.js';
import { snapshotTime } from './archive-history.js';
import { sha256 } from './archive-index.js';
import { etagOf } from './archive-server.js';
import * as tampers from './archive-tamper.js';
import type { DebOptions } from './deb.js';
import { testWith } from './programs.js';
import { temporaryFolders } from './temp.js';

const folders = temporaryFolders();
const run = promisify(execFile);
const testApt = testWith('the program apt-get', 'what apt says of the loopback archive');
const testGpgv = testWith('the program gpgv', 'what gpgv says of spoiled release files');
const inRelease = '/debian/dists/bookworm/InRelease';

const zlib: DebOptions = {
  name: 'zlib1g',
  source: 'zlib',
  version: '1:1.2.13.dfsg-1+deb12u1',
  architecture: 'arm64',
  files: [{ path: 'usr/lib/aarch64-linux-gnu/libz.so.1', content: 'ELF' }],
  compression: 'xz',
};

let archive: LoopbackArchive;
beforeAll(async () => {
  archive = await startArchive();
  archive.add('bookworm', zlib);
  await archive.publish();
});
afterAll(() => archive.close());

async function get(path: string, headers: Record<string, string> = {}): Promise<[number, Buffer]> {
  const response = await fetch(archive.url + path, { headers, redirect: 'manual' });
  return [response.status, Buffer.from(await response.arrayBuffer())];
}

/** What gpgv says about bookworm's release file, with the archive's keyring. */
async function gpgv(): Promise<string> {
  const folder = await folders.make();
  const keyring = join(folder, 'keyring.gpg');
  const keys = await Promise.all(archive.keys.keyring.map((armoredKey) => readKey({ armoredKey })));
  await writeFile(keyring, Buffer.concat(keys.map((key) => key.write())));
  await writeFile(join(folder, 'InRelease'), archive.file(inRelease));
  const home = join(folder, 'gnupg');
  await mkdir(home, { mode: 0o700 });
  const args = ['--status-fd', '1', '--homedir', home, '--keyring', keyring, join(folder, 'InRelease')];
  return run('gpgv', args).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
}

describe('the loopback archive', () => {
  test('has every suite of every release', async () => {
    for (const { repository, suite } of gccReleases.flatMap((release) => release.repositories)) {
      const [status, body] = await get(`/${repository}/dists/${suite}/InRelease`);
      expect(status).toBe(200);
      expect(body.toString()).toContain(`\nCodename: ${suite}\n`);
      const [, index] = await get(`/${repository}/dists/${suite}/main/binary-arm64/Packages.xz`);
      expect(body.toString()).toContain(` ${sha256(index)} `);
    }
  });

  testApt('is an archive for apt, which verifies, reads and downloads from it', async () => {
    const folder = await folders.make();
    const args = await aptArguments(archive, folder, 'arm64', [
      'debian bookworm',
      'debian-security bookworm-security',
    ]);
    await run('apt-get', [...args, 'update']);
    await run('apt-get', [...args, 'download', 'zlib1g'], { cwd: folder });
    expect(await readdir(folder)).toContain('zlib1g_1%3a1.2.13.dfsg-1+deb12u1_arm64.deb');
    expect(archive.requests.map(({ path }) => path)).toContainEqual(
      expect.stringContaining('/by-hash/SHA256/'),
    );
  });

  test('serves an index by its hash after a newer one has come, and no plain index', async () => {
    const before = archive.file('/debian/dists/bookworm/main/binary-arm64/Packages.gz');
    archive.add('bookworm', { ...zlib, name: 'zlib1g-dev' });
    await archive.publish();
    expect(archive.file('/debian/dists/bookworm/main/binary-arm64/Packages.gz')).not.toEqual(before);
    const old = `/debian/dists/bookworm/main/binary-arm64/by-hash/SHA256/${sha256(before)}`;
    expect(await get(old)).toEqual([200, before]);
    expect((await get('/debian/dists/bookworm/main/binary-arm64/Packages'))[0]).toBe(404);
  });

  test('forgets a replaced package, which the snapshot service and the archive of ended releases keep', async () => {
    archive.add('bookworm-security', { ...zlib, name: 'zlib1g-gone' });
    await archive.publish();
    const path = archive.pathOf('bookworm-security', 'zlib1g-gone', 'arm64');
    expect(path).toBe('/debian-security/pool/updates/main/z/zlib/zlib1g-gone_1.2.13.dfsg-1+deb12u1_arm64.deb');
    const [, deb] = await get(path);
    archive.remove('bookworm-security', 'zlib1g-gone');
    await archive.publish();
    expect((await get(path))[0]).toBe(404);
    expect(await get(`/ended${path}`)).toEqual([200, deb]);
    const later = new Date(archive.now.getTime() + 12 * 3_600_000);
    const first = await fetch(
      `${archive.snapshot}/debian-security/${snapshotTime(later)}/${path.split('/').slice(2).join('/')}`,
      {
        redirect: 'manual',
      },
    );
    expect(first.status).toBe(302);
    const location = first.headers.get('location') ?? '';
    expect(location).toMatch(/^\/snapshot\/archive\/debian-security\//);
    expect(await get(location)).toEqual([200, deb]);
  });

  test('resumes for a client that has the same file, and starts over for one that has not', async () => {
    const file = archive.file(inRelease);
    const range = 'bytes=10-';
    expect(await get(inRelease, { range, 'if-range': etagOf(file) })).toEqual([206, file.subarray(10)]);
    expect(await get(inRelease, { range, 'if-range': '"older"' })).toEqual([200, file]);
  });

  test('tells a package and its keys as the product takes them', async () => {
    const one = archive.packageOf('bookworm', 'zlib1g', 'arm64');
    const [, deb] = await get(`/${one.repository}/${one.path}`);
    expect([one.size, one.sha256]).toEqual([deb.length, sha256(deb)]);
    const { rows } = archive.keys;
    const ids = new Set(rows.flatMap(({ keyIds = [] }) => keyIds));
    expect((await loadKeys(rows, ids)).map(({ row }) => row.name)).toEqual([
      'archive',
      'second',
      'expired',
      'revoked',
    ]);
  });

  test('finds a path whose letters are escaped', async () => {
    const path = archive.pathOf('bookworm', 'zlib1g', 'arm64');
    expect((await get(path.replaceAll('+', '%2B')))[0]).toBe(200);
  });
});

describe('a spoiled release file', () => {
  const good = 'GOODSIG';
  testGpgv.each<[keyof typeof tampers & string, tampers.Tamper, string]>([
    ['bitFlipped', tampers.bitFlipped, 'BADSIG'],
    ['signedByUnknown', tampers.signedByUnknown, 'NO_PUBKEY'],
    ['signedByUnknownAndKnown', tampers.signedByUnknownAndKnown, good],
    ['signedByTwo', tampers.signedByTwo, good],
    ['signedByExpired', tampers.signedByExpired, 'EXPKEYSIG'],
    ['signedByRevoked', tampers.signedByRevoked, 'REVKEYSIG'],
    ['unsigned', tampers.unsigned, 'NODATA'],
    ['oldDate', tampers.oldDate, good],
    ['futureDate', tampers.futureDate, good],
    ['validUntilPassed', tampers.validUntilPassed, good],
    ['wrongCodename', tampers.wrongCodename, good],
    ['wrongOrigin', tampers.wrongOrigin, good],
    ['onlyMd5', tampers.onlyMd5, good],
    ['onlySha1', tampers.onlySha1, good],
    ['twoSums', tampers.twoSums, good],
  ])('%s', async (_name, tamper, verdict) => {
    archive.tamper('bookworm', undefined);
    await archive.publish();
    const before = archive.file(inRelease).toString();
    expect(await gpgv()).toContain(good);
    archive.tamper('bookworm', tamper);
    await archive.publish();
    expect(archive.file(inRelease).toString()).not.toBe(before);
    expect(await gpgv()).toContain(`[GNUPG:] ${verdict} `);
  });

  testGpgv('is signed two days ahead', async () => {
    archive.tamper('bookworm', tampers.signedInFuture);
    await archive.publish();
    const signedAt = /VALIDSIG \S+ \S+ (\d+) /.exec(await gpgv())?.[1];
    expect(Number(signedAt)).toBe(Math.floor(archive.now.getTime() / 1000) + 2 * 86_400);
  });

  test.each<[string, tampers.Tamper, RegExp]>([
    ['text before the message', tampers.textBefore, /^Origin: Debian\n\n-----BEGIN PGP SIGNED MESSAGE/],
    ['text after the message', tampers.textAfter, /END PGP SIGNATURE-----\nOrigin: Debian\n$/],
    ['text between two messages', tampers.textBetween, /SIGNATURE-----\nOrigin: Debian\n-----BEGIN PGP SIGNED/],
    ['a second message', tampers.secondMessage, /END PGP SIGNATURE-----\n-----BEGIN PGP SIGNED/],
    [
      'a header in the armour',
      tampers.armourHeader,
      /^-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\nComment: /,
    ],
    ['one known MD5 sum and no other', tampers.onlyMd5, /^(?!.*SHA256)(?=.*\nMD5Sum:\n )/s],
    ['one known SHA1 sum and no other', tampers.onlySha1, /^(?!.*SHA256)(?=.*\nSHA1:\n )/s],
  ])('has %s', async (_name, tamper, wanted) => {
    archive.tamper('bookworm', tamper);
    await archive.publish();
    expect(archive.file(inRelease).toString()).toMatch(wanted);
  });
});

describe('a faulty server', () => {
  const path = '/debian-security/dists/bookworm-security/InRelease';
  const withFault = async <T>(handler: faults.Handler, ask: () => Promise<T>): Promise<T> => {
    const takeBack = archive.onRequest(path, handler);
    try {
      return await ask();
    } finally {
      takeBack();
    }
  };

  test('answers with a status as often as it is told to, and logs each request', async () => {
    archive.forgetRequests();
    archive.onRequest(/InRelease$/, faults.status(429, { 'retry-after': '7' }), { times: 1 });
    const first = await fetch(archive.url + path);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await get(path))[0]).toBe(200);
    expect(archive.requests.map((request) => request.path)).toEqual([path, path]);
  });

  test('changes one byte and keeps the size', async () => {
    const file = archive.file(path);
    const [, altered] = await withFault(faults.alteredByte, () => get(path));
    expect(altered.length).toBe(file.length);
    expect(altered.filter((byte, at) => byte !== file[at]).length).toBe(1);
  });

  test('cuts a body short, with a length so that the client notices, and without one', async () => {
    const file = archive.file(path);
    await expect(withFault(faults.cutShort(true), () => get(path))).rejects.toThrow('terminated');
    const [, body] = await withFault(faults.cutShort(false), () => get(path));
    expect(body).toEqual(file.subarray(0, file.length >> 1));
  });

  test('sends more than was promised, resets, stalls and trickles until it is left', async () => {
    const file = archive.file(path);
    expect((await withFault(faults.longer(3), () => get(path)))[1].length).toBe(file.length + 3);
    await expect(withFault(faults.resetAfter(5, etagOf(file)), () => get(path))).rejects.toThrow('terminated');
    const firstChunk = async (): Promise<number | undefined> => {
      const reader = (await fetch(archive.url + path)).body?.getReader();
      const chunk = await reader?.read();
      await reader?.cancel();
      return chunk?.value?.length;
    };
    expect(await withFault(faults.stalled, firstChunk)).toBe(file.length >> 1);
    expect(await withFault(faults.trickle(250), firstChunk)).toBe(1);
  });

  test('redirects and shows a page of its own', async () => {
    const response = await withFault(faults.redirect('/elsewhere'), () =>
      fetch(archive.url + path, { redirect: 'manual' }),
    );
    expect([response.status, response.headers.get('location')]).toEqual([302, '/elsewhere']);
    expect((await withFault(faults.portal, () => get(path)))[1].toString()).toContain('log in');
    expect((await withFault(faults.bytes('other'), () => get(path)))[1].toString()).toBe('other');
  });
});
