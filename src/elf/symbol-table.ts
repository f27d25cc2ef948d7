import type { ElfFile, Fields } from './file.js';

/** What `.gnu.version` has besides an index: the symbol is hidden. */
export const indexMask = 0x7fff;
const hiddenFlag = 0x8000;
/** An index from here on is that of a version; the ones before say that a symbol has none. */
const firstVersion = 2;

/** `STB_GLOBAL`, `STB_WEAK` and `STB_GNU_UNIQUE`: what other files may see. */
const bindings = { global: 1, weak: 2, unique: 10 } as const;
/** What is no symbol to look for: `STT_SECTION` and `STT_FILE`. */
const otherTypes = [3, 4];
const threadLocal = 6;
/** `STV_INTERNAL` and `STV_HIDDEN`: the loader looks for them nowhere else. */
const ownVisibilities = [1, 2];
const absoluteSection = 0xfff1;

/** The dynamic symbols of an ELF file (ELF gABI, chapter 4, "Symbol Table") with the indices of their versions. */
export class SymbolTable {
  constructor(
    private readonly symbols: Fields,
    private readonly versions: Fields | undefined,
    private readonly layout: ElfFile['layout']['symbol'],
    readonly rows: number,
  ) {}

  get isVersioned(): boolean {
    return this.versions !== undefined;
  }

  /** The index of a symbol's version. */
  version(row: number): number {
    return (this.versions?.half(row * 2) ?? 0) & indexMask;
  }

  nameOffset(row: number): bigint {
    return BigInt(this.symbols.word(row * this.layout.size));
  }

  /** Whether the loader has to find it elsewhere, in whatever version, and does not start the file without it. */
  isWanted(row: number): boolean {
    const { binding, visibility, section } = this.fieldsOf(row);
    return (
      section === 0 &&
      binding === bindings.global &&
      !ownVisibilities.includes(visibility) &&
      this.version(row) < firstVersion
    );
  }

  /**
   * Whether the loader finds it here for a file that asks for no version (glibc, `do_lookup_x`): of a symbol
   * with hidden versions it takes the first version only.
   */
  isDefined(row: number): boolean {
    const { binding, visibility, section, type } = this.fieldsOf(row);
    if (section === 0 || binding === 0 || otherTypes.includes(type) || ownVisibilities.includes(visibility))
      return false;
    const isHidden = ((this.versions?.half(row * 2) ?? 0) & hiddenFlag) !== 0;
    if (isHidden && this.version(row) > firstVersion) return false;
    const hasPlace = this.symbols.long(row * this.layout.size + this.layout.value) !== 0n;
    return hasPlace || section === absoluteSection || type === threadLocal;
  }

  private fieldsOf(row: number) {
    const at = row * this.layout.size + this.layout.info;
    const info = this.symbols.byte(at);
    const visibility = this.symbols.byte(at + 1) & 3;
    return { binding: info >> 4, type: info & 15, visibility, section: this.symbols.half(at + 2) };
  }
}
