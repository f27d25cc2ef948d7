import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shellWord } from '../../src/text/shell-word.js';
import { findRust } from '../support/rust-toolchain.js';
import { worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const rust = await findRust();
if (rust === undefined)
  process.stderr.write('a build by the real cargo is skipped: there is none on PATH that runs\n');

(rust === undefined ? test.skip : test)(
  'cargo’s own exit code and words reach the desk when a crate does not compile',
  async () => {
    if (rust === undefined) throw new Error('there is no Rust');
    const machine = await bench.machineWithGcc();
    const bin = await toolchain(machine.root, rust.sysroot);
    const crate = join(machine.workspace, 'broken crate');
    await mkdir(join(crate, 'src'), { recursive: true });
    await writeFile(
      join(crate, 'Cargo.toml'),
      '[package]\nname = "broken"\nversion = "0.1.0"\nedition = "2021"\n',
    );
    await writeFile(join(crate, 'src/main.rs'), 'fn main() {\n    let = 1;\n}\n');
    const { code, stdout, stderr } = await bench.run(machine, {
      desk: ['build', '--working-directory', crate, '--', '--release'],
      env: { PATH: [bin, '/usr/bin', '/bin'].join(':'), CARGO_TERM_COLOR: undefined },
    });
    expect(code).toBe(101);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ *Compiling broken v0\.1\.0/m);
    expect(stderr).toMatch(/^error: expected pattern, found `=`\n +--> src\/main\.rs:2:9$/m);
    expect(stderr).toMatch(/^error: cargo build failed\n {2}why: its exit code is 101/m);
  },
);

/**
 * The programs of a toolchain, which says that it has std for the target: a crate that cannot be parsed does
 * not need it.
 * @returns the folder for PATH
 */
async function toolchain(root: string, sysroot: string): Promise<string> {
  const claimed = join(root, 'toolchain');
  const std = join(claimed, 'lib', 'rustlib', target.triple, 'lib');
  await mkdir(std, { recursive: true });
  await writeFile(join(std, 'libstd-0.rlib'), '');
  const bin = join(claimed, 'bin');
  await mkdir(bin);
  await symlink(join(sysroot, 'bin', 'cargo'), join(bin, 'cargo'));
  const rustc = `#!/bin/sh
if [ "$*" = '--print sysroot' ]; then echo ${shellWord(claimed)}; else exec ${shellWord(join(sysroot, 'bin', 'rustc'))} "$@"; fi
`;
  await writeFile(join(bin, 'rustc'), rustc, { mode: 0o755 });
  return bin;
}
