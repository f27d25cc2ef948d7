import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { targets } from '../../src/target.js';
import type { ArchivePackage } from './archive-index.js';
import type { Machine, RunResult } from './runner.js';
import { startVendor, type Vendor, type VendorKey } from './vendor.js';
import { type RunOptions, type WorldBench, worldBench } from './world-bench.js';
import { makeElf } from './world-elf.js';

const { gnu, machine } = targets[0];

/** A library with a header, and its development package, as a vendor brings them; no `depends` but its own. */
export function vendorLibrary(
  version = '1.0-1',
  { name = 'vendor', depends = '' }: { readonly name?: string; readonly depends?: string } = {},
): readonly [ArchivePackage, ArchivePackage] {
  const own = { source: name, version, architecture: 'arm64', multiArch: 'same' } as const;
  const content = makeElf({ machine, type: 'dynamic', soname: `lib${name}.so.1` });
  const more = depends === '' ? '' : `, ${depends}`;
  return [
    { ...own, name: `lib${name}1`, files: [{ path: `usr/lib/${gnu}/lib${name}.so.1`, content }] },
    {
      ...own,
      name: `lib${name}-dev`,
      section: 'libdevel',
      depends: `lib${name}1 (= ${version})${more}`,
      files: [
        { path: `usr/include/${name}.h`, content: `#define VERSION "${version}"\n` },
        { path: `usr/lib/${gnu}/lib${name}.so`, link: `lib${name}.so.1` },
        {
          path: `usr/lib/${gnu}/pkgconfig/${name}.pc`,
          content: `Name: ${name}\nDescription: a stand-in\nVersion: ${version.replace(/-.*/, '')}\nLibs: -l${name}\n`,
        },
      ],
    },
  ];
}

/** A world bench, and vendors beside its archive. */
export interface VendorBench extends WorldBench {
  /** A vendor whose repository has the library, until the test ends. */
  vendor(key?: VendorKey): Promise<Vendor>;
  /** A machine with the gcc, whose project has these files of keys. */
  machineWith(files: Readonly<Record<string, string>>): Promise<Machine>;
  /** Runs with `libvendor-dev` in packages, and these lines. */
  runWith(machine: Machine, repositories: string, options?: RunOptions): Promise<RunResult>;
}

/** To be called once in a test file. */
export function vendorBench(): VendorBench {
  const bench = worldBench();
  const vendors: Vendor[] = [];
  afterEach(async () => {
    await Promise.all(vendors.splice(0).map((one) => one.close()));
  });
  return {
    ...bench,
    vendor: async (key) => {
      const vendor = await startVendor(bench.archive().now, key);
      vendors.push(vendor);
      await vendor.publish({ packages: vendorLibrary() });
      return vendor;
    },
    machineWith: async (files) => {
      const made = await bench.machineWithGcc();
      for (const [path, text] of Object.entries(files)) {
        const file = join(made.workspace, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      return made;
    },
    runWith: (on, repositories, options = {}) =>
      bench.run(on, { ...options, inputs: { packages: 'libvendor-dev', repositories, ...options.inputs } }),
  };
}
