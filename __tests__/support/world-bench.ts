import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { findGccRelease, type GccRelease, type Release } from '../../src/debian/release.js';
import { type Target, targets } from '../../src/target.js';
import { type LoopbackArchive, startArchive } from './archive.js';
import { type ArchivePackage, usualArchitectures } from './archive-index.js';
import type { Tamper } from './archive-tamper.js';
import { entryOf } from './entries.js';
import { type Machine, makeMachine, type RunningStep, type RunResult, startAsRunner } from './runner.js';
import { hermetic } from './runner-world.js';
import { rustStandIn } from './rust-stand-in.js';
import { expectStarts } from './started-archive.js';
import { host } from './targets.js';
import { removeFolder, type TemporaryFolders, temporaryFolders } from './temp.js';
import type { TestWorld, WorldPins } from './test-world.js';
import { addWorld, worldPackages } from './world.js';
import { makeWorldGcc, mirrorOf, type WorldGcc } from './world-pins.js';

/**
 * How a run differs from the usual one: set up a sysroot of the release without further packages, build
 * nothing.
 */
export interface RunOptions {
  /**
   * Runs at a desk with this command and words, the release and the mirror named between them, and not as a
   * step with inputs.
   */
  readonly desk?: readonly [command: string, ...words: string[]];
  /** True for a desk's command that has neither `--sysroot` nor `--mirror`. */
  readonly plainDesk?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly doors?: Partial<TestWorld>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Folders on PATH behind Rust's. */
  readonly path?: readonly string[];
  /** The Node program. */
  readonly node?: string;
  /** False when no program of the run's archive is expected to start; `not tried` where its sysroot is gone. */
  readonly starts?: boolean | 'not tried';
}

/** An archive with a small world for all tests of a file, and machines that run the action against it. */
export interface WorldBench {
  /** All packages of the small world. */
  world(): readonly ArchivePackage[];
  /** The pins of the small world's gcc. */
  pins(): WorldPins;
  /** The small world's gcc and sysroot, and the tool cache that they were made in; valid in tests. */
  made(): Pick<WorldGcc, 'allPins' | 'toolCache'>;
  /** The archive; valid in tests. */
  archive(): LoopbackArchive;
  /** One whose tool cache is empty. */
  machine(): Promise<Machine>;
  /** One that has the gcc already, for tests that are not about it. */
  machineWithGcc(): Promise<Machine>;
  awkwardMachine(): Promise<Machine>;
  /** What the run packs is started, each program from the unpacked archive, before the run counts as ended. */
  start(machine: Machine, options?: RunOptions): Promise<RunningStep>;
  run(machine: Machine, options?: RunOptions): Promise<RunResult>;
  /** Adds packages to the release's own suite until the test ends; those of the same name come back then. */
  add(...packages: readonly ArchivePackage[]): Promise<void>;
  /** Spoils a suite's release file until the test ends. */
  tamper(suite: string, tamper: Tamper): Promise<void>;
  /**
   * Lets the archive live at another time until the test ends; runs that start then have its clock. Later
   * snapshots are forgotten at the end, and the packages that they had alone.
   * @param change what else is other than before in the snapshot of that time: packages added or removed
   */
  moveTo(date: Date, change?: (archive: LoopbackArchive) => void): Promise<void>;
  /** Answers requests in another way until the test ends. */
  onRequest: LoopbackArchive['onRequest'];
  readonly folders: TemporaryFolders;
}

/** A release beside that of the gcc, with its packages by the suites that have them. */
export interface OtherWorld {
  readonly release: Release;
  readonly packages: readonly (readonly [suite: string, packages: readonly ArchivePackage[]])[];
}

/**
 * To be called once in a test file; the archive has one release with its small world.
 * @param more further releases that it has
 */
