import { unescape as percentDecoded } from 'node:querystring';
import type { Dispatcher } from 'undici';
import { CrossrootError } from '../errors.js';
import { receive, type Transfer } from './body.js';
import { PlaceFailure } from './failure.js';
import { contentLength, field } from './headers.js';
import type { Hosts } from './hosts.js';
import { connectionWords, isCertificateError } from './printable.js';
import { isRedirect, nextHop } from './redirect.js';
import type { NetSettings } from './settings.js';
import { statusFailure } from './status.js';
import { Watch } from './watch.js';

/** What every request needs. */
export interface Wire {
  readonly dispatcher: Dispatcher;
  readonly settings: NetSettings;
  readonly hosts: Hosts;
}

/** The part of a larger error body that is read so that the connection can be used again. */
const smallBody = 16 * 1024;

/**
 * Asks one URL, following redirects, and brings its body into the sink, size and SHA256 checked.
 *
 * @throws PlaceFailure when the place does not give the wanted bytes.
 * @throws CrossrootError when the sink cannot take them.
 */
export async function attempt(wire: Wire, first: URL, transfer: Transfer): Promise<void> {
  const start = new URL(first);
  start.username = '';
  start.password = '';
  const trail: [URL, ...URL[]] = [start];
  for (let url = start; ; ) {
    const login = url.origin === start.origin ? first : undefined;
    const headers = headersFor(wire.settings, transfer, login);
    const redirect = await wire.hosts.run(url.host, () => visit(wire, url, headers, transfer));
    if (redirect === undefined) return;
    url = nextHop(trail, redirect.location);
    trail.push(url);
  }
}

async function visit(
  wire: Wire,
  url: URL,
  requestHeaders: Record<string, string>,
  transfer: Transfer,
): Promise<{ readonly location: string | undefined } | undefined> {
  const watch = new Watch(wire.settings, url.host);
  let answered = false;
  try {
    const response = await wire.dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: requestHeaders,
      signal: watch.signal,
      // The watch does these, with one clock for everything.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    answered = true;
    wire.hosts.answered(url.host);
    watch.answered();
    const { statusCode, headers } = response;
    if (statusCode === 200 || (statusCode === 206 && transfer.validator !== undefined)) {
      await receive(response, transfer, watch);
      return undefined;
    }
    if (statusCode === 416) transfer.validator = undefined;
    const length = contentLength(headers);
    if (length !== undefined && length <= smallBody) await Promise.allSettled([response.body.dump()]);
    if (isRedirect(statusCode)) return { location: field(headers, 'location') };
    throw statusFailure(wire, url.host, statusCode, headers);
  } catch (error) {
    throw placeFailure(error, url.host, answered);
  } finally {
    watch.stop();
  }
}

function headersFor(settings: NetSettings, transfer: Transfer, login: URL | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': settings.userAgent,
  };
  if (login !== undefined && (login.username !== '' || login.password !== '')) {
    const pair = `${percentDecoded(login.username)}:${percentDecoded(login.password)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  if (transfer.validator !== undefined) {
    headers.range = `bytes=${transfer.sink.size}-`;
    headers['if-range'] = transfer.validator;
  }
  return headers;
}

function placeFailure(error: unknown, host: string, answered: boolean): Error {
  if (error instanceof PlaceFailure || error instanceof CrossrootError) return error;
  const said = connectionWords(error);
  if (isCertificateError(error)) {
    return new PlaceFailure('certificate', 'next', `the certificate was not accepted (${said})`, {
      cause: error,
    });
  }
  return new PlaceFailure(
    'connection',
    'again',
    said,
    answered ? { cause: error } : { cause: error, silentHost: host },
  );
}
