import { BlockList, isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { CrossrootError } from '../errors.js';
import type { NetSettings } from './net.js';
import { basicAuthorization, parseHttpUrl, shownUrl } from './url.js';

/** The ways to the hosts: through the proxy for their scheme, or none. */
export interface Ways {
  to(url: URL): Dispatcher;
  /** Closes every connection. */
  destroy(): Promise<void>;
}

/**
 * Loads the HTTP client and opens the ways. (undici's own reader of these variables sends https through the
 * proxy for http, and knows no IPv6 and no ranges of addresses among the excepted hosts.)
 * @throws CrossrootError for a proxy that is not an http or https URL
 */
export async function openWays({ proxies, connectTimeoutMs: timeout }: NetSettings): Promise<Ways> {
  const { Agent, ProxyAgent } = await import('undici');
  const direct = new Agent({ connect: { timeout } });
  const through = (value = '') => {
    if (value === '') return direct;
    const url = proxyUrl(value);
    const token = basicAuthorization(url);
    return new ProxyAgent({
      uri: url.origin,
      ...(token === undefined ? {} : { token }),
      // Plain http goes through a proxy as a plain request; few proxies allow tunnels to port 80.
      proxyTunnel: false,
      connect: { timeout },
      proxyTls: { timeout },
      requestTls: { timeout },
    });
  };
  const http = through(proxies.http);
  const https = through(proxies.https);
  return {
    to(url) {
      if (isExcepted(url, proxies.except)) return direct;
      return url.protocol === 'https:' ? https : http;
    },
    destroy: async () => {
      await Promise.all([...new Set([direct, http, https])].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

/**
 * Whether a URL is reached without a proxy.
 * @param except `no_proxy` as curl reads it: hosts with those beneath them (a dot before the name changes
 * nothing), addresses with or without brackets, ranges such as `10.0.0.0/8`, or `*` for all. As other programs
 * have it, a host may have a port, and `*` may stand anywhere.
 */
function isExcepted(url: URL, except = ''): boolean {
  const host = bareHost(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return except.split(/[\s,]+/).some((entry) => {
    const [, name = entry, onlyPort = port] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    return Number(onlyPort) === Number(port) && covers(bareHost(name), host);
  });
}

function bareHost(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\*?\.|^\[|\.$/g, '')
    .replace(/\](?=$|\/)/, '');
}

function covers(entry: string, host: string): boolean {
  if (entry === '*') return true;
  const [, address = entry, bits] = /^(.*)\/(\d+)$/.exec(entry) ?? [];
  const family = isIP(address);
  if (family === 0) return entry !== '' && (host === entry || host.endsWith(`.${entry}`));
  const most = family === 4 ? 32 : 128;
  const length = Number(bits ?? most);
  // No URL holds an address with a zone.
  if (isIP(host) !== family || address.includes('%') || length > most) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(address, length, type);
  return range.check(host, type);
}

function proxyUrl(value: string): URL {
  const url = parseHttpUrl(value.includes('://') ? value : `http://${value}`);
  if (url !== undefined) return url;
  throw new CrossrootError({
    what: `the proxy "${shownUrl(value)}" cannot be used`,
    why: 'it is not an http or https URL',
    todo: 'set http_proxy and https_proxy to an address such as `http://proxy.example:3128`, or unset them',
  });
}
