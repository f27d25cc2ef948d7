import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { programWith } from '../support/built-files.js';
import type { RunResult } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

/** Audits a program that needs these libraries, at a desk whose mirror is the loopback archive. */
async function auditNeeding(needed: readonly string[], words: readonly string[]): Promise<RunResult> {
  const machine = await bench.machineWithGcc();
  writeFileSync(join(machine.workspace, 'app'), programWith({ needed: ['libc.so.6', ...needed] }));
  bench.archive().forgetRequests();
  const { mirror } = bench.archive();
  const bases = { debian: `${mirror}/debian`, 'debian-security': `${mirror}/debian-security` };
  return bench.run(machine, {
    desk: ['audit', 'app', ...words],
    plainDesk: true,
    doors: { publicMirrors: [{ name: 'the archive', bases }] },
  });
}

const contents = () =>
  bench
    .archive()
    .requests.map(({ path }) => path)
    .filter((path) => /\/dists\/bookworm\/main\/(?:Contents-\w+\.gz$|by-hash\/)/.test(path));

test('what a sysroot of Debian lacks is named with the packages to add', async () => {
  await bench.add({
    ...{ name: 'libfoo2', version: '1-1', architecture: 'arm64' },
    files: [{ path: 'usr/lib/aarch64-linux-gnu/libfoo.so.2', content: '' }],
  });
  const { code, stdout, stderr } = await auditNeeding(
    ['libfoo.so.2', 'libnone.so.9'],
    ['--sysroot', 'debian:bookworm', '--packages', 'zlib1g-dev'],
  );
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.not.stringContaining('error: ') });
  expect(text).toContain('problem: app needs libfoo.so.2, which is not in the sysroot');
  expect(text).toContain(
    'note: the sysroot lacks 2 libraries; in debian:bookworm libfoo.so.2 is in libfoo2: add them to packages: `zlib1g-dev libfoo2`',
  );
  expect(text).toContain('note: no package of debian:bookworm has libnone.so.9 where the loader looks');
});

test('nothing is looked up where nothing is missing, nor for a folder', async () => {
  expect(await auditNeeding([], ['--sysroot', 'debian:bookworm'])).toMatchObject({
    code: 0,
    stderr: expect.not.stringContaining('error: '),
  });
  expect(contents()).toEqual([]);
  const sysroot = await bench.machineWithGcc();
  const { stdout } = await auditNeeding(['libfoo.so.2'], ['--sysroot', sysroot.root]);
  expect(stdout).not.toContain('debian:');
  expect(bench.archive().requests).toEqual([]);
});
