import type { Command, Option } from 'commander';

/** Examples of a command, each with what it is for. */
type Examples = readonly (readonly [words: string, meaning: string])[];

const examples: Readonly<Record<string, Examples>> = {
  '': [
    ['build --packages zlib1g-dev -- --release', 'build for AArch64 against Debian bookworm'],
    ['build --target x86_64-unknown-linux-musl', 'build a static program'],
    ['exec -- cargo nextest run --no-run', 'run any command in the environment'],
    ['build --help', 'the options of a command'],
  ],
  build: [
    ['build -- --release --locked', "with arguments for cargo; cargo's --locked is about Cargo.lock"],
    ['build --glibc 2.31 --packages "libssl-dev libudev-dev"', 'for machines with glibc 2.31 and newer'],
    ['build --rust debian', 'without Rust on this machine'],
    ['build --command test -- --no-run', 'another cargo command'],
    ['build --strip symbols --archive -- --release', 'an archive to publish'],
  ],
  env: [
    ['env --packages libssl-dev', 'in bash, dash or zsh: eval "$(crossroot env …)"'],
    ['env --format fish', 'in fish: crossroot env --format fish | source'],
    ['env --format github', 'in a workflow: crossroot env --format github >> "$GITHUB_ENV"'],
    ['env --format direnv', 'in an .envrc: eval "$(crossroot env --format direnv)"'],
    ['env --format json', 'for a program, such as an editor'],
  ],
  exec: [
    ['exec -- cargo build --release', 'cargo alone: no audit, no archive'],
    ['exec --packages libssl-dev -- bash', 'a shell to look around in'],
    ["exec -- sh -c '$CC_aarch64_unknown_linux_gnu --version'", 'a command that uses the variables'],
  ],
  lock: [
    ['lock --packages libssl-dev', 'write crossroot.lock'],
    ['lock --update', 'move to the newest packages, and print what changed'],
    ['lock --check', 'exit with 2 if something newer exists'],
  ],
  packages: [
    ['packages', 'the packages: line of a workflow, with reasons'],
    ['packages --format line', 'names only'],
    ['packages --from Cross.toml', "another tool's set-up, translated"],
  ],
  audit: [
    ['audit app.tar.gz', 'what any program needs, and where it runs'],
    ['audit --glibc 2.31 target/release', 'exit with 1 if a file needs more'],
    ['audit --json app', 'everything as JSON'],
  ],
  sysroot: [
    ['sysroot pull USER@HOST --output device.tar.zst', "a device's libraries"],
    ['sysroot check ./sysroot', 'what is wrong with a sysroot'],
  ],
  'sysroot check': [['sysroot check ./sysroot', 'what is wrong with it, and how to fix it']],
  'sysroot pack': [['sysroot pack ./sysroot --output phone.tar.zst', 'a tarball for --sysroot']],
  'sysroot pull': [['sysroot pull pi@raspberrypi.local', 'run again: copies only changes']],
  completions: [
    ['completions bash', 'in ~/.bashrc: eval "$(crossroot completions bash)"'],
    ['completions zsh', 'in ~/.zshrc after compinit: source <(crossroot completions zsh)'],
    ['completions fish', 'write it to ~/.config/fish/completions/crossroot.fish'],
  ],
};

/** What help says of an option: its default where it has one that says something. */
export function optionDescription({ description, defaultValue, argChoices }: Option): string {
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(', ')})`;
  const isUsual = typeof defaultValue === 'string' && defaultValue !== '';
  return `${description}${choices}${isUsual ? ` [default: ${defaultValue}]` : ''}`;
}

/** Adds examples to the help of a command and of those beneath it. */
export function addExamples(command: Command, path: readonly string[] = []): void {
  const rows = examples[path.join(' ')] ?? [];
  const width = Math.max(0, ...rows.map(([words]) => words.length)) + 2;
  const lines = rows.map(([words, meaning]) => `  crossroot ${words.padEnd(width)}# ${meaning}`);
  if (lines.length > 0) command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
  for (const below of command.commands) addExamples(below, [...path, below.name()]);
}
