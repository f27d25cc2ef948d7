import known from '../../data/known-repositories.json' with { type: 'json' };
import { parseParagraphs } from '../debian/control.js';
import type { Release } from '../debian/release.js';
import { optionsOf, parseDeb822, parseOneLine, type SourceEntry } from '../debian/source-entry.js';
import { CrossrootError } from '../errors.js';
import { printable } from '../net/url.js';
import { nearNames } from '../text/near-names.js';
import { refused } from './values.js';
import { readWorkspaceFile } from './workspace-file.js';

/** A source that the input names, perhaps by a short name, whose key is known. */
export interface NamedSource extends SourceEntry {
  /** The fingerprint of the key that signs, in capitals. */
  readonly fingerprint?: string;
}

/** More than a line for each vendor there is. */
const mostBytes = 1 << 16;

const example = '`deb [signed-by=keys/vendor.asc] https://host/path suite component`';

/**
 * Finds the sources in the input `repositories`: lines of apt's one-line form, paragraphs of its deb822 form
 * (each up to an empty line), paths of files of these, and short names of `data/known-repositories.json`.
 * @param base the workspace, which paths are relative to
 * @throws CrossrootError for what is none of these.
 */
export function readSources(text: string, release: Release, base: string): readonly NamedSource[] {
  return sourcesIn(text, (line) => {
    if (!/\.(?:list|sources)$/.test(line)) return [shortSource(line, release)];
    const what = 'file of sources';
    const file = readWorkspaceFile('repositories', line, { what, base, mostBytes }).toString();
    return sourcesIn(file, (inFile) => {
      throw notUnderstood(inFile, `write it in ${line} as apt does: ${example}`);
    });
  });
}

function sourcesIn(text: string, orElse: (line: string) => readonly NamedSource[]): readonly NamedSource[] {
  const found: NamedSource[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || line.startsWith('#')) continue;
    if (/^[A-Za-z][A-Za-z0-9-]*:(?!\/\/)/.test(line)) {
      const end = lines.findIndex((one, index) => index > at && one.trim() === '');
      const paragraph = lines.slice(at, end === -1 ? undefined : end);
      found.push(...paragraphSources(paragraph));
      at += paragraph.length - 1;
    } else {
      const entry = parseOneLine(line);
      found.push(...(entry === undefined ? orElse(line) : [entry]));
    }
  }
  return found;
}

/** @param lines perhaps indented, as in a block of YAML */
function paragraphSources(lines: readonly string[]): readonly NamedSource[] {
  const [indent = ''] = /^\s*/.exec(lines[0] ?? '') ?? [];
  const text = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  try {
    return parseParagraphs(text, { comments: true }).flatMap((fields) => parseDeb822(fields) ?? []);
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    throw refused('repositories', printable(lines[0] ?? ''), {
      why: error.why.join('; '),
      todo: 'write the paragraph as in a .sources file of apt',
    });
  }
}

function notUnderstood(line: string, todo: string): CrossrootError {
  const why = "it is not a source in apt's format, the name of a .list or .sources file, or a known name";
  return refused('repositories', printable(line), { why, todo });
}

/** A row of `data/known-repositories.json`. */
interface KnownRepository {
  readonly url: string;
  /** `{codename}` stands for that of the sysroot's release. */
  readonly suite: string;
  readonly components: readonly string[];
  readonly fingerprint: string;
  /** The releases that it is for; every one where absent. */
  readonly releases?: readonly string[];
}

const knownRepositories: Readonly<Record<string, KnownRepository>> = known;

/** A short name with options as in apt's brackets, and `suite=` where it is not the usual one. */
function shortSource(line: string, release: Release): NamedSource {
  const [name = '', ...words] = line.split(/\s+/);
  const row = Object.hasOwn(knownRepositories, name) ? knownRepositories[name] : undefined;
  if (row === undefined) {
    const names = Object.keys(knownRepositories);
    const near = nearNames(name, names);
    throw notUnderstood(
      line,
      `write it as ${example}, or use one of ${(near.length > 0 ? near : names).join(', ')}`,
    );
  }
  const given = optionsOf(words);
  const { releases, fingerprint } = row;
  if (releases !== undefined && !releases.includes(release.title) && !given.has('suite')) {
    throw refused('repositories', printable(line), {
      why: `${name} is known for ${releases.join(', ')}, and the sysroot is ${release.title}`,
      todo: `use such a sysroot, or say which suite fits: ${name} suite=…`,
    });
  }
  const options = new Map([['signed-by', fingerprint], ...given]);
  options.delete('suite');
  return {
    text: printable(line),
    ...{ types: ['deb'], uris: [row.url], components: row.components, options, fingerprint },
    suites: [given.get('suite') ?? row.suite.replace('{codename}', release.title.replace(/^.*:/, ''))],
  };
}
