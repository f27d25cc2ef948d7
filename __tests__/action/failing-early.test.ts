import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { linkerVariable } from '../../src/environment/variables.js';
import { stagingName } from '../../src/system/storage-error.js';
import * as faults from '../support/archive-faults.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { rustStandIn } from '../support/rust-stand-in.js';
import { host } from '../support/targets.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

describe('before anything is asked of the archive', () => {
  test.each([
    ['no project', { command: 'build' }, {}, 'Cargo.toml was not found'],
    [
      'no project at the path that the arguments name',
      { command: 'build', args: '--manifest-path gone/Cargo.toml' },
      {},
      'Cargo.toml was not found',
    ],
    [
      'no rustup for a toolchain',
      { rust: 'rustup:nightly' },
      { PATH: '/nowhere', CARGO_HOME: '/nowhere' },
      'there is no rustup to run nightly',
    ],
    [
      'no clippy with the Rust of Debian',
      { command: 'clippy', rust: 'debian' },
      { PATH: '/nowhere', CARGO_HOME: '/nowhere' },
      'clippy was not found',
    ],
    ['a command that is none', { command: 'nope' }, {}, 'the input command cannot be "nope"'],
  ])('a run is refused for %s', async (_name, inputs, env, message) => {
    const machine = await bench.machine();
    bench.archive().forgetRequests();
    const { code, errors } = await bench.run(machine, { inputs, env });
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(code).toBe(1);
    expect(bench.archive().requests).toEqual([]);
  });

  test('a list of packages is refused without a project, also where Rust would come from Debian', async () => {
    const machine = await bench.machine();
    const desk = ['packages', '--rust', 'debian'] as const;
    const { code, stderr } = await bench.run(machine, { desk, env: { PATH: '/nowhere' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: Cargo\.toml was not found$/m);
    expect(bench.archive().requests).toEqual([]);
  });

  // Where Node has its own, no machine lacks it.
  const testLacking = 'createZstdCompress' in zlib ? test.skip : test;
  testLacking('an archive or a pull that needs zstd is refused where there is none', async () => {
    const machine = await bench.machine();
    const env = { PATH: await rustStandIn(machine.root) };
    bench.archive().forgetRequests();
    const inputs = { command: 'build', archive: 'app.tar.zst' };
    const refusal = 'this machine has no zstd';
    expect((await bench.run(machine, { inputs, env })).errors).toEqual([expect.stringContaining(refusal)]);
    const desk = ['sysroot', 'pull', 'root@127.0.0.1'] as const;
    const pulled = await bench.run(machine, { desk, plainDesk: true, env });
    expect(pulled.stderr).toContain(`error: the pack cannot be compressed: ${refusal}`);
    expect(bench.archive().requests).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, boolean]>([
    ['no C compiler', {}, {}, true],
    ['no C compiler, for the machine that builds', { target: host.triple }, {}, false],
    ['no C compiler, and another linker', {}, { [linkerVariable(host)]: 'ld' }, false],
    ['no C compiler, and no cargo either', { command: 'none' }, {}, false],
  ])('%s: %j %j warns: %s', async (_, inputs, env, warns) => {
    const machine = await bench.machine();
    await writeFile(join(machine.workspace, 'Cargo.toml'), '');
    bench.onRequest(/./, faults.status(404));
    const PATH = await rustStandIn(machine.root);
    const { warnings } = await bench.run(machine, {
      inputs: { command: 'build', ...inputs },
      env: { ...env, PATH },
    });
    const warning = expect.stringMatching(/^no C compiler is on PATH: .*`apt-get install gcc libc6-dev`$/);
    expect(warnings.filter((line) => line.includes('C compiler'))).toEqual(warns ? [warning] : []);
  });

  test('a project in a folder above is one', async () => {
    const machine = await bench.machineWithGcc();
    const cargo = await cargoStandIn(machine.root);
    await writeFile(join(machine.workspace, '..', 'Cargo.toml'), '');
    const run = await bench.run(machine, { inputs: { command: 'build' }, env: { PATH: cargo.path } });
    expect(run).toMatchObject({ code: 0, errors: [] });
  });
});

test('the first failure ends what is on its way, and is the one that is told', async () => {
  const machine = await bench.machine();
  // The gcc's packages never end; the sysroot's index is refused.
  bench.onRequest(/\.deb$/, faults.stalled);
  bench.onRequest(/InRelease/, faults.status(404));
  const began = performance.now();
  const { code, errors } = await bench.run(machine, { inputs: { packages: 'libssl-dev' } });
  expect(errors).toEqual([expect.stringMatching(/InRelease/)]);
  expect(code).toBe(1);
  // A download without an answer is given up after thirty seconds.
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(await readdir(join(machine.toolCache, stagingName))).toEqual([]);
});
