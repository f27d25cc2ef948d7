import type { Command } from 'commander';
import { inputs } from '../inputs/request.js';

/** The values of a command's flags, by their camel-case names. */
export type Flags = Readonly<Record<string, string>>;

/** Gives a command a flag for each input that it uses. */
export function addFlags(command: Command, isUsed: (name: string) => boolean): Command {
  for (const input of inputs) {
    if (isUsed(input.name)) command.option(`--${input.name} <value>`, input.description, input.default);
  }
  return command;
}

/** The value of a flag by its name: what the user wrote, or its default; undefined when it is no flag. */
export function flagValue(flags: Flags): (name: string) => string | undefined {
  return (name) => flags[camelCase(name)];
}

/** Commander names flags in camel case. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
