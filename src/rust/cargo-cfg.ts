import { targets } from '../target.js';

/**
 * The cfg of a triple, as `rustc --print cfg` writes it, but for target features; undefined when Crossroot does
 * not know the triple.
 */
export function cfgOf(triple: string): ReadonlySet<string> | undefined {
  const target = targets.find((one) => one.triple === triple);
  if (target === undefined) return undefined;
  const { machine, libc, rust } = target;
  return new Set([
    'unix',
    'debug_assertions',
    'panic="unwind"',
    `target_abi="${rust.abi}"`,
    `target_arch="${rust.arch}"`,
    `target_endian="${machine.isBigEndian ? 'big' : 'little'}"`,
    `target_env="${libc.env}"`,
    'target_family="unix"',
    'target_os="linux"',
    `target_pointer_width="${machine.bits}"`,
    'target_vendor="unknown"',
    ...['8', '16', '32', '64', 'ptr', ...rust.atomics].map((size) => `target_has_atomic="${size}"`),
  ]);
}

/** Nobody writes a longer one, and the deepest of these is no danger to the stack. */
const longestCfg = 4096;

/**
 * Says whether `cfg(…)`, a key of Cargo's `[target]` table, holds for a target (Rust reference, "Conditional
 * compilation").
 * @returns undefined when the text is no cfg expression.
 */
export function cfgHolds(key: string, cfg: ReadonlySet<string>): boolean | undefined {
  const text = key.trimEnd();
  if (text.length > longestCfg) return undefined;
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
