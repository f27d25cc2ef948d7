import { CrossrootError } from '../errors.js';
import type { FileNode, Node } from './unpacked-tree.js';

/** A file that came a second time: when all is unpacked, the two must be the same. */
export interface Duplicate {
  readonly path: string;
  /** The file in the tree. */
  readonly node: FileNode;
  /** What came later, and the archive that brought it. */
  readonly again: FileNode;
  readonly from: string;
}

/** The error for archives that disagree about one path. @param from the archive that came later. */
export function conflict(path: string, from: string, before: Node, why: string): CrossrootError {
  const [other = ''] = before.from;
  return new CrossrootError({
    what:
      from === other
        ? `${from} is refused: it contains ${JSON.stringify(path)} twice`
        : `${from} and ${other || 'another package'} cannot be unpacked into one tree: both contain ${JSON.stringify(path)}`,
    why,
    todo:
      from === other
        ? 'leave the package out, or ask for another version of it (name=version in packages)'
        : 'leave one of the two packages out',
  });
}
