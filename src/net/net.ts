/** One place that may hold the wanted bytes. */
export interface Source {
  /** How messages call the place: `mirror`, `apt's mirror`, `public mirror`, … */
  readonly name: string;
  /** An absolute http or https URL. */
  readonly url: string;
  /** The field `Authorization` (RFC 9110 §11.6.2) for the URL's own scheme, host and port, and no other. */
  readonly authorization?: string | undefined;
  /** What to do when it does not give the bytes, where it is the only place for them: no mirror helps then. */
  readonly instead?: string;
}

/** Bytes that are wanted, and what is already known of them. */
export interface Wanted {
  /** How messages call it, for example `libssl-dev 3.0.17-1 arm64`. */
  readonly what: string;
  /** The places to ask, in order; those that proved slow in this run come last. */
  readonly sources: readonly Source[];
  /** Size in bytes that was promised; a body of any other size is refused. */
  readonly size?: number;
  /** SHA256 over the raw bytes, lowercase hexadecimal; other bytes are refused. */
  readonly sha256?: string;
  /** The most bytes that are read when no size was promised. */
  readonly maxBytes: number;
  /** Called with the number of bytes of each chunk that arrives. */
  readonly onBytes?: (bytes: number) => void;
  /** Ends the download. */
  readonly signal?: AbortSignal;
}

/** Wanted bytes, and their SHA256, lowercase hexadecimal. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The place that gave them: one of those that were wanted. */
  readonly source: Source;
}

/** The network. Nothing else in Crossroot makes a request. */
export interface Net {
  /** Fetches into a file that did not exist before; after a failure nothing is left there. */
  toFile(wanted: Wanted, file: string): Promise<void>;
  /** Fetches into memory. For small things: `Release` files and compressed indices. */
  toBytes(wanted: Wanted): Promise<Fetched>;
  /** Closes idle connections, so that the process can end. */
  close(): Promise<void>;
}

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
  /**
   * Bytes a second, over all its connections; a host that gives less over one whole window is slow, and left
   * when a source at a faster one follows.
   */
  readonly slowRate: number;
  readonly slowWindowMs: number;
  /** How often one source is asked before the next one is. */
  readonly attempts: number;
  /** The wait before the second attempt; it doubles with every further one, less up to half by chance. */
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
  limitedHosts: ['snapshot.debian.org', 'snapshot.ubuntu.com'],
  connectionsPerLimitedHost: 2,
  connectTimeoutMs: 10_000,
  idleTimeoutMs: 30_000,
  minimumRate: 1024,
  rateWindowMs: 30_000,
  slowRate: 512 * 1024,
  slowWindowMs: 3_000,
  attempts: 4,
  backoffMs: 500,
  retryAfterCapMs: 60_000,
  restMs: 60_000,
};
