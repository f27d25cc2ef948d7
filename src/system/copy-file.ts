import { closeSync, constants, copyFileSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { withFile } from './open-file.js';

const pieceBytes = 1 << 18;
const zeros = Buffer.alloc(pieceBytes);

/**
 * Copies a regular file: as a clone where the file system can, with holes where it has some.
 * @param to nothing is there yet; after a failure a part may be
 * @throws UnfitFileError when it is a link or no regular file; the system's error.
 */
export function copyFile(from: string, to: string): void {
  withFile(
    from,
    (descriptor, { size, blocks, mode }) => {
      if (blocks * 512 < size) return copyWithHoles(descriptor, to, size, mode & 0o777);
      // What was opened, whatever its name leads to by now.
      const opened = `/proc/self/fd/${descriptor}`;
      copyFileSync(opened, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    },
    'refuse',
  );
}

/** Writes what is not zero, and no more than the size that the file had. */
function copyWithHoles(from: number, to: string, size: number, mode: number): void {
  const output = openSync(to, 'wx', mode);
  try {
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (let at = 0; at < size; ) {
      const read = readSync(from, piece, 0, Math.min(pieceBytes, size - at), at);
      if (read === 0) break;
      const isHole = piece.subarray(0, read).equals(zeros.subarray(0, read));
      at += isHole ? read : writeSync(output, piece, 0, read, at);
    }
    ftruncateSync(output, size);
  } finally {
    closeSync(output);
  }
}
