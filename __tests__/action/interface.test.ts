import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inputs } from '../../src/inputs.js';
import { type Outcome, toOutputs } from '../../src/outputs.js';

const text = readFileSync('action.yml', 'utf8');

test('action.yml has the inputs of the program, in its order and with its defaults', () => {
  const declared = sectionOf('inputs').map(({ name, body }) => {
    const value = /^ {4}default: (.*)$/m.exec(body)?.[1] ?? '';
    return [name, value.replace(/^["']|["']$/g, '')];
  });
  expect(declared).toEqual(inputs.map((input) => [input.name, input.default]));
});

test('action.yml has the outputs that a run gives', () => {
  const outcome: Outcome = {
    target: '',
    sysroot: '',
    sysrootDigest: '',
    gcc: '',
    glibc: '',
    delivered: { artifacts: [] },
    cacheHit: false,
  };
  expect(sectionOf('outputs').map(({ name }) => name)).toEqual([...toOutputs(outcome).keys()]);
});

test('every input and output is described in one sentence', () => {
  for (const { name, body } of [...sectionOf('inputs'), ...sectionOf('outputs')]) {
    expect([name, /^ {4}description: \S.{8,}$/m.test(body)]).toEqual([name, true]);
  }
});

function sectionOf(title: string): readonly { readonly name: string; readonly body: string }[] {
  const section = new RegExp(`^${title}:\\n((?: .*\\n)+)`, 'm').exec(text)?.[1] ?? '';
  return section
    .split(/^ {2}(?=\S)/m)
    .filter((part) => part !== '')
    .map((part) => ({ name: part.slice(0, part.indexOf(':')), body: part.slice(part.indexOf('\n') + 1) }));
}
