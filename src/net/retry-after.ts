import { field, type Headers } from './response.js';

/** How long `Retry-After` asks to wait, in milliseconds, for both of its forms (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers): number | undefined {
  const value = field(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  // The server's own clock, so that a wrong one here does not turn seconds into hours.
  const sent = Date.parse(field(headers, 'date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? Date.now() : sent));
}
