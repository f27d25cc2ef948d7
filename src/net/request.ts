import { STATUS_CODES } from 'node:http';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { duration, PlaceFailure, type Topic } from './failure.js';
import type { Hosts } from './hosts.js';
import type { NetSettings } from './net.js';
import type { Ways } from './proxy.js';
import {
  contentLength,
  field,
  type Headers,
  receive,
  slowFailure,
  Timeouts,
  type Transfer,
} from './response.js';
import { retryAfter } from './retry-after.js';
import { basicAuthorization, isHttp, parseUrl, printable, shownUrl } from './url.js';

/** What every request needs. */
export interface Client {
  readonly ways: Ways;
  readonly settings: NetSettings;
  readonly hosts: Hosts;
}

/** A larger body of a redirect or an error is not read: the connection is then not used again. */
const smallBody = 16 * 1024;
const mostHops = 5;

/**
 * Asks one URL, following redirects, and brings its body into the sink, its size checked.
 * @throws PlaceFailure when the place does not give the wanted bytes
 * @throws CrossrootError when the sink cannot take them
 */
export async function request(client: Client, first: URL, transfer: Transfer): Promise<void> {
  const start = new URL(first);
  start.username = '';
  start.password = '';
  const trail: [URL, ...URL[]] = [start];
  for (let url = start; ; ) {
    const login = transfer.authorization ?? basicAuthorization(first);
    const headers = headersFor(client.settings, transfer, url.origin === start.origin ? login : undefined);
    const redirect = await client.hosts.run(url.host, () => visit(client, url, headers, transfer));
    if (redirect === undefined) return;
    url = nextHop(trail, redirect.location);
    trail.push(url);
  }
}

/** @returns where a redirect leads; undefined when the body has come. */
async function visit(
  client: Client,
  url: URL,
  requestHeaders: Record<string, string>,
  transfer: Transfer,
): Promise<{ readonly location: string | undefined } | undefined> {
  if (transfer.hasFaster()) throw slowFailure();
  const timeouts = new Timeouts(client.settings, client.hosts, transfer, url.host);
  let answered = false;
  try {
    const asked = client.ways.to(url).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: requestHeaders,
      signal: AbortSignal.any([timeouts.signal, transfer.closing]),
      // `Timeouts` does these, with one clock for everything.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    // A request whose proxy does not open the tunnel knows nothing of the signal yet.
    const response = await Promise.race([asked, aborted(timeouts.signal)]);
    answered = true;
    client.hosts.answered(url.host);
    timeouts.answered();
    const { statusCode, headers } = response;
    if (statusCode === 200 || (statusCode === 206 && transfer.validator !== undefined)) {
      await receive(response, transfer, timeouts);
      return undefined;
    }
    if (statusCode === 416) transfer.validator = undefined;
    const length = contentLength(headers);
    if (length !== undefined && length <= smallBody) await Promise.allSettled([response.body.dump()]);
    // RFC 9110 §15.4
    if ([301, 302, 303, 307, 308].includes(statusCode)) return { location: field(headers, 'location') };
    throw statusFailure(client, url.host, statusCode, headers);
  } catch (error) {
    if (error instanceof PlaceFailure || error instanceof CrossrootError) throw error;
    throw connectionFailure(error, answered ? undefined : url.host);
  } finally {
    timeouts.stop();
  }
}

/** Rejects with the reason when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

function headersFor(
  settings: NetSettings,
  transfer: Transfer,
  authorization: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': settings.userAgent,
  };
  if (authorization !== undefined) headers.authorization = authorization;
  if (transfer.validator !== undefined) {
    headers.range = `bytes=${transfer.sink.size}-`;
    headers['if-range'] = transfer.validator;
  }
  return headers;
}

/**
 * The URL that a redirect leads to.
 * @param trail the URLs asked so far, the redirecting one last
 * @param location the field `Location`, absolute or relative (RFC 9110 §10.2.2)
 * @throws PlaceFailure for a redirect that is refused: no single URL, control characters, credentials, a scheme
 * other than http and https, https to http, a loop, more than five hops.
 */
