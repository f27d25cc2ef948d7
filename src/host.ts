import { CrossrootError } from './errors.js';
import { type Target, targets } from './target.js';

/** The machine that a run is on, in Node's words. */
export interface Host {
  readonly platform: string;
  readonly arch: string;
}

/** What the gcc and the Rust are that run on this machine, as a target. */
export const hostTarget: Target = found(targets.find(({ debian }) => debian === 'amd64'));

/** Whether a target is the host's own machine: then the release's native gcc compiles for it. */
export function isHost({ debian }: Target): boolean {
  return debian === hostTarget.debian;
}

/** Whether a target has the host's triple, by which cargo tells the one from the other. */
export function hasHostTriple({ triple }: Target): boolean {
  return triple === hostTarget.triple;
}

function found(target: Target | undefined): Target {
  if (target === undefined) throw new Error('data/targets.json has no row for the host');
  return target;
}

/** @throws CrossrootError on a machine that the pinned gcc does not run on. */
export function refuseOtherHosts(host: Host): void {
  if (host.platform === 'linux' && host.arch === 'x64') return;
  throw new CrossrootError({
    what: `Crossroot does not run on ${host.platform} ${host.arch}`,
    why: 'its gcc is an x86_64 Linux program',
    todo: 'use an x86_64 Linux runner, for example runs-on: ubuntu-24.04',
  });
}
