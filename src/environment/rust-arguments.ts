/** An option of rustc with its value, as one. */
interface Option {
  /** The arguments as they stand. */
  readonly words: readonly string[];
  /** One spelling for all ways to write it: `-C x` for `-Cx`, `--codegen x` and `--codegen=x`. */
  readonly text: string;
}

/** Codegen options whose values add up; of every other one the last wins (rustc book, "Codegen options"). */
const cumulative = new Set([
  'link-arg',
  'link-args',
  'llvm-args',
  'metadata',
  'passes',
  'remark',
  'target-feature',
]);

const longNames: ReadonlyMap<string, string> = new Map([
  ['--codegen', '-C'],
  ['--allow', '-A'],
  ['--warn', '-W'],
  ['--deny', '-D'],
  ['--forbid', '-F'],
]);

/** Splits RUSTFLAGS as cargo does: at blanks only, each part trimmed. */
export function splitRustflags(text: string): readonly string[] {
  return text
    .split(' ')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Splits CARGO_ENCODED_RUSTFLAGS as cargo does, at 0x1f; empty arguments, which rustc refuses, are left out.
 */
export function splitEncodedRustflags(text: string): readonly string[] {
  return text.split('\x1f').filter((part) => part !== '');
}

/** The `more` that is not in `args` yet, each option looked at alone. */
export function missingOptions(args: readonly string[], more: readonly string[]): readonly string[] {
  const present = new Set(options(args).map((option) => option.text));
  return options(more)
    .filter((option) => !present.has(option.text))
    .flatMap((option) => option.words);
}

/**
 * What of `config` can stand behind `args` without changing what `args` say: nothing when `args` hold all of it
 * in a row already; else all but the options that `args` set themselves and of which rustc takes the last one.
 */
export function mergeBehind(args: readonly string[], config: readonly string[]): readonly string[] {
  const there = options(args);
  const more = options(config);
  const texts = (list: readonly Option[]): string => list.map((option) => `${option.text}\n`).join('');
  if (`\n${texts(there)}`.includes(`\n${texts(more)}`)) return [];
  const settled = new Set(there.map(settles).filter((key) => key !== undefined));
  return more
    .filter((option) => {
      const key = settles(option);
      return key === undefined || !settled.has(key);
    })
    .flatMap((option) => option.words);
}

/** The sysroots that the linker is told by `args`. */
export function sysrootsNamed(args: readonly string[]): readonly string[] {
  return options(args).flatMap((option) =>
    [...option.text.matchAll(/^-C link-args?=(?:.* )?--sysroot=(\S.*)$/g)].map((match) => match[1] ?? ''),
  );
}

/** What an option decides alone; undefined when several of it add up. */
function settles(option: Option): string | undefined {
  const [, kind, name] = /^(-[CAWDF]|--cap-lints) ([^=]+)/.exec(option.text) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  if (kind === '--cap-lints') return kind;
  if (kind !== '-C') return `lint ${name}`;
  return cumulative.has(name) ? undefined : `codegen ${name}`;
}

function options(args: readonly string[]): readonly Option[] {
  const found: Option[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const next = args[at + 1];
    const takesNext =
      word.startsWith('-') && !word.includes('=') && next !== undefined && !next.startsWith('-');
    const isBare = /^(-[CZAWDFLl]|--\w[\w-]*)$/.test(word);
    if (takesNext && isBare) {
      found.push({ words: [word, next], text: `${longNames.get(word) ?? word} ${next}` });
      at++;
      continue;
    }
    found.push({ words: [word], text: spelled(word) });
  }
  return found;
}

function spelled(word: string): string {
  const [, long, rest] = /^(--\w[\w-]*)=(.*)$/s.exec(word) ?? [];
  if (long !== undefined) return `${longNames.get(long) ?? long} ${rest ?? ''}`;
  return word.replace(/^(-[CZAWDFLl])(?=.)/, '$1 ');
}
