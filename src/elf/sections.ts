import { basename } from 'node:path';
import { Damage, type ElfFile, type Reading, readElf, textOf } from './file.js';

/** A section of an ELF file (ELF gABI, chapter 4, "Sections"). */
interface Section {
  readonly name: string;
  /** Where its bytes are in the file. */
  readonly offset: bigint;
  readonly size: bigint;
}

/** What of an ELF file a debugger reads and a running program does not. */
export interface DebugState {
  /** True when it has debug information of its own: DWARF, compressed or not. */
  readonly hasDebug: boolean;
  /** True when it has a symbol table besides the one that the loader reads. */
  readonly hasSymbols: boolean;
  readonly hasBuildId: boolean;
  /**
   * The name of the file that holds its debug information, as `.gnu_debuglink` says (GDB, "Separate Debug
   * Files").
   */
  readonly debugLink: string | undefined;
}

/** More than any linked file has. */
const mostSections = 2 ** 17;
/** Of a section, in bytes: names may overlap, so that a small file can have many long ones. */
const longestName = 256;
const longestLink = 4096;
/** What `e_shstrndx` says when the number is in the first section's `sh_link`. */
const indexElsewhere = 0xffff;

/** @throws the system's error when the file cannot be read. */
export function readDebugState(file: string): Reading<DebugState> {
  return readElf(file, (elf) => {
    const sections = readSections(elf);
    const find = (...names: readonly string[]) => sections.find(({ name }) => names.includes(name));
    const link = find('.gnu_debuglink');
    // It is in the folder of the file, whatever the link says.
    const linked = link === undefined ? '' : basename(textIn(elf, link, 0n, longestLink));
    return {
      hasDebug: find('.debug_info', '.debug_line', '.zdebug_info', '.zdebug_line') !== undefined,
      hasSymbols: find('.symtab') !== undefined,
      hasBuildId: find('.note.gnu.build-id') !== undefined,
      debugLink: linked === '' ? undefined : linked,
    };
  });
}

function readSections(elf: ElfFile): readonly Section[] {
  const { at, entrySize, count: stated, names: index } = elf.sections;
  const { size, offset, fileSize, link } = elf.layout.section;
  if (at === 0n) return [];
  if (entrySize !== size) throw new Damage(`its section headers have ${entrySize} bytes`);
  // Numbers that are too large for the header are in the first section.
  const first = elf.fields(at, size);
  const count = stated === 0 ? first.long(fileSize) : BigInt(stated);
  if (count > BigInt(mostSections)) throw new Damage(`it claims ${count} sections`);
  const rows = elf.table(at, size, Number(count)).map((row) => ({
    name: BigInt(row.word(0)),
    offset: row.long(offset),
    size: row.long(fileSize),
  }));
  const names = rows[index === indexElsewhere ? first.word(link) : index];
  if (names === undefined) throw new Damage('it has no section with the names of the others');
  return rows.map((row) => ({ ...row, name: textIn(elf, names, row.name, longestName) }));
}

/** A text at an offset of a section: up to a NUL, or as long as it may be. */
function textIn(elf: ElfFile, { offset, size }: Omit<Section, 'name'>, at: bigint, most: number): string {
  if (at >= size) return '';
  const length = size - at > BigInt(most) ? most : Number(size - at);
  return textOf(elf.bytes(offset + at, length));
}
