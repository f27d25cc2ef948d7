import { type LoaderFacts, readAsLoader } from '../elf/loading.js';
import { runTool, type ToolEnd, type ToolLimits } from '../system/tool.js';
import { plainLine } from '../text/plain-text.js';
import type { ElfFacts, VersionNeed } from './elf-facts.js';
import { packedRelocations } from './floors.js';
import { ReadelfParser, type ReadelfWords, readelfOptions } from './parse-readelf.js';

/** The facts of a file, or why there are none. */
export type FileFacts =
  | {
      readonly kind: 'facts';
      readonly file: string;
      readonly facts: ElfFacts;
      readonly soname: string | undefined;
      /** Whether its run paths count for what it loads, too. */
      readonly passesRunPaths: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly file: string;
      /** What is wrong, behind the file's name: `is no ELF file`. */
      readonly what: string;
      readonly why: readonly string[];
    };

/**
 * Reads the facts of ELF files with readelf and without it: only what both say counts. readelf has a process
 * for each file, because it prints names as they are: no file can speak for another one.
 * @param files absolute paths
 * @param readelf absolute path of its launcher
 * @returns the facts in the order of the files; a refusal for what is no ELF file, is damaged, or is read
 * differently.
 * @throws the system's error when a file cannot be read.
 */
export async function readFacts(
  files: readonly string[],
  readelf: string,
  limits?: ToolLimits,
): Promise<readonly FileFacts[]> {
  const read: FileFacts[] = [];
  for (const file of files) read.push(await readFile(file, readelf, limits));
  return read;
}

async function readFile(file: string, readelf: string, limits: ToolLimits | undefined): Promise<FileFacts> {
  const own = readAsLoader(file);
  const refused = (what: string, why: readonly string[]): FileFacts => ({ kind: 'refused', file, what, why });
  if (own.kind === 'none') return refused('is no ELF file', ['it does not begin with the mark of one']);
  const parser = new ReadelfParser();
  const isDamaged = own.kind === 'damaged';
  const line = isDamaged ? () => undefined : (text: string) => parser.line(text);
  const end = await runTool(readelf, [...readelfOptions, file], line, limits);
  if (isDamaged) return refused('is damaged', [own.why, ...wordsOf(end, file)]);
  if (end.failure !== undefined) return refused('could not be read', wordsOf(end, file));
  const words = parser.words();
  if (words === undefined)
    return refused('could not be read', ['readelf says nothing of its header', ...wordsOf(end, file)]);
  const differences = differencesOf(own, words);
  if (differences.length > 0) {
    return refused('is damaged, or made to mislead: readelf and Crossroot read it differently', [
      ...differences,
      ...wordsOf(end, file),
    ]);
  }
  const { versions, runPaths, ...rest } = words;
  const needed = versions
    .filter(({ isWeak }) => !isWeak)
    .map(({ name, library, symbols }) => ({ name, library, symbols }));
  const facts: ElfFacts = {
    ...rest,
    runPaths: runPaths.flatMap((path) => path.split(':')),
    versions: own.kind === 'elf' ? withMark(needed, own) : needed,
  };
  const { soname, passesRunPaths } = own;
  return { kind: 'facts', file, facts, soname, passesRunPaths };
}

/**
 * With the mark of packed relocations, which linkers leave out when the C library that they link with does not
 * know it: the loader of such a one passes over these relocations, and the program crashes.
 */
function withMark(versions: readonly VersionNeed[], own: LoaderFacts): readonly VersionNeed[] {
  const isMarked = versions.some(({ name }) => name === packedRelocations.mark);
  if (!own.hasPackedRelocations || own.needed.length === 0 || isMarked) return versions;
  return [...versions, { name: packedRelocations.mark, library: 'libc.so.6', symbols: [] }];
}

type Own = Extract<ReturnType<typeof readAsLoader>, { readonly kind: 'elf' }>;

/** What the two readings differ in, in words. */
function differencesOf(own: Own, words: ReadelfWords): readonly string[] {
  const { number, bits, isBigEndian } = own.machine;
  const told: readonly (readonly [what: string, readelf: unknown, crossroot: unknown])[] = [
    ['whether it is AArch64', words.machine === 'AArch64', number === 183],
    ['its class', words.class, `ELF${bits}`],
    ['whether it is big endian', words.data.includes('big endian'), isBigEndian],
    ...(bits === 32 || isBigEndian ? [] : dynamicDifferences(own, words)),
  ];
  return told.flatMap(([what, readelf, crossroot]) => {
    const [theirs, ours] = [JSON.stringify(readelf), JSON.stringify(crossroot)];
    return theirs === ours ? [] : [`${what}: ${brief(theirs)} to readelf, ${brief(ours)} to Crossroot`];
  });
}

function dynamicDifferences(
  own: LoaderFacts,
  words: ReadelfWords,
): readonly (readonly [what: string, readelf: unknown, crossroot: unknown])[] {
  return [
    ['its type', words.type, typeName(own.type)],
    ['its interpreter', words.interpreter, own.interpreter],
    ['the libraries that it needs', words.needed, own.needed],
    ['its run paths', words.runPaths, own.runPaths],
    ['the symbol versions that it needs', words.versions.map(pair), own.versions.map(pair)],
    ['whether it has text relocations', words.hasTextRelocations, own.hasTextRelocations],
    ['whether its stack is executable', words.hasExecutableStack, own.hasExecutableStack],
  ];
}

function pair({
  library,
  name,
  isWeak,
}: {
  readonly library: string;
  readonly name: string;
  readonly isWeak: boolean;
}): readonly [string, string, boolean] {
  return [library, name, isWeak];
}

function typeName(type: number): string {
  return ['NONE', 'REL', 'EXEC', 'DYN', 'CORE'][type] ?? `${type}`;
}

const longestValue = 300;

function brief(value: string | undefined): string {
  const text = plainLine(value ?? 'none');
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}

/** readelf's own words, each once, without the file's path. */
export function wordsOf({ words, failure, code }: ToolEnd, file: string): readonly string[] {
  const most = 4;
  const told = words.map(
    (line) => `readelf says: ${brief(line.replaceAll(`${file}: `, '').replace(/^\S*readelf\S*: /, ''))}`,
  );
  return [
    ...(failure === undefined ? [] : [`readelf was of no use: ${failure}`]),
    ...told.slice(0, most),
    ...(told.length > most ? [`and ${told.length - most} more lines of that sort`] : []),
    ...(told.length === 0 && code !== undefined && code !== 0 ? [`readelf ended with code ${code}`] : []),
  ];
}
