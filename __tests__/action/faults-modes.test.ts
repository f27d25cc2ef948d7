import { chmod, lstat, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { expectNoLeftovers, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const isRoot = process.getuid?.() === 0;

/** Root passes by every mode when it reads, but a mode is seen all the same, so these hold for every user. */
interface Places {
  readonly bin: string;
  readonly gcc: string;
  readonly sysroot: string;
  readonly records: string;
}
type Change = (places: Places) => readonly (readonly [path: string, mode: number])[];
const anew = (kind: string) =>
  expect.stringMatching(`^making the ${kind} in .* again: it (was changed|cannot be read)`);
const parts = 'usr/lib/gcc-cross/aarch64-linux-gnu/12';

const changes: readonly [name: string, change: Change, warnings: unknown][] = [
  [
    'launchers without the execute bit or that cannot be read, and their folders',
    ({ bin }) => [
      [join(bin, 'aarch64-linux-gnu-gcc'), 0o644],
      [join(bin, 'aarch64-linux-gnu-g++'), 0o311],
      [join(bin, 'aarch64-linux-gnu-ar'), 0],
      [bin, 0o600],
      [dirname(bin), 0],
    ],
    [],
  ],
  [
    'a compiler without the execute bit, and a header that cannot be read',
    ({ gcc, sysroot }) => [
      [join(gcc, parts, 'cc1'), 0o644],
      [join(sysroot, 'usr/include/stdio.h'), 0],
    ],
    [anew('gcc'), anew('sysroot')],
  ],
  [
    'an assembler without any bit, and a folder that cannot be read',
    ({ gcc, sysroot }) => [
      [join(gcc, 'usr/aarch64-linux-gnu/bin/as'), 0],
      [join(sysroot, 'usr/include'), 0],
    ],
    [anew('gcc'), anew('sysroot')],
  ],
  [
    'the folders of a tree and above it, and that of the records',
    ({ sysroot, gcc, records }) => [
      [sysroot, 0],
      [dirname(gcc), 0o600],
      [dirname(dirname(sysroot)), 0o500],
      [records, 0],
    ],
    isRoot ? [] : expect.any(Array),
  ],
];

const modesOf = async (places: Places) => {
  const { bin, gcc, sysroot, records } = places;
  const above = [bin, gcc, sysroot].flatMap((path) => [path, dirname(path), dirname(dirname(path))]);
  const launchers = (await readdir(bin)).map((name) => join(bin, name));
  const all = [...above, ...launchers, records, `${sysroot}.complete`];
  return Promise.all(all.map(async (path) => [path, ((await lstat(path)).mode & 0o700).toString(8)]));
};

test('what has lost modes is noticed and mended, and the next run builds', async () => {
  const machine = await bench.machine();
  const last = `printf '\\n' > in.s && for name in gcc g++; do aarch64-linux-gnu-$name -o out in.s || exit; done`;
  const cargo = await cargoStandIn(machine.root, { last });
  const build = () => bench.run(machine, { inputs: { command: 'build' }, env: { PATH: cargo.path } });
  const { outputs, path, ...rest } = await build();
  expect(rest).toMatchObject({ code: 0, errors: [], warnings: [] });
  const { sysroot = '' } = outputs;
  const gccs = join(machine.toolCache, 'crossroot-gcc');
  const gcc = join(gccs, (await readdir(gccs))[0] ?? '', 'x64');
  const places = { bin: path[0] ?? '', gcc, sysroot, records: join(machine.toolCache, 'crossroot-digests') };
  const before = await modesOf(places);
  for (const [name, change, warnings] of changes) {
    for (const [changed, mode] of change(places)) await chmod(changed, mode);
    const result = await build();
    const modes = await modesOf(places);
    const wanted = { code: 0, errors: [], warnings, outputs: { sysroot }, path };
    // Root may pass through any folder, and nothing in these is other than it was.
    const mended = isRoot && change === changes.at(-1)?.[1] ? expect.any(Array) : before;
    expect({ name, ...result, warnings: result.warnings.toSorted(), modes }).toMatchObject({
      name,
      ...wanted,
      modes: mended,
    });
    for (const tree of [gcc, sysroot]) {
      const { digest } = JSON.parse(await readFile(`${tree}.complete`, 'utf8'));
      expect((await digestTree(tree)).sha256).toBe(digest);
    }
  }
  await expectNoLeftovers(machine);
});
