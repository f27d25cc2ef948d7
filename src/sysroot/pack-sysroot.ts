import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openContext, type World } from '../context.js';
import { CrossrootError, codeOf } from '../errors.js';
import type { Report } from '../reporting/report.js';
import { writePack } from '../store/pack.js';
import { storageError } from '../system/storage-error.js';
import type { Target } from '../target.js';
import { formatBytes } from '../text/format.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import { checkGlibc, checkSysroot } from './check.js';
import { copySysroot } from './directory-sysroot.js';
import type { Findings } from './findings.js';
import { findLayout, type Layout } from './layout.js';

/** What the doctor says of a sysroot. */
export interface Diagnosis extends Findings {
  readonly layout: Layout;
  /** Undefined when a finding says that there is none that a build could use. */
  readonly glibc: string | undefined;
}

/**
 * Examines a sysroot: a directory as it is, a tarball as it would be unpacked. Nothing of it is written.
 * @throws CrossrootError when there is no such thing, or the tarball is refused.
 */
export async function diagnose(path: string, target: Target, world: World, report: Report): Promise<Diagnosis> {
  const isFolder = kindOf(path) === 'directory';
  const examine = (root: string): Diagnosis => {
    const layout = findLayout(root, target);
    const findings = checkSysroot(root, layout, target, { inPlace: isFolder });
    return { ...findings, layout, glibc: checkGlibc(root, layout).version };
  };
  if (isFolder) return examine(path);
  return inContext(world, report, async (temp) => {
    const root = join(temp, 'root');
    mkdirSync(root);
    const what = `the tarball ${path}`;
    const keep = fileRules('sysroot');
    await unpackTarball(path, root, { what, path: world.environment.PATH ?? '', keep, holds: 'sysroot' });
    return examine(root);
  });
}

/** A pack that was written. */
export interface Packed {
  readonly file: string;
  /** SHA256 of the file, lowercase hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  readonly glibc: string;
  readonly layout: Layout;
}

/**
 * Packs what a build needs of a directory, mended: what `sysroot: FILE` takes.
 * @param what the words for it in messages
 * @throws CrossrootError when it is no sysroot, or the pack cannot be written.
 */
export async function packFolder(
  folder: string,
  output: string,
  target: Target,
  world: World,
  report: Report,
  what = `the directory ${folder}`,
): Promise<Packed> {
  if (kindOf(folder) !== 'directory') {
    throw new CrossrootError({
      what: `${folder} cannot be packed`,
      why: 'it is not a directory',
      todo: 'name the root of a sysroot; a tarball needs no packing',
    });
  }
  refuseOutput(output);
  return report.phase(`pack of ${what}`, (phase) =>
    inContext(world, report, async (temp) => {
      const root = join(temp, 'root');
      mkdirSync(root);
      const { digest, glibc, layout } = await copySysroot(folder, what, root, target, phase);
      const file = join(temp, 'pack');
      await writePack(root, file, { path: world.environment.PATH ?? '', digest });
      putInPlace(file, output);
      const hash = createHash('sha256');
      await pipeline(createReadStream(output), hash);
      const { size } = statSync(output);
      phase.info(`${output}: ${formatBytes(size)}, digest ${digest}`);
      return { file: output, sha256: hash.digest('hex'), size, glibc, layout };
    }),
  );
}

/**
 * Makes a file appear at its place by one rename. Until then it is where the next run sweeps, should this one
 * be killed.
 */
function putInPlace(file: string, output: string): void {
  const beside = join(dirname(output), `.${basename(output)}.${process.pid}`);
  try {
    copyFileSync(file, beside, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    renameSync(beside, output);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') rmSync(beside, { force: true });
    throw storageError(error, `writing ${output}`, dirname(output));
  }
}

/** The lines of a workflow that use a pack. */
export function yamlFor({ file, sha256 }: Packed): string {
  const path = `./${basename(file)}`;
  // A JSON string is one of YAML, whatever it holds (YAML 1.2.2 §1.2).
  return `sysroot: ${/^[\w./+-]+$/.test(path) ? path : JSON.stringify(path)}\nsysroot-sha256: ${sha256}\n`;
}

/** @throws CrossrootError when a file could not be written there. */
export function refuseOutput(output: string): void {
  const folder = dirname(resolve(output));
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CrossrootError({
      what: `${output} cannot be written`,
      why: 'it is a folder',
      todo: `name a file in it: --output ${shellWord(join(output, 'sysroot.tar.zst'))}`,
    });
  }
  if (existsSync(folder)) return;
  throw new CrossrootError({
    what: `${output} cannot be written`,
    why: `there is no folder ${folder}`,
    todo: `make it: mkdir -p ${shellWord(folder)}`,
  });
}

async function inContext<T>(world: World, report: Report, work: (temp: string) => Promise<T>): Promise<T> {
  const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
  try {
    return await work(context.temp);
  } finally {
    await context.close();
  }
}

function kindOf(path: string): 'directory' | 'file' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return 'directory';
  if (stats?.isFile()) return 'file';
  throw new CrossrootError({
    what: `there is no sysroot ${path}`,
    why: 'it is neither a directory nor a file',
    todo: 'name the root of a sysroot, or its tarball',
  });
}
