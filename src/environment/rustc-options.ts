/** An option of rustc with its value. */
interface Option {
  /** The arguments as they are written. */
  readonly words: readonly string[];
  /** One spelling for all ways to write it: `-C x` for `-Cx`, `--codegen x` and `--codegen=x`. */
  readonly text: string;
}

/** Codegen options whose values add up; of every other one the last wins (rustc book, "Codegen options"). */
const cumulative = new Set('link-arg link-args llvm-args metadata passes remark target-feature'.split(' '));

/** `-C` for `--codegen`; other options as they are. */
function shortName(option: string): string {
  return option.replace(/^--(codegen|allow|warn|deny|forbid)$/, (name) => `-${name.charAt(2).toUpperCase()}`);
}

/** Splits RUSTFLAGS as cargo does: at spaces only, each part trimmed. */
export function splitRustflags(text: string | undefined): readonly string[] {
  const parts = (text ?? '').split(' ').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Splits CARGO_ENCODED_RUSTFLAGS as cargo does, at 0x1f, without empty arguments, which rustc refuses. */
export function splitEncodedRustflags(text: string): readonly string[] {
  return text.split('\x1f').filter((part) => part !== '');
}

/** The options of `more` that are not in `args` yet. */
export function missingOptions(args: readonly string[], more: readonly string[]): readonly string[] {
  const present = new Set(options(args).map(({ text }) => text));
  return options(more)
    .filter(({ text }) => !present.has(text))
    .flatMap(({ words }) => words);
}

/**
 * The options of `config` that can follow `args` without changing what `args` say: none when `args` have them
 * all in a row already; else all but those that `args` set and of which rustc takes the last one.
 */
export function optionsToAppend(args: readonly string[], config: readonly string[]): readonly string[] {
  const present = options(args);
  const more = options(config);
  const lines = (list: readonly Option[]): string => list.map(({ text }) => `${text}\n`).join('');
  if (`\n${lines(present)}`.includes(`\n${lines(more)}`)) return [];
  const settled = new Set(present.map(settingOf));
  return more
    .filter((option) => {
      const setting = settingOf(option);
      return setting === undefined || !settled.has(setting);
    })
    .flatMap(({ words }) => words);
}

/** The arguments without `target-cpu=native`, which names the CPU of the machine that builds. */
export function withoutHostCpu(args: readonly string[]): readonly string[] {
  return options(args)
    .filter(({ text }) => !/^-[CZ] (?:target|tune)-cpu=native$/.test(text))
    .flatMap(({ words }) => words);
}

/** Whether `args` turn a target feature on or off; the last one counts. Undefined when they say nothing. */
export function hasFeature(args: readonly string[], feature: string): boolean | undefined {
  const said = options(args)
    .flatMap(({ text }) => /^-C target-feature=(.+)$/.exec(text)?.[1]?.split(',') ?? [])
    .filter((one) => one.slice(1) === feature)
    .at(-1);
  return said === undefined ? undefined : said.startsWith('+');
}

/** The program that `args` have rustc link with, if they say. */
export function linkerNamed(args: readonly string[]): string | undefined {
  return options(args)
    .flatMap(({ text }) => /^-C linker=(.+)$/.exec(text)?.[1] ?? [])
    .at(-1);
}

/** Whether a program is clang, which finds a gcc's start files and libraries only where it is told to look. */
export function isClang(program: string | undefined): boolean {
  return /(?:^|[/-])clang(?:\+\+)?(?:-\d+)?$/.test(program ?? '');
}

/** The sysroots that `args` name to the linker. */
export function sysrootsNamed(args: readonly string[]): readonly string[] {
  return options(args).flatMap(({ text }) =>
    [...text.matchAll(/^-C link-args?=(?:.* )?--sysroot=(\S.*)$/g)].map(([, path = '']) => path),
  );
}

/** What an option sets, where the last one wins; undefined when the values of several add up. */
function settingOf({ text }: Option): string | undefined {
  const [, kind, name] = /^(-[CAWDF]|--cap-lints) ([^=]+)/.exec(text) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  if (kind === '--cap-lints') return kind;
  if (kind !== '-C') return `lint ${name}`;
  return cumulative.has(name) ? undefined : `codegen ${name}`;
}

function options(args: readonly string[]): readonly Option[] {
  const found: Option[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const value = /^(?:-[CZAWDFLl]|--\w[\w-]*)$/.test(word) ? args[at + 1] : undefined;
    if (value === undefined || value.startsWith('-')) {
      found.push({ words: [word], text: spelled(word) });
    } else {
      found.push({ words: [word, value], text: `${shortName(word)} ${value}` });
      at++;
    }
  }
  return found;
}

function spelled(word: string): string {
  const [, long, value] = /^(--\w[\w-]*)=(.*)$/s.exec(word) ?? [];
  if (long !== undefined) return `${shortName(long)} ${value}`;
  return word.replace(/^(-[CZAWDFLl])(?=.)/, '$1 ');
}
