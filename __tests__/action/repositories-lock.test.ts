import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseLock } from '../lock/locks.js';
import type { Machine } from '../support/runner.js';
import { type Vendor, vendorKey } from '../support/vendor.js';
import { vendorBench, vendorLibrary } from '../support/vendor-bench.js';
import { expectRefusal, type RunOptions } from '../support/world-bench.js';

const bench = vendorBench();
const hour = 3_600_000;
const good = { code: 0, errors: [], warnings: [] };

/** A machine whose project has a lock with a package of a vendor's. */
async function locked() {
  const vendor = await bench.vendor();
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const made = await bench.run(machine, {
    desk: ['lock', '--packages', 'libvendor-dev', '--repositories', vendor.line()],
  });
  expect(made).toMatchObject({ code: 0 });
  const file = join(machine.workspace, 'crossroot.lock');
  const text = await readFile(file, 'utf8');
  bench.archive().forgetRequests();
  vendor.forgetRequests();
  const again = (words: readonly string[], doors: RunOptions['doors'] = {}) =>
    bench.run(machine, {
      desk: ['lock', ...words, '--mirror', `${bench.archive().mirror}/debian`],
      plainDesk: true,
      doors,
    });
  return { vendor, machine, file, text, lock: parseLock(text, 'the lock'), again };
}

const inputs = { inputs: { locked: 'true' } };
const dated = (vendor: Vendor, hours: number, more = {}) =>
  vendor.publish({
    packages: vendorLibrary(),
    date: new Date(bench.archive().now.getTime() + hours * hour),
    ...more,
  });

/** Forgets every tree but the gcc. */
const forgetSysroots = ({ toolCache }: Machine) =>
  rm(join(toolCache, 'crossroot-sysroot'), { recursive: true });

test('a lock has the line, its key, the date and the Origin of its suite; a locked run reads no InRelease', async () => {
  const { vendor, machine, text, lock } = await locked();
  const { request, trees } = lock;
  expect(request.repositories).toEqual([{ source: vendor.line(), keys: [vendor.key.fingerprint] }]);
  const suite = `${vendor.url} stable`;
  expect(trees.sysroot.origins).toEqual({ [suite]: 'A vendor' });
  expect(Object.keys(trees.sysroot.suites)).toEqual([
    'bookworm',
    'bookworm-security',
    'bookworm-updates',
    suite,
  ]);
  expect(trees.gcc.origins).toBeUndefined();
  const own = trees.sysroot.packages.filter(({ repository }) => repository === vendor.url);
  expect(own.map(({ name }) => name)).toEqual(['libvendor-dev', 'libvendor1']);
  expect(text).not.toContain('VENDOR');
  await forgetSysroots(machine);
  const result = await bench.runWith(machine, vendor.line(), inputs);
  expect(result).toMatchObject(good);
  expect(result.stdout).toContain(`from ${vendor.url}: libvendor-dev 1.0-1, libvendor1 1.0-1`);
  expect(new Set(vendor.requests.map(({ path }) => path))).toEqual(
    new Set(own.map(({ path }) => `/apt/${path}`)),
  );
});

