import {
  appendFileSync,
  chmodSync,
  lstatSync,
  lutimesSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type Pulled, pullDevice } from '../../src/device/pull.js';
import { targets } from '../../src/target.js';
import { type SshDevice, startSshDevice } from '../support/sshd.js';
import { sshPrograms, testNeeding } from '../support/sshd-needs.js';
import { temporaryFolders } from '../support/temp.js';
import { environment, lay, listing, pullFrom, quiet, roots } from './pulls.js';

const folders = temporaryFolders();
const pullTest = testNeeding(sshPrograms, 'pulls from a device');

let device: SshDevice;
let staging: string;
let temp: string;

beforeEach(async () => {
  staging = await folders.makeAwkward();
  temp = await folders.make('t');
  device = await startSshDevice({ folder: await folders.make("keys of 'me'") });
});

afterEach(() => device.stop());

pullTest.each(Object.entries(roots))(
  'pulls of a %s root what a build needs',
  async (_, { wanted, unwanted }) => {
    const root = await folders.make();
    lay(root, { ...wanted, ...unwanted });

    const pulled = await pullFrom(device, { root, staging, temp });

    expect(listing(pulled.folder)).toEqual(wanted);
    expect(pulled.changed).toBe(Object.keys(wanted).length);
    expect(pulled.missed).toEqual([]);
    expect(pulled.received).toBeGreaterThan(0);
  },
);

pullTest('leaves holes holes, and what no pack could hold where it is', async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  for (const [name, size] of [['libsparse.so', 2 ** 24] as const, ['libhuge.so', 2 ** 40] as const]) {
    writeFileSync(join(root, 'usr/lib', name), 'begin');
    truncateSync(join(root, 'usr/lib', name), size);
  }
  const { folder } = await pullFrom(device, { root, staging, temp });
  const { size, blocks } = statSync(join(folder, 'usr/lib/libsparse.so'));
  expect(size).toBe(2 ** 24);
  expect(blocks * 512).toBeLessThan(2 ** 20);
  expect(readdirSync(join(folder, 'usr/lib'))).not.toContain('libhuge.so');
});

pullTest('tells the distribution of the device', async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  const { distribution } = await pullFrom(device, { root, staging, temp });
  expect(distribution).toEqual({ id: 'archarm', like: ['arch'], name: 'Arch Linux ARM' });
});

pullTest('keeps times, gives every file a mode that it can be updated with, and no setuid bit', async () => {
  const root = await folders.make();
  lay(root, { 'usr/lib/a.so': 'a', 'usr/lib/deep/tool': 'b', 'usr/lib/l.so': '-> a.so' });
  utimesSync(join(root, 'usr/lib/a.so'), 1_600_000_000, 1_600_000_000);
  lutimesSync(join(root, 'usr/lib/l.so'), 1_500_000_000, 1_500_000_000);
  chmodSync(join(root, 'usr/lib/a.so'), 0o400);
  chmodSync(join(root, 'usr/lib/deep/tool'), 0o6755);
  chmodSync(join(root, 'usr/lib/deep'), 0o1555);

  const { folder } = await pullFrom(device, { root, staging, temp });

  expect(statSync(join(folder, 'usr/lib/a.so')).mtimeMs).toBe(1_600_000_000_000);
  expect(lstatSync(join(folder, 'usr/lib/l.so')).mtimeMs).toBe(1_500_000_000_000);
  expect(statSync(join(folder, 'usr/lib/a.so')).mode & 0o7777).toBe(0o644);
  expect(statSync(join(folder, 'usr/lib/deep/tool')).mode & 0o7777).toBe(0o755);
  expect(statSync(join(folder, 'usr/lib/deep')).mode & 0o7777).toBe(0o755);
  chmodSync(join(root, 'usr/lib/deep'), 0o755);
});

pullTest('a second pull fetches what changed and removes what is gone', async () => {
  const root = await folders.make();
  const { wanted } = roots.debian;
  lay(root, {
    ...wanted,
    'usr/lib/big.so': 'x'.repeat(500_000),
    'usr/lib/old/gone.so': 'gone',
    'usr/lib/late': '-> a',
  });
  const first = await pullFrom(device, { root, staging, temp });
  writeFileSync(join(root, 'usr/lib/big.so'), `${'x'.repeat(500_000)}and more`);
  rmSync(join(root, 'usr/lib/old'), { recursive: true });
  rmSync(join(root, 'usr/lib/late'));
  symlinkSync('b', join(root, 'usr/lib/late'));

  const second = await pullFrom(device, { root, staging, temp });

  expect(second.folder).toBe(first.folder);
  expect(listing(second.folder)).toEqual(listing(root));
  expect(second).toMatchObject({ changed: 2, deleted: 1 });
  const third = await pullFrom(device, { root, staging, temp });
  expect(third).toMatchObject({ changed: 0, deleted: 0 });
});

