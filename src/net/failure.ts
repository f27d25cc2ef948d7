import { CrossrootError } from '../errors.js';
import type { Source, Wanted } from './net.js';
import { shownUrl } from './url.js';

/** What the failure of one place is about. */
export type Topic =
  | 'missing'
  | 'access'
  | 'status'
  | 'busy'
  | 'connection'
  | 'certificate'
  | 'redirect'
  | 'content';

/** Why one place did not give the wanted bytes, this time. */
export class PlaceFailure extends Error {
  readonly topic: Topic;
  /** Whether asking the same place once more may help (`again`), or only the next place (`next`). */
  readonly advice: 'again' | 'next';
  /** The host that gave no answer at all, if that is what happened. */
  readonly silentHost: string | undefined;

  constructor(
    topic: Topic,
    advice: 'again' | 'next',
    said: string,
    more: { readonly silentHost?: string; readonly cause?: unknown } = {},
  ) {
    super(said, { cause: more.cause });
    this.name = 'PlaceFailure';
    this.topic = topic;
    this.advice = advice;
    this.silentHost = more.silentHost;
  }
}

/** A place that was asked, with every failure it gave, in order. */
export interface Asked {
  readonly source: Source;
  readonly failures: readonly PlaceFailure[];
}

/** No place gave the wanted bytes. */
export class DownloadError extends CrossrootError {
  /**
   * `missing`: every place was asked and said that it does not have them (404 or 410); `failed`: anything else.
   */
  readonly kind: 'missing' | 'failed';
  /** True when at least one place said that it does not have them. */
  readonly isGoneSomewhere: boolean;

  constructor(wanted: Wanted, asked: readonly Asked[]) {
    const failures = asked.flatMap((one) => one.failures.at(-1) ?? []);
    const topics = new Set(failures.map((failure) => failure.topic));
    super({
      what: `cannot download ${wanted.what}`,
      why: asked.length === 0 ? 'no place is known that could have it' : asked.map(placeLine),
      todo: asked.length === 0 ? 'name a `mirror`' : [...topics].map(adviceOn),
      cause: failures.at(-1)?.cause,
    });
    this.name = 'DownloadError';
    this.isGoneSomewhere = topics.has('missing');
    this.kind = topics.size === 1 && topics.has('missing') ? 'missing' : 'failed';
  }
}

function placeLine({ source, failures }: Asked): string {
  const said = failures
    .map((failure) => failure.message)
    // A host that is not asked again is told with why, which may just have been said.
    .filter((message, at, all) => !all.slice(0, at).some((earlier) => message.endsWith(earlier)))
    .join('; then ');
  const times = failures.length > 1 ? ` (asked ${failures.length} times)` : '';
  return `${source.name} ${shownUrl(source.url)}: ${said}${times}`;
}

function adviceOn(topic: Topic): string {
  switch (topic) {
    case 'missing':
      return 'check the name and the version, or name a `mirror` that has it';
    case 'access':
      return 'name a `mirror` that needs no login; see whether a proxy refuses the address';
    case 'status':
    case 'busy':
      return 'try again later, or name another `mirror`';
    case 'connection':
      return 'check the network and the proxy settings (http_proxy, https_proxy, no_proxy), or name a reachable `mirror`';
    case 'certificate':
      return "check the machine's date, and give a private certificate authority with NODE_EXTRA_CA_CERTS";
    case 'redirect':
      return 'give the address that the file is really at, or name another `mirror`';
    case 'content':
      return 'something on the way serves other bytes (a stale mirror, a proxy, a login page): name another `mirror`';
  }
}
