import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { compareVersions } from '../debian/version.js';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import { readText } from '../system/open-file.js';
import type { Target } from '../target.js';
import { optionValues } from './cargo-args.js';
import { cfgHolds, cfgOf } from './cargo-cfg.js';

/** What Cargo's configuration says about a build: its files, the user's variables for it, and `--config`. */
export interface CargoConfig {
  /** `target.<triple>.rustflags` and those of the `target.'cfg(…)'` that hold, joined as cargo joins them. */
  readonly targetRustflags: readonly string[];
  /** `build.rustflags`; cargo drops them where a `target.*` has any. */
  readonly buildRustflags: readonly string[];
  /** `target.<triple>.linker`, or that of a `target.'cfg(…)'` that holds. */
  readonly linker: string | undefined;
  /** `[env]`: what the programs that cargo starts get, where the environment does not have it. */
  readonly env: ReadonlyMap<string, ConfiguredVariable>;
  /** What could not be taken into account, a sentence each. */
  readonly warnings: readonly string[];
}

/** A variable of `[env]`. */
export interface ConfiguredVariable {
  readonly value: string;
  /** True: it stands before one of the environment. */
  readonly force: boolean;
}

/** A part of the configuration, and the folder that its relative paths start from. */
interface Layer {
  readonly table: Table;
  readonly base: string;
}

/**
 * Reads Cargo's configuration as cargo does from a folder (Cargo book, "Configuration"): `.cargo/config.toml`
 * in the folder and in each folder above it, then the one of Cargo's home, each with the files that it
 * includes; before them the variables of the environment, and before those the arguments `--config`. Lists of
 * several places are joined with the nearest one's items last; of other values the nearest one's counts.
 * @param options.cwd folder where cargo will run
 * @param options.cargoHome `$CARGO_HOME`, usually `~/.cargo`
 * @param options.version cargo's: included files are read since 1.94
 * @param options.args the arguments for cargo
 * @param options.variables the user's
 * @throws CrossrootError when a file cannot be read: cargo would stop there too.
 */
export async function readCargoConfig(options: {
  readonly cwd: string;
  readonly cargoHome: string;
  readonly target: Target;
  readonly version: string;
  readonly args: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
}): Promise<CargoConfig> {
  const { cwd, target, version, args, variables } = options;
  const warnings: string[] = [];
  const reader = { includes: compareVersions(version, '1.94') >= 0, version, warnings };
  const files = (await findFolders(cwd, options.cargoHome)).flatMap((folder) => {
    // Of the two names cargo takes the one without an extension when both are there.
    const layers = readConfig(join(folder, 'config'), reader);
    return layers.length > 0 ? layers : readConfig(join(folder, 'config.toml'), reader);
  });
  const given = optionValues(args, '--config').map((text) =>
    existsSync(resolve(cwd, text)) ? readConfig(resolve(cwd, text), reader) : readArgument(text, cwd, reader),
  );
  const layers = [...given.toReversed().flat(), variablesLayer(variables, target), ...files];
  const tables = layers.map(({ table }) => table);
  const keys = targetKeys(tables, target.triple);
  return {
    targetRustflags: keys.flatMap((key) => joined(tables, 'target', key, 'rustflags')),
    buildRustflags: joined(tables, 'build', 'rustflags'),
    linker: keys
      .flatMap((key) => tables.map((table) => valueAt(table, 'target', key, 'linker')))
      .find((value) => typeof value === 'string'),
    env: configuredVariables(layers),
    warnings,
  };
}

/** The folders that may have configuration, the one with the highest precedence first. */
async function findFolders(cwd: string, cargoHome: string): Promise<readonly string[]> {
  const folders: string[] = [];
  for (let folder = await realFolder(cwd); ; folder = dirname(folder)) {
    folders.push(join(folder, '.cargo'));
    if (folder === dirname(folder)) break;
  }
  const home = await realFolder(cargoHome);
  return folders.includes(home) ? folders : [...folders, home];
}

/** Of what is no folder, reading its files tells. */
function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}

interface Reader {
  /** Whether this cargo reads included files. */
  readonly includes: boolean;
  readonly version: string;
  readonly warnings: string[];
}

/** Of a project there are a few: together they are no more than one file may be. */
const mostFiles = 64;
const mostIncludedBytes = 250_000;

