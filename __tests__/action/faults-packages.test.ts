import { describe, expect, test } from '@jest/globals';
import type { ArchivePackage } from '../support/archive-index.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();

async function expectRefused(packages: string, ...words: readonly (string | RegExp)[]): Promise<void> {
  const machine = await bench.machineWithGcc();
  await expectRefusal(machine, await bench.run(machine, { inputs: { packages } }), ...words);
}

function library(name: string, more: Partial<ArchivePackage> = {}): ArchivePackage {
  return { name, version: '1.0-1', architecture: 'arm64', ...more };
}

describe('packages that the release does not have', () => {
  test('are named, with those that are spelt alike', async () => {
    await expectRefused(
      'libsll-dev',
      /^there is no package libsll-dev$/m,
      /looked through \d+ packages for arm64/,
      /did you mean .*libssl-dev.* instead of libsll-dev\?/,
    );
  });

  test('are all named at once', async () => {
    await expectRefused(
      'libsll-dev zlib-dev libssl-dev',
      'there is no package libsll-dev; there is no package zlib-dev',
    );
  });

  test('in the version that is asked for are refused with the versions that there are', async () => {
    await expectRefused(
      'libssl-dev=9.9-1',
      /^libssl-dev has no version 9\.9-1$/m,
      'versions seen 3.0.17-1 (debian)',
      'use libssl-dev in packages for the newest version',
    );
  });
});

describe('a package that cannot be satisfied', () => {
  test('because nothing is called as its dependency is refused with the chain to it', async () => {
    await bench.add(
      library('libouter-dev', { depends: 'libmiddle-dev' }),
      library('libmiddle-dev', { depends: 'libgone1 (>= 2.0)' }),
    );
    await expectRefused(
      'libouter-dev',
      'cannot satisfy "libgone1 (>= 2.0)", needed by libmiddle-dev 1.0-1',
      'libouter-dev 1.0-1 → libmiddle-dev 1.0-1 → libgone1 (>= 2.0)',
      'libgone1: no package has or provides this name',
      'leave libouter-dev out of packages',
    );
  });

  test('because its dependency is too old is refused with the constraint and the versions seen', async () => {
    await bench.add(library('libnewer-dev', { depends: 'zlib1g (>= 1:9)' }));
    await expectRefused(
      'libnewer-dev',
      'libnewer-dev 1.0-1 → zlib1g (>= 1:9)',
      'zlib1g: versions seen 1:1.2.13.dfsg-1 (debian)',
    );
  });

  test('together with another one is refused with both chains', async () => {
    await bench.add(
      library('libone-dev', { depends: 'libshared (= 1.0-1)' }),
      library('libtwo-dev', { depends: 'libshared (>> 1.0-1)' }),
      library('libshared'),
    );
    await expectRefused(
      'libone-dev libtwo-dev',
      'libtwo-dev 1.0-1 → libshared (>> 1.0-1)',
      'libshared: versions seen 1.0-1 (debian)',
    );
  });
});

test('a virtual package with several providers is refused with their names', async () => {
  await bench.add(
    library('libfirst-dev', { provides: 'libvirtual-dev' }),
    library('libsecond-dev', { provides: 'libvirtual-dev' }),
  );
  await expectRefused(
    'libvirtual-dev',
    'libvirtual-dev is a virtual package with several providers',
    'write one of libfirst-dev, libsecond-dev instead',
  );
});

describe('packages that do not make a sysroot', () => {
  test.each([
    ['crt1.o', 'libc6-dev', 'crt1.o is missing (libc6-dev contains it)'],
    ['libpthread.a', 'libc6-dev', 'libpthread.a is missing (libc6-dev contains it)'],
    [
      'libc_nonshared.a',
      'libc6-dev',
      /libc\.so is a linker script that asks for .*libc_nonshared\.a, which is missing/,
    ],
    ['libgcc_s.so.1', 'libgcc-s1', 'libgcc_s.so.1 is missing (libgcc-s1 contains it)'],
  ])('because %s is not there are refused, and it is named', async (file, name, words) => {
    await bench.add(without(file, name));
    await expectRefused(
      'zlib1g-dev',
      'the packages of debian:bookworm do not make a sysroot',
      words,
      'add the package that contains what is missing',
    );
  });

  test('are noted where they leave a link without its library, as apt would', async () => {
    await bench.add(without('libz.so.1', 'zlib1g'));
    const result = await bench.run(await bench.machine(), { inputs: { packages: 'zlib1g-dev' } });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.stdout).toContain('note: usr/lib/aarch64-linux-gnu/libz.so is a dangling link');
  });
});

/** The world's package without the files of a name. */
function without(file: string, name: string): ArchivePackage {
  const found = bench.world().find((one) => one.name === name && one.architecture === 'arm64');
  if (found === undefined) throw new Error(`the world has no ${name}`);
  const files = (found.files ?? []).filter((one) => 'raw' in one || !one.path.endsWith(`/${file}`));
  return { ...found, files };
}
