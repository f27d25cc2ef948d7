/**
 * What a hand-made ELF file says of itself (ELF gABI; symbol versions as the LSB core specification has them).
 */
export interface ElfOptions {
  /** `e_machine`: 62 is x86-64, 183 is AArch64; or that of a target, with its class, byte order and flags. */
  readonly machine: number | Machine;
  readonly type: 'object' | 'dynamic';
  /** The interpreter of a program. */
  readonly interpreter?: string;
  readonly soname?: string;
  readonly needed?: readonly string[];
  /** `DT_RUNPATH`. */
  readonly runPath?: string;
  /**
   * The undefined symbols, by library and version: `{ 'libc.so.6': { 'GLIBC_2.34': ['__libc_start_main'] } }`.
   */
  readonly symbols?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The undefined symbols without a version, each with a relocation; those with `?` behind them are weak. */
  readonly wants?: readonly string[];
  /** The symbols without a version that it defines. */
  readonly defines?: readonly string[];
  /** The symbol versions that a library defines. */
  readonly versions?: readonly string[];
  /** `p_align` of what is loaded: 64 KiB by default, with which every target has it loaded. */
  readonly alignment?: bigint;
  /** The content of `.note.gnu.property`, which a segment of its own names. */
  readonly properties?: Buffer;
  /** Bytes at `payloadAt`, inside the loaded segment. */
  readonly payload?: string | Buffer;
}

/** What a file is for; `machine` of a target. */
export interface Machine {
  readonly number: number;
  readonly bits: 32 | 64;
  readonly isBigEndian: boolean;
  readonly flags: { readonly value: number } | undefined;
}

export const x86 = 62;
export const aarch64 = 183;

/** Where a payload starts, in bytes. */
export const payloadAt = 4096;

interface Section {
  readonly name: string;
  readonly type: number;
  readonly bytes: Buffer;
  /** The name of the section that `sh_link` points to. */
  readonly link?: string;
  readonly info?: number;
  readonly entrySize?: number;
}

/** The machine of the file that is being made: all that writes it is called by `makeElf`, and ends before it does. */
let current: Machine = { number: aarch64, bits: 64, isBigEndian: false, flags: undefined };

const is64 = (): boolean => current.bits === 64;
/** Size of an address. */
const word = (): number => (is64() ? 8 : 4);
const headerSize = () => (is64() ? 64 : 52);
const programHeaderSize = () => (is64() ? 56 : 32);
const sectionHeaderSize = () => (is64() ? 64 : 40);
const symbolSize = () => (is64() ? 24 : 16);

/** What each AArch64 file starts with, a loader too: `mov x0, #0; mov x8, #93; svc #0`, which is exit(0). */
const exits = numbers([0xd280_0000, 4], [0xd280_0ba8, 4], [0xd400_0001, 4]);

/** A file that readelf reads without a complaint. One for AArch64 that is not an object can be started, and ends with 0. */
export function makeElf(options: ElfOptions): Buffer {
  const { machine } = options;
  current =
    typeof machine === 'number' ? { number: machine, bits: 64, isBigEndian: false, flags: undefined } : machine;
  const sections = sectionsOf(options);
  const named = [options.interpreter, options.properties].filter((one) => one !== undefined);
  const segments = named.length + (options.type === 'dynamic' ? 2 : 0);
  let offset = headerSize() + segments * programHeaderSize();
  const offsets = sections.map(({ bytes }) => {
    const at = offset;
    offset = align(at + bytes.length);
    return at;
  });
  const at = (name: string): number => offsets[sections.findIndex((one) => one.name === name)] ?? 0;
  const sizeOf = (name: string): number => sections.find((one) => one.name === name)?.bytes.length ?? 0;
  const end = offset + (sections.length + 1) * sectionHeaderSize();
  if (end > payloadAt) throw new Error('the ELF file is too large for its payload');
  const payload = typeof options.payload === 'object' ? options.payload : Buffer.from(options.payload ?? '');
  const file = Buffer.alloc(payload.length === 0 ? end : payloadAt + payload.length);

  sections.forEach(({ name, bytes }, index) => {
    (name === '.dynamic' ? withAddresses(bytes, at) : bytes).copy(file, offsets[index]);
  });
  payload.copy(file, payloadAt);
  fileHeader(options, at('.text'), segments, offset, sections.length + 1).copy(file);
  const programHeaders = [
    ...(options.interpreter === undefined ? [] : [segment(3, 4, at('.interp'), sizeOf('.interp'))]),
    ...(options.type === 'dynamic'
      ? [
          segment(1, 7, 0, file.length, options.alignment ?? 65_536n),
          segment(2, 6, at('.dynamic'), sizeOf('.dynamic')),
        ]
      : []),
    ...(options.properties === undefined
      ? []
      : [segment(0x6474e553, 4, at('.note.gnu.property'), sizeOf('.note.gnu.property'))]),
  ];
  Buffer.concat(programHeaders).copy(file, headerSize());
  sections.forEach((section, index) => {
    const link = sections.findIndex((one) => one.name === section.link) + 1;
    sectionHeader(section, sections, offsets[index] ?? 0, link).copy(
      file,
      offset + (index + 1) * sectionHeaderSize(),
    );
  });
  return file;
}

