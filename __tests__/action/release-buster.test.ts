import { beforeEach, describe, expect, test } from '@jest/globals';
import { releaseDate } from '../support/archive-index.js';
import { type Tamper, withField } from '../support/archive-tamper.js';
import { expectNoLeftovers, expectRefusal, type RunOptions, worldBench } from '../support/world-bench.js';

const bench = worldBench('buster');
const suites = ['buster', 'buster-updates'];
const day = 86_400_000;

/** Published for the last time a year ago, valid for a week. */
const longPast: Tamper = {
  signedAfter: -365 * day,
  text: (text, now) => {
    const daysAgo = (days: number) => releaseDate(new Date(now.getTime() - days * day));
    return withField(withField(text, 'Date', daysAgo(365)), 'Valid-Until', daysAgo(358));
  },
};

/** Of all mirrors only the archive of ended releases is known. */
function fromTheArchiveAlone(): RunOptions {
  const bases = { debian: `${bench.archive().ended}/debian` };
  return {
    inputs: { mirror: '', packages: 'libssl-dev' },
    doors: { publicMirrors: [{ name: 'archive of ended releases', bases }] },
  };
}

describe('debian:buster, long past its Valid-Until,', () => {
  beforeEach(async () => {
    for (const suite of suites) await bench.tamper(suite, longPast);
  });

  test('is set up, gcc and sysroot, from the archive of ended releases alone', async () => {
    const machine = await bench.machine();
    bench.archive().forgetRequests();
    const result = await bench.run(machine, fromTheArchiveAlone());
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '2.28' } });
    const paths = bench.archive().requests.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('/ended/debian/'))).toEqual([]);
    for (const name of ['gcc-8-aarch64-linux-gnu', 'g++-8-aarch64-linux-gnu', 'libc6-dev', 'libssl-dev']) {
      expect(paths).toContainEqual(expect.stringContaining(`/${name}_`));
    }
    await expectNoLeftovers(machine);
  });

  test('is not held against it: the log says of each suite that the release has ended', async () => {
    const { code, stdout } = await bench.run(await bench.machineWithGcc(), fromTheArchiveAlone());
    expect(code).toBe(0);
    for (const suite of suites) {
      expect(stdout).toMatch(
        new RegExp(
          `/ended/debian/dists/${suite}/InRelease: accepted because the release is at its end of life: .*Valid-Until`,
        ),
      );
    }
  });

  test('is accepted when the key that signed it has expired since, and the log says so', async () => {
    for (const suite of suites) await bench.tamper(suite, { ...longPast, signers: ['expired'] });
    const { code, stdout } = await bench.run(await bench.machineWithGcc(), fromTheArchiveAlone());
    expect(code).toBe(0);
    for (const suite of suites) {
      expect(stdout).toMatch(
        new RegExp(`/${suite}/InRelease: accepted because .* end of life: .* expired on .* GMT`),
      );
    }
  });

  test('is refused from the archive of ended releases too, when nobody known signed it', async () => {
    await bench.tamper('buster', { ...longPast, signers: ['unknown'] });
    const machine = await bench.machineWithGcc();
    await expectRefusal(
      machine,
      await bench.run(machine, fromTheArchiveAlone()),
      /is not signed by a trusted key/,
    );
  });
});
