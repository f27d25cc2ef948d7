import { CrossrootError } from '../errors.js';
import type { SignedRelease } from './in-release.js';
import { listedIndex, maxUnpacked, type OpenIndex, openIndex } from './index-file.js';
import { isOwnRepository } from './own-repository.js';
import { isPackageName } from './relation.js';
import type { Suite } from './release-suites.js';
import { type ReadRelease, readSuite, type SuiteState, stateOf } from './suite.js';

/** A file of a release, and a package that brings it. */
export interface OwnedFile {
  /** Beneath the root: `usr/include/zlib.h`. */
  readonly path: string;
  readonly package: string;
  /** Where that is, if it is a repository that the user brings. */
  readonly repository?: string;
}

/** What the `Contents` of one architecture say. */
export interface FoundFiles {
  /** In the order of the indices; a file is there once for each package that brings it. */
  readonly files: readonly OwnedFile[];
  /** Why an index could not be read, one line each; `files` may lack what it says. */
  readonly problems: readonly string[];
}

/** The longest line that is accepted. */
const maxLine = 1 << 20;

/**
 * Opens the `Contents` of a release (https://wiki.debian.org/DebianRepository/Format#A.22Contents.22_indices):
 * lists of all files that its packages have, signed as everything else. Nothing is read before something is
 * looked for; then the signed release files are read, once, and for each search the indices, which are searched
 * as they are decompressed.
 * @param wanted.signal ends the search
 * @returns a search through the `Contents` of one Debian architecture, or of `all`, for ends of paths, each
 * from a `/` on: `/openssl/ssl.h`
 */
export function openContents(
  wanted: Omit<ReadRelease, 'architecture' | 'notBefore'> & { readonly signal: AbortSignal },
) {
  const { title, repositories } = wanted.release;
  const openSuites = () =>
    attemptAll(repositories.map(async (suite) => ({ suite, signed: await readSuite(suite, wanted) })));
  let opened: ReturnType<typeof openSuites> | undefined;
  return {
    /** The states of the suites that were searched; none before the first search. */
    states: async (): Promise<readonly SuiteState[]> => (await opened)?.values.map(stateOf) ?? [],
    find: async (architecture: string, endings: readonly string[]): Promise<FoundFiles> => {
      if (endings.length === 0) return { files: [], problems: [] };
      opened ??= openSuites();
      const suites = await opened;
      const searches = suites.values.flatMap(({ suite, signed }) =>
        indicesOf(suite, signed, architecture).map(async (index) => {
          const { repository } = suite;
          // Where components have lists of their own, each is one that is used.
          const components = index.path.includes('/') ? undefined : suite.components;
          const opened = await openIndex(index, signed, repository, wanted);
          const files = await search(opened, { endings, components, signal: wanted.signal });
          return isOwnRepository(repository) ? files.map((file) => ({ ...file, repository })) : files;
        }),
      );
      for (const { suite, signed } of architecture === 'all' ? [] : suites.values) {
        const isLacking =
          isOwnRepository(suite.repository) && indicesOf(suite, signed, architecture).length === 0;
        if (isLacking) wanted.phase.info(`${suite.name} lists no Contents for ${architecture}: not searched`);
      }
      const found = await attemptAll(searches);
      const problems = [...suites.problems, ...found.problems];
      // What is for all may be in the list of each architecture.
      const isListed = architecture === 'all' || found.values.length + problems.length > 0;
      return {
        files: found.values.flat(),
        problems: isListed ? problems : [`${title} lists no Contents for ${architecture}`],
      };
    },
  };
}

/**
 * The `Contents` of a suite that its release lists: those of its components, as Debian has them, or the one of
 * all components together, as Ubuntu has it. An archive need not have any.
 */
function indicesOf({ components }: Suite, signed: SignedRelease, architecture: string) {
  const stems = components.map((component) => `${component}/Contents-${architecture}`);
  const own = stems.flatMap((stem) => listedIndex(signed, stem) ?? []);
  const together = `Contents-${architecture}`;
  if (own.length > 0 || isTooLarge(signed, together)) return own;
  return [listedIndex(signed, together) ?? []].flat();
}

/** Those of Ubuntu's pockets for updates have several GB, and hardly a package that its release has not. */
function isTooLarge(signed: SignedRelease, stem: string): boolean {
  return (signed.files.get(stem)?.size ?? 0) > maxUnpacked;
}

/** What one suite does not have, the others may: waits for all, and keeps the reasons of those that failed. */
async function attemptAll<T>(
  work: readonly Promise<T>[],
): Promise<{ readonly values: readonly T[]; readonly problems: readonly string[] }> {
  const results = await Promise.allSettled(work);
  return {
    values: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    problems: results.flatMap((result) => (result.status === 'rejected' ? [problemOf(result.reason)] : [])),
  };
}

function problemOf(error: unknown): string {
  if (!(error instanceof CrossrootError)) throw error;
  return [error.what, ...error.why].join('; ');
}

/**
 * The files whose path has one of the endings.
 * @throws CrossrootError when a line is longer than any list of packages
 */
async function search(
  { what, chunks }: OpenIndex,
  {
    endings,
    components,
    signal,
  }: {
    readonly endings: readonly string[];
    /** Those that are used; undefined: all of the list. */
    readonly components: readonly string[] | undefined;
    readonly signal: AbortSignal;
  },
): Promise<readonly OwnedFile[]> {
  const escaped = endings.map((ending) => ending.replaceAll(/[^\w/]/g, '\\$&'));
  const pattern = new RegExp(`(?:${escaped.join('|')})(?=[ \\t])`, 'g');
  const filesIn = (block: Buffer): readonly OwnedFile[] =>
    linesWith(block, pattern)
      .flatMap((line) => ownersOf(line, components))
      .filter(({ path }) => endings.some((ending) => path.endsWith(ending)));
  const files: OwnedFile[] = [];
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    const block = Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(newline) + 1;
    files.push(...filesIn(block.subarray(0, end)));
    rest = block.subarray(end);
    if (rest.length > maxLine) {
      throw new CrossrootError({
        what: `${what} is malformed`,
        why: `one of its lines has more than ${maxLine} bytes`,
        todo: 'use another mirror',
      });
    }
  }
  return [...files, ...filesIn(Buffer.from(rest))];
}

const newline = 0x0a;

/** One pass for all endings. A character of Latin-1 is a byte: places in the text are places in the block. */
function linesWith(block: Buffer, pattern: RegExp): readonly string[] {
  return [...block.toString('latin1').matchAll(pattern)].map(({ index }) => {
    const end = block.indexOf(newline, index);
    return block.toString('utf8', block.lastIndexOf(newline, index) + 1, end === -1 ? block.length : end);
  });
}

/**
 * A line: the path, which may have blanks; blanks; `section/package`, several separated by commas, before which
 * the component may stand: those of others are left out.
 */
function ownersOf(line: string, components: readonly string[] | undefined): readonly OwnedFile[] {
  const [, path, list] = /^(?:\.?\/)?(\S(?:.*\S)?)[ \t]+(\S+)$/.exec(line) ?? [];
  if (path === undefined || list === undefined) return [];
  return list
    .split(',')
    .map((one) => one.split('/'))
    .filter(({ length, 0: first = '' }) => length < 3 || (components?.includes(first) ?? true))
    .map((parts) => parts.at(-1) ?? '')
    .filter(isPackageName)
    .map((name) => ({ path, package: name }));
}