function sectionsOf(options: ElfOptions): readonly Section[] {
  const names = stringTable();
  const dynamic = options.type === 'dynamic' ? dynamicSections(options, names) : [];
  const first: readonly Section[] =
    options.interpreter === undefined
      ? []
      : [{ name: '.interp', type: 1, bytes: Buffer.from(`${options.interpreter}\0`) }];
  const notes =
    options.properties === undefined
      ? []
      : [{ name: '.note.gnu.property', type: 7, bytes: options.properties }];
  const all = [...first, ...notes, ...dynamic, { name: '.shstrtab', type: 3, bytes: Buffer.alloc(0) }];
  return all.map((one) => (one.name === '.shstrtab' ? { ...one, bytes: sectionNames(all).bytes() } : one));
}

function dynamicSections(options: ElfOptions, names: StringTable): readonly Section[] {
  const needs = Object.entries(options.symbols ?? {});
  const defined = options.versions ?? [];
  const symbols: Buffer[] = [Buffer.alloc(symbolSize())];
  const indices = [0];
  let next = defined.length + 2;
  const needRecords = needs.map(([library, versions], at) => {
    const auxiliary = Object.entries(versions).map(([version, list], place, all) => {
      const index = next;
      next += 1;
      for (const symbol of list) {
        const [name, kind] = [numbers([names.add(symbol), 4]), numbers([0x12, 1], [0, 1], [0, 2])];
        const place = numbers([0, word()], [0, word()]);
        symbols.push(Buffer.concat(is64() ? [name, kind, place] : [name, place, kind]));
        indices.push(index);
      }
      const more = place === all.length - 1 ? 0 : 16;
      return numbers([elfHash(version), 4], [0, 2], [index, 2], [names.add(version), 4], [more, 4]);
    });
    const size = 16 * (auxiliary.length + 1);
    const more = at === needs.length - 1 ? 0 : size;
    const record = numbers([1, 2], [auxiliary.length, 2], [names.add(library), 4], [16, 4], [more, 4]);
    return Buffer.concat([record, ...auxiliary]);
  });
  const relocations = plainSymbols(options, names, symbols, indices);
  const definitions = [...(defined.length === 0 ? [] : [options.soname ?? '']), ...defined].map(
    (version, at, all) =>
      numbers(
        [1, 2],
        [at === 0 ? 1 : 0, 2],
        [at + 1, 2],
        [1, 2],
        [elfHash(version), 4],
        [20, 4],
        [at === all.length - 1 ? 0 : 28, 4],
        [names.add(version), 4],
        [0, 4],
      ),
  );
  const entries: readonly (readonly [number, number | string])[] = [
    ...[...new Set([...(options.needed ?? []), ...needs.map(([library]) => library)])].map(
      (library) => [1, names.add(library)] as const,
    ),
    ...(options.soname === undefined ? [] : [[14, names.add(options.soname)] as const]),
    ...(options.runPath === undefined ? [] : [[29, names.add(options.runPath)] as const]),
    [5, '.dynstr'],
    [6, '.dynsym'],
    [11, symbolSize()],
    ...(relocations.length === 0
      ? []
      : ([
          [7, '.rela.dyn'],
          [8, relocations.length],
          [9, word() * 3],
        ] as const)),
    ...(needs.length === 0
      ? []
      : ([
          [0x6ffffffe, '.gnu.version_r'],
          [0x6fffffff, needs.length],
        ] as const)),
    ...(definitions.length === 0
      ? []
      : ([
          [0x6ffffffc, '.gnu.version_d'],
          [0x6ffffffd, definitions.length],
        ] as const)),
    [0x6ffffff0, '.gnu.version'],
  ];
  const strings = names.bytes();
  const dynamic = [...entries, [10, strings.length] as const, [0, 0] as const];
  return [
    ...(current.number === aarch64 ? [{ name: '.text', type: 1, bytes: exits }] : []),
    {
      name: '.dynsym',
      type: 11,
      bytes: Buffer.concat(symbols),
      link: '.dynstr',
      info: 1,
      entrySize: symbolSize(),
    },
    { name: '.dynstr', type: 3, bytes: strings },
    {
      name: '.gnu.version',
      type: 0x6fffffff,
      bytes: numbers(...indices.map((index) => [index, 2] as const)),
      link: '.dynsym',
      entrySize: 2,
    },
    ...(relocations.length === 0
      ? []
      : [{ name: '.rela.dyn', type: 4, bytes: relocations, link: '.dynsym', entrySize: word() * 3 }]),
    ...(needRecords.length === 0 ? [] : [versionSection('.gnu.version_r', 0x6ffffffe, needRecords)]),
    ...(definitions.length === 0 ? [] : [versionSection('.gnu.version_d', 0x6ffffffd, definitions)]),
    {
      name: '.dynamic',
      type: 6,
      bytes: Buffer.concat(
        dynamic.map(([tag, value]) =>
          numbers([tag, word()], [typeof value === 'number' ? value : addressMark(value), word()]),
        ),
      ),
      link: '.dynstr',
      entrySize: word() * 2,
    },
  ];
}

