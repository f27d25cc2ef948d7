import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readText } from '../system/open-file.js';
import type { Target } from '../target.js';

/** What Cargo's configuration files say about the target. Variables and `--config` are not looked at. */
export interface CargoConfig {
  /** `target.<triple>.rustflags` and those of the `target.'cfg(…)'` that hold, joined as cargo joins them. */
  readonly targetRustflags: readonly string[];
  /** `build.rustflags`; cargo drops them where a `target.*` has any. */
  readonly buildRustflags: readonly string[];
  /** What could not be taken into account, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Reads Cargo's configuration as cargo does from a folder (Cargo book, "Configuration"): `.cargo/config.toml`
 * in the folder and in each folder above it, then the one of Cargo's home. Lists of several files are joined
 * with the nearest file's items last; of other values the nearest file's counts.
 * @param options.cwd folder where cargo will run
 * @param options.cargoHome `$CARGO_HOME`, usually `~/.cargo`
 * @throws CrossrootError when a file cannot be read: cargo would stop there too.
 */
export async function readCargoConfig(options: {
  readonly cwd: string;
  readonly cargoHome: string;
  readonly target: Target;
}): Promise<CargoConfig> {
  const files = await findFiles(options.cwd, options.cargoHome);
  const tables = files.map(({ table }) => table);
  return {
    targetRustflags: targetKeys(tables, options.target.triple).flatMap((key) =>
      joined(tables, 'target', key, 'rustflags'),
    ),
    buildRustflags: joined(tables, 'build', 'rustflags'),
    warnings: files.flatMap(({ path, table, refused }) => [
      ...refused.map((why) => `${path} is not taken for TOML, and its rustflags may be lost: ${why}`),
      ...(table.include === undefined
        ? []
        : [`${path} includes other files, which Crossroot does not read: their rustflags may be lost`]),
    ]),
  };
}

/** The files that are there, the one with the highest precedence first. */
async function findFiles(cwd: string, cargoHome: string) {
  const folders: string[] = [];
  for (let folder = await realFolder(cwd); ; folder = dirname(folder)) {
    folders.push(join(folder, '.cargo'));
    if (folder === dirname(folder)) break;
  }
  const home = await realFolder(cargoHome);
  if (!folders.includes(home)) folders.push(home);
  // Of the two names cargo takes the one without an extension when both are there.
  return folders.flatMap(
    (folder) => readConfig(join(folder, 'config')) ?? readConfig(join(folder, 'config.toml')) ?? [],
  );
}

/** Of what is no folder, reading its files tells. */
function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}

function readConfig(path: string) {
  const refused: string[] = [];
  const unreadable = {
    what: `cannot read Cargo's configuration ${path}`,
    todo: 'make the file readable, or remove it',
  };
  const table = readTable(path, unreadable, (why) => refused.push(why));
  return table === undefined ? undefined : { path, table, refused };
}

/** The keys of `[target]` for the triple: its own first, then the cfg ones in the order of their text. */
function targetKeys(tables: readonly Table[], triple: string): readonly string[] {
  const cfg = cfgOf(triple);
  const all = new Set(tables.flatMap((table) => Object.keys(tableAt(table, 'target') ?? {})));
  const holding = [...all].filter((key) => cfg !== undefined && cfgHolds(key, cfg) === true).sort();
  return all.has(triple) ? [triple, ...holding] : holding;
}

/** A value that is a list or a text with blanks: lists are joined, the nearest last; a text counts alone. */
function joined(tables: readonly Table[], ...path: readonly string[]): readonly string[] {
  const values = tables.map((table) => valueAt(table, ...path)).filter((value) => value !== undefined);
  const [nearest] = values;
  if (typeof nearest === 'string') return nearest.split(/\s+/).filter((flag) => flag !== '');
  return values
    .filter((value) => Array.isArray(value))
    .toReversed()
    .flatMap((value) => value.filter((flag) => typeof flag === 'string'));
}

