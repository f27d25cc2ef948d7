import { createHash } from 'node:crypto';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phase } from '../../src/reporting/report.js';
import type { TreeSpec } from '../../src/store/store.js';

/** A phase that nobody listens to. */
export const quiet: Phase = { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined };

/** A small tree with all that a tree can hold. */
export async function makeTree(root: string, content = 'content'): Promise<void> {
  await mkdir(join(root, 'usr/lib/empty'), { recursive: true });
  await writeFile(join(root, 'usr/lib/a'), content);
  await writeFile(join(root, 'usr/lib/run'), '#!/bin/sh\n');
  await chmod(join(root, 'usr/lib/run'), 0o755);
  await writeFile(join(root, 'usr/lib/nothing'), '');
  await writeFile(join(root, 'usr/lib/Größe 工作区\n.h'), 'letters');
  await writeFile(join(root, 'usr/lib', 'n'.repeat(200)), 'long');
  await writeFile(join(root, 'usr/lib/large'), Buffer.alloc((2 << 20) + 7, 'large'));
  await symlink('usr/lib', join(root, 'lib'));
  await symlink('/usr/share/missing', join(root, 'absolute'));
}

/** How a tree is found; counts how often it was made. */
export function specOf(
  change: Partial<Omit<TreeSpec, 'make'>> & { readonly make?: (root: string) => Promise<void> } = {},
): TreeSpec & { readonly made: () => number } {
  let count = 0;
  const { make = makeTree, ...rest } = change;
  return {
    kind: 'sysroot',
    key: createHash('sha256').update('a tree').digest('hex'),
    madeOf: 'a few files',
    make: async (root) => {
      count++;
      await make(root);
      return undefined;
    },
    ...rest,
    made: () => count,
  };
}