/** Adds the symbols that have no version; gives the relocations of those that are wanted. */
function plainSymbols(
  { wants = [], defines = [] }: ElfOptions,
  names: StringTable,
  symbols: Buffer[],
  indices: number[],
): Buffer {
  const add = (text: string, info: number, section: number) => {
    const [name, kind] = [numbers([names.add(text), 4]), numbers([info, 1], [0, 1], [section, 2])];
    const place = numbers([section === 0 ? 0 : headerSize(), word()], [0, word()]);
    indices.push(1);
    return symbols.push(Buffer.concat(is64() ? [name, kind, place] : [name, place, kind])) - 1;
  };
  for (const name of defines) add(name, 0x12, 1);
  const rows = wants.map((name) => add(name.replace('?', ''), name.endsWith('?') ? 0x20 : 0x10, 0));
  // R_AARCH64_GLOB_DAT; nothing starts what has one of another machine.
  return Buffer.concat(
    rows.map((row) =>
      numbers([headerSize(), word()], [is64() ? row * 2 ** 32 + 1025 : row * 256 + 1, word()], [0, word()]),
    ),
  );
}

function versionSection(name: string, type: number, records: readonly Buffer[]): Section {
  return { name, type, bytes: Buffer.concat(records), link: '.dynstr', info: records.length };
}

/** Sections whose address stands in `.dynamic`; it is known only once all sections have their place. */
const addressed = [
  ...['.dynstr', '.dynsym', '.rela.dyn'],
  ...['.gnu.version_r', '.gnu.version_d', '.gnu.version'],
];
const firstMark = 0xfff0_0000;

function addressMark(name: string): number {
  return firstMark + addressed.indexOf(name);
}

function withAddresses(dynamic: Buffer, addressOf: (section: string) => number): Buffer {
  const bytes = Buffer.from(dynamic);
  const size = word();
  for (let at = size; at < bytes.length; at += size * 2) {
    // Of a large address the lower half has the mark.
    const half = at + (current.isBigEndian ? size - 4 : 0);
    const mark = current.isBigEndian ? bytes.readUInt32BE(half) : bytes.readUInt32LE(half);
    const name = addressed[mark - firstMark];
    if (name !== undefined) numbers([addressOf(name), 4]).copy(bytes, half);
  }
  return bytes;
}

