import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inputs } from '../../src/inputs/request.js';
import type { Outcome } from '../../src/run/run.js';
import { toOutputs } from '../../src/run/workflow-step.js';
import type { Artifact } from '../../src/rust/artifacts.js';

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
  expect(sectionOf('outputs').map(({ name }) => name)).toEqual([...toOutputs(outcome, () => undefined).keys()]);
});

test('executables has a path a line: one with a line end in it is left out, and a warning names it', () => {
  const program = (path: string) => ({
    ...{ package: 'app', version: '1.0.0', manifest: '/app/Cargo.toml', name: 'app' },
    ...{ kind: 'bin', executable: true, size: 1, path },
  });
  const warnings: string[] = [];
  const artifacts = ['/a/one', '/a/t\nwo', '/a/th\rree', '/a/f o ur'].map(program) as Artifact[];
  const outcome = { target: '', sysroot: '', sysrootDigest: '', gcc: '', glibc: '', cacheHit: false };
  const outputs = toOutputs({ ...outcome, delivered: { artifacts } }, (line) => warnings.push(line));
  expect(outputs.get('executables')).toBe('/a/one\n/a/f o ur');
  expect(JSON.parse(outputs.get('artifacts') ?? '')).toHaveLength(4);
  expect(warnings).toEqual(
    ['/a/t\\u{a}wo', '/a/th\\u{d}ree'].map((path) =>
      expect.stringContaining(`the output executables leaves out ${path}: `),
    ),
  );
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
