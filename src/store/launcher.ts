import { posix } from 'node:path';
import { shellWord } from '../text/shell-word.js';

/**
 * A program of a tree that runs through the tree's own loader, so that the host's C library does not matter.
 */
export interface TreeProgram {
  /** The ELF file, under the tree's root. */
  readonly program: string;
  /** The loader, under the tree's root. */
  readonly loader: string;
  /** The folders with the program's libraries, under the tree's root. */
  readonly libraries: readonly string[];
  /**
   * What the program finds as `argv[0]`: shell words (`$0`), for a loader that knows `--argv0` (glibc 2.33).
   */
  readonly argv0?: string | undefined;
  /** Arguments that come before the caller's. */
  readonly args?: readonly string[];
  /** Arguments after those, in double quotes of the launcher's shell: `${0%/*}` in one is its own folder. */
  readonly words?: readonly string[];
  /** Variables that the program does not get. */
  readonly without?: readonly string[] | undefined;
  /** Variables that the program gets. `$root` in a value is the tree's root. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Variables that the program gets unless the caller has set them. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/**
 * The text of a launcher at `at` inside its tree. It finds the tree from its own path, so the tree may be in
 * any folder without a colon: ld.so(8) splits its library path there.
 */
export function treeLauncher(at: string, program: TreeProgram): string {
  const up = posix.relative(posix.dirname(at), '.');
  return launcher(`\${0%/*}/${up}`, program);
}

/** The text of a launcher outside of the tree whose absolute path is `root`. */
export function outerLauncher(root: string, program: TreeProgram): string {
  return launcher(shellWord(root), program);
}

/** Lines of shell that set variables which the caller has not set. */
export function defaultLines(variables: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(variables).map(
    ([name, value]) => `[ -n "\${${name}+set}" ] || ${name}=${shellWord(value)}; export ${name}`,
  );
}

function launcher(root: string, program: TreeProgram): string {
  const libraries = program.libraries.map((folder) => `$root/${folder}`).join(':');
  const set = Object.entries(program.variables ?? {}).map(
    ([name, value]) => `${name}="${value}"; export ${name}`,
  );
  const command = [
    `exec "$root/${program.loader}"`,
    '--inhibit-cache',
    `--library-path "${libraries}"`,
    ...(program.argv0 === undefined ? [] : [`--argv0 "${program.argv0}"`]),
    `"$root/${program.program}"`,
    ...(program.args ?? []).map(shellWord),
    ...(program.words ?? []).map((word) => `"${word}"`),
    '"$@"',
  ];
  return [
    '#!/bin/sh',
    `root=${root}`,
    ...(program.without === undefined ? [] : [`unset ${program.without.join(' ')}`]),
    ...set,
    ...defaultLines(program.defaults ?? {}),
    command.join(' '),
    '',
  ].join('\n');
}
