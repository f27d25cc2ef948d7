import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseLockOptions } from '../../src/cli/lock.js';
import { writeLocks } from '../../src/lock/lock-file.js';
import { lockableInputs, lockRequestOf } from '../../src/lock/mismatch.js';
import { aLock, askedOf, failureOf, type Values, writeLock } from '../lock/locks.js';
import { host } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const now = Date.parse('2026-11-22T12:00:00Z');

/** The switches of `crossroot lock`. */
interface Switches {
  readonly update?: boolean;
  readonly check?: boolean;
  readonly at?: string;
}

/** What these flags order in a folder. */
function orderOf(flags: Values, folder: string, { update = false, check = false, at }: Switches = {}) {
  const words = {
    given: (name: string) => flags[name],
    targets: flags.target === undefined ? [] : [flags.target],
    hosts: [],
    update,
    check,
    at,
  };
  const options = parseLockOptions(words, folder, now, host);
  return { ...options, request: options.requests[0] };
}

const locked = {
  sysroot: 'debian:trixie',
  packages: 'libssl-dev zlib1g-dev',
  gcc: 'debian:bullseye',
  rust: 'debian',
};

/** A folder with a lock of these values. */
async function project(values: Values = locked, name = 'crossroot.lock'): Promise<string> {
  const folder = await folders.makeAwkward();
  writeLock(join(folder, name), aLock(values));
  return folder;
}

describe('crossroot lock', () => {
  test('where there is no lock orders what the flags say, and the defaults', async () => {
    const folder = await folders.make();
    const order = orderOf({ packages: 'libssl-dev' }, folder);
    expect(order).toMatchObject({ kind: 'renew', update: false, at: undefined });
    expect(lockRequestOf(lockableInputs(order.request))).toEqual(askedOf({ packages: 'libssl-dev' }));
    expect(order.request.lockfile).toBe(join(folder, 'crossroot.lock'));
  });

  test('without flags orders what the lock was made for', async () => {
    const { request } = orderOf({}, await project(), { update: true });
    expect(lockRequestOf(lockableInputs(request))).toEqual(askedOf(locked));
  });

  test.each<[string, Values, Values]>([
    ['sysroot', { sysroot: 'debian:bookworm' }, { sysroot: 'debian:bookworm' }],
    ['packages', { packages: 'libudev-dev' }, { packages: 'libudev-dev' }],
    ['gcc', { gcc: 'debian:bookworm' }, { gcc: 'debian:bookworm' }],
    ['rust', { rust: 'rustup' }, { rust: 'rustup' }],
    ['target', { target: 'aarch64-unknown-linux-gnu' }, {}],
    ['empty sysroot, the default', { sysroot: '' }, { sysroot: 'debian:bookworm' }],
    ['empty packages, none', { packages: '' }, { packages: '' }],
    ['empty gcc, auto', { gcc: '' }, { gcc: 'auto' }],
    ['empty rust, rustup', { rust: '' }, { rust: 'rustup' }],
    ['glibc, which chooses the release anew', { glibc: '2.31' }, { sysroot: 'debian:bullseye' }],
    [
      'glibc beside a sysroot that fits',
      { glibc: '2.36', sysroot: 'debian:bullseye' },
      { sysroot: 'debian:bullseye' },
    ],
    [
      'default written out',
      { gcc: 'auto', sysroot: 'debian:bookworm' },
      { gcc: 'auto', sysroot: 'debian:bookworm' },
    ],
    ['flag that no tree depends on', { mirror: 'https://mirror.example/debian' }, {}],
  ])('with a flag for the %s takes only the others from the lock', async (_, flags, change) => {
    const { request } = orderOf(flags, await project());
    expect(lockRequestOf(lockableInputs(request))).toEqual(askedOf({ ...locked, ...change }));
  });

  test('takes the mirrors and the cache from the flags', async () => {
    const { request } = orderOf({ mirror: 'https://mirror.example/debian', cache: 'false' }, await project());
    expect(request).toMatchObject({ mirrors: ['https://mirror.example/debian'], cache: false });
  });

  test('reads the lock that --lockfile names, and no other', async () => {
    const folder = await project({ packages: 'libudev-dev' }, 'phone.lock');
    await writeFile(join(folder, 'crossroot.lock'), 'not JSON');
    const { request } = orderOf({ lockfile: 'phone.lock' }, folder);
    expect(request.lockfile).toBe(join(folder, 'phone.lock'));
    expect(request.packages).toEqual(['libudev-dev']);
  });

  test('looks for the lock in the working directory', async () => {
    const folder = await project();
    const { request } = orderOf({ 'working-directory': folder }, await folders.make());
    expect(request.lockfile).toBe(join(folder, 'crossroot.lock'));
    expect(lockRequestOf(lockableInputs(request))).toEqual(askedOf(locked));
  });

  test('does not go on with a lock that is refused', async () => {
    const folder = await folders.make();
    await writeFile(join(folder, 'crossroot.lock'), '{"version": 4}');
    expect(failureOf(() => orderOf(locked, folder)).what).toMatch(/newer Crossroot$/);
  });

  test('takes a glibc that is older than that of the sysroot beside it: the audit of a build holds to it', async () => {
    const folder = await project();
    const { request } = orderOf({ glibc: '2.31', sysroot: 'debian:bookworm' }, folder);
    expect(request.sysroot).toMatchObject({ kind: 'debian', release: { name: 'bookworm' } });
  });

  test.each<[string, string]>([
    ['sysroot', 'debian:woody'],
    ['gcc', 'clang'],
    ['packages', '$(id)'],
    ['rust', 'nix'],
  ])('refuses the value of a flag that is not allowed: %s %s', async (name, value) => {
    const folder = await project();
    expect(failureOf(() => orderOf({ [name]: value }, folder)).what).toContain(`the input ${name} cannot be`);
  });
});

