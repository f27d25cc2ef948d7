import { CrossrootError } from '../errors.js';
import { decompressIndex } from './decompress-index.js';
import type { SignedRelease } from './in-release.js';
import { fetchIndex, listedIndex } from './index-file.js';
import { isPackageName } from './relation.js';
import type { Suite } from './release.js';
import { type ReadRelease, readSuite } from './suite.js';

/** A file of a release, and a package that brings it. */
export interface OwnedFile {
  /** Beneath the root: `usr/include/zlib.h`. */
  readonly path: string;
  readonly package: string;
}

/** What the `Contents` of one architecture say. */
export interface FoundFiles {
  /** In the order of the indices; a file is there once for each package that brings it. */
  readonly files: readonly OwnedFile[];
  /** Why an index could not be read, one line each; `files` may lack what it says. */
  readonly problems: readonly string[];
}

/** Which packages have which files, in all suites of a release. */
export interface Contents {
  /**
   * Searches the `Contents` of one architecture.
   *
   * @param architecture Debian architecture, or `all` for the packages that are the same on every one.
   * @param endings ends of paths, each from a `/` on: `/openssl/ssl.h`.
   */
  find(architecture: string, endings: readonly string[]): Promise<FoundFiles>;
}

/** What is to be searched, and through what. */
export interface SearchedRelease extends Omit<ReadRelease, 'architecture' | 'notBefore'> {
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The longest line that is taken for one. */
const maxLine = 1 << 20;

/**
 * Opens the `Contents` of a release (https://wiki.debian.org/DebianRepository/Format#A.22Contents.22_indices):
 * lists of all files that its packages have, signed as everything else. Nothing is read before something is
 * looked for; then the signed release files are read, once, and for each search the indices, which are searched
 * as they are decompressed.
 */
export function openContents(release: SearchedRelease): Contents {
  let opened: ReturnType<typeof openSuites> | undefined;
  return {
    find: async (architecture, endings) => {
      if (endings.length === 0) return { files: [], problems: [] };
      opened ??= openSuites(release);
      const { suites, problems } = await opened;
      const found = await Promise.all(
        suites.flatMap(({ suite, signed }) =>
          suite.components.map((component) =>
            attempt(() =>
              searchIndex(`${component}/Contents-${architecture}`, endings, suite, signed, release),
            ),
          ),
        ),
      );
      const listed = found.filter((one) => one !== undefined);
      const none = `debian:${release.release.name} lists no Contents for ${architecture}`;
      return {
        files: listed.flatMap((one) => ('files' in one ? one.files : [])),
        problems: [
          ...problems,
          ...listed.flatMap((one) => ('problem' in one ? one.problem : [])),
          ...(listed.length === 0 && problems.length === 0 ? [none] : []),
        ],
      };
    },
  };
}

interface OpenSuite {
  readonly suite: Suite;
  readonly signed: SignedRelease;
}

interface Problem {
  readonly problem: string;
}

async function openSuites(release: SearchedRelease): Promise<{
  readonly suites: readonly OpenSuite[];
  readonly problems: readonly string[];
}> {
  const wanted = { ...release, architecture: 'all' };
  const opened = await Promise.all(
    release.release.repositories.map((suite) =>
      attempt(async () => ({ suite, signed: await readSuite(suite, wanted) })),
    ),
  );
  return {
    suites: opened.flatMap((one) => ('signed' in one ? one : [])),
    problems: opened.flatMap((one) => ('problem' in one ? one.problem : [])),
  };
}

/** What one suite does not have, the others may. */
async function attempt<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    return { problem: [error.what, ...error.why].join('; ') };
  }
}

/** @returns undefined when the suite lists no such index: an archive need not. */
async function searchIndex(
  stem: string,
  endings: readonly string[],
  { repository }: Suite,
  signed: SignedRelease,
  release: SearchedRelease,
): Promise<{ readonly files: readonly OwnedFile[] } | undefined> {
  const index = listedIndex(signed, stem);
  if (index === undefined) return undefined;
  const bytes = await fetchIndex(index, signed, repository, release);
  const what = `the index ${index.path} of ${signed.suite}`;
  const chunks = decompressIndex(bytes, index.compression, what, index.unpackedSize);
  const files: OwnedFile[] = [];
  for await (const line of linesWith(chunks, endings, what, release.signal)) {
    files.push(...ownersOf(line).filter(({ path }) => endings.some((ending) => path.endsWith(ending))));
  }
  return { files };
}

/**
 * The lines of a text in which one of the endings stands before a blank.
 *
 * @throws CrossrootError when a line is longer than any list of packages.
 */
async function* linesWith(
  chunks: AsyncIterable<Uint8Array>,
  endings: readonly string[],
  what: string,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const escaped = endings.map((ending) => ending.replaceAll(/[^\w/]/g, '\\$&'));
  const pattern = new RegExp(`(?:${escaped.join('|')})(?=[ \\t])`, 'g');
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    const block = Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(newline) + 1;
    yield* matches(block.subarray(0, end), pattern);
    rest = block.subarray(end);
    if (rest.length > maxLine) {
      throw new CrossrootError({
        what: `${what} is malformed`,
        why: `a line of it has more than ${maxLine} bytes`,
        todo: 'use another mirror',
      });
    }
  }
  yield* matches(Buffer.from(rest), pattern);
}

const newline = 0x0a;

/**
 * One pass for all endings; a character of Latin-1 is a byte, so that places in the text are places in the
 * block.
 */
function* matches(block: Buffer, pattern: RegExp): Generator<string, void, undefined> {
  for (const { index } of block.toString('latin1').matchAll(pattern)) {
    const end = block.indexOf(newline, index);
    yield block.toString('utf8', block.lastIndexOf(newline, index) + 1, end === -1 ? block.length : end);
  }
}

/** A line: the path, in which blanks may stand; blanks; `section/package`, several with commas between them. */
function ownersOf(line: string): readonly OwnedFile[] {
  const [, path, list] = /^(?:\.?\/)?(\S(?:.*\S)?)[ \t]+(\S+)$/.exec(line) ?? [];
  if (path === undefined || list === undefined) return [];
  return list
    .split(',')
    .map((one) => one.slice(one.lastIndexOf('/') + 1))
    .filter(isPackageName)
    .map((name) => ({ path, package: name }));
}
