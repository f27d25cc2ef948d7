import { setTimeout as sleep } from 'node:timers/promises';
import { attempt, type Wire } from './attempt.js';
import type { Transfer } from './body.js';
import { type Asked, DownloadError, PlaceFailure } from './failure.js';
import type { Fetched, Source, Wanted } from './net.js';
import type { Sink } from './sink.js';
import { isHttp, parseUrl } from './url.js';

/**
 * Asks the sources in their order until one brings the wanted bytes into the sink.
 *
 * @param closing Ends every wait.
 * @throws DownloadError when no source does, naming each with what it said.
 * @throws CrossrootError when the sink cannot take the bytes.
 */
export async function fetchFromAny(
  wire: Wire,
  wanted: Wanted,
  sink: Sink,
  closing: AbortSignal,
): Promise<Fetched> {
  const asked: Asked[] = [];
  for (const source of wanted.sources) {
    const answer = await askSource(wire, source, wanted, sink, closing);
    if (typeof answer === 'string') return { source, size: sink.size, sha256: answer };
    asked.push({ source, failures: answer });
  }
  throw new DownloadError(wanted, asked);
}

/** The SHA256 of what the source gave, or every failure it gave instead. */
async function askSource(
  wire: Wire,
  source: Source,
  wanted: Wanted,
  sink: Sink,
  closing: AbortSignal,
): Promise<string | readonly PlaceFailure[]> {
  const url = parseUrl(source.url);
  if (url === undefined || !isHttp(url)) {
    return [new PlaceFailure('redirect', 'next', 'not an http or https URL')];
  }
  const { attempts, backoffMs, restMs } = wire.settings;
  const began = performance.now();
  const transfer: Transfer = { wanted, sink, validator: undefined, pieced: false };
  const failures: PlaceFailure[] = [];
  for (;;) {
    try {
      await attempt(wire, url, transfer);
      return checkedSum(transfer);
    } catch (error) {
      if (!(error instanceof PlaceFailure) || closing.aborted) throw error;
      failures.push(error);
      if (error.advice === 'next') return failures;
      if (failures.length >= attempts) {
        const host = error.silentHost;
        if (host !== undefined && !wire.hosts.answeredSince(host, began)) {
          wire.hosts.shut(host, restMs, error.topic, error.message);
        }
        return failures;
      }
    }
    if (!resumable(transfer)) transfer.validator = undefined;
    const backoff = backoffMs * 2 ** (failures.length - 1);
    await sleep(backoff * (1 - Math.random() / 2), undefined, { signal: closing });
  }
}

function resumable({ sink, wanted }: Transfer): boolean {
  return sink.size > 0 && sink.size < (wanted.size ?? wanted.maxBytes);
}

function checkedSum(transfer: Transfer): string {
  const { wanted, sink } = transfer;
  const sum = sink.digest();
  if (wanted.sha256 === undefined || sum === wanted.sha256) return sum;
  // Pieces that do not belong together are no reason to give up on a place.
  const advice = transfer.pieced ? 'again' : 'next';
  transfer.validator = undefined;
  throw new PlaceFailure(
    'content',
    advice,
    `${sink.size} bytes came with SHA256 ${sum} instead of ${wanted.sha256}`,
  );
}
