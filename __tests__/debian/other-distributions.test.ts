import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openContents } from '../../src/debian/contents.js';
import { keysAtHand } from '../../src/debian/keys-at-hand.js';
import { findMirrors } from '../../src/debian/mirrors.js';
import { findRelease, type Release, releaseFor } from '../../src/debian/release.js';
import { type ReadRelease, readRelease } from '../../src/debian/suite.js';
import { type LoopbackArchive, startArchive } from '../support/archive.js';
import { type ArchivePackage, releaseDate } from '../support/archive-index.js';
import { type Tamper, withField } from '../support/archive-tamper.js';
import { temporaryFolders } from '../support/temp.js';
import { plainNet, refusal } from './signed-archive.js';

const [jammy, pios] = [named('ubuntu:jammy'), named('raspberrypi:bookworm')];
const folders = temporaryFolders();
const architectures = ['amd64', 'arm64', 'riscv64'];

let archive: LoopbackArchive;
beforeEach(async () => {
  archive = await startArchive({ releases: [jammy, pios], architectures });
});
afterEach(() => archive.close());

function named(name: string): Release {
  const release = findRelease(name);
  if (release === undefined) throw new Error(`there is no release ${name}`);
  return release;
}

function library(name: string, version: string, more: Partial<ArchivePackage> = {}): ArchivePackage {
  return { name, version, architecture: 'arm64', section: 'libdevel', files: [], ...more };
}

/** Reads a release for an architecture; the arm64 one when no other is said. */
async function read(release: Release, changes: Partial<ReadRelease> = {}) {
  const { architecture = 'arm64' } = changes;
  return readRelease({ ...(await reading(release, architecture)), architecture, ...changes });
}

async function reading(release: Release, architecture: string) {
  const names = ['debian', 'ubuntu', 'ubuntu-ports', 'raspberrypi'];
  const mirrors = await findMirrors({
    mirrors: names.map((name) => `${archive.mirror}/${name}`),
    aptRoot: '/nowhere',
    publicMirrors: [],
  });
  return {
    release: releaseFor(release, architecture),
    ...{ mirrors, net: plainNet, now: archive.now, keys: archive.keys.rows },
    phase: { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined },
  };
}

async function tamper(suite: string, how: Tamper): Promise<void> {
  archive.tamper(suite, how);
  await archive.publish();
}

const field = (name: string, value: string): Tamper => ({ text: (text) => withField(text, name, value) });

