import { readdir } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { expect, test } from '@jest/globals';
import { toolCacheOf, worldBench } from '../support/world-bench.js';

const bench = worldBench();

test('a run exports a toolchain and a sysroot, and tells them as outputs', async () => {
  const machine = await bench.machine();
  const result = await bench.run(machine, { inputs: { packages: 'libssl-dev, zlib1g-dev' } });

  expect(result).toMatchObject({ code: 0, errors: [], warnings: [], stderr: '', state: {} });
  const { sysroot = '', gcc = '', ...outputs } = result.outputs;
  expect(outputs).toEqual({
    target: 'aarch64-unknown-linux-gnu',
    'sysroot-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
    glibc: '2.36',
    artifacts: '[]',
    executables: '',
    archive: '',
    'archive-sha256': '',
    sbom: '',
    'cache-hit': 'false',
  });
  const [bin = ''] = result.path;
  expect(result.path).toEqual([bin]);
  expect(gcc).toBe(`${bin}/aarch64-linux-gnu-gcc`);
  expect(await readdir(bin)).toEqual(
    expect.arrayContaining(['gcc', 'g++', 'ar', 'pkg-config'].map((name) => `aarch64-linux-gnu-${name}`)),
  );
  expect(await readdir(`${sysroot}/usr/lib/aarch64-linux-gnu/pkgconfig`)).toEqual(
    expect.arrayContaining(['openssl.pc', 'zlib.pc']),
  );
  expect(result.env).toMatchObject({
    CARGO_BUILD_TARGET: 'aarch64-unknown-linux-gnu',
    CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER: 'aarch64-linux-gnu-gcc',
    CC_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-gcc',
    CXX_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-g++',
    AR_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-ar',
    RANLIB_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-ranlib',
    PKG_CONFIG_ALLOW_CROSS: '1',
    PKG_CONFIG_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-pkg-config',
    PKG_CONFIG_SYSROOT_DIR_aarch64_unknown_linux_gnu: sysroot,
    PKG_CONFIG_LIBDIR_aarch64_unknown_linux_gnu: ['lib/aarch64-linux-gnu', 'lib', 'share']
      .map((folder) => `${sysroot}/usr/${folder}/pkgconfig`)
      .join(delimiter),
    RUSTFLAGS: `-C link-arg=--sysroot=${sysroot}`,
  });
});

test('the trees stand in the layout of the tool cache, and nothing else is left behind', async () => {
  const machine = await bench.machine();
  const result = await bench.run(machine);
  const { trees, others } = await toolCacheOf(machine);
  expect(others).toEqual([]);
  expect(Object.entries(trees)).toEqual([
    [expect.stringMatching(/^crossroot-gcc\/1\.0\.0-h[0-9a-f]{64}$/), ['x64', 'x64.complete']],
    [expect.stringMatching(/^crossroot-sysroot\/1\.0\.0-h[0-9a-f]{64}$/), ['x64', 'x64.complete']],
  ]);
  expect(result.outputs.sysroot).toBe(`${machine.toolCache}/${Object.keys(trees)[1]}/x64`);
  expect(await readdir(machine.temp)).toEqual([]);
});

const quarterOfAnHour = 15 * 60 * 1000;

test('a second run soon afterwards takes everything from the tool cache and asks nobody', async () => {
  const machine = await bench.machine();
  const first = await bench.run(machine);
  bench.archive().forgetRequests();
  const second = await bench.run(machine);
  expect(second).toMatchObject({ code: 0, errors: [], warnings: [], env: first.env, path: first.path });
  expect(second.outputs).toEqual({ ...first.outputs, 'cache-hit': 'true' });
  expect(bench.archive().requests).toEqual([]);
});

test('a later run takes everything from the tool cache and asks only whether the suites have changed', async () => {
  const machine = await bench.machine();
  const first = await bench.run(machine);
  bench.archive().forgetRequests();
  const second = await bench.run(machine, {
    doors: { now: bench.archive().now.getTime() + quarterOfAnHour },
  });
  expect(second).toMatchObject({ code: 0, errors: [], warnings: [], env: first.env, path: first.path });
  expect(second.outputs).toEqual({ ...first.outputs, 'cache-hit': 'true' });
  expect(
    bench
      .archive()
      .requests.map(({ path }) => path)
      .sort(),
  ).toEqual([
    '/debian-security/dists/bookworm-security/InRelease',
    '/debian/dists/bookworm-updates/InRelease',
    '/debian/dists/bookworm/InRelease',
  ]);
});

test('two machines make trees with the same digests', async () => {
  const results = [await bench.run(await bench.machine()), await bench.run(await bench.awkwardMachine())];
  const [digest, ...others] = results.map(({ outputs }) => outputs['sysroot-digest']);
  expect(digest).toBeDefined();
  expect(others).toEqual([digest]);
});
