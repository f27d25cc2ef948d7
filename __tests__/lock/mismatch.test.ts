import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseLockOptions } from '../../src/cli/lock.js';
import { pruningVersion } from '../../src/debian/pruning.js';
import { gccRules } from '../../src/gcc/debian-gcc.js';
import { lockCommandFor, lockOfTarget, mismatches, refuseMismatch } from '../../src/lock/mismatch.js';
import { splitArgs } from '../../src/rust/cargo-args.js';
import { rustRules } from '../../src/rust/provide-rust.js';
import { sysrootRules } from '../../src/sysroot/debian-sysroot.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { aLock, askedOf, aTree, failureOf, lockOf, type Values, withTrees, writeLock } from './locks.js';

const folders = temporaryFolders();

/** What keeps the lock of some values from answering others. */
function textsOf(locked: Values, asked: Values): readonly string[] {
  return mismatches(aLock(locked), askedOf(asked)).map(({ text }) => text);
}

/** The command that the refusal names for a lock at `/project/<name>`. */
function commandOf(lock = aLock(), asked: Values = {}, name = 'crossroot.lock'): string | undefined {
  return failureOf(() => refuseMismatch(lock, askedOf(asked), `/project/${name}`)).todo[0];
}

test.each<[string, Values]>([
  ['no input at all', {}],
  [
    'all that a lock depends on',
    { sysroot: 'debian:trixie', packages: 'libssl-dev', gcc: 'debian:bookworm', rust: 'debian' },
  ],
])('a lock answers the request that it was made for: %s', (_, values) => {
  expect(textsOf(values, values)).toEqual([]);
  expect(() => refuseMismatch(aLock(values), askedOf(values), '/project/crossroot.lock')).not.toThrow();
});

test.each<[string, Values, Values]>([
  ['the order of packages', { packages: 'zlib1g-dev libssl-dev' }, { packages: 'libssl-dev zlib1g-dev' }],
  ['packages named twice', { packages: 'libssl-dev' }, { packages: 'libssl-dev,libssl-dev\nlibssl-dev' }],
  ['a release named by its glibc', { sysroot: 'debian:bullseye' }, { glibc: '2.31' }],
  ['the default written out', { sysroot: 'debian:bookworm' }, {}],
  ['the toolchain that rustup provides', { rust: 'rustup' }, { rust: 'rustup:1.96.0' }],
  ['a linker that Rust brings', {}, { linker: 'lld' }],
  ['a linker that is not asked for', { linker: 'mold' }, {}],
  ['a Rust that is not asked for', { rust: 'debian' }, { rust: 'rustup' }],
  [
    'inputs that no tree depends on',
    { args: '--release', cache: 'false' },
    { mirror: 'https://mirror.example/debian' },
  ],
])('%s makes no difference', (_, locked, asked) => {
  expect(textsOf(locked, asked)).toEqual([]);
});

