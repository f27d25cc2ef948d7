import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findMirrors, type Mirrors } from '../../src/debian/mirrors.js';
import { findRelease, type Release } from '../../src/debian/release.js';
import { type ReadRelease, type ReleaseContents, readRelease } from '../../src/debian/suite.js';
import {
  daysFromNow,
  indexFiles,
  makeKey,
  now,
  plainNet,
  refusal,
  releaseText,
  serve,
  sha256,
  sign,
  stanza,
  sums,
  type TestKey,
  type TestServer,
} from './signed-archive.js';

const bookworm = findRelease('bookworm');
if (bookworm === undefined) throw new Error('there is no bookworm');
const oneSuite: Release = {
  ...bookworm,
  repositories: bookworm.repositories.slice(0, 1),
};
const index = indexFiles(`${stanza('libssl-dev')}\n${stanza('zlib1g-dev')}`);
const gzip = index['main/binary-arm64/Packages.gz'] ?? Buffer.alloc(0);
const hashPath = `main/binary-arm64/by-hash/SHA256/${sha256(gzip)}`;

/** `stanza('aa')` with a SHA256 of zeros. */
const xzStanza =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ACsAGZdACgYSGbb2jCF/hbfX5cipEVVD3cA4OUXSILsICm409/CqXdMmWHdvJ2CUuhcSaqiifUY3pg2Ylx0q3o6V2iEsOtql+SqwqFw1a7z2+vtElDqjUWKoEeS7uNWN5fVMADTgESRC5jWWAAAAAeaXkkmURBQAAGCAa0BAABR444TscRn+wIAAAAABFla';

let key: TestKey;
let server: TestServer;
let aptRoot: string;

beforeAll(async () => {
  key = await makeKey();
});

beforeEach(async () => {
  server = await serve();
  aptRoot = await mkdtemp(join(tmpdir(), 'crossroot-apt-'));
});

afterEach(async () => {
  await server.close();
  await rm(aptRoot, { recursive: true });
});

/** Puts a signed suite onto the server, with its indices by name and by hash. */
async function publish(
  suite: string,
  files: Readonly<Record<string, Uint8Array>> = index,
  base = '/debian',
  architectures = 'amd64 arm64',
): Promise<void> {
  const text = releaseText({ Codename: suite, Architectures: architectures, SHA256: sums(files) });
  server.files.set(`${base}/dists/${suite}/InRelease`, await sign(text, [key]));
  for (const [path, bytes] of Object.entries(files)) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    server.files.set(`${base}/dists/${suite}/${path}`, bytes);
    server.files.set(`${base}/dists/${suite}/${folder}/by-hash/SHA256/${sha256(bytes)}`, bytes);
  }
}

async function loopback(bases: readonly string[] = ['/debian']): Promise<Mirrors> {
  return findMirrors({ mirrors: bases.map((base) => `${server.url}${base}`), aptRoot, publicMirrors: [] });
}

const lines: string[] = [];

async function read(changes: Partial<ReadRelease> = {}): Promise<ReleaseContents> {
  lines.length = 0;
  return readRelease({
    release: oneSuite,
    architecture: 'arm64',
    mirrors: await loopback(),
    net: plainNet,
    phase: { info: (line) => lines.push(line), downloaded: () => undefined, unpacked: () => undefined },
    now,
    keys: [key.row],
    ...changes,
  });
}

