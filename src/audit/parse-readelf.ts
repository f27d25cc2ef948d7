import type { ElfFacts } from './elf-facts.js';

/** What readelf says of an ELF file. */
export interface ReadelfWords extends Omit<ElfFacts, 'versions' | 'runPaths'> {
  /** Each `DT_RPATH` and `DT_RUNPATH`, unsplit. */
  readonly runPaths: readonly string[];
  readonly versions: readonly WordedVersion[];
}

/** A symbol version that readelf lists under "Version needs". */
export interface WordedVersion {
  readonly name: string;
  readonly library: string;
  readonly isWeak: boolean;
  readonly symbols: readonly string[];
}

/**
 * What readelf is asked for: the header, the segments, the dynamic section, its symbols and their versions, the
 * notes.
 */
export const readelfOptions = [
  '--wide',
  '--file-header',
  '--program-headers',
  '--dynamic',
  '--dyn-syms',
  '--version-info',
  '--notes',
];

/**
 * The parts of readelf's output, in its order, by the words with which they begin. A part never begins again,
 * nor does one that stands before it: a name with a line end in it may look as if.
 */
const parts = [
  ['header', 'ELF Header:'],
  ['segments', 'Program Headers:'],
  ['dynamic', 'Dynamic section at offset '],
  ['symbols', 'Symbol table '],
  ['versions', 'Version '],
  ['notes', 'Displaying notes found '],
] as const;
type Part = (typeof parts)[number][0];

/** Enough to name some; a hostile table must not fill the memory. */
const mostSymbols = 10_000;
/** More than a file can have: its versions have an index of 15 bits. */
const mostVersions = 0x8000;
/** Of all names that are kept, in characters. What has more is read differently without readelf. */
const longestNames = 2 ** 23;

/** Takes in readelf's output (binutils 2.31 to 2.47, and LLVM's in its GNU style), a line at a time. */
export class ReadelfParser {
  private at = -1;
  private isNeeds = false;
  private readonly header = new Map<string, string>();
  private interpreter: string | undefined;
  private readonly needed: string[] = [];
  private readonly runPaths: string[] = [];
  private readonly versions: (Omit<WordedVersion, 'symbols'> & { readonly index: string })[] = [];
  private library = '';
  /** By index and name where the index is told, else by name: `2 GLIBC_2.34` or `GLIBC_2.34`. */
  private readonly symbols = new Map<string, string[]>();
  private symbolCount = 0;
  private hasTextRelocations = false;
  private hasExecutableStack = false;
  private buildId: string | undefined;
  private room = longestNames;

  line(text: string): void {
    const begins = parts.findIndex(([, words]) => text.startsWith(words));
    if (begins > this.at || (begins === this.at && parts[begins]?.[0] === 'versions')) {
      this.at = begins;
      this.isNeeds = text.startsWith('Version needs section');
      return;
    }
    const part: Part | undefined = parts[this.at]?.[0];
    switch (part) {
      case undefined:
        return;
      case 'header':
        this.headerLine(text);
        break;
      case 'segments':
        this.segmentLine(text);
        break;
      case 'dynamic':
        this.dynamicLine(text);
        break;
      case 'symbols':
        this.symbolLine(text);
        break;
      case 'versions':
        if (this.isNeeds) this.needLine(text);
        break;
      case 'notes':
        this.buildId ??= /^\s.*\bBuild ID: ([0-9a-f]+)$/.exec(text)?.[1];
    }
  }

  /** What was said; undefined when it was not even a header. */
  words(): ReadelfWords | undefined {
    const [elfClass, data, machine, type] = ['Class', 'Data', 'Machine', 'Type'].map((key) =>
      this.header.get(key),
    );
    if (elfClass === undefined || data === undefined || machine === undefined || type === undefined)
      return undefined;
    return {
      class: elfClass,
      data,
      machine,
      type: type.split(' ', 1).join(),
      interpreter: this.interpreter,
      needed: this.needed,
      runPaths: this.runPaths,
      versions: this.versions.map(({ index, ...version }) => ({
        ...version,
        symbols: [
          ...(this.symbols.get(`${index} ${version.name}`) ?? []),
          ...(this.symbols.get(version.name) ?? []),
        ],
      })),
      hasTextRelocations: this.hasTextRelocations,
      hasExecutableStack: this.hasExecutableStack,
      buildId: this.buildId,
    };
  }

  private headerLine(text: string): void {
    const [, key, value] = /^ {2}([A-Z][A-Za-z]*): +(\S.*)$/.exec(text.trimEnd()) ?? [];
    if (key !== undefined && value !== undefined && !this.header.has(key)) this.header.set(key, value);
  }

  private segmentLine(text: string): void {
    this.interpreter ??= /^ +\[Requesting program interpreter: (.*)\]$/.exec(text)?.[1];
    const flags = /^ +GNU_STACK +(?:0x[0-9a-f]+ +){5}([RWE ]{3}) /.exec(text)?.[1];
    if (flags?.includes('E') === true) this.hasExecutableStack = true;
  }

  private dynamicLine(text: string): void {
    const [, tag, value = ''] = /^ +0x[0-9a-f]+ \((\w+)\) *(.*)$/.exec(text) ?? [];
    const inBrackets = /^[A-Z][\w ]*: \[(.*)\]$/.exec(value)?.[1] ?? value;
    switch (tag) {
      case 'NEEDED':
        if (this.hasRoom(value)) this.needed.push(inBrackets);
        break;
      case 'RPATH':
      case 'RUNPATH':
        if (this.hasRoom(value)) this.runPaths.push(inBrackets);
        break;
      case 'TEXTREL':
        this.hasTextRelocations = true;
        break;
      case 'FLAGS':
        if (/\bTEXTREL\b/.test(value)) this.hasTextRelocations = true;
    }
  }

  /**
   * A symbol that a program has a copy of is bound to a version and has a section, so that the section does not
   * matter.
   */
  private symbolLine(text: string): void {
    const symbol = /^ *\d+: [0-9a-f]+ +\w+ \S+ +\S+ +\S+ +(?:\[.*?\] +)?\S+ (\S.*)$/.exec(text)?.[1];
    const [, name, version, index] = /^(.+?)@@?([^@ ]+)(?: \((\d+)\))?$/.exec(symbol ?? '') ?? [];
    if (name === undefined || version === undefined || this.symbolCount >= mostSymbols) return;
    if (!this.hasRoom(text)) return;
    this.symbolCount += 1;
    const key = index === undefined ? version : `${index} ${version}`;
    const known = this.symbols.get(key);
    if (known === undefined) this.symbols.set(key, [name]);
    else known.push(name);
  }

  private needLine(text: string): void {
    const library = /^ +(?:0x)?[0-9a-f]+: Version: \d+ {2}File: (.*) {2}Cnt: \d+$/.exec(text)?.[1];
    if (library !== undefined) this.library = library;
    const [, name, flags, index] =
      /^ +(?:0x)?[0-9a-f]+: +Name: (.*) {2}Flags: ([^:]{0,60}?) {2}Version: (\d+)$/.exec(text) ?? [];
    if (name === undefined || flags === undefined || index === undefined) return;
    if (this.versions.length > mostVersions || !this.hasRoom(text)) return;
    this.versions.push({ name, library: this.library, isWeak: flags.includes('WEAK'), index });
  }

  private hasRoom(text: string): boolean {
    this.room -= text.length;
    return this.room >= 0;
  }
}
