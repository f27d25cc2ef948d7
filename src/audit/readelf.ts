import type { NeededVersion } from '../elf/dynamic.js';
import { type LoaderFacts, readAsLoader } from '../elf/loading.js';
import { type ElfMachine, isFor } from '../elf/machine.js';
import { type Limits, messageLines, runTool } from '../system/process.js';
import { type Target, targets } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import { type ReadelfOutput, ReadelfParser, readelfOptions } from './parse-readelf.js';
import { packedRelocations, type VersionNeed } from './symbol-versions.js';

/** What an ELF file is and asks for, by readelf and by our own reading. */
export interface ElfFacts extends Omit<ReadelfOutput, 'versions'> {
  /** What it is for, by our own reading: `machine` is readelf's name of it. */
  readonly elfMachine: ElfMachine;
  readonly soname: string | undefined;
  /** Whether the run paths, which are folders here, count for what it loads, too. */
  readonly passesRunPaths: boolean;
  /** The largest page, in bytes, with which its segments can be loaded. */
  readonly largestPage: number | undefined;
  /** The numbers in its notes of properties, by their types. */
  readonly properties: ReadonlyMap<number, number>;
  /** The symbol versions that it needs. */
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

/** True when a file is of the class, the data, the machine and the ABI of the target. */
export function isOfTarget({ elfMachine }: Pick<ElfFacts, 'elfMachine'>, target: Target): boolean {
  return isFor(elfMachine, target.machine);
}

/**
 * Reads the facts of an ELF file with readelf and without it: only what both say counts. readelf has a process
 * for each file, because it prints names as they are: no file can speak for another one.
 * @param file absolute path
 * @param readelf absolute path of its launcher
 * @returns a refusal for what is no ELF file, is damaged, or is read differently.
 * @throws the system's error when the file cannot be read.
 */
export async function readFacts(file: string, readelf: string, limits?: Limits): Promise<FileFacts> {
  const own = readAsLoader(file);
  if (own.kind === 'none') return refused('is no ELF file', 'it does not begin with the mark of one');
  const parser = new ReadelfParser();
  const isDamaged = own.kind === 'damaged';
  const line = (text: string) => (isDamaged ? undefined : parser.line(text));
  const { failed, messages } = await runReadelf(readelf, readelfOptions, file, line, limits);
  if (isDamaged) return refused('is damaged', own.why, ...messages);
  if (failed) return refused('could not be read', ...messages);
  const output = parser.output();
  if (output === undefined)
    return refused('could not be read', 'readelf says nothing of its header', ...messages);
  const differences = differencesOf(own, output);
  if (differences.length > 0) return refused(readDifferently, ...differences, ...messages);
  const facts: ElfFacts = {
    ...output,
    elfMachine: own.machine,
    soname: own.soname,
    runPaths: output.runPaths.flatMap((path) => path.split(':')),
    passesRunPaths: own.passesRunPaths,
    largestPage: own.largestPage,
    properties: own.properties,
    versions: withMark(output.versions, own),
  };
  return { kind: 'facts', facts };
}

/** What is wrong with a file of which readelf and our own reading differ. */
export const readDifferently = 'is damaged, or made to mislead: readelf and Crossroot read it differently';

export function refused(what: string, ...why: readonly string[]): Refusal {
  return { kind: 'refused', what, why };
}

/**
 * The versions without which a file does not start, and the mark of packed relocations. Linkers leave the mark
 * out when the C library that they link with does not know it: the loader of such a one passes over these
 * relocations, and the program crashes.
 */
function withMark(versions: ReadelfOutput['versions'], own: LoaderFacts): readonly VersionNeed[] {
  const needs = versions.flatMap(({ isWeak, ...need }) => (isWeak ? [] : [need]));
  const isMarked = needs.some(({ name }) => name === packedRelocations.mark);
  if (!own.hasPackedRelocations || own.needed.length === 0 || isMarked) return needs;
  return [...needs, { name: packedRelocations.mark, library: 'libc.so.6', symbols: [] }];
}

type Own = Extract<ReturnType<typeof readAsLoader>, { readonly kind: 'elf' }>;

/** What the two readings differ in, as messages. */
function differencesOf(own: Own, output: ReadelfOutput): readonly string[] {
  const { number, bits, isBigEndian } = own.machine;
  const both: readonly (readonly [what: string, readelf: unknown, crossroot: unknown])[] = [
    ['its machine', targetNumber('readelf', output.machine), targetNumber('number', number)],
    ['its class', output.class, `ELF${bits}`],
    ['whether it is big endian', output.data.includes('big endian'), isBigEndian],
    ['its type', output.type, ['NONE', 'REL', 'EXEC', 'DYN', 'CORE'][own.type] ?? `${own.type}`],
    ['its interpreter', output.interpreter, own.interpreter],
    ['the libraries that it needs', output.needed, own.needed],
    ['its run paths', output.runPaths, own.runPaths],
    ['the symbol versions that it needs', output.versions.map(versionFacts), own.versions.map(versionFacts)],
    ['whether it has text relocations', output.hasTextRelocations, own.hasTextRelocations],
    ['whether its stack is executable', output.hasExecutableStack, own.hasExecutableStack],
  ];
  return both.flatMap(([what, readelf, crossroot]) => {
    const [theirs, ours] = [JSON.stringify(readelf), JSON.stringify(crossroot)];
    return theirs === ours ? [] : [`${what}: ${brief(theirs)} to readelf, ${brief(ours)} to Crossroot`];
  });
}

/** The `e_machine` of the targets that are called so, or have this number; none for another machine. */
function targetNumber(key: 'readelf' | 'number', value: string | number): number | undefined {
  return targets.find(({ machine }) => machine[key] === value)?.machine.number;
}

function versionFacts({ library, name, isWeak }: NeededVersion): readonly unknown[] {
  return [library, name, isWeak];
}

const longestValue = 300;

function brief(value: string | undefined): string {
  const text = plainLine(value ?? 'none');
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}

const mostMessages = 4;

/**
 * Runs readelf on a file.
 * @param line takes each line of its output
 * @returns its own messages, each once, without the file's path, and whether it was ended early.
 */
export async function runReadelf(
  readelf: string,
  options: readonly string[],
  file: string,
  line: (text: string) => void,
  limits?: Limits,
): Promise<{ readonly failed: boolean; readonly messages: readonly string[] }> {
  const { stderr, failure, code } = await runTool(readelf, [...options, file], line, limits);
  const said = messageLines(stderr).map(
    (text) => `readelf says: ${brief(text.replaceAll(`${file}: `, '').replace(/^\S*readelf\S*: /, ''))}`,
  );
  const more = said.length - mostMessages;
  const messages = [
    ...(failure === undefined ? [] : [`readelf was of no use: ${failure}`]),
    ...said.slice(0, mostMessages),
    ...(more > 0 ? [`and ${more} more lines of that sort`] : []),
    ...(said.length === 0 && code !== undefined && code !== 0 ? [`readelf ended with code ${code}`] : []),
  ];
  return { failed: failure !== undefined, messages };
}
