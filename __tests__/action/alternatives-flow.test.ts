import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ArchivePackage } from '../support/archive-index.js';
import { worldBench } from '../support/world-bench.js';
import { aarch64, makeElf } from '../support/world-elf.js';

const bench = worldBench();
const lib = 'usr/lib/aarch64-linux-gnu';

function blas(name: string, flavour: string, priority: number): ArchivePackage {
  const content = makeElf({ machine: aarch64, type: 'dynamic', soname: 'libblas.so.3' });
  return {
    name,
    version: '1.0-1',
    architecture: 'arm64',
    files: [{ path: `${lib}/${flavour}/libblas.so.3`, content }],
    postinst: `#!/bin/sh
update-alternatives --install /${lib}/libblas.so.3 libblas.so.3 /${lib}/${flavour}/libblas.so.3 ${priority}
`,
  };
}

test('libraries that Debian reaches through alternatives are there, and the same lock gives the same tree', async () => {
  await bench.add(
    {
      name: 'libuser-dev',
      version: '1.0-1',
      architecture: 'arm64',
      depends: 'libblas3, libopenblas0',
      files: [
        {
          path: `${lib}/libuser.so`,
          content: makeElf({
            machine: aarch64,
            type: 'dynamic',
            soname: 'libuser.so',
            needed: ['libblas.so.3'],
          }),
        },
      ],
    },
    blas('libblas3', 'blas', 10),
    blas('libopenblas0', 'openblas', 100),
  );
  const machine = await bench.machineWithGcc();
  const locked = await bench.run(machine, { desk: ['lock', '--packages', 'libuser-dev'] });
  expect(locked).toMatchObject({ code: 0 });
  const result = await bench.run(machine, { inputs: { packages: 'libuser-dev' } });
  expect(result).toMatchObject({ code: 0, warnings: [] });
  const root = result.outputs.sysroot ?? '';
  expect(readlinkSync(join(root, lib, 'libblas.so.3'))).toBe('openblas/libblas.so.3');
  const { alternatives } = JSON.parse(readFileSync(join(root, 'usr/share/crossroot/packages.json'), 'utf8'));
  expect(alternatives).toEqual([
    { link: `${lib}/libblas.so.3`, path: `${lib}/openblas/libblas.so.3`, from: 'libopenblas0' },
  ]);
});
