import rows from '../data/targets.json' with { type: 'json' };
import { type Libc, type LibcName, libcNamed } from './libc.js';

/** A Rust target with the names that other tools give to the same machine. A row of `data/targets.json`. */
export interface Target {
  /** The Rust triple. */
  readonly triple: string;
  readonly libc: Libc;
  /** Debian's multiarch folder of its C library. */
  readonly gnu: string;
  /** What the launchers of its gcc and its binutils begin with: a GNU triplet, most often `gnu`. */
  readonly tools: string;
  /**
   * The names of the same machine with glibc, for which Debian has the gcc and the kernel's headers: its
   * multiarch folder, and what the programs of gcc and binutils begin with.
   */
  readonly gcc: { readonly gnu: string; readonly tools: string };
  /** The triple as clang reads it: the Rust triple, unless its first word is no processor of LLVM's. */
  readonly clang: string;
  /** The Debian architecture. */
  readonly debian: string;
  /** What Node calls the machine (`process.arch`); undefined: Crossroot does not run on it. */
  readonly node?: string;
  /** The codenames of the releases that have this architecture. */
  readonly releases: readonly string[];
  /** The codenames of the releases whose gcc compiles for it; undefined: all that there are. */
  readonly gccReleases: readonly string[] | undefined;
  /** The processor as CMake calls it: what `uname -m` says, or the oldest of what it may say. */
  readonly processor: string;
  /** The processor as meson calls it (Meson manual, "CPU families"). */
  readonly family: string;
  /** What `uname -m` may say on a machine that runs its programs. */
  readonly uname: readonly string[];
  readonly machine: TargetMachine;
  /** The largest page, in bytes, of the kernels that run its programs. */
  readonly page: number;
  /** Which systems have pages above the smallest, by their size in bytes. */
  readonly largePages?: Readonly<Record<string, string>>;
  /** How its files say which level of the processor they need; undefined where none do. */
  readonly levels: ProcessorLevels | undefined;
  /** The program interpreter of its programs, where the psABI puts it. */
  readonly interpreter: string;
  /** File name of the dynamic loader. */
  readonly loader: string;
  /** What `rustc --print cfg` says of it besides what follows from the machine. */
  readonly rust: {
    readonly arch: string;
    readonly abi: string;
    readonly atomics: readonly string[];
    /** The triple of the std that Debian has for this architecture, where it is another one. */
    readonly debianTriple?: string;
  };
}

/** What kernels have that nobody gave larger pages, in bytes. */
export const smallestPage = 4096;

/** The ELF files of a target (ELF gABI, chapter 4, and the processor's supplement). */
export interface TargetMachine {
  /** `e_machine`. */
  readonly number: number;
  readonly bits: 32 | 64;
  readonly isBigEndian: boolean;
  /** How messages call it. */
  readonly name: string;
  /** How readelf calls it. */
  readonly readelf: string;
  /**
   * The bits of `e_flags` that name an ABI, and what they must be in what is loaded. Of ARM's two, the one of
   * the other float ABI must be away (ELF for the Arm Architecture, "ELF Header"): without any, a file is to be
   * of soft float, but mold sets neither in files of hard float. GNU ld and lld set the right one.
   */
  readonly flags: { readonly mask: number; readonly value: number } | undefined;
}

/** The levels of a processor (its psABI). */
export interface ProcessorLevels {
  /** The type of the property in `.note.gnu.property` that has a bit for each level that a file needs. */
  readonly property: number;
  /** By bit. */
  readonly names: readonly string[];
  /** The highest one that every machine of the target has. */
  readonly baseline: string;
}

interface Row
  extends Omit<
    Target,
    'triple' | 'libc' | 'tools' | 'gcc' | 'clang' | 'gccReleases' | 'family' | 'machine' | 'levels' | 'loader'
  > {
  readonly tools?: string;
  readonly clang?: string;
  readonly gccReleases?: readonly string[];
  readonly family?: string;
  readonly levels?: ProcessorLevels;
  readonly machine: Omit<TargetMachine, 'bits' | 'flags'> & {
    readonly bits: number;
    readonly flags?: { readonly mask: number; readonly value: number };
  };
}

/** A row of the same machine with another C library. */
interface OtherLibc extends Pick<Target, 'gnu' | 'releases' | 'interpreter'> {
  /** The triple whose row says the rest. */
  readonly like: string;
  readonly libc: LibcName;
}

const all: Readonly<Record<string, Row | OtherLibc>> = rows as Readonly<Record<string, Row | OtherLibc>>;

/** The targets that Crossroot builds for; the first is what is built for when nobody says otherwise. */
export const targets: readonly [Target, ...Target[]] = firstAndRest(
  Object.entries(all).map(([triple, row]) => targetOf(triple, row)),
);

/** A text of `data/` with the names of the target's gcc in the places of `{gnu}`, `{tools}` and `{debian}`. */
export function withNames(text: string, { gcc: { gnu, tools }, debian }: Target): string {
  return text.replaceAll('{gnu}', gnu).replaceAll('{tools}', tools).replaceAll('{debian}', debian);
}

function targetOf(triple: string, row: Row | OtherLibc): Target {
  if ('like' in row) {
    const { like, libc, ...own } = row;
    const base = all[like];
    if (base === undefined || 'like' in base) throw new Error(`${triple} is like ${like}, which is no row`);
    const { tools, gcc, node, ...same } = targetOf(like, base);
    const loader = fileName(own.interpreter);
    return { ...same, ...own, triple, libc: libcNamed(libc), tools: own.gnu, gcc, clang: triple, loader };
  }
  const { machine, gnu, tools = gnu } = row;
  return {
    ...row,
    triple,
    libc: libcNamed('glibc'),
    tools,
    gcc: { gnu, tools },
    clang: row.clang ?? triple,
    gccReleases: row.gccReleases,
    family: row.family ?? row.processor,
    levels: row.levels,
    machine: { ...machine, bits: machine.bits === 32 ? 32 : 64, flags: machine.flags },
    loader: fileName(row.interpreter),
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function firstAndRest<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error('data/targets.json has no row');
  return [first, ...rest];
}
