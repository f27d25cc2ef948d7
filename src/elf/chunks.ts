import { type ElfFile, type Segment, segmentTypes } from './file.js';

/** Bytes of a segment, and the address where they are loaded. */
export interface Chunk {
  readonly address: number;
  readonly bytes: Buffer;
}

const chunkSize = 2 ** 20;
/** In bytes: what is looked for is shorter, with what belongs to it. */
const overlap = 256;

/** The segments that are loaded from the file. */
export function loadedSegments({ segments }: ElfFile): readonly Segment[] {
  return segments.filter(({ type }) => type === segmentTypes.load);
}

/** The bytes of segments, a part after the other. Each part begins with the last bytes of the one before. */
export function* chunksOf(elf: ElfFile, segments: readonly Segment[]): Generator<Chunk> {
  for (const { offset, address, size } of segments) {
    for (let at = 0; at < Number(size); at += chunkSize) {
      const from = Math.max(0, at - overlap);
      const length = Math.min(at + chunkSize, Number(size)) - from;
      yield { address: Number(address) + from, bytes: elf.bytes(offset + BigInt(from), length) };
    }
  }
}
