import { Damage, type ElfFile, type Fields, type Reading, readElf, segmentTypes } from './file.js';
import { NameTable } from './name-table.js';
import { indexMask, SymbolTable } from './symbol-table.js';

/** What a library shares with others. */
export interface LibraryNames {
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** The symbol versions that it defines, without its own name. */
  readonly versions: readonly string[];
  /** The folders of `DT_RUNPATH` and `DT_RPATH`, as they stand there. */
  readonly runPaths: readonly string[];
}

/** A symbol version that the loader looks for before it starts the file. */
export interface NeededVersion {
  readonly library: string;
  readonly name: string;
  /** `VER_FLG_WEAK`: the loader goes on without it. */
  readonly isWeak: boolean;
  /** The symbols that are bound to it, as far as they are kept. */
  readonly symbols: readonly string[];
}

/** Tags of the dynamic section (`d_tag`). */
export const tags = {
  end: 0n,
  needed: 1n,
  strings: 5n,
  symbols: 6n,
  relocationsWithAddends: 7n,
  relocationsWithAddendsSize: 8n,
  stringsSize: 10n,
  soname: 14n,
  rpath: 15n,
  relocations: 17n,
  relocationsSize: 18n,
  linkageSize: 2n,
  linkageKind: 20n,
  textRelocations: 22n,
  linkage: 23n,
  runpath: 29n,
  flags: 30n,
  gnuHash: 0x6ffffef5n,
  versionIndices: 0x6ffffff0n,
  flags1: 0x6ffffffbn,
  packedRelocations: 36n,
  versionDefinitions: 0x6ffffffcn,
  versionDefinitionsCount: 0x6ffffffdn,
  versionNeeds: 0x6ffffffen,
} as const;

/** More than any library has. */
const mostEntries = 65_536;
const mostNeeded = 4096;
/** Of the table of names, in bytes. */
const largestNames = 2n ** 26n;
/** Of all names together, in characters: they may overlap, so that a small file can have many long ones. */
const longestNames = 2 ** 22;
/** `VER_FLG_BASE`: the definition is the file's own name. */
const baseFlag = 1;
const weakFlag = 2;
/** A version has an index of 15 bits. */
const mostVersions = 0x8000;
/** More than the largest libraries have. */
const mostRows = 2 ** 20;
/** Of symbols that are kept, and the characters of their names: they are there to name some. */
const mostSymbols = 10_000;
const longestSymbols = 2 ** 20;
/** Tags whose values are addresses of tables: what is behind the symbols is the end of them. */
const tables = [4n, 5n, 7n, 17n, 23n, 36n, 0x6ffffef5n, 0x6ffffff0n, 0x6ffffffcn, 0x6ffffffen];
const tooManyVersions = `it claims more than ${mostVersions} symbol versions`;
/** The structures (LSB Core, "Symbol Versioning"), most with the distance to the next one in a field. */
const verdef = { size: 20, next: 16 };
const verdaux = { size: 8 };
const verneed = { size: 16, next: 12 };
const vernaux = { size: 16, next: 12 };

/** The dynamic section of an ELF file (ELF gABI, chapter 5); without entries where there is none. */
export class DynamicSection {
  private readonly entries: readonly { readonly tag: bigint; readonly value: bigint }[];
  private room = longestNames;
  private table: NameTable | undefined;

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

  /** The symbol versions that the file defines, without its own name. */
  definedVersions(): readonly string[] {
    const start = this.value(tags.versionDefinitions);
    if (start === undefined) return [];
    const count = this.value(tags.versionDefinitionsCount) ?? 0n;
    if (count > BigInt(mostVersions)) throw new Damage(`it claims ${count} symbol versions`);
    const versions: string[] = [];
    for (const [record, at] of this.chain(this.elf.offsetOf(start), verdef)) {
      const [flags, auxiliaries] = [record.half(2), record.half(6)];
      if (auxiliaries === 0 || (flags & baseFlag) !== 0) continue;
      // The first auxiliary record has the version's own name, others those of its predecessors.
      const auxiliary = this.elf.fields(at + BigInt(record.word(12)), verdaux.size);
      versions.push(this.nameAt(BigInt(auxiliary.word(0))));
    }
    return versions;
  }

