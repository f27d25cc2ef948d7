import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { flagOffers } from '../../src/cli/input-options.js';
import { inputs, parseRequest } from '../../src/inputs/request.js';
import { testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const [bash, zsh, fish] = ['bash', 'zsh', 'fish'].map((name) =>
  testWith(`the program ${name}` as 'the program zsh', `completions in ${name}`),
);

/** A folder with the script for a shell, and something to complete. */
async function folderFor(shell: string): Promise<string> {
  const folder = await folders.make();
  const env = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'), HOME: '/nowhere' };
  writeFileSync(join(folder, 'script'), execFileSync('bin/crossroot', ['completions', shell], { env }));
  mkdirSync(join(folder, 'some folder'));
  writeFileSync(join(folder, 'some.lock'), '');
  return folder;
}

/** What is typed, and what it is completed to, each alone. */
const single = [
  ['crossroot bui', 'build'],
  ['crossroot build --targ', '--target'],
  ['crossroot build --target aarch64-unknown-linux-m', 'aarch64-unknown-linux-musl'],
  ['crossroot build --sysroot debian:bookw', 'debian:bookworm'],
  ['crossroot -q build --strip sy', 'symbols'],
  ['crossroot sysroot ch', 'check'],
  ['crossroot sysroot check --targ', '--target'],
  ['crossroot env --format gi', 'github'],
  ['crossroot packages --format ya', 'yaml'],
  ['crossroot completions fi', 'fish'],
  ['crossroot hel', 'help'],
  ['crossroot help aud', 'audit'],
  ['crossroot sysroot help pac', 'pack'],
  ['crossroot lock --host aa', 'aarch64'],
] as const;

bash?.('bash completes commands, options and values, also after a colon', async () => {
  const cwd = await folderFor('bash');
  const script = `. ./script; set -u; for line; do COMP_LINE=$line COMP_POINT=\${#line}; _crossroot; echo "\${COMPREPLY[*]-}"; done`;
  const lines = [
    ...single.map(([line]) => line),
    'crossroot env --format ',
    'crossroot build --glibc ',
    'crossroot build --cach',
    'crossroot build -- --rel',
    'crossroot build --lockfile s',
    'crossroot build --working-directory s',
  ];
  const output = execFileSync('bash', ['--norc', '-c', script, 'bash', ...lines], { cwd, encoding: 'utf8' });
  // Readline has the part before the colon.
  const words = single.map(([, word]) => word.replace('debian:', ''));
  const glibcs = '2.28 2.31 2.35 2.36 2.39 2.41 2.43';
  expect(output.trimEnd().split('\n')).toEqual([
    ...words,
    'sh fish json github direnv',
    glibcs,
    '',
    '',
    '',
    'some folder',
  ]);
});

zsh?.('zsh completes commands, options and values', async () => {
  const cwd = await folderFor('zsh');
  const script = `zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1='' PS2='' RPS1=''; autoload -Uz compinit; compinit -D -u; source ./script; show() { print -r -- \\"BUFFER<\\$BUFFER>\\"; BUFFER=''; zle reset-prompt }; zle -N show; bindkey '^X' show; bindkey '^I' complete-word; print REA''DY"
    zpty -r z out '*READY*'
    for line; do
      zpty -w -n z "$line"$'\\t\\x18'
      zpty -r z out '*BUFFER<*>*'
      print -r -- "\${\${out##*BUFFER<}%%>*}"
    done
    zpty -d z`;
  const lines = [
    ...single.map(([line]) => line),
    'crossroot build --lockfile some.',
    'crossroot build --working-directory so',
  ];
  const { stdout, stderr } = spawnSync('zsh', ['-fc', script, 'zsh', ...lines], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
  });
  const ends = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd().replace(/=$/, ''));
  const completed = single.map(([line, word]) => line.slice(0, line.lastIndexOf(' ') + 1) + word);
  expect({ ends, stderr }).toEqual({
    ends: [
      ...completed,
      'crossroot build --lockfile some.lock',
      'crossroot build --working-directory some\\ folder/',
    ],
    stderr: '',
  });
});

fish?.('fish completes commands, options and values, with what they are', async () => {
  const cwd = await folderFor('fish');
  const script = 'source ./script; for line in $argv; complete -C $line; echo .; end';
  const lines = [
    ...single.map(([line]) => line),
    'crossroot build --lockfile some.',
    'crossroot build --working-directory so',
  ];
  const output = execFileSync('fish', ['-N', '-c', script, ...lines], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HOME: cwd },
  });
  const offered = output
    .split('.\n')
    .slice(0, -1)
    .map((text) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t')[0]),
    );
  expect(offered.slice(0, -1)).toEqual([...single.map(([, word]) => [word]), ['some.lock']]);
  expect(offered.at(-1)?.[0]).toMatch(/^some.*folder\/$/);
  expect(output).toMatch(/^build\tSet up, run cargo/m);
  const described = execFileSync('fish', ['-N', '-c', script, 'crossroot build --glib'], {
    cwd,
    encoding: 'utf8',
  });
  expect(described).toContain('for example 2.31\n');
});

test('every input is a flag of a group, and each value that is offered is one that it may have', () => {
  expect(inputs.map(({ name }) => name).filter((name) => flagOffers(name) === undefined)).toEqual([]);
  for (const { name } of inputs) {
    const offer = flagOffers(name);
    if (!Array.isArray(offer)) continue;
    for (const value of offer) {
      const given = (one: string) => (one === name ? value : undefined);
      expect(() => parseRequest(given, '.')).not.toThrow();
    }
  }
});
