import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { joinUrl, shownUrl } from '../../src/net/url.js';

test.each([
  [
    'http://mirror.example/debian',
    'dists/bookworm/InRelease',
    'http://mirror.example/debian/dists/bookworm/InRelease',
  ],
  ['http://mirror.example/debian/', 'pool/a.deb', 'http://mirror.example/debian/pool/a.deb'],
  ['https://mirror.example', 'pool/a_1.0~rc1-1_arm64.deb', 'https://mirror.example/pool/a_1.0~rc1-1_arm64.deb'],
  ['https://u:p@mirror.example:8443/x', 'a.deb', 'https://u:p@mirror.example:8443/x/a.deb'],
  [
    'http://mirror.example/d',
    'pool/g/libstdc++_1+deb12u1.deb',
    'http://mirror.example/d/pool/g/libstdc%2B%2B_1%2Bdeb12u1.deb',
  ],
])('joins %s and %s', (base, path, joined) => {
  expect(joinUrl(base, path)).toBe(joined);
});

test.each([
  '',
  '/etc/passwd',
  '//evil.example/x',
  'http://evil.example/x',
  '../x',
  'pool/../../x',
  'pool/..',
  './x',
  'pool//x',
  'pool/',
  '%2e%2e/x',
  'pool/%2E%2E/x',
  'pool/%2fx',
  'pool/x?y',
  'pool/x#y',
  'pool/x\ny',
  'pool/x\r\nHost: evil.example',
  'pool/x\u0000',
  'pool\\..\\x',
  'pool/a b',
  'pool/@evil.example',
  'pool/ä',
  'pool/\u202ex',
])('refuses the path %j', (path) => {
  expect(() => joinUrl('https://mirror.example/debian', path)).toThrow(CrossrootError);
});

test('keeps every path that it accepts beneath the base', () => {
  const base = new URL('https://mirror.example/debian/');
  const alphabet = ['.', '/', ':', '+', '~', '%', '\\', '?', '#', '@', 'a', '2', 'e', '\t'];
  let accepted = 0;
  for (let n = 0; n < alphabet.length ** 4; n += 1) {
    let path = '';
    for (let rest = n, i = 0; i < 4; i += 1, rest = Math.floor(rest / alphabet.length)) {
      path += alphabet[rest % alphabet.length];
    }
    let joined: string;
    try {
      joined = joinUrl(base.href, path);
    } catch (error) {
      if (error instanceof CrossrootError) continue;
      throw error;
    }
    accepted += 1;
    const url = new URL(joined);
    const decoded = decodeURIComponent(url.pathname);
    if (url.origin !== base.origin || decoded !== `/debian/${path}` || url.search !== '' || url.hash !== '') {
      throw new Error(`${JSON.stringify(path)} leads to ${joined}`);
    }
  }
  expect(accepted).toBeGreaterThan(1000);
});

test.each([
  '',
  'mirror.example/debian',
  'ftp://mirror.example/',
  'file:///srv',
  'http://m.example/?x=',
  'http://m.example/#',
  'http://m.example/\n',
  'http:\\\\m.example\\',
])('refuses the base %j', (base) => {
  expect(() => joinUrl(base, 'pool/a.deb')).toThrow(CrossrootError);
});

test('shows an address without user, password, query and fragment', () => {
  expect(shownUrl('https://user:hunter2@mirror.example:8443/d?token=hunter2#x')).toBe(
    'https://mirror.example:8443/d',
  );
  expect(shownUrl('user:hunter2@mirror.example/d')).not.toContain('hunter2');
  expect(shownUrl('ftp://user:hunter2@mirror.example/d')).toBe('ftp://mirror.example/d');
  expect(shownUrl('http://user:hunter2@[half/d?hunter2')).not.toContain('hunter2');
  expect(shownUrl('http://user:hunt/er2@[half/d')).not.toContain('er2');
});

test('names the mirror in a refusal without its password', () => {
  expect(() => joinUrl('https://user:hunter2@mirror.example/d', '../x')).toThrow(
    /^(?!.*hunter2).*mirror\.example/s,
  );
});