const common = [
  'unix',
  'debug_assertions',
  'panic="unwind"',
  'target_abi=""',
  'target_endian="little"',
  'target_env="gnu"',
  'target_family="unix"',
  'target_os="linux"',
  'target_pointer_width="64"',
  'target_vendor="unknown"',
  ...['8', '16', '32', '64', 'ptr'].map((size) => `target_has_atomic="${size}"`),
];

/** The lines of `rustc --print cfg` for the targets and hosts that Crossroot knows, but for target features. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  'aarch64-unknown-linux-gnu': new Set([...common, 'target_arch="aarch64"', 'target_has_atomic="128"']),
  'x86_64-unknown-linux-gnu': new Set([...common, 'target_arch="x86_64"']),
};

/** The cfg of a triple, as `rustc --print cfg` writes it; undefined when Crossroot does not know the triple. */
export function cfgOf(triple: string): ReadonlySet<string> | undefined {
  return known[triple];
}

/**
 * Says whether `cfg(…)`, a key of Cargo's `[target]` table, holds for a target (Rust reference, "Conditional
 * compilation").
 * @returns undefined when the text is no cfg expression.
 */
export function cfgHolds(key: string, cfg: ReadonlySet<string>): boolean | undefined {
  const text = key.trimEnd();
  const found = [...text.matchAll(/\s*("[^"\\]*"|[A-Za-z_][\w-]*|[(),=])/gy)];
  if (found.map(([token]) => token).join('') !== text) return undefined;
  const tokens = found.map(([, token]) => token);
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const combination = (name: string): boolean | undefined => {
    const parts: boolean[] = [];
    while (!take(')')) {
      const part = expression();
      if (part === undefined || !(take(',') || tokens[at] === ')')) return undefined;
      parts.push(part);
    }
    if (name === 'all') return parts.every(Boolean);
    if (name === 'any') return parts.some(Boolean);
    return name === 'not' && parts.length === 1 ? !parts[0] : undefined;
  };
  const expression = (): boolean | undefined => {
    const name = tokens[at++];
    if (name === undefined || !/^[A-Za-z_]/.test(name)) return undefined;
    if (take('(')) return combination(name);
    if (take('=')) {
      const value = tokens[at++];
      return value?.startsWith('"') === true ? cfg.has(`${name}=${value}`) : undefined;
    }
    return name === 'true' || (name !== 'false' && cfg.has(name));
  };
  const holds = take('cfg') && take('(') ? expression() : undefined;
  return take(')') && at === tokens.length ? holds : undefined;
}

/** Ten times what the longest list of packages comes to. */
const mostTomlBytes = 16_000_000;

export type Table = { readonly [key: string]: unknown };

/**
 * Reads a TOML file of Cargo's. Whether it is valid is for cargo to say: what is refused here counts as empty.
 * @param unreadable what a message says of a file that cannot be read
 * @param refused learns why a file is no TOML
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read.
 */
export function readTable(
  file: string,
  unreadable: { readonly what: string; readonly todo: string },
  refused: (why: string) => void = () => undefined,
): Table | undefined {
  let text: string;
  try {
    text = readText(file, mostTomlBytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CrossrootError({ ...unreadable, why: messageOf(error), cause: error });
  }
  try {
    return parse(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The parser goes on with the lines themselves, which may be those of any file that a link names.
    refused(`${error.message.split('\n', 1)[0]}, line ${error.line}`);
    return {};
  }
}

/** The value at a path of keys; undefined when there is none. */
export function valueAt(table: Table | undefined, ...path: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of path) value = isTable(value) ? value[key] : undefined;
  return value;
}

/** The table at a path of keys; undefined when there is none, or another value. */
export function tableAt(table: Table | undefined, ...path: readonly string[]): Table | undefined {
  const value = valueAt(table, ...path);
  return isTable(value) ? value : undefined;
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
