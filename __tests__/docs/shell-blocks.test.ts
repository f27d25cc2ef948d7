import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { splitArgs } from '../../src/rust/cargo-args.js';
import { type Block, userDocuments } from './markdown.js';
import { readExample, scriptsOf } from './workflows.js';

const all = userDocuments().flatMap(({ blocks }) => blocks);
const scripts = all.flatMap((block) =>
  scriptsIn(block).map((text) => [`${block.file}:${block.line}`, text] as const),
);
const calls = scripts.flatMap(([place, text]) => callsIn(text).map((words) => [place, words] as const));
const helps = new Map<string, string>();

test('the scripts of the documents are found, and the calls of crossroot in them', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(calls.map(([, words]) => words)).toContainEqual(['lock', '--update']);
});

test.each(scripts)('%s is a script that bash can read', (_, text) => {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.each(calls)('%s calls crossroot %j with words that it knows', (_, words) => {
  const ours = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const [command = '', below = ''] = ours;
  const path = command === 'sysroot' ? [command, below] : [command];
  const help = helpOf(path);
  expect(help).toMatch(`Usage: crossroot ${path.join(' ')}`);
  const flags = ours.filter((word) => word.startsWith('--')).map((word) => word.split('=', 1).join());
  expect(flags.filter((flag) => !new RegExp(`^ +(?:-\\w, )?${flag}\\b(?!-)`, 'm').test(help))).toEqual([]);
});

test('a flag that there is not would be told', () => {
  expect(helpOf(['lock'])).not.toMatch(/^ +--updat\b/m);
  expect(callsIn("if bin/crossroot lock --packages 'a b' \\\n  --at x > file; then crossroot env; fi")).toEqual(
    [['lock', '--packages', 'a b', '--at', 'x'], ['env']],
  );
});

/** The scripts in a block: the block itself, what is typed in a session, the steps of a workflow. */
function scriptsIn(block: Block): readonly string[] {
  switch (block.language) {
    case 'sh':
      return [block.text];
    case 'console':
      return [...block.text.matchAll(/^\$ (.*)$/gm)].map(([, line]) => line ?? '');
    case 'yaml': {
      const example = readExample(block);
      return example.kind === 'inputs' ? [] : scriptsOf(example.workflow);
    }
    default:
      return [];
  }
}

/** The words of each call of crossroot in a script, up to what is the shell's. */
function callsIn(script: string): readonly (readonly string[])[] {
  const text = script.replaceAll('\\\n', ' ').replaceAll(/^\s*#.*$/gm, '');
  return [...text.matchAll(/(?:^|[\s("/])crossroot +([a-z](?:'[^']*'|[^'\n;|&)<>#])*)/gm)].map(
    ([, rest = '']) => splitArgs(rest.replaceAll('"', '')),
  );
}

function helpOf(path: readonly string[]): string {
  const key = path.join(' ');
  const known = helps.get(key);
  if (known !== undefined) return known;
  const { stdout } = spawnSync('bin/crossroot', [...path, '--help'], { encoding: 'utf8' });
  helps.set(key, stdout);
  return stdout;
}