describe('--target', () => {
  const phone = 'armv7-unknown-linux-gnueabihf';
  const requestsOf = (targets: readonly string[], folder: string, flags: Values = {}) =>
    parseLockOptions(
      { given: (name) => flags[name], targets, hosts: [], update: false, check: false, at: undefined },
      folder,
      now,
      host,
    ).requests.map((request) => lockRequestOf(lockableInputs(request)));

  /** A folder with a lock of two targets. */
  async function matrix(): Promise<string> {
    const folder = await folders.make();
    const other = aLock({ target: phone, sysroot: 'debian:bullseye', packages: 'zlib1g-dev' });
    writeLocks(join(folder, 'crossroot.lock'), [aLock(locked), other]);
    return folder;
  }

  test('several times orders each target once, with the same flags', async () => {
    const flags = { packages: 'libssl-dev' };
    const folder = await folders.make();
    const arm64 = 'aarch64-unknown-linux-gnu';
    expect(requestsOf([phone, arm64, phone], folder, flags)).toEqual([
      askedOf({ ...flags, target: phone }),
      askedOf(flags),
    ]);
  });

  test('left out orders every target of the lock, each as it was made', async () => {
    const other = { target: phone, sysroot: 'debian:bullseye', packages: 'zlib1g-dev' };
    expect(requestsOf([], await matrix())).toEqual([askedOf(locked), askedOf(other)]);
    expect(requestsOf([], await matrix(), { packages: '' })).toEqual([
      askedOf({ ...locked, packages: '' }),
      askedOf({ ...other, packages: '' }),
    ]);
  });

  test('takes what the flags leave out from the part of that target, and for a new one the defaults', async () => {
    const i386 = 'i686-unknown-linux-gnu';
    expect(requestsOf([phone, i386], await matrix())).toEqual([
      askedOf({ target: phone, sysroot: 'debian:bullseye', packages: 'zlib1g-dev' }),
      askedOf({ target: i386 }),
    ]);
  });

  test('refuses what is no target', async () => {
    const folder = await folders.make();
    expect(failureOf(() => requestsOf([phone, 'riscv64'], folder)).what).toContain(
      'the input target cannot be',
    );
  });
});

