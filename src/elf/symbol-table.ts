import type { ElfFile, Fields } from './file.js';

/** What `.gnu.version` has besides an index: the symbol is hidden. */
export const indexMask = 0x7fff;
const hiddenFlag = 0x8000;
/** An index from here on is that of a version; the ones before say that a symbol has none. */
const firstVersion = 2;

/** `STB_LOCAL` and `STB_GLOBAL`; others that there are, weak ones too, are seen by other files. */
const bindings = { local: 0, global: 1 } as const;
/** What is no symbol to look for: `STT_SECTION` and `STT_FILE`. */
const otherTypes = [3, 4];
const threadLocal = 6;
/** `STV_INTERNAL` and `STV_HIDDEN`: the loader looks for them nowhere else. */
const ownVisibilities = [1, 2];
const absoluteSection = 0xfff1;

/** The dynamic symbols of an ELF file (ELF gABI, chapter 4, "Symbol Table") with their versions' indices. */
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

  nameOffset(row: number): number {
    return this.symbols.word(row * this.layout.size);
  }

  /** Whether the loader has to find it elsewhere, in whatever version, and does not go on without it. */
  isWanted(row: number): boolean {
    const at = this.infoAt(row);
    if (this.symbols.half(at + 2) !== 0 || this.symbols.byte(at) >> 4 !== bindings.global) return false;
    return !this.isOwn(at) && this.version(row) < firstVersion;
  }

  /**
   * Whether the loader finds it here for a file that asks for no version (glibc, `do_lookup_x`): of a symbol
   * with hidden versions it takes the first version only.
   */
  isDefined(row: number): boolean {
    const at = this.infoAt(row);
    const section = this.symbols.half(at + 2);
    if (section === 0) return false;
    const info = this.symbols.byte(at);
    const type = info & 15;
    if (info >> 4 === bindings.local || otherTypes.includes(type) || this.isOwn(at)) return false;
    const isHidden = ((this.versions?.half(row * 2) ?? 0) & hiddenFlag) !== 0;
    if (isHidden && this.version(row) > firstVersion) return false;
    return section === absoluteSection || type === threadLocal || this.hasPlace(row);
  }

  private infoAt(row: number): number {
    return row * this.layout.size + this.layout.info;
  }

  private isOwn(infoAt: number): boolean {
    return ownVisibilities.includes(this.symbols.byte(infoAt + 1) & 3);
  }

  private hasPlace(row: number): boolean {
    const at = row * this.layout.size + this.layout.value;
    if (this.symbols.word(at) !== 0) return true;
    return this.layout.valueSize === 8 && this.symbols.word(at + 4) !== 0;
  }
}