pullTest('a folder that became a link and a link that became a folder are followed', async () => {
  const root = await folders.make();
  const outside = await folders.make('outside');
  lay(outside, { kept: 'mine' });
  lay(root, { 'lib/a.so': 'a', 'usr/lib/b.so': 'b', 'usr/include': `-> ${outside}` });
  await pullFrom(device, { root, staging, temp });
  renameSync(join(root, 'lib/a.so'), join(root, 'usr/lib/a.so'));
  rmSync(join(root, 'lib'), { recursive: true });
  rmSync(join(root, 'usr/include'));
  lay(root, { lib: '-> usr/lib', 'usr/include/x.h': 'x' });

  const { folder } = await pullFrom(device, { root, staging, temp });

  expect(listing(folder)).toEqual(listing(root));
  expect(listing(outside)).toEqual({ kept: 'mine' });
});

pullTest.each([
  'blanks and \'single\' "double" $HOME `id` quotes;',
  'we[i]rd * and ? \\ wild',
  'back\\slash',
  '--delete',
  '~',
])('pulls of a root whose path has %s', async (name) => {
  const root = await folders.make(name);
  lay(root, { 'usr/lib/a': 'a' });
  // What a wildcard would find instead.
  if (name.includes('[')) lay(join(root, '..', 'weird x and y \\ wild'), { 'usr/lib/b': 'b' });
  const { folder } = await pullFrom(device, { root, staging, temp });
  expect(listing(folder)).toEqual({ 'usr/lib/a': 'a' });
});

pullTest('asks for a password once: the second command goes over the connection of the first', async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  await pullFrom(device, { root, staging, temp });
  expect(device.connections()).toBe(1);
});

pullTest("local commands and forwardings of the user's own settings are not used", async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  const here = await folders.make('here');
  const settings = [
    'PermitLocalCommand yes',
    `LocalCommand touch ${here}/command`,
    `LocalForward ${here}/socket 127.0.0.1:9`,
  ];
  appendFileSync(device.config, `${settings.join('\n')}\n`);
  await pullFrom(device, { root, staging, temp });
  expect(readdirSync(here)).toEqual([]);
});

pullTest('no other pull changes the copy while it is used', async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  const { host, port, identity, config } = device;
  const own = {
    host,
    port,
    identity,
    config,
    root,
    staging,
    temp,
    environment,
    interactive: false,
    phase: quiet,
    target: targets[0],
  };
  let other: Promise<Pulled> | undefined;
  const used = await pullDevice(own, async ({ folder }) => {
    const waits = await new Promise<string>((resolve) => {
      other = pullFrom(device, { root, staging, temp }, { phase: { ...quiet, info: resolve } });
    });
    expect(waits).toBe(`waiting: process ${process.pid} is pulling ${root} of ${host}`);
    return folder;
  });
  expect(listing(used)).toEqual(roots.arch.wanted);
  expect(await other).toMatchObject({ folder: used, changed: 0 });
});

pullTest('leaves nothing in the temporary folder and no lock', async () => {
  const root = await folders.make();
  lay(root, roots.arch.wanted);
  const { folder } = await pullFrom(device, { root, staging, temp });
  expect(readdirSync(temp)).toEqual([]);
  expect(readdirSync(join(folder, '..')).sort()).toEqual(['root', 'rules']);
});

pullTest('every root of every device has a copy of its own', async () => {
  const one = await folders.make('one');
  const two = await folders.make('two');
  lay(one, { 'usr/lib/one': '1' });
  lay(two, { 'usr/lib/two': '2' });
  const first = await pullFrom(device, { root: one, staging, temp });
  const second = await pullFrom(device, { root: `${two}//`, staging, temp });
  expect(listing(first.folder)).toEqual({ 'usr/lib/one': '1' });
  expect(listing(second.folder)).toEqual({ 'usr/lib/two': '2' });
});
