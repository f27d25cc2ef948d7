import { CrossrootError } from '../errors.js';
import { setting } from '../text/input-words.js';
import type { Source, Wanted } from './net.js';
import { shownUrl } from './url.js';

/** How to name a mirror, in the words of who reads it. */
const useMirror = (which: string) =>
  `use a mirror ${which}: ${setting('mirror', 'https://mirror.example/debian')}, with the folder dists in it`;

/** What the failure of a place can be about, and what a user can do about it. */
const advice = {
  missing: () => `check the name and the version, or ${useMirror('that has it')}`,
  access: () => `${useMirror('that needs no login')}; check whether a proxy refuses the address`,
  status: () => `try again later, or ${useMirror('other than these')}`,
  busy: () => `try again later, or ${useMirror('other than these')}`,
  connection: () =>
    `check the network and the proxy settings (http_proxy, https_proxy, no_proxy), or ${useMirror('that this machine can reach')}`,
  certificate: () =>
    "check the machine's date, and give a private certificate authority with NODE_EXTRA_CA_CERTS",
  redirect: () => `give the address where the file really is, or ${useMirror('other than these')}`,
  content: () =>
    `something on the network path sends other bytes (a stale mirror, a proxy, a login page): ${useMirror('other than these')}`,
} as const;

export type Topic = keyof typeof advice;

/** What says nothing of the wanted file, only that nobody serves it now. */
const silent: readonly Topic[] = ['connection', 'status', 'busy'];

/** Why one place did not give the wanted bytes, this time. */
export class PlaceFailure extends Error {
  override readonly name = 'PlaceFailure';
  /** The host that gave no answer at all, if that is what happened. */
  readonly silentHost: string | undefined;

  constructor(
    readonly topic: Topic,
    /**
     * Whether asking the same place once more may help (`again`), only the next place (`next`), or this one
     * when no other has the bytes (`last`).
     */
    readonly advice: 'again' | 'next' | 'last',
    message: string,
    more: { readonly silentHost?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
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
  /** True when at least one place said that it does not have them (404 or 410). */
  readonly isGoneSomewhere: boolean;
  /** True when at least one place has something else in the file than what was promised. */
  readonly isOtherSomewhere: boolean;
  /** True when no place gave any answer to go by: not there, silent, or busy. */
  readonly isUnreachable: boolean;

  constructor(wanted: Wanted, asked: readonly Asked[]) {
    const failures = asked.flatMap((one) => one.failures.at(-1) ?? []);
    const topics = new Set(failures.map((failure) => failure.topic));
    super({
      what: `cannot download ${wanted.what}`,
      why: asked.length === 0 ? 'no source for it is known' : asked.map(placeLine),
      todo: adviceFor(asked, [...topics]),
      cause: failures.at(-1)?.cause,
    });
    this.name = 'DownloadError';
    this.isGoneSomewhere = topics.has('missing');
    this.isOtherSomewhere = topics.has('content');
    this.isUnreachable = topics.size > 0 && [...topics].every((topic) => silent.includes(topic));
  }
}

function adviceFor(asked: readonly Asked[], topics: readonly Topic[]): readonly string[] {
  if (asked.length === 0) return [useMirror('that has it')];
  const instead = asked.flatMap(({ source }) => source.instead ?? []);
  return instead.length === asked.length ? [...new Set(instead)] : topics.map((topic) => advice[topic]());
}

function placeLine({ source, failures }: Asked): string {
  const reasons = failures
    .map((failure) => failure.message)
    // The failure of a host that is not asked again repeats its reason, which may be the one before it.
    .filter((message, at, all) => !all.slice(0, at).some((earlier) => message.endsWith(earlier)))
    .join('; then ');
  const times = failures.length > 1 ? ` (tried ${failures.length} times)` : '';
  return `${source.name} ${shownUrl(source.url)}: ${reasons}${times}`;
}

/** Milliseconds in the unit that a reader would choose: `500 ms`, `30 s`, `24 h`. */
export function duration(ms: number): string {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${rounded(ms / 1000)} s`;
  if (ms < 7_200_000) return `${rounded(ms / 60_000)} min`;
  return `${rounded(ms / 3_600_000)} h`;
}
