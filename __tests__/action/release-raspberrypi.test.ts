import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import * as tampers from '../support/archive-tamper.js';
import { allMirrors, otherRelease } from '../support/other-worlds.js';
import { host } from '../support/targets.js';
import { expectRefusal, type RunOptions, worldBench } from '../support/world-bench.js';

const camera = { name: 'libcamera-dev', architecture: 'arm64', section: 'libdevel' } as const;
const headers = (text: string) => [{ path: 'usr/include/camera.h', content: text }];
const bench = worldBench(
  'bookworm',
  [targets[0]],
  [host],
  [
    {
      release: otherRelease('raspberrypi:bookworm'),
      packages: [
        ['bookworm', [{ ...camera, version: '0.0.3-1', files: headers('of Debian\n') }]],
        ['raspberrypi/bookworm', [{ ...camera, version: '0.5.0+rpt1-1', files: headers('of the vendor\n') }]],
      ],
    },
  ],
);

const ofPi = (options: RunOptions = {}): RunOptions => ({
  ...options,
  inputs: {
    sysroot: 'raspberrypi:bookworm',
    mirror: allMirrors(bench.archive()),
    packages: 'libcamera-dev libssl-dev',
    ...options.inputs,
  },
});

describe('raspberrypi:bookworm', () => {
  test("is Debian's packages and the vendor's newer ones, and the list says which those are", async () => {
    const result = await bench.run(await bench.machineWithGcc(), ofPi());
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [], outputs: { glibc: '2.36' } });
    const { sysroot = '' } = result.outputs;
    expect(await readFile(join(sysroot, 'usr/include/camera.h'), 'utf8')).toBe('of the vendor\n');
    const list = JSON.parse(await readFile(join(sysroot, 'usr/share/crossroot/packages.json'), 'utf8'));
    const rows: readonly { readonly name: string; readonly repository?: string }[] = list.packages;
    expect(
      rows
        .filter(({ repository }) => repository !== undefined)
        .map(({ name, repository }) => [name, repository]),
    ).toEqual([['libcamera-dev', 'raspberrypi']]);
  });

  test("is refused when the vendor's suite is not signed by a key that is known", async () => {
    await bench.tamper('raspberrypi/bookworm', tampers.signedByUnknown);
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, ofPi({ starts: 'not tried' }));
    await expectRefusal(machine, result, /\S+\/raspberrypi\/dists\/bookworm/);
  });

  test('is refused for the 32 bit edition, with the way that there is', async () => {
    const machine = await bench.machineWithGcc();
    const target = 'armv7-unknown-linux-gnueabihf';
    const result = await bench.run(machine, ofPi({ inputs: { target }, starts: 'not tried' }));
    await expectRefusal(machine, result, /is Raspbian, made for ARMv6/, /crossroot sysroot pull/);
  });
});
