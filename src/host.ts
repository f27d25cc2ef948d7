import { CrossrootError } from './errors.js';

/** The machine that a run is on, in Node's words. */
export interface Host {
  readonly platform: string;
  readonly arch: string;
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