describe('a release of Ubuntu', () => {
  test('has its pockets and components, from the ports for one machine and the main archive for another', async () => {
    archive.add('ubuntu-ports/jammy', library('libssl-dev', '3.0.2-0ubuntu1'));
    archive.add('ubuntu-ports/jammy-security', library('libssl-dev', '3.0.2-0ubuntu1.20'));
    archive.add('ubuntu-ports/jammy', library('libfoo-dev', '1-1', { component: 'universe' }));
    archive.add('ubuntu/jammy', library('libssl-dev', '3.0.2-0ubuntu1', { architecture: 'amd64' }));
    await archive.publish();
    const arm64 = await read(jammy);
    expect(arm64.candidates.map(({ name, version, repository }) => `${repository} ${name} ${version}`)).toEqual(
      [
        'ubuntu-ports libssl-dev 3.0.2-0ubuntu1',
        'ubuntu-ports libfoo-dev 1-1',
        'ubuntu-ports libssl-dev 3.0.2-0ubuntu1.20',
      ],
    );
    expect(arm64.suites.map(({ suite }) => suite)).toEqual(
      ['jammy', 'jammy-updates', 'jammy-security'].map((suite) => `ubuntu-ports/${suite}`),
    );
    expect(arm64.candidates.map(({ path }) => path)).toContain(
      'pool/universe/libf/libfoo-dev/libfoo-dev_1-1_arm64.deb',
    );
    archive.forgetRequests();
    const amd64 = await read(jammy, { architecture: 'amd64' });
    expect(amd64.candidates.map(({ repository }) => repository)).toEqual(['ubuntu']);
    expect(archive.requests.filter(({ path }) => !path.startsWith('/ubuntu/'))).toEqual([]);
  });

  test.each([
    ['another pocket', field('Suite', 'jammy'), /its Suite is jammy, not jammy-updates/],
    ['another release', field('Codename', 'noble'), /its Codename is noble, not jammy/],
    ['another origin', field('Origin', 'Debian'), /its Origin is Debian, not Ubuntu/],
    ['no origin', { text: (text: string) => text.replace(/^Origin: .*\n/m, '') }, /its Origin is missing/],
  ])('is refused when a pocket is of %s', async (_, how, message) => {
    await tamper('ubuntu-ports/jammy-updates', how);
    expect(await refusal(read(jammy))).toMatch(message);
  });

  test.each([
    ['a key that nobody knows', { signers: ['unknown'] }, /is not signed by a trusted key/],
    ['a key that has expired', { signers: ['expired'], signedAfter: -2 * 3_600_000 }, /expired on/],
    ['a key that is revoked', { signers: ['revoked'] }, /revoked/],
  ] as const)('is refused when %s signed it', async (_, how, message) => {
    await tamper('ubuntu-ports/jammy', how);
    expect(await refusal(read(jammy))).toMatch(message);
  });

  test('needs no Valid-Until, as it has none, and is refused when it goes back behind a lock', async () => {
    const { suites } = await read(jammy);
    expect(suites.map(({ validUntil }) => validUntil)).toEqual([undefined, undefined, undefined]);
    const day = 86_400_000;
    const older = releaseDate(new Date(archive.now.getTime() - 3 * day));
    await tamper('ubuntu-ports/jammy-security', field('Date', older));
    expect(await refusal(read(jammy, { notBefore: suites }))).toMatch(/older than .*, the date in the lock/);
  });

  const inArmour = (header: string): Tamper => ({
    signed: (message) => message.replace('SIGNATURE-----\n\n', `SIGNATURE-----\n${header}\n\n`),
  });

  test('is read as its archive writes it: a Version in the armour, a blank in place of the first 0 of an hour', async () => {
    const yesterday = new Date(archive.now.getTime() - 86_400_000);
    yesterday.setUTCHours(1, 9, 55, 0);
    const written = releaseDate(yesterday).replace(' 01:', '  1:');
    await tamper('ubuntu-ports/jammy', { ...inArmour('Version: GnuPG v1'), ...field('Date', written) });
    const { suites } = await read(jammy);
    expect(suites[0]?.date).toEqual(yesterday);
  });

  test.each(['Comment: Codename: sid', 'Version: a\nVersion: b', 'Version: \u00e4'])(
    'is refused with another header in the armour of its signature: %j',
    async (header) => {
      await tamper('ubuntu-ports/jammy', inArmour(header));
      expect(await refusal(read(jammy))).toMatch(/signature has armour headers/);
    },
  );

  test('is searched without Contents of several GB, as its pockets for updates have them', async () => {
    const files = [{ path: 'usr/include/zlib.h', content: '' }];
    archive.add('ubuntu-ports/jammy', library('zlib1g-dev', '1-1', { files }));
    await tamper('ubuntu-ports/jammy-updates', {
      text: (text) => text.replaceAll(/^( \w+ +)\d+ (Contents-arm64)$/gm, '$17610443580 $2'),
    });
    const signal = new AbortController().signal;
    const found = await openContents({ ...(await reading(jammy, 'arm64')), signal }).find('arm64', ['/zlib.h']);
    expect(found).toEqual({ files: [{ path: 'usr/include/zlib.h', package: 'zlib1g-dev' }], problems: [] });
  });

  test('has its Contents for all components together, of which those that are not used are left out', async () => {
    const header = (name: string) => [{ path: `usr/include/${name}.h`, content: '' }];
    archive.add(
      'ubuntu-ports/jammy',
      library('zlib1g-dev', '1-1', { files: header('zlib') }),
      library('libfoo-dev', '1-1', { component: 'universe', files: header('foo') }),
      library('libnot-dev', '1-1', { component: 'multiverse', files: header('foo') }),
    );
    await archive.publish();
    const contents = openContents({
      ...(await reading(jammy, 'arm64')),
      signal: new AbortController().signal,
    });
    expect(await contents.find('arm64', ['/zlib.h', '/foo.h'])).toEqual({
      files: [
        { path: 'usr/include/foo.h', package: 'libfoo-dev' },
        { path: 'usr/include/zlib.h', package: 'zlib1g-dev' },
      ],
      problems: [],
    });
  });
});

