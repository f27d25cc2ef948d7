/** The proxies of this machine, with the values that `http_proxy`, `https_proxy` and `no_proxy` have. */
export interface Proxies {
  readonly http?: string;
  readonly https?: string;
  /** Hosts that are reached without a proxy, separated by commas or spaces; `*` for all. */
  readonly except?: string;
}

/** How the network is used. Times are in milliseconds. */
export interface NetSettings {
  readonly userAgent: string;
  readonly proxies: Proxies;
  /** Requests that are under way at the same time, for each host. */
  readonly connectionsPerHost: number;
  /** Hosts that ask for fewer connections. */
  readonly limitedHosts: readonly string[];
  readonly connectionsPerLimitedHost: number;
  readonly connectTimeoutMs: number;
  /** The longest silence: before the answer (on top of the time to connect), and between two bytes of it. */
  readonly idleTimeoutMs: number;
  /** Bytes a second; a body that brings less over one whole window is ended. */
  readonly minimumRate: number;
  readonly rateWindowMs: number;
  /** How often one source is asked before the next one is. */
  readonly attempts: number;
  /**
   * The wait before the second attempt; it doubles with every further one, and up to half is taken off by
   * chance.
   */
  readonly backoffMs: number;
  /** The longest `Retry-After` that is obeyed; a host that asks for more is not asked again before that. */
  readonly retryAfterCapMs: number;
  /** How long a host that could not be reached is left alone. */
  readonly restMs: number;
}

export const defaultNetSettings: NetSettings = {
  userAgent: 'crossroot',
  proxies: {},
  connectionsPerHost: 8,
  limitedHosts: ['snapshot.debian.org'],
  connectionsPerLimitedHost: 2,
  connectTimeoutMs: 10_000,
  idleTimeoutMs: 30_000,
  minimumRate: 1024,
  rateWindowMs: 30_000,
  attempts: 4,
  backoffMs: 500,
  retryAfterCapMs: 60_000,
  restMs: 60_000,
};
