import { DynamicSection, tags } from './dynamic.js';
import { Damage, type ElfFile, type Fields, type Reading, readElf } from './file.js';

/** What a library shares with others. */
export interface LibraryNames {
  /** The names under `DT_NEEDED`. */
  readonly needed: readonly string[];
  /** The symbol versions that it defines, without its own name. */
  readonly versions: readonly string[];
}

/** A symbol version that the loader looks for before it starts the file. */
export interface NeededVersion {
  readonly library: string;
  readonly name: string;
  /** `VER_FLG_WEAK`: the loader goes on without it. */
  readonly isWeak: boolean;
}

/** `VER_FLG_BASE`: the definition is the file's own name. */
const baseFlag = 1;
const weakFlag = 2;
/** A version has an index of 15 bits. */
const mostVersions = 0x8000;

/** The structures (LSB Core, "Symbol Versioning"), most with the distance to the next one in a field. */
const verdef = { size: 20, next: 16 };
const verdaux = { size: 8 };
const verneed = { size: 16, next: 12 };
const vernaux = { size: 16, next: 12 };

/**
 * Reads what a library needs and which symbol versions it defines.
 * @throws the system's error when the file cannot be read.
 */
export function readLibrary(file: string): Reading<LibraryNames> {
  return readElf(file, (elf) => {
    const dynamic = new DynamicSection(elf);
    return { needed: dynamic.needed(), versions: definedVersions(elf, dynamic) };
  });
}

function definedVersions(elf: ElfFile, dynamic: DynamicSection): readonly string[] {
  const start = dynamic.value(tags.versionDefinitions);
  if (start === undefined) return [];
  const count = dynamic.value(tags.versionDefinitionsCount) ?? 0n;
  if (count > BigInt(mostVersions)) throw new Damage(`it claims ${count} symbol versions`);
  const versions: string[] = [];
  for (const [record, at] of chain(elf, elf.offsetOf(start), verdef)) {
    const [flags, auxiliaries] = [record.half(2), record.half(6)];
    if (auxiliaries === 0 || (flags & baseFlag) !== 0) continue;
    // The first auxiliary record has the version's own name, others those of its predecessors.
    const auxiliary = elf.fields(at + BigInt(record.word(12)), verdaux.size);
    versions.push(dynamic.nameAt(BigInt(auxiliary.word(0))));
  }
  return versions;
}

/** The symbol versions that a file needs. The loader looks at none of the counts, so neither does this. */
export function neededVersions(elf: ElfFile, dynamic: DynamicSection): readonly NeededVersion[] {
  const start = dynamic.value(tags.versionNeeds);
  if (start === undefined) return [];
  const versions: NeededVersion[] = [];
  for (const [record, at] of chain(elf, elf.offsetOf(start), verneed)) {
    const library = dynamic.nameAt(BigInt(record.word(4)));
    for (const [auxiliary] of chain(elf, at + BigInt(record.word(8)), vernaux)) {
      const name = dynamic.nameAt(BigInt(auxiliary.word(8)));
      versions.push({ library, name, isWeak: (auxiliary.half(4) & weakFlag) !== 0 });
      if (versions.length > mostVersions) throw tooMany();
    }
  }
  return versions;
}

/** The records of a chain and their offsets. A chain leads forward only; the last record names no next one. */
function* chain(
  elf: ElfFile,
  start: bigint,
  { size, next }: { readonly size: number; readonly next: number },
): Generator<readonly [record: Fields, at: bigint]> {
  let at = start;
  for (let count = 0; count <= mostVersions; count += 1) {
    const record = elf.fields(at, size);
    yield [record, at];
    const distance = record.word(next);
    if (distance === 0) return;
    at += BigInt(distance);
  }
  throw tooMany();
}

function tooMany(): Damage {
  return new Damage(`it claims more than ${mostVersions} symbol versions`);
}