export function nextHop(trail: readonly [URL, ...URL[]], location: string | undefined): URL {
  const from = trail.at(-1) ?? trail[0];
  const refuse = (why: string) => new PlaceFailure('redirect', 'next', `refused the redirect ${why}`);
  if (location === undefined) throw refuse('without a Location');
  // The URL parser drops tabs and newlines silently, so they are looked for before it.
  if (/\p{Cc}/u.test(location)) throw refuse('with control characters in its Location');
  const to = parseUrl(location, from);
  if (to === undefined) throw refuse('to something that is not a URL');
  to.hash = '';
  if (!isHttp(to)) throw refuse(`to ${to.protocol}, not http or https`);
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse(`from https to ${shownUrl(to)}`);
  if (to.username !== '' || to.password !== '') throw refuse('with a user or password in its Location');
  const isLoop = trail.some((past) => requestOf(past) === requestOf(to));
  if (isLoop) throw refuse(`that loops back to ${shownUrl(to)}`);
  if (trail.length > mostHops) throw refuse(`to ${shownUrl(to)}: more than ${mostHops} hops`);
  return to;
}

function requestOf({ origin, pathname, search }: URL): string {
  return origin + pathname + search;
}

function connectionFailure(error: unknown, silentHost: string | undefined): PlaceFailure {
  const message = describeConnection(error);
  // No further attempt changes whether a certificate is accepted.
  if (/CERT|^ERR_TLS_|^UNABLE_TO_|SIGNED/.test(codeOf(error) ?? '')) {
    const refused = `the certificate was not accepted (${message})`;
    return new PlaceFailure('certificate', 'next', refused, { cause: error });
  }
  return new PlaceFailure('connection', 'again', message, { cause: error, silentHost });
}

function describeConnection(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') {
    return [...new Set(error.errors.map(describeConnection))].join(', ');
  }
  const code = codeOf(error) ?? '';
  const detail = printable(messageOf(error));
  const meaning = codeMeanings[code];
  if (meaning !== undefined) return `${meaning} (${detail})`;
  return detail.includes(code) ? detail : `${detail} (${code})`;
}

const codeMeanings: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the host name is not known',
  EPIPE: 'the connection was reset',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_SOCKET: 'the connection was closed',
};

/** What statuses mean for the download (RFC 9110 §15): what a failure is about, and what may help. */
const statusMeanings: Readonly<Record<number, readonly [Topic, 'again' | 'next']>> = {
  401: ['access', 'next'],
  403: ['access', 'next'],
  404: ['missing', 'next'],
  407: ['access', 'next'],
  408: ['status', 'again'],
  410: ['missing', 'next'],
  416: ['status', 'again'],
  425: ['status', 'again'],
  429: ['busy', 'again'],
  503: ['busy', 'again'],
};

/** What a status other than success and redirect means. A host that asks to wait is left alone that long. */
function statusFailure(
  { hosts, settings }: Client,
  host: string,
  status: number,
  headers: Headers,
): PlaceFailure {
  // In the words of the standard rather than the server's.
  const standard = STATUS_CODES[status];
  const text = standard === undefined ? `status ${status}` : `${status} ${standard}`;
  const [topic, advice] = statusMeanings[status] ?? ['status', status >= 500 ? 'again' : 'next'];
  const wait = topic === 'busy' ? retryAfter(headers) : undefined;
  if (wait === undefined) return new PlaceFailure(topic, advice, text);
  const message = `${text}, asked to wait ${duration(wait)}`;
  const cap = settings.retryAfterCapMs;
  if (wait > cap) {
    hosts.shut(host, wait, 'busy', message);
    return new PlaceFailure('busy', 'next', `${message}, more than the ${duration(cap)} allowed`);
  }
  hosts.pause(host, wait);
  return new PlaceFailure('busy', 'again', message);
}
