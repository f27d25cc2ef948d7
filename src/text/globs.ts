/** Which paths of a package a tree takes: those that match a `keep` glob and no `drop` glob. */
export interface FileRules {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/**
 * Compiles file rules into one predicate over paths beneath the root (`usr/lib/x`, no leading slash).
 * In a glob `*` stands for anything but a slash, `**` for anything, `?` for one character, `[…]` for one of a
 * set, `{a,b}` for either; `dir/**` also takes `dir` itself.
 */
export function compileFileRules(rules: FileRules): (path: string) => boolean {
  const keep = compileGlobs(rules.keep);
  const drop = compileGlobs(rules.drop);
  return (path) => keep.test(path) && !drop.test(path);
}

/** One expression that matches whatever one of the globs matches; none matches when there are none. */
export function compileGlobs(globs: readonly string[]): RegExp {
  return globs.length === 0 ? /(?!)/ : new RegExp(`^(?:${globs.map(translate).join('|')})$`);
}

function translate(glob: string): string {
  return glob.replace(/\/\*\*$|\*\*|\[[^\]]+\]|[*?{},.+^$()|[\]\\]/g, (token) => {
    switch (token) {
      case '/**':
        return '(?:/.*)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        return '(?:';
      case ',':
        return '|';
      case '}':
        return ')';
      default:
        return token.startsWith('[') && token.length > 1 ? token : `\\${token}`;
    }
  });
}

/**
 * The globs without braces that together match what this one does: `a/{b,c{d,e}}` gives `a/b`, `a/cd`, `a/ce`.
 */
export function expandBraces(glob: string): readonly string[] {
  const innermost = /\{([^{}]*)\}/.exec(glob);
  if (innermost === null) return [glob];
  const before = glob.slice(0, innermost.index);
  const after = glob.slice(innermost.index + innermost[0].length);
  const expanded = (innermost[1] ?? '')
    .split(',')
    .flatMap((choice) => expandBraces(`${before}${choice}${after}`));
  return [...new Set(expanded)];
}
