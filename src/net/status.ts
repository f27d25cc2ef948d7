import { PlaceFailure } from './failure.js';
import { type Headers, retryAfter } from './headers.js';
import type { Hosts } from './hosts.js';
import { duration, statusWords } from './printable.js';
import type { NetSettings } from './settings.js';

/**
 * What a status other than success and redirect means for the download (RFC 9110 §15); notes a host's wish to
 * wait.
 */
export function statusFailure(
  { settings, hosts }: { readonly settings: NetSettings; readonly hosts: Hosts },
  host: string,
  status: number,
  headers: Headers,
): PlaceFailure {
  const words = statusWords(status);
  switch (status) {
    case 404:
    case 410:
      return new PlaceFailure('missing', 'next', words);
    case 401:
    case 403:
    case 407:
      return new PlaceFailure('access', 'next', words);
    case 429:
    case 503: {
      const wait = retryAfter(headers, settings.now);
      if (wait === undefined) return new PlaceFailure('busy', 'again', words);
      const said = `${words}, asks to wait ${duration(wait)}`;
      if (wait > settings.retryAfterCapMs) {
        hosts.shut(host, wait, 'busy', said);
        return new PlaceFailure(
          'busy',
          'next',
          `${said}, longer than the ${duration(settings.retryAfterCapMs)} allowed`,
        );
      }
      hosts.pause(host, wait);
      return new PlaceFailure('busy', 'again', said);
    }
    case 408:
    case 416:
    case 425:
      return new PlaceFailure('status', 'again', words);
    default:
      return new PlaceFailure('status', status >= 500 ? 'again' : 'next', words);
  }
}
