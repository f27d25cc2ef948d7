import { expect, test } from '@jest/globals';
import { checkTransfer } from '../../src/device/failures.js';
import { howToInstall, parseOsRelease } from '../../src/device/os-release.js';
import { quoteForRsync } from '../../src/device/ssh.js';

const context = { device: 'me@phone', root: '/', folder: '/copies/phone' };

function transferOf(code: number, ...errors: readonly string[]) {
  return { code, errors, changed: 0, deleted: 0, received: 1 };
}

const trailer =
  'rsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1684) [Receiver=3.1.3]';

test('files that the device does not let one read are told in the words of new and old versions', () => {
  const transfer = transferOf(
    23,
    'rsync: [sender] send_files failed to open "/usr/lib/a": Permission denied (13)',
    'rsync: send_files failed to open "/usr/lib/b (c)": Permission denied (13)',
    'rsync: [sender] opendir "/usr/lib/d" failed: Permission denied (13)',
    'rsync: [sender] readlink_stat("/usr/lib/e") failed: Permission denied (13)',
    'rsync: [sender] read errors mapping "/usr/lib/f": Input/output error (5)',
    'file has vanished: "/usr/lib/g"',
    trailer,
  );
  expect(checkTransfer(transfer, context)).toEqual({
    unreadable: ['usr/lib/a', 'usr/lib/b (c)', 'usr/lib/d', 'usr/lib/e', 'usr/lib/f'],
    vanished: ['usr/lib/g'],
  });
});

test('files that went while they were read do not fail a pull', () => {
  const transfer = transferOf(
    24,
    'file has vanished: "/usr/lib/g"',
    'rsync warning: some files vanished (code 24)',
  );
  expect(checkTransfer(transfer, context)).toEqual({ unreadable: [], vanished: ['usr/lib/g'] });
});

test.each([
  ['rsync: [receiver] mkstemp "/copies/phone/root/usr/lib/.a.x" failed: Permission denied (13)'],
  ['rsync: [generator] symlink "/copies/phone/root/lib" -> "usr/lib" failed: Operation not permitted (1)'],
])('what fails on this side fails the pull: %s', (line) => {
  const transfer = transferOf(
    23,
    'rsync: [sender] opendir "/usr/lib/d" failed: Permission denied (13)',
    line,
    trailer,
  );
  expect(() => checkTransfer(transfer, context)).toThrow(/rsync could not copy from me@phone/);
});

test('a partial copy without a reason fails the pull', () => {
  expect(() => checkTransfer(transferOf(23, trailer), context)).toThrow(/could not copy/);
});

test.each([
  [
    11,
    'rsync: [receiver] write failed on "/copies/phone/root/usr/lib/a": No space left on device (28)',
    /the disk is full: the copy in \/copies\/phone/,
  ],
  [11, 'rsync: write failed on "/copies/a": Disk quota exceeded (122)', /the disk is full/],
  [
    12,
    'rsync: connection unexpectedly closed (123 bytes received so far) [receiver]',
    /connection to me@phone was lost/,
  ],
  [30, '[receiver] io timeout after 300 seconds -- exiting', /connection to me@phone was lost/],
  [
    2,
    'protocol version mismatch -- is your shell clean?',
    /rsync does not understand the response of me@phone/,
  ],
])('exit code %i with "%s" is told in words', (code, line, words) => {
  expect(() => checkTransfer(transferOf(code, line), context)).toThrow(words);
});

test.each([
  ['/plain/path', '/plain/path'],
  ['with blank', "'with blank'"],
  [`it's "x"`, `'it''s "x"'`],
])('%s is quoted as rsync wants it', (word, quoted) => {
  expect(quoteForRsync(word)).toBe(quoted);
});

test('the words of a distribution are read as a shell would, without what a terminal obeys', () => {
  const text =
    'NAME=x\nPRETTY_NAME="A \\"quoted\\" \\$name\u001b[31m"\n# c\nID=\'odd\'\nID_LIKE="debian arch"\n';
  expect(parseOsRelease(text)).toEqual({ id: 'odd', like: ['debian', 'arch'], name: 'A "quoted" $name[31m' });
  expect(parseOsRelease('')).toEqual({ id: 'linux', like: [], name: 'linux' });
});

test('how to install says nothing wrong about a distribution that nobody knows', () => {
  expect(howToInstall('rsync', undefined)).toBe('install rsync on the device');
  expect(howToInstall('rsync', parseOsRelease('ID=raspbian\nID_LIKE=debian'))).toBe(
    'on the device: sudo apt install rsync',
  );
});
