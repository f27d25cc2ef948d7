import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { codeOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';

const schema = v.object({
  /** The digest that the tree had when it was put there. */
  digest: v.string(),
  /** The facts of all its files at that time, see {@link signTree}. */
  signature: v.string(),
  /** How long it took to make the tree, in milliseconds, where that is known. */
  madeInMs: v.optional(v.number()),
});

/** What the marker beside a tree says of it. */
export type Marker = v.InferOutput<typeof schema>;

/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is under a
 * root. While it is the same, nothing has changed the tree since it was digested: every change sets the inode's
 * time, which no program can set back.
 */
export function signTree(root: string): string {
  const digest = createHash('sha256');
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = `${folder}/${name}`;
      const stat = lstatSync(path, { bigint: true });
      digest.update(
        `${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`,
      );
      if (stat.isDirectory()) visit(path);
    }
  };
  visit(root);
  return digest.digest('hex');
}

/** Reads a marker; `undefined` when there is none or it is damaged. */
export function readMarker(file: string): Marker | undefined {
  try {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readFileSync(file, 'utf8'));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a marker by one rename. */
export function writeMarker(file: string, marker: Marker): void {
  replaceText(file, `${JSON.stringify(marker)}\n`);
}
