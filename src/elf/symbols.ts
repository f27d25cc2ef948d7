import { DefinedSymbols, noSymbols } from './defined-symbols.js';
import { DynamicSection, tags } from './dynamic.js';
import { Damage, type ElfBytes, type ElfFile, type Reading, readElf, readElfIn } from './file.js';
import { GnuHash } from './gnu-hash.js';
import type { SymbolTable } from './symbol-table.js';

/** What a file gives to others, and what it wants of them. */
export interface DynamicSymbols {
  /** The symbols without a version that the loader has to find elsewhere, weak ones left out. */
  readonly wanted: readonly string[];
  readonly defined: Pick<DefinedSymbols, 'has' | 'all'>;
  /** About what is kept of the file to tell those, in bytes. */
  readonly bytes: number;
}

/** More than the largest libraries have, in characters: names may overlap. */
const longestNames = 2 ** 25;
/** More than any file has, in bytes. */
const mostRelocations = 2n ** 30n;
/** How much of the relocations is read at once, in entries. */
const batch = 65_536;
/** `DT_RELA`, as `DT_PLTREL` has it. */
const withAddends = 7n;

/**
 * Reads the symbols of a file that it shares with others.
 * @param file its path, or its bytes
 * @param kind which of them; the others are left out
 * @throws the system's error when the file cannot be read.
 */
export function readSymbols(
  file: string | ElfBytes,
  kind: 'wanted' | 'defined' | 'all',
): Reading<DynamicSymbols> {
  const view = (elf: ElfFile): DynamicSymbols => {
    const dynamic = new DynamicSection(elf);
    const table = dynamic.symbols();
    const wanted = kind === 'defined' ? [] : namesOf(wantedRows(elf, dynamic, table), dynamic);
    if (kind === 'wanted' || table === undefined) return { wanted, defined: noSymbols, bytes: 0 };
    const [names, hashes] = [dynamic.names(), GnuHash.in(elf, dynamic, table.rows)];
    const bytes = names.size + table.rows * elf.layout.symbol.size;
    return { wanted, defined: new DefinedSymbols(table, names, hashes), bytes };
  };
  return typeof file === 'string' ? readElf(file, view) : readElfIn(file, view);
}

function namesOf(offsets: readonly number[], dynamic: DynamicSection): readonly string[] {
  let room = longestNames;
  return offsets.flatMap((offset) => {
    const name = dynamic.names().at(offset) ?? '';
    room -= name.length;
    if (room < 0) throw new Damage(`its symbols have more than ${longestNames} characters`);
    return name === '' ? [] : [name];
  });
}

/** The loader looks for what a relocation names, and for nothing else. */
function wantedRows(elf: ElfFile, dynamic: DynamicSection, table: SymbolTable | undefined): readonly number[] {
  const rows = new Set<number>();
  for (let row = 1; table !== undefined && row < table.rows; row += 1) if (table.isWanted(row)) rows.add(row);
  if (table === undefined || rows.size === 0) return [];
  const relocated = relocatedOf(rows, elf, dynamic);
  return [...relocated].sort((a, b) => a - b).map((row) => table.nameOffset(row));
}

/** Those of the rows that a relocation names. */
function relocatedOf(rows: ReadonlySet<number>, elf: ElfFile, dynamic: DynamicSection): ReadonlySet<number> {
  const { relocation } = elf.layout;
  const found = new Set<number>();
  const isLinkageWithAddends = dynamic.value(tags.linkageKind) === withAddends;
  const tables = [
    [tags.relocationsWithAddends, tags.relocationsWithAddendsSize, true],
    [tags.relocations, tags.relocationsSize, false],
    [tags.linkage, tags.linkageSize, isLinkageWithAddends],
  ] as const;
  for (const [place, size, hasAddend] of tables) {
    const [address, bytes] = [dynamic.value(place), dynamic.value(size) ?? 0n];
    if (address === undefined || bytes === 0n) continue;
    if (bytes > mostRelocations) throw new Damage(`its relocations have ${bytes} bytes`);
    const entry = hasAddend ? relocation.sizeWithAddend : relocation.size;
    const start = elf.offsetOf(address);
    const count = Number(bytes / BigInt(entry));
    for (let first = 0; first < count; first += batch) {
      const many = Math.min(batch, count - first);
      const fields = elf.fields(start + BigInt(first * entry), many * entry);
      for (let at = 0; at < many; at += 1) {
        const row = elf.symbolOf(fields, at * entry);
        if (row !== 0 && rows.has(row)) found.add(row);
      }
    }
  }
  return found;
}
