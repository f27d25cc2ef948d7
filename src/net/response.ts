import type { Dispatcher } from 'undici';
import { duration, PlaceFailure } from './failure.js';
import type { Hosts } from './hosts.js';
import type { NetSettings, Wanted } from './net.js';
import type { Sink } from './sink.js';
import { printable } from './url.js';

/** One body on its way from one source, over as many attempts as it takes. */
export interface Transfer {
  readonly wanted: Wanted;
  readonly sink: Sink;
  /** Ends it. */
  readonly closing: AbortSignal;
  /** The host of the source. Bytes that come by way of a redirect count as this one's. */
  readonly host: string;
  /** The field `Authorization` for the source. */
  readonly authorization: string | undefined;
  /** Whether another source is at a host that is much faster, by what is known now. */
  readonly hasFaster: () => boolean;
  /** What `If-Range` may hold to continue with the bytes in the sink; absent when they cannot be continued. */
  validator: string | undefined;
  /** Whether the bytes in the sink come from more than one answer. */
  pieced: boolean;
}

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

/**
 * Brings the body of an answer with status 200 or 206 into the sink: from its start, or after the bytes that
 * are there.
 * @throws PlaceFailure for a body that cannot be the wanted one
 * @throws CrossrootError when the sink cannot take it
 */
export async function receive(
  response: Dispatcher.ResponseData,
  transfer: Transfer,
  timeouts: Timeouts,
): Promise<void> {
  const { wanted, sink } = transfer;
  const { headers, statusCode } = response;
  refuseForm(headers, wanted);
  if (statusCode === 206) {
    continueBody(headers, transfer);
  } else {
    sink.restart();
    transfer.pieced = false;
    // Bytes that no sum can vouch for are never pieced together.
    transfer.validator = wanted.sha256 === undefined ? undefined : validator(headers);
  }
  const stated = contentLength(headers);
  if (stated !== undefined) checkStatedSize(sink.size + stated, wanted, headers);
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    timeouts.arrived(chunk.length);
    wanted.onBytes?.(chunk.length);
    if (sink.size + chunk.length > (wanted.size ?? wanted.maxBytes)) {
      throw contentFailure('next', `sent more bytes than ${limitOf(wanted)}`, headers);
    }
    sink.write(chunk);
  }
  if (wanted.size !== undefined && sink.size < wanted.size) {
    throw contentFailure('again', `the body ended after ${sink.size} of ${wanted.size} bytes`, headers);
  }
}

/** Refuses a body whose bytes cannot be the wanted ones, whatever they are. */
function refuseForm(headers: Headers, wanted: Wanted): void {
  const encoding = field(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw new PlaceFailure('content', 'next', `refused a body with Content-Encoding ${printable(encoding)}`);
  }
  if (wanted.sha256 === undefined && isHtml(headers)) {
    throw new PlaceFailure('content', 'next', 'the response is an HTML page, not the file');
  }
}

/**
 * Checks that an answer to a range continues the bytes in the sink: the same file, from the next byte to its
 * end (`Content-Range: bytes first-last/total`, RFC 9110 §14.4).
 */
function continueBody(headers: Headers, transfer: Transfer): void {
  const { wanted, sink } = transfer;
  const now = validator(headers);
  // RFC 9110 §15.3.7: an answer to If-Range repeats the ETag, but may leave out Last-Modified.
  const same = now === transfer.validator || (now === undefined && !transfer.validator?.startsWith('"'));
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(field(headers, 'content-range') ?? '');
  // The total is not a number where the server does not know it.
  const [, first = Number.NaN, last = Number.NaN, total = Number.NaN] = range?.map(Number) ?? [];
  const fits =
    first === sink.size &&
    last >= first &&
    (Number.isNaN(total) || (total === last + 1 && total === (wanted.size ?? total)));
  transfer.pieced = same && fits;
  if (transfer.pieced) return;
  transfer.validator = undefined;
  const why = same
    ? 'the server answered a range request with another range'
    : 'the file changed during the download';
  throw new PlaceFailure('content', 'again', why);
}

