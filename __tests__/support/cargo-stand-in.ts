import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Target, targets } from '../../src/target.js';
import { shellWord } from '../../src/text/shell-word.js';
import { rustStandIn } from './rust-stand-in.js';

/** What a stand-in for cargo does when it is asked to build. */
export interface CargoScript {
  /** Lines that it prints to standard output. */
  readonly stdout?: readonly string[];
  readonly stderr?: string;
  readonly code?: number;
  /** A shell command before it ends. */
  readonly last?: string;
}

/** A stand-in for cargo, which writes down what it was started with. */
export interface CargoStandIn {
  /** The value of PATH with which a run finds it. */
  readonly path: string;
  /** The words of the last build. */
  words(): Promise<readonly string[]>;
  /** The variables of the last build. */
  variables(): Promise<Readonly<Record<string, string>>>;
}

/** Puts a rustc and a cargo beneath `root`; `fetch` and `metadata` succeed and do nothing. */
export async function cargoStandIn(
  root: string,
  script: CargoScript = {},
  wanted: readonly Target[] = [targets[0]],
): Promise<CargoStandIn> {
  const bin = await rustStandIn(join(root, 'cargo'), wanted);
  // Above the folders where it runs: a project that nothing reads.
  await writeFile(join(root, 'Cargo.toml'), '');
  const seen = join(root, 'cargo', 'seen');
  const lines = [
    '#!/bin/sh',
    '[ "$1" != fetch ] && [ "$1" != metadata ] || exit 0',
    `printf '%s\\0' "$@" > ${shellWord(`${seen}-words`)}`,
    `env -0 > ${shellWord(`${seen}-variables`)}`,
    ...(script.stdout ?? []).map((line) => `printf '%s\\n' ${shellWord(line)}`),
    `printf %s ${shellWord(script.stderr ?? '')} >&2`,
    script.last ?? ':',
    `exit ${script.code ?? 0}`,
  ];
  // A machine without any is warned of.
  await writeFile(join(bin, 'cc'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  await writeFile(join(bin, 'cargo'), `${lines.join('\n')}\n`, { mode: 0o755 });
  const list = async (file: string) => (await readFile(file, 'utf8')).split('\0').slice(0, -1);
  return {
    path: [bin, '/usr/bin', '/bin'].join(':'),
    words: () => list(`${seen}-words`),
    variables: async () => Object.fromEntries((await list(`${seen}-variables`)).map(nameAndValue)),
  };
}

function nameAndValue(line: string): readonly [string, string] {
  const equals = line.indexOf('=');
  return [line.slice(0, equals), line.slice(equals + 1)];
}
