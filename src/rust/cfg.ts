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
 * compilation"). Gives undefined when the text is no cfg expression.
 */
export function cfgHolds(key: string, cfg: ReadonlySet<string>): boolean | undefined {
  const tokens = tokenize(key);
  if (tokens === undefined || tokens[0] !== 'cfg' || tokens[1] !== '(' || tokens.at(-1) !== ')')
    return undefined;
  const reader = new Reader(tokens.slice(2, -1), cfg);
  const holds = reader.expression();
  return reader.ended ? holds : undefined;
}

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const token = /\s*("[^"\\]*"|[A-Za-z_][\w-]*|[(),=])/y;
  const trimmed = text.trimEnd();
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed);
    if (found === null) return undefined;
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

class Reader {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cfg: ReadonlySet<string>,
  ) {}

  /** False when something follows the expression that was read. */
  get ended(): boolean {
    return this.position === this.tokens.length;
  }

  /** Reads one expression; undefined when there is none. */
  expression(): boolean | undefined {
    const name = this.tokens[this.position++];
    if (name === undefined || !/^[A-Za-z_]/.test(name)) return undefined;
    const next = this.tokens[this.position];
    if (next === '(') return this.combination(name);
    if (next === '=') return this.value(name);
    if (name === 'true' || name === 'false') return name === 'true';
    return this.cfg.has(name);
  }

  private value(name: string): boolean | undefined {
    const text = this.tokens[this.position + 1];
    if (text === undefined || !text.startsWith('"')) return undefined;
    this.position += 2;
    return this.cfg.has(`${name}=${text}`);
  }

  private combination(name: string): boolean | undefined {
    this.position++;
    const parts: boolean[] = [];
    while (this.tokens[this.position] !== ')') {
      const part = this.expression();
      if (part === undefined) return undefined;
      parts.push(part);
      const next = this.tokens[this.position];
      if (next === ',') this.position++;
      else if (next !== ')') return undefined;
    }
    this.position++;
    if (name === 'all') return parts.every(Boolean);
    if (name === 'any') return parts.some(Boolean);
    if (name === 'not' && parts.length === 1) return parts[0] === false;
    return undefined;
  }
}
