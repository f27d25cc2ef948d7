import { opendirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { bytesInMemory } from '../elf/file.js';
import { isFor, machineName } from '../elf/machine.js';
import { type DynamicSymbols, readSymbols } from '../elf/symbols.js';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { UnfitFileError } from '../system/open-file.js';
import { type Target, targets } from '../target.js';
import { count } from '../text/format.js';
import { eachElfMember, type FileFormat, formatOf } from './archive-members.js';
import { type ElfFacts, type FileFacts, isLinked, isOfTarget, readFacts } from './elf-facts.js';
import { muslNames } from './runs-on.js';

/** An ELF file that was linked, or a damaged one. */
export interface CollectedFile {
  /** As messages call it: its path as it was given, `app.tar.gz: bin/app`. */
  readonly name: string;
  /** What may differ from version to version left out: its path in the archive, or in the folder. */
  readonly within: string;
  /** Absolute; undefined for a member of an archive. */
  readonly disk: string | undefined;
  /** In bytes. */
  readonly size: number;
  readonly result: FileFacts;
  /** Of a member of an archive: nobody can read it again. Undefined where they were not asked for. */
  readonly symbols?: DynamicSymbols | undefined;
  /** Undefined for what is damaged. */
  readonly target: Target | undefined;
}

/** What was found at some paths. */
export interface Collected {
  readonly files: readonly CollectedFile[];
  /** What was not audited: a sentence each. */
  readonly passedOver: readonly string[];
}

/** More than any release has; what a folder or an archive holds must not choose how much is kept. */
const mostFiles = 10_000;
/** Of what is kept of all files together, in bytes. */
const mostKept = 2 ** 27;
const mostEntries = 1_000_000;
const deepest = 100;
/** In a folder only what is called so is opened as an archive. */
const archiveNames = /\.(?:tar|tar\.(?:gz|xz|zst|bz2)|tgz|txz|tzst|tbz2|zip|whl|deb)$/;
const debugFile = /\.(?:debug|dwo|dwp)$/;

/**
 * Reads the ELF files at some paths: files, folders with all that is beneath them, archives. Links are followed
 * where they are named, and not in folders. Objects, static libraries, separate debug information and files of
 * machines that no target has are passed over.
 * @param options.target the target of all files; else each file's own is found
 * @param options.path the value of PATH on which decompressors are looked for
 * @param options.symbols whether symbols are to be held against a sysroot
 * @throws CrossrootError when a path is not there, cannot be read, or is no file, folder or archive.
 */
export async function collectFiles(
  paths: readonly string[],
  options: {
    readonly folder: string;
    readonly target: Target | undefined;
    readonly path: string;
    readonly symbols: boolean;
  },
): Promise<Collected> {
  const collector = new Collector(options);
  for (const path of paths) await collector.addNamed(path);
  return collector.collected();
}

class Collector {
  private readonly files: CollectedFile[] = [];
  private readonly passed: string[] = [];
  private readonly counts = { object: 0, 'static library': 0, 'debug file': 0 };
  private room = mostKept;
  private entries = 0;

  constructor(private readonly options: Parameters<typeof collectFiles>[1]) {}

  collected(): Collected {
    const counted = Object.entries(this.counts).flatMap(([what, number]) =>
      number === 0 ? [] : [count(number, what)],
    );
    const summed = counted.length === 0 ? [] : [`${counted.join(', ')}: programs do not load these`];
    return { files: this.files, passedOver: [...this.passed, ...summed] };
  }

  /** Adds what a user named. */
  async addNamed(name: string): Promise<void> {
    const disk = join(this.options.folder, name);
    const path = name.startsWith('/') ? name : disk;
    try {
      if (statSync(path).isDirectory()) {
        for (const file of this.filesIn(path, 0)) {
          const inside = relative(path, file);
          await this.addFile(file, join(name, inside), inside, false);
        }
      } else await this.addFile(path, name, basename(path), true);
    } catch (error) {
      if (error instanceof CrossrootError) throw error;
      const isUnfit = error instanceof UnfitFileError;
      throw new CrossrootError({
        what: codeOf(error) === 'ENOENT' ? `${name} does not exist` : `${name} cannot be audited`,
        why: messageOf(error),
        todo: isUnfit
          ? 'name a file, a folder or an archive'
          : 'use an existing file, folder or archive that this user can read',
        cause: error,
      });
    }
  }

  /** The regular files beneath a folder in the order of their names; no link is followed. */
  private *filesIn(folder: string, depth: number): Generator<string> {
    if (depth > deepest) throw new Error(`its folders are nested more than ${deepest} levels deep`);
    const entries = [];
    const opened = opendirSync(folder);
    try {
      for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
        this.entries += 1;
        if (this.entries > mostEntries) throw new Error(`it has more than ${mostEntries} files`);
        entries.push(entry);
      }
    } finally {
      opened.closeSync();
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) yield* this.filesIn(file, depth + 1);
      else if (entry.isFile()) yield file;
    }
  }

  /** @param isNamed whether the user named it, so that it is to be something. */
  private async addFile(disk: string, name: string, within: string, isNamed: boolean): Promise<void> {
    const format: FileFormat = formatOf(disk);
    switch (format) {
      case 'ELF':
        return this.add({ name, within, disk, size: statSync(disk).size }, readFacts(disk));
      case 'static library':
        this.counts['static library'] += 1;
        return;
      case 'other':
        if (isNamed) this.passed.push(`${name} is neither an ELF file nor an archive`);
        return;
      case 'deb':
      case 'tar':
      case 'zip':
        if (!isNamed && !archiveNames.test(disk)) return;
        await eachElfMember(disk, format, { what: name, path: this.options.path }, (member) => {
          const inside = member.name.replace(/^(?:\.?\/)+/, '');
          const known = { name: `${name}: ${inside}`, within: inside, disk: undefined };
          const bytes = bytesInMemory(member.bytes);
          const symbols = this.options.symbols ? readSymbols(bytes, 'all') : undefined;
          const kept = symbols?.kind === 'elf' ? { symbols } : {};
          this.add({ ...known, ...kept, size: member.bytes.length }, readFacts(bytes));
        });
    }
  }

  private add(file: Omit<CollectedFile, 'result' | 'target'>, result: FileFacts): void {
    if (this.files.length === mostFiles) throw new Error(`there are more than ${mostFiles} ELF files`);
    if (result.kind === 'refused') {
      this.files.push({ ...file, result, target: this.options.target });
      return;
    }
    const { facts } = result;
    if (debugFile.test(file.within)) this.counts['debug file'] += 1;
    else if (!isLinked(facts)) this.counts.object += 1;
    else {
      const target = this.options.target ?? targetOf(facts);
      this.room -= lengthOf(facts) + (file.symbols?.bytes ?? 0);
      if (this.room < 0) throw new Error(`the names in its files have more than ${mostKept} bytes`);
      if (target !== undefined) this.files.push({ ...file, result, target });
      else this.passed.push(`${file.name} is for ${whatFor(facts)}, which is not a target of Crossroot`);
    }
  }
}

