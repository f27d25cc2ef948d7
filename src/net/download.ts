import { setMaxListeners } from 'node:events';
import { CrossrootError } from '../errors.js';
import { Hosts } from './hosts.js';
import type { Fetched, Net, NetSettings, Wanted } from './net.js';
import { openWays, type Ways } from './proxy.js';
import { FileKeeper, Sink } from './sink.js';

/**
 * The network, opened at its first use: a run that finds everything in place needs none, and loading the HTTP
 * client takes longer than the rest of such a run's start. Its first use throws CrossrootError for a proxy that
 * is not an http or https URL. Downloads that are under way when it is closed end with a failure, and their
 * files are removed.
 */
export function openNet(settings: NetSettings, closing = new AbortController()): Net {
  // Every download that waits listens to it, and hundreds may wait.
  setMaxListeners(0, closing.signal);
  const hosts = new Hosts(settings, closing.signal);
  const underWay = new Set<Promise<unknown>>();
  let opened: Promise<Ways> | undefined;

  async function fetchInto(wanted: Wanted, sink: Sink): Promise<Omit<Fetched, 'bytes'>> {
    const signal =
      wanted.signal === undefined ? closing.signal : AbortSignal.any([closing.signal, wanted.signal]);
    try {
      signal.throwIfAborted();
      opened ??= openWays(settings);
      const { fetchFromAny } = await import('./retry.js');
      const client = { ways: await opened, settings, hosts };
      return await fetchFromAny(client, wanted, sink, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new CrossrootError({ what: `cannot download ${wanted.what}`, why: 'the run is ending' });
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
    let chunks: Uint8Array[] = [];
    const restart = () => {
      chunks = [];
    };
    const found = await fetchInto(wanted, new Sink({ restart, keep: (chunk) => chunks.push(chunk) }));
    return { bytes: Buffer.concat(chunks), ...found };
  }

  return {
    toFile: (wanted, file) => track(toFile(wanted, file)),
    toBytes: (wanted) => track(toBytes(wanted)),
    async close() {
      closing.abort();
      await (await opened)?.destroy();
      await Promise.all(underWay);
    },
  };
}