describe('--check', () => {
  test('orders no more than a look at the lock', async () => {
    const order = orderOf({}, await project(), { check: true });
    expect(order.kind).toBe('check');
    expect(lockRequestOf(lockableInputs(order.request))).toEqual(askedOf(locked));
  });

  test.each<[string, Switches]>([
    ['--update', { update: true }],
    ['--at', { at: '2026-09-01' }],
    ['an empty --at', { at: '' }],
    ['both', { update: true, at: '2026-09-01' }],
  ])('does not go with %s', async (_, other) => {
    const folder = await project();
    const failure = failureOf(() => orderOf({}, folder, { check: true, ...other }));
    expect(failure.what).toBe('--check cannot be combined with --update or --at');
    expect(failure.todo).toEqual(['use one of them']);
  });
});

describe('--at', () => {
  test.each([
    ['2026-09-01', '2026-09-01T00:00:00.000Z'],
    ['2026-09-01T12:34:56Z', '2026-09-01T12:34:56.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
  ])('%s is %s', async (at, time) => {
    const order = orderOf({}, await project(), { at });
    expect(order).toMatchObject({ kind: 'renew', update: false, at: new Date(time) });
  });

  test('goes with --update', async () => {
    const order = orderOf({}, await project(), { at: '2026-09-01', update: true });
    expect(order).toMatchObject({ update: true, at: new Date('2026-09-01T00:00:00Z') });
  });

  test.each([
    '',
    'yesterday',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-9-1',
    '20260901',
    '2026-09',
    '01.09.2026',
    '2026-09-01T24:00:00Z',
    '2026-09-01T12:60:00Z',
    '2026-09-01T12:00Z',
    '2026-09-01T12:00:00',
    '2026-09-01T12:00:00+02:00',
    '2026-09-01T12:00:00.5Z',
    '2026-09-01 12:00:00Z',
    ' 2026-09-01',
    '2026-09-01\n',
    '+002026-09-01',
    '1788220800',
  ])('refuses %j, which is no time', async (at) => {
    const failure = failureOf(() => orderOf({}, process.cwd(), { at }));
    expect(failure.what).toBe(`--at cannot be ${JSON.stringify(at)}`);
    expect(failure.todo).toEqual(['use a form such as 2026-09-01 or 2026-09-01T12:00:00Z']);
  });

  test.each(['2026-11-22T12:00:01Z', '2026-11-23', '9999-12-31'])('refuses %s, which is yet to come', (at) => {
    const failure = failureOf(() => orderOf({}, process.cwd(), { at }));
    expect(failure.what).toBe(`--at cannot be ${at}`);
    expect(failure.why).toEqual(['it is 2026-11-22T12:00:00.000Z here, so that day is in the future']);
    expect(failure.todo).toEqual(['use a day in the past']);
  });
});

test('a lock in a folder that there is not is refused before anything is made', async () => {
  const folder = await folders.make();
  const message = failureOf(() => orderOf({ lockfile: 'no such/phone.lock' }, folder));
  expect(String(message)).toMatch(
    /phone\.lock cannot be written\n {2}why: the folder .*\n {2}do: create it \(mkdir -p '/,
  );
});

test('a lock that cannot be written is refused before anything is made, by its own name', async () => {
  const message = String(failureOf(() => orderOf({ lockfile: '/proc/phone.lock' }, '/')));
  expect(message).toMatch(/writing the lock \/proc\/phone\.lock failed\n {2}why: E.*'\/proc\/phone\.lock'/);
  // Comparing writes nothing.
  expect(() => orderOf({ lockfile: '/proc/phone.lock' }, '/', { check: true })).not.toThrow();
});
