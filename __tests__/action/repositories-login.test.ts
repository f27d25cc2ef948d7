import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { vendorBench } from '../support/vendor-bench.js';
import { expectRefusal } from '../support/world-bench.js';

const bench = vendorBench();

/** A vendor that answers to this login alone. */
async function closedVendor(authorization: string) {
  const vendor = await bench.vendor();
  vendor.onRequest(/./, ({ request, response, answer }) => {
    if (request.headers.authorization === authorization) answer();
    else response.writeHead(401).end();
  });
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const run = (login: string | undefined) =>
    bench.runWith(machine, vendor.line('auth=VENDOR_LOGIN'), { env: { VENDOR_LOGIN: login } });
  return { vendor, machine, run };
}

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

test.each([
  ['user and password', 'user:hunter2', basic('user:hunter2')],
  ['a token', 'tok-hunter2', 'Bearer tok-hunter2'],
])('%s of a variable open a repository, are masked, and are shown nowhere', async (_, login, header) => {
  const { vendor, machine, run } = await closedVendor(header);
  const result = await run(login);
  expect(result).toMatchObject({ code: 0, errors: [] });
  const isMask = (line: string) => line.startsWith('::add-mask::');
  const lines = `${result.stdout}\n${result.stderr}`.split('\n');
  expect(lines.filter(isMask)).toContain(`::add-mask::${login}`);
  const shown = `${lines.filter((line) => !isMask(line)).join('\n')}${result.summary}${JSON.stringify(result.env)}`;
  expect(shown).not.toMatch(/hunter2|Basic |Bearer /);
  // Nobody else was told.
  expect(bench.archive().requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  const names = await readdir(machine.toolCache, { recursive: true });
  const records = names.filter((name) => name.endsWith('.json')).map((name) => join(machine.toolCache, name));
  expect(records.length).toBeGreaterThan(0);
  for (const file of records) expect(await readFile(file, 'utf8')).not.toContain('hunter2');
  expect(vendor.requests.length).toBeGreaterThan(0);
});

test('a login goes along no redirect to another host', async () => {
  const { vendor, run } = await closedVendor(basic('user:hunter2'));
  const other = await bench.vendor(vendor.key);
  vendor.onRequest(/\.deb$/, ({ request, response }) => {
    response.writeHead(302, { location: `${new URL(other.url).origin}${request.url}` }).end();
  });
  expect(await run('user:hunter2')).toMatchObject({ code: 0, errors: [] });
  expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test.each<[string, string | undefined, RegExp]>([
  ['that is not set', undefined, /the variable VENDOR_LOGIN, which auth in its line names, is not set/],
  ['that is empty', '', /is not set/],
  ['with the end of a line', 'user:pass\nX-Evil: 1', /characters that are not allowed in an HTTP header/],
])('a variable %s is refused before the repository is asked', async (_, login, words) => {
  const { vendor, machine, run } = await closedVendor('none');
  await expectRefusal(machine, await run(login), words, 'VENDOR_LOGIN');
  expect(vendor.requests).toEqual([]);
});

test('a login that is refused is said so, with what to look at', async () => {
  const { machine, run } = await closedVendor(basic('user:other'));
  const result = await run('user:hunter2');
  await expectRefusal(machine, result, /401 Unauthorized/, 'auth');
  expect(result.errors[0]).not.toMatch(/mirror|hunter2/);
});

test('a package that the vendor has no more is said so, and a lock has the name of the variable alone', async () => {
  const { vendor, machine } = await closedVendor(basic('user:hunter2'));
  const line = vendor.line('auth=VENDOR_LOGIN');
  const env = { VENDOR_LOGIN: 'user:hunter2' };
  const desk = ['lock', '--packages', 'libvendor-dev', '--repositories', line] as const;
  expect(await bench.run(machine, { desk, env })).toMatchObject({ code: 0 });
  const lock = await readFile(join(machine.workspace, 'crossroot.lock'), 'utf8');
  expect(lock).toContain('auth=VENDOR_LOGIN');
  expect(lock).not.toMatch(/hunter2|Basic/);
  await rm(join(machine.toolCache, 'crossroot-sysroot'), { recursive: true });
  vendor.onRequest(/\.deb$/, ({ response }) => void response.writeHead(404).end());
  const result = await bench.runWith(machine, line, { env });
  await expectRefusal(machine, result, /404 Not Found/, 'that the vendor still has it', 'lock --update');
  expect(result.errors[0]).not.toContain('mirror');
});

test('a run whose trees are in place needs no login', async () => {
  const { vendor, run } = await closedVendor('Bearer token');
  expect(await run('token')).toMatchObject({ code: 0 });
  vendor.forgetRequests();
  expect(await run(undefined)).toMatchObject({ code: 0, errors: [] });
  expect(vendor.requests).toEqual([]);
});
