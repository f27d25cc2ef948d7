import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { PlaceFailure, type Topic } from './failure.js';
import type { NetSettings } from './net.js';

interface Host {
  readonly limit: LimitFunction;
  pausedUntil: number;
  shut: { readonly until: number; readonly topic: Topic; readonly because: string } | undefined;
  answeredAt: number;
}

/**
 * What every download knows of the hosts: who is busy, who asked to wait, who is not there. Each port of a
 * machine is a host of its own (`mirror.example`, `mirror.example:3142`): another server answers there.
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
          throw new PlaceFailure(host.shut.topic, 'next', `not asked again after: ${host.shut.because}`);
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
    };
    this.#hosts.set(name, host);
    return host;
  }
}