export function worldBench(
  name = 'bookworm',
  wanted: readonly Target[] = [targets[0]],
  builders: readonly Target[] = [host],
  more: readonly OtherWorld[] = [],
): WorldBench {
  const own = release(name);
  const folders = temporaryFolders();
  let opened: { readonly archive: LoopbackArchive; readonly gcc: WorldGcc } | undefined;
  let folder: string | undefined;
  const open = () => {
    if (opened === undefined) throw new Error('the archive is open in tests only');
    return opened;
  };
  beforeAll(async () => {
    const archive = await startArchive({
      releases: [own, ...more.map(({ release }) => release)],
      architectures: [
        ...new Set([...usualArchitectures, ...[...wanted, ...builders].map(({ debian }) => debian)]),
      ],
    });
    addWorld(archive, own, wanted, builders);
    for (const { packages } of more) for (const [suite, list] of packages) archive.add(suite, ...list);
    await archive.publish();
    folder = await mkdtemp(join(tmpdir(), 'crossroot-test-gcc-'));
    opened = { archive, gcc: await makeWorldGcc(archive, own, folder, wanted[0]) };
  });
  beforeEach(() => open().archive.forgetRequests());
  afterAll(async () => {
    await opened?.archive.close();
    if (folder !== undefined) await removeFolder(folder);
  });

  const undo: (() => void)[] = [];
  afterEach(async () => {
    const { archive } = open();
    if (undo.length === 0) return;
    for (const one of undo.splice(0).reverse()) one();
    await archive.publish();
  });

  const change = async (edit: (archive: LoopbackArchive) => void): Promise<void> => {
    const { archive } = open();
    undo.push(archive.remember());
    edit(archive);
    await archive.publish();
  };

  const machineIn = async (root: string): Promise<Machine> => {
    await rustStandIn(root, wanted);
    return makeMachine(root);
  };
  const start = async (machine: Machine, options: RunOptions = {}): Promise<RunningStep> => {
    const { archive, gcc } = open();
    const step = await startAsRunner({
      machine,
      entry: entryOf('entry'),
      args: deskWords(
        options.desk,
        options.plainDesk ? {} : { sysroot: `debian:${own.name}`, mirror: mirrorOf(archive) },
      ),
      inputs: {
        sysroot: `debian:${own.name}`,
        mirror: mirrorOf(archive),
        command: 'none',
        ...options.inputs,
      },
      env: { ...(await hermetic(machine, archive, { pins: gcc.pins, ...options.doors })), ...options.env },
      ...(options.node === undefined ? {} : { node: options.node }),
      path: [await rustStandIn(machine.root), ...(options.path ?? ['/usr/bin', '/bin'])],
    });
    const result = step.result.then(async (ended) => {
      const packed = { ...(await packedAtDesk(machine, options, ended)), ...ended.outputs };
      if (options.starts !== 'not tried') await expectStarts(packed, options.starts);
      return ended;
    });
    return { ...step, result };
  };
  return {
    world: () => worldPackages(own, wanted, builders),
    pins: () => open().gcc.pins,
    made: () => open().gcc,
    archive: () => open().archive,
    machine: async () => machineIn(await folders.make()),
    machineWithGcc: async () => {
      const machine = await machineIn(await folders.make());
      const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
      for (const name of ['crossroot-gcc', 'crossroot-digests'])
        await cp(join(open().gcc.toolCache, name), join(machine.toolCache, name), options);
      return machine;
    },
    awkwardMachine: async () => machineIn(await folders.makeAwkward()),
    start,
    run: async (machine, options) => (await start(machine, options)).result,
    add: (...packages) => change((archive) => archive.add(own.name, ...packages)),
    tamper: (suite, tamper) => change((archive) => archive.tamper(suite, tamper)),
    moveTo: (date, edit) =>
      change((archive) => {
        archive.moveTo(date);
        edit?.(archive);
      }),
    onRequest: (match, handler, options) => {
      const mend = open().archive.onRequest(match, handler, options);
      undo.push(mend);
      return mend;
    },
    folders,
  };
}

/** What a step would tell as outputs of the archive that a desk has made. */
async function packedAtDesk(
  { toolCache }: Machine,
  { desk }: RunOptions,
  { code, stdout }: RunResult,
): Promise<Readonly<Record<string, string>>> {
  if (code !== 0 || !desk?.includes('--archive')) return {};
  const paths = stdout.trimEnd().split('\n');
  const sysroots = join(toolCache, 'crossroot-sysroot');
  const [sysroot = ''] = await namesIn(sysroots);
  return {
    archive: paths.at(-1) ?? '',
    executables: paths.slice(0, -1).join('\n'),
    sysroot: join(sysroots, sysroot, 'x64'),
  };
}

function deskWords(desk: RunOptions['desk'], usual: Readonly<Record<string, string>>): readonly string[] {
  if (desk === undefined) return [];
  const [command, ...words] = desk;
  return ['desk', command, ...Object.entries(usual).flatMap(([name, value]) => [`--${name}`, value]), ...words];
}

function release(name: string): GccRelease {
  const found = findGccRelease(name);
  if (found === undefined) throw new Error(`there is no release ${name}`);
  return found;
}

/**
 * Expects that a run was refused as promised: one annotation with these words, why and what to do; nothing
 * exported; no file but finished trees.
 */
export async function expectRefusal(
  machine: Machine,
  result: RunResult,
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  expect(result.errors).toHaveLength(1);
  const [message = ''] = result.errors;
  for (const word of words) expect(message).toMatch(word);
  expect(message).toMatch(/^ {2}why: ./m);
  expect(message).toMatch(/^ {2}do: ./m);
  expect(message).not.toMatch(/does not know|undefined|\[object| at .*\.js:\d/);
  expect(result.code).toBe(message.startsWith('there is no Rust') ? 127 : 1);
  expect(result).toMatchObject({ env: {}, path: [], outputs: {}, state: {}, warnings: [] });
  await expectNoLeftovers(machine);
}

/** Expects whole trees, records of resolutions and nothing else in the tool cache, and no temporary file. */
export async function expectNoLeftovers(machine: Machine): Promise<void> {
  const { trees, others } = await toolCacheOf(machine);
  expect(others).toEqual([]);
  for (const members of Object.values(trees)) expect(members).toEqual(['x64', 'x64.complete']);
  expect(await readdir(machine.temp)).toEqual([]);
}

/** What stands in a tool cache: each tree with the names beside it, and the paths of what belongs to none. */
export async function toolCacheOf(machine: Machine): Promise<{
  readonly trees: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly string[];
}> {
  const trees: Record<string, readonly string[]> = {};
  const others: string[] = [];
  for (const tool of await namesIn(machine.toolCache)) {
    for (const name of await namesIn(join(machine.toolCache, tool))) {
      const path = [tool, name].join(sep);
      if (/^crossroot-(?:gcc|sysroot|rust)$/.test(tool))
        trees[path] = await namesIn(join(machine.toolCache, path));
      else if (
        tool !== 'crossroot-launchers' &&
        !/^crossroot-(?:resolutions.\w{32}\.json|digests.\w+-\w{32})$/.test(path)
      )
        others.push(path);
    }
  }
  return { trees, others };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}
