import type { Net } from './net.js';
import type { NetSettings } from './settings.js';

/**
 * A network that is opened at its first use: a run that finds everything in place needs none, and loading the
 * HTTP client takes longer than the rest of such a run's start.
 * @param settings see `openNet`, which throws at the first use for a proxy that cannot be used
 */
export function lazyNet(settings: NetSettings): Net {
  let opened: Promise<Net> | undefined;
  const open = (): Promise<Net> => {
    opened ??= import('./download.js').then(({ openNet }) => openNet(settings));
    return opened;
  };
  return {
    toFile: async (wanted, file) => (await open()).toFile(wanted, file),
    toBytes: async (wanted) => (await open()).toBytes(wanted),
    close: async () => (await opened)?.close(),
  };
}
