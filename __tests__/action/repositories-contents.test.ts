import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { readingToolchain, writeCrateProject } from '../support/crate-project.js';
import { findRust } from '../support/rust-toolchain.js';
import { vendorBench, vendorLibrary } from '../support/vendor-bench.js';

const bench = vendorBench();
const rust = await findRust();
if (rust === undefined)
  process.stderr.write(
    'what crates want is read by the real cargo: skipped, there is none on PATH that runs\n',
  );
const testWithCargo = rust === undefined ? test.skip : test;
const path = 'usr/lib/aarch64-linux-gnu/libvendor.so';

async function failing(contents: boolean) {
  const vendor = await bench.vendor();
  await vendor.publish({ packages: vendorLibrary(), contents });
  const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
  const cargo = await cargoStandIn(machine.root, { code: 101, stderr: 'ld: cannot find -lvendor\n' });
  const inputs = { command: 'build', packages: 'zlib1g-dev' };
  const result = await bench.runWith(machine, vendor.line(), { inputs, env: { PATH: cargo.path } });
  return { vendor, result };
}

test('a library that a build did not find is found in the Contents of a repository, and said to be of it', async () => {
  const { vendor, result } = await failing(true);
  const [message = ''] = result.errors;
  expect(message).toContain(`libvendor-dev (from ${vendor.url}) contains ${path}`);
  expect(message).toContain('build with `packages: libvendor-dev zlib1g-dev`');
});

test('a repository without Contents is said not to be searched', async () => {
  const { vendor, result } = await failing(false);
  expect(result.errors[0]).toContain('is known to contain -lvendor');
  expect(result.stdout).toContain(`${vendor.url} stable lists no Contents for arm64: not searched`);
});

testWithCargo(
  "what crates want is chosen from a repository, and the release's own where both have it",
  async () => {
    const vendor = await bench.vendor();
    const zlib = vendorLibrary('9-1', { name: 'zlib' });
    await vendor.publish({ packages: [...vendorLibrary(), ...zlib] });
    const machine = await bench.machineWith({ 'keys/vendor.asc': vendor.key.file });
    const bin = await readingToolchain(machine.root, rust?.sysroot ?? '');
    const crates = ['vendor', 'zlib'].map((name) => ({
      name: `${name}-sys`,
      manifest: ['[package.metadata.system-deps]', `${name} = "0.1"`],
    }));
    const tables = ['[dependencies]', ...crates.map(({ name }) => `${name} = { path = "crates/${name}" }`)];
    await writeCrateProject(machine.workspace, join(rust?.sysroot ?? '', 'bin/cargo'), tables, crates);
    await writeFile(join(machine.workspace, 'build.rs'), 'fn main() {}\n');
    const inputs = { packages: 'auto' };
    const env = { PATH: [bin, '/usr/bin', '/bin'].join(':') };
    const result = await bench.runWith(machine, vendor.line(), { inputs, env });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.stdout).toContain('packages: libvendor-dev zlib1g-dev');
  },
);
