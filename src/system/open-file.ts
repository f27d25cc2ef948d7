import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  type ReadStream,
  readSync,
  type Stats,
} from 'node:fs';
import { codeOf } from '../errors.js';
import { formatBytes } from '../text/format.js';

/** What is at a path is no regular file, or a larger one than is read there. The message says which. */
export class UnfitFileError extends Error {
  /** As a system error has it, so that a place with such a file is treated like one that cannot be read. */
  readonly code = 'EINVAL';
}

/** Whether a link at the path itself is followed. */
type Links = 'follow' | 'refuse';

/**
 * Opens a file that this process did not just make. Whatever is there, nothing waits for a writer, and nothing
 * becomes this process's terminal. Whoever opens it closes it.
 * @throws UnfitFileError when it is not a regular file; the system's error when it cannot be opened.
 */
export function openFile(file: string, links: Links = 'follow'): number {
  const { O_RDONLY, O_NONBLOCK, O_NOCTTY, O_NOFOLLOW } = constants;
  const flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (links === 'refuse' ? O_NOFOLLOW : 0);
  let descriptor: number;
  try {
    descriptor = openSync(file, flags);
  } catch (error) {
    if (links === 'refuse' && codeOf(error) === 'ELOOP') throw new UnfitFileError('it is a link');
    // A socket, or a device that nothing drives (open(2)).
    if (codeOf(error) === 'ENXIO') throw new UnfitFileError('it is not a regular file');
    throw error;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return descriptor;
  closeSync(descriptor);
  throw new UnfitFileError(`it is ${typeOf(stats)}`);
}

/**
 * Uses a file while it is open.
 * @throws as {@link openFile}, and what `use` throws.
 */
export function withFile<T>(
  file: string,
  use: (descriptor: number, stats: Stats) => T,
  links: Links = 'follow',
): T {
  const descriptor = openFile(file, links);
  try {
    return use(descriptor, fstatSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a text, however much its file grows meanwhile.
 * @param mostBytes no more are read
 * @throws UnfitFileError also when the file has more bytes.
 */
export function readText(
  file: string,
  mostBytes: number,
  {
    links = 'follow',
    encoding = 'utf8',
  }: { readonly links?: Links; readonly encoding?: 'utf8' | 'latin1' } = {},
): string {
  const read = (descriptor: number, { size }: Stats): string => {
    // What /proc has is of no size.
    let bytes = Buffer.allocUnsafe(Math.min(Math.max(size, 4095), mostBytes) + 1);
    for (let length = 0; ; ) {
      const more = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (more === 0) return bytes.toString(encoding, 0, length);
      length += more;
      if (length > mostBytes)
        throw new UnfitFileError(`it is larger than the limit of ${formatBytes(mostBytes)}`);
      if (length < bytes.length) continue;
      bytes = Buffer.concat([bytes], Math.min(2 * length, mostBytes + 1));
    }
  };
  return withFile(file, read, links);
}

/** The same; undefined for what is unfit to be read. */
export function fittingText(...reading: Parameters<typeof readText>): string | undefined {
  try {
    return readText(...reading);
  } catch (error) {
    if (error instanceof UnfitFileError) return undefined;
    throw error;
  }
}

/** The first bytes of a file, fewer where it has no more. */
export function readStart(file: string, length: number): Buffer {
  const start = Buffer.alloc(length);
  return withFile(file, (descriptor) => start.subarray(0, readSync(descriptor, start)));
}

/**
 * The bytes of a file as a stream.
 * @param part the first and the last byte that are wanted
 * @throws as {@link openFile}, at once.
 */
export function streamFile(
  file: string,
  part: { readonly start?: number; readonly end?: number } = {},
): ReadStream {
  return createReadStream('', { ...part, fd: openFile(file), highWaterMark: 1 << 18 });
}

/** What messages call something that is no regular file. */
export function typeOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a link';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a FIFO';
  return stats.isSocket() ? 'a socket' : 'a device';
}
