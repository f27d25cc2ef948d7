import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const rows = ['docs/threat-model.md', 'docs/threat-model-machine.md']
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --- ') && !line.startsWith('| tries to '));
const proofs = rows.flatMap((row) =>
  proofsIn(row.split(' | ')[2] ?? '').map((proof) => [proof.file, proof.title, proof] as const),
);

test('every row of the threat model names what proves it', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => proofsIn(row.split(' | ')[2] ?? '').length === 0)).toEqual([]);
});

test.each(proofs)('%s has the test "%s"', (_file, _title, { file, title }) => {
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8').replaceAll("\\'", "'");
  expect(text.includes(title)).toBe(true);
});

interface Guard {
  readonly test: string;
  readonly title: string;
  readonly file: string;
  readonly replace: string | readonly string[];
  readonly by: string | readonly string[];
}

const guards: readonly Guard[] = JSON.parse(readFileSync('scripts/guards.json', 'utf8'));

test('scripts/guards.json has a row for each proof, in the same order, and no other', () => {
  expect(guards.map(({ test, title }) => [test, title])).toEqual(proofs.map(([file, title]) => [file, title]));
});

test.each(guards)('$file has the guard of "$title" exactly once', ({ file, replace, by }) => {
  const source = readFileSync(file, 'utf8');
  const places = [replace].flat();
  expect(places.map((text) => source.split(text).length - 1)).toEqual(places.map(() => 1));
  expect([by].flat()).toHaveLength(places.length);
});

test('a proof is a file, and what a test in it promises', () => {
  expect(proofsIn('`__tests__/a.test.ts` _refuses it_; `__tests__/b.test.ts` |')).toEqual([
    { file: '__tests__/a.test.ts', title: 'refuses it' },
    { file: '__tests__/b.test.ts', title: '' },
  ]);
});

/** The tests in a cell: a path as code, and perhaps a title in italics behind it. */
function proofsIn(cell: string): readonly { readonly file: string; readonly title: string }[] {
  return [...cell.matchAll(/`(__tests__\/[^`]+)`(?: _([^_]+)_)?/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}
