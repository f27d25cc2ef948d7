import { DynamicSection, type NeededVersion, tags } from './dynamic.js';
import {
  Damage,
  type ElfBytes,
  type ElfFile,
  type Reading,
  readElf,
  readElfIn,
  type Segment,
  segmentTypes,
  textOf,
} from './file.js';
import { readProperties } from './properties.js';

/** What of an ELF file is loaded, by its program headers. */
export interface Loaded {
  /** True when the file asks for an interpreter: it is a program, not only a library. */
  readonly hasInterpreter: boolean;
  /** Where the last segment ends in the file, in bytes. What comes after it is never loaded. */
  readonly loadedEnd: number;
}

/**
 * What the loader finds in an ELF file. Other tools, such as readelf, take much of it from the section headers,
 * of which the loader knows nothing.
 */
export interface LoaderFacts {
  /** `e_type`: 2 is EXEC, 3 is DYN. */
  readonly type: number;
  /** Whether its linker says that it is a program at any address, which has the type of a library. */
  readonly isMarkedProgram: boolean;
  readonly interpreter: string | undefined;
  readonly needed: readonly string[];
  readonly soname: string | undefined;
  /** Each `DT_RPATH` and `DT_RUNPATH`, unsplit. */
  readonly runPaths: readonly string[];
  /** Whether they count for what it loads, too: `DT_RPATH` does, where there is no `DT_RUNPATH` (ld.so(8)). */
  readonly passesRunPaths: boolean;
  readonly versions: readonly NeededVersion[];
  readonly hasTextRelocations: boolean;
  /** Whether it has relative relocations in the packed form (ELF gABI, `DT_RELR`). */
  readonly hasPackedRelocations: boolean;
  readonly hasExecutableStack: boolean;
  /** The largest page, in bytes, with which its segments can be loaded; undefined where it has none. */
  readonly largestPage: number | undefined;
  /** The numbers in its notes of properties, by their types. */
  readonly properties: ReadonlyMap<number, number>;
}

/** `PF_X`. */
const executable = 1;
/** `DF_TEXTREL`. */
const textRelocationsFlag = 4n;
/** `DF_1_PIE`. */
const programFlag = 0x8000000n;
/** PATH_MAX of Linux; the kernel refuses a longer interpreter. */
const longestPath = 4096;

/** @throws the system's error when the file cannot be read. */
export function readLoaded(file: string): Reading<Loaded> {
  return readElf(file, ({ segments, segmentsEnd }) => ({
    hasInterpreter: segments.some(({ type }) => type === segmentTypes.interpreter),
    loadedEnd: Number(highest([segmentsEnd, ...segments.map(endOf)])),
  }));
}

/**
 * Reads an ELF file as the loader does, and refuses what loaders and other tools read differently.
 * @param file its path, or its bytes
 * @throws the system's error when the file cannot be read.
 */
export function readAsLoader(file: string | ElfBytes): Reading<LoaderFacts> {
  return typeof file === 'string' ? readElf(file, loaderFacts) : readElfIn(file, loaderFacts);
}

function loaderFacts(elf: ElfFile): LoaderFacts {
  refuseCutFile(elf);
  const dynamic = new DynamicSection(elf);
  refuseAmbiguous(elf, dynamic);
  const soname = dynamic.value(tags.soname);
  return {
    type: elf.type,
    isMarkedProgram: ((dynamic.value(tags.flags1) ?? 0n) & programFlag) !== 0n,
    interpreter: readInterpreter(elf),
    needed: dynamic.needed(),
    soname: soname === undefined ? undefined : dynamic.nameAt(soname),
    runPaths: dynamic.values(tags.rpath, tags.runpath).map((offset) => dynamic.nameAt(offset)),
    passesRunPaths: dynamic.value(tags.rpath) !== undefined && dynamic.value(tags.runpath) === undefined,
    versions: dynamic.neededVersions(),
    hasTextRelocations:
      dynamic.value(tags.textRelocations) !== undefined ||
      ((dynamic.value(tags.flags) ?? 0n) & textRelocationsFlag) !== 0n,
    hasPackedRelocations: dynamic.value(tags.packedRelocations) !== undefined,
    hasExecutableStack: elf.segments.some(
      ({ type, flags }) => type === segmentTypes.stack && (flags & executable) !== 0,
    ),
    largestPage: largestPage(elf),
    properties: readProperties(elf),
  };
}

/**
 * What is loaded, and the section headers, which linkers put last: a download or a copy that broke off lacks
 * them.
 */
function refuseCutFile({ segments, sections, layout, size }: ElfFile): void {
  const loaded = segments.filter(({ type }) => type === segmentTypes.load).map(endOf);
  const end = highest([...loaded, sections.at + BigInt(sections.count * layout.section.size)]);
  if (end > BigInt(size)) throw new Damage(`it has ${size} bytes, but should have ${end}`);
}

/**
 * A page is loaded from a place in the file that is a multiple of its size, so that addresses and offsets may
 * differ by such a multiple only. glibc goes by `p_align` too, which therefore counts as much.
 */
function largestPage({ segments }: ElfFile): number | undefined {
  const sizes = segments
    .filter(({ type }) => type === segmentTypes.load)
    .map(({ alignment, address, offset }) => lowestBit((alignment || 1n) | (address - offset)));
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** The highest power of two of which a number is a multiple. */
function lowestBit(value: bigint): number {
  return Number(value & -value);
}

function endOf({ offset, size }: Segment): bigint {
  return offset + size;
}

function highest(numbers: readonly bigint[]): bigint {
  return numbers.reduce((most, one) => (one > most ? one : most), 0n);
}

/** What the loader takes from elsewhere than other tools: of two tables it takes the last, others the first. */
function refuseAmbiguous(elf: ElfFile, section: DynamicSection): void {
  for (const tag of [tags.strings, tags.stringsSize, tags.versionNeeds, tags.flags]) {
    if (section.values(tag).length > 1)
      throw new Damage(`its dynamic section has two entries of the type ${tag}`);
  }
  for (const wanted of [segmentTypes.dynamic, segmentTypes.interpreter]) {
    if (elf.segments.filter(({ type }) => type === wanted).length > 1)
      throw new Damage(`it has two segments of the type ${wanted}`);
  }
  // The loader goes by addresses, where readelf goes by offsets in the file.
  const dynamic = elf.segments.find(({ type }) => type === segmentTypes.dynamic);
  if (dynamic !== undefined && dynamic.size > 0n && elf.offsetOf(dynamic.address) !== dynamic.offset)
    throw new Damage('its dynamic section is not where its program header says');
}

function readInterpreter(elf: ElfFile): string | undefined {
  const segment = elf.segments.find(({ type }) => type === segmentTypes.interpreter);
  if (segment === undefined) return undefined;
  if (segment.size > BigInt(longestPath))
    throw new Damage(`the name of its interpreter has ${segment.size} bytes`);
  return textOf(elf.bytes(segment.offset, Number(segment.size)));
}
