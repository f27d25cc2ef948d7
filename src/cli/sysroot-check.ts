import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openContext } from '../context.js';
import { CrossrootError } from '../errors.js';
import { parseTarget } from '../inputs/values.js';
import type { Report } from '../reporting/report.js';
import { checkGlibc, checkSysroot } from '../sysroot/check.js';
import { findLayout, type Layout } from '../sysroot/layout.js';
import { type Findings, findingLines, nameOfLibc } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { fileRules } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import type { World } from '../world.js';

/** `crossroot sysroot check`: says what is wrong with a sysroot; exits with 1 when no build can use it. */
export async function check(path: string, triple: string, world: World, report: Report): Promise<void> {
  const target = parseTarget(triple);
  const { layout, glibc, ...findings } = await examine(resolve(path), target, world, report);
  process.stdout.write(`layout ${layout.kind}, ${nameOfLibc(target, glibc)}\n`);
  for (const line of findingLines(findings)) process.stdout.write(`${line}\n`);
  const { errors, warnings, notes } = findings;
  const counts = [
    count(errors.length, 'error'),
    count(warnings.length, 'warning'),
    count(notes.length, 'note'),
  ];
  report.info(`${counts.join(', ')}: ${verdictOn(findings)}`);
  if (errors.length > 0) process.exitCode = 1;
}

function verdictOn({ errors, notes }: Findings): string {
  if (errors.length > 0) return 'no build can use it';
  return notes.length > 0
    ? 'a build uses a repaired copy, without the problems in the notes'
    : 'a build can use it';
}

/** What was found in a sysroot. */
interface Examined extends Findings {
  readonly layout: Layout;
  /** Undefined when a finding says that there is none that a build could use. */
  readonly glibc: string | undefined;
}

/**
 * Examines a sysroot: a directory as it is, a tarball as it would be unpacked. Nothing of it is written.
 * @throws CrossrootError when there is no such thing, or the tarball is refused.
 */
async function examine(path: string, target: Target, world: World, report: Report): Promise<Examined> {
  const inPlace = kindOf(path) === 'directory';
  const examineRoot = (root: string): Examined => {
    const layout = findLayout(root, target);
    const findings = checkSysroot(root, layout, target, { inPlace });
    return { ...findings, layout, glibc: checkGlibc(root, layout, target).version };
  };
  if (inPlace) return examineRoot(path);
  const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
  try {
    const root = join(context.temp, 'root');
    mkdirSync(root);
    const keep = fileRules('sysroot');
    await unpackTarball(path, root, {
      what: `the tarball ${path}`,
      path: context.path,
      keep,
      holds: 'sysroot',
    });
    return examineRoot(root);
  } finally {
    await context.close();
  }
}

/** @throws CrossrootError for what is no sysroot. */
export function kindOf(path: string): 'directory' | 'file' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return 'directory';
  if (stats?.isFile()) return 'file';
  throw new CrossrootError({
    what: `the sysroot ${path} does not exist`,
    why: 'it is neither a directory nor a file',
    todo: 'use the root folder of a sysroot, or its tarball',
  });
}