test.each<[string, (vendor: Vendor) => string, RegExp]>([
  ['no repositories', () => '', /the lock has deb \[signed-by=keys\/vendor.asc\] .*, which is not requested/],
  [
    'another priority',
    (vendor) => vendor.line('pin=500'),
    /deb \[pin=500 .* is requested, but not in the lock/,
  ],
  [
    'two',
    (vendor) => `${vendor.line()}\n${vendor.line().replace('stable', 'other')}`,
    /other main is requested/,
  ],
])('%s in the run and another in the lock is a mismatch', async (_, repositories, words) => {
  const { vendor, machine } = await locked();
  const result = await bench.runWith(machine, repositories(vendor), inputs);
  await expectRefusal(machine, result, /does not match the request/, words, '--repositories ');
  expect(vendor.requests).toEqual([]);
});

test('a file with another key than the lock was made with is a mismatch that names both', async () => {
  const { vendor, machine } = await locked();
  const other = await vendorKey(bench.archive().now);
  await writeFile(join(machine.workspace, 'keys/vendor.asc'), other.file);
  const result = await bench.runWith(machine, vendor.line(), inputs);
  const words = `has the key ${other.fingerprint} here, but the lock was made with ${vendor.key.fingerprint}`;
  await expectRefusal(machine, result, words);
});

test('a lock that names a package of a repository that it does not have is refused', async () => {
  const { vendor, machine, file, text } = await locked();
  await writeFile(
    file,
    text.replaceAll(`"repository": "${vendor.url}"`, '"repository": "https://other.example/apt"'),
  );
  const result = await bench.runWith(machine, vendor.line(), inputs);
  await expectRefusal(
    machine,
    result,
    /is from https:\/\/other.example\/apt, which request.repositories does not have/,
  );
  await writeFile(file, text.replaceAll('"repository": "debian"', `"repository": "${vendor.url}"`));
  const gcc = await bench.runWith(machine, vendor.line(), inputs);
  await expectRefusal(
    machine,
    gcc,
    new RegExp(`trees.gcc: .* is from ${vendor.url}, and only packages of a sysroot may be`),
  );
});

test('check and update take the repositories of the lock, and refuse one that went backwards', async () => {
  const { vendor, again, text, file } = await locked();
  expect(await again(['--check'])).toMatchObject({ code: 0, stdout: '' });
  await dated(vendor, -2);
  for (const word of ['--check', '--update']) {
    const result = await again([word]);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/its Date is .*, older than .*, the date in the lock/);
  }
  expect(await readFile(file, 'utf8')).toBe(text);
  await dated(vendor, 0, { packages: vendorLibrary('1.1-1') });
  expect(await again(['--check'])).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('libvendor-dev:arm64 1.0-1 -> 1.1-1'),
  });
  expect(await again(['--update'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1.0-1 -> 1.1-1'),
  });
  const after = parseLock(await readFile(file, 'utf8'), 'the lock');
  expect(after.request.repositories).toEqual([{ source: vendor.line(), keys: [vendor.key.fingerprint] }]);
});

test('a lock as of a day has the repository as it is today, and says so', async () => {
  const { vendor, again } = await locked();
  const { snapshot } = bench.archive();
  const bases = Object.fromEntries(
    ['debian', 'debian-security'].map((name) => [name, `${snapshot}/${name}/{time}`]),
  );
  const at = `${bench.archive().now.toISOString().slice(0, 19)}Z`;
  const doors = { publicMirrors: [{ name: 'snapshot service', bases }] };
  const result = await again(['--at', at], doors);
  expect(result).toMatchObject({ code: 0 });
  expect(result.stderr).toContain(`${vendor.url}: no snapshots of it exist, so it is read as it is today`);
});

test('another Origin than in the lock is refused', async () => {
  const { vendor, again } = await locked();
  await dated(vendor, 0, { fields: { Origin: 'Somebody' } });
  const result = await again(['--update']);
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/its Origin is Somebody, not A vendor/);
});

test('a suite of the release and one of a vendor with the same name are told apart', async () => {
  const vendor = await bench.vendor();
  await vendor.publish({ packages: vendorLibrary(), suite: 'bookworm' });
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const line = vendor.line().replace(' stable ', ' bookworm ');
  const words = ['lock', '--packages', 'libvendor-dev', '--repositories', line] as const;
  expect(await bench.run(machine, { desk: words })).toMatchObject({ code: 0 });
  const { trees } = parseLock(await readFile(join(machine.workspace, 'crossroot.lock'), 'utf8'), 'the lock');
  expect(Object.keys(trees.sysroot.suites)).toEqual(
    expect.arrayContaining(['bookworm', `${vendor.url} bookworm`]),
  );
});
