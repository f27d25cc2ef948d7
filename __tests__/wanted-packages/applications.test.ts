import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import type { Crate } from '../../src/wanted-packages/crate-graph.js';
import { labelOfWant } from '../../src/wanted-packages/want.js';
import { type LockWants, wantsOfGraph } from '../../src/wanted-packages/wants-of-lock.js';
import { temporaryFolders } from '../support/temp.js';
import data from './applications.json' with { type: 'json' };

interface Application {
  readonly name: string;
  readonly needs: readonly string[];
  readonly without: readonly string[];
  readonly superfluous: readonly string[];
  readonly comeWith: readonly string[];
  readonly notInRelease: readonly string[];
  readonly documented: { readonly packages: readonly string[] };
  readonly ownLibraries?: readonly string[];
  readonly crates: readonly (Pick<Crate, 'name' | 'version'> & {
    readonly links?: string;
    readonly features?: readonly string[];
    readonly systemDeps?: unknown;
  })[];
}

const folders = temporaryFolders();
const [target] = targets;
const applications: readonly Application[] = data.applications;
const packageOf = new Map<string, string>(Object.entries(data.bookworm));

async function wantsOf({ name, crates, ownLibraries }: Application): Promise<LockWants> {
  const folder = await folders.make();
  const buildScript = join(folder, 'build.rs');
  const lines = (ownLibraries ?? []).map((label) =>
    label.startsWith('-l')
      ? `println!("cargo:rustc-link-lib=${label.slice(2)}");`
      : `pkg_config::probe_library("${label.slice(0, -3)}").unwrap();`,
  );
  await writeFile(buildScript, `fn main() { ${lines.join(' ')} }`);
  const nothing = { features: new Set<string>(), links: undefined, systemDeps: undefined };
  const own: Crate = { ...nothing, name, version: '1.0.0', isMember: true, buildScript, folder };
  const others = crates.map((one): Crate => {
    const features = new Set(one.features);
    return { ...nothing, ...one, features, isMember: false, buildScript: undefined, folder: '/nowhere' };
  });
  const graph = { lockfile: '', ofTarget: [own, ...others], usedByBuildScripts: new Map() };
  return wantsOfGraph(graph, { target, env: {} });
}

describe('the crates of public applications', () => {
  test.each(applications.map((one) => [one.name, one] as const))(
    '%s: nothing that it needs is missing, and what is superfluous is counted',
    async (_name, one) => {
      const { asks, unknown } = await wantsOf(one);
      const packages = new Set<string>();
      const lacks: string[] = [];
      for (const { wants, isOptional } of asks) {
        for (const want of wants) {
          const label = labelOfWant({ anyOf: want.anyOf });
          const owner = packageOf.get(label);
          if (owner !== undefined) packages.add(owner);
          else if (!isOptional) lacks.push(label);
        }
      }
      expect([...packages].sort()).toEqual([...one.needs, ...one.comeWith, ...one.superfluous].sort());
      expect(lacks).toEqual(one.notInRelease);
      expect(unknown).toEqual([]);
    },
  );

  test('what an application documents and none of its crates asks for is written down', () => {
    // Under the names that bookworm has now.
    const renamed: Readonly<Record<string, string>> = { 'libfontconfig1-dev': 'libfontconfig-dev' };
    for (const { name, documented, needs, without, notInRelease } of applications) {
      const found = documented.packages.filter((one) => !needs.includes(renamed[one] ?? one));
      const lacking = notInRelease.map((one) => `${one.replace(/\.pc$/, '')}-dev`);
      expect([name, found.sort()]).toEqual([name, [...without, ...lacking].sort()]);
    }
  });
});
