import type { Command, Option } from 'commander';

/** The command that words name. */
export interface NamedCommand {
  readonly command: Command;
  /** Its name below the program's; empty for the program itself. */
  readonly path: readonly string[];
  /** The word at which no command was found any more; undefined at the end of the words. */
  readonly next: string | undefined;
  /** Whether the word `help` is among them. */
  readonly isHelp: boolean;
}

/** Finds the command that words begin with, past the program's own flags before it. */
export function commandOf(program: Command, words: readonly string[]): NamedCommand {
  let command = program;
  let isHelp = false;
  const path: string[] = [];
  for (const word of words) {
    const below = command.commands.find((one) => one.name() === word);
    const isOwnHelp = word === 'help' && command.commands.length > 0;
    if (isOwnHelp) isHelp = true;
    else if (below !== undefined) path.push(word);
    else if (findOption(program, word) === undefined) return { command, path, next: word, isHelp };
    command = below ?? command;
  }
  return { command, path, next: undefined, isHelp };
}

/** The option of a command that a word is; undefined for none. */
export function findOption(command: Command, word: string): Option | undefined {
  return command.options.find(({ long, short }) => word === long || word === short);
}

/**
 * `help sysroot pull` as `sysroot pull --help`, for Commander itself takes one word. What follows an unknown
 * command is left out: Commander would print the help of all of them.
 */
export function helpAsFlag(program: Command, words: readonly string[]): readonly string[] {
  const { command, path, next, isHelp } = commandOf(program, words);
  const isUnknown = next !== undefined && !next.startsWith('-') && command.commands.length > 0;
  if (isUnknown) return [...path, next];
  return isHelp ? [...path, '--help'] : words;
}
