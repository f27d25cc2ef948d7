import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CrossrootError, messageOf } from '../errors.js';
import { fileRules, fileRulesVersion } from '../files.js';
import { shownUrl } from '../net/url.js';
import type { Phase } from '../report.js';
import type { Target } from '../target.js';
import type { KnownSums } from '../tree/digest.js';
import type { TreeSpec } from '../tree/store.js';
import type { Workshop } from '../workshop.js';
import { findToolchain } from './external.js';

/** The tarball of a toolchain. */
export type ToolchainTarball =
  | { readonly kind: 'file'; readonly path: string; readonly sha256: string | undefined }
  | { readonly kind: 'url'; readonly url: string; readonly sha256: string };

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

/** The version of what makes a tree of a toolchain; the first number is raised when the code here makes another one. */
export const toolchainRules = `1.${fileRulesVersion}`;

/** No toolchain for one target is larger; packed, in bytes. */
const largestTarball = 2 * 2 ** 30;

/**
 * What the store needs to find or make the tree of a toolchain: it is known by the SHA256 of its tarball, so that a URL
 * is not asked when the tree is there. A toolchain that cannot be used makes no tree.
 * @throws CrossrootError when the file cannot be read, has another checksum than was asked for, or a URL is not https.
 */
export async function toolchainTree(
  tarball: ToolchainTarball,
  target: Target,
  unpack: UnpackToolchain,
  workshop: Pick<Workshop, 'net' | 'temp' | 'path'>,
  phase: Phase,
): Promise<TreeSpec> {
  const what = nameOf(tarball);
  if (tarball.kind === 'url') refuseOtherThanHttps(tarball.url);
  const sha256 = tarball.kind === 'url' ? tarball.sha256 : await checkedSum(tarball.path, tarball.sha256);
  const unpackInto = (file: string, root: string) =>
    unpack(file, root, { what, path: workshop.path, keep: fileRules('toolchain'), holds: 'toolchain' });
  return {
    kind: 'gcc',
    key: createHash('sha256').update(`crossroot toolchain 1\n${toolchainRules}\n${sha256}\n`).digest('hex'),
    madeOf: `the toolchain ${what}, SHA256 ${sha256}, rules ${toolchainRules}`,
    make: async (root, tellSums) => {
      const sums =
        tarball.kind === 'file'
          ? await unpackInto(tarball.path, root)
          : await withFetched(tarball, workshop, phase, (file) => unpackInto(file, root));
      findToolchain(root, target);
      tellSums(sums);
    },
  };
}

async function withFetched<T>(
  { url, sha256 }: ToolchainTarball & { readonly kind: 'url' },
  { net, temp }: Pick<Workshop, 'net' | 'temp'>,
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

async function checkedSum(path: string, expected: string | undefined): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    throw new CrossrootError({
      what: `cannot read the toolchain ${path}`,
      why: messageOf(error),
      todo: 'give gcc the path of a tarball that can be read',
      cause: error,
    });
  }
  const sha256 = hash.digest('hex');
  if (expected === undefined || expected === sha256) return sha256;
  throw new CrossrootError({
    what: `the toolchain ${path} is not the one that was asked for`,
    why: [`its SHA256: ${sha256}`, `gcc-sha256: ${expected}`],
    todo: 'get the right file, or correct gcc-sha256 when the file was to change',
  });
}

function nameOf(tarball: ToolchainTarball): string {
  return tarball.kind === 'url' ? shownUrl(tarball.url) : basename(tarball.path);
}
