import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, open, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from '@jest/globals';
import { type TarballOptions, unpackTarball } from '../../src/unpack/tarball.js';
import type { KnownSums } from '../../src/unpack/tree-digest.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';
import { hasProgram, tell } from '../support/programs.js';
import { memberTime } from './members.js';

const path = process.env.PATH ?? '';

/** `test` where these programs are, else one that counts as skipped, with a line that says so. */
export function testWithPrograms(names: readonly string[], tests: string): typeof test | typeof test.skip {
  const missing = names.filter((name) => !hasProgram(name));
  if (missing.length > 0) tell(`skipped: ${tests}: no program ${missing.join(', ')}`);
  return missing.length === 0 ? test : test.skip;
}

/** Unpacks a tarball as a sysroot, all of it unless told otherwise. */
export function unpackFile(
  file: string,
  root: string,
  options: Partial<TarballOptions> = {},
): Promise<KnownSums> {
  return unpackTarball(file, root, {
    what: 'the tarball t.tar',
    path,
    keep: () => true,
    holds: 'sysroot',
    ...options,
  });
}

/** Unpacks members as a sysroot, into a new folder beside the tarball. */
export async function unpackMembers(
  folder: string,
  members: readonly TarMember[],
  options: Partial<TarballOptions> = {},
): Promise<string> {
  const file = join(folder, 't.tar');
  const root = join(folder, 'root');
  await mkdir(root);
  await writeFile(file, tarArchive(members));
  await unpackFile(file, root, options);
  return root;
}

/** Runs GNU tar on a folder. */
export function gnuTar(folder: string, file: string, args: readonly string[]): void {
  execFileSync('tar', ['-C', folder, '-cf', file, ...args], { stdio: 'pipe' });
}

/**
 * Makes a small root file system with what tarballs of such have: links of both kinds, long names, letters
 * outside ASCII.
 */
export async function makeRootfs(root: string, longest: number): Promise<void> {
  const files: Readonly<Record<string, string>> = {
    'usr/include/stdio.h': 'int puts(const char *);\n',
    'usr/lib/libc.so.6': 'x'.repeat(700_000),
    'usr/lib/empty.a': '',
    'usr/share/Größe 工作区': 'umlaut',
    'etc/passwd': 'root',
    [`usr/share/${`${'d'.repeat(60)}/`.repeat(4).slice(0, longest - 80)}/${'f'.repeat(60)}`]: 'long',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await utimes(file, memberTime, memberTime);
  }
  await chmod(join(root, 'usr/lib/libc.so.6'), 0o755);
  await symlink('usr/lib', join(root, 'lib'));
  await symlink('/usr/lib/libc.so.6', join(root, 'usr/lib/libc.so'));
  await symlink('t'.repeat(longest < 300 ? 95 : longest), join(root, 'usr/lib/dangling'));
  await link(join(root, 'usr/lib/libc.so.6'), join(root, 'usr/lib/libc-2.36.so'));
}

/** Writes a file of a size with pieces at offsets and holes between them. */
export async function writeWithHoles(
  name: string,
  size: number,
  pieces: ReadonlyMap<number, Buffer>,
): Promise<void> {
  const handle = await open(name, 'wx');
  for (const [offset, bytes] of pieces) await handle.write(bytes, 0, bytes.length, offset);
  await handle.truncate(size);
  await handle.close();
}
