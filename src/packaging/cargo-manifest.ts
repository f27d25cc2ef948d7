import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'smol-toml';
import { CrossrootError, codeOf, messageOf } from '../errors.js';

/** What a release needs to know of a package's Cargo.toml (Cargo book, "The Manifest Format"). */
export interface Manifest {
  /** The folder that it stands in. */
  readonly folder: string;
  /** The workspace's root folder; the package's own when it has no other. */
  readonly workspace: string;
  /** Undefined for a workspace that is no package itself. */
  readonly package: { readonly name: string; readonly version: string } | undefined;
  /**
   * `package.readme`: the file it names (absolute), false when there is to be none, undefined when it does not
   * say.
   */
  readonly readme: string | false | undefined;
  /** `package.license-file`, absolute. */
  readonly licenseFile: string | undefined;
}

type Table = { readonly [key: string]: unknown };

/**
 * Reads a Cargo.toml, with what its package inherits from the workspace (Cargo book, "The `package` table" of
 * workspaces).
 * @param file absolute path
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read or is no TOML.
 */
export function readManifest(file: string): Manifest | undefined {
  const table = readTable(file);
  if (table === undefined) return undefined;
  const folder = dirname(file);
  const own = tableAt(table, 'package');
  const root = rootOf(folder, table);
  const shared = tableAt(tableAt(root.table, 'workspace'), 'package');
  // An inherited path is relative to the workspace's root.
  const inherited = (key: string): readonly [value: unknown, base: string] => {
    const value = own?.[key];
    return isTable(value) && value.workspace === true ? [shared?.[key], root.folder] : [value, folder];
  };
  const pathOf = (key: string): string | undefined => {
    const [value, base] = inherited(key);
    return typeof value === 'string' ? resolve(base, value) : undefined;
  };
  const [readme, readmeBase] = inherited('readme');
  const [version] = inherited('version');
  return {
    folder,
    workspace: root.folder,
    package:
      typeof own?.name === 'string'
        ? { name: own.name, version: typeof version === 'string' ? version : '0.0.0' }
        : undefined,
    readme: readme === false ? false : readme === true ? join(readmeBase, 'README.md') : pathOf('readme'),
    licenseFile: pathOf('license-file'),
  };
}

/**
 * The workspace that a package is a member of: what it names, or the nearest folder above that is one's root.
 */
function rootOf(folder: string, table: Table): { readonly folder: string; readonly table: Table } {
  const itself = { folder, table };
  if (tableAt(table, 'workspace') !== undefined) return itself;
  const named = tableAt(table, 'package')?.workspace;
  if (typeof named === 'string') {
    const root = resolve(folder, named);
    return { folder: root, table: readTable(join(root, 'Cargo.toml')) ?? {} };
  }
  for (let above = dirname(folder); ; above = dirname(above)) {
    const found = readTable(join(above, 'Cargo.toml'));
    const workspace = tableAt(found, 'workspace');
    if (found !== undefined && workspace !== undefined)
      return excludes(workspace, relative(above, folder)) ? itself : { folder: above, table: found };
    if (above === dirname(above)) return itself;
  }
}

function excludes(workspace: Table, path: string): boolean {
  const { exclude } = workspace;
  if (!Array.isArray(exclude)) return false;
  return exclude.some((folder) => {
    const shorn = typeof folder === 'string' ? folder.replace(/^\.\/|\/+$/g, '') : '';
    return shorn !== '' && (path === shorn || path.startsWith(`${shorn}/`));
  });
}

function readTable(file: string): Table | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CrossrootError({
      what: `${file} cannot be read`,
      why: messageOf(error),
      todo: 'make the file readable',
      cause: error,
    });
  }
  try {
    return parse(text);
  } catch (error) {
    throw new CrossrootError({
      what: `${file} is not valid TOML`,
      why: messageOf(error),
      todo: 'mend the file: cargo would refuse it too',
      cause: error,
    });
  }
}

function tableAt(table: Table | undefined, key: string): Table | undefined {
  const value = table?.[key];
  return isTable(value) ? value : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
