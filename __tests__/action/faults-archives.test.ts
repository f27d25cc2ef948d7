import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { alteredByte } from '../support/archive-faults.js';
import type { ArchivePackage } from '../support/archive-index.js';
import { arArchive, type DebFile, type DebOptions } from '../support/deb.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const inputs = { packages: 'libevil-dev' };

async function expectRefused(
  options: Partial<DebOptions>,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  await bench.add(evil(options));
  const machine = await bench.machineWithGcc();
  await expectRefusal(machine, await bench.run(machine, { inputs }), 'libevil-dev 6.6-6 arm64', ...words);
  for (const folder of [machine.root, machine.toolCache, machine.temp, machine.workspace]) {
    expect(existsSync(join(folder, 'escaped'))).toBe(false);
  }
}

function evil(options: Partial<DebOptions>): ArchivePackage {
  return { name: 'libevil-dev', version: '6.6-6', architecture: 'arm64', ...options };
}

function raw(name: string, more: { readonly type?: string; readonly linkName?: string } = {}): DebFile {
  return { raw: { name, type: '0', mode: 0o644, mtime: 0, content: Buffer.from('x'), ...more } };
}

describe('a package is refused, named, and nothing of it stays, when it holds', () => {
  const header: DebFile = { path: 'usr/include/fine.h', content: 'int fine;\n' };

  test.each<[string, readonly DebFile[], string | RegExp]>([
    ['a member above the root', [header, raw('./usr/include/../../../escaped')], 'a name contains ..'],
    ['an absolute member', [header, raw('/tmp/escaped')], 'a name is absolute'],
    ['a device', [header, { path: 'usr/lib/null', type: '3' }], 'usr/lib/null is a device'],
    ['a FIFO', [header, { path: 'usr/lib/pipe', type: '6' }], 'usr/lib/pipe is a FIFO'],
    [
      'a link to the outside and a file through it',
      [{ path: 'usr/lib/out', link: '../../../../../..' }, raw('./usr/lib/out/escaped')],
      'a link points it outside the tree',
    ],
    [
      'a hardlink to the outside',
      [header, { path: 'usr/lib/passwd', hardlink: '../../../../etc/passwd' }],
      'a name contains ..',
    ],
    [
      'a hardlink to what it did not bring',
      [header, { path: 'usr/lib/copy.so', hardlink: 'usr/lib/later.so' }],
      'not a file earlier in the archive',
    ],
    [
      'a path twice, differently',
      [header, { ...header, content: 'int other;\n' }],
      /"usr\/include\/fine.h" twice/,
    ],
  ])('%s', async (_name, files, words) => {
    await expectRefused({ files }, words);
  });
});

test('a file through an absolute link lands inside the sysroot', async () => {
  const files: readonly DebFile[] = [
    { path: 'usr/include/inner', link: '/usr/include/real' },
    raw('./usr/include/inner/fine.h'),
  ];
  await bench.add(evil({ files }));
  const result = await bench.run(await bench.machineWithGcc(), { inputs });
  expect(result).toMatchObject({ code: 0, errors: [] });
  expect(existsSync(join(result.outputs.sysroot ?? '', 'usr/include/real/fine.h'))).toBe(true);
});

describe('a package is refused when its own control', () => {
  test.each([
    ['gives another name', { Package: 'libgood-dev' }, 'package: libgood-dev instead of libevil-dev'],
    ['gives another version', { Version: '6.6-7' }, 'version: 6.6-7 instead of 6.6-6'],
    ['gives another architecture', { Architecture: 'amd64' }, 'architecture: amd64 instead of arm64'],
    ['gives no name', { Package: undefined }, 'package: missing instead of libevil-dev'],
  ])('%s', async (_name, control, words) => {
    await expectRefused({ control }, 'is a different package', words);
  });
});

describe('a package is refused, by its name and not by that of a temporary file, when it', () => {
  test.each<[string, Partial<DebOptions>, RegExp]>([
    ['is no ar archive', { mutate: () => Buffer.from('<html>') }, /is not a readable \.deb file/],
    ['has no data', { members: (members) => members.slice(0, 2) }, /its members are debian-binary, control/],
    ['has data twice', { members: (members) => [...members, ...members.slice(2)] }, /two members data/],
    [
      'is cut short inside',
      { members: (members) => members.map((one) => ({ ...one, content: one.content.subarray(0, 90) })) },
      /cannot be decompressed/,
    ],
    ['is empty', { mutate: () => arArchive([]) }, /first member is missing/],
  ])('%s', async (_name, options, words) => {
    await bench.add(evil(options));
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { inputs });
    await expectRefusal(
      machine,
      result,
      'libevil-dev 6.6-6 arm64',
      words,
      /do: .*another version of (?:it|the package)/,
    );
    expect(result.errors[0]).not.toContain(machine.temp);
  });
});

describe('a gcc', () => {
  const pinOf = () => {
    const gcc = bench.pins().bookworm?.trees.gcc;
    if (gcc === undefined) throw new Error('the world has no pin');
    return gcc;
  };

  test('that is not the pinned one when it is made is refused, with both digests', async () => {
    const other = '0'.repeat(64);
    const machine = await bench.machine();
    const result = await bench.run(machine, {
      doors: {
        pins: {
          bookworm: { request: { target: target.triple }, trees: { gcc: { ...pinOf(), digest: other } } },
        },
      },
    });
    await expectRefusal(
      machine,
      result,
      'the gcc does not have the pinned digest',
      `its digest: ${pinOf().digest}`,
      `pinned: ${other}`,
    );
  });

  test('one of whose packages the mirror has in other bytes is refused', async () => {
    const { name = '', path = '' } = pinOf().packages[0] ?? {};
    bench.onRequest(`/debian/${path}`, alteredByte);
    const machine = await bench.machine();
    const result = await bench.run(machine);
    await expectRefusal(machine, result, `cannot download ${name} `, /SHA256 [0-9a-f]{64}, not/);
  });

  test('without a pin is chosen from the signed archive', async () => {
    const result = await bench.run(await bench.machine(), { doors: { pins: {} } });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(bench.archive().requests.map(({ path }) => path)).toContain('/debian/dists/bookworm/InRelease');
    expect(result.stdout).toMatch(/^::group::gcc of debian:bookworm: .*\n(?:.*\n)*?.* packages chosen/m);
  });
});

test('two packages that disagree about a file are refused, and both are named', async () => {
  const path = 'usr/include/shared.h';
  await bench.add(evil({ files: [{ path, content: '#define A 1\n' }] }), {
    ...evil({ files: [{ path, content: '#define A 2\n' }] }),
    name: 'libother-dev',
  });
  const machine = await bench.machineWithGcc();
  await expectRefusal(
    machine,
    await bench.run(machine, { inputs: { packages: 'libevil-dev libother-dev' } }),
    /libevil-dev 6\.6-6 arm64.*libother-dev|libother-dev 6\.6-6 arm64.*libevil-dev/,
    `"${path}"`,
    'the contents differ',
    'leave one of the two packages out',
  );
});

test('two packages that bring the same file are fine together', async () => {
  const files: readonly DebFile[] = [{ path: 'usr/include/shared.h', content: '#define A 1\n' }];
  await bench.add(evil({ files }), { ...evil({ files }), name: 'libother-dev' });
  const packages = 'libevil-dev libother-dev';
  expect(await bench.run(await bench.machineWithGcc(), { inputs: { packages } })).toMatchObject({ code: 0 });
});
