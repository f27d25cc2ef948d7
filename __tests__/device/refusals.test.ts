import { once } from 'node:events';
import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import type { PullOptions } from '../../src/device/pull.js';
import { findProgram } from '../../src/system/process.js';
import { makeKey, programPath, type SshDevice, startSshDevice, writeScript } from '../support/sshd.js';
import { sshPrograms, testNeeding } from '../support/sshd-needs.js';
import { temporaryFolders } from '../support/temp.js';
import { environment, lay, pullFrom } from './pulls.js';

const folders = temporaryFolders();
const refusalTest = testNeeding(sshPrograms, 'words of a device that is not reached');
let device: SshDevice | undefined;

afterEach(() => device?.stop());

/** A device that would let this pull in, and the refusal that it meets when something about it differs. */
async function refused(
  more: (device: SshDevice) => Partial<PullOptions> | Promise<Partial<PullOptions>>,
): Promise<unknown> {
  const own = await startSshDevice({ folder: join(await folders.make(), 'sshd') });
  device = own;
  const root = await folders.make();
  lay(root, { 'usr/lib/a': 'a' });
  const places = { root, staging: await folders.make(), temp: await folders.make('t') };
  return pullFrom(own, places, await more(own)).then(
    () => 'pulled',
    (error: unknown) => error,
  );
}

refusalTest('a key that the device does not know is refused', async () => {
  const key = join(await folders.make('keys'), 'other');
  makeKey(key);
  expect(await refused(() => ({ identity: key }))).toMatchObject({
    what: expect.stringMatching(/^\S+@127.0.0.1 denies access$/),
    why: [expect.stringContaining('Permission denied (publickey)')],
    todo: [
      expect.stringContaining('no terminal'),
      expect.stringContaining(`-i '${key}'`),
      expect.stringContaining('ssh-copy-id'),
    ],
  });
});

refusalTest('an unknown host key is refused, and not remembered', async () => {
  const error = await refused((own) => {
    rmSync(own.knownHosts);
    return {};
  });
  expect(error).toMatchObject({
    what: expect.stringMatching(/^the host key of \S+ is not known$/),
    todo: [expect.stringMatching(/by hand.*ssh -p \d+ /), expect.stringContaining('known_hosts')],
  });
});

refusalTest.each([
  [true, 'pulled', 1],
  [false, expect.objectContaining({ what: expect.stringContaining('is not known') }), 0],
])(
  'with somebody at the terminal (%p) ssh asks about an unknown host key',
  async (interactive, outcome, asked) => {
    const answers = await folders.make('answers');
    const ask = writeScript(join(answers, 'ask'), [`mktemp '${answers}/asked-XXXXXX' > /dev/null`, 'echo yes']);
    const answer = await refused((own) => {
      rmSync(own.knownHosts);
      return { interactive, environment: { ...environment, SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: 'force' } };
    });
    expect(answer).toEqual(outcome);
    expect(readdirSync(answers).filter((name) => name.startsWith('asked-'))).toHaveLength(asked);
  },
);

refusalTest('a changed host key is refused, with the way to remove the old one', async () => {
  const error = await refused((own) => {
    makeKey(join(own.knownHosts, '../new key'));
    renameSync(join(own.knownHosts, '../new key'), join(own.knownHosts, '../host key'));
    return {};
  });
  expect(error).toMatchObject({
    what: expect.stringMatching(/^the host key of \S+ has changed$/),
    todo: [expect.stringContaining('find out why'), expect.stringMatching(/ssh-keygen -R '\[127.0.0.1\]:\d+'/)],
  });
});

refusalTest('a host that nobody knows is told as such', async () => {
  expect(await refused(() => ({ host: 'me@nowhere.invalid' }))).toMatchObject({
    what: 'the host me@nowhere.invalid was not found',
  });
});

refusalTest('a port at which nobody listens is told as such', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  server.close();
  await once(server, 'close');
  expect(await refused(() => ({ port }))).toMatchObject({
    what: expect.stringMatching(/refuses connections$/),
    todo: [expect.stringContaining('--port')],
  });
});

refusalTest('a device that accepts and says nothing is given up', async () => {
  const server = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  expect(await refused(() => ({ port, connectSeconds: 1 }))).toMatchObject({
    what: expect.stringMatching(/does not answer$/),
  });
  server.close();
});

refusalTest('a device that closes the connection is told as such', async () => {
  const server = createServer((socket) => void socket.end('no\r\n')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  expect(await refused(() => ({ port }))).toMatchObject({
    what: expect.stringMatching(/closed the connection during the handshake$/),
  });
  server.close();
});

refusalTest.each([
  ['ssh', 'rsync', 'openssh-client'],
  ['rsync', 'ssh', 'rsync'],
])('a machine without %s is told how it comes there', async (missing, present, debianPackage) => {
  const bin = await folders.make('bin');
  symlinkSync(findProgram(present, programPath) ?? '', join(bin, present));
  expect(await refused(() => ({ environment: { ...environment, PATH: bin } }))).toMatchObject({
    what: `${missing} is not installed on this machine`,
    todo: [`install it on this machine: sudo apt install ${debianPackage}`],
  });
});

refusalTest('a key that is not there is refused before anything is asked', async () => {
  expect(await refused(() => ({ identity: '/no/such/key' }))).toMatchObject({
    what: 'the key file /no/such/key does not exist',
  });
  expect(device?.connections()).toBe(0);
});

refusalTest('what the staging folder cannot hold fails with the reason', async () => {
  const file = join(await folders.make(), 'file');
  writeFileSync(file, '');
  expect(await refused(() => ({ staging: file }))).toMatchObject({ code: 'ENOTDIR' });
});
