import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { hasProgram, nodeHasZstd } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { programPath, type SshDevice, sshKnowing, startSshDevice } from '../support/sshd.js';
import { sshPrograms, testNeeding } from '../support/sshd-needs.js';
import { removeFolder } from '../support/temp.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };
const libraries = 'usr/lib/aarch64-linux-gnu';
const needed = [...sshPrograms, ...(nodeHasZstd || hasProgram('zstd') ? [] : ['zstd'])];
const testPull = testNeeding(needed, 'crossroot sysroot pull');

let made: string;
let device: SshDevice | undefined;

/** A root of the small world, made once; each test has a device with its own copy. */
beforeAll(async () => {
  const { outputs } = await bench.run(await bench.machine(), { inputs: { packages: 'zlib1g-dev' } });
  made = await mkdtemp(join(tmpdir(), 'crossroot-test-root-'));
  await copy(outputs.sysroot ?? '', made);
});

afterAll(() => removeFolder(made));
afterEach(() => device?.stop());

function copy(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
}

/** A device whose system has an absolute link and files that no build needs, and a desk whose ssh knows it. */
async function desk() {
  const machine = await bench.machineWithGcc();
  const root = await bench.folders.make('root of a device');
  await copy(made, root);
  await rm(join(root, libraries, 'libz.so'));
  await symlink('/lib/aarch64-linux-gnu/libz.so.1', join(root, libraries, 'libz.so'));
  await mkdir(join(root, 'etc'), { recursive: true });
  await writeFile(join(root, 'etc/shadow'), 'secret\n');
  await writeFile(join(root, 'etc/os-release'), 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n');
  const started = await startSshDevice({ folder: await bench.folders.make('sshd') });
  device = started;
  const bin = sshKnowing(started, join(machine.root, 'bin'));
  const pull = (...words: string[]) => {
    const own = ['-p', String(started.port), '-i', started.identity, '--root', root];
    const options = { plainDesk: true, path: [bin, ...programPath.split(':')] };
    return bench.run(machine, { desk: ['sysroot', 'pull', started.host, ...own, ...words], ...options });
  };
  return { machine, root, device: started, pull };
}

/** What the lines of a workflow say. */
function yaml(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Nothing is in the workspace but what was there: no pack and no half of one. */
async function expectNoPack({ workspace }: Machine): Promise<void> {
  expect(await readdir(workspace)).toEqual([]);
}

testPull('writes a pack and prints the lines with which a step takes it as it is', async () => {
  const { machine, pull, root } = await desk();
  const pulled = await pull('--output', 'device.tar.zst');
  expect(pulled).toMatchObject({ code: 0 });
  const bytes = await readFile(join(machine.workspace, 'device.tar.zst'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(pulled.stdout).toBe(`sysroot: ./device.tar.zst\nsysroot-sha256: ${sha256}\n`);
  expect(pulled.stderr).toContain('Debian GNU/Linux 12 (bookworm): glibc 2.36, layout multiarch');
  const step = await bench.run(machine, {
    inputs: { ...yaml(pulled.stdout), mirror: 'http://127.0.0.1:9/debian' },
  });
  expect(step).toMatchObject({ ...good, outputs: { glibc: '2.36' } });
  const tree = step.outputs.sysroot ?? '';
  expect(await readFile(join(tree, libraries, 'libz.so'))).toEqual(
    await readFile(join(root, 'lib/aarch64-linux-gnu/libz.so.1')),
  );
  expect(await readdir(tree)).not.toContain('etc');
  expect(await readdir(machine.workspace)).toEqual(['device.tar.zst']);
});

testPull('a second one says what has changed, and packs that', async () => {
  const { machine, pull, root } = await desk();
  const first = await pull();
  expect(first.stdout).toMatch(/^sysroot: \.\/sysroot\.tar\.zst\n/);
  expect(first.stderr).toMatch(/[1-9]\d* files new or changed, 0 gone/);
  const same = await pull();
  expect(same).toMatchObject({ code: 0, stdout: first.stdout });
  expect(same.stderr).toContain('0 files new or changed, 0 gone');
  await writeFile(join(root, 'usr/include/new.h'), '#define NEW\n');
  await rm(join(root, 'usr/include/zlib.h'));
  const changed = await pull();
  expect(changed.stderr).toContain('1 file new or changed, 1 gone');
  const { 'sysroot-sha256': before } = yaml(first.stdout);
  expect(yaml(changed.stdout)['sysroot-sha256']).not.toBe(before);
  const { outputs } = await bench.run(machine, { inputs: yaml(changed.stdout) });
  const headers = await readdir(join(outputs.sysroot ?? '', 'usr/include'));
  expect(headers).toContain('new.h');
  expect(headers).not.toContain('zlib.h');
});

testPull('of a device whose key nobody knows is refused with the way to get to know it', async () => {
  const { machine, pull, device } = await desk();
  await rm(device.knownHosts);
  const refused = await pull();
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^error: the host key of \S+ is not known\n/m);
  expect(refused.stderr).toMatch(/^ {2}do: .*ssh -p \d+ /m);
  await expectNoPack(machine);
});

testPull('of a device without glibc is refused with the reason, and leaves no pack', async () => {
  const { machine, pull, root } = await desk();
  await rm(join(root, 'lib/aarch64-linux-gnu/libc.so.6'));
  const refused = await pull();
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^error: \/.* of \S+@127\.0\.0\.1 cannot be used as a sysroot\n/m);
  expect(refused.stderr).toMatch(/^ {2}why: the sysroot has no C library: no libc\.so\.6 in /m);
  await expectNoPack(machine);
  await symlink('/nowhere', join(root, 'lib/aarch64-linux-gnu/libc.so.6'));
  expect(await pull()).toMatchObject({ code: 1, stdout: '' });
});

testPull('a refused one leaves the pack of the one before as it is', async () => {
  const { machine, pull, root } = await desk();
  await pull();
  const pack = join(machine.workspace, 'sysroot.tar.zst');
  const before = await readFile(pack);
  await rename(join(root, libraries, 'crt1.o'), join(root, 'crt1.o'));
  const refused = await pull();
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('crt1.o is missing');
  expect(await readFile(pack)).toEqual(before);
  expect(await readdir(machine.workspace)).toEqual(['sysroot.tar.zst']);
});

testPull('into a folder that is not there is refused before the device is asked', async () => {
  const { pull, device } = await desk();
  const refused = await pull('--output', 'nowhere/device.tar.zst');
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('mkdir -p') });
  expect((await pull('--output', '/proc/device.tar.zst')).stderr).toContain("open '/proc/device.tar.zst'");
  expect(device.connections()).toBe(0);
});
