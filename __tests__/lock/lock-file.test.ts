import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { treesOfLock } from '../../src/lock/lock.js';
import { formatLocks, parseLocks } from '../../src/lock/lock-text.js';
import { tell } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import {
  aLock,
  aPackage,
  aTree,
  failureOf,
  formatLock,
  fullLock,
  fullText,
  lockFile,
  parseLock,
  readLock,
  refusalOf,
  sumOf,
  withTrees,
  withValue,
  writeLock,
} from './locks.js';

const folders = temporaryFolders();
const parse = (text: string) => parseLock(text, lockFile);

/** The same value with all keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
}

describe('a lock', () => {
  test.each([
    ['with Rust', fullLock],
    ['without Rust and packages', aLock()],
    [
      'whose values hold what JSON escapes',
      withTrees(fullLock, { sysroot: aTree({ rules: ' "\\\n: , {}[]\u2028é' }) }),
    ],
  ])('%s is read back as it was written', (_, one) => {
    expect(parse(formatLock(one))).toEqual(one);
  });

  test('has a package a line, so that a new version changes one line', () => {
    const [, ...others] = fullLock.trees.sysroot.packages;
    const packages = [{ ...aPackage({ name: 'libc6' }), version: '2' }, ...others];
    const other = formatLock(withTrees(fullLock, { sysroot: { ...fullLock.trees.sysroot, packages } })).split(
      '\n',
    );
    const changed = fullText.split('\n').filter((line, at) => line !== other[at]);
    expect(changed).toEqual([expect.stringContaining('{"name": "libc6-dev", "version": "1:1.2.13-1", ')]);
    const count = treesOfLock(fullLock).flatMap(([, tree]) => tree.packages).length;
    expect(fullText.match(/^ {8}\{"name": .*\},?$/gm)).toHaveLength(count);
  });

  test('ends with one newline', () => {
    expect(fullText).toMatch(/[^\n]\n$/);
  });

  test('has its fields in one order, and its packages as they are', () => {
    const { request, trees } = fullLock;
    expect(formatLock(parse(JSON.stringify({ trees, request: turned(request), version: 1 })))).toBe(fullText);
    const packages = fullLock.trees.sysroot.packages.toReversed();
    const other = parse(withValue('trees.sysroot.packages', turned(packages)));
    expect(formatLock(other)).toBe(
      formatLock(withTrees(fullLock, { sysroot: { ...trees.sysroot, packages } })),
    );
  });

  test.each([
    ['in one line', JSON.stringify(JSON.parse(fullText))],
    ['with tabs', JSON.stringify(JSON.parse(fullText), null, '\t')],
    ['with CRLF', fullText.replaceAll('\n', '\r\n')],
    ['with blanks around', `\n\n  ${fullText}\n\n`],
    ['with keys in another order', JSON.stringify(turned(JSON.parse(fullText)), null, 4)],
  ])('that was reformatted %s is read all the same', (_, other) => {
    expect(other).not.toBe(fullText);
    expect(parse(other)).toEqual(fullLock);
  });

  test('that could not be read again is not written', () => {
    expect(() => formatLock(withTrees(fullLock, { gcc: aTree({ packages: [] }) }))).toThrow(
      'it has no packages',
    );
  });
});

describe('a lock of several targets', () => {
  const phone = aLock({ target: 'armv7-unknown-linux-gnueabihf', sysroot: 'debian:trixie' });
  const text = formatLocks([phone, fullLock]);
  const several = JSON.parse(text);

  test('is read back as it was written, sorted by triple', () => {
    expect(parseLocks(text, lockFile)).toEqual([fullLock, phone]);
    expect(formatLocks([fullLock, phone])).toBe(text);
    const targets = turned(several.targets);
    expect(parseLocks(JSON.stringify({ targets, version: 2 }), lockFile)).toEqual([fullLock, phone]);
  });

  test('changes the lines of a target alone when that target changes', () => {
    const other = formatLocks([
      withTrees(phone, { sysroot: aTree({ release: 'trixie', digest: sumOf('other') }) }),
      fullLock,
    ]);
    const start = text.indexOf('"armv7-');
    expect(other.slice(0, start)).toBe(text.slice(0, start));
    expect(other).not.toBe(text);
  });

  test('may have one target left', () => {
    const { 'aarch64-unknown-linux-gnu': _, ...targets } = several.targets;
    expect(parseLocks(JSON.stringify({ version: 2, targets }), lockFile)).toEqual([phone]);
  });

  test.each<[string, unknown, string]>([
    ['no targets', { targets: {} }, 'targets: it names something that is not a target'],
    ['a list of them', { targets: [] }, 'targets: it names something that is not a target'],
    [
      'a name that is no triple',
      { targets: { phone: {} } },
      'targets: it names something that is not a target',
    ],
    ['another field', { ...several, hosts: {} }, 'hosts: there is no such field'],
    [
      'a part with a field too few',
      { targets: { [phone.request.target]: { request: several.targets[phone.request.target].request } } },
      'targets.armv7-unknown-linux-gnueabihf.trees: it is missing',
    ],
    [
      'a part that contradicts itself',
      {
        targets: {
          ...several.targets,
          [phone.request.target]: {
            ...several.targets[phone.request.target],
            request: { ...several.targets[phone.request.target].request, sysroot: 'debian:bookworm' },
          },
        },
      },
      'armv7-unknown-linux-gnueabihf: request.sysroot: it is debian:bookworm, but the tree is from debian:trixie',
    ],
  ])('with %s is refused', (_, change, why) => {
    expect(refusalOf(JSON.stringify({ version: 2, ...Object(change) }))).toEqual([why]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with %s for a target is refused', (name) => {
    const part = JSON.stringify(several.targets[phone.request.target]);
    const other = text.replace('"targets": {', `"targets": {"${name}": ${part},`);
    expect(refusalOf(other)).toEqual(['targets: it names something that is not a target']);
  });

  test('with a target that is there twice is refused', () => {
    const part = JSON.stringify(several.targets[phone.request.target]);
    const other = text.replace('"targets": {', `"targets": {"${phone.request.target}": ${part},`);
    expect(refusalOf(other)).toEqual([expect.stringMatching(/^line \d+: a name occurs twice/)]);
  });
});

/** Runs something as a user who may do no more than everybody may. */
function asNobody<T>(action: () => T): T {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65_534);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}