test.each<[string, Values, Values, string, string]>([
  [
    'a linker of a package',
    {},
    { linker: 'mold' },
    '`linker: mold` is requested, but the lock has none',
    '--linker mold',
  ],
  [
    'another sysroot',
    {},
    { sysroot: 'debian:trixie' },
    '`sysroot: debian:trixie` is requested, but the lock has debian:bookworm',
    '--sysroot debian:trixie',
  ],
  [
    'a package more',
    { packages: 'libssl-dev' },
    { packages: 'libssl-dev libudev-dev' },
    'packages: libudev-dev is requested, but not in the lock',
    "--packages 'libssl-dev libudev-dev'",
  ],
  [
    'other packages',
    { packages: 'liba-dev libb-dev' },
    { packages: 'libc-dev libd-dev' },
    'packages: libc-dev and libd-dev are requested, but not in the lock; the lock has liba-dev and libb-dev, which are not requested',
    "--packages 'libc-dev libd-dev'",
  ],
  [
    'another version of a package',
    { packages: 'libssl-dev' },
    { packages: 'libssl-dev=3.0.16-1~deb12u1' },
    'packages: libssl-dev=3.0.16-1~deb12u1 is requested, but not in the lock; the lock has libssl-dev, which is not requested',
    "--packages 'libssl-dev=3.0.16-1~deb12u1'",
  ],
  [
    'another gcc',
    {},
    { gcc: 'debian:bullseye' },
    '`gcc: debian:bullseye` is requested, but the lock has auto',
    '--gcc debian:bullseye',
  ],
  [
    'a Rust that is not in the lock',
    {},
    { rust: 'debian' },
    '`rust: debian` is requested, but the lock has no Rust',
    '--rust debian',
  ],
])('refuses %s, with the command that mends it', (_, locked, asked, text, flags) => {
  const failure = failureOf(() => refuseMismatch(aLock(locked), askedOf(asked), '/project/crossroot.lock'));
  expect(failure.what).toBe('the lock /project/crossroot.lock does not match the request');
  expect(failure.why).toEqual([text]);
  expect(failure.todo[0]).toBe(`update it: crossroot lock ${flags} (in /project)`);
});

test.each<[Values, Values, string, string, string]>([
  [
    { packages: 'libssl-dev zlib1g-dev' },
    {},
    'the lock has libssl-dev and zlib1g-dev, which are not requested',
    '`packages: libssl-dev zlib1g-dev`',
    "''",
  ],
  [
    { packages: 'libssl-dev libudev-dev' },
    { packages: 'libssl-dev' },
    'the lock has libudev-dev, which is not requested',
    '`packages: libssl-dev libudev-dev`',
    'libssl-dev',
  ],
])('a request that leaves out packages of the lock is told to add them: %j, asked for %j', (...row) => {
  const [locked, asked, text, input, flags] = row;
  const failure = failureOf(() => refuseMismatch(aLock(locked), askedOf(asked), '/project/crossroot.lock'));
  expect(failure.why).toEqual([`packages: ${text}`]);
  expect(failure.todo).toEqual([
    `add ${input}`,
    `or update the lock: crossroot lock --packages ${flags} (in /project)`,
  ]);
});

test('a request that leaves out `auto`, which chose the packages of the lock, is told to add it', () => {
  const made = aLock({ packages: 'libssl-dev' });
  const lock = { ...made, request: { ...made.request, auto: { named: [], wants: ['openssl.pc'] } } };
  const { todo } = failureOf(() => refuseMismatch(lock, askedOf({}), '/project/crossroot.lock'));
  expect(todo[0]).toBe('add `packages: auto`');
});

test('a sysroot that glibc chose is refused by that name', () => {
  const asked = askedOf({ glibc: '2.31' });
  const refuse = () => refuseMismatch(aLock(), asked, '/project/crossroot.lock', [aLock()], '2.31');
  expect(failureOf(refuse).why).toEqual([
    '`glibc: "2.31"` chooses the sysroot debian:bullseye, but the lock has debian:bookworm',
  ]);
});

describe('a lock without the target that is asked for', () => {
  const file = '/project/crossroot.lock';
  const phone = { target: 'armv7-unknown-linux-gnueabihf', packages: 'libssl-dev', rust: 'debian' };

  test('is refused, with the command that adds it and leaves the others', () => {
    const locks = [aLock(), aLock({ target: 'x86_64-unknown-linux-gnu' })];
    const failure = failureOf(() => lockOfTarget(locks, askedOf(phone), host, file));
    expect(failure.what).toBe(`the lock ${file} does not match the request`);
    expect(failure.why).toEqual([
      '`target: armv7-unknown-linux-gnueabihf` is requested, but the lock has aarch64-unknown-linux-gnu, x86_64-unknown-linux-gnu',
    ]);
    expect(failure.todo).toEqual([
      'add it without changing the others: crossroot lock --target armv7-unknown-linux-gnueabihf ' +
        '--sysroot debian:bookworm --packages libssl-dev --rust debian (in /project)',
      'or change the request to match the lock',
    ]);
  });

  test('and one whose part for it does not answer is mended in that part alone', () => {
    const asked = askedOf({ ...phone, rust: 'rustup', packages: '' });
    const lock = aLock(phone);
    const failure = failureOf(() => refuseMismatch(lock, asked, file, [aLock(), lock]));
    expect(failure.todo[1]).toBe(
      "or update the lock: crossroot lock --target armv7-unknown-linux-gnueabihf --packages '' (in /project)",
    );
  });
});

