import { posix } from 'node:path';

/** A program of a tree that must run through the tree's own loader, so that the host's C library does not matter. */
export interface TreeProgram {
  /** Where the launcher stands, beneath the tree's root. */
  readonly at: string;
  /** The ELF file that it starts, beneath the tree's root. */
  readonly program: string;
  /** The loader, beneath the tree's root. */
  readonly loader: string;
  /** The folders with the program's libraries, beneath the tree's root. */
  readonly libraries: readonly string[];
  /** True when the loader knows `--argv0` (glibc 2.33 or newer). */
  readonly argv0: boolean;
  /** Variables for the program; `$root` in a value stands for the tree's root. */
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * The text of a launcher that stands inside its tree. It finds the tree from its own path, so the tree may stand
 * anywhere and its digest does not depend on where. A folder with a colon in its name cannot hold such a tree:
 * ld.so(8) splits its library path there.
 */
export function treeLauncher(program: TreeProgram): string {
  const up = posix.relative(posix.dirname(program.at), '.');
  const libraries = program.libraries.map((folder) => `$root/${folder}`).join(':');
  const variables = Object.entries(program.variables ?? {}).map(
    ([name, value]) => `${name}="${value}"\nexport ${name}`,
  );
  const argv0 = program.argv0 ? '--argv0 "$0" ' : '';
  return [
    '#!/bin/sh',
    `root=\${0%/*}/${up}`,
    ...variables,
    `exec "$root/${program.loader}" --inhibit-cache --library-path "${libraries}" ${argv0}"$root/${program.program}" "$@"`,
    '',
  ].join('\n');
}

/** One word for a POSIX shell, whatever it contains (IEEE 1003.1, 2.2.2 single quotes). */
export function shellWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
