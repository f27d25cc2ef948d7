import { Damage, type ElfMachine, type ElfReader, type Parts, readElfParts, type Segment } from './versions.js';

/**
 * What the loader finds in an ELF file, read without readelf: readelf prints names as they are, so that one
 * with a line end in it looks like two facts, and it takes symbol versions from the section headers, of which
 * the loader knows nothing.
 */
export interface OwnReading {
  /** `e_type`: 2 is EXEC, 3 is DYN. */
  readonly type: number;
  readonly interpreter: string | undefined;
  readonly needed: readonly string[];
  readonly soname: string | undefined;
  /** Each `DT_RPATH` and `DT_RUNPATH`, unsplit. */
  readonly runPaths: readonly string[];
  /** Whether they count for what it loads, too: `DT_RPATH` does, where there is no `DT_RUNPATH` (ld.so(8)). */
  readonly passesRunPaths: boolean;
  readonly versions: readonly OwnVersion[];
  readonly hasTextRelocations: boolean;
  /** Whether it has relative relocations in the packed form (ELF gABI, `DT_RELR`). */
  readonly hasPackedRelocations: boolean;
  readonly hasExecutableStack: boolean;
}

/** A symbol version that the loader looks for before it starts the file. */
export interface OwnVersion {
  readonly library: string;
  readonly name: string;
  /** `VER_FLG_WEAK`: the loader goes on without it. */
  readonly isWeak: boolean;
}

const [loadSegment, dynamicSegment, interpreterSegment, stackSegment] = [1, 2, 3, 0x6474e551];
const executable = 1;
const tags = {
  needed: 1n,
  strings: 5n,
  stringsSize: 10n,
  soname: 14n,
  rpath: 15n,
  textRelocations: 22n,
  runpath: 29n,
  flags: 30n,
  packedRelocations: 36n,
  versionNeeds: 0x6ffffffen,
} as const;
/** `DF_TEXTREL`. */
const textRelocationsFlag = 4n;
const weakFlag = 2;
const sectionHeaderSize = 64;
/** PATH_MAX of Linux; the kernel refuses a longer interpreter. */
const longestPath = 4096;
const needSize = 16;
/** A version has an index of 15 bits. */
const mostVersions = 0x8000;
const mostNeeded = 4096;
/** Of all the names together, in characters. */
const longestNames = 2 ** 22;

const nothing: OwnReading = {
  type: 0,
  interpreter: undefined,
  needed: [],
  soname: undefined,
  runPaths: [],
  passesRunPaths: false,
  versions: [],
  hasTextRelocations: false,
  hasPackedRelocations: false,
  hasExecutableStack: false,
};

/**
 * Reads an ELF file as the loader does (ELF gABI, chapter 5; LSB Core, "Symbol Versioning"); of one that is not
 * 64-bit little-endian only the machine.
 * @throws the system's error when the file cannot be read.
 */
export function readWithoutReadelf(file: string): Parts<OwnReading> {
  return readElfParts(file, nothing, (elf) => {
    refuseCutFile(elf);
    refuseTwice(elf);
    refuseMoved(elf);
    const nameAt = sparing(elf);
    const texts = (...wanted: readonly bigint[]): readonly string[] =>
      elf.dynamic.filter(({ tag }) => wanted.includes(tag)).map(({ value }) => nameAt(value));
    const soname = elf.value(tags.soname);
    const needed = texts(tags.needed);
    if (needed.length > mostNeeded) throw new Damage(`it needs more than ${mostNeeded} libraries`);
    return {
      type: elf.header.readUInt16LE(16),
      interpreter: readInterpreter(elf),
      needed,
      soname: soname === undefined ? undefined : nameAt(soname),
      runPaths: texts(tags.rpath, tags.runpath),
      passesRunPaths: elf.value(tags.rpath) !== undefined && elf.value(tags.runpath) === undefined,
      versions: readVersionNeeds(elf, nameAt),
      hasTextRelocations:
        elf.value(tags.textRelocations) !== undefined ||
        ((elf.value(tags.flags) ?? 0n) & textRelocationsFlag) !== 0n,
      hasPackedRelocations: elf.value(tags.packedRelocations) !== undefined,
      hasExecutableStack: elf.segments.some(
        ({ type, flags }) => type === stackSegment && (flags & executable) !== 0,
      ),
    };
  });
}