/** False as root where no other user can be taken on. */
function canBeNobody(): boolean {
  try {
    return asNobody(() => process.geteuid?.() !== 0);
  } catch {
    tell('skipped: locks that may not be read or written: root cannot become another user here');
    return false;
  }
}

describe('a lock on disk', () => {
  /** The path of a lock in a new folder that everybody can reach. */
  async function place(): Promise<string> {
    const folder = await folders.make('größer – 工作');
    await chmod(dirname(folder), 0o755);
    return join(folder, 'crossroot.lock');
  }

  const testAsNobody = canBeNobody() ? test : test.skip;

  test('that was written is read back the same, and nothing else is left', async () => {
    const file = await place();
    writeLock(file, aLock());
    writeLock(file, fullLock);
    expect(readLock(file)).toEqual(fullLock);
    expect(await readFile(file, 'utf8')).toBe(fullText);
    expect(await readdir(dirname(file))).toEqual(['crossroot.lock']);
  });

  test('that is written anew may be read and written by whom it was before', async () => {
    const file = await place();
    await writeFile(file, 'old');
    await chmod(file, 0o604);
    writeLock(file, fullLock);
    expect((await stat(file)).mode & 0o777).toBe(0o604);
  });

  test('that is not there is none', async () => {
    expect(readLock(await place())).toBeUndefined();
  });

  test('that is refused is named by its path', async () => {
    const file = await place();
    await writeFile(file, '{}');
    expect(failureOf(() => readLock(file)).what).toBe(`the lock ${file} is refused`);
  });

  test.each([
    ['a folder', 'lock'],
    ['a device', '/dev/null'],
  ])('that is %s is refused', async (type, name) => {
    const folder = dirname(await place());
    const file = join(folder, name.startsWith('/') ? 'link' : name);
    await (name.startsWith('/') ? symlink(name, file) : mkdir(file));
    const { what, why, todo } = failureOf(() => readLock(file));
    expect(what).toBe(`the lock ${file} cannot be read`);
    expect(why).toEqual([`it is ${type}`]);
    expect(todo).toEqual(['make it a readable file, or set lockfile to another file']);
  });

  test('of 50 MB of blanks is refused', async () => {
    const file = await place();
    await writeFile(file, Buffer.alloc(50_000_000, ' '));
    const { what, why } = failureOf(() => readLock(file));
    expect(what).toBe(`the lock ${file} cannot be read`);
    expect(why).toEqual(['it is larger than the limit of 16.0 MB']);
  });

  test('may have 16 MB', async () => {
    const file = await place();
    await writeFile(file, fullText.padEnd(16_000_000));
    expect(readLock(file)).toEqual(fullLock);
    await writeFile(file, fullText.padEnd(16_000_001));
    expect(() => readLock(file)).toThrow('16.0 MB');
  });

  testAsNobody('that may not be read is refused', async () => {
    const file = await place();
    await writeFile(file, fullText);
    await chmod(file, 0);
    const { what, why, todo } = failureOf(() => asNobody(() => readLock(file)));
    expect(what).toBe(`the lock ${file} cannot be read`);
    expect(why).toEqual([expect.stringContaining('EACCES')]);
    expect(todo).toEqual(['make it a readable file, or set lockfile to another file']);
  });

  test('that is a link stays one: its target is written', async () => {
    const file = await place();
    const target = join(dirname(file), 'shared', 'phone.lock');
    await mkdir(dirname(target));
    await symlink('shared/phone.lock', file);
    await writeFile(target, 'old');
    writeLock(file, fullLock);
    expect(await readlink(file)).toBe('shared/phone.lock');
    expect(await readFile(target, 'utf8')).toBe(fullText);
    expect(readLock(file)).toEqual(fullLock);
    expect(await readdir(dirname(target))).toEqual(['phone.lock']);
  });

  testAsNobody('in a folder that cannot be written stays as it was', async () => {
    const file = await place();
    await writeFile(file, 'old');
    await chmod(dirname(file), 0o555);
    const { what, todo } = failureOf(() => asNobody(() => writeLock(file, fullLock)));
    expect(what).toBe(`writing the lock ${file} failed`);
    expect(todo).toEqual([`make ${dirname(file)} writable for this user, then run again`]);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(dirname(file))).toEqual(['crossroot.lock']);
  });

  test('in whose place a folder stands is not written, and nothing is left behind', async () => {
    const file = await place();
    await mkdir(file);
    expect(failureOf(() => writeLock(file, fullLock)).what).toBe(`${file} cannot be written`);
    expect(await readdir(dirname(file))).toEqual(['crossroot.lock']);
  });

  test('in a folder that is missing is not written', async () => {
    const file = join(dirname(await place()), 'missing', 'crossroot.lock');
    expect(failureOf(() => writeLock(file, fullLock)).what).toBe(`writing the lock ${file} failed`);
    expect(existsSync(dirname(file))).toBe(false);
  });

  test('is not touched when the new one could not be read again', async () => {
    const file = await place();
    await writeFile(file, 'old');
    expect(() => writeLock(file, withTrees(fullLock, { gcc: aTree({ digest: 'x' }) }))).toThrow();
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(dirname(file))).toEqual(['crossroot.lock']);
  });
});

