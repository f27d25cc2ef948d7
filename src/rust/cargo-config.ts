import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'smol-toml';
import { CrossrootError, codeOf, messageOf } from '../errors.js';
import type { Target } from '../target.js';
import { cfgHolds, cfgOf } from './cfg.js';

/** What Cargo's configuration files say about the target. Variables and `--config` are not looked at. */
export interface CargoConfig {
  /** The files that were read, the one with the highest precedence first. */
  readonly files: readonly string[];
  /**
   * The flags that cargo takes for the target when no variable names any: those of `target.*` joined or, if
   * there are none, `build.rustflags`. A `RUSTFLAGS` in the environment wipes them.
   */
  readonly rustflags: readonly string[];
  /** `target.<triple>.rustflags` and those of the `target.'cfg(…)'` that hold, joined as cargo joins them. */
  readonly targetRustflags: readonly string[];
  /** `build.rustflags`; a `CARGO_TARGET_<TRIPLE>_RUSTFLAGS` drops them. */
  readonly buildRustflags: readonly string[];
  /** `build.target`. */
  readonly buildTargets: readonly string[];
  /** `target.<triple>.linker`: a bare name, or an absolute path. */
  readonly linker?: string;
  /** `build.target-dir`, absolute. */
  readonly targetDir?: string;
  /** What could not be taken into account, a sentence each. */
  readonly warnings: readonly string[];
}

interface ConfigFile {
  readonly path: string;
  readonly table: Table;
}

type Table = { readonly [key: string]: unknown };

/**
 * Reads Cargo's configuration as cargo does from a folder (Cargo book, "Configuration"): `.cargo/config.toml`
 * in the folder and in each folder above it, then the one of Cargo's home. Lists of several files are joined
 * with the nearest file's items last; of other values the nearest file's counts.
 *
 * @param options.cwd Folder where cargo will run.
 * @param options.cargoHome `$CARGO_HOME`, usually `~/.cargo`.
 * @throws CrossrootError when a file cannot be read or is no TOML: cargo would stop there too.
 */
export async function readCargoConfig(options: {
  readonly cwd: string;
  readonly cargoHome: string;
  readonly target: Target;
}): Promise<CargoConfig> {
  const files = await findFiles(options.cwd, options.cargoHome);
  const warnings = files.flatMap(({ path, table }) =>
    table.include === undefined
      ? []
      : [`${path} includes other files, which Crossroot does not read: their rustflags may be lost`],
  );
  const tables = files.map(({ table }) => table);
  const keys = targetKeys(tables, options.target.triple);
  const targetRustflags = keys.flatMap((key) => joined(tables, ['target', key, 'rustflags']));
  const buildRustflags = joined(tables, ['build', 'rustflags']);
  const linker = keys.map((key) => nearestPath(files, ['target', key, 'linker'], bareName)).find(isString);
  const targetDir = nearestPath(files, ['build', 'target-dir'], undefined);
  return {
    files: files.map(({ path }) => path),
    rustflags: targetRustflags.length > 0 ? targetRustflags : buildRustflags,
    targetRustflags,
    buildRustflags,
    buildTargets: joined(tables, ['build', 'target']),
    ...(linker === undefined ? {} : { linker }),
    ...(targetDir === undefined ? {} : { targetDir }),
    warnings,
  };
}

async function findFiles(cwd: string, cargoHome: string): Promise<readonly ConfigFile[]> {
  const folders: string[] = [];
  for (let folder = await realFolder(cwd); ; folder = dirname(folder)) {
    folders.push(join(folder, '.cargo'));
    if (folder === dirname(folder)) break;
  }
  const home = await realFolder(cargoHome);
  if (!folders.includes(home)) folders.push(home);
  const found: ConfigFile[] = [];
  for (const folder of folders) {
    // Of the two names cargo takes the one without an extension when both are there.
    const file = (await readConfig(join(folder, 'config'))) ?? (await readConfig(join(folder, 'config.toml')));
    if (file !== undefined) found.push(file);
  }
  return found;
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return resolve(folder);
    throw error;
  }
}

async function readConfig(path: string): Promise<ConfigFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new CrossrootError({
      what: `cannot read Cargo's configuration ${path}`,
      why: messageOf(error),
      todo: 'make the file readable, or remove it',
      cause: error,
    });
  }
  try {
    return { path, table: parse(text) };
  } catch (error) {
    throw new CrossrootError({
      what: `Cargo's configuration ${path} is not valid TOML`,
      why: messageOf(error),
      todo: 'mend the file: cargo would refuse it too',
      cause: error,
    });
  }
}

/**
 * The keys of `[target]` that concern the triple: its own first, then the cfg ones in the order of their text.
 */
function targetKeys(tables: readonly Table[], triple: string): readonly string[] {
  const cfg = cfgOf(triple);
  const all = new Set(tables.flatMap((table) => Object.keys(tableAt(table, 'target') ?? {})));
  const holding = [...all].filter((key) => cfg !== undefined && cfgHolds(key, cfg) === true).sort();
  return all.has(triple) ? [triple, ...holding] : holding;
}

/** The value at a path in each file that has one, the nearest file first. */
function valuesAt(tables: readonly Table[], path: readonly string[]): readonly unknown[] {
  return tables.map((table) => valueAt(table, path)).filter((value) => value !== undefined);
}

function valueAt(table: Table, path: readonly string[]): unknown {
  let value: unknown = table;
  for (const key of path) value = isTable(value) ? value[key] : undefined;
  return value;
}

/**
 * A value that is a list or a text with blanks: lists are joined with the nearest last, a text counts alone.
 */
function joined(tables: readonly Table[], path: readonly string[]): readonly string[] {
  const values = valuesAt(tables, path);
  const [nearest] = values;
  if (typeof nearest === 'string') return nearest.split(/\s+/).filter((word) => word !== '');
  return values
    .filter((value) => Array.isArray(value))
    .toReversed()
    .flatMap((value) => value.filter(isString));
}

/** The nearest file's path at a key, made absolute from the folder that holds `.cargo`, as Cargo does it. */
function nearestPath(
  files: readonly ConfigFile[],
  path: readonly string[],
  keep: ((text: string) => boolean) | undefined,
): string | undefined {
  for (const file of files) {
    const value = valueAt(file.table, path);
    if (typeof value !== 'string') continue;
    return keep?.(value) === true ? value : resolve(dirname(dirname(file.path)), value);
  }
  return undefined;
}

/** True for a program that is looked for on PATH. */
function bareName(text: string): boolean {
  return !text.includes('/');
}

function tableAt(table: Table, key: string): Table | undefined {
  const value = table[key];
  return isTable(value) ? value : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
