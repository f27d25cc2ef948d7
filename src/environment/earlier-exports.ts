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

/** The variables as the user set them, and what earlier runs had exported. */
export interface EarlierExports {
  readonly user: Readonly<Record<string, string | undefined>>;
  /** The names that earlier runs exported and that still have their values. */
  readonly exported: ReadonlySet<string>;
  /** The folders that they had put before PATH. */
  readonly path: readonly string[];
  /** The folders of launchers among these, by the triple of the target. */
  readonly launchers: ReadonlyMap<string, string>;
  /** What of their record still holds. */
  readonly record: Pick<ExportsRecord, 'own' | 'extended'>;
  readonly notes: readonly string[];
}

/** What the variable holds as JSON; of values that are all ours, and of extended ones, a fingerprint. */
const recordSchema = v.object({
  own: v.record(v.string(), v.string()),
  extended: v.record(v.string(), v.object({ is: v.string(), was: v.optional(v.string()), added: v.string() })),
  path: v.array(v.string()),
  launchers: v.optional(v.record(v.string(), v.string()), {}),
});

type ExportsRecord = v.InferOutput<typeof recordSchema>;

/**
 * The value of CROSSROOT_EXPORTS for an environment: what it exports, and what earlier ones did that stays.
 * @param launchers the folders of launchers by the triples of their targets
 */
export function exportsRecord(
  own: ReadonlyMap<string, string>,
  extended: readonly ExtendedVariable[],
  path: readonly string[],
  launchers: ReadonlyMap<string, string>,
  { record: earlier }: Pick<EarlierExports, 'record'>,
): string {
  const made = new Set([...own.keys(), ...extended.map(({ name }) => name)]);
  const stays = <T>(entries: Readonly<Record<string, T>>) =>
    Object.entries(entries).filter(([name]) => !made.has(name));
  const sorted = <T>(entries: readonly (readonly [string, T])[]) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const record: v.InferInput<typeof recordSchema> = {
    own: sorted([
      ...stays(earlier.own),
      ...[...own].map(([name, value]) => [name, fingerprint(value)] as const),
    ]),
    extended: sorted([
      ...stays(earlier.extended),
      ...extended.map(({ name, value, was, added }) => [name, { is: fingerprint(value), was, added }] as const),
    ]),
    path: [...path],
    launchers: sorted([...launchers]),
  };
  return JSON.stringify(record);
}

/**
 * Takes what earlier runs exported out of the variables. A value that changed since then is the user's; where
 * our part is still in it (`RUSTFLAGS="$RUSTFLAGS -C …"`), only that part is taken out.
 */
export function readEarlierExports(variables: Readonly<Record<string, string | undefined>>): EarlierExports {
  const user: Record<string, string | undefined> = { ...variables };
  const text = user[exportsVariable];
  delete user[exportsVariable];
  const exported = new Set<string>();
  const record: EarlierExports['record'] = { own: {}, extended: {} };
  const none = { user, exported, path: [], launchers: new Map<string, string>(), record, notes: [] };
  if (text === undefined) return none;
  const earlier = readRecord(text);
  if (earlier === undefined) {
    const note = `${exportsVariable} cannot be read: treating every variable as set by you`;
    return { ...none, notes: [note] };
  }
  for (const [name, print] of Object.entries(earlier.own)) {
    const value = variables[name];
    if (value === undefined || fingerprint(value) !== print) continue;
    delete user[name];
    exported.add(name);
    record.own[name] = print;
  }
  for (const [name, one] of Object.entries(earlier.extended)) {
    const { is, was, added } = one;
    const value = variables[name];
    if (value === undefined) continue;
    record.extended[name] = one;
    const isOurs = fingerprint(value) === is;
    if (isOurs) exported.add(name);
    user[name] = isOurs ? was : value.replace(added, () => '');
  }
  return { ...none, path: earlier.path, launchers: new Map(Object.entries(earlier.launchers)) };
}

function readRecord(text: string): ExportsRecord | undefined {
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

function fingerprint(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
