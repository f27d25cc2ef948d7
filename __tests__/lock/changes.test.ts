import { describe, expect, test } from '@jest/globals';
import { changesOf, keepUnchanged, packageChanges } from '../../src/lock/changes.js';
import { aLock, aPackage, aTree, sumOf, withTrees } from './locks.js';

const libssl = aPackage({ name: 'libssl-dev', version: '3.0.16-1' });
const newer = aPackage({ name: 'libssl-dev', version: '3.0.17-1' });
const rebuilt = { ...libssl, sha256: sumOf('rebuilt') };
const zlib = aPackage();

describe('the changes of packages', () => {
  test.each([
    ['one that came', [zlib], [zlib, libssl], ['libssl-dev:arm64 3.0.16-1 added']],
    ['one that went', [zlib, libssl], [zlib], ['libssl-dev:arm64 3.0.16-1 removed']],
    ['another version', [libssl], [newer], ['libssl-dev:arm64 3.0.16-1 -> 3.0.17-1']],
    ['an older version', [newer], [libssl], ['libssl-dev:arm64 3.0.17-1 -> 3.0.16-1']],
    [
      'other bytes under the same version',
      [libssl],
      [rebuilt],
      [`libssl-dev:arm64 3.0.16-1 has different contents: ${libssl.sha256} -> ${rebuilt.sha256}`],
    ],
    [
      'another architecture',
      [libssl],
      [{ ...libssl, architecture: 'all' }],
      ['libssl-dev:all 3.0.16-1 added', 'libssl-dev:arm64 3.0.16-1 removed'],
    ],
    ['another order', [libssl, zlib], [zlib, libssl], []],
    ['nothing', [], [], []],
  ])('tell %s', (_, before, after, lines) => {
    expect(packageChanges(before, after)).toEqual(lines);
  });

  test('are sorted by name', () => {
    const names = ['zlib1g', 'libb', 'liba'].map((name) => aPackage({ name, version: '1' }));
    expect(packageChanges([], names)).toEqual(
      ['liba', 'libb', 'zlib1g'].map((name) => `${name}:arm64 1 added`),
    );
  });
});

describe('the changes of a lock', () => {
  const before = aLock({ rust: 'debian' });

  test('are none between two readings of one lock', () => {
    expect(changesOf(before, structuredClone(before))).toEqual([]);
  });

  test('name the tree, in the order of the lock', () => {
    const tree = aTree({ packages: [zlib, newer] });
    const after = withTrees(before, { gcc: tree, sysroot: tree, rust: tree });
    const lines = changesOf(withTrees(before, { gcc: aTree({ packages: [zlib, libssl] }) }), after);
    expect(lines[0]).toBe('gcc: libssl-dev:arm64 3.0.16-1 -> 3.0.17-1');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['gcc', 'sysroot', 'sysroot', 'rust', 'rust']);
  });

  test('without a lock before are all packages', () => {
    const count = [before.trees.gcc, before.trees.sysroot, before.trees.rust].flatMap(
      (tree) => tree?.packages ?? [],
    ).length;
    const lines = changesOf(undefined, before);
    expect(lines).toHaveLength(count);
    for (const line of lines) expect(line).toMatch(/^(gcc|sysroot|rust): \S+ \S+ added$/);
  });

  test('tell a Rust that came, and one that went', () => {
    const without = aLock();
    expect(changesOf(without, before)).toEqual([
      'rust: libstd-rust-web-dev:arm64 1:1.2.13-1 added',
      'rust: zlib1g:arm64 1:1.2.13-1 added',
    ]);
    expect(changesOf(before, without)).toEqual([
      'rust: libstd-rust-web-dev:arm64 1:1.2.13-1 removed',
      'rust: zlib1g:arm64 1:1.2.13-1 removed',
    ]);
  });

  test('tell that the same packages make another tree', () => {
    const { sysroot } = before.trees;
    const digest = sumOf('made by other rules');
    expect(changesOf(before, withTrees(before, { sysroot: { ...sysroot, digest } }))).toEqual([
      `sysroot: the same packages give other files: ${sysroot.digest} -> ${digest}`,
    ]);
  });

  test('tell only the packages where these explain the other digest', () => {
    const packages = [...before.trees.sysroot.packages, libssl];
    const lines = changesOf(before, withTrees(before, { sysroot: aTree({ packages }) }));
    expect(lines).toEqual(['sysroot: libssl-dev:arm64 3.0.16-1 added']);
  });

  test('are none where only the day is another', () => {
    const sysroot = { ...before.trees.sysroot, resolved: '2026-12-01T00:00:00Z', suites: {} };
    expect(changesOf(before, withTrees(before, { sysroot }))).toEqual([]);
  });
});

