import type { Command, CommanderError } from 'commander';
import { CrossrootError } from '../errors.js';

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

/** What helps against a mistake in the words of the command line. */
interface Hint {
  readonly why?: string;
  readonly todo: string;
}

/**
 * A mistake in the words of the command line, with what helps against it.
 * @param words the words of the command line
 */
export function usageError(error: CommanderError, words: readonly string[]): CrossrootError {
  const [what = '', ...suggestions] = error.message.replace(/^error: /, '').split('\n');
  const command = words.find((word) => !word.startsWith('-')) ?? '';
  const hint = hintFor(error, command);
  return new CrossrootError({
    what,
    ...(hint?.why === undefined ? {} : { why: hint.why }),
    todo: [
      ...suggestions.map((line) => line.replace(/^\(Did(.*)\)$/, 'did$1')),
      ...(hint === undefined ? [] : [hint.todo]),
      `see crossroot ${command === '' || error.code === 'commander.unknownCommand' ? '' : `${command} `}--help`,
    ],
  });
}

function hintFor({ code, message }: CommanderError, command: string): Hint | undefined {
  const option = /unknown option '(--[^'=]+|-.)/.exec(message)?.[1] ?? '';
  if (code === 'commander.unknownOption' && command === 'exec')
    return { todo: `write the command and its options after \`--\`: crossroot exec -- COMMAND ${option}` };
  if (code === 'commander.unknownOption' && command === 'build' && cargoOptions.has(option))
    return {
      why: `${option} is an option of cargo`,
      todo: `write cargo's options after \`--\`: crossroot build -- ${option}`,
    };
  if (code === 'commander.excessArguments' && command === 'build')
    return {
      todo: "write arguments for cargo after `--`, and several packages as one: --packages 'libssl-dev zlib1g-dev'",
    };
  return undefined;
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
