import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findMirrors, type Mirrors, publicMirrors } from '../../src/debian/mirrors.js';
import { CrossrootError } from '../../src/errors.js';
import { defaultNetSettings } from '../../src/net/net.js';
import { refusal } from './signed-archive.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'crossroot-apt-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Where files are looked for when apt is set up with these files. */
async function places(
  files: Readonly<Record<string, string>>,
  mirrors: readonly string[] = [],
): Promise<{ debian: readonly string[]; security: readonly string[] }> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const found = await findMirrors({ mirrors, aptRoot: root, publicMirrors });
  const list = (repository: string): readonly string[] =>
    found.sources(repository, 'x').map(({ name, url }) => `${name}: ${url}`);
  return { debian: list('debian'), security: list('debian-security') };
}

/** Where a repository's files are looked for when apt is set up with these files. */
async function placesOf(
  repository: string,
  files: Readonly<Record<string, string>>,
  mirrors: readonly string[] = [],
): Promise<readonly string[]> {
  await places(files);
  const found = await findMirrors({ mirrors, aptRoot: root, publicMirrors });
  return found.sources(repository, 'x').map(({ name, url }) => `${name}: ${url}`);
}

/** Where a path of the repository `debian` is looked for; nowhere when it is refused. */
function acceptedPlaces(mirrors: Mirrors, path: string): readonly string[] {
  try {
    return mirrors.packageSources('debian', path, new Date(0)).map(({ url }) => url);
  } catch (error) {
    if (error instanceof CrossrootError) return [];
    throw error;
  }
}

const publicDebian = [
  'public mirror: http://ftp.debian.org/debian/x',
  "Debian's archive of ended releases: http://archive.debian.org/debian/x",
];
const ended = "Debian's archive of ended releases: http://archive.debian.org/debian-security/x";
const publicSecurity = ['public mirror: http://security.debian.org/debian-security/x', ended];

