/** Bytes of a stream, taken in the amounts that a format asks for. */
export class Pull {
  readonly #source: AsyncIterator<Buffer>;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What has arrived and was not taken. */
  get ahead(): Buffer {
    return this.#bytes;
  }

  /** Waits until so many bytes have arrived. @returns false when the stream ends before. */
  async has(count: number): Promise<boolean> {
    if (this.#bytes.length >= count) return true;
    const parts = [this.#bytes];
    let length = this.#bytes.length;
    let ended = false;
    while (length < count && !ended) {
      const next = await this.#source.next();
      ended = next.done === true;
      if (next.done === true) break;
      parts.push(next.value);
      length += next.value.length;
    }
    this.#bytes = parts.length === 1 ? this.#bytes : Buffer.concat(parts);
    return !ended;
  }

  /** The next bytes, which stay. @throws Error when the stream ends before. */
  async peek(count: number): Promise<Buffer> {
    if (!(await this.has(count))) throw new Error('unexpected end of input');
    return this.#bytes.subarray(0, count);
  }

  /** Drops bytes that have arrived. */
  skip(count: number): void {
    this.#bytes = this.#bytes.subarray(count);
  }

  /** Takes so many bytes in pieces as they arrive. @throws Error when the stream ends before. */
  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      await this.peek(1);
      const piece = this.#bytes.subarray(0, left);
      this.skip(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}
