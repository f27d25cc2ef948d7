import type { Destination } from './destination.js';

/** How a device is reached. What is not said here says `~/.ssh/config`. */
export interface SshOptions {
  /** The file of the program. */
  readonly program: string;
  readonly destination: Destination;
  readonly port: number | undefined;
  /** The file of a private key. */
  readonly identity: string | undefined;
  /** A file in place of `~/.ssh/config`. */
  readonly config: string | undefined;
  /** Whether somebody is at a terminal whom ssh may ask for a password or about a host key. */
  readonly interactive: boolean;
  /** How long a connection may take to be made. */
  readonly connectSeconds: number;
  /** A folder for files that are needed only while it works. */
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
}