test.each([
  ['gcc', 'x86_64-unknown-linux-gnu', 'gcc-12-aarch64-linux-gnu:amd64'],
  ['sysroot', 'armv7-unknown-linux-gnueabihf', 'libc6-dev:arm64'],
  ['sysroot', 'aarch64-unknown-linux-musl', 'libc6-dev:arm64'],
  ['rust', 'i686-unknown-linux-gnu', 'libstd-rust-web-dev:arm64'],
] as const)('a lock whose %s is that of %s does not answer', (kind, target, name) => {
  const rust = { rust: target.endsWith('musl') ? 'rustup' : 'debian' };
  const trees = aLock({ target, ...rust }).trees;
  const lock = withTrees(aLock(rust), { [kind]: trees[kind] });
  const text = `${kind}: the lock has no ${name}, which aarch64-unknown-linux-gnu needs`;
  expect(mismatches(lock, askedOf(rust))).toEqual([{ text, flags: [] }]);
});

test('tells all differences at once, and mends them with one command', () => {
  const asked = { sysroot: 'debian:trixie', packages: 'libssl-dev', gcc: 'debian:bullseye', rust: 'debian' };
  const made = aLock();
  const lock = { ...made, request: { ...made.request, pruning: 0 } };
  const failure = failureOf(() => refuseMismatch(lock, askedOf(asked), '/project/crossroot.lock'));
  expect(failure.why.map((line) => line.replace('`', '').split(':')[0])).toEqual([
    'sysroot',
    'packages',
    'gcc',
    'rust',
    'pruning',
  ]);
  expect(failure.todo[0]).toBe(
    'update it: crossroot lock --sysroot debian:trixie --packages libssl-dev ' +
      '--gcc debian:bullseye --rust debian (in /project)',
  );
});

test.each<[string, string, boolean]>([
  ['auto', 'auto', true],
  ['auto', 'debian:bookworm', true],
  ['auto', 'debian:bullseye', false],
  ['debian:bookworm', 'debian:bookworm', true],
  ['debian:bookworm', 'debian:bullseye', false],
  ['debian:bookworm', 'auto', false],
  ['debian:bullseye', 'debian:bullseye', true],
  ['debian:bullseye', 'auto', false],
])('a lock with the gcc %s, asked for %s, answers: %s', (locked, asked, answers) => {
  const texts = answers ? [] : [`\`gcc: ${asked}\` is requested, but the lock has ${locked}`];
  expect(textsOf({ gcc: locked }, { gcc: asked })).toEqual(texts);
});

test('a request that leaves out packages, too, is first told to add them', () => {
  const locked = aLock({ packages: 'libssl-dev' });
  const failure = failureOf(() =>
    refuseMismatch(locked, askedOf({ rust: 'debian' }), '/project/crossroot.lock'),
  );
  expect(failure.todo).toEqual([
    'add `packages: libssl-dev`, and run again',
    "or update the lock: crossroot lock --packages '' --rust debian (in /project)",
  ]);
});

