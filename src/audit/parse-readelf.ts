import type { NeededVersion } from '../elf/dynamic.js';
import type { LoaderFacts } from '../elf/loading.js';
import type { VersionNeed } from './symbol-versions.js';

/** What readelf says of an ELF file. */
export interface ReadelfOutput
  extends Pick<
    LoaderFacts,
    'interpreter' | 'needed' | 'runPaths' | 'hasTextRelocations' | 'hasExecutableStack'
  > {
  /** `ELF64`. */
  readonly class: string;
  /** `2's complement, little endian`. */
  readonly data: string;
  /** `AArch64`. */
  readonly machine: string;
  /** `EXEC`, `DYN`, `REL`. */
  readonly type: string;
  /** The symbol versions that it lists under "Version needs". */
  readonly versions: readonly (NeededVersion & VersionNeed)[];
}

/** Has readelf print the header, the segments, the dynamic section, its symbols and their versions. */
export const readelfOptions = [
  '--wide',
  '--file-header',
  '--program-headers',
  '--dynamic',
  '--dyn-syms',
  '--version-info',
];

/** Begins each of the sections about versions, of which one is about those that the file needs. */
const versions = 'Version ';

/** Enough to name some; a hostile table must not fill the memory. */
const mostSymbols = 10_000;
/** More than a file can have: its versions have an index of 15 bits. */
const mostVersions = 0x8000;
/** Of all names that are kept, in characters. What has more is read differently without readelf. */
const longestNames = 2 ** 23;

/** Takes in readelf's output (binutils 2.31 to 2.47, and LLVM's in its GNU style), a line at a time. */
export class ReadelfParser {
  /**
   * The parts of the output, in its order, by the text with which they begin. A part never begins again, nor
   * does an earlier one: a name with a line end in it may look as if.
   */
  private readonly parts: readonly (readonly [begins: string, line: (text: string) => void])[] = [
    ['ELF Header:', (text) => this.headerLine(text)],
    ['Program Headers:', (text) => this.segmentLine(text)],
    ['Dynamic section at offset ', (text) => this.dynamicLine(text)],
    ['Symbol table ', (text) => this.symbolLine(text)],
    [versions, (text) => this.versionLine(text)],
  ];
  private part = -1;
  private isNeeds = false;
  private readonly header = new Map<string, string>();
  private interpreter: string | undefined;
  private readonly needed: string[] = [];
  private readonly runPaths: string[] = [];
  private readonly versions: (NeededVersion & { readonly index: string })[] = [];
  private library = '';
  /** By index and name where the index is printed, else by name: `2 GLIBC_2.34` or `GLIBC_2.34`. */
  private readonly symbols = new Map<string, string[]>();
  private symbolCount = 0;
  private hasTextRelocations = false;
  private hasExecutableStack = false;
  private room = longestNames;

  line(text: string): void {
    const begins = this.parts.findIndex(([beginning]) => text.startsWith(beginning));
    if (begins > this.part || (begins === this.part && text.startsWith(versions))) {
      this.part = begins;
      this.isNeeds = text.startsWith('Version needs section');
    } else this.parts[this.part]?.[1](text);
  }

  /** What was read; undefined when there was not even a header. */
  output(): ReadelfOutput | undefined {
    const keys = ['Class', 'Data', 'Machine', 'Type'];
    const [elfClass, data, machine, type] = keys.map((key) => this.header.get(key));
    if (elfClass === undefined || data === undefined || machine === undefined || type === undefined)
      return undefined;
    const symbolsOf = (key: string): readonly string[] => this.symbols.get(key) ?? [];
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
        symbols: [...symbolsOf(`${index} ${version.name}`), ...symbolsOf(version.name)],
      })),
      hasTextRelocations: this.hasTextRelocations,
      hasExecutableStack: this.hasExecutableStack,
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
    const name = /^[A-Z][\w ]*: \[(.*)\]$/.exec(value)?.[1] ?? value;
    if (tag === 'NEEDED' && this.hasRoom(value)) this.needed.push(name);
    if ((tag === 'RPATH' || tag === 'RUNPATH') && this.hasRoom(value)) this.runPaths.push(name);
    if (tag === 'TEXTREL' || (tag === 'FLAGS' && /\bTEXTREL\b/.test(value))) this.hasTextRelocations = true;
  }

  /** Defined symbols too: those that a program has a copy of are bound to a version. */
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

  private versionLine(text: string): void {
    if (!this.isNeeds) return;
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
