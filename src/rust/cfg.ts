/** What `rustc --print cfg` says of a target: bare names, and names with their values. */
export interface TargetCfg {
  readonly names: ReadonlySet<string>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const linuxGnu = {
  target_os: ['linux'],
  target_env: ['gnu'],
  target_family: ['unix'],
  target_vendor: ['unknown'],
};
const little64 = {
  target_abi: [''],
  target_endian: ['little'],
  target_pointer_width: ['64'],
  panic: ['unwind'],
};

/** The cfg of the targets and hosts that Crossroot knows, without target features. */
const known: Readonly<Record<string, TargetCfg>> = {
  'aarch64-unknown-linux-gnu': {
    names: new Set(['unix', 'debug_assertions']),
    values: {
      ...linuxGnu,
      ...little64,
      target_arch: ['aarch64'],
      target_has_atomic: atomics('8', '16', '32', '64', '128', 'ptr'),
    },
  },
  'x86_64-unknown-linux-gnu': {
    names: new Set(['unix', 'debug_assertions']),
    values: {
      ...linuxGnu,
      ...little64,
      target_arch: ['x86_64'],
      target_has_atomic: atomics('8', '16', '32', '64', 'ptr'),
    },
  },
};

function atomics(...sizes: readonly string[]): readonly string[] {
  return sizes;
}

/** The cfg of a triple, if Crossroot knows the triple. */
export function cfgOf(triple: string): TargetCfg | undefined {
  return known[triple];
}

/**
 * Says whether `cfg(…)`, a key of Cargo's `[target]` table, holds for a target (Rust reference, "Conditional
 * compilation"). Gives undefined when the text is no cfg expression.
 */
export function cfgHolds(key: string, cfg: TargetCfg): boolean | undefined {
  const tokens = tokenize(key);
  if (tokens === undefined || tokens[0] !== 'cfg' || tokens[1] !== '(' || tokens.at(-1) !== ')')
    return undefined;
  const reader = new Reader(tokens.slice(2, -1), cfg);
  const holds = reader.expression();
  return reader.ended ? holds : undefined;
}

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const token = /\s*(?:("[^"\\]*")|([A-Za-z_][\w-]*)|([(),=]))/y;
  const trimmed = text.trimEnd();
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed);
    if (found === null) return undefined;
    tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return tokens;
}

class Reader {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cfg: TargetCfg,
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
    return this.cfg.names.has(name);
  }

  private value(name: string): boolean | undefined {
    const text = this.tokens[this.position + 1];
    if (text === undefined || !text.startsWith('"')) return undefined;
    this.position += 2;
    return this.cfg.values[name]?.includes(text.slice(1, -1)) ?? false;
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
