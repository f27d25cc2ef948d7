import { CrossrootError } from '../errors.js';
import { inputName, setting } from '../text/input-words.js';
import { shellWord } from '../text/shell-word.js';

/** The linkers that a gcc can be asked for by the input `linker`. */
export const linkers = ['bfd', 'lld', 'mold'] as const;
export type Linker = (typeof linkers)[number];

/** The linker that gcc uses when nobody says otherwise. */
export interface LinkerChoice {
  readonly name: Linker;
  /** The package of the gcc's release that brings it: not for what gcc or Rust has anyway. */
  readonly package: Exclude<Linker, 'bfd'> | undefined;
}

/** The linker of GNU binutils, which every gcc here has. */
export const gnuLinker: LinkerChoice = { name: 'bfd', package: undefined };

/** The linkers that gcc knows by `-fuse-ld`, besides GNU ld; with the first gcc that does. */
const others: Readonly<Record<string, number>> = { lld: 9, mold: 12, gold: 4 };

/** The argument with which gcc takes another linker than its own. */
export function linkerArguments({ name }: LinkerChoice): readonly string[] {
  return name === 'bfd' ? [] : [`-fuse-ld=${name}`];
}

/** What there is besides GNU ld: how the launcher of each of them starts it. */
export type LinkerScripts = Readonly<Record<string, string | undefined>>;

/** Beside the launchers' folder: the linkers under the names that a gcc for the machine itself looks for. */
const side = '../linkers';

/**
 * A launcher for each linker that `-fuse-ld` can name. gcc looks for `<tools>-ld.<name>` on PATH, or, as that
 * of trixie, for `ld.<name>`, first where COMPILER_PATH says. One that is not there has a launcher too, which
 * says so: else gcc would take the host's.
 */
export function linkerLaunchers(tools: string, scripts: LinkerScripts) {
  return Object.keys(others).flatMap((name) => {
    const text =
      scripts[name] ??
      `#!/bin/sh\necho ${shellWord(`crossroot: ${lacks(name)}: ${remedyFor(name)}`)} >&2\nexit 127\n`;
    return [`${tools}-ld.${name}`, `${side}/ld.${name}`].map((file) => ({ name: file, text }));
  });
}

/** The value of COMPILER_PATH, in double quotes of a launcher's shell, with which gcc finds these first. */
export const linkersFirst = `\${0%/*}/${side}\${COMPILER_PATH:+:$COMPILER_PATH}`;

/** The launcher of Rust's own lld. */
export function rustLldScript(program: string, sysroot: string): string {
  return `#!/bin/sh\nexec ${shellWord(program)} ${shellWord(`--sysroot=${sysroot}`)} "$@"\n`;
}

/** The linker that the last `-fuse-ld` among the arguments for rustc names, if it is one of ours. */
export function linkerAsked(flags: readonly string[]): string | undefined {
  const asked = flags.flatMap((flag) => [...flag.matchAll(/(?:^|[=\s])-fuse-ld=([\w.-]+)/g)]).at(-1)?.[1];
  return asked !== undefined && Object.hasOwn(others, asked) ? asked : undefined;
}

/**
 * Refuses a gcc that does not know the linker.
 * @param version gcc's: `12`
 * @throws CrossrootError
 */
export function refuseOldGcc(name: Linker, version: string, release: string): void {
  const first = others[name] ?? 0;
  if (Number(version) >= first) return;
  throw new CrossrootError({
    what: `the gcc of ${release} cannot link with ${name}`,
    why: `it is gcc ${version}, and ${name} needs gcc ${first} or newer`,
    todo: [
      `leave ${inputName('linker')} out`,
      `or use a newer gcc, though its C++ may not link with this sysroot: ${setting('gcc', 'debian:bookworm')}`,
    ],
  });
}

/**
 * Refuses a build that asks for a linker which is not there.
 * @throws CrossrootError
 */
export function refuseMissingLinker(flags: readonly string[], scripts: LinkerScripts): void {
  const asked = linkerAsked(flags);
  if (asked === undefined || scripts[asked] !== undefined) return;
  throw new CrossrootError({
    what: `-fuse-ld=${asked} cannot be used`,
    why: lacks(asked),
    todo: [remedyFor(asked), 'or set the flag for other targets only, for example under a cfg(target_arch)'],
  });
}

function lacks(name: string): string {
  return name === 'lld' ? 'this Rust has no lld' : `this gcc has no ${name}`;
}

/** Launchers hold these words, and their folder is named after them: they are the same at a terminal. */
function remedyFor(name: string): string {
  if (name === 'gold') return 'use -fuse-ld=lld, or leave the flag out';
  return name === 'lld'
    ? 'set linker to lld and rust to debian, or use a newer Rust of rustup'
    : `set linker to ${name}`;
}
