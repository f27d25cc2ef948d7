import { basename } from 'node:path';
import { parse } from 'smol-toml';
import { CrossrootError, messageOf } from '../errors.js';
import { isTable, type Table, valueAt } from '../rust/cargo-config.js';
import type { Target } from '../target.js';

/** What the set-up of another tool comes to here. */
export interface Counterpart {
  /** Packages of the target. */
  readonly packages: readonly string[];
  /** Packages of the machine that builds: another step installs them. */
  readonly ofMachine: readonly string[];
  /** What needs nothing here, and what has no counterpart, a line each. */
  readonly notes: readonly string[];
}

/**
 * Reads what a `Cross.toml`, or the `apt-get install` lines of a workflow or a script, set up for a target.
 * @throws CrossrootError when it is a `Cross.toml` that is no TOML.
 */
export function counterpartOf(text: string, file: string, target: Target): Counterpart {
  return file.endsWith('.toml') ? ofCross(text, file, target) : ofCommands(text, target);
}

function ofCross(text: string, file: string, target: Target): Counterpart {
  let config: Table;
  try {
    config = parse(text);
  } catch (error) {
    throw new CrossrootError({
      what: `${file} cannot be read`,
      why: `it is not TOML: ${messageOf(error).split('\n', 1).join()}`,
      todo: 'name a Cross.toml',
    });
  }
  const tables = [valueAt(config, 'build'), valueAt(config, 'target', target.triple)].filter(isTable);
  const lines = tables.flatMap((table) => stringsOf(table['pre-build']));
  const found = ofCommands(lines.join('\n'), target);
  const notes = tables.flatMap((table) => [
    ...(table.image === undefined
      ? []
      : [
          `image = ${JSON.stringify(table.image)}: nothing is built in a container; libraries come from packages`,
        ]),
    ...(table.dockerfile === undefined
      ? []
      : ['dockerfile: read its apt-get lines: crossroot packages --from it']),
    ...stringsOf(valueAt(table, 'env', 'passthrough')).map(
      (name) => `passthrough ${name}: cargo gets every variable of the step`,
    ),
    ...(table.runner === undefined
      ? []
      : [`runner = ${JSON.stringify(table.runner)}: tests are built; another step runs them`]),
    ...(table['build-std'] === undefined ? [] : ['build-std: write it in args, with rust: rustup:nightly']),
  ]);
  return { ...found, notes: [...found.notes, ...notes] };
}

/** Compilers and C libraries of other machines, and emulators: Crossroot brings the first two. */
const brought = /^(?:crossbuild-essential-|gcc-|g\+\+-|binutils-|libc6|linux-libc-dev|pkg-config|pkgconf)/;

function ofCommands(text: string, target: Target): Counterpart {
  const packages = new Set<string>();
  const ofMachine = new Set<string>();
  const notes = new Set<string>();
  const plain = text.replaceAll(/\$\{\{.*?\}\}/g, '$expression');
  const commands = plain.replaceAll(/\\\r?\n/g, ' ').split(/&&|\|\||[;\n]/);
  for (const command of commands) {
    if (/\bdpkg\s+--add-architecture\b/.test(command))
      notes.add('dpkg --add-architecture: nothing of the target is installed on the machine');
    const names = /\bapt(?:-get)?\b.*?\binstall\b(.*)$/.exec(command)?.[1]?.split(/\s+/) ?? [];
    for (const word of names) {
      const [, name = '', architecture] = /^['"]?([a-z0-9][a-z0-9+.-]+)(?::([^'"\s]+))?['"]?$/.exec(word) ?? [];
      if (name === '') continue;
      if (brought.test(name)) notes.add(`${word}: Crossroot already has it from the release`);
      else if (architecture === undefined) ofMachine.add(name);
      // A variable stands for the architecture that is built for: `$CROSS_DEB_ARCH`, `${{ matrix.arch }}`.
      else if (architecture === target.debian || architecture.startsWith('$')) packages.add(name);
      else notes.add(`${word}: it is for ${architecture}, but ${target.triple} is ${target.debian}`);
    }
  }
  return { packages: [...packages].sort(), ofMachine: [...ofMachine].sort(), notes: [...notes] };
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The lines of a workflow that come to the same. */
export function counterpartLines(
  { packages, ofMachine, notes }: Counterpart,
  file: string,
  target: Target,
): string[] {
  return [
    `# from ${basename(file)}`,
    `target: ${target.triple}`,
    packages.length === 0 ? 'packages: ""' : `packages: ${packages.join(' ')}`,
    ...(ofMachine.length === 0
      ? []
      : [
          '# for the machine that builds, in a step before:',
          `#   sudo apt-get install ${ofMachine.join(' ')}`,
        ]),
    ...(notes.length === 0
      ? []
      : ['# has no counterpart, or needs none:', ...notes.map((note) => `#   ${note}`)]),
  ];
}
