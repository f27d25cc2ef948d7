import type { Command } from 'commander';
import { inputs } from '../inputs/request.js';

/** The values of a command's flags, by their camel-case names. */
export type Flags = Readonly<Record<string, string>>;

/** What only a build has a use for. */
export const buildInputs: ReadonlySet<string> = new Set([
  'command',
  'args',
  'audit',
  'strip',
  'archive',
  'archive-files',
]);

/** Gives a command a flag for each input that it has a use for. */
export function addFlags(command: Command, isWanted: (name: string) => boolean): Command {
  for (const input of inputs) {
    if (isWanted(input.name)) command.option(`--${input.name} <value>`, input.description, input.default);
  }
  return command;
}

/** The value of a flag by its name; empty when there is none. */
export function flagValue(flags: Flags): (name: string) => string {
  return (name) => flags[camelCase(name)] ?? '';
}

/** Commander names flags in camel case. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
