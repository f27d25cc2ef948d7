import { dirname, join, relative, resolve } from 'node:path';
import { isTable, readTable, type Table, tableAt } from '../rust/cargo-config.js';

/** What packaging needs to know of a package's Cargo.toml (Cargo book, "The Manifest Format"). */
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

/**
 * Reads a Cargo.toml, with what its package inherits from the workspace (Cargo book, "The `package` table" of
 * workspaces).
 * @param file absolute path
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read.
 */
export function readManifest(file: string): Manifest | undefined {
  const table = readManifestTable(file);
  if (table === undefined) return undefined;
  const folder = dirname(file);
  const own = tableAt(table, 'package');
  const root = rootOf(folder, table);
  const shared = tableAt(root.table, 'workspace', 'package');
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
    return { folder: root, table: readManifestTable(join(root, 'Cargo.toml')) ?? {} };
  }
  for (let above = dirname(folder); ; above = dirname(above)) {
    const found = readManifestTable(join(above, 'Cargo.toml'));
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

function readManifestTable(file: string): Table | undefined {
  return readTable(file, { what: `${file} cannot be read`, todo: 'make the file readable' });
}
