import { chmodSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { type SshDevice, startSshDevice, writeScript } from '../support/sshd.js';
import { sshPrograms, testNeeding } from '../support/sshd-needs.js';
import { temporaryFolders } from '../support/temp.js';
import { lay, listing, pullFrom } from './pulls.js';

const folders = temporaryFolders();
let device: SshDevice | undefined;

afterEach(() => device?.stop());

/** Nothing is unreadable for root: there the commands run as nobody. */
const isRoot = process.getuid?.() === 0;
const unreadableTest = testNeeding(
  [...sshPrograms, ...(isRoot ? ['setpriv'] : [])],
  'files that cannot be read',
);

async function start(): Promise<SshDevice> {
  const folder = await folders.make();
  chmodSync(join(folder, '..'), 0o755);
  const drop = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : '';
  const command = writeScript(join(folder, 'login'), [`exec ${drop}$SSH_ORIGINAL_COMMAND`]);
  device = await startSshDevice({ folder: join(folder, 'sshd'), command });
  return device;
}

async function readableRoot(): Promise<string> {
  const root = await folders.make('a root');
  chmodSync(join(root, '..'), 0o755);
  return root;
}

unreadableTest(
  'files and folders that cannot be read are told, all others come, and what is gone goes',
  async () => {
    const root = await readableRoot();
    lay(root, {
      'usr/lib/a': 'a',
      'usr/lib/gone': 'gone',
      'usr/lib/it\'s "x" (1)': 's',
      'usr/lib/dir/b': 'b',
    });
    const places = { root, staging: await folders.make(), temp: await folders.make('t') };
    const from = await start();
    await pullFrom(from, places);
    lay(root, { 'usr/lib/secret': 's', 'usr/lib/new': 'n' });
    for (const path of ['usr/lib/secret', 'usr/lib/dir']) chmodSync(join(root, path), 0);
    rmSync(join(root, 'usr/lib/gone'));
    const told: string[] = [];

    const phase = {
      info: (line: string) => told.push(line),
      downloaded: () => undefined,
      unpacked: () => undefined,
    };
    const { folder, missed } = await pullFrom(from, places, { phase });

    chmodSync(join(root, 'usr/lib/dir'), 0o755);
    expect([...missed].sort()).toEqual(['usr/lib/dir', 'usr/lib/secret']);
    expect(listing(folder)).toEqual({ 'usr/lib/a': 'a', 'usr/lib/new': 'n', 'usr/lib/it\'s "x" (1)': 's' });
    expect(told).toEqual(expect.arrayContaining(['2 could not be read on the device:', '  usr/lib/secret']));
  },
);

unreadableTest('a root that may not be read is refused', async () => {
  const root = await readableRoot();
  const inner = join(root, 'inner');
  lay(inner, { 'usr/lib/a': 'a' });
  chmodSync(inner, 0);
  const places = { root: inner, staging: await folders.make(), temp: await folders.make('t') };
  const from = await start();
  await expect(pullFrom(from, places)).rejects.toMatchObject({
    what: `this user cannot read ${inner} on ${from.host}`,
  });
  chmodSync(inner, 0o755);
});

unreadableTest('a root that is not there, or holds no system, is refused', async () => {
  const root = await readableRoot();
  const places = { staging: await folders.make(), temp: await folders.make('t') };
  const from = await start();
  const missing = join(root, 'no such');
  await expect(pullFrom(from, { root: missing, ...places })).rejects.toMatchObject({
    what: `${from.host} has no folder ${missing}`,
  });
  lay(root, { 'home/x': 'x' });
  await expect(pullFrom(from, { root, ...places })).rejects.toMatchObject({
    what: `${root} on ${from.host} does not contain a system`,
  });
});

testNeeding(sshPrograms, 'files that are too large')(
  'files of more than 8 GiB are not taken, and each pull says which',
  async () => {
    const root = await readableRoot();
    lay(root, { 'usr/lib/a': 'a', 'usr/lib/huge': '', 'usr/include/it is over max-size': '' });
    for (const path of ['usr/lib/huge', 'usr/include/it is over max-size'])
      truncateSync(join(root, path), 2 ** 33 + 1);
    const places = { root, staging: await folders.make(), temp: await folders.make('t') };
    const from = await start();
    for (const _pull of ['the first', 'one that finds the rest up to date']) {
      const told: string[] = [];
      const phase = {
        info: (line: string) => told.push(line),
        downloaded: () => undefined,
        unpacked: () => undefined,
      };
      const { folder, missed } = await pullFrom(from, places, { phase });
      const large = ['usr/include/it is over max-size', 'usr/lib/huge'];
      expect([...missed].sort()).toEqual(large);
      expect(listing(folder)).toEqual({ 'usr/lib/a': 'a' });
      expect(told).toEqual(
        expect.arrayContaining(['2 not copied: larger than 8 GiB:', ...large.map((path) => `  ${path}`)]),
      );
    }
  },
);