describe('a lock of other rules', () => {
  const { rust: ownRust = aTree() } = aLock({ rust: 'debian' }).trees;
  const rust = { ...ownRust, rules: '0' };
  const { gcc, sysroot } = aLock().trees;
  test.each([
    [
      'pruning',
      'chooses packages',
      pruningVersion,
      { ...aLock(), request: { ...aLock().request, pruning: 0 } },
    ],
    ['gcc', 'makes it', gccRules, withTrees(aLock(), { gcc: { ...gcc, rules: '0' } })],
    ['sysroot', 'makes it', sysrootRules, withTrees(aLock(), { sysroot: { ...sysroot, rules: '0' } })],
    ['rust', 'makes it', rustRules, withTrees(aLock({ rust: 'debian' }), { rust })],
  ])('of the %s is refused, and mended without flags', (name, does, own, lock) => {
    const asked = lock.request.rust === 'debian' ? { rust: 'debian' } : {};
    expect(mismatches(lock, askedOf(asked))).toEqual([
      { text: `${name}: this Crossroot ${does} by rules ${own}, the lock by rules 0`, flags: [] },
    ]);
    expect(commandOf(lock, asked)).toBe('update it: crossroot lock (in /project)');
  });

  test('of a Rust that is not asked for answers all the same', () => {
    expect(mismatches(withTrees(aLock({ rust: 'debian' }), { rust }), askedOf({}))).toEqual([]);
  });
});

describe('the command', () => {
  test('names a lock of another name', () => {
    const command = commandOf(aLock(), { rust: 'debian' }, 'the phone’s.lock');
    expect(command).toBe("update it: crossroot lock --rust debian --lockfile 'the phone’s.lock' (in /project)");
  });

  test.each<[string, Values, string]>([
    ['nothing but the release by default', {}, '--sysroot debian:bookworm'],
    [
      'what is not the default',
      { sysroot: 'debian:trixie', packages: 'libb liba', gcc: 'debian:bullseye', rust: 'debian' },
      "--sysroot debian:trixie --packages 'liba libb' --gcc debian:bullseye --rust debian",
    ],
  ])('for a lock that is not there yet names %s', (_, values, flags) => {
    expect(lockCommandFor(askedOf(values), '/project/crossroot.lock')).toBe(
      `crossroot lock ${flags} (in /project)`,
    );
  });
});

describe('whatever the lock was made for and whatever is asked', () => {
  const requests = ['debian:bullseye', 'debian:trixie'].flatMap((sysroot) =>
    ['auto', 'debian:bullseye', 'debian:trixie'].flatMap((gcc) =>
      ['', 'libb-dev=1:2.0-1~x liba-dev'].flatMap((packages) =>
        ['rustup', 'debian'].map((rust): Values => ({ sysroot, gcc, packages, rust })),
      ),
    ),
  );

  /** The lock that a command of a message writes, as `crossroot lock` would. */
  function obey(command: string): ReturnType<typeof aLock> {
    const [, line = '', folder = ''] = /crossroot lock(.*) \(in (.*)\)$/.exec(command) ?? [];
    const words = splitArgs(line);
    const flags = new Map(
      words.flatMap((word, at) => (at % 2 === 0 ? [[word.slice(2), words[at + 1] ?? '']] : [])),
    );
    const order = parseLockOptions(
      {
        given: (name) => flags.get(name),
        targets: [],
        hosts: [],
        update: false,
        check: false,
        at: undefined,
      },
      folder,
      0,
      host,
    );
    return lockOf(order.requests[0]);
  }

  test.each(requests)('the command mends a lock of %j', async (locked) => {
    const file = join(await folders.makeAwkward(), 'my own.lock');
    writeLock(file, aLock(locked));
    for (const values of requests) {
      const asked = askedOf(values);
      const found = mismatches(aLock(locked), asked);
      if (found.length === 0) continue;
      const { todo } = failureOf(() => refuseMismatch(aLock(locked), asked, file));
      const command = todo.find((line) => line.includes('crossroot lock')) ?? '';
      expect(mismatches(obey(command), asked)).toEqual([]);
    }
  });
});
