import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CrossrootError, messageOf } from '../errors.js';
import { streamFile, UnfitFileError } from '../system/open-file.js';
import { formatBytes } from '../text/format.js';
import { inputName } from '../text/input-words.js';

/**
 * A tarball that an input names: on this machine, or in the network, where it is trusted by its SHA256 alone.
 */
export type TarballPlace =
  | { readonly kind: 'file'; readonly path: string; readonly sha256: string | undefined }
  | { readonly kind: 'url'; readonly url: string; readonly sha256: string };

/** The most bytes that are read of a tarball, by the input that names it. */
export const mostBytes = { gcc: 2 * 2 ** 30, sysroot: 8 * 2 ** 30 };

/** Something on this machine or in the network that an input names. */
export type Place =
  | { readonly kind: 'tarball'; readonly tarball: TarballPlace }
  | { readonly kind: 'directory'; readonly path: string };

/** What a tarball is known by. */
export interface SummedFile {
  /** SHA256, lowercase hexadecimal. */
  readonly sha256: string;
  /**
   * For after the last reading. @throws CrossrootError when the file is not the one that was summed any more.
   */
  readonly refuseChanged: () => void;
}

/**
 * The SHA256 that a tarball is known by: of a file on this machine it is taken, and held against what the input
 * says; what a URL brings will be refused when it has another.
 * @param what how messages call the tarball
 * @param input the input that names it: the one with the checksum is called `<input>-sha256`
 * @throws CrossrootError when the file cannot be read, has more bytes than a tarball may, or is another.
 */
export async function sumTarball(
  tarball: TarballPlace,
  what: string,
  input: keyof typeof mostBytes,
): Promise<SummedFile> {
  if (tarball.kind === 'url') return { sha256: tarball.sha256, refuseChanged: () => undefined };
  const { path: file, sha256: expected } = tarball;
  const hash = createHash('sha256');
  const before = stateOf(file);
  const most = mostBytes[input];
  try {
    const size = statSync(file).size;
    // One more shows that it grows.
    const stream = size > most ? undefined : streamFile(file, { end: most });
    if (stream !== undefined) await pipeline(stream, hash);
    if (stream === undefined || stream.bytesRead > most)
      throw new UnfitFileError(`it is larger than ${formatBytes(most)}`);
  } catch (error) {
    throw new CrossrootError({
      what: `${what} cannot be read`,
      why: messageOf(error),
      todo: `set ${input} to the path of a tarball that this user can read`,
      cause: error,
    });
  }
  const sha256 = hash.digest('hex');
  if (expected !== undefined && expected !== sha256) {
    throw new CrossrootError({
      what: `${what} does not have the expected SHA256`,
      why: [`its SHA256: ${sha256}`, `${inputName(`${input}-sha256`)}: ${expected}`],
      todo: `download the tarball again, or correct ${inputName(`${input}-sha256`)} if the tarball was meant to change`,
    });
  }
  return { sha256, refuseChanged: () => refuseOther(file, what, before) };
}

/** A tree that is kept under the sum of one file must not be made of another that came into its place. */
function refuseOther(file: string, what: string, before: string): void {
  if (stateOf(file) === before) return;
  throw new CrossrootError({
    what: `${what} changed while it was being unpacked`,
    why: 'it is no longer the file whose SHA256 was checked',
    todo: 'run again when the file is complete',
  });
}

/** What changes with the content of a file; its time of change cannot be set back (inode(7)). */
function stateOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return 'gone';
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