describe('a release', () => {
  test('is read with all its suites, each package with its repository', async () => {
    await publish('bookworm');
    await publish('bookworm-updates', indexFiles(''));
    await publish(
      'bookworm-security',
      indexFiles(stanza('libssl-dev', { Version: '2.0-1' })),
      '/debian-security',
    );
    const { candidates, suites } = await read({ release: bookworm });
    expect(candidates.map(({ name, version, repository }) => [name, version, repository])).toEqual([
      ['libssl-dev', '1.0-1', 'debian'],
      ['zlib1g-dev', '1.0-1', 'debian'],
      ['libssl-dev', '2.0-1', 'debian-security'],
    ]);
    expect(suites.map(({ sha256 }) => sha256)).toEqual(
      suites.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)),
    );
    expect(suites.map(({ suite, date }) => ({ suite, date }))).toEqual(
      ['bookworm', 'bookworm-updates', 'bookworm-security'].map((suite) => ({
        suite,
        date: daysFromNow(-1),
      })),
    );
    expect(lines).toContain(`bookworm: ${daysFromNow(-1).toISOString().slice(0, 19)}Z, 2 packages`);
  });

  test('is read without a suite beside the first that is not for the architecture, as its signature says', async () => {
    const ofS390 = Object.fromEntries(
      Object.entries(indexFiles(stanza('libssl-dev', { Architecture: 's390x' }))).map(([path, bytes]) => [
        path.replace('arm64', 's390x'),
        bytes,
      ]),
    );
    await publish('bookworm', ofS390, '/debian', 'amd64 s390x');
    await publish('bookworm-updates', indexFiles(''), '/debian', 'arm64 s390x');
    await publish('bookworm-security', indexFiles(''), '/debian-security', 'arm64');
    const wanted = { release: bookworm, architecture: 's390x' };
    expect(await refusal(read(wanted))).toMatch(/bookworm-updates\/InRelease lists no usable index/);
    await publish('bookworm-updates', indexFiles(''), '/debian', 'amd64 arm64');
    const { candidates, suites } = await read(wanted);
    expect(candidates.map(({ name }) => name)).toEqual(['libssl-dev']);
    expect(suites.map(({ suite }) => suite)).toEqual(['bookworm', 'bookworm-updates', 'bookworm-security']);
    expect(lines).toContain('bookworm-security: it has no s390x');
    await publish('bookworm', index, '/debian', 'arm64');
    expect(await refusal(read(wanted))).toMatch(/bookworm\/InRelease lists no usable index/);
  });

  test('is refused, without asking for an index, when a bit of its InRelease is flipped', async () => {
    await publish('bookworm');
    const text = String(server.files.get('/debian/dists/bookworm/InRelease'));
    server.files.set('/debian/dists/bookworm/InRelease', text.replace('oldstable', 'ol`stable'));
    expect(await refusal(read())).toContain('is not signed by a trusted key');
    expect(server.asked).toEqual(['/debian/dists/bookworm/InRelease']);
  });

  test('is taken from the next mirror when the first has one that cannot be accepted, which is logged', async () => {
    await publish('bookworm');
    server.files.set('/stale/dists/bookworm/InRelease', '<html>Log in</html>');
    const { candidates } = await read({ mirrors: await loopback(['/stale', '/debian']) });
    expect(candidates).toHaveLength(2);
    expect(lines.join()).toMatch(/mirror: .*\/stale\/.* is not exactly one signed message/);
  });

  test('is refused with what every mirror answered when none can be accepted', async () => {
    server.files.set('/a/dists/bookworm/InRelease', '<html>Log in</html>');
    const message = await refusal(read({ mirrors: await loopback(['/a', '/b']) }));
    expect(message).toContain('no mirror has an acceptable InRelease of bookworm');
    expect(message).toContain('/a/dists/bookworm/InRelease is not exactly one signed message');
    expect(message).toContain('/b/dists/bookworm/InRelease answered 404');
  });

  test("is refused when it is older than the lock's", async () => {
    await publish('bookworm');
    const notBefore = [{ suite: 'bookworm', date: daysFromNow(-0.5) }];
    expect(await refusal(read({ notBefore }))).toContain('the date in the lock');
  });
});

describe('an index', () => {
  test('is fetched by hash when an old one stands behind a new InRelease', async () => {
    await publish('bookworm');
    server.files.set('/debian/dists/bookworm/main/binary-arm64/Packages.gz', 'the old index');
    expect((await read()).candidates).toHaveLength(2);
    expect(server.asked).toEqual(['/debian/dists/bookworm/InRelease', `/debian/dists/bookworm/${hashPath}`]);
  });

  test('is refused, naming both sums, when only an old one stands behind a new InRelease', async () => {
    await publish('bookworm');
    server.files.delete(`/debian/dists/bookworm/${hashPath}`);
    server.files.set('/debian/dists/bookworm/main/binary-arm64/Packages.gz', 'the old index');
    const message = await refusal(read());
    expect(message).toContain('no mirror has the index main/binary-arm64/Packages.gz');
    expect(message).toContain(sha256(gzip));
    expect(message).toContain(sha256('the old index'));
  });

  test('is fetched by name from a mirror that has no files by hash', async () => {
    await publish('bookworm');
    server.files.delete(`/debian/dists/bookworm/${hashPath}`);
    expect((await read()).candidates).toHaveLength(2);
  });

  test("is refused when a captive portal's page answers with 200", async () => {
    await publish('bookworm');
    for (const path of server.files.keys()) {
      if (!path.endsWith('/InRelease')) server.files.set(path, '<html>Log in</html>');
    }
    expect(await refusal(read())).toContain('no mirror has the index');
  });

  test('is refused when it is larger than the release says, though its sum is right', async () => {
    await publish('bookworm', { ...index, 'main/binary-arm64/Packages': Buffer.from('short') });
    expect(await refusal(read())).toContain('the release states 5 bytes; more came out');
  });

  test.each([
    ['it is not listed', {}],
    ['its decompressed size is not listed', { 'main/binary-arm64/Packages.gz': gzip }],
    [
      'it is for another architecture',
      { 'main/binary-armhf/Packages': gzip, 'main/binary-armhf/Packages.gz': gzip },
    ],
  ])('is refused when %s', async (_, files) => {
    await publish('bookworm', files);
    expect(await refusal(read())).toContain('lists no usable index for main on arm64');
  });

  test('is read from .xz where the release lists no .gz', async () => {
    const plain = Buffer.from(stanza('aa', { SHA256: '0'.repeat(64) }));
    await publish('bookworm', {
      'main/binary-arm64/Packages': plain,
      'main/binary-arm64/Packages.xz': Buffer.from(xzStanza, 'base64'),
    });
    expect((await read()).candidates.map(({ name }) => name)).toEqual(['aa']);
  });
});
