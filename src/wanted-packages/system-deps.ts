import { compareVersions } from '../debian/version.js';
import { cfgHolds, cfgOf } from '../rust/cargo-cfg.js';
import { isTable } from '../rust/cargo-config.js';
import type { Target } from '../target.js';
import type { Crate } from './crate-graph.js';
import type { Want } from './want.js';

/**
 * Reads what a crate asks pkg-config for from `package.metadata.system-deps`, as the crate system-deps does
 * (https://docs.rs/system-deps): a key is a module or has its name; a version may depend on a feature, a whole
 * dependency on a feature or on a cfg; `optional` ones are left out where nothing turns them on.
 * @returns undefined where the crate has no such table.
 */
export function systemDepsOf({ systemDeps, features }: Crate, target: Target): readonly Want[] | undefined {
  if (!isTable(systemDeps)) return undefined;
  const cfg = cfgOf(target.triple) ?? new Set();
  return Object.entries(systemDeps).flatMap(([key, value]): readonly Want[] => {
    if (!key.startsWith('cfg(')) return wantsOf(key, value, features);
    if (!isTable(value) || cfgHolds(key, cfg) !== true) return [];
    return Object.entries(value).flatMap(([name, dependency]) => wantsOf(name, dependency, features));
  });
}

function wantsOf(key: string, value: unknown, features: ReadonlySet<string>): readonly Want[] {
  if (typeof value === 'string') return wanted([key], value);
  if (!isTable(value)) return [];
  const { feature, optional } = value;
  if (typeof feature === 'string' && !features.has(feature)) return [];
  const overrides = Object.entries(value).flatMap(([name, table]) =>
    features.has(name) && isTable(table) && typeof table.version === 'string' ? [table] : [],
  );
  if (optional === true && typeof feature !== 'string' && overrides.length === 0) return [];
  const versionIn = (table: Readonly<Record<string, unknown>>) =>
    boundsOf(String(table.version ?? '')).atLeast ?? '0';
  const newest = overrides.sort((a, b) => compareVersions(versionIn(b), versionIn(a)))[0];
  const one = { ...value, ...newest };
  const fallbacks = one['fallback-names'];
  const names = [one.name ?? key, ...(Array.isArray(fallbacks) ? fallbacks : [])].map(String);
  return wanted(names, typeof one.version === 'string' ? one.version : '');
}

/** What cannot be the name of a module is left out: it would be a path. */
function wanted(modules: readonly string[], version: string): readonly Want[] {
  const names = modules.filter((name) => /^[A-Za-z0-9][\w.+-]{0,99}$/.test(name));
  const anyOf = names.map((name) => ({ kind: 'module', name }) as const);
  return anyOf.length === 0 ? [] : [{ anyOf, ...boundsOf(version) }];
}

/** `1.2`, `>= 1.2, < 2`: the bounds of a version as pkg-config has them. */
function boundsOf(text: string): Pick<Want, 'atLeast' | 'below'> {
  const parts = text.split(',').map((part) => part.trim());
  const after = (sign: RegExp) =>
    parts
      .flatMap((part) => (sign.test(part) ? [part.replace(sign, '').trim()] : []))
      .find((one) => /^\d[\w.+~-]{0,40}$/.test(one));
  return { atLeast: after(/^(?:>=|>|=)?\s*(?=\d)/), below: after(/^<=?\s*/) };
}
