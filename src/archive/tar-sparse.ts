import { MalformedTar, numberIn } from './tar-header.js';

/** A piece of a sparse file that the archive holds; between the pieces are holes, which read as zeros. */
interface Piece {
  readonly offset: number;
  readonly length: number;
}

/** A sparse file (GNU tar manual, "Storing Sparse Files"). */
export interface Sparse {
  /** The size of the file, holes included. */
  readonly size: number;
  /** Its pieces in their order; `undefined` when the list precedes the content (format 1.0). */
  readonly pieces: readonly Piece[] | undefined;
}

/** Who receives the content of a sparse file. */
interface Receiver {
  data(bytes: Buffer): void;
  hole?(bytes: number): void;
}

/** A file with more pieces than this is no file of a rootfs. */
const maxPieces = 1 << 17;

const malformed = 'the list of pieces of a sparse file is malformed';
const tooMany = `a sparse file has more than ${maxPieces} pieces`;

/** Gathers the list of pieces of an old GNU header (type S), which may go on in the blocks that follow it. */
export class OldSparseList {
  readonly #pieces: Piece[] = [];
  readonly #size: number;

  /** @throws MalformedTar */
  constructor(header: Buffer) {
    const why = 'the size of a sparse file is negative, too large or not a number';
    this.#size = numberIn(header, 483, 12, why);
  }

  /**
   * Takes the next part of the list: the 4 pieces in the header, or the 21 in a block after it.
   *
   * @returns the file, once the list is complete. @throws MalformedTar
   */
  add(block: Buffer, isHeader: boolean): Sparse | undefined {
    const [start, count, flag] = isHeader ? [386, 4, 482] : [0, 21, 504];
    for (let at = start; at < start + count * 24 && block[at + 12] !== 0; at += 24) {
      const offset = numberIn(block, at, 12, malformed);
      this.#pieces.push({ offset, length: numberIn(block, at + 12, 12, malformed) });
    }
    if (this.#pieces.length > maxPieces) throw new MalformedTar(tooMany);
    return block[flag] === 1 ? undefined : { size: this.#size, pieces: this.#pieces };
  }
}

/**
 * What extended headers say of a sparse file in GNU's formats 0.0, 0.1 and 1.0.
 *
 * @param records all of them in their order, for format 0.0, which repeats its keys.
 * @returns `undefined` when they say nothing. @throws MalformedTar
 */
export function readPaxSparse(
  pax: ReadonlyMap<string, string>,
  records: readonly (readonly [key: string, value: string])[],
): Sparse | undefined {
  if (pax.get('GNU.sparse.major') === '1')
    return { size: decimal(pax.get('GNU.sparse.realsize')), pieces: undefined };
  const size = pax.get('GNU.sparse.size');
  if (size === undefined) return undefined;
  const map = pax.get('GNU.sparse.map');
  const repeated = records.filter(([key]) => /^GNU\.sparse\.(?:offset|numbytes)$/.test(key));
  const listed = map === '' ? [] : map?.split(',');
  return { size: decimal(size), pieces: pairs(listed ?? repeated.map(([, value]) => value)) };
}

/** Turns what an archive holds of a sparse file into data and holes. */
export class SparseContent {
  readonly #size: number;
  readonly #stored: number;
  readonly #receiver: Receiver;
  #pieces: readonly Piece[] | undefined;
  #list = Buffer.alloc(0);
  #next = 0;
  #position = 0;

  /**
   * @param stored bytes of content that the archive holds, the list of format 1.0 included.
   * @throws MalformedTar when the pieces cannot be.
   */
  constructor({ size, pieces }: Sparse, stored: number, receiver: Receiver) {
    this.#size = size;
    this.#stored = stored;
    this.#receiver = receiver;
    this.#pieces = pieces;
    if (pieces !== undefined) check(pieces, size, stored);
  }

  /** Takes the next bytes. @throws MalformedTar */
  push(bytes: Buffer): void {
    let rest = this.#pieces === undefined ? this.#readList(bytes) : bytes;
    while (rest.length > 0) {
      const piece = this.#pieces?.[this.#next];
      if (piece === undefined) throw new MalformedTar(malformed);
      this.#hole(piece.offset);
      const end = piece.offset + piece.length;
      const part = rest.subarray(0, end - this.#position);
      if (part.length > 0) this.#receiver.data(part);
      this.#position += part.length;
      rest = rest.subarray(part.length);
      if (this.#position === end) this.#next++;
    }
  }

  /** All content has come. @throws MalformedTar when the list of format 1.0 has not. */
  finish(): void {
    if (this.#pieces === undefined) throw new MalformedTar(malformed);
    this.#hole(this.#size);
  }

  #hole(until: number): void {
    if (until > this.#position) this.#receiver.hole?.(until - this.#position);
    this.#position = until;
  }

  /**
   * Reads the list of format 1.0: how many pieces, then two numbers for each, a number a line; zeros fill its
   * last block.
   *
   * @returns what follows it, which is nothing until it is complete.
   */
  #readList(bytes: Buffer): Buffer {
    const list = Buffer.concat([this.#list, bytes]);
    this.#list = list;
    const none = Buffer.alloc(0);
    const zero = list.indexOf(0);
    const lines = list.toString('latin1', 0, zero === -1 ? list.length : zero).split('\n');
    if (lines.length < 2 && list.length <= 512) return none;
    const count = decimal(lines.length < 2 ? '' : lines[0]);
    if (count > maxPieces) throw new MalformedTar(tooMany);
    const needed = 1 + 2 * count;
    if (lines.length <= needed) {
      if (list.length > 44 * (count + 24)) throw new MalformedTar(malformed);
      return none;
    }
    const length = lines.slice(0, needed).join('\n').length + 1;
    const padded = Math.ceil(length / 512) * 512;
    if (list.length < padded) return none;
    const pieces = pairs(lines.slice(1, needed));
    check(pieces, this.#size, this.#stored - padded);
    this.#pieces = pieces;
    this.#list = none;
    return list.subarray(padded);
  }
}

/** Numbers of at most 15 digits are exact. */
function decimal(digits = ''): number {
  if (!/^\d{1,15}$/.test(digits)) throw new MalformedTar(malformed);
  return Number(digits);
}

function pairs(values: readonly string[]): readonly Piece[] {
  if (values.length % 2 !== 0 || values.length > 2 * maxPieces) throw new MalformedTar(malformed);
  return Array.from({ length: values.length / 2 }, (_, n) => ({
    offset: decimal(values[2 * n]),
    length: decimal(values[2 * n + 1]),
  }));
}

/** Refuses pieces that do not make the file: in disorder, beyond its end, or not what the archive holds. */
function check(pieces: readonly Piece[], size: number, stored: number): void {
  let end = 0;
  let sum = 0;
  for (const { offset, length } of pieces) {
    if (offset < end) throw new MalformedTar('the parts of a sparse file overlap');
    end = offset + length;
    sum += length;
    if (end > size) throw new MalformedTar('a part of a sparse file ends after the file');
  }
  if (sum !== stored) throw new MalformedTar('the parts of a sparse file do not match its contents');
}
