import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../src/system/process.js';
import { shellWord } from '../../src/text/shell-word.js';

/** A terminal of its own for a program of Node, in place of pipes. */
export interface Terminal {
  /** To be started as Node is. Its end is that of the terminal: the program in it is hung up. */
  readonly node: string;
  /** Has the file with the exit code of what ran in it, as a shell gives it. */
  readonly code: string;
  /** Types at the keyboard. */
  type(keys: string): void;
  close(): void;
}

/** Prepares a terminal by script(1) of util-linux, in files of a folder. */
export function makeTerminal(folder: string): Terminal {
  const [node, keyboard, code] = ['terminal', 'keyboard', 'code'].map((name) => join(folder, name));
  if (node === undefined || keyboard === undefined || code === undefined) throw new Error('three names');
  const find = (name: string) => findProgram(name, process.env.PATH ?? '') ?? name;
  execFileSync(find('mkfifo'), [keyboard]);
  // This shell outlives the program, and can tell what became of it.
  const shell = `trap : INT QUIT HUP; ${shellWord(process.execPath)} $WORDS; echo $? > ${shellWord(code)}`;
  // The one that leads the session ends with the terminal: only then the system hangs up the others.
  const inner = `trap : INT QUIT; /bin/sh -c ${shellWord(shell)}; true`;
  const outer = `WORDS="$*" exec ${find('script')} -qefc ${shellWord(inner)} /dev/null < ${shellWord(keyboard)}`;
  writeFileSync(node, `#!/bin/sh\nexport SHELL=/bin/sh\n${outer}\n`, { mode: 0o755 });
  // Both ends, so that nothing waits for the other one.
  const descriptor = openSync(keyboard, constants.O_RDWR);
  return { node, code, type: (keys) => writeSync(descriptor, keys), close: () => closeSync(descriptor) };
}