/**
 * The target that a file is for: its machine's row with the loader that it asks for, or the C library that it
 * needs. A static program says nothing of that, and is taken for one with glibc.
 */
function targetOf(facts: ElfFacts): Target | undefined {
  const alike = targets.filter((target) => isOfTarget(facts, target));
  const byLoader = alike.find(({ interpreter }) => interpreter === facts.interpreter);
  if (byLoader !== undefined) return byLoader;
  const libc = needsMusl(facts) ? 'musl' : 'glibc';
  return alike.find((target) => target.libc.name === libc);
}

function needsMusl({ interpreter, needed }: ElfFacts): boolean {
  return interpreter?.includes('/ld-musl-') === true || needed.some((name) => muslNames.test(name));
}

function whatFor(facts: ElfFacts): string {
  const isKnown = targets.some(({ machine }) => isFor(facts.machine, machine));
  return `${machineName(facts.machine)}${isKnown && needsMusl(facts) ? ' with musl' : ''}`;
}

function lengthOf({ needed, runPaths, versions, interpreter = '' }: ElfFacts): number {
  const names = versions.flatMap(({ name, library, symbols }) => [name, library, ...symbols]);
  return [...needed, ...runPaths, ...names, interpreter].reduce((sum, name) => sum + name.length, 0);
}
