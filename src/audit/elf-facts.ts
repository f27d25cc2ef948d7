import type { ElfBytes } from '../elf/file.js';
import { type JemallocFacts, readJemalloc } from '../elf/jemalloc.js';
import { type LoaderFacts, readAsLoader } from '../elf/loading.js';
import { type ElfMachine, isFor } from '../elf/machine.js';
import { smallestPage, type Target, targets } from '../target.js';
import { packedRelocations, type VersionNeed } from './symbol-versions.js';

/** What an ELF file is and asks for. */
export interface ElfFacts extends Omit<LoaderFacts, 'versions'>, Partial<JemallocFacts> {
  readonly machine: ElfMachine;
  /** The symbol versions without which it does not start. */
  readonly versions: readonly VersionNeed[];
}

/** The facts of a file, or why there are none. */
export type FileFacts = { readonly kind: 'facts'; readonly facts: ElfFacts } | Refusal;

/** Why a file cannot be audited. */
export interface Refusal {
  readonly kind: 'refused';
  /** What is wrong, to follow the file's name: `is no ELF file`. */
  readonly what: string;
  readonly why: readonly string[];
}

/** True when a file is of the class, the byte order, the machine and the ABI of the target. */
export function isOfTarget({ machine }: Pick<ElfFacts, 'machine'>, target: Target): boolean {
  return isFor(machine, target.machine);
}

/** `e_type` of what was linked to be loaded at its own address, and at any. */
const linkedTypes = [2, 3];

/** True for what was linked: a program or a shared library. */
export function isLinked({ type }: Pick<ElfFacts, 'type'>): boolean {
  return linkedTypes.includes(type);
}

/**
 * Reads the facts of an ELF file as the loader does.
 * @param file absolute path, or bytes
 * @returns a refusal for what is no ELF file, or is damaged.
 * @throws the system's error when the file cannot be read.
 */
export function readFacts(file: string | ElfBytes): FileFacts {
  const read = readAsLoader(file);
  if (read.kind === 'none') return refused('is not an ELF file', 'it does not start with the ELF magic number');
  if (read.kind === 'damaged') return refused('is damaged', read.why);
  const { kind: _, runPaths, ...facts } = read;
  return {
    kind: 'facts',
    facts: {
      ...facts,
      runPaths: runPaths.flatMap((path) => path.split(':')),
      versions: versionsOf(read),
      jemalloc: jemallocIn(file, facts),
    },
  };
}

/** Where all kernels have the smallest pages, any jemalloc will do, and files are not read to their end. */
function jemallocIn(file: string | ElfBytes, facts: Pick<ElfFacts, 'machine'>): ElfFacts['jemalloc'] {
  if (!targets.some((target) => target.page > smallestPage && isOfTarget(facts, target))) return undefined;
  const read = readJemalloc(file);
  return read.kind === 'elf' ? read.jemalloc : undefined;
}

export function refused(what: string, ...why: readonly string[]): Refusal {
  return { kind: 'refused', what, why };
}

/**
 * The versions without which a file does not start, and the mark of packed relocations. Linkers leave the mark
 * out when the C library that they link with does not know it: the loader of such a one passes over these
 * relocations, and the program crashes.
 */
function versionsOf({ versions, hasPackedRelocations, needed }: LoaderFacts): readonly VersionNeed[] {
  const needs = versions.flatMap(({ isWeak, ...need }) => (isWeak ? [] : [need]));
  const isMarked = needs.some(({ name }) => name === packedRelocations.mark);
  if (!hasPackedRelocations || needed.length === 0 || isMarked) return needs;
  return [...needs, { name: packedRelocations.mark, library: 'libc.so.6', symbols: [] }];
}
