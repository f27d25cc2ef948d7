import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { PlaceFailure, type Topic } from './failure.js';
import type { NetSettings, Source } from './net.js';
import { parseHttpUrl } from './url.js';

interface Host {
  readonly limit: LimitFunction;
  pausedUntil: number;
  shut: { readonly until: number; readonly topic: Topic; readonly because: string } | undefined;
  answeredAt: number;
  /** Bytes that it gave in this run. */
  given: number;
  /** Bytes a second when it was last found slow; infinite for one that was not. */
  rate: number;
}

/** How many times as fast another host must be for a download that is under way to begin again there. */
const muchFaster = 2;

/**
 * What every download knows of the hosts: who is busy, who asked to wait, who is slow, who is not there. Each
 * port of a machine is a host of its own (`mirror.example`, `mirror.example:3142`): another server answers
 * there.
 */
export class Hosts {
  readonly #hosts = new Map<string, Host>();

  /** `closing` ends every wait. */
  constructor(
    private readonly settings: NetSettings,
    private readonly closing: AbortSignal,
  ) {}

  /**
   * Runs a request when the host has a connection to spare and has not asked to wait.
   * @throws PlaceFailure when the host is shut
   */
  run<T>(name: string, request: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    return host.limit(async () => {
      for (;;) {
        if (host.shut !== undefined && performance.now() < host.shut.until) {
          throw new PlaceFailure(host.shut.topic, 'next', `not tried again after: ${host.shut.because}`);
        }
        const wait = host.pausedUntil - performance.now();
        if (wait <= 0) return request();
        await sleep(wait, undefined, { signal: this.closing });
      }
    });
  }

  /** Lets no request to the host begin for a time. */
  pause(name: string, ms: number): void {
    const host = this.#host(name);
    host.pausedUntil = Math.max(host.pausedUntil, performance.now() + ms);
  }

  /** Makes every request to the host fail at once for a time. */
  shut(name: string, ms: number, topic: Topic, because: string): void {
    this.#host(name).shut = { until: performance.now() + ms, topic, because };
  }

  /** Notes that the host answers. */
  answered(name: string): void {
    this.#host(name).answeredAt = performance.now();
  }

  /** Whether the host answered anyone since that moment (of `performance.now()`). */
  answeredSince(name: string, moment: number): boolean {
    return this.#host(name).answeredAt >= moment;
  }

  /** Counts bytes that the host gave. */
  gave(name: string, bytes: number): void {
    this.#host(name).given += bytes;
  }

  /** The bytes that the host gave until now. */
  given(name: string): number {
    return this.#host(name).given;
  }

  /** Notes how many bytes a second the host gave of late. */
  noteRate(name: string, rate: number): void {
    this.#host(name).rate = rate < this.settings.slowRate ? rate : Number.POSITIVE_INFINITY;
  }

  /** The sources in their order, but those at slow hosts last, the slowest at the end. */
  fastFirst(sources: readonly Source[]): readonly Source[] {
    const rate = (source: Source) => Math.min(this.#rate(source), this.settings.slowRate);
    return sources.toSorted((a, b) => rate(b) - rate(a));
  }

  /** Whether one of the sources is at a host that is much faster than this slow one, or may be. */
  hasFaster(sources: readonly Source[], name: string): boolean {
    return sources.some((source) => this.#rate(source) > this.#host(name).rate * muchFaster);
  }

  #rate({ url }: Source): number {
    return this.#host(parseHttpUrl(url)?.host ?? '').rate;
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const { limitedHosts, connectionsPerHost, connectionsPerLimitedHost } = this.settings;
    const limited = limitedHosts.includes(name.replace(/:\d+$/, ''));
    const host: Host = {
      limit: pLimit(limited ? connectionsPerLimitedHost : connectionsPerHost),
      pausedUntil: 0,
      shut: undefined,
      answeredAt: -1,
      given: 0,
      rate: Number.POSITIVE_INFINITY,
    };
    this.#hosts.set(name, host);
    return host;
  }
}
