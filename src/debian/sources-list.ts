import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { parseHttpUrl } from '../net/url.js';
import { readText } from '../system/open-file.js';
import { parseParagraphs } from './control.js';
import { gccReleases } from './release.js';
import { knownRepositories } from './repositories.js';
import { parseDeb822, parseOneLine, type SourceEntry, wordsOf } from './source-entry.js';

/** A repository that Crossroot knows and that this machine's apt is set up with. */
interface AptRepository {
  /** `debian`, `debian-security`, `ubuntu`. */
  readonly repository: string;
  /** Base URL without a slash at its end. */
  readonly base: string;
}

/** The largest file of apt's that is read, in bytes. */
const mostBytes = 2 ** 20;

/**
 * Finds the repositories that Crossroot knows in apt's set-up (sources.list(5)): `sources.list` and the `.list`
 * and `.sources` files of `sources.list.d`. Only http and https count, and lists of such mirrors in a file
 * (apt-transport-mirror(1)). A source is a repository's when its URI is a public one, or ends in the
 * repository's name, or its suites are named like `bookworm-security`; when it has a component that this
 * repository has; and no key but its distribution's.
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 * @param known the repositories of public base URLs, by their places
 */
export async function readAptSources(
  root: string,
  known: ReadonlyMap<string, string>,
): Promise<readonly AptRepository[]> {
  const folder = join(root, 'sources.list.d');
  const names = await readable(readdir(folder));
  const files = [join(root, 'sources.list'), ...names.toSorted().map((name) => join(folder, name))];
  const entries = await Promise.all(files.map((file) => readable(readEntries(file))));
  const found = await Promise.all(entries.flat().map((entry) => knownSources(entry, known)));
  return found.flat();
}

/** A file that cannot be read or understood is passed over: apt's set-up is only one place to look. */
async function readable<T>(list: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await list;
  } catch (error) {
    if (error instanceof CrossrootError || codeOf(error) !== undefined) return [];
    throw error;
  }
}

async function readEntries(file: string): Promise<readonly SourceEntry[]> {
  if (!/\.(list|sources)$/.test(file)) return [];
  const text = readText(file, mostBytes);
  return file.endsWith('.list')
    ? text.split('\n').flatMap((line) => parseOneLine(line) ?? [])
    : parseParagraphs(text, { comments: true }).flatMap((fields) => parseDeb822(fields) ?? []);
}

/** A base URL without its scheme: archives give the same by http and https. */
export function placeOf(base: string): string {
  return base.replace(/^https?:\/\//, '');
}

async function knownSources(
  { types, uris, suites, components, options }: SourceEntry,
  known: ReadonlyMap<string, string>,
): Promise<readonly AptRepository[]> {
  if (!types.includes('deb')) return [];
  const signedBy = options.get('signed-by')?.toLowerCase() ?? '';
  const listed = await Promise.all(uris.map((uri) => readable(mirrorsOf(uri))));
  return listed.flat().flatMap((uri) => {
    const url = parseHttpUrl(uri);
    if (url === undefined || url.username !== '' || url.password !== '' || /[?#]/.test(url.href)) return [];
    const base = url.href.replace(/\/+$/, '');
    const repository = known.get(placeOf(base)) ?? repositoryOf(url, suites);
    const row = knownRepositories.get(repository);
    if (row === undefined || !components.some((name) => row.components.includes(name))) return [];
    // A file of keys that is not named after the distribution belongs to another repository.
    if (signedBy.startsWith('/') && !signedBy.includes(row.distribution)) return [];
    return [{ repository, base }];
  });
}

/** The mirrors of a URI: itself, or what the file that it names lists, a mirror a line with words about it. */
async function mirrorsOf(uri: string): Promise<readonly string[]> {
  const [, file] = /^mirror\+file:(?:\/\/)?(\/.*)$/.exec(uri) ?? [];
  if (file === undefined) return [uri];
  return readText(file, mostBytes)
    .split('\n')
    .flatMap((line) => wordsOf(line.replace(/#.*/, '')).slice(0, 1));
}

/** What a repository is called by its place: the last folder of its URL, but for Debian's security suites. */
function repositoryOf(url: URL, suites: readonly string[]): string {
  if (suites.some((suite) => securitySuites.has(suite))) return 'debian-security';
  const path = url.pathname.replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

const suiteNames = ['stable', 'oldstable', 'oldoldstable', 'testing', ...gccReleases.map(({ name }) => name)];
const securitySuites = new Set(suiteNames.map((name) => `${name}-security`));
