/** Header fields of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A field's value; several lines of one field as a list (RFC 9110 §5.3). */
export function field(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** `Content-Length` in bytes (RFC 9110 §8.6). */
export function contentLength(headers: Headers): number | undefined {
  const value = field(headers, 'content-length');
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** How long `Retry-After` asks to wait, in milliseconds, for both of its forms (RFC 9110 §10.2.3). */
export function retryAfter(headers: Headers, now: () => number): number | undefined {
  const value = field(headers, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  // The server's own clock, so that a wrong one here does not turn seconds into hours.
  const sent = Date.parse(field(headers, 'date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? now() : sent));
}

/**
 * What `If-Range` may hold to continue this body later: a strong ETag or else `Last-Modified` (RFC 9110
 * §13.1.5).
 */
export function validator(headers: Headers): string | undefined {
  const etag = field(headers, 'etag');
  if (etag !== undefined) return etag.startsWith('"') ? etag : undefined;
  return field(headers, 'last-modified');
}

/** A range of bytes within a whole body; `total` is absent where the server does not know it. */
export interface ContentRange {
  readonly first: number;
  readonly last: number;
  readonly total?: number;
}

/** `Content-Range: bytes first-last/total` (RFC 9110 §14.4), or nothing for anything else. */
export function contentRange(headers: Headers): ContentRange | undefined {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(field(headers, 'content-range') ?? '');
  if (match === null) return undefined;
  const range = { first: Number(match[1]), last: Number(match[2]) };
  return match[3] === '*' ? range : { ...range, total: Number(match[3]) };
}
