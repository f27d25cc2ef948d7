import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { checkIdentity, openDeb } from '../debian/deb.js';
import type { Mirrors } from '../debian/mirrors.js';
import type { Package } from '../debian/package.js';
import type { Net } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { settleAll } from '../system/settle-all.js';
import { makeTemporaryFolder } from '../system/temporary-folder.js';
import { count } from '../text/format.js';
import type { KnownSums } from '../unpack/tree-digest.js';
import { Unpacker } from '../unpack/unpacker.js';
import type { ListedPackages } from './plan.js';

/** Packages that are to become a tree. */
interface UnpackPackages extends ListedPackages {
  /** An empty folder. */
  readonly root: string;
  /** Which files to take, by path under the root. */
  readonly keep: (path: string) => boolean;
  /** Links to make first: `{ lib: 'usr/lib' }` on a release with merged /usr. */
  readonly links: Readonly<Record<string, string>>;
  /** Learns of each file that was taken, by its path as the package says it. */
  readonly took?: (from: Package, path: string) => void;
  /** Learns of each package's `postinst` script. It is never run. */
  readonly postinst?: (from: Package, script: string) => void;
  readonly phase: Phase;
  readonly context: {
    readonly net: Net;
    readonly ending: AbortController;
    readonly mirrors: Mirrors;
    readonly temp: string;
    readonly path: string;
  };
}

const downloadsAtOnce = 8;
/** Decompression takes a processor each; more than this would only hold more in memory. */
const unpackingsAtOnce = 3;
/** Larger packages do not wait for small ones that arrived earlier: they decide when the tree is done. */
const largeBytes = 4_000_000;
const limits = { maxBytes: 8 * 2 ** 30, maxMembers: 500_000 };

/**
 * Fetches packages, checks them and unpacks them side by side into one folder: one is unpacked while the next
 * ones arrive. Large ones come first, for the last to end early.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when a package is not available as promised, or when its archive is refused.
 */
export async function unpackPackages(wanted: UnpackPackages): Promise<KnownSums> {
  const { packages, listed, root, keep, links, took, postinst, phase, context } = wanted;
  phase.downloaded(
    0,
    packages.reduce((sum, { size }) => sum + size, 0),
  );
  // Trees that are made side by side may need the same package.
  const folder = makeTemporaryFolder(join(context.temp, 'packages-'));
  const unpacker = new Unpacker(root, { ...limits, links });
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, context.ending.signal]);
  const download = pLimit(downloadsAtOnce);
  const unpackLarge = pLimit(unpackingsAtOnce);
  const unpackSmall = pLimit(unpackingsAtOnce);
  const largestFirst = [...packages].sort((a, b) => b.size - a.size || (a.sha256 < b.sha256 ? -1 : 1));
  const fetchAndUnpack = async (from: Package): Promise<void> => {
    const { size, sha256 } = from;
    const what = `${from.name} ${from.version} ${from.architecture}`;
    const file = join(folder, `${sha256}.deb`);
    const sources = context.mirrors.packageSources(from.repository, from.path, listed);
    const onBytes = (bytes: number) => phase.downloaded(bytes);
    await download(() =>
      context.net.toFile({ what, sources, size, maxBytes: size, sha256, onBytes, signal }, file),
    );
    const unpack = size > largeBytes ? unpackLarge : unpackSmall;
    await unpack(async () => {
      signal.throwIfAborted();
      const deb = await openDeb(file, { what, path: context.path });
      checkIdentity(deb, from);
      if (deb.postinst !== undefined) postinst?.(from, deb.postinst);
      await unpacker.unpack(counted(deb.data(), from.name, phase), what, (path) => {
        signal.throwIfAborted();
        const isKept = keep(path);
        if (isKept) took?.(from, path);
        return isKept;
      });
      rmSync(file);
    });
  };
  await settleAll(largestFirst.map(fetchAndUnpack), () => failed.abort());
  unpacker.finish();
  phase.info(`${count(packages.length, 'package')} unpacked`, 'detail');
  return unpacker.sums();
}

/** Counts what comes out of a package, so that nobody takes a slow decoder for one that hangs. */
async function* counted(bytes: AsyncIterable<Buffer>, of: string, phase: Phase): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    phase.unpacked(chunk.length, of);
    yield chunk;
  }
}
