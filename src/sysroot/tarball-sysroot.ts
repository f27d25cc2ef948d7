import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Context } from '../context.js';
import { shownUrl } from '../net/url.js';
import type { Phase } from '../reporting/report.js';
import type { TreeSpec } from '../store/store.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { unpackTarball } from '../unpack/tarball.js';
import { type SummedFile, sumTarball, type TarballPlace } from '../unpack/tarball-place.js';
import { finishSysroot } from './finish-sysroot.js';
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
  context: Context,
  phase: Phase,
): Promise<Sysroot> {
  const what = `the tarball ${nameOf(tarball)}`;
  const summed = await sumTarball(tarball, what, 'sysroot');
  const tree = await context.store.get(specOf(tarball, summed, what, target, context, phase), phase);
  const layout = findLayout(tree.path, target);
  return { path: tree.path, tree, layout, glibc: readGlibcVersion(tree.path, layout) };
}

function specOf(
  tarball: TarballPlace,
  { sha256, refuseChanged }: SummedFile,
  what: string,
  target: Target,
  context: Context,
  phase: Phase,
): TreeSpec {
  const rules = `${revision}.${fileRulesVersion}`;
  const recipe = ['crossroot tree 1', 'sysroot', 'tarball', rules, sha256].join('\n');
  return {
    kind: 'sysroot',
    key: createHash('sha256').update(recipe).digest('hex'),
    madeOf: `a tarball with SHA256 ${sha256}, rules ${rules}`,
    make: async (root, tellSums) => {
      const file = tarball.kind === 'file' ? tarball.path : await fetchTarball(tarball, what, context, phase);
      const sums = await unpackTarball(file, root, {
        what,
        path: context.path,
        keep: fileRules('sysroot'),
        holds: 'sysroot',
        note: (text) => phase.info(text),
      });
      refuseChanged();
      finishSysroot(root, what, target, phase);
      tellSums(sums);
    },
  };
}

async function fetchTarball(
  { url, sha256 }: Extract<TarballPlace, { kind: 'url' }>,
  what: string,
  context: Context,
  phase: Phase,
): Promise<string> {
  const file = join(context.temp, `${sha256}.tarball`);
  await context.net.toFile(
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

function nameOf(tarball: TarballPlace): string {
  return tarball.kind === 'url' ? shownUrl(tarball.url) : tarball.path;
}
