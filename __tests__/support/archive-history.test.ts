import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { verifyInRelease } from '../../src/debian/in-release.js';
import { findRelease } from '../../src/debian/release.js';
import { type LoopbackArchive, startArchive } from './archive.js';
import { snapshotTime } from './archive-history.js';
import * as tampers from './archive-tamper.js';
import type { DebOptions } from './deb.js';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-03-01T10:20:30.400Z');
const release = findRelease('bookworm');
if (release === undefined) throw new Error('there is no bookworm');
const suites = release.repositories;
const inRelease = '/debian/dists/bookworm/InRelease';

const older = library('1.0-1');
const newer = library('2.0-1');
const olderPath = '/debian/pool/main/libs/libseen/libseen_1.0-1_arm64.deb';
const newerPath = '/debian/pool/main/libs/libseen/libseen_2.0-1_arm64.deb';

let archive: LoopbackArchive;
beforeEach(async () => {
  archive = await startArchive({ releases: [release], now: start });
  archive.add('bookworm', older);
  await archive.publish();
});
afterEach(() => archive.close());

function library(version: string): DebOptions {
  return { name: 'libseen', version, architecture: 'arm64', files: [] };
}

function later(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}

/** Moves to a time, changes what is to be changed there, and publishes once. */
async function publishAt(date: Date, change: () => void = () => undefined): Promise<void> {
  archive.moveTo(date);
  change();
  await archive.publish();
}

/** The status of the answer, with its body or where it leads. */
async function get(url: string): Promise<readonly [status: number, body: string]> {
  const response = await fetch(url, { redirect: 'manual' });
  const body = await response.text();
  return [response.status, response.headers.get('location') ?? body];
}

/** Where a file of the mirror is in the snapshot of a time. */
function inSnapshot(time: Date | string, path: string): string {
  const [, repository = '', ...rest] = path.split('/');
  const name = typeof time === 'string' ? time : snapshotTime(time);
  return [archive.snapshot, repository, name, ...rest].join('/');
}

async function statusOf(url: string): Promise<number> {
  return (await get(url))[0];
}

describe('an archive that moves to another time', () => {
  test('lives then at once, and shows it to the clients with the next publish', async () => {
    const before = archive.file(inRelease);
    archive.moveTo(later(day));
    expect(archive.now).toEqual(later(day));
    expect(archive.file(inRelease)).toBe(before);
    await archive.publish();
    expect(archive.file(inRelease)).not.toEqual(before);
  });

  test.each([
    ['120 days on', 120 * day],
    ['120 days back', -120 * day],
  ])('publishes every suite as of then: %s', async (_name, distance) => {
    const now = later(distance);
    await publishAt(now);
    for (const { repository, suite } of suites) {
      const path = `/${repository}/dists/${suite}/InRelease`;
      const signed = await verify(path, suite, now);
      const second = Math.floor(now.getTime() / 1000) * 1000;
      expect(signed.date.getTime()).toBe(second - hour);
      const validUntil = repository === 'debian-security' ? second + 7 * day : undefined;
      expect(signed.validUntil?.getTime()).toBe(validUntil);
      // The signature is from an hour before: who lives two hours and a bit earlier takes it for the future's.
      await expect(verify(path, suite, new Date(now.getTime() - 2 * hour - 1000))).rejects.toThrow(
        'is not signed by a trusted key',
      );
    }
  });

  test.each([
    ['120 days on', 120 * day],
    ['120 days back', -120 * day],
  ])('can be spoiled there: %s', async (_name, distance) => {
    const now = later(distance);
    for (const tamper of [tampers.oldDate, tampers.signedByTwo]) {
      archive.tamper('bookworm', tamper);
      await publishAt(now);
      await verify(inRelease, 'bookworm', now);
    }
    archive.tamper('bookworm', tampers.signedByRevoked);
    await publishAt(now);
    await expect(verify(inRelease, 'bookworm', now)).rejects.toMatchObject({
      why: [expect.stringMatching(/revoked/i)],
    });
  });

  test('has an expired key that expired an hour before the first time, wherever it moves', async () => {
    archive.tamper('bookworm', tampers.signedByExpired);
    await archive.publish();
    const expired = { why: [expect.stringContaining('expired on Sun, 01 Mar 2026 09:20:30 GMT')] };
    await expect(verify(inRelease, 'bookworm', start)).rejects.toMatchObject(expired);
    await publishAt(later(-day));
    await verify(inRelease, 'bookworm', later(-day));
    await expect(verify(inRelease, 'bookworm', start)).rejects.toMatchObject(expired);
  });

  test('forgets the snapshots that are later, once it publishes at an earlier time', async () => {
    const first = signedText();
    await publishAt(later(day), () => archive.add('bookworm', newer));
    const index = indexByHash();
    expect(await statusOf(archive.url + index)).toBe(200);
    archive.moveTo(start);
    archive.remove('bookworm', 'libseen');
    archive.add('bookworm', older);
    expect(await statusOf(inSnapshot(later(day), newerPath))).toBe(200);
    await archive.publish();
    expect(signedText()).toBe(first);
    expect(await statusOf(archive.url + index)).toBe(404);
    expect(await statusOf(`${archive.ended}${newerPath}`)).toBe(404);
    expect(await get(inSnapshot(later(day), newerPath))).toEqual([302, locationOf(start, newerPath)]);
    expect(await statusOf(inSnapshot(start, newerPath))).toBe(404);
  });
});

