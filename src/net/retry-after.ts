import { STATUS_CODES } from 'node:http';
import { duration, PlaceFailure } from './failure.js';
import type { Hosts } from './hosts.js';
import { field, type Headers } from './response.js';

/**
 * What a status other than success and redirect means for the download (RFC 9110 §15). A host that asks to wait
 * is left alone for that time by all downloads.
 * @param capMs the longest wait that is obeyed; a host that asks for more is given up until then
 */
export function statusFailure(
  hosts: Hosts,
  host: string,
  status: number,
  headers: Headers,
  capMs: number,
): PlaceFailure {
  // In the words of the standard rather than the server's.
  const standard = STATUS_CODES[status];
  const text = standard === undefined ? `status ${status}` : `${status} ${standard}`;
  switch (status) {
    case 404:
    case 410:
      return new PlaceFailure('missing', 'next', text);
    case 401:
    case 403:
    case 407:
      return new PlaceFailure('access', 'next', text);
    case 408:
    case 416:
    case 425:
      return new PlaceFailure('status', 'again', text);
    case 429:
    case 503: {
      const wait = retryAfter(headers);
      if (wait === undefined) return new PlaceFailure('busy', 'again', text);
      const message = `${text}, asks to wait ${duration(wait)}`;
      if (wait > capMs) {
        hosts.shut(host, wait, 'busy', message);
        return new PlaceFailure('busy', 'next', `${message}, longer than the ${duration(capMs)} allowed`);
      }
      hosts.pause(host, wait);
      return new PlaceFailure('busy', 'again', message);
    }
    default:
      return new PlaceFailure('status', status >= 500 ? 'again' : 'next', text);
  }
}

/** How long `Retry-After` asks to wait, in milliseconds, for both of its forms (RFC 9110 §10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = field(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  // The server's own clock, so that a wrong one here does not turn seconds into hours.
  const sent = Date.parse(field(headers, 'date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? Date.now() : sent));
}
