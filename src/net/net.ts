/** One place that may hold the wanted bytes. */
export interface Source {
  /** How messages call the place: `mirror`, `apt's mirror`, `public mirror`, … */
  readonly name: string;
  /** An absolute http or https URL. */
  readonly url: string;
}

/** Bytes that are wanted, and what is already known of them. */
export interface Wanted {
  /** How messages call it, for example `libssl-dev 3.0.17-1 arm64`. */
  readonly what: string;
  /** The places to ask, in order. */
  readonly sources: readonly Source[];
  /** Size in bytes that was promised; a body of any other size is refused. */
  readonly size?: number;
  /** SHA256 over the raw bytes, lowercase hexadecimal; other bytes are refused. */
  readonly sha256?: string;
  /** The most bytes that are read when no size was promised. */
  readonly maxBytes: number;
  /** Called with the number of bytes of each chunk that arrives. */
  readonly onBytes?: (bytes: number) => void;
}

/** Wanted bytes, and their SHA256, lowercase hexadecimal. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly sha256: string;
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
