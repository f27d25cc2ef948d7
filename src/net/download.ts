import { setMaxListeners } from 'node:events';
import { EnvHttpProxyAgent } from 'undici';
import { CrossrootError } from '../errors.js';
import { Hosts } from './hosts.js';
import type { Fetched, Net, Wanted } from './net.js';
import { fetchFromAny } from './retry.js';
import type { NetSettings } from './settings.js';
import { FileKeeper, MemoryKeeper, Sink } from './sink.js';
import { parseHttpUrl, shownUrl } from './url.js';

/**
 * Opens the network.
 *
 * Downloads that are under way when it is closed end with a failure, and their files are removed.
 *
 * @throws CrossrootError for a proxy that is not an http or https URL.
 */
export function openNet(settings: NetSettings): Net {
  const closing = new AbortController();
  // Every download that waits listens to it, and hundreds may wait.
  setMaxListeners(0, closing.signal);
  const dispatcher = openDispatcher(settings);
  const client = { dispatcher, settings, hosts: new Hosts(settings, closing.signal) };
  const underWay = new Set<Promise<unknown>>();

  async function fetchInto(wanted: Wanted, sink: Sink): Promise<string> {
    if (closing.signal.aborted) throw closedError(wanted);
    try {
      return await fetchFromAny(client, wanted, sink, closing.signal);
    } catch (error) {
      throw closing.signal.aborted ? closedError(wanted) : error;
    }
  }

  function track<T>(download: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = Promise.allSettled([download]).then(() => underWay.delete(settled));
    underWay.add(settled);
    return download;
  }

  async function toFile(wanted: Wanted, file: string): Promise<void> {
    const keeper = new FileKeeper(file, wanted.what);
    try {
      await fetchInto(wanted, new Sink(keeper));
      keeper.finish();
    } catch (error) {
      keeper.discard();
      throw error;
    }
  }

  async function toBytes(wanted: Wanted): Promise<Fetched> {
    const keeper = new MemoryKeeper();
    const sha256 = await fetchInto(wanted, new Sink(keeper));
    return { bytes: keeper.bytes(), sha256 };
  }

  return {
    toFile: (wanted, file) => track(toFile(wanted, file)),
    toBytes: (wanted) => track(toBytes(wanted)),
    async close() {
      closing.abort();
      await dispatcher.destroy();
      await Promise.all(underWay);
    },
  };
}

function openDispatcher(settings: NetSettings): EnvHttpProxyAgent {
  const timeout = settings.connectTimeoutMs;
  return new EnvHttpProxyAgent({
    // Never absent: the agent would look into the environment.
    httpProxy: proxyUrl(settings.proxies.http),
    httpsProxy: proxyUrl(settings.proxies.https),
    noProxy: settings.proxies.except ?? '',
    // Plain http goes through a proxy as a plain request; few proxies allow tunnels to port 80.
    proxyTunnel: false,
    connect: { timeout },
    proxyTls: { timeout },
    requestTls: { timeout },
  });
}

function proxyUrl(value = ''): string {
  if (value === '') return '';
  const url = parseHttpUrl(value.includes('://') ? value : `http://${value}`);
  if (url === undefined) {
    throw new CrossrootError({
      what: `the proxy "${shownUrl(value)}" cannot be used`,
      why: 'it is not an http or https URL',
      todo: 'set http_proxy and https_proxy to an address such as `http://proxy.example:3128`, or unset them',
    });
  }
  return url.href;
}

function closedError(wanted: Wanted): CrossrootError {
  return new CrossrootError({ what: `cannot download ${wanted.what}`, why: 'the run is ending' });
}
