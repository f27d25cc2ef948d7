const longestName = 4096;

/** A table of names (ELF gABI, chapter 4, "String Table"). */
export class NameTable {
  constructor(private readonly bytes: Buffer) {}

  /** In bytes. */
  get size(): number {
    return this.bytes.length;
  }

  /** The name at an offset; undefined where that is outside, or the name has no end. */
  at(offset: bigint | number): string | undefined {
    const start = Number(offset);
    // No name of another length is looked for: a hostile table has no end.
    const most = Math.min(start + longestName, this.bytes.length);
    for (let end = start; end < most; end += 1)
      if (this.bytes[end] === 0) return this.bytes.toString('utf8', start, end);
    return undefined;
  }
}
