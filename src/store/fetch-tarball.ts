import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Net } from '../net/net.js';
import { shownUrl } from '../net/url.js';
import type { Phase } from '../reporting/report.js';
import { makeTemporaryFolder } from '../system/temporary-folder.js';
import { inputName } from '../text/input-words.js';
import { mostBytes, sumTarball, type TarballPlace } from '../unpack/tarball-place.js';

/** A tarball whose SHA256 is known. */
interface Tarball {
  /** Lowercase hexadecimal. */
  readonly sha256: string;
  /**
   * Gives its local file to what unpacks it. What was downloaded is removed afterwards.
   * @throws CrossrootError when it is not available, and when the file is another one afterwards than at first.
   */
  readonly use: <T>(unpack: (file: string) => Promise<T>) => Promise<T>;
}

/** How messages call a tarball: the path of a file, or a URL without its secrets. */
export function tarballName(tarball: TarballPlace): string {
  return tarball.kind === 'url' ? shownUrl(tarball.url) : tarball.path;
}

/**
 * Opens the tarball that an input names. A URL is asked only when the file is used: its SHA256 is known.
 * @param what how messages call it: `the tarball ./device.tar.zst`
 * @throws CrossrootError when a file cannot be read, or has another checksum than the input says.
 */
export async function openTarball(
  tarball: TarballPlace,
  what: string,
  input: keyof typeof mostBytes,
  { net, temp }: { readonly net: Net; readonly temp: string },
  phase: Phase,
): Promise<Tarball> {
  const { sha256, refuseChanged } = await sumTarball(tarball, what, input);
  return {
    sha256,
    use: async (unpack) => {
      if (tarball.kind === 'file') {
        const result = await unpack(tarball.path);
        refuseChanged();
        return result;
      }
      const folder = makeTemporaryFolder(join(temp, 'tarball-'));
      const file = join(folder, 'tarball');
      const sources = [{ name: inputName(input), url: tarball.url }];
      const onBytes = (bytes: number) => phase.downloaded(bytes);
      try {
        await net.toFile({ what, sources, sha256, maxBytes: mostBytes[input], onBytes }, file);
        return await unpack(file);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
