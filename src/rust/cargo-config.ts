import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { codeOf } from '../errors.js';
import type { Target } from '../target.js';
import { cfgHolds, cfgOf } from './cfg.js';
import { readTable, type Table, tableAt, valueAt } from './toml-file.js';

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
  const tables = files.map(({ table }) => table);
  return {
    targetRustflags: targetKeys(tables, options.target.triple).flatMap((key) =>
      joined(tables, 'target', key, 'rustflags'),
    ),
    buildRustflags: joined(tables, 'build', 'rustflags'),
    warnings: files
      .filter(({ table }) => table.include !== undefined)
      .map(
        ({ path }) =>
          `${path} includes other files, which Crossroot does not read: their rustflags may be lost`,
      ),
  };
}

interface ConfigFile {
  readonly path: string;
  readonly table: Table;
}

/** The files that are there, the one with the highest precedence first. */
async function findFiles(cwd: string, cargoHome: string): Promise<readonly ConfigFile[]> {
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

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return resolve(folder);
    throw error;
  }
}

function readConfig(path: string): ConfigFile | undefined {
  const table = readTable(path, `Cargo's configuration ${path}`, {
    what: `cannot read Cargo's configuration ${path}`,
    todo: 'make the file readable, or remove it',
  });
  return table === undefined ? undefined : { path, table };
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

/**
 * A value that is a list or a text with blanks: lists are joined with the nearest last, a text counts alone.
 */
function joined(tables: readonly Table[], ...path: readonly string[]): readonly string[] {
  const values = tables.map((table) => valueAt(table, ...path)).filter((value) => value !== undefined);
  const [nearest] = values;
  if (typeof nearest === 'string') return nearest.split(/\s+/).filter((flag) => flag !== '');
  return values
    .filter((value) => Array.isArray(value))
    .toReversed()
    .flatMap((value) => value.filter((flag) => typeof flag === 'string'));
}
