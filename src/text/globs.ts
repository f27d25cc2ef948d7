/** Which paths of a package a tree takes: those that match a `keep` glob and no `drop` glob, of `thin` some. */
export interface FileRules {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Of what matches `paths`, all within `keep`, only files are taken whose name matches a `but` glob. */
  readonly thin?: { readonly paths: readonly string[]; readonly but: readonly string[] };
}

/**
 * Compiles file rules into one test of paths relative to the root (`usr/lib/x`, no leading slash). In a glob
 * `*` matches anything but a slash, `**` anything, `?` one character, `[…]` one of a set, `{a,b}` either;
 * `dir/**` also matches `dir` itself.
 */
export function compileFileRules(rules: FileRules): (path: string) => boolean {
  const keep = compileGlobs(rules.keep);
  const drop = compileGlobs(rules.drop);
  const thin = compileGlobs(rules.thin?.paths ?? []);
  const but = compileGlobs((rules.thin?.but ?? []).map((glob) => `**/${glob}`));
  return (path) => keep.test(path) && !drop.test(path) && (!thin.test(path) || but.test(path));
}

/** One expression for all globs; without globs it matches nothing. */
export function compileGlobs(globs: readonly string[]): RegExp {
  return globs.length === 0 ? /(?!)/ : new RegExp(`^(?:${globs.map(translate).join('|')})$`);
}

const meanings: Readonly<Record<string, string>> = {
  '/**': '(?:/.*)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  ',': '|',
  '}': ')',
};

function translate(glob: string): string {
  return glob.replace(/\/\*\*$|\*\*|\[[^\]]+\]|[*?{},.+^$()|[\]\\]/g, (token) => {
    const isSet = token.startsWith('[') && token.length > 1;
    return meanings[token] ?? (isSet ? token : `\\${token}`);
  });
}

/** The globs without braces that together match the same: `a/{b,c{d,e}}` gives `a/b`, `a/cd` and `a/ce`. */
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
