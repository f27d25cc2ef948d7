import type { Dispatcher } from 'undici';
import { PlaceFailure } from './failure.js';
import { contentLength, contentRange, field, type Headers, validator } from './headers.js';
import type { Wanted } from './net.js';
import { printable } from './printable.js';
import type { Sink } from './sink.js';
import type { Watch } from './watch.js';

/** One body on its way from one source, over as many attempts as it takes. */
export interface Transfer {
  readonly wanted: Wanted;
  readonly sink: Sink;
  /** What `If-Range` may hold to continue with the bytes in the sink; absent when they cannot be continued. */
  validator: string | undefined;
  /** Whether the bytes in the sink come from more than one answer. */
  pieced: boolean;
}

/**
 * Brings the body of an answer with status 200 or 206 into the sink: anew, or behind the bytes that are there.
 *
 * @throws PlaceFailure for a body that cannot be the wanted one.
 * @throws CrossrootError when the sink cannot take it.
 */
export async function receive(
  response: Dispatcher.ResponseData,
  transfer: Transfer,
  watch: Watch,
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
  const limit = wanted.size ?? wanted.maxBytes;
  const stated = contentLength(headers);
  if (stated !== undefined) checkStatedSize(sink.size + stated, transfer, headers);
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    watch.arrived(chunk.length);
    wanted.onBytes?.(chunk.length);
    if (sink.size + chunk.length > limit) throw tooLong(wanted, headers);
    sink.write(chunk);
  }
  if (wanted.size !== undefined && sink.size < wanted.size) {
    throw new PlaceFailure(
      'content',
      'again',
      `the body ended after ${sink.size} of ${wanted.size} bytes${kindOf(headers)}`,
    );
  }
}

/** Refuses a body whose bytes cannot be the wanted ones, whatever they are. */
function refuseForm(headers: Headers, wanted: Wanted): void {
  const encoding = field(headers, 'content-encoding')?.trim().toLowerCase();
  if (encoding !== undefined && encoding !== '' && encoding !== 'identity') {
    throw new PlaceFailure('content', 'next', `refused a body with Content-Encoding ${printable(encoding)}`);
  }
  if (wanted.sha256 === undefined && isHtml(headers)) {
    throw new PlaceFailure('content', 'next', 'the answer is a page of HTML, not the file');
  }
}

function continueBody(headers: Headers, transfer: Transfer): void {
  const { wanted, sink } = transfer;
  const range = contentRange(headers);
  const now = validator(headers);
  // RFC 9110 §15.3.7: an answer to If-Range repeats the ETag, but may leave out Last-Modified.
  const same =
    now === transfer.validator || (now === undefined && transfer.validator?.startsWith('"') === false);
  const fits =
    range !== undefined &&
    range.first === sink.size &&
    range.last >= range.first &&
    (range.total === undefined || range.total === range.last + 1) &&
    (range.total === undefined || wanted.size === undefined || range.total === wanted.size);
  if (same && fits) {
    transfer.pieced = true;
    return;
  }
  transfer.validator = undefined;
  throw new PlaceFailure(
    'content',
    'again',
    same ? 'the answer to a range was another range' : 'the file changed while it was fetched',
  );
}

function checkStatedSize(total: number, { wanted }: Transfer, headers: Headers): void {
  if (total > (wanted.size ?? wanted.maxBytes)) throw tooLong(wanted, headers, total);
  if (wanted.size !== undefined && total < wanted.size) {
    const said = `offers ${total} bytes instead of ${wanted.size}${kindOf(headers)}`;
    throw new PlaceFailure('content', isHtml(headers) ? 'next' : 'again', said);
  }
}

function tooLong(wanted: Wanted, headers: Headers, offered?: number): PlaceFailure {
  const promised = wanted.size === undefined ? `the ${wanted.maxBytes} allowed` : `the ${wanted.size} promised`;
  const said =
    offered === undefined
      ? `sent more bytes than ${promised}`
      : `offers ${offered} bytes, more than ${promised}`;
  return new PlaceFailure('content', 'next', said + kindOf(headers));
}

function isHtml(headers: Headers): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(field(headers, 'content-type') ?? '');
}

function kindOf(headers: Headers): string {
  return isHtml(headers) ? ' (a page of HTML)' : '';
}