describe('a lock of several hosts', () => {
  const { gcc: _, ...ofTarget } = fullLock.trees;
  const gcc = aTree({ packages: [aPackage({ name: 'gcc-12', architecture: 'arm64' })] });
  const other = { ...fullLock, host: 'arm64', trees: { ...ofTarget, gcc } };
  const text = formatLocks([other, fullLock]);
  const written = JSON.parse(text);
  const [target] = Object.keys(written.targets);
  const part = written.targets[target ?? ''];

  test('has the sysroot once, and is read as it was written, whatever the order of its fields', () => {
    expect(Object.keys(part)).toEqual(['request', 'sysroot', 'hosts']);
    expect(Object.keys(part.hosts.arm64)).toEqual(['gcc', 'rust']);
    expect(parseLocks(text, lockFile)).toEqual([fullLock, other]);
    expect(parseLocks(JSON.stringify(turned(written)), lockFile)).toEqual([fullLock, other]);
    expect(formatLocks([fullLock, other])).toBe(text);
  });

  test('is not written where the hosts have two sysroots', () => {
    const drifted = withTrees(other, { sysroot: aTree({ digest: sumOf('drifted') }) });
    expect(() => formatLocks([fullLock, drifted])).toThrow('has two sysroots');
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['another field of a target', { ...part, trees: {} }, /trees: there is no such field/],
    ['another field of a host', withHost({ extra: 1 }), /hosts\.arm64\.extra: there is no such field/],
    ['no gcc of a host', withHost({ gcc: undefined }), /hosts\.arm64\.gcc: it is missing/],
    ['no sysroot', { ...part, sysroot: undefined }, /sysroot: it is missing/],
    ['no host', { ...part, hosts: {} }, /hosts: it has no host/],
    ['a host that is none', { ...part, hosts: { mips: part.hosts.amd64 } }, /hosts/],
  ])('is refused with %s', (_name, changed, message) => {
    const targets = { [target ?? '']: changed };
    expect(refusalOf(JSON.stringify({ version: 3, targets })).join()).toMatch(message);
  });

  function withHost(change: Record<string, unknown>) {
    return { ...part, hosts: { ...part.hosts, arm64: { ...part.hosts.arm64, ...change } } };
  }
});
