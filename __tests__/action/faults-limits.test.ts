import { spawnSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeFailure } from '../../src/errors.js';
import { entryOf } from '../support/entries.js';
import { tell } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };
const packages = 'zlib1g-dev';

/** A Node that starts with limits. */
async function limited(machine: Machine, preparation: string): Promise<string> {
  const [file, real] = ['node', 'real-node'].map((name) => join(machine.root, name));
  await symlink(process.execPath, real ?? '');
  await writeFile(file ?? '', `#!/bin/sh\n${preparation}\nexec "${real}" "$@"\n`, { mode: 0o755 });
  return file ?? '';
}

/** Has a step take all descriptors but four once its own modules are loaded. */
const fill = `const { closeSync, openSync } = require('node:fs');
process.on('newListener', (name) => {
  if (name !== 'SIGHUP') return;
  const taken = [];
  try {
    for (;;) taken.push(openSync('/dev/null'));
  } catch {}
  for (const one of taken.slice(-4)) closeSync(one);
});`;

/** Addresses for Node, too few for what its WebAssembly reserves. */
const littleMemory = 'ulimit -v 4194304';
const wasm = 'try { new WebAssembly.Memory({ initial: 1 }) } catch { console.log("refused") }';
const probe = spawnSync('/bin/sh', ['-c', `${littleMemory}; "$0" -e '${wasm}'`, process.execPath]);
const isMemoryLimited = String(probe.stdout) === 'refused\n';
if (!isMemoryLimited) tell('skipped: a limit of memory: this Node works with 4 GB of addresses');

describe('a limit that is reached is told in words, with the command that raises it:', () => {
  const members: [string, string, RegExp, boolean][] = [
    ['open files', 'ulimit -n 200', /EMFILE.*\n {2}do: raise the limit of open files \(ulimit -n\)/, true],
    [
      'memory',
      littleMemory,
      /limit of this machine\n {2}why: .*memory.*\n {2}do: raise the memory limit \(ulimit -v/i,
      isMemoryLimited,
    ],
  ];
  for (const [name, preparation, words, isThere] of members) {
    (isThere ? test : test.skip)(name, async () => {
      const machine = await bench.machineWithGcc();
      const file = join(machine.root, 'fill.cjs');
      await writeFile(file, name === 'memory' ? '' : fill);
      const node = await limited(machine, preparation);
      const env = { NODE_OPTIONS: `--require=${file}` };
      const { code, errors, outputs, stderr } = await bench.run(machine, { node, env, inputs: { packages } });
      expect({ code, errors, outputs }).toEqual({
        code: 1,
        errors: [expect.stringMatching(words)],
        outputs: {},
      });
      expect(`${errors}${stderr}`).not.toMatch(/does not know|^ {4}at |check the disk/m);
    });
  }

  test.each([
    ['processes', 'spawn /usr/bin/cargo EAGAIN', 'ulimit -u'],
    ['files of the machine', 'ENFILE: file table overflow, open', 'fs.file-max'],
    ['memory of the system', 'ENOMEM: not enough memory, read', 'memory'],
  ])('%s', (_name, message, words) => {
    const { message: said } = describeFailure(new Error(message));
    expect(said).toMatch(/limit of this machine\n {2}why: .+\n {2}do: raise .+, then run again$/);
    expect(said).toContain(words);
  });
});

test('64 open files, one core and a heap of 64 MB are enough', async () => {
  const machine = await bench.machine();
  // The modules of a bundle are one file; Node opens all of those that stand alone at once.
  const files = entryOf('entry').includes('bundles') ? 'ulimit -n 64' : '';
  // Not every machine has taskset, or lets us have its first core.
  const node = await limited(machine, `${files}\ntaskset -p -c 0 $$ >/dev/null 2>&1 || :`);
  const env = { NODE_OPTIONS: '--max-old-space-size=64' };
  expect(await bench.run(machine, { node, env, inputs: { packages } })).toMatchObject(good);
});
