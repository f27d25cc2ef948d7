import { expect, test } from '@jest/globals';
import { PackageIndex } from '../../src/debian/packages-index.js';
import { nearNames } from '../../src/text/near-names.js';
import { candidate } from './candidate.js';

const found = (list: readonly { name: string; version: string; repository: string }[]) =>
  list.map(({ name, version, repository }) => `${name} ${version} ${repository}`);

test('gives the candidates of a name newest first, whatever the order they came in', () => {
  const all = [
    candidate('foo 1.9-1'),
    candidate('foo 1.10-1', { repository: 'debian-security' }),
    candidate('foo 1.10-1'),
    candidate('foo 1:0.1'),
    candidate('bar 1'),
  ];
  const expected = ['foo 1:0.1 debian', 'foo 1.10-1 debian', 'foo 1.10-1 debian-security', 'foo 1.9-1 debian'];
  expect(found(new PackageIndex(all).candidates('foo'))).toEqual(expected);
  expect(found(new PackageIndex(all.toReversed()).candidates('foo'))).toEqual(expected);
  expect(new PackageIndex(all).candidates('baz')).toEqual([]);
  expect(new PackageIndex(all).size).toBe(2);
});

test('gives the candidates of a repository with a higher priority first, whatever the versions', () => {
  const all = [
    candidate('foo 3', { repository: 'low', pin: 100 }),
    candidate('foo 1', { repository: 'high', pin: 990 }),
    candidate('foo 2'),
  ];
  const expected = ['foo 1 high', 'foo 2 debian', 'foo 3 low'];
  expect(found(new PackageIndex(all).candidates('foo'))).toEqual(expected);
  expect(found(new PackageIndex(all.toReversed()).candidates('foo'))).toEqual(expected);
});

test('gives the providers of a virtual package by name, then newest first, each once', () => {
  const all = [
    candidate('exim 4', { provides: 'mta' }),
    candidate('postfix 3', { provides: 'other, mta (= 2), mta (= 1)' }),
    candidate('exim 5', { provides: 'mta' }),
    candidate('mutt 1', { provides: 'mta-client' }),
  ];
  const expected = ['exim 5 debian', 'exim 4 debian', 'postfix 3 debian'];
  expect(found(new PackageIndex(all).providers('mta'))).toEqual(expected);
  expect(found(new PackageIndex(all.toReversed()).providers('mta'))).toEqual(expected);
  expect(new PackageIndex(all).providers('exim')).toEqual([]);
});

const real = [
  'libssl-dev libssl3 openssl libssl-doc libssh-dev libudev-dev libudev1 udev libasound2-dev libgtk-3-dev libgtk-4-dev',
  'libsqlite3-dev sqlite3 libxkbcommon-dev libxkbcommon-x11-dev zlib1g-dev libwayland-dev libdbus-1-dev gtk-doc-tools',
  'libsrt-openssl-dev libcurl4-openssl-dev libinput-dev libseat-dev libgbm-dev libegl-dev libpq-dev python3-openssl',
]
  .join(' ')
  .split(' ');
const index = new PackageIndex(real.map((name) => candidate(name)));

test.each([
  ['libssl', 'libssl-dev'],
  ['ssl-dev', 'libssl-dev'],
  ['openssl-dev', 'libssl-dev'],
  ['openssl-devel', 'libssl-dev'],
  ['libsll-dev', 'libssl-dev'],
  ['libudev', 'libudev-dev'],
  ['xkbcommon', 'libxkbcommon-dev'],
  ['libxkbcomon-dev', 'libxkbcommon-dev'],
  ['libasound-dev', 'libasound2-dev'],
  ['sqlite-dev', 'libsqlite3-dev'],
  ['gtk-3-dev', 'libgtk-3-dev'],
  ['libgtk-dev', 'libgtk-3-dev'],
  ['libgtk3-dev', 'libgtk-3-dev'],
  ['wayland-client', 'libwayland-dev'],
  ['dbus-dev', 'libdbus-1-dev'],
  ['LibInput-dev', 'libinput-dev'],
  ['zlib-dev', 'zlib1g-dev'],
])('answers %s with %s first', (wrong, right) => {
  expect(nearNames(wrong, index.names())[0]).toBe(right);
});

test('suggests three names at most, and none that has nothing to do with the wrong one', () => {
  const many = new PackageIndex(Array.from({ length: 40 }, (_, n) => candidate(`libfoo${n}-dev`)));
  expect(nearNames('libfoo-dev', many.names())).toHaveLength(3);
  expect(nearNames('quux-frobnicator', index.names())).toEqual([]);
  expect(nearNames('', index.names())).toEqual([]);
});
