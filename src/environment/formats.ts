import { randomUUID } from 'node:crypto';
import { CrossrootError } from '../errors.js';
import { fishWord, shellWord } from '../text/shell-word.js';
import { type Environment, searchPath } from './environment.js';
import { checkVariableName } from './variables.js';

/** The forms in which an environment can be printed. */
export const environmentFormats = ['sh', 'fish', 'json', 'github', 'direnv'] as const;
export type EnvironmentFormat = (typeof environmentFormats)[number];

/** What is printed. */
interface Printed {
  /** Names and values, PATH apart. */
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** The value of PATH. */
  readonly searchPath: string;
  /** The folders of the environment alone, first one first. */
  readonly folders: readonly string[];
  /** Files that the environment depends on. */
  readonly watched: readonly string[];
}

const writers: Readonly<Record<EnvironmentFormat, (printed: Printed) => string>> = {
  sh: (printed) => all(printed, exportLine),
  // A variable of fish that ends in PATH is a list, and is exported with colons between.
  fish: (printed) => all(printed, (name, value) => `set -gx ${name} ${listForFish(name, value)};\n`),
  json: (printed) => `${JSON.stringify(Object.fromEntries(pairs(printed)), null, 2)}\n`,
  github: (printed) => all(printed, heredoc),
  direnv: ({ variables, folders, watched }) =>
    [
      ...watched.map((file) => `watch_file ${shellWord(file)}\n`),
      ...variables.map(([name, value]) => exportLine(name, value)),
      // Each puts its folder before those that are there.
      ...folders.toReversed().map((folder) => `PATH_add ${shellWord(folder)}\n`),
    ].join(''),
};

/**
 * The environment as text that sets it, PATH last; nothing is unset:
 *
 * - `sh`: lines for `eval "$(…)"` in a POSIX shell;
 * - `fish`: lines for `… | source`, each value in one line;
 * - `json`: one object of names and values;
 * - `github`: lines for the file that GITHUB_ENV names;
 * - `direnv`: lines for an `.envrc`.
 *
 * @param user the variables as they are
 * @param watched absolute paths of the files that the environment depends on
 * @throws CrossrootError for a name that is none, or a value with a NUL, which no variable can hold.
 */
export function formatEnvironment(
  format: EnvironmentFormat,
  environment: Environment,
  user: Readonly<Record<string, string | undefined>>,
  watched: readonly string[] = [],
): string {
  const { path: folders } = environment;
  const printed = { ...{ folders, watched }, searchPath: searchPath(environment, user) };
  const variables = [...environment.variables];
  for (const [name, value] of pairs({ ...printed, variables })) checkVariable(name, value);
  return writers[format]({ ...printed, variables });
}

function pairs({ variables, searchPath }: Printed): readonly (readonly [string, string])[] {
  return [...variables, ['PATH', searchPath]];
}

function all(printed: Printed, line: (name: string, value: string) => string): string {
  return pairs(printed)
    .map(([name, value]) => line(name, value))
    .join('');
}

function exportLine(name: string, value: string): string {
  return `export ${name}=${shellWord(value)}\n`;
}

function listForFish(name: string, value: string): string {
  return (name === 'PATH' ? value.split(':') : [value]).map(fishWord).join(' ');
}

/** A value between two lines that nothing in it can be ("Workflow commands", multiline strings). */
function heredoc(name: string, value: string): string {
  const end = `crossroot-${randomUUID()}`;
  return `${name}<<${end}\n${value}\n${end}\n`;
}

function checkVariable(name: string, value: string): void {
  checkVariableName(name);
  if (!value.includes('\0')) return;
  throw new CrossrootError({
    what: `the value of ${name} cannot be exported`,
    why: 'it contains a NUL character',
    todo: `remove it from ${name}`,
  });
}