function fileHeader(
  options: ElfOptions,
  entry: number,
  segments: number,
  sectionsAt: number,
  sections: number,
): Buffer {
  return Buffer.concat([
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, is64() ? 2 : 1, current.isBigEndian ? 2 : 1, 1, ...Array(9).fill(0)]),
    numbers([options.type === 'object' ? 1 : 3, 2], [current.number, 2], [1, 4], [entry, word()]),
    numbers([segments === 0 ? 0 : headerSize(), word()], [sectionsAt, word()], [current.flags?.value ?? 0, 4]),
    numbers([headerSize(), 2], [segments === 0 ? 0 : programHeaderSize(), 2], [segments, 2]),
    numbers([sectionHeaderSize(), 2]),
    numbers([sections, 2], [sections - 1, 2]),
  ]);
}

function segment(type: number, flags: number, at: number, size: number, alignment = 1n): Buffer {
  const w = word();
  const places = [[at, w] as const, [at, w] as const, [at, w] as const, [size, w] as const, [size, w] as const];
  return is64()
    ? Buffer.concat([numbers([type, 4], [flags, 4], ...places), address(alignment)])
    : Buffer.concat([numbers([type, 4], ...places, [flags, 4]), address(alignment)]);
}

/** A number of the size of an address, which may be a hostile one. */
function address(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  if (current.isBigEndian) bytes.writeBigUInt64BE(value);
  else bytes.writeBigUInt64LE(value);
  return is64() ? bytes : current.isBigEndian ? bytes.subarray(4) : bytes.subarray(0, 4);
}

/** A note of GNU properties that are 32-bit numbers, little-endian (Linux Extensions to the gABI). */
export function propertyNote(
  properties: Readonly<Record<number, number>>,
  { bits, name = 'GNU' }: { readonly bits: 32 | 64; readonly name?: string },
): Buffer {
  const words = (...values: readonly number[]) => {
    const bytes = Buffer.alloc(values.length * 4);
    for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
    return bytes;
  };
  const all = Object.entries(properties).map(([type, value]) =>
    words(Number(type), 4, value, ...(bits === 64 ? [0] : [])),
  );
  const content = Buffer.concat(all);
  return Buffer.concat([words(4, content.length, 5), Buffer.from(`${name}\0`), content]);
}

function sectionHeader(section: Section, all: readonly Section[], at: number, link: number): Buffer {
  const allocated = section.name === '.shstrtab' ? 0 : 2;
  return numbers(
    [sectionNames(all).add(section.name), 4],
    [section.type, 4],
    [allocated, word()],
    [allocated === 0 ? 0 : at, word()],
    [at, word()],
    [section.bytes.length, word()],
    [link, 4],
    [section.info ?? 0, 4],
    [8, word()],
    [section.entrySize ?? 0, word()],
  );
}

interface StringTable {
  /** Gives the offset of a string, and adds it when it is new. */
  add(text: string): number;
  bytes(): Buffer;
}

function stringTable(): StringTable {
  const offsets = new Map<string, number>([['', 0]]);
  let text = '\0';
  return {
    add: (name) => {
      const known = offsets.get(name);
      if (known !== undefined) return known;
      const at = text.length;
      offsets.set(name, at);
      text += `${name}\0`;
      return at;
    },
    bytes: () => Buffer.from(text, 'latin1'),
  };
}

function sectionNames(sections: readonly Section[]): StringTable {
  const names = stringTable();
  for (const { name } of sections) names.add(name);
  return names;
}

/** Numbers in the byte order of the file, each with its size in bytes. */
function numbers(...values: readonly (readonly [value: number, size: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      const written = Math.min(size, 6);
      if (current.isBigEndian) bytes.writeUIntBE(value, size - written, written);
      else bytes.writeUIntLE(value, 0, written);
      return bytes;
    }),
  );
}

/** The hash of a symbol version (ELF gABI, "Hash Table"). */
function elfHash(text: string): number {
  let hash = 0;
  for (const letter of Buffer.from(text)) {
    hash = (hash * 16 + letter) >>> 0;
    const top = hash & 0xf000_0000;
    hash = (hash ^ (top >>> 24)) & 0x0fff_ffff;
  }
  return hash >>> 0;
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}
