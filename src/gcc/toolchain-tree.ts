import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from '../context.js';
import { CrossrootError } from '../errors.js';
import { shownUrl } from '../net/url.js';
import type { Phase } from '../reporting/report.js';
import type { TreeSpec } from '../store/store.js';
import type { Target } from '../target.js';
import { fileRules, fileRulesVersion } from '../unpack/file-rules.js';
import { sumTarball, type TarballPlace } from '../unpack/tarball-place.js';
import type { KnownSums } from '../unpack/tree-digest.js';
import { findToolchain } from './foreign-gcc.js';

/** Unpacks a tarball into an empty folder, without the folder that leads every path in it. */
export type UnpackToolchain = (
  file: string,
  root: string,
  options: {
    readonly what: string;
    /** Value of PATH, for finding programs such as xz. */
    readonly path: string;
    readonly keep: (path: string) => boolean;
    readonly holds: 'toolchain';
  },
) => Promise<KnownSums>;

/**
 * The version of what makes a tree of a toolchain; the first number is raised when the code here makes another
 * one.
 */
export const toolchainRules = `1.${fileRulesVersion}`;

/** No toolchain for one target is larger; packed, in bytes. */
const largestTarball = 2 * 2 ** 30;

/**
 * What the store needs to find or make the tree of a toolchain: it is known by the SHA256 of its tarball, so
 * that a URL is not asked when the tree is there. A toolchain that cannot be used makes no tree.
 * @throws CrossrootError when the file cannot be read, has another checksum than was asked for, or a URL is not
 * https.
 */
export async function toolchainTree(
  tarball: TarballPlace,
  target: Target,
  unpack: UnpackToolchain,
  context: Pick<Context, 'net' | 'temp' | 'path'>,
  phase: Phase,
): Promise<TreeSpec> {
  const what = nameOf(tarball);
  if (tarball.kind === 'url') refuseOtherThanHttps(tarball.url);
  const { sha256, refuseChanged } = await sumTarball(tarball, `the toolchain ${what}`, 'gcc');
  const unpackInto = (file: string, root: string) =>
    unpack(file, root, { what, path: context.path, keep: fileRules('toolchain'), holds: 'toolchain' });
  return {
    kind: 'gcc',
    key: createHash('sha256').update(`crossroot toolchain 1\n${toolchainRules}\n${sha256}\n`).digest('hex'),
    madeOf: `the toolchain ${what}, SHA256 ${sha256}, rules ${toolchainRules}`,
    make: async (root, tellSums) => {
      const sums =
        tarball.kind === 'file'
          ? await unpackInto(tarball.path, root)
          : await withFetched(tarball, context, phase, (file) => unpackInto(file, root));
      refuseChanged();
      findToolchain(root, target);
      tellSums(sums);
    },
  };
}

async function withFetched<T>(
  { url, sha256 }: TarballPlace & { readonly kind: 'url' },
  { net, temp }: Pick<Context, 'net' | 'temp'>,
  phase: Phase,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(temp, 'toolchain-'));
  try {
    const file = join(folder, 'tarball');
    const wanted = {
      what: shownUrl(url),
      sources: [{ name: 'gcc', url }],
      sha256,
      maxBytes: largestTarball,
      onBytes: (bytes: number) => phase.downloaded(bytes),
    };
    await net.toFile(wanted, file);
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refuseOtherThanHttps(url: string): void {
  if (URL.canParse(url) && new URL(url).protocol === 'https:') return;
  throw new CrossrootError({
    what: `the toolchain ${shownUrl(url)} is not fetched`,
    why: 'its address is not an https URL',
    todo: 'give gcc an https URL, or the path of a file',
  });
}

function nameOf(tarball: TarballPlace): string {
  return tarball.kind === 'url' ? shownUrl(tarball.url) : basename(tarball.path);
}
