import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { testWith } from './programs.js';
import { temporaryFolders } from './temp.js';
import { aarch64, type ElfOptions, makeElf, payloadAt, x86 } from './world-elf.js';

const folders = temporaryFolders();

/** What readelf says; its complaints come to stderr and fail the test. */
async function readelf(options: ElfOptions): Promise<string> {
  const file = join(await folders.make(), 'file');
  await writeFile(file, makeElf(options));
  const output = execFileSync(
    'sh',
    ['-c', 'LC_ALL=C readelf -W -h -l -S -d -V --dyn-syms "$1" 2>&1', 'sh', file],
    {
      encoding: 'utf8',
    },
  );
  expect(output).not.toMatch(/readelf: (?:Warning|Error)/);
  return output;
}

test('a program tells its interpreter, libraries and symbol versions', async () => {
  const output = await readelf({
    machine: aarch64,
    type: 'dynamic',
    interpreter: '/lib/ld-linux-aarch64.so.1',
    needed: ['libz.so.1'],
    symbols: {
      'libc.so.6': { 'GLIBC_2.34': ['__libc_start_main'], 'GLIBC_2.17': ['puts', 'exit'] },
      'libm.so.6': { 'GLIBC_2.29': ['pow'] },
    },
  });
  expect(output).toMatch(/Machine: +AArch64/);
  expect(output).toContain('[Requesting program interpreter: /lib/ld-linux-aarch64.so.1]');
  for (const library of ['libz.so.1', 'libc.so.6', 'libm.so.6']) {
    expect(output).toContain(`Shared library: [${library}]`);
  }
  expect(output).toMatch(/File: libc\.so\.6 {2}Cnt: 2\n.*Name: GLIBC_2\.34 .*\n.*Name: GLIBC_2\.17 /);
  expect(output).toMatch(/UND __libc_start_main@GLIBC_2\.34/);
  expect(output).toMatch(/UND pow@GLIBC_2\.29/);
});

test('a library tells its name and the versions that it defines', async () => {
  const output = await readelf({
    machine: aarch64,
    type: 'dynamic',
    soname: 'libc.so.6',
    versions: ['GLIBC_2.17', 'GLIBC_2.36'],
    payload: 'text',
  });
  expect(output).toContain('Library soname: [libc.so.6]');
  expect(output).toMatch(/Flags: BASE .*Name: libc\.so\.6\n.*Name: GLIBC_2\.17\n.*Name: GLIBC_2\.36/);
});

test('an object file is relocatable', async () => {
  expect(await readelf({ machine: x86, type: 'object' })).toMatch(/Type: +REL/);
});

test('a payload is the end of the file and inside what is loaded', () => {
  const file = makeElf({ machine: x86, type: 'dynamic', interpreter: '/lib/ld', payload: 'echo' });
  expect(file.subarray(payloadAt).toString()).toBe('echo');
});

testWith('the program qemu-aarch64-static', 'stand-ins for programs that start')(
  'a program starts, through the loader that it names or without one',
  async () => {
    const root = await folders.make();
    const write = (name: string, more: Partial<ElfOptions> = {}) =>
      writeFile(join(root, name), makeElf({ machine: aarch64, type: 'dynamic', ...more }), { mode: 0o755 });
    await write('loader');
    await write('static');
    await write('dynamic', { interpreter: '/loader', needed: ['libz.so.1'] });
    await write('lost', { interpreter: '/no-loader' });
    const start = (name: string) =>
      spawnSync('qemu-aarch64-static', ['-L', root, join(root, name)], { encoding: 'utf8' }).status;
    expect(['static', 'dynamic', 'lost'].map(start)).toEqual([0, 0, 255]);
  },
);
