import { number } from './tar-header.js';

/** A piece of a sparse file that the archive holds; between the pieces are holes, which read as zeros. */
export interface Segment {
  readonly offset: number;
  readonly length: number;
}

/** A sparse file (GNU tar manual, "Storing Sparse Files"). */
export interface Sparse {
  /** The size of the file, holes included. */
  readonly size: number;
  /** Its pieces in their order; `undefined` when the list stands before the content (format 1.0). */
  readonly segments: readonly Segment[] | undefined;
}

/** Who receives the content of a sparse file. */
interface Receiver {
  data(bytes: Buffer): void;
  hole(bytes: number): void;
}

/** A file with more pieces than this is no file of a rootfs. */
export const maxSegments = 1 << 17;

/**
 * Reads the pieces that an old GNU header (type S) lists: 4 from byte 386 on, or 21 from the start of each
 * block that follows.
 *
 * @returns whether another block follows, or why the list is malformed.
 */
export function readOldSegments(header: Buffer, isFirst: boolean, segments: Segment[]): boolean | string {
  const [start, count, flag] = isFirst ? [386, 4, 482] : [0, 21, 504];
  for (let at = start; at < start + count * 24; at += 24) {
    if (header[at + 12] === 0) break;
    const segment = { offset: number(header, at, 12), length: number(header, at + 12, 12) };
    if (segment.offset < 0 || segment.length < 0) return 'the list of pieces of a sparse file is malformed';
    segments.push(segment);
  }
  if (segments.length > maxSegments) return tooMany;
  return header[flag] === 1;
}

/** The size that an old GNU header (type S) gives a sparse file; negative when it is malformed. */
export function readOldSize(header: Buffer): number {
  return number(header, 483, 12);
}

/**
 * What extended headers say of a sparse file in GNU's formats 0.0, 0.1 and 1.0.
 *
 * @param repeated the values of `GNU.sparse.offset` and `GNU.sparse.numbytes` in turn.
 * @returns `undefined` when they say nothing, or why it is malformed.
 */
export function readPaxSparse(
  pax: ReadonlyMap<string, string>,
  repeated: readonly string[],
): Sparse | string | undefined {
  if (pax.get('GNU.sparse.major') === '1') {
    const size = decimal(pax.get('GNU.sparse.realsize') ?? '');
    return size === undefined ? malformed : { size, segments: undefined };
  }
  const text = pax.get('GNU.sparse.size');
  if (text === undefined) return undefined;
  const size = decimal(text);
  const map = pax.get('GNU.sparse.map');
  const segments = pairs(map === undefined ? repeated : map === '' ? [] : map.split(','));
  return size === undefined || segments === undefined ? malformed : { size, segments };
}

/** Turns what an archive holds of a sparse file into data and holes. */
export class SparseContent {
  readonly #sparse: Sparse;
  readonly #receiver: Receiver;
  #stored: number;
  #segments: readonly Segment[] | undefined;
  #map = Buffer.alloc(0);
  #next = 0;
  #position = 0;

  /** @param stored bytes of content that the archive holds, the list of format 1.0 included. */
  constructor(sparse: Sparse, stored: number, receiver: Receiver) {
    this.#sparse = sparse;
    this.#stored = stored;
    this.#receiver = receiver;
    this.#segments = sparse.segments;
  }

  /** Checks a list that is known before the content. @returns why it is refused. */
  check(): string | undefined {
    return this.#segments === undefined ? undefined : unfit(this.#segments, this.#sparse.size, this.#stored);
  }

  /** Takes the next bytes. @returns why they are refused. */
  push(bytes: Buffer): string | undefined {
    let rest: Buffer | string = bytes;
    if (this.#segments === undefined) rest = this.#readMap(bytes);
    if (typeof rest === 'string') return rest;
    while (rest.length > 0 && this.#segments !== undefined) {
      const segment = this.#segments[this.#next];
      if (segment === undefined) return malformed;
      this.#hole(segment.offset);
      const part: Buffer = rest.subarray(0, segment.offset + segment.length - this.#position);
      if (part.length > 0) this.#receiver.data(part);
      this.#position += part.length;
      rest = rest.subarray(part.length);
      if (this.#position === segment.offset + segment.length) this.#next++;
    }
    return undefined;
  }

  /** All content has come. @returns why it is refused. */
  finish(): string | undefined {
    if (this.#segments === undefined) return malformed;
    this.#hole(this.#sparse.size);
    return undefined;
  }

  #hole(until: number): void {
    if (until > this.#position) this.#receiver.hole(until - this.#position);
    this.#position = until;
  }

  /**
   * Reads the list of format 1.0, numbers each on a line, filled up to a block. @returns what follows it, or
   * why it is refused.
   */
  #readMap(bytes: Buffer): Buffer | string {
    this.#map = Buffer.concat([this.#map, bytes]);
    const lines = this.#map.toString('latin1', 0, mapEnd(this.#map)).split('\n');
    const count = decimal(lines[0] ?? '');
    if (lines.length < 2) return this.#map.length > 512 ? malformed : Buffer.alloc(0);
    if (count === undefined) return malformed;
    if (count > maxSegments) return tooMany;
    const needed = 1 + 2 * count;
    if (lines.length <= needed) return this.#map.length > 44 * (count + 24) ? malformed : Buffer.alloc(0);
    const segments = pairs(lines.slice(1, needed));
    const length = lines.slice(0, needed).join('\n').length + 1;
    const padded = Math.ceil(length / 512) * 512;
    if (this.#map.length < padded) return Buffer.alloc(0);
    if (segments === undefined) return malformed;
    const why = unfit(segments, this.#sparse.size, this.#stored - padded);
    if (why !== undefined) return why;
    this.#segments = segments;
    const rest = this.#map.subarray(padded);
    this.#map = Buffer.alloc(0);
    return rest;
  }
}

const malformed = 'the list of pieces of a sparse file is malformed';
const tooMany = `a sparse file has more than ${maxSegments} pieces`;

/** Numbers of at most 15 digits are exact. */
function decimal(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function pairs(values: readonly string[]): readonly Segment[] | undefined {
  if (values.length % 2 !== 0 || values.length > 2 * maxSegments) return undefined;
  const segments: Segment[] = [];
  for (let at = 0; at < values.length; at += 2) {
    const offset = decimal(values[at] ?? '');
    const length = decimal(values[at + 1] ?? '');
    if (offset === undefined || length === undefined) return undefined;
    segments.push({ offset, length });
  }
  return segments;
}

/** Up to where the list of format 1.0 can reach: zeros fill its last block. */
function mapEnd(bytes: Buffer): number {
  const zero = bytes.indexOf(0);
  return zero === -1 ? bytes.length : zero;
}

/** Why pieces do not make the file: they overlap, reach beyond its end, or are not what the archive holds. */
function unfit(segments: readonly Segment[], size: number, stored: number): string | undefined {
  let end = 0;
  let sum = 0;
  for (const { offset, length } of segments) {
    if (offset < end) return 'the pieces of a sparse file overlap';
    end = offset + length;
    sum += length;
    if (end > size) return 'a piece of a sparse file reaches beyond its end';
  }
  return sum === stored ? undefined : 'the pieces of a sparse file are not what the archive holds of it';
}
