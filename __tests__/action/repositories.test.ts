import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { vendorKey } from '../support/vendor.js';
import { vendorBench, vendorLibrary } from '../support/vendor-bench.js';
import { expectRefusal } from '../support/world-bench.js';

const bench = vendorBench();
const hour = 3_600_000;

test('a package of a vendor is taken by its own signature, and the log says from where', async () => {
  const vendor = await bench.vendor();
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const result = await bench.runWith(machine, vendor.line());
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(result.stdout).toContain(`its keys are ${vendor.key.fingerprint} (A vendor <apt@vendor.example>)`);
  expect(result.stdout).toContain(`from ${vendor.url}: libvendor-dev 1.0-1, libvendor1 1.0-1`);
  expect(result.summary).toContain('libvendor-dev 1.0-1');
  const header = await readFile(join(result.outputs.sysroot ?? '', 'usr/include/vendor.h'), 'utf8');
  expect(header).toContain('1.0-1');
  const asked = vendor.requests.map(({ path }) => path);
  expect(asked.every((path) => path.startsWith('/apt/'))).toBe(true);
  expect(bench.archive().requests.filter(({ path }) => path.includes('vendor'))).toEqual([]);
});

test('what a repository of the same address had is not remembered for another key or suite', async () => {
  const vendor = await bench.vendor();
  const other = await vendorKey(bench.archive().now);
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file, 'keys/b.asc': other.file });
  expect(await bench.runWith(machine, vendor.line())).toMatchObject({ code: 0 });
  const result = await bench.runWith(machine, vendor.line('', 'keys/b.asc'));
  expect(result.errors[0]).toMatch(/the key [0-9a-f]{16} is not in the keyring/);
});

test('two vendors are read side by side, each by its own key', async () => {
  const [one, two] = [await bench.vendor(), await bench.vendor()];
  await two.publish({ packages: vendorLibrary('2.0-1', { name: 'other' }) });
  const machine = await bench.machineWith({ 'keys/a.asc': one.key.file, 'keys/b.asc': two.key.file });
  const lines = `${one.line('', 'keys/a.asc')}\n${two.line('', 'keys/b.asc')}`;
  const inputs = { packages: 'libvendor-dev libother-dev' };
  const result = await bench.runWith(machine, lines, { inputs });
  expect(result).toMatchObject({ code: 0, errors: [] });
  expect(result.stdout).toContain(`from ${two.url}: libother-dev 2.0-1, libother1 2.0-1`);
  const swapped = `${one.line('', 'keys/b.asc')}\n${two.line('', 'keys/a.asc')}`;
  const refused = await bench.runWith(machine, swapped, { inputs });
  expect(refused.errors[0]).toMatch(/is not in the keyring/);
});

describe('an InRelease is accepted', () => {
  test('that a subkey signed', async () => {
    const vendor = await bench.vendor(await vendorKey(bench.archive().now, { subkey: true }));
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    expect(await bench.runWith(machine, vendor.line())).toMatchObject({ code: 0, errors: [] });
  });

  test('of which the suite is the Suite alone, and no Origin', async () => {
    const vendor = await bench.vendor();
    await vendor.publish({ packages: vendorLibrary(), fields: { Codename: 'twelve', Origin: undefined } });
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    expect(await bench.runWith(machine, vendor.line())).toMatchObject({ code: 0, errors: [] });
  });
});

describe('an InRelease is refused', () => {
  test('that only the key of another repository signed', async () => {
    const [vendor, other] = [await bench.vendor(), await bench.vendor()];
    await vendor.publish({ packages: vendorLibrary(), key: other.key });
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    const result = await bench.runWith(machine, vendor.line());
    await expectRefusal(machine, result, /.*InRelease/, /is not in the keyring/);
    expect(result.errors[0]).not.toContain('mirror');
  });

  test("that the release's own key signed", async () => {
    const vendor = await bench.vendor();
    const inRelease = bench.archive().file('/debian/dists/bookworm/InRelease');
    vendor.onRequest(/InRelease/, ({ response }) => void response.end(inRelease));
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    await expectRefusal(machine, await bench.runWith(machine, vendor.line()), /is not in the keyring/);
  });

  test.each([
    ['of another suite', { fields: { Suite: 'testing', Codename: 'testing' } }, /neither is stable/],
    ['with MD5 sums only', { digests: ['MD5Sum'] as const }, /no SHA256 sums, only MD5Sum/],
    ['with SHA1 sums only', { digests: ['SHA1'] as const }, /no SHA256 sums, only SHA1/],
    ['that nobody signed', { key: null }, /is not exactly one signed message/],
  ])('%s', async (_, how, words) => {
    const vendor = await bench.vendor();
    await vendor.publish({ packages: vendorLibrary(), ...how });
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    await expectRefusal(machine, await bench.runWith(machine, vendor.line()), words);
  });

  test('whose Valid-Until has passed, whatever the sysroot is made of', async () => {
    const vendor = await bench.vendor();
    const passed = new Date(bench.archive().now.getTime() - hour / 2).toUTCString().replace('GMT', 'UTC');
    await vendor.publish({ packages: vendorLibrary(), fields: { 'Valid-Until': passed } });
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    await expectRefusal(
      machine,
      await bench.runWith(machine, vendor.line()),
      /its Valid-Until, .*, has passed/,
    );
  });
});

test('a key that has expired is refused before its repository is asked', async () => {
  const vendor = await bench.vendor();
  const old = await vendorKey(bench.archive().now, { expired: true });
  const machine = await bench.machineWith({ 'keys/old.asc': old.file });
  const result = await bench.runWith(machine, vendor.line('', 'keys/old.asc'));
  await expectRefusal(machine, result, /none of its keys is valid now/, old.fingerprint, /expired/);
  expect(vendor.requests).toEqual([]);
});

test('a key that is named by its fingerprint is found on the machine, or the repository is not asked', async () => {
  const vendor = await bench.vendor();
  const machine = await bench.machineWith({});
  const line = vendor.line('', vendor.key.fingerprint);
  const keyrings = join(machine.root, 'keyrings');
  await mkdir(keyrings);
  const run = () => bench.runWith(machine, line, { doors: { keyFolders: [keyrings] } });
  await expectRefusal(
    machine,
    await run(),
    /the key that signs .* was not found/,
    vendor.key.fingerprint.toLowerCase(),
  );
  expect(vendor.requests).toEqual([]);
  await writeFile(join(keyrings, 'vendor.asc'), vendor.key.file);
  expect(await run()).toMatchObject({ code: 0, errors: [] });
});
