import { Damage, type ElfFile, segmentTypes } from './file.js';

/** Tags of the dynamic section (`d_tag`). */
export const tags = {
  end: 0n,
  needed: 1n,
  strings: 5n,
  stringsSize: 10n,
  soname: 14n,
  rpath: 15n,
  textRelocations: 22n,
  runpath: 29n,
  flags: 30n,
  packedRelocations: 36n,
  versionDefinitions: 0x6ffffffcn,
  versionDefinitionsCount: 0x6ffffffdn,
  versionNeeds: 0x6ffffffen,
} as const;

/** More than any library has. */
const mostEntries = 65_536;
const mostNeeded = 4096;
const longestName = 4096;
/** Of all names together, in characters: they may overlap, so that a small file can have many long ones. */
const longestNames = 2 ** 22;

/** The dynamic section of an ELF file (ELF gABI, chapter 5); without entries where there is none. */
export class DynamicSection {
  private readonly entries: readonly { readonly tag: bigint; readonly value: bigint }[];
  private room = longestNames;

  /** @throws Damage when it is not in the file, or has too many entries. */
  constructor(private readonly elf: ElfFile) {
    const segment = elf.segments.find(({ type }) => type === segmentTypes.dynamic);
    const { size, value } = elf.layout.dynamicEntry;
    const count = (segment?.size ?? 0n) / BigInt(size);
    if (count > BigInt(mostEntries)) throw new Damage(`its dynamic section has ${count} entries`);
    const rows = segment === undefined ? [] : elf.table(segment.offset, size, Number(count));
    const entries = rows.map((row) => ({ tag: row.long(0), value: row.long(value) }));
    const end = entries.findIndex(({ tag }) => tag === tags.end);
    this.entries = end < 0 ? entries : entries.slice(0, end);
  }

  /** The values of all entries with one of the tags, in their order. */
  values(...wanted: readonly bigint[]): readonly bigint[] {
    return this.entries.filter(({ tag }) => wanted.includes(tag)).map(({ value }) => value);
  }

  /** The value of the first entry with a tag. */
  value(tag: bigint): bigint | undefined {
    return this.values(tag)[0];
  }

  /** The names under `DT_NEEDED`. */
  needed(): readonly string[] {
    const offsets = this.values(tags.needed);
    if (offsets.length > mostNeeded) throw new Damage(`it needs more than ${mostNeeded} libraries`);
    return offsets.map((offset) => this.nameAt(offset));
  }

  /** A name of the table of names. */
  nameAt(offset: bigint): string {
    const [strings, size] = [this.value(tags.strings), this.value(tags.stringsSize)];
    if (strings === undefined || size === undefined) throw new Damage('it has no table of names');
    if (offset >= size) throw new Damage(`a name stands at ${offset}, behind the table of names`);
    const rest = size - offset;
    const length = rest > BigInt(longestName) ? longestName : Number(rest);
    const bytes = this.elf.bytes(this.elf.offsetOf(strings + offset), length);
    const end = bytes.indexOf(0);
    if (end < 0) throw new Damage(`the name at ${offset} has no end`);
    const name = bytes.toString('utf8', 0, end);
    this.room -= name.length;
    if (this.room < 0) throw new Damage(`its names have more than ${longestNames} characters`);
    return name;
  }
}
