import data from '../../data/crate-libraries.json' with { type: 'json' };
import type { Crate } from './crate-graph.js';
import { parseWant, type Want } from './want.js';

/** What the table of crates says of one. */
interface Row {
  readonly wants?: readonly string[];
  readonly own?: readonly string[];
  readonly off?: readonly string[];
  readonly fallback?: boolean;
  readonly features?: Readonly<Record<string, readonly string[]>>;
  readonly environment?: Readonly<Record<string, readonly string[]>>;
  readonly none?: string;
}

const rows: ReadonlyMap<string, Row> = new Map(Object.entries(data.crates));

/** What a crate asks for. */
export interface Needs {
  readonly wants: readonly Want[];
  /** True: where the target does not have it, the crate compiles its own. */
  readonly isOptional: boolean;
  /** Why it asks for nothing: `feature vendored`. */
  readonly none: string;
}

/**
 * What a crate of the table asks for with its features.
 * @param env the variables of the build: some crates choose by them
 * @returns undefined for a crate that the table does not have.
 */
export function needsOfKnown(
  { name, features }: Crate,
  env: Readonly<Record<string, string>>,
): Needs | undefined {
  const row = rows.get(name);
  if (row === undefined) return undefined;
  const active = (names: readonly string[] = []) => names.find((one) => features.has(one));
  const off = active(row.off);
  const own = active(row.own);
  const isSet = (variable: string) => !['', '0', undefined].includes(env[variable]);
  const added = [
    ...Object.entries(row.features ?? {}).filter(([feature]) => features.has(feature)),
    ...Object.entries(row.environment ?? {}).filter(([variable]) => own === undefined && isSet(variable)),
  ];
  const texts =
    off === undefined
      ? [...(own === undefined ? (row.wants ?? []) : []), ...added.flatMap(([, more]) => more)]
      : [];
  const feature = off ?? own;
  const none = feature === undefined ? (row.none ?? 'it compiles its own') : `feature ${feature}`;
  return { wants: texts.map(parseWant), isOptional: row.fallback === true, none };
}

/** Whether every sysroot has a library. */
export function isAlwaysThere(library: string): boolean {
  return data.alwaysThere.includes(library);
}