/** A file and those that it includes, each once; they stand behind it, the last of them first. */
function readConfig(path: string, reader: Reader, seen = new Set<string>()): readonly Layer[] {
  seen.add(path);
  const unreadable = {
    what: `cannot read Cargo's configuration ${path}`,
    todo: 'make the file readable, or remove it',
  };
  if (seen.size > mostFiles)
    throw new CrossrootError({ ...unreadable, why: `there are more than ${mostFiles} included files` });
  const mostBytes = seen.size === 1 ? mostTomlBytes : mostIncludedBytes;
  const refused = (why: string) =>
    reader.warnings.push(`${path} cannot be read as TOML, so its rustflags may be lost: ${why}`);
  const table = readTable(path, unreadable, refused, mostBytes);
  if (table === undefined) return [];
  const base = dirname(dirname(path));
  return [{ table, base }, ...readIncluded(table, path, dirname(path), reader, seen)];
}

function readIncluded(
  { include }: Table,
  from: string,
  folder: string,
  reader: Reader,
  seen: Set<string>,
): readonly Layer[] {
  if (include === undefined) return [];
  if (!reader.includes) {
    reader.warnings.push(
      `${from} includes other files, which cargo reads since 1.94, but this is ${reader.version}: their rustflags may be lost`,
    );
    return [];
  }
  const paths = [include]
    .flat()
    .map((one) => (isTable(one) ? one.path : one))
    .filter((one) => typeof one === 'string')
    .map((one) => resolve(folder, one));
  return paths.toReversed().flatMap((path) => (seen.has(path) ? [] : readConfig(path, reader, seen)));
}

/** `--config KEY=VALUE`. What is no TOML, cargo refuses. */
function readArgument(text: string, cwd: string, reader: Reader): readonly Layer[] {
  const table = parseTable(text, () => undefined);
  return [{ table, base: cwd }, ...readIncluded(table, `--config ${text}`, cwd, reader, new Set())];
}

/** The user's variables that say what a key of the configuration says. */
function variablesLayer(variables: Readonly<Record<string, string | undefined>>, { triple }: Target): Layer {
  const rustflags = (name: string) => {
    const value = variables[`CARGO_${name}_RUSTFLAGS`];
    return value === undefined ? {} : { rustflags: wordsIn(value) };
  };
  const name = `TARGET_${triple.toUpperCase().replaceAll('-', '_')}`;
  const linker = variables[`CARGO_${name}_LINKER`] || undefined;
  const own = { ...rustflags(name), linker };
  return { table: { target: { [triple]: own }, build: rustflags('BUILD') }, base: '' };
}

function configuredVariables(layers: readonly Layer[]): ReadonlyMap<string, ConfiguredVariable> {
  const found = new Map<string, ConfiguredVariable>();
  for (const { table, base } of layers.toReversed()) {
    for (const [name, given] of Object.entries(tableAt(table, 'env') ?? {})) {
      const { value, force, relative } = isTable(given) ? given : { value: given };
      if (typeof value !== 'string') continue;
      found.set(name, { value: relative === true ? resolve(base, value) : value, force: force === true });
    }
  }
  return found;
}

/** The keys of `[target]` for the triple: its own first, then the cfg ones in the order of their text. */
function targetKeys(tables: readonly Table[], triple: string): readonly string[] {
  const cfg = cfgOf(triple);
  const all = new Set(tables.flatMap((table) => Object.keys(tableAt(table, 'target') ?? {})));
  const holding = [...all].filter((key) => cfg !== undefined && cfgHolds(key, cfg) === true).sort();
  return all.has(triple) ? [triple, ...holding] : holding;
}

/** A value that is a list or a text with blanks: lists are joined, the nearest last; one text counts. */
function joined(tables: readonly Table[], ...path: readonly string[]): readonly string[] {
  const values = tables.map((table) => valueAt(table, ...path)).filter((value) => value !== undefined);
  const nearestText = values.findIndex((value) => typeof value === 'string');
  return values
    .map((value, at) => {
      if (typeof value === 'string') return at === nearestText ? wordsIn(value) : [];
      return Array.isArray(value) ? value.filter((flag) => typeof flag === 'string') : [];
    })
    .toReversed()
    .flat();
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Ten times what the longest list of packages comes to. */
const mostTomlBytes = 16_000_000;

export type Table = { readonly [key: string]: unknown };

/**
 * Reads a TOML file of Cargo's. Whether it is valid is for cargo to say: what is refused here counts as empty.
 * @param unreadable what a message says of a file that cannot be read
 * @param refused learns why a file is no TOML
 * @param mostBytes that are read
 * @returns undefined when there is no such file.
 * @throws CrossrootError when it cannot be read.
 */
export function readTable(
  file: string,
  unreadable: { readonly what: string; readonly todo: string },
  refused: (why: string) => void = () => undefined,
  mostBytes = mostTomlBytes,
): Table | undefined {
  let text: string;
  try {
    text = readText(file, mostBytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CrossrootError({ ...unreadable, why: messageOf(error), cause: error });
  }
  return parseTable(text, refused);
}

function parseTable(text: string, refused: (why: string) => void): Table {
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
