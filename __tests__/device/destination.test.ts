import { expect, test } from '@jest/globals';
import { checkPort, nameOfPull, parseDestination, parseRoot } from '../../src/device/destination.js';

test.each([
  ['phone', 'phone', 'phone'],
  ['me@phone.local', 'me@phone.local', 'me@phone.local'],
  ['me@10.0.0.7', 'me@10.0.0.7', 'me@10.0.0.7'],
  ['me@fe80::1', 'me@fe80::1', 'me@[fe80::1]'],
  ['[::1]', '::1', '[::1]'],
  ['me@corp.example@phone', 'me@corp.example@phone', 'me@corp.example@phone'],
])('%s is a device', (text, ssh, rsync) => {
  expect(parseDestination(text)).toEqual({ text, ssh, rsync });
});

test.each([
  '',
  '..',
  '-oProxyCommand=x',
  '-oProxyCommand=x@phone',
  'me@-oProxyCommand=x',
  '@phone',
  'me@',
  'me@phone:22',
  'phone:/usr',
  'ssh://phone',
  'a b@phone',
  'me@pho ne',
  'me@$(id)',
  '`id`@phone',
  "me'@phone",
  'me;id@phone',
  'me@phone\n',
  'me@phone\0',
  'me@größe',
])('%j is refused', (words) => {
  expect(() => parseDestination(words)).toThrow(/is not a device/);
});

test('a host that ssh would take for an option is refused for that reason', () => {
  expect(() => parseDestination('-lroot')).toThrow(/ssh would read it as an option, because it starts with -/);
});

test.each([0, -1, 65536, 1.5, Number.NaN])('%p is no port', (port) => {
  expect(() => checkPort(port)).toThrow(/is not a port/);
});

test('the folder of a device is an absolute path, its last slashes left out', () => {
  expect(parseRoot('/')).toBe('/');
  expect(parseRoot('//')).toBe('/');
  expect(parseRoot('/mnt/sd card/')).toBe('/mnt/sd card');
  for (const root of ['', 'usr', '~/root', '-x', '/a\nb'])
    expect(() => parseRoot(root)).toThrow(/not a folder/);
});

test('the copies of two devices, ports or roots have names of their own, each one safe part of a path', () => {
  const name = (host: string, port: number | undefined, root: string) =>
    nameOfPull(parseDestination(host), port, root);
  const names = [
    name('me@phone', undefined, '/'),
    name('you@phone', undefined, '/'),
    name('phone', undefined, '/'),
    name('me@phone', 22, '/'),
    name('me@phone', undefined, '/a/b'),
    name('me@phone', undefined, '/a_b'),
    name('me@fe80::1', undefined, '/'),
    name(`${'a'.repeat(300)}`, undefined, '/'),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const one of names) expect(one).toMatch(/^[\w.@-]{17,90}$/);
  expect(name('me@phone', undefined, '/')).toBe(names[0]);
});
