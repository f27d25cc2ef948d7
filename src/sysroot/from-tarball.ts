import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CrossrootError, messageOf } from '../errors.js';
import { fileRules, fileRulesVersion } from '../files.js';
import type { TarballPlace } from '../input-places.js';
import type { Phase } from '../report.js';
import type { Target } from '../target.js';
import type { TreeSpec } from '../tree/store.js';
import { unpackTarball } from '../tree/tarball.js';
import type { Workshop } from '../workshop.js';
import { finishSysroot } from './finish.js';
import { readGlibcVersion } from './glibc.js';
import { findLayout } from './layout.js';
import type { Sysroot } from './sysroot.js';

/** Raised when the code here makes another tree of the same tarball. */
const revision = 1;

/** More than any root that somebody would send over a network, in bytes. */
const mostBytes = 8 * 2 ** 30;

/**
 * Provides the sysroot in a tarball: of it, what a build needs, with its links mended.
 * @throws CrossrootError when the tarball cannot be had or is refused, or holds no sysroot.
 */
export async function provideTarballSysroot(
  tarball: TarballPlace,
  target: Target,
  workshop: Workshop,
  phase: Phase,
): Promise<Sysroot> {
  const what = `the tarball ${nameOf(tarball)}`;
  const sha256 = tarball.kind === 'url' ? tarball.sha256 : await checkedSum(tarball, what);
  const tree = await workshop.store.get(specOf(tarball, sha256, what, target, workshop, phase), phase);
  const layout = findLayout(tree.path, target);
  return { path: tree.path, tree, layout, glibc: readGlibcVersion(tree.path, layout) };
}

function specOf(
  tarball: TarballPlace,
  sha256: string,
  what: string,
  target: Target,
  workshop: Workshop,
  phase: Phase,
): TreeSpec {
  const rules = `${revision}.${fileRulesVersion}`;
  const recipe = ['crossroot tree 1', 'sysroot', 'tarball', rules, sha256].join('\n');
  return {
    kind: 'sysroot',
    key: createHash('sha256').update(recipe).digest('hex'),
    madeOf: `a tarball with SHA256 ${sha256}, rules ${rules}`,
    make: async (root, tellSums) => {
      const file =
        tarball.kind === 'file' ? tarball.path : await fetchTarball(tarball, what, workshop, phase);
      const keep = fileRules('sysroot');
      const sums = await unpackTarball(file, root, { what, path: workshop.path, keep, holds: 'sysroot' });
      finishSysroot(root, what, target, phase);
      tellSums(sums);
    },
  };
}

async function fetchTarball(
  { url, sha256 }: Extract<TarballPlace, { kind: 'url' }>,
  what: string,
  workshop: Workshop,
  phase: Phase,
): Promise<string> {
  const file = join(workshop.temp, `${sha256}.tarball`);
  await workshop.net.toFile(
    {
      what,
      sources: [{ name: 'the input sysroot', url }],
      maxBytes: mostBytes,
      sha256,
      onBytes: (bytes) => phase.downloaded(bytes),
    },
    file,
  );
  return file;
}

/** The SHA256 of a tarball on this machine, held against the input's where that says one. */
async function checkedSum(
  { path, sha256 }: Extract<TarballPlace, { kind: 'file' }>,
  what: string,
): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  } catch (error) {
    throw new CrossrootError({
      what: `${what} cannot be read`,
      why: messageOf(error),
      todo: 'make it a readable file',
      cause: error,
    });
  }
  const sum = hash.digest('hex');
  if (sha256 === undefined || sha256 === sum) return sum;
  throw new CrossrootError({
    what: `${what} is not the one that was asked for`,
    why: [`its SHA256: ${sum}`, `sysroot-sha256: ${sha256}`],
    todo: 'take the tarball anew, or correct sysroot-sha256 if it was to change',
  });
}

function nameOf(tarball: TarballPlace): string {
  return tarball.kind === 'url' ? tarball.url : tarball.path;
}
