import { describe, expect, test } from '@jest/globals';
import { vendorKey } from '../support/vendor.js';
import { vendorBench, vendorLibrary } from '../support/vendor-bench.js';
import { expectRefusal } from '../support/world-bench.js';

const bench = vendorBench();
const at = 'https://apt.vendor.example/debian';
const signed = 'signed-by=keys/vendor.asc';

async function machineWithKey() {
  const key = await vendorKey(bench.archive().now);
  return bench.machineWith({ 'keys/vendor.asc': key.file });
}

/** Refused before anybody is asked for anything. */
async function expectRefusedAtOnce(lines: string, ...words: readonly (string | RegExp)[]) {
  const machine = await machineWithKey();
  const result = await bench.runWith(machine, lines);
  await expectRefusal(machine, result, 'the input repositories cannot be', ...words);
  expect(bench.archive().requests).toEqual([]);
  return result;
}

describe('refused before anything is fetched is', () => {
  test.each([
    ['deb-src', `deb-src [${signed}] ${at} stable main`, /deb-src is for source packages/],
    [
      'trusted',
      `deb [trusted=yes ${signed}] ${at} stable main`,
      /it says trusted, and anyone on the network path/,
    ],
    ['no key', `deb ${at} stable main`, /it does not say which key signs it/],
    ['a key that is not in the project', `deb [signed-by=../a.asc] ${at} stable main`, /it is outside /],
  ])('%s', async (_, lines, words) => {
    await expectRefusedAtOnce(lines, words);
  });

  test('a URL with a password, which is shown nowhere', async () => {
    const result = await expectRefusedAtOnce(
      `deb [${signed}] https://me:hunter2@vendor.example/debian stable main`,
      /contains a user name or password/,
      'auth=',
    );
    expect(`${result.stdout}${result.stderr}${result.summary}`).not.toContain('hunter2');
  });
});

describe('sources are read from', () => {
  test.each<[string, (url: string) => readonly [lines: string, files: Readonly<Record<string, string>>]]>([
    ['a paragraph', (url) => [paragraphOf(url), {}]],
    [
      'a paragraph beside lines',
      (url) => [`${paragraphOf(url)}\n\n# more\ndeb [${signed}] ${url} other main`, {}],
    ],
    [
      'a file of lines',
      (url) => ['ci/v.list', { 'ci/v.list': `# ours\n\ndeb [ ${signed} ] ${url} stable main\n` }],
    ],
    [
      'a file of paragraphs',
      (url) => ['v.sources', { 'v.sources': `${paragraphOf(url)}\n\nEnabled: no\nTypes: x\n` }],
    ],
  ])('%s', async (_, write) => {
    const vendor = await bench.vendor();
    const packages = bench.world().filter(({ name }) => name === 'zlib1g');
    await vendor.publish({ packages: vendorLibrary() }, { packages, suite: 'other' });
    const [lines, files] = write(vendor.url);
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file, ...files });
    const result = await bench.runWith(machine, lines);
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.stdout).toContain(`from ${vendor.url}: libvendor-dev 1.0-1`);
  });
});

function paragraphOf(url: string): string {
  return `Types: deb
URIs: ${url}
Suites: stable
Components: main
Architectures: arm64 armhf
Signed-By:
 keys/vendor.asc
X-Repolib-Name: A vendor`;
}

test('a flag may be there for each at a desk', async () => {
  const [one, two] = [await bench.vendor(), await bench.vendor()];
  const machine = await bench.machineWith({ 'keys/a.asc': one.key.file, 'keys/b.asc': two.key.file });
  const repositories = [one.line('', 'keys/a.asc'), two.line('', 'keys/b.asc')];
  const flags = repositories.flatMap((line) => ['--repositories', line]);
  const result = await bench.run(machine, { desk: ['env', '--packages', 'libvendor-dev', ...flags] });
  expect(result).toMatchObject({ code: 0 });
  expect(two.requests.length).toBeGreaterThan(0);
});

test('a tarball takes no repositories', async () => {
  const machine = await machineWithKey();
  const inputs = { sysroot: '.', packages: '' };
  const result = await bench.runWith(machine, `deb [${signed}] ${at} stable main`, { inputs });
  await expectRefusal(machine, result, /packages go into a sysroot that is made from a release/);
});