describe('mirrors', () => {
  test("come in the order mirror, apt's, public, each once", async () => {
    const apt = `deb http://apt.example/debian/ bookworm main
deb http://apt.example/debian bookworm-updates main contrib
deb http://apt.example/debian-security bookworm-security main
deb http://security.debian.org/debian-security bookworm-security main
`;
    expect(await places({ 'sources.list': apt }, ['https://mirror.example/debian/'])).toEqual({
      debian: [
        'mirror: https://mirror.example/debian/x',
        "apt's mirror: http://apt.example/debian/x",
        ...publicDebian,
      ],
      security: [
        'mirror: https://mirror.example/debian-security/x',
        "apt's mirror: http://apt.example/debian-security/x",
        "apt's mirror: http://security.debian.org/debian-security/x",
        ended,
      ],
    });
  });

  test.each(['http://mirror.example', 'http://mirror.example:9/'])(
    'at the root of a host (%s) have no other host beside them',
    async (mirror) => {
      const { security } = await places({}, [mirror]);
      expect(security[0]).toBe(`mirror: ${mirror.replace(/\/$/, '')}/debian-security/x`);
    },
  );

  test('are only the public ones on a machine without apt', async () => {
    expect(await places({})).toEqual({ debian: publicDebian, security: publicSecurity });
  });

  test('are only the public ones on an Ubuntu runner', async () => {
    const files = {
      'sources.list': '# Ubuntu sources have moved to /etc/apt/sources.list.d/ubuntu.sources\n',
      'sources.list.d/ubuntu.sources': `Types: deb
URIs: mirror+file:/etc/apt/apt-mirrors.txt
Suites: noble noble-updates noble-backports noble-security
Components: main universe restricted multiverse
Signed-By: /usr/share/keyrings/ubuntu-archive-keyring.gpg

Types: deb
URIs: http://azure.archive.ubuntu.com/ubuntu/ http://security.ubuntu.com/ubuntu/
Suites: noble noble-security
Components: main universe
`,
      'sources.list.d/microsoft-prod.list':
        'deb [arch=amd64,arm64 signed-by=/usr/share/keyrings/microsoft-prod.gpg] https://packages.microsoft.com/ubuntu/24.04/prod noble main\n',
    };
    expect(await places(files)).toEqual({ debian: publicDebian, security: publicSecurity });
  });

  test("of Ubuntu are those of an Ubuntu runner's apt, which may list them in a file, then the public ones", async () => {
    const list = join(root, 'apt-mirrors.txt');
    await writeFile(
      list,
      'http://azure.example/ubuntu/\tpriority:1\n# https://no.example/ubuntu\nfile:/srv/ubuntu\n',
    );
    const source = (uris: string, components: string, key: string) =>
      `Types: deb\nURIs: ${uris}\nSuites: noble\nComponents: ${components}\nSigned-By: ${key}\n`;
    const ubuntu = '/usr/share/keyrings/ubuntu-archive-keyring.gpg';
    const files = {
      'sources.list.d/ubuntu.sources': source(`mirror+file:${list}`, 'main universe', ubuntu),
      'sources.list.d/ports.sources': source('http://apt.example/ubuntu-ports', 'main universe', ubuntu),
      'sources.list.d/ppa.sources': source('https://ppa.example/a/ppa/ubuntu', 'main', ubuntu),
      'sources.list.d/tool.sources': source('https://tool.example/ubuntu', 'main universe', '/etc/tool.gpg'),
    };
    expect(await placesOf('ubuntu', files)).toEqual([
      "apt's mirror: http://azure.example/ubuntu/x",
      'public mirror: http://archive.ubuntu.com/ubuntu/x',
      "Ubuntu's main and security archives: http://security.ubuntu.com/ubuntu/x",
    ]);
    expect(await placesOf('ubuntu-ports', files)).toEqual([
      "apt's mirror: http://apt.example/ubuntu-ports/x",
      'public mirror: http://ports.ubuntu.com/ubuntu-ports/x',
      "Ubuntu's main and security archives: http://archive.ubuntu.com/ubuntu/x",
    ]);
  });

  test('that the user names are of the repository in whose name they end, and of Debian otherwise', async () => {
    const mirrors = ['https://m.example/ubuntu-ports', 'https://m.example/anything'];
    expect((await placesOf('ubuntu-ports', {}, mirrors))[0]).toBe('mirror: https://m.example/ubuntu-ports/x');
    expect((await placesOf('debian', {}, mirrors)).slice(0, 2)).toEqual([
      'mirror: https://m.example/anything/x',
      publicDebian[0],
    ]);
  });

  test("of a vendor whose folder is called as Debian's is are told apart by their public address", async () => {
    const line = 'deb http://archive.raspberrypi.com/debian/ bookworm main\n';
    expect((await placesOf('debian', { 'sources.list.d/raspi.list': line }))[0]).toBe(publicDebian[0]);
    expect((await placesOf('raspberrypi', {}))[0]).toBe(
      "apt's mirror: http://archive.raspberrypi.com/debian/x",
    );
  });

  test('are read from .sources files, with comments and several URIs', async () => {
    const text = `# the system's
Types: deb deb-src
# a comment inside
URIs: http://one.example/debian
 http://two.example/mirrors/debian
Suites: bookworm bookworm-updates
Components: main non-free-firmware
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://three.example/updates
Suites: bookworm-security
Components: main
`;
    const found = await places({ 'sources.list.d/debian.sources': text });
    expect(found.debian).toEqual([
      "apt's mirror: http://one.example/debian/x",
      "apt's mirror: http://two.example/mirrors/debian/x",
      ...publicDebian,
    ]);
    expect(found.security).toEqual(["apt's mirror: http://three.example/updates/x", ...publicSecurity]);
  });

  test.each([
    ['a comment', '# deb http://apt.example/debian bookworm main'],
    ['sources', 'deb-src http://apt.example/debian bookworm main'],
    ['another component', 'deb https://download.example/linux/debian bookworm stable'],
    ['a commented component', 'deb http://apt.example/debian bookworm contrib # main'],
    ['a cdrom', 'deb cdrom:[Debian GNU/Linux 12]/ bookworm main'],
    ['a folder', 'deb file:/srv/debian bookworm main'],
    ['a list of mirrors', 'deb mirror://apt.example/debian bookworm main'],
    [
      "another's key",
      'deb [ arch=amd64 signed-by=/etc/apt/keyrings/tool.gpg ] http://apt.example/debian bookworm main',
    ],
    ['a password', 'deb http://user:secret@apt.example/debian bookworm main'],
    ['Ubuntu', 'deb http://apt.example/ubuntu noble-security main'],
  ])('leave out %s in a .list', async (_, line) => {
    const found = await places({ 'sources.list.d/x.list': `${line}\n` });
    expect([...found.debian, ...found.security]).toEqual([...publicDebian, ...publicSecurity]);
  });

  test('take a one-line source with options', async () => {
    const line =
      '  deb\t[arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]  http://apt.example/debian  trixie main # x\n';
    expect((await places({ 'sources.list': line })).debian[0]).toBe(
      "apt's mirror: http://apt.example/debian/x",
    );
  });

  test('leave out what is switched off, is for sources only, or is in a file of another kind', async () => {
    const text = 'URIs: http://apt.example/debian\nSuites: bookworm\nComponents: main\n';
    const found = await places({
      'sources.list.d/off.sources': `Enabled: no\nTypes: deb\n${text}`,
      'sources.list.d/src.sources': `Types: deb-src\n${text}`,
      'sources.list.d/old.sources.save': `Types: deb\n${text}`,
    });
    expect(found.debian).toEqual(publicDebian);
  });

  test("pass a malformed file of apt's over", async () => {
    const found = await places({
      'sources.list.d/a.sources': 'what is this\n',
      'sources.list.d/b.list': 'deb http://apt.example/debian bookworm main\n',
    });
    expect(found.debian).toEqual(["apt's mirror: http://apt.example/debian/x", ...publicDebian]);
  });

  test.each([
    'ftp://mirror.example/debian',
    'mirror.example',
    'https://user:secret@mirror.example/debian',
    'https://mirror.example/?x',
    'https://mirror.example/?',
    'https://mirror.example/#',
    'file:///srv',
    '',
  ])('refuse the base URL %s, without showing a password', async (mirror) => {
    const message = await refusal(findMirrors({ mirrors: [mirror], aptRoot: root, publicMirrors }));
    expect(message).toContain('cannot be used');
    expect(message).not.toContain('secret');
  });

  test.each([
    '',
    '/etc/passwd',
    '//evil.example/x',
    'http://evil.example/x',
    '../x',
    'pool/../../x',
    'pool/..',
    './x',
    'pool//x',
    'pool/',
    '%2e%2e/x',
    'pool/%2E%2E/x',
    'pool/%2fx',
    'pool/x?y',
    'pool/x#y',
    'pool/x\ny',
    'pool/x\r\nHost: evil.example',
    'pool/x\u0000',
    'pool\\..\\x',
    'pool/a b',
    'pool/ä',
    'pool/\u202ex',
  ])('refuse the path %j', async (path) => {
    const found = await findMirrors({ mirrors: [], aptRoot: root, publicMirrors });
    expect(await refusal(() => found.sources('debian', path))).toContain('is refused');
    expect(await refusal(() => found.packageSources('debian', path, new Date(0)))).toContain('is refused');
  });

  test('keep every path that they accept beneath the base', async () => {
    const base = new URL('https://mirror.example/debian/');
    const found = await findMirrors({ mirrors: [base.href], aptRoot: root, publicMirrors: [] });
    const alphabet = ['.', '/', ':', '+', '~', '%', '\\', '?', '#', '@', 'a', '2', 'e', '\t'];
    let accepted = 0;
    for (let n = 0; n < alphabet.length ** 4; n += 1) {
      let path = '';
      for (let rest = n, i = 0; i < 4; i += 1, rest = Math.floor(rest / alphabet.length)) {
        path += alphabet[rest % alphabet.length];
      }
      const places = acceptedPlaces(found, path);
      if (places.length > 0) accepted += 1;
      for (const text of places) {
        const url = new URL(text);
        const decoded = decodeURIComponent(url.pathname);
        if (
          url.origin !== base.origin ||
          decoded !== `/debian/${path}` ||
          url.search !== '' ||
          url.hash !== ''
        ) {
          throw new Error(`${JSON.stringify(path)} leads to ${text}`);
        }
      }
    }
    expect(accepted).toBeGreaterThan(1000);
  });

  test('for packages have the snapshot service of half a day later before the archive of ended releases', async () => {
    const found = await findMirrors({
      mirrors: ['http://mirror.example/debian'],
      aptRoot: root,
      publicMirrors,
    });
    const places = found.packageSources('debian-security', 'pool/x.deb', new Date('2026-08-31T18:30:05Z'));
    expect(places.map(({ name, url }) => `${name}: ${url}`)).toEqual([
      'mirror: http://mirror.example/debian-security/pool/x.deb',
      'public mirror: http://security.debian.org/debian-security/pool/x.deb',
      "Debian's snapshot service: https://snapshot.debian.org/archive/debian-security/20260901T063005Z/pool/x.deb",
      "Debian's archive of ended releases: http://archive.debian.org/debian-security/pool/x.deb",
    ]);
  });

  test('have snapshot services that are asked over at most two connections', () => {
    const snapshots = publicMirrors
      .flatMap(({ bases }) => Object.values(bases))
      .filter((url) => url.includes('{time}'));
    expect(snapshots).toHaveLength(4);
    for (const url of snapshots) expect(defaultNetSettings.limitedHosts).toContain(new URL(url).hostname);
    expect(defaultNetSettings.connectionsPerLimitedHost).toBe(2);
  });

  test('as of a day have release files and indices from the snapshot service alone', async () => {
    const options = { mirrors: ['http://mirror.example/debian'], aptRoot: root };
    const at = new Date('2026-09-01T00:00:00Z');
    const found = await findMirrors({ ...options, publicMirrors, at });
    expect(found.sources('debian', 'dists/x').map(({ url }) => url)).toEqual([
      'https://snapshot.debian.org/archive/debian/20260901T000000Z/dists/x',
    ]);
    expect(found.sources('ubuntu-ports', 'dists/x').map(({ url }) => url)).toEqual([
      'https://snapshot.ubuntu.com/ubuntu/20260901T000000Z/dists/x',
    ]);
    expect(await refusal(() => found.sources('raspberrypi', 'x'))).toMatch(/no snapshot service.*raspberrypi/);
    const none = await findMirrors({ ...options, publicMirrors: [], at });
    expect(await refusal(() => none.sources('debian', 'dists/x'))).toContain('no snapshot service is known');
  });
});
