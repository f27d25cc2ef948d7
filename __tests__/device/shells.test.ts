import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { type SshDevice, startSshDevice, writeScript } from '../support/sshd.js';
import { sshPrograms, testNeeding } from '../support/sshd-needs.js';
import { temporaryFolders } from '../support/temp.js';
import { lay, listing, pullFrom } from './pulls.js';

const folders = temporaryFolders();
let device: SshDevice | undefined;

afterEach(() => device?.stop());

/** A device on whose side every command goes through this script, with a home that the shell may write to. */
async function deviceWith(lines: readonly string[]): Promise<SshDevice> {
  const folder = await folders.make();
  const home = await folders.make('home');
  const command = writeScript(join(folder, 'login'), [`export HOME='${home}' XDG_CONFIG_HOME=`, ...lines]);
  device = await startSshDevice({ folder: join(folder, 'sshd'), command });
  return device;
}

async function pullOdd(from: SshDevice): Promise<void> {
  const root = await folders.make('it\'s a "root" $(x) !!; # *');
  const files = {
    'usr/lib/a b': 'a',
    'usr/lib/c\'d"e': '-> a b',
    'usr/lib/[x]*': 'x',
    'etc/os-release': 'ID=debian\n',
  };
  lay(root, { ...files, 'etc/passwd': 'no' });
  const staging = await folders.make("st'aging");
  const pulled = await pullFrom(from, { root, staging, temp: await folders.make('t') });
  expect(listing(pulled.folder)).toEqual(files);
  expect(pulled.missed).toEqual([]);
}

for (const [program, shell] of [
  ['dash', 'dash'],
  ['bash', 'bash'],
  ['zsh', 'zsh'],
  ['fish', 'fish'],
  ['tcsh', 'tcsh'],
  ['busybox', 'busybox ash'],
] as const) {
  const shellTest = testNeeding([...sshPrograms, program], `a device whose login shell is ${shell}`);
  shellTest(`pulls of a device whose login shell is ${shell}, also a path with blanks and quotes`, async () => {
    await pullOdd(await deviceWith([`exec ${shell} -c "$SSH_ORIGINAL_COMMAND"`]));
  });
}

const lossTest = testNeeding([...sshPrograms, 'tcsh', 'fish'], 'words of a device without rsync');

lossTest.each([
  ['dash', 'ID=debian', 'sudo apt install rsync'],
  ['dash', 'ID=manjaro-arm\nID_LIKE="manjaro arch"', 'sudo pacman -S rsync'],
  ['fish', 'ID=gentoo', 'sudo emerge net-misc/rsync'],
  ['tcsh', 'ID=fedora', 'sudo dnf install rsync'],
  ['bash', 'ID=whatever', 'install rsync on the device'],
])('says how rsync comes onto a device with %s and %s that has none', async (shell, release, todo) => {
  const bin = await folders.make('bin');
  for (const name of ['uname', 'cat']) writeScript(join(bin, name), [`echo '${release}'`]);
  const program = `$(command -v ${shell})`;
  const from = await deviceWith([
    `shell=${program}`,
    `PATH='${bin}'`,
    'exec $shell -c "$SSH_ORIGINAL_COMMAND"',
  ]);
  await expect(pullOdd(from)).rejects.toMatchObject({
    what: `rsync is not installed on ${from.host}`,
    todo: [expect.stringContaining(todo)],
  });
});

const oddTest = testNeeding(sshPrograms, 'words of a device with habits of its own');

oddTest('pulls of an account that may only run rsync', async () => {
  await pullOdd(
    await deviceWith(['case "$SSH_ORIGINAL_COMMAND" in rsync*) exec $SSH_ORIGINAL_COMMAND;; *) exit 1;; esac']),
  );
});

oddTest('a login shell that greets is named as the cause', async () => {
  const from = await deviceWith(['echo welcome to this device', 'exec $SSH_ORIGINAL_COMMAND']);
  await expect(pullOdd(from)).rejects.toMatchObject({
    what: expect.stringContaining('rsync does not understand'),
    todo: [expect.stringContaining('must print nothing')],
  });
});

oddTest(
  'a root that is the device itself is refused when the device runs no programs of the target',
  async () => {
    const from = await deviceWith(['echo hello', 'echo armv7l']);
    const places = { root: '/', staging: await folders.make(), temp: await folders.make('t') };
    await expect(pullFrom(from, places)).rejects.toMatchObject({
      what: `${from.host} cannot run programs for aarch64-unknown-linux-gnu`,
      why: ['uname -m prints "armv7l" there'],
    });
  },
);

oddTest('a pull that was cut off goes on with what it has', async () => {
  const root = await folders.make();
  const noise = (seed: number) =>
    Array.from({ length: 40_000 }, (_, index) => Math.imul(index + seed, 2654435761).toString(36)).join('');
  lay(
    root,
    Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`usr/lib/${index}.a`, noise(index * 1e6)])),
  );
  const places = { root, staging: await folders.make(), temp: await folders.make('t') };
  const marker = join(await folders.make(), 'marker');
  const script = join(await folders.make(), 'cut.mjs');
  writeFileSync(
    script,
    // Goes on until it has passed on some files, and ends when one of them has arrived.
    `import { readdirSync } from 'node:fs';
    let left = 900_000;
    const arrived = () => readdirSync(process.argv[2], { recursive: true }).some((path) => /\\/\\d\\.a$/.test(path));
    const waitAndEnd = () => (arrived() ? process.exit() : setTimeout(waitAndEnd, 20));
    process.stdin.on('data', (chunk) => {
      process.stdout.write(chunk);
      left -= chunk.length;
      if (left < 0) {
        process.stdin.pause();
        waitAndEnd();
      }
    });`,
  );
  const from = await deviceWith([
    `case "$SSH_ORIGINAL_COMMAND" in rsync*) if [ ! -e '${marker}' ]; then`,
    `touch '${marker}'; $SSH_ORIGINAL_COMMAND | '${process.execPath}' '${script}' '${places.staging}'; exit; fi;; esac`,
    'exec $SSH_ORIGINAL_COMMAND',
  ]);
  await expect(pullFrom(from, places)).rejects.toMatchObject({
    what: `the connection to ${from.host} was lost`,
    todo: ['run it again: it resumes where it stopped'],
  });

  const again = await pullFrom(from, places);

  expect(listing(again.folder)).toEqual(listing(root));
  expect(again.changed).toBeLessThan(8);
});
