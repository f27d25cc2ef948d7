import { CrossrootError } from './errors.js';
import { type Target, targets } from './target.js';

/** The machine that a run is on, in Node's words. */
export interface Host {
  readonly platform: string;
  readonly arch: string;
}

/** The machines that Crossroot runs on, as targets: Debian has its gcc and its Rust for them. */
export const hosts: readonly Target[] = targets.filter(({ node }) => node !== undefined);

/**
 * What the gcc and the Rust are that run on a machine, as a target.
 * @throws CrossrootError on a machine that no gcc of ours runs on.
 */
export function hostOf({ platform, arch }: Host): Target {
  const host = platform === 'linux' ? hosts.find(({ node }) => node === arch) : undefined;
  if (host !== undefined) return host;
  throw new CrossrootError({
    what: `Crossroot does not run on ${platform} ${arch}`,
    why: `its gcc is a Linux program for ${hosts.map(({ processor }) => processor).join(' or ')}`,
    todo: 'use such a Linux runner, for example runs-on: ubuntu-24.04 or ubuntu-24.04-arm',
  });
}

/** How messages and flags call the machine that a lock has by its architecture in Debian: `x86_64`. */
export function nameOfHost(architecture: string): string {
  return hosts.find(({ debian }) => debian === architecture)?.processor ?? architecture;
}

/** Whether a target is the host's own machine: then the release's native gcc compiles for it. */
export function isHost({ debian }: Target, host: Target): boolean {
  return debian === host.debian;
}

/** Whether a target has the host's triple, by which cargo tells the one from the other. */
export function hasHostTriple({ triple }: Target, host: Target): boolean {
  return triple === host.triple;
}