  /** The symbol versions that the file needs. The loader looks at none of the counts, so neither does this. */
  neededVersions(): readonly NeededVersion[] {
    const start = this.value(tags.versionNeeds);
    if (start === undefined) return [];
    const versions: NeededVersion[] = [];
    const bound = new Map<number, string[]>();
    for (const [record, at] of this.chain(this.elf.offsetOf(start), verneed)) {
      const library = this.nameAt(BigInt(record.word(4)));
      for (const [auxiliary] of this.chain(at + BigInt(record.word(8)), vernaux)) {
        const name = this.nameAt(BigInt(auxiliary.word(8)));
        const index = auxiliary.half(6) & indexMask;
        const symbols = bound.get(index) ?? [];
        bound.set(index, symbols);
        versions.push({ library, name, isWeak: (auxiliary.half(4) & weakFlag) !== 0, symbols });
        if (versions.length > mostVersions) throw new Damage(tooManyVersions);
      }
    }
    this.bindSymbols(bound);
    return versions;
  }

  /**
   * Adds to each index of a version the names of its symbols (LSB Core, ".gnu.version"). Defined ones too:
   * those that a program has a copy of are bound to a version. A name that leads nowhere is passed over.
   */
  private bindSymbols(bound: ReadonlyMap<number, string[]>): void {
    const table = this.symbols();
    if (table?.isVersioned !== true) return;
    let [kept, characters] = [0, 0];
    for (let row = 0; row < table.rows; row += 1) {
      const names = bound.get(table.version(row));
      const name = names === undefined ? undefined : this.names().at(table.nameOffset(row));
      if (names === undefined || name === undefined || name === '') continue;
      kept += 1;
      characters += name.length;
      if (kept > mostSymbols || characters > longestSymbols) return;
      names.push(name);
    }
  }

  /**
   * The symbols that the loader goes by; undefined where there are none. It finds them by their hashes and by
   * relocations, and knows no count; here they end where the next table begins.
   */
  symbols(): SymbolTable | undefined {
    const [start, indices] = [this.value(tags.symbols), this.value(tags.versionIndices)];
    if (start === undefined) return undefined;
    const { symbol } = this.elf.layout;
    const room = indices === undefined ? mostRows : this.roomAt(indices) / 2;
    const rows = Math.floor(Math.min(this.roomAt(start) / symbol.size, room, mostRows));
    const versions = indices === undefined ? undefined : this.elf.fields(this.elf.offsetOf(indices), rows * 2);
    return new SymbolTable(
      this.elf.fields(this.elf.offsetOf(start), rows * symbol.size),
      versions,
      symbol,
      rows,
    );
  }

  /** How many bytes there are from an address to the next table, or to the end of the segment. */
  private roomAt(address: bigint): number {
    const next = this.values(...tables).filter((one) => one > address);
    const end = next.reduce((least, one) => (one < least ? one : least), this.elf.endOf(address));
    return Number(end - address);
  }

  /** A name of the table of names. */
  nameAt(offset: bigint): string {
    const name = this.names().at(offset);
    if (name === undefined)
      throw new Damage(`the name at ${offset} is outside the string table, or is not terminated`);
    this.room -= name.length;
    if (this.room < 0) throw new Damage(`its names have more than ${longestNames} characters`);
    return name;
  }

  /** The table of names. @throws Damage when there is none. */
  names(): NameTable {
    this.table ??= this.readNames();
    return this.table;
  }

  private readNames(): NameTable {
    const [strings, size] = [this.value(tags.strings), this.value(tags.stringsSize)];
    if (strings === undefined || size === undefined) throw new Damage('it has no string table');
    if (size > largestNames) throw new Damage(`its string table has ${size} bytes`);
    return new NameTable(this.elf.bytes(this.elf.offsetOf(strings), Number(size)));
  }

  /** The records of a chain and their offsets. It leads forward only; the last record names no next one. */
  private *chain(start: bigint, { size, next }: typeof verneed): Generator<readonly [Fields, at: bigint]> {
    let at = start;
    for (let count = 0; count <= mostVersions; count += 1) {
      const record = this.elf.fields(at, size);
      yield [record, at];
      const distance = record.word(next);
      if (distance === 0) return;
      at += BigInt(distance);
    }
    throw new Damage(tooManyVersions);
  }
}

/**
 * Reads what a library needs and which symbol versions it defines.
 * @throws the system's error when the file cannot be read.
 */
export function readLibrary(file: string): Reading<LibraryNames> {
  return readElf(file, (elf) => {
    const dynamic = new DynamicSection(elf);
    const paths = dynamic.values(tags.runpath, tags.rpath).map((offset) => dynamic.nameAt(offset));
    const runPaths = paths.flatMap((path) => path.split(':'));
    return { needed: dynamic.needed(), versions: dynamic.definedVersions(), runPaths };
  });
}
