import { describe, expect, test } from '@jest/globals';
import * as faults from '../support/archive-tamper.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench('bullseye');

describe('of a release that has ended', () => {
  test.each<[string, faults.Tamper, RegExp]>([
    [
      'a Valid-Until',
      faults.validUntilPassed,
      /at its end of life: its Valid-Until, .*, has passed; it is .* here/,
    ],
    ['a key', faults.signedByExpired, /at its end of life: .* expired on .* GMT/],
  ])('%s that has passed is accepted, and the log says so', async (_name, tamper, words) => {
    await bench.tamper('bullseye', tamper);
    const result = await bench.run(await bench.machineWithGcc());
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '2.31' } });
    expect(result.stdout).toMatch(words);
  });

  test.each<[string, faults.Tamper]>([
    ['a flipped bit', faults.bitFlipped],
    ['an unknown key', faults.signedByUnknown],
    ['a revoked key', faults.signedByRevoked],
  ])('%s is refused all the same', async (_name, tamper) => {
    await bench.tamper('bullseye', tamper);
    const machine = await bench.machineWithGcc();
    await expectRefusal(machine, await bench.run(machine), /is not signed by a trusted key/);
  });
});
