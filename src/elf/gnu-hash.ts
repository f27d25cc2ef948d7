import { type DynamicSection, tags } from './dynamic.js';
import { Damage, type ElfFile, type Fields } from './file.js';

/** More than any file has. */
const mostBuckets = 2 ** 20;
const headerSize = 16;
const wordSize = 4;
/** Linkers make a bucket for every few symbols. */
const longestChain = 256;

/**
 * The hash table by which the loader finds symbols (`DT_GNU_HASH`; glibc, `do_lookup_x`). Its filter is passed
 * over: it only says sooner that there is none.
 */
export class GnuHash {
  /**
   * @param first the first row of the symbols that it has
   * @param buckets how many there are
   * @param words the buckets, then a hash for each symbol
   * @param many how many symbols those are
   */
  private constructor(
    private readonly first: number,
    private readonly buckets: number,
    private readonly words: Fields,
    private readonly many: number,
  ) {}

  /**
   * @param rows how many symbols the file has
   * @returns undefined for a file without one.
   * @throws Damage when it is not in the file.
   */
  static in(elf: ElfFile, dynamic: DynamicSection, rows: number): GnuHash | undefined {
    const address = dynamic.value(tags.gnuHash);
    if (address === undefined) return undefined;
    const start = elf.offsetOf(address);
    const header = elf.fields(start, headerSize);
    const [buckets, first, filters] = [header.word(0), header.word(4), header.word(8)];
    if (buckets > mostBuckets || filters > mostBuckets)
      throw new Damage(`its hash table has ${buckets} buckets and ${filters} filters`);
    const at = start + BigInt(headerSize + filters * (elf.machine.bits / 8));
    const room = Math.floor((elf.size - Number(at)) / wordSize) - buckets;
    const many = Math.max(0, Math.min(rows - first, room));
    return new GnuHash(first, buckets, elf.fields(at, (buckets + many) * wordSize), many);
  }

  /**
   * Whether one of the symbols that have a name's hash is the one.
   * @param name of ASCII
   * @param isIt whether a row is
   * @returns undefined where the table does not help: too many symbols share a bucket.
   */
  find(name: string, isIt: (row: number) => boolean): boolean | undefined {
    if (this.buckets === 0) return false;
    const wanted = hashOf(name);
    let at = this.words.word((wanted % this.buckets) * wordSize) - this.first;
    for (let step = 0; step < longestChain; step += 1, at += 1) {
      if (at < 0 || at >= this.many) return false;
      const hash = this.words.word((this.buckets + at) * wordSize);
      // The last bit says that the bucket ends here.
      if ((hash | 1) === (wanted | 1) && isIt(this.first + at)) return true;
      if ((hash & 1) === 1) return false;
    }
    return undefined;
  }
}

function hashOf(name: string): number {
  let hash = 5381;
  for (let at = 0; at < name.length; at += 1) hash = (Math.imul(hash, 33) + name.charCodeAt(at)) >>> 0;
  return hash;
}
