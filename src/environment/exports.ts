import { createHash } from 'node:crypto';

/**
 * The variable in which an environment says what it exported, so that the next run in the same job or shell can
 * tell its own values from the user's.
 */
export const exportsVariable = 'CROSSROOT_EXPORTS';

/** A variable that holds the user's value and ours behind it. */
export interface Extension {
  readonly name: string;
  readonly value: string;
  /** The user's own value; undefined when there was none. */
  readonly was: string | undefined;
  /** The text of ours in `value`, with its separator. */
  readonly added: string;
}

/** The variables as the user set them, and what an earlier environment had put there. */
export interface Recalled {
  readonly user: Readonly<Record<string, string | undefined>>;
  /** The names that an earlier environment exported and that still hold its values. */
  readonly exported: ReadonlySet<string>;
  /** The folders that it had put before PATH. */
  readonly path: readonly string[];
  readonly notes: readonly string[];
}

interface Account {
  /** The names whose values are all ours, with a fingerprint of the value. */
  readonly own: Readonly<Record<string, string>>;
  readonly extended: Readonly<Record<string, Addition>>;
  readonly path: readonly string[];
}

interface Addition {
  /** The fingerprint of the whole value. */
  readonly is: string;
  readonly was?: string;
  readonly added: string;
}

/** The value of CROSSROOT_EXPORTS for an environment. */
export function account(
  own: ReadonlyMap<string, string>,
  extensions: readonly Extension[],
  path: readonly string[],
): string {
  const text: Account = {
    own: Object.fromEntries([...own].sort(byName).map(([name, value]) => [name, fingerprint(value)])),
    extended: Object.fromEntries(
      extensions
        .map(({ name, value, was, added }): [string, Addition] => {
          const is = fingerprint(value);
          return [name, was === undefined ? { is, added } : { is, was, added }];
        })
        .sort(byName),
    ),
    path,
  };
  return JSON.stringify(text);
}

/**
 * Takes what an earlier environment exported out of the variables again. A value that changed since then is the
 * user's; where ours still stands inside it (`RUSTFLAGS="$RUSTFLAGS -C …"`), that part alone is taken out.
 */
export function recall(variables: Readonly<Record<string, string | undefined>>): Recalled {
  const user: Record<string, string | undefined> = { ...variables };
  const text = user[exportsVariable];
  if (text === undefined) return { user, exported: new Set(), path: [], notes: [] };
  delete user[exportsVariable];
  const earlier = readAccount(text);
  if (earlier === undefined) {
    const note = `${exportsVariable} cannot be read: every variable that is set is taken for yours`;
    return { user, exported: new Set(), path: [], notes: [note] };
  }
  const exported = new Set<string>();
  for (const [name, print] of Object.entries(earlier.own)) {
    const value = variables[name];
    if (value === undefined || fingerprint(value) !== print) continue;
    delete user[name];
    exported.add(name);
  }
  for (const [name, { is, was, added }] of Object.entries(earlier.extended)) {
    const value = variables[name];
    if (value === undefined) continue;
    if (fingerprint(value) === is) {
      user[name] = was;
      exported.add(name);
    } else {
      user[name] = value.replace(added, () => '');
    }
  }
  return { user, exported, path: earlier.path, notes: [] };
}

function readAccount(text: string): Account | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isAccount(value) ? value : undefined;
}

function isAccount(value: unknown): value is Account {
  if (!isRecord(value)) return false;
  const { own, extended, path } = value;
  return (
    isRecord(own) &&
    Object.values(own).every((print) => typeof print === 'string') &&
    isRecord(extended) &&
    Object.values(extended).every(isAddition) &&
    Array.isArray(path) &&
    path.every((folder) => typeof folder === 'string')
  );
}

function isAddition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { is, was, added } = value;
  return typeof is === 'string' && typeof added === 'string' && (was === undefined || typeof was === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fingerprint(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
