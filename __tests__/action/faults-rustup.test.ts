import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rustStandIn } from '../support/rust-stand-in.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

test('a toolchain that the input rust names holds for the run and for later steps, until a step asks for another', async () => {
  const machine = await bench.machineWithGcc();
  const rust = await rustStandIn(machine.root);
  const bin = join(machine.root, 'proxies');
  const log = join(machine.root, 'asked');
  await mkdir(bin);
  await writeFile(join(machine.workspace, 'Cargo.toml'), '');
  const proxy = (program: string) =>
    `#!/bin/sh\necho "\${RUSTUP_TOOLCHAIN-unset}" >>'${log}'\nexec '${join(rust, program)}' "$@"\n`;
  for (const program of ['rustc', 'cargo'])
    await writeFile(join(bin, program), proxy(program), { mode: 0o755 });
  await writeFile(join(bin, 'rustup'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  let exported: Readonly<Record<string, string>> = {};
  const step = async (choice: string, env: Readonly<Record<string, string>> = {}, command = 'none') => {
    await rm(log, { force: true });
    const options = {
      inputs: { rust: choice, command },
      env: { ...exported, ...env },
      path: [bin, '/usr/bin', '/bin'],
    };
    const result = await bench.run(machine, options);
    // The cargo of these tests builds nothing.
    expect(result.code).toBe(command === 'none' ? 0 : 70);
    exported = { ...exported, ...result.env };
    return [...new Set((await readFile(log, 'utf8')).trim().split('\n'))];
  };
  expect(await step('rustup')).toEqual(['unset']);
  // The user's own choice holds where the input names none, and not where it does.
  expect(await step('rustup', { RUSTUP_TOOLCHAIN: 'theirs' })).toEqual(['theirs']);
  expect(await step('rustup:1.90.0', { RUSTUP_TOOLCHAIN: 'theirs' }, 'build')).toEqual(['1.90.0']);
  expect(exported.RUSTUP_TOOLCHAIN).toBe('1.90.0');
  // rustup takes an empty variable for none: rust-toolchain.toml counts again, now and later.
  for (const command of ['build', 'none']) {
    expect(await step('rustup', {}, command)).toEqual(['']);
    expect(exported.RUSTUP_TOOLCHAIN).toBe('');
  }
  expect(await step('rustup:nightly')).toEqual(['nightly']);
  expect(exported.RUSTUP_TOOLCHAIN).toBe('nightly');
});
