import { describe, expect, test } from '@jest/globals';
import { vendorBench, vendorLibrary } from '../support/vendor-bench.js';
import { expectRefusal } from '../support/world-bench.js';

const bench = vendorBench();

/** A vendor that has the library in one version, where the release has it in another. */
async function versions({ theirs = '2.0-1', ours = '1.0-1' } = {}) {
  const vendor = await bench.vendor();
  await vendor.publish({ packages: vendorLibrary(theirs) });
  await bench.add(...vendorLibrary(ours));
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const run = (options = '', packages = 'libvendor-dev') =>
    bench.runWith(machine, vendor.line(options), { inputs: { packages } });
  return { vendor, machine, run };
}

describe('of a package that both have', () => {
  test("the release's is taken, though it is older; with pin=500 the newer one; by name=version the named one", async () => {
    const { vendor, run } = await versions();
    const usual = await run();
    expect(usual).toMatchObject({ code: 0, errors: [] });
    expect(usual.stdout).not.toContain(`from ${vendor.url}`);
    expect((await run('pin=500')).stdout).toContain(
      `from ${vendor.url}: libvendor-dev 2.0-1, libvendor1 2.0-1`,
    );
    expect((await run('', 'libvendor-dev=2.0-1')).stdout).toContain(`from ${vendor.url}: libvendor-dev 2.0-1`);
    expect((await run('pin=500', 'libvendor-dev=1.0-1')).stdout).not.toContain(`from ${vendor.url}`);
  });

  test('an older one of the vendor is taken with a pin above 500 only', async () => {
    const { vendor, run } = await versions({ theirs: '0.9-1' });
    expect((await run('pin=500')).stdout).not.toContain(`from ${vendor.url}`);
    expect((await run('pin=501')).stdout).toContain(`from ${vendor.url}: libvendor-dev 0.9-1`);
  });
});

describe('one version with other bytes in two places', () => {
  test("is the release's at the usual pin, refused at the same, and the vendor's above", async () => {
    const { vendor, machine, run } = await versions({ theirs: '1.0-1' });
    const other = vendorLibrary('1.0-1', { depends: 'libc6' });
    await vendor.publish({ packages: other });
    expect((await run()).stdout).not.toContain(`from ${vendor.url}`);
    await expectRefusal(
      machine,
      await run('pin=500'),
      /two repositories have libvendor-dev 1\.0-1, with different contents/,
      new RegExp(`${vendor.url}/pool/.*SHA256 [0-9a-f]{64}`),
      /debian\/pool/,
      'a higher pin',
    );
    expect((await run('pin=600')).stdout).toContain(`from ${vendor.url}: libvendor-dev 1.0-1`);
  });

  test('of two vendors is refused, and decided by pin', async () => {
    const [one, two] = [await bench.vendor(), await bench.vendor()];
    await two.publish({ packages: vendorLibrary('1.0-1', { depends: 'libc6' }) });
    const machine = await bench.machineWith({ 'keys/a.asc': one.key.file, 'keys/b.asc': two.key.file });
    const lines = (pin: string) => `${one.line('', 'keys/a.asc')}\n${two.line(pin, 'keys/b.asc')}`;
    await expectRefusal(
      machine,
      await bench.runWith(machine, lines('')),
      /with different contents/,
      one.url,
      two.url,
    );
    const decided = await bench.runWith(machine, lines('pin=101'));
    expect(decided.stdout).toContain(`from ${two.url}: libvendor-dev 1.0-1, libvendor1 1.0-1`.slice(0, -18));
  });

  test('with the same bytes is one package', async () => {
    const [one, two] = [await bench.vendor(), await bench.vendor()];
    const machine = await bench.machineWith({ 'keys/a.asc': one.key.file, 'keys/b.asc': two.key.file });
    const lines = `${one.line('', 'keys/a.asc')}\n${two.line('', 'keys/b.asc')}`;
    expect(await bench.runWith(machine, lines)).toMatchObject({ code: 0, errors: [] });
  });
});

describe('a package that replaces what the gcc was chosen for', () => {
  const withLibc = (version: string) => {
    const libc = bench.world().filter(({ name }) => name === 'libc6' || name === 'linux-libc-dev');
    return libc.map((one) => ({ ...one, version }));
  };

  test('is refused when another package of the vendor needs it, naming it', async () => {
    const { vendor, machine, run } = await versions({ theirs: '3.0-1', ours: '1.0-1' });
    const needing = vendorLibrary('3.0-1', { name: 'needy', depends: 'linux-libc-dev (>= 99)' });
    await vendor.publish({ packages: [...needing, ...withLibc('99-1').slice(1)] });
    const result = await run('', 'libneedy-dev');
    const is = `linux-libc-dev 99-1 is from ${vendor.url}`;
    await expectRefusal(machine, result, /would replace linux-libc-dev of the release/, is);
  });

  test('is refused by the higher version alone, and taken when it is asked for', async () => {
    const { vendor, machine, run } = await versions();
    await vendor.publish({ packages: [...vendorLibrary('2.0-1'), ...withLibc('99-1').slice(1)] });
    await expectRefusal(machine, await run('pin=500'), /would replace linux-libc-dev of the release/);
    const asked = await run('pin=500', 'libvendor-dev linux-libc-dev=99-1');
    expect(asked.stdout).toContain('linux-libc-dev 99-1');
    expect((await run('pin=900')).stdout).toContain('linux-libc-dev 99-1');
    expect((await run()).stdout).not.toContain('linux-libc-dev 99-1');
  });
});