describe('a new lock', () => {
  const old = aLock({ rust: 'debian' });
  const later = { resolved: '2026-12-24T00:00:00Z', suites: { bookworm: '2026-12-23T00:00:00Z' } };
  const { gcc, sysroot, rust = aTree() } = old.trees;
  const remade = withTrees(old, {
    gcc: { ...gcc, ...later },
    sysroot: { ...sysroot, ...later },
    rust: { ...rust, ...later },
  });

  test('keeps the old dates of trees that are the same', () => {
    expect(keepUnchanged(old, remade)).toEqual(old);
  });

  test.each([
    ['release', { release: 'trixie' }],
    ['rules', { rules: '9.9' }],
    ['digest', { digest: sumOf('another tree') }],
    ['version of a package', { packages: [newer] }],
    ['number of packages', { packages: sysroot.packages.slice(1) }],
    ['bytes of a package', { packages: sysroot.packages.map((one) => ({ ...one, sha256: sumOf('x') })) }],
  ])('takes the whole new tree where the %s is another, and that tree alone', (_, change) => {
    const made = { ...sysroot, ...later, ...change };
    expect(keepUnchanged(old, withTrees(remade, { sysroot: made }))).toEqual(withTrees(old, { sysroot: made }));
  });

  test('takes a package that has moved, and says so; for a check it is nothing newer', () => {
    const [first, ...rest] = sysroot.packages;
    if (first === undefined) throw new Error('the lock has no packages');
    const moved = { ...first, repository: 'debian-security', path: `pool/updates/${first.path.slice(5)}` };
    const made = withTrees(old, { sysroot: { ...sysroot, packages: [moved, ...rest] } });
    expect(keepUnchanged(old, made)).toEqual(made);
    expect(changesOf(old, made)).toEqual([
      `sysroot: ${first.name}:${first.architecture} ${first.version} has moved: debian/${first.path} -> debian-security/${moved.path}`,
    ]);
    expect(packageChanges([first], [moved])).toEqual([]);
  });

  test('of pins keeps the pack of a tree while its digest stays, and drops it with that', () => {
    const pack = { size: 1, sha256: sumOf('a pack') };
    const [first = aPackage(), ...rest] = sysroot.packages;
    const moved = [{ ...first, path: `pool/updates/${first.path.slice(5)}` }, ...rest];
    const packed = withTrees(old, { gcc: { ...gcc, pack }, sysroot: { ...sysroot, pack }, rust });
    const made = withTrees(remade, {
      gcc: { ...gcc, ...later, digest: sumOf('another tree') },
      sysroot: { ...sysroot, packages: moved },
    });
    const { trees } = keepUnchanged(packed, made);
    expect(trees.gcc).toEqual(made.trees.gcc);
    expect(trees.sysroot).toEqual({ ...made.trees.sysroot, pack });
    expect(keepUnchanged(packed, remade)).toEqual(packed);
  });

  test('says what was asked for now', () => {
    const { request } = aLock({ gcc: 'debian:bookworm', rust: 'debian' });
    expect(keepUnchanged(old, { ...remade, request })).toEqual({ ...old, request });
  });

  test('has a Rust only when it was asked for', () => {
    const without = aLock();
    expect(keepUnchanged(old, without).trees).not.toHaveProperty('rust');
    expect(keepUnchanged(without, remade).trees.rust).toEqual(remade.trees.rust);
  });
});
