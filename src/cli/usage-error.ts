import type { Command, CommanderError } from 'commander';
import { CrossrootError } from '../errors.js';
import { listOf } from '../text/format.js';
import { nearWords } from '../text/near-names.js';
import { shellWord } from '../text/shell-word.js';
import { commandOf, findOption, type NamedCommand } from './command-words.js';

/** Options of cargo's commands that are no flags here (`cargo help build`, `test`, `bench`, `run`, `doc`). */
const cargoOptions: ReadonlySet<string> = new Set(
  [
    '--release -r --profile --features -F --all-features --no-default-features --package -p --workspace --all',
    '--exclude --lib --bin --bins --example --examples --test --tests --bench --benches --all-targets --doc',
    '--jobs -j --keep-going --no-fail-fast --no-run --target-dir --manifest-path --lockfile-path --artifact-dir',
    '--message-format --offline --frozen --config -Z --timings --color --ignore-rust-version --no-deps --open',
    '--future-incompat-report --build-plan --unit-graph --document-private-items --fix --crate-type --verbose',
  ]
    .join(' ')
    .split(' '),
);

/** Of these, those that take a value in a word of its own. */
const withValue: ReadonlySet<string> = new Set(
  [
    '--profile --features -F --package -p --exclude --bin --example --test --bench --jobs -j --target-dir',
    '--manifest-path --lockfile-path --artifact-dir --message-format --config -Z --color --crate-type',
  ]
    .join(' ')
    .split(' '),
);

/** A mistake, told as every other failure is. */
interface Mistake {
  readonly what?: string;
  readonly why?: string;
  readonly todo: readonly string[];
}

/**
 * A mistake in the words of the command line, with what helps against it.
 * @param words the words of the command line
 */
export function usageError(error: CommanderError, words: readonly string[], program: Command): CrossrootError {
  const [message = '', ...suggestions] = error.message.replace(/^error: /, '').split('\n');
  const named = commandOf(program, words);
  const {
    what = message,
    why,
    todo,
  } = mistakeOf(error.code, message, named, words) ?? {
    todo: suggestions.map((line) => line.replace(/^\(Did(.*)\)$/, 'did$1')),
  };
  return new CrossrootError({
    what,
    ...(why === undefined ? {} : { why }),
    todo: [...todo, `see ${['crossroot', ...named.path].join(' ')} --help`],
  });
}

function mistakeOf(
  code: string,
  message: string,
  named: NamedCommand,
  words: readonly string[],
): Mistake | undefined {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const longOf = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags;
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(message.replace(/^unknown option '(.*)'$/s, '$1'), named, words);
    case 'commander.excessArguments':
      return named.path.join() === 'build' ? { todo: [afterDashes] } : undefined;
    case 'commander.optionMissingArgument':
      return {
        what: `${longOf(first)} needs a value`,
        todo: [`write it after the flag: ${first.replace(/^-\w, /, '')}`],
      };
    case 'commander.invalidArgument':
      return {
        what: `${longOf(first)} cannot be ${JSON.stringify(second)}`,
        why: 'it is not one of the allowed values',
        todo: [message.replace(/^.* Allowed choices are (.*)\.$/s, 'use one of $1')],
      };
    case 'commander.missingArgument':
      return {
        what: `the argument <${first}> is missing`,
        todo: [`write it: ${['crossroot', ...named.path].join(' ')} ${named.command.usage()}`],
      };
    case 'commander.conflictingOption':
      return { what: `${longOf(first)} cannot be combined with ${longOf(second)}`, todo: ['use one of them'] };
    default:
      return undefined;
  }
}

const afterDashes =
  "write arguments for cargo after `--`, and several packages as one: --packages 'libssl-dev zlib1g-dev'";

/** @param typed the whole word, with a value that is joined to the name: `--features=x`, `-j4` */
function unknownOption(typed: string, named: NamedCommand, words: readonly string[]): Mistake {
  const { command, path } = named;
  const name = /^(?:--[^=]+|-.)/s.exec(typed)?.[0] ?? typed;
  const commands = command.commands.map((one) => one.name());
  const at = words.findIndex((word) => commands.includes(word));
  const [before, after] = at < 0 ? [words, ['build']] : [words.slice(0, at), words.slice(at)];
  const meant = commandOf(command, after);
  if (path.length === 0 && findOption(meant.command, name) !== undefined) {
    const order = ['crossroot', ...meant.path, ...before, ...after.slice(meant.path.length)];
    return { todo: [`write the flags after the command: ${order.map(shellWord).join(' ')}`] };
  }
  const ofCargo = path.join() === 'build' ? [...cargoOptions] : [];
  if (ofCargo.includes(name)) {
    const next = words[words.indexOf(typed) + 1];
    const value = typed === name && withValue.has(name) && next?.startsWith('-') === false ? [next] : [];
    const written = [typed, ...value].map(shellWord).join(' ');
    return {
      why: `${name} is an option of cargo`,
      todo: [`write cargo's options after \`--\`: crossroot build -- ${written}`],
    };
  }
  const ofBuild = command.parent?.commands.find((one) => one.name() === 'build');
  if (path.length > 0 && ofBuild !== undefined && findOption(ofBuild, name) !== undefined)
    return { why: `${name} is a flag of crossroot build`, todo: [`leave ${name} out`] };
  const own = command.options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])));
  const near = nearWords(name, [...own, ...ofCargo]).slice(0, 3);
  const suggestions = near.length === 0 ? [] : [`did you mean ${listOf(near, 'or')}?`];
  const cargos = near.find((one) => !own.includes(one));
  return {
    todo: [
      ...suggestions,
      ...(cargos === undefined
        ? []
        : [`write cargo's options after \`--\`: crossroot build -- ${typed.replace(name, cargos)}`]),
      ...(path.join() === 'exec'
        ? [`write the command and its options after \`--\`: crossroot exec -- COMMAND ${typed}`]
        : []),
    ],
  };
}

/**
 * Refuses arguments that a command does not take, by their names: Commander's own refusal only counts them.
 * @throws CommanderError
 */
export function refuseExcessArguments(command: Command): void {
  const { args, registeredArguments: taken } = command;
  const unexpected = args[taken.length];
  if (unexpected === undefined || taken.at(-1)?.variadic === true) return;
  command.error(`error: unexpected argument '${unexpected}'`, { code: 'commander.excessArguments' });
}

/** Whether Commander ended because it was asked for help or for the version. */
export function isAnswer({ exitCode, code }: CommanderError): boolean {
  return exitCode === 0 || code === 'commander.help';
}
