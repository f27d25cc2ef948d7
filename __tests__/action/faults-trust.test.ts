import { describe, expect, test } from '@jest/globals';
import * as faults from '../support/archive-tamper.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();

describe('a release file is refused, and nothing of the run stays,', () => {
  test.each<[string, faults.Tamper, RegExp]>([
    ['one bit of whose text was flipped', faults.bitFlipped, /.*\n.*digest/],
    ['that only an unknown key signed', faults.signedByUnknown, /the key [0-9a-f]{16} is not in the keyring/],
    ['whose key has expired since', faults.signedByExpired, /expired on .* GMT/],
    ['whose key is revoked', faults.signedByRevoked, /is revoked|revoked/],
    ['that is signed in the future', faults.signedInFuture, /it is dated .* GMT, and it is .* GMT here/],
    ['without a signature', faults.unsigned, /it has no signature|it starts with/],
    ['with text before the message', faults.textBefore, /there is text before the message: "Origin: Debian/],
    ['with text behind the message', faults.textAfter, /there is data after its end/],
    ['with text between two messages', faults.textBetween, /there is data after its end/],
    ['with a second message', faults.secondMessage, /there is data after its end/],
    ['with a header in its armour', faults.armourHeader, /armour header "Comment: Codename: sid"/],
    ['from a year ahead', faults.futureDate, /its Date is .*, and it is .* here/],
    ['whose Valid-Until has passed', faults.validUntilPassed, /its Valid-Until, .*, has passed; it is .* here/],
    ['of another codename', faults.wrongCodename, /its Codename is sid, not bookworm/],
    ['of another distribution', faults.wrongOrigin, /its Origin is Ubuntu, not Debian/],
    ['with MD5 sums only', faults.onlyMd5, /no SHA256 sums, only MD5Sum/],
    ['with SHA1 sums only', faults.onlySha1, /no SHA256 sums, only SHA1/],
    ['with two sums for a file', faults.twoSums, /two different sums for .*: [0-9a-f]{64} and [0-9a-f]{64}/],
  ])('%s', async (_name, tamper, words) => {
    await bench.tamper('bookworm', tamper);
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine);
    await expectRefusal(machine, result, words, `${bench.archive().mirror}/debian/dists/bookworm/InRelease`);
  });
});

test('a fault of the security suite alone refuses the run too', async () => {
  await bench.tamper('bookworm-security', faults.bitFlipped);
  const machine = await bench.machineWithGcc();
  await expectRefusal(machine, await bench.run(machine), 'debian-security/dists/bookworm-security/InRelease');
});

test('what a machine has verified before does not vouch for a release file that changed', async () => {
  const machine = await bench.machineWithGcc();
  expect(await bench.run(machine)).toMatchObject({ code: 0 });
  await bench.tamper('bookworm', faults.bitFlipped);
  const later = { now: bench.archive().now.getTime() + 15 * 60 * 1000 };
  await expectRefusal(machine, await bench.run(machine, { doors: later }), /is not signed by a trusted key/);
});

test.each([
  ['five years ahead', 5 * 365],
  ['five years behind', -5 * 365],
  ['a day behind', -1],
])('a clock that is %s is named as the likely reason', async (_, days) => {
  const machine = await bench.machineWithGcc();
  const now = bench.archive().now.getTime() + days * 86_400_000;
  const here = new Date(now).toUTCString();
  await expectRefusal(machine, await bench.run(machine, { doors: { now } }), "this machine's clock", here);
});

describe('a release file is accepted', () => {
  test.each<[string, faults.Tamper]>([
    ['that a known key signed beside an unknown one', faults.signedByUnknownAndKnown],
    ['that two known keys signed', faults.signedByTwo],
  ])('%s', async (_name, tamper) => {
    await bench.tamper('bookworm', tamper);
    expect(await bench.run(await bench.machineWithGcc())).toMatchObject({
      code: 0,
      errors: [],
      warnings: [],
    });
  });
});