/** What `If-Range` may hold to go on later: a strong ETag, else `Last-Modified` (RFC 9110 §13.1.5). */
function validator(headers: Headers): string | undefined {
  const etag = field(headers, 'etag');
  if (etag !== undefined) return etag.startsWith('"') ? etag : undefined;
  return field(headers, 'last-modified');
}

function checkStatedSize(total: number, wanted: Wanted, headers: Headers): void {
  if (total > (wanted.size ?? wanted.maxBytes)) {
    throw contentFailure('next', `offers ${total} bytes, more than ${limitOf(wanted)}`, headers);
  }
  if (wanted.size !== undefined && total < wanted.size) {
    const advice = isHtml(headers) ? 'next' : 'again';
    throw contentFailure(advice, `offers ${total} bytes instead of ${wanted.size}`, headers);
  }
}

function limitOf({ size, maxBytes }: Wanted): string {
  return size === undefined ? `the ${maxBytes} allowed` : `the ${size} promised`;
}

function contentFailure(advice: 'again' | 'next', message: string, headers: Headers): PlaceFailure {
  return new PlaceFailure('content', advice, isHtml(headers) ? `${message} (an HTML page)` : message);
}

function isHtml(headers: Headers): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(field(headers, 'content-type') ?? '');
}

const ticksInWindow = 4;

/** That a source is left for a faster one. */
export function slowFailure(): PlaceFailure {
  return new PlaceFailure('connection', 'last', 'left for a faster source');
}

/** Ends a request whose answer does not come, or whose body stops or is too slow. */
export class Timeouts {
  readonly #controller = new AbortController();
  #silence: NodeJS.Timeout;
  #window: NodeJS.Timeout | undefined;
  readonly #pace: NodeJS.Timeout;
  #bytesInWindow = 0;

  /**
   * Begins with the request.
   * @param host the one that is asked
   */
  constructor(
    private readonly settings: NetSettings,
    private readonly hosts: Hosts,
    private readonly transfer: Transfer,
    host: string,
  ) {
    const wait = settings.connectTimeoutMs + settings.idleTimeoutMs;
    this.#silence = setTimeout(() => this.#end(`no answer within ${duration(wait)}`, host), wait);
    this.#pace = this.#watchPace();
  }

  #watchPace(): NodeJS.Timeout {
    const { settings, hosts, transfer } = this;
    let before = hosts.given(transfer.host);
    let ticks = 0;
    return setInterval(() => {
      ticks += 1;
      // Several ticks and not one: bytes that arrived while this process was held up are read in between.
      if (ticks % ticksInWindow !== 0) return;
      const given = hosts.given(transfer.host);
      hosts.noteRate(transfer.host, ((given - before) * 1000) / settings.slowWindowMs);
      before = given;
      if (transfer.hasFaster()) this.#controller.abort(slowFailure());
    }, settings.slowWindowMs / ticksInWindow);
  }

  /** Aborted with a PlaceFailure when the request is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The answer's header is here; its body is to follow. */
  answered(): void {
    const { idleTimeoutMs, minimumRate, rateWindowMs } = this.settings;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(`no byte came for ${duration(idleTimeoutMs)}`), idleTimeoutMs);
    this.#window = setInterval(() => {
      if (this.#bytesInWindow < (minimumRate * rateWindowMs) / 1000) {
        this.#end(`only ${this.#bytesInWindow} bytes came in ${duration(rateWindowMs)}`);
      }
      this.#bytesInWindow = 0;
    }, rateWindowMs);
  }

  arrived(bytes: number): void {
    this.hosts.gave(this.transfer.host, bytes);
    this.#silence.refresh();
    this.#bytesInWindow += bytes;
  }

  /** Stops the clocks; what has not been read of the answer is given up. */
  stop(): void {
    clearTimeout(this.#silence);
    clearInterval(this.#window);
    clearInterval(this.#pace);
    this.#controller.abort();
  }

  #end(message: string, silentHost?: string): void {
    this.#controller.abort(new PlaceFailure('connection', 'again', message, { silentHost }));
  }
}
