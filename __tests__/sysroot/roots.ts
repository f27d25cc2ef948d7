import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Target, targets } from '../../src/target.js';
import { makeLibc } from '../support/libc.js';
import type { TemporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';

export const multiarch = 'usr/lib/aarch64-linux-gnu';

export function firstTarget(): Target {
  const [target] = targets;
  if (target === undefined) throw new Error('the table of targets is empty');
  return target;
}

/** A root with what every link needs, all of it in one folder, and no code. */
export async function makeRoot(folders: TemporaryFolders, libraries = multiarch): Promise<string> {
  const root = await folders.make('sysroot');
  const empty = [
    ...['crt1.o', 'Scrt1.o', 'crti.o', 'crtn.o', 'libm.so', 'libc_nonshared.a'],
    ...['libpthread.a', 'libdl.a', 'librt.a', 'libutil.a', 'libgcc_s.so.1', 'ld-linux-aarch64.so.1'],
    'libstdc++.so.6',
  ];
  for (const name of empty) put(root, `${libraries}/${name}`, '');
  for (const name of ['stdio.h', 'linux/limits.h', 'asm/errno.h']) put(root, `usr/include/${name}`, '');
  put(root, `${libraries}/libc.so.6`, makeLibc());
  put(root, `${libraries}/libc.so`, `GROUP ( /${libraries}/libc.so.6 /${libraries}/libc_nonshared.a )`);
  return root;
}

export function put(root: string, path: string, content: string | Buffer): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

export function link(root: string, path: string, to: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  symlinkSync(to, join(root, path));
}

/** A shared library that needs others. */
export function library(
  soname: string,
  needed: readonly string[] = [],
  machine = aarch64,
  runPath?: string,
): Buffer {
  return makeElf({ machine, type: 'dynamic', soname, needed, ...(runPath === undefined ? {} : { runPath }) });
}
