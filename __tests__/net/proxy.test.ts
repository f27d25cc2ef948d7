import { describe, expect, test } from '@jest/globals';
import { openWays } from '../../src/net/proxy.js';
import { quick } from './server.js';

/** Whether hosts are reached without their proxy when `no_proxy` has this value. */
async function areDirect(except: string, urls: readonly string[]): Promise<readonly boolean[]> {
  const proxy = 'http://127.0.0.1:9';
  const ways = await openWays({ ...quick, proxies: { http: proxy, https: proxy, except } });
  const none = await openWays(quick);
  try {
    return urls.map((url) => ways.to(new URL(url)).constructor === none.to(new URL(url)).constructor);
  } finally {
    await ways.destroy();
    await none.destroy();
  }
}

describe('no_proxy', () => {
  test.each([
    ['nothing', '', [], ['http://a.example']],
    [
      'a name',
      'a.example',
      ['http://a.example', 'https://b.A.example.'],
      ['http://ba.example', 'http://example'],
    ],
    ['a leading dot', '.a.example', ['http://a.example', 'http://b.a.example'], ['http://ba.example']],
    ['a leading star', '*.a.example', ['http://b.a.example'], ['http://ba.example']],
    ['a trailing dot', 'a.example.', ['http://a.example'], ['http://example']],
    ['a dot alone', '.', [], ['http://a.example', 'http://a.example.']],
    ['a star', '*', ['http://a.example', 'https://[::1]'], []],
    ['a star among others', 'b.example, *', ['http://a.example'], []],
    [
      'blanks between',
      ' b.example\ta.example ',
      ['http://a.example', 'http://b.example'],
      ['http://c.example'],
    ],
    ['a port', 'a.example:8080', ['http://a.example:8080', 'https://b.a.example:8080'], ['http://a.example']],
    ['the usual port', 'a.example:443', ['https://a.example'], ['http://a.example', 'https://a.example:8443']],
    [
      'an address',
      '10.0.0.1',
      ['http://10.0.0.1', 'https://10.0.0.1:8443'],
      ['http://10.0.0.10', 'http://10.0.0.1.a'],
    ],
    ['IPv6', '::1', ['http://[::1]', 'http://[0:0:0:0:0:0:0:1]:80'], ['http://[::2]', 'http://0.0.0.1']],
    ['IPv6 in brackets', '[fe80::1]', ['https://[fe80::1]'], ['http://[fe80::2]']],
    ['IPv6 with a port', '[::1]:8080', ['http://[::1]:8080'], ['http://[::1]']],
    [
      'a range',
      '10.0.0.0/9',
      ['http://10.127.1.2'],
      ['http://10.128.0.1', 'http://ten.example', 'http://[::a00:1]'],
    ],
    ['a range of IPv6', 'fd00::/8', ['http://[fdab::1]'], ['http://[fe80::1]', 'http://10.0.0.1']],
    ['everything', '0.0.0.0/0', ['http://10.0.0.1'], ['http://a.example']],
    [
      'ranges that are none',
      '10.0.0.0/33,10.0.0.0/,10.0.0.0/x,fe80::1%eth0',
      [],
      ['http://10.0.0.0', 'http://[fe80::1]'],
    ],
  ])('with %s', async (_, except, direct, proxied) => {
    expect(await areDirect(except, direct)).toEqual(direct.map(() => true));
    expect(await areDirect(except, proxied)).toEqual(proxied.map(() => false));
  });
});

test.each([
  ['a user alone', 'http://user@127.0.0.1:9'],
  ['a password that is not percent-encoded', 'http://user:50%@127.0.0.1:9'],
])('a proxy with %s can be used', async (_, http) => {
  const ways = await openWays({ ...quick, proxies: { http } });
  await ways.destroy();
});
