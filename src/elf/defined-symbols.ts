import type { GnuHash } from './gnu-hash.js';
import type { NameTable } from './name-table.js';
import type { SymbolTable } from './symbol-table.js';

/** More than the largest libraries have, in characters: names may overlap. */
const longestNames = 2 ** 25;

/**
 * The symbols that a file defines for files that ask for no version. Their names are read when they are asked
 * for: a library has thousands, and who loads it wants a few.
 */
export class DefinedSymbols {
  #all: ReadonlySet<string> | undefined;

  /** @param hashes absent where the file has no table of them */
  constructor(
    private readonly table: SymbolTable,
    private readonly names: NameTable,
    private readonly hashes: GnuHash | undefined,
  ) {}

  has(name: string): boolean {
    const isIt = (row: number) => this.#nameOf(row) === name;
    // Of a name that is no valid UTF-8 the bytes are not known here.
    const isPlain = this.#all === undefined && /^[\x20-\x7e]+$/.test(name);
    return (isPlain ? this.hashes?.find(name, isIt) : undefined) ?? this.all().has(name);
  }

  /** All of them; of a file that claims more than any has, the first ones. */
  all(): ReadonlySet<string> {
    this.#all ??= new Set(this.#read());
    return this.#all;
  }

  *#read(): Generator<string> {
    let room = longestNames;
    for (let row = 1; row < this.table.rows; row += 1) {
      const name = this.#nameOf(row);
      room -= name.length;
      if (room < 0) return;
      if (name !== '') yield name;
    }
  }

  /** Empty for a symbol that others do not find. */
  #nameOf(row: number): string {
    return this.table.isDefined(row) ? (this.names.at(this.table.nameOffset(row)) ?? '') : '';
  }
}

/** What a file without symbols defines. */
export const noSymbols: Pick<DefinedSymbols, 'has' | 'all'> = { has: () => false, all: () => new Set() };
