import { createHash } from 'node:crypto';
import * as v from 'valibot';

/**
 * The variable that records what an environment exported, so that the next run in the same job or shell can
 * separate it from the user's own values.
 */
export const exportsVariable = 'CROSSROOT_EXPORTS';

/** A variable that has the user's value and ours after it. */
export interface ExtendedVariable {
  readonly name: string;
  readonly value: string;
  /** The user's own value; undefined when there was none. */
  readonly was: string | undefined;
  /** Our part of the value, with its separator. */
  readonly added: string;
}

/** Extended variables, and what the user should know of them: a line each. */
export interface Extended {
  readonly variables: readonly ExtendedVariable[];
  readonly notes: readonly string[];
}

/** The variables as the user set them, and what an earlier run had exported. */
export interface EarlierExports {
  readonly user: Readonly<Record<string, string | undefined>>;
  /** The names that the earlier run exported and that still have its values. */
  readonly exported: ReadonlySet<string>;
  /** The folders that it had put before PATH. */
  readonly path: readonly string[];
  readonly notes: readonly string[];
}

/** What the variable holds as JSON; of values that are all ours, and of extended ones, a fingerprint. */
const recordSchema = v.object({
  own: v.record(v.string(), v.string()),
  extended: v.record(v.string(), v.object({ is: v.string(), was: v.optional(v.string()), added: v.string() })),
  path: v.array(v.string()),
});

/** The value of CROSSROOT_EXPORTS for an environment. */
export function exportsRecord(
  own: ReadonlyMap<string, string>,
  extended: readonly ExtendedVariable[],
  path: readonly string[],
): string {
  const sorted = <T>(entries: readonly (readonly [string, T])[]) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const record: v.InferInput<typeof recordSchema> = {
    own: sorted([...own].map(([name, value]) => [name, fingerprint(value)])),
    extended: sorted(
      extended.map(({ name, value, was, added }) => [name, { is: fingerprint(value), was, added }]),
    ),
    path: [...path],
  };
  return JSON.stringify(record);
}

/**
 * Takes what an earlier run exported out of the variables. A value that changed since then is the user's; where
 * our part is still in it (`RUSTFLAGS="$RUSTFLAGS -C …"`), only that part is taken out.
 */
export function readEarlierExports(variables: Readonly<Record<string, string | undefined>>): EarlierExports {
  const user: Record<string, string | undefined> = { ...variables };
  const text = user[exportsVariable];
  delete user[exportsVariable];
  const exported = new Set<string>();
  if (text === undefined) return { user, exported, path: [], notes: [] };
  const earlier = readRecord(text);
  if (earlier === undefined) {
    const note = `${exportsVariable} cannot be read: every variable that is set is taken for yours`;
    return { user, exported, path: [], notes: [note] };
  }
  for (const [name, print] of Object.entries(earlier.own)) {
    const value = variables[name];
    if (value === undefined || fingerprint(value) !== print) continue;
    delete user[name];
    exported.add(name);
  }
  for (const [name, { is, was, added }] of Object.entries(earlier.extended)) {
    const value = variables[name];
    if (value === undefined) continue;
    const isOurs = fingerprint(value) === is;
    if (isOurs) exported.add(name);
    user[name] = isOurs ? was : value.replace(added, () => '');
  }
  return { user, exported, path: earlier.path, notes: [] };
}

function readRecord(text: string): v.InferOutput<typeof recordSchema> | undefined {
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

function fingerprint(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
