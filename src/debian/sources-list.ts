import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CrossrootError, codeOf } from '../errors.js';
import { parseHttpUrl } from '../net/url.js';
import { readText } from '../system/open-file.js';
import { parseParagraphs } from './control.js';
import { gccReleases } from './release.js';
import { parseDeb822, parseOneLine, type SourceEntry } from './source-entry.js';

/** A Debian repository that this machine's apt is set up with. */
interface AptRepository {
  /** `debian` or `debian-security`. */
  readonly repository: string;
  /** Base URL without a slash at its end. */
  readonly base: string;
}

/**
 * Finds the Debian repositories in apt's set-up (sources.list(5)): `sources.list` and the `.list` and
 * `.sources` files of `sources.list.d`. Only http and https count. A repository is Debian's when it has the
 * component `main`, no key but Debian's, and a URI that ends in `/debian` or `/debian-security`, or suites
 * named like `bookworm-security`.
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 */
export async function readAptSources(root: string): Promise<readonly AptRepository[]> {
  const folder = join(root, 'sources.list.d');
  const names = await readable(readdir(folder));
  const files = [join(root, 'sources.list'), ...names.toSorted().map((name) => join(folder, name))];
  const entries = await Promise.all(files.map((file) => readable(readEntries(file))));
  return entries.flat().flatMap(debianRepositories);
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
  const text = readText(file, 2 ** 20);
  return file.endsWith('.list')
    ? text.split('\n').flatMap((line) => parseOneLine(line) ?? [])
    : parseParagraphs(text, { comments: true }).flatMap((fields) => parseDeb822(fields) ?? []);
}

function debianRepositories(entry: SourceEntry): readonly AptRepository[] {
  if (!entry.types.includes('deb') || !entry.components.includes('main')) return [];
  // A file of keys that is not named after Debian belongs to another repository.
  const signedBy = entry.options.get('signed-by') ?? '';
  if (signedBy.startsWith('/') && !/debian/i.test(signedBy)) return [];
  return entry.uris.flatMap((uri) => {
    const url = parseHttpUrl(uri);
    if (url === undefined || url.username !== '' || url.password !== '' || /[?#]/.test(url.href)) return [];
    const repository = repositoryOf(url, entry.suites);
    return repository === undefined ? [] : [{ repository, base: url.href.replace(/\/+$/, '') }];
  });
}

function repositoryOf(url: URL, suites: readonly string[]): string | undefined {
  const path = url.pathname.replace(/\/+$/, '');
  if (path.endsWith('/debian-security') || suites.some((suite) => securitySuites.has(suite)))
    return 'debian-security';
  return path.endsWith('/debian') ? 'debian' : undefined;
}

const suiteNames = ['stable', 'oldstable', 'oldoldstable', 'testing', ...gccReleases.map(({ name }) => name)];
const securitySuites = new Set(suiteNames.map((name) => `${name}-security`));
