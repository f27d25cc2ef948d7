import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { targets } from '../../src/target.js';
import { counterpartOf } from '../../src/wanted-packages/from-other-tools.js';
import { worldBench } from '../support/world-bench.js';

const [target] = targets;
const bench = worldBench();

const cross = `[build]
pre-build = ["dpkg --add-architecture $CROSS_DEB_ARCH", "apt-get update && apt-get install --assume-yes libssl-dev:$CROSS_DEB_ARCH cmake"]
[build.env]
passthrough = ["RUST_LOG"]
[target.aarch64-unknown-linux-gnu]
image = "ghcr.io/some/image:edge"
pre-build = "apt-get install -y libudev-dev:arm64"
[target.riscv64gc-unknown-linux-gnu]
pre-build = ["apt-get install -y libpam0g-dev:riscv64"]
`;

test('crossroot packages --from prints what a Cross.toml comes to, and reads no project', async () => {
  const machine = await bench.machine();
  const file = join(machine.workspace, 'Cross.toml');
  await writeFile(file, cross);
  const result = await bench.run(machine, { desk: ['packages', '--from', file] });
  expect(result).toMatchObject({ code: 0 });
  expect(result.stdout.split('\n').slice(0, 5)).toEqual([
    '# from Cross.toml',
    'target: aarch64-unknown-linux-gnu',
    'packages: libssl-dev libudev-dev',
    '# for the machine that builds, in a step before:',
    '#   sudo apt-get install cmake',
  ]);
  expect(result.stdout).toContain('image = "ghcr.io/some/image:edge": nothing is built in a container');
  expect(result.stdout).toContain('passthrough RUST_LOG: cargo gets every variable of the step');
  expect(result.stdout).not.toContain('libpam');
  expect(bench.archive().requests).toEqual([]);
  const missing = await bench.run(machine, { desk: ['packages', '--from', join(machine.workspace, 'none')] });
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toMatch(/none cannot be read\n {2}why: .*\n {2}do: name a Cross\.toml/);
});

describe('the apt lines of a workflow', () => {
  test('come to packages of the target, those of the machine, and what is there already', () => {
    const workflow = `      - run: |
          sudo dpkg --add-architecture arm64
          sudo apt-get install -y --no-install-recommends \\
            libasound2-dev:arm64 "libdbus-1-dev:\${{ matrix.arch }}" nasm crossbuild-essential-arm64 libssl-dev:armhf
`;
    expect(counterpartOf(workflow, 'ci.yml', target)).toEqual({
      packages: ['libasound2-dev', 'libdbus-1-dev'],
      ofMachine: ['nasm'],
      notes: [
        'dpkg --add-architecture: nothing of the target is installed on the machine',
        'crossbuild-essential-arm64: Crossroot already has it from the release',
        'libssl-dev:armhf: it is for armhf, but aarch64-unknown-linux-gnu is arm64',
      ],
    });
  });

  test.each(['', '[build', 'pre-build = 3', '\0'])('or to nothing, or a refusal: %j', (text) => {
    const read = () => counterpartOf(text, 'Cross.toml', target).packages;
    if (text.startsWith('[') || text === '\0') expect(read).toThrow(CrossrootError);
    else expect(read()).toEqual([]);
  });
});