describe('a release of Raspberry Pi OS', () => {
  test('is that of Debian and its own repository, whose suites of one name are told apart', async () => {
    archive.add('bookworm', library('libcamera-dev', '0.0.3-1'));
    archive.add('raspberrypi/bookworm', library('libcamera-dev', '0.5.0+rpt1-1'));
    await archive.publish();
    const { candidates, suites } = await read(pios);
    expect(candidates.map(({ repository, version }) => `${repository} ${version}`)).toEqual([
      'debian 0.0.3-1',
      'raspberrypi 0.5.0+rpt1-1',
    ]);
    expect(suites.map(({ suite }) => suite)).toEqual([
      'bookworm',
      'bookworm-updates',
      'bookworm-security',
      'raspberrypi/bookworm',
    ]);
  });

  test("is refused when Debian's key signed the vendor's suite, or the vendor's key Debian's", async () => {
    const { rows } = archive.keys;
    const [debian, vendor] = rows.map((row) => [row]);
    const repositories = pios.repositories.map((suite) => ({
      ...suite,
      keys: (suite.repository === 'raspberrypi' ? vendor : debian) ?? [],
    }));
    const release = { ...pios, repositories };
    await tamper('raspberrypi/bookworm', { signers: ['second'] });
    await expect(read(release)).resolves.toBeDefined();
    await tamper('raspberrypi/bookworm', { signers: ['archive'] });
    expect(await refusal(read(release))).toMatch(/\S+\/raspberrypi\//);
    await tamper('raspberrypi/bookworm', { signers: ['second'] });
    await tamper('bookworm', { signers: ['second'] });
    expect(await refusal(read(release))).toMatch(/\S+\/debian\//);
  });
});

describe('a key of which the fingerprint is known alone', () => {
  const places = async () => {
    const [folder, other] = [await folders.make(), await folders.make()];
    return { folder, keyFolders: ['/nowhere', other, folder] };
  };

  test.each(['vendor.gpg', 'vendor.asc'])(
    'is taken from any keyring of this machine that has it: %s',
    async (name) => {
      const { folder, keyFolders } = await places();
      const [first, second] = archive.keys.rows;
      const armored = `${first?.armored?.join('\n')}\n`;
      const packets = Buffer.from(armored.replace(/^-.*$|^=.*$/gm, ''), 'base64');
      await writeFile(join(folder, 'broken.gpg'), 'no key');
      await writeFile(join(folder, 'another.asc'), archive.keys.certificates.unknown);
      await writeFile(join(folder, name), name.endsWith('.asc') ? armored : packets);
      const wanted = [{ fingerprint: first?.fingerprint ?? '' }, { fingerprint: second?.fingerprint ?? '' }];
      const [found, ...more] = await keysAtHand(wanted, 'raspberrypi/bookworm', { keyFolders });
      expect(more).toEqual([]);
      expect(found?.fingerprint).toBe(first?.fingerprint);
      const keys = [found ?? { fingerprint: '' }];
      const release = { ...pios, repositories: pios.repositories.map((suite) => ({ ...suite, keys })) };
      await expect(read(release, { keys: undefined })).resolves.toBeDefined();
    },
  );

  test('is named where it is not there, with the places where it was looked for', async () => {
    const { keyFolders } = await places();
    const keys = pios.repositories.at(-1)?.keys ?? [];
    const message = await refusal(keysAtHand(keys, 'raspberrypi/bookworm', { keyFolders }));
    expect(message).toMatch(/the key that signs raspberrypi\/bookworm was not found/);
    expect(message).toContain('cf8a1af502a2aa2d763bae7e82b129927fa3303e');
    expect(message).toContain(keyFolders.at(-1));
  });

  test("that Crossroot has itself is Ubuntu's", async () => {
    const keys = jammy.repositories[0]?.keys ?? [];
    const [found] = await keysAtHand(keys, 'ubuntu/jammy', {});
    expect(found?.armored?.length).toBeGreaterThan(10);
  });
});