test('what was remembered comes back: the time, the packages and a release file that is not spoiled', async () => {
  const first = signedText();
  const bringBack = archive.remember();
  archive.tamper('bookworm', tampers.wrongOrigin);
  await publishAt(later(day), () => archive.add('bookworm', newer));
  bringBack();
  await archive.publish();
  expect(archive.now).toEqual(start);
  expect(signedText()).toBe(first);
  expect(await statusOf(archive.url + olderPath)).toBe(200);
});

describe('the snapshot service', () => {
  test('has the dists and the pool of each time, and nothing that had left or that came later', async () => {
    const first = archive.file(inRelease);
    await publishAt(later(day), () => archive.add('bookworm', newer));
    const second = archive.file(inRelease);
    const index = indexByHash();

    expect(await get(inSnapshot(start, inRelease))).toEqual([200, first.toString()]);
    expect(await statusOf(inSnapshot(start, index))).toBe(404);
    expect(await statusOf(inSnapshot(start, olderPath))).toBe(200);
    expect(await statusOf(inSnapshot(start, newerPath))).toBe(404);
    expect(await get(inSnapshot(later(day), inRelease))).toEqual([200, second.toString()]);
    expect(await statusOf(inSnapshot(later(day), index))).toBe(200);
    expect(await statusOf(inSnapshot(later(day), olderPath))).toBe(404);
    expect(await statusOf(inSnapshot(later(day), newerPath))).toBe(200);
  });

  test('leads a time between two snapshots to the earlier one, by a path alone', async () => {
    await publishAt(later(day));
    await publishAt(later(3 * day));
    for (const [asked, given] of [
      [1000, 0],
      [day - 1000, 0],
      [day + 1000, day],
      [3 * day + 12 * hour, 3 * day],
      [900 * day, 3 * day],
    ] as const) {
      const url = inSnapshot(later(asked), inRelease);
      expect(await get(url)).toEqual([302, locationOf(later(given), inRelease)]);
    }
  });

  test('knows nothing before the first snapshot, nor at a time that is none', async () => {
    const times = ['20260301T102029Z', '20260301', '20260301T102030', '20260332T000000Z', '20270230T000000Z'];
    for (const time of [...times, '2027-03-01T00:00:00Z', '20270301T240000Z', 'now', '%0a']) {
      expect([time, ...(await get(inSnapshot(time, inRelease)))]).toEqual([time, 404, 'Not Found\n']);
    }
    expect(await statusOf(inSnapshot('20260301T102030Z', inRelease))).toBe(200);
  });

  test('has in one snapshot all packages published at that time, with the dists of the last publish', async () => {
    archive.add('bookworm', newer);
    await archive.publish();
    archive.remove('bookworm', 'libseen');
    await archive.publish();
    expect(await statusOf(archive.url + olderPath)).toBe(404);
    expect(await statusOf(inSnapshot(start, olderPath))).toBe(200);
    expect(await statusOf(inSnapshot(start, newerPath))).toBe(200);
    expect(await get(inSnapshot(start, inRelease))).toEqual([200, archive.file(inRelease).toString()]);
    expect(await get(inSnapshot(later(12 * hour), olderPath))).toEqual([302, locationOf(start, olderPath)]);
  });
});

test('the archive of ended releases has each package ever published, and the dists published last', async () => {
  await publishAt(later(day), () => archive.add('bookworm', newer));
  await publishAt(later(2 * day), () => archive.remove('bookworm', 'libseen'));
  expect(await statusOf(archive.ended + olderPath)).toBe(200);
  expect(await statusOf(archive.ended + newerPath)).toBe(200);
  expect(await get(archive.ended + inRelease)).toEqual([200, archive.file(inRelease).toString()]);
});

test('what has not changed is kept once for all times', async () => {
  await publishAt(later(day));
  for (const time of [start, later(day)]) {
    expect(archive.file(locationOf(time, olderPath))).toBe(archive.file(olderPath));
  }
});

/** Verifies a release file of the mirror as the product does at a time. */
function verify(path: string, suite: string, now: Date) {
  return verifyInRelease(archive.file(path), {
    url: path,
    suite,
    states: { Origin: 'Debian', Codename: suite },
    keys: archive.keys.rows,
    now,
    ended: false,
  });
}

/** The text of bookworm's release file, without the signature, which is another one each time. */
function signedText(): string {
  return archive.file(inRelease).toString().split('-----BEGIN PGP SIGNATURE-----')[0] ?? '';
}

/** The mirror's index of bookworm's arm64 packages, by its hash. */
function indexByHash(): string {
  const line = /^ ([0-9a-f]{64}) +\d+ (main\/binary-arm64)\/Packages\.xz$/m;
  const [, hash = '', folder = ''] = line.exec(signedText()) ?? [];
  return `/debian/dists/bookworm/${folder}/by-hash/SHA256/${hash}`;
}

/** The path that a redirect to a snapshot leads to. */
function locationOf(time: Date, path: string): string {
  return inSnapshot(time, path).slice(archive.url.length);
}
