import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, DownloadError, PlaceFailure } from './failure.js';
import type { Fetched, Source, Wanted } from './net.js';
import { type Client, request } from './request.js';
import type { Transfer } from './response.js';
import type { Sink } from './sink.js';
import { parseHttpUrl } from './url.js';

/**
 * Asks the sources in their order until one brings the wanted bytes into the sink. One that proves slow is left
 * for the others, and waited for when none of them has the bytes.
 * @param closing ends every wait
 * @returns the SHA256 of the bytes, and which source gave them
 * @throws DownloadError when no source does, naming each with what it said
 * @throws CrossrootError when the sink cannot take the bytes
 */
export async function fetchFromAny(
  client: Client,
  wanted: Wanted,
  sink: Sink,
  closing: AbortSignal,
): Promise<Omit<Fetched, 'bytes'>> {
  const asked: Asked[] = [];
  const left = new Set<Source>();
  let rest = wanted.sources;
  for (;;) {
    const [source, ...others] = client.hosts.fastFirst(rest);
    if (source === undefined) throw new DownloadError(wanted, asked);
    const instead = left.has(source) ? [] : others;
    const answer = await askSource(client, source, instead, wanted, sink, closing);
    if (typeof answer === 'string') return { sha256: answer, source };
    rest = others;
    if (answer.at(-1)?.advice === 'last') {
      left.add(source);
      rest = [...others, source];
    } else asked.push({ source, failures: answer });
  }
}

/**
 * The SHA256 of what the source gave, or every failure it gave instead.
 * @param others for which it is left when it is slow
 */
async function askSource(
  client: Client,
  source: Source,
  others: readonly Source[],
  wanted: Wanted,
  sink: Sink,
  closing: AbortSignal,
): Promise<string | readonly PlaceFailure[]> {
  const url = parseHttpUrl(source.url);
  if (url === undefined) return [new PlaceFailure('redirect', 'next', 'not an http or https URL')];
  const { attempts, backoffMs, restMs } = client.settings;
  const began = performance.now();
  const transfer: Transfer = {
    ...{ wanted, sink, closing, validator: undefined, pieced: false },
    host: url.host,
    authorization: source.authorization,
    hasFaster: () => client.hosts.hasFaster(others, url.host),
  };
  const failures: PlaceFailure[] = [];
  for (;;) {
    try {
      await request(client, url, transfer);
      return checkedSum(transfer);
    } catch (error) {
      if (!(error instanceof PlaceFailure) || closing.aborted) throw error;
      failures.push(error);
      if (error.advice !== 'again') return failures;
      if (failures.length >= attempts) {
        const host = error.silentHost;
        if (host !== undefined && !client.hosts.answeredSince(host, began)) {
          client.hosts.shut(host, restMs, error.topic, error.message);
        }
        return failures;
      }
    }
    const resumable = sink.size > 0 && sink.size < (wanted.size ?? wanted.maxBytes);
    if (!resumable) transfer.validator = undefined;
    const backoff = backoffMs * 2 ** (failures.length - 1);
    await sleep(backoff * (1 - Math.random() / 2), undefined, { signal: closing });
  }
}

function checkedSum(transfer: Transfer): string {
  const { wanted, sink, pieced } = transfer;
  const sum = sink.digest();
  if (wanted.sha256 === undefined || sum === wanted.sha256) return sum;
  transfer.validator = undefined;
  // Pieces that do not belong together are no reason to give up on a place.
  const advice = pieced ? 'again' : 'next';
  const message = `${sink.size} bytes have the SHA256 ${sum}, not ${wanted.sha256}`;
  throw new PlaceFailure('content', advice, message);
}