/** Whether a file is for a machine: 64-bit, little-endian. */
export function isFor(machine: ElfMachine, elfMachine: number): boolean {
  return machine.number === elfMachine && machine.bits === 64 && !machine.isBigEndian;
}

/**
 * What is loaded, and the section headers, which linkers put last: a download or a copy that broke off lacks
 * them.
 */
function refuseCutFile({ header, segments, size }: ElfReader): void {
  const loaded = segments.filter(({ type }) => type === loadSegment).map(endOf);
  const sections = header.readBigUInt64LE(40) + BigInt(header.readUInt16LE(60)) * BigInt(sectionHeaderSize);
  const end = [...loaded, sections].reduce((most, one) => (one > most ? one : most), 0n);
  if (end > BigInt(size)) throw new Damage(`it ends at byte ${size}, and should have ${end}`);
}

function endOf({ offset, size }: Segment): bigint {
  return offset + size;
}

/** Names may overlap, so that a small file can have many long ones. */
function sparing(elf: ElfReader): ElfReader['nameAt'] {
  let room = longestNames;
  return (offset) => {
    const name = elf.nameAt(offset);
    room -= name.length;
    if (room < 0) throw new Damage(`its names have more than ${longestNames} characters`);
    return name;
  };
}

/** The loader goes by addresses, where readelf goes by offsets in the file. */
function refuseMoved({ segments, offsetOf }: ElfReader): void {
  for (const wanted of [dynamicSegment, interpreterSegment]) {
    if (segments.filter(({ type }) => type === wanted).length > 1)
      throw new Damage(`it has two segments of the type ${wanted}`);
  }
  const dynamic = segments.find(({ type }) => type === dynamicSegment);
  if (dynamic !== undefined && dynamic.size > 0n && offsetOf(dynamic.address) !== dynamic.offset)
    throw new Damage('its dynamic section is loaded from elsewhere than it says');
}

/** Of two tables the loader takes the last; others take the first. */
function refuseTwice({ dynamic }: ElfReader): void {
  for (const wanted of [tags.strings, tags.stringsSize, tags.versionNeeds, tags.flags]) {
    if (dynamic.filter(({ tag }) => tag === wanted).length > 1)
      throw new Damage(`its dynamic section has two entries of the type ${wanted}`);
  }
}

function readInterpreter({ segments, read }: ElfReader): string | undefined {
  const segment = segments.find(({ type }) => type === interpreterSegment);
  if (segment === undefined) return undefined;
  if (segment.size > BigInt(longestPath))
    throw new Damage(`the name of its interpreter has ${segment.size} bytes`);
  const bytes = read(segment.offset, Number(segment.size));
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/**
 * Follows the chain of `Verneed` records, and each one's chain of `Vernaux` records, to where they end: the
 * loader looks at none of the counts. Both lead forward only, so that they do end.
 */
function readVersionNeeds(elf: ElfReader, nameAt: ElfReader['nameAt']): readonly OwnVersion[] {
  const start = elf.value(tags.versionNeeds);
  if (start === undefined) return [];
  const versions: OwnVersion[] = [];
  for (const [record, at] of chain(elf, elf.offsetOf(start), 12)) {
    const library = nameAt(BigInt(record.readUInt32LE(4)));
    for (const [auxiliary] of chain(elf, at + BigInt(record.readUInt32LE(8)), 12)) {
      const name = nameAt(BigInt(auxiliary.readUInt32LE(8)));
      versions.push({ library, name, isWeak: (auxiliary.readUInt16LE(4) & weakFlag) !== 0 });
      if (versions.length > mostVersions)
        throw new Damage(`it claims more than ${mostVersions} symbol versions`);
    }
  }
  return versions;
}

/**
 * The records of a chain and where they stand. The distance to the next one stands in each; the last has none.
 */
function* chain(
  { read }: ElfReader,
  start: bigint,
  nextAt: number,
): Generator<readonly [record: Buffer, at: bigint]> {
  let at = start;
  for (let count = 0; count <= mostVersions; count += 1) {
    const record = read(at, needSize);
    yield [record, at];
    const next = record.readUInt32LE(nextAt);
    if (next === 0) return;
    at += BigInt(next);
  }
  throw new Damage(`it claims more than ${mostVersions} symbol versions`);
}
