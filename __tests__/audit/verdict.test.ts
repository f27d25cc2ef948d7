import { expect, test } from '@jest/globals';
import { type Breach, enforce, warnOfNotes } from '../../src/audit/result.js';
import { CrossrootError } from '../../src/errors.js';
import { artifact } from '../summary/samples.js';

const breach = (what: string, why = 'it was linked so', todo = 'link it otherwise'): Breach => ({
  what,
  why: [why],
  todo: [todo],
});

/** What is told of artifacts with one breach each. */
function told(breaches: readonly Breach[], consequence: 'error' | 'warn', notes: readonly string[] = []) {
  const artifacts = [artifact(), ...breaches.map((one) => artifact({ breaches: [one] }))];
  const warnings: string[] = [];
  const audit = { artifacts, notes };
  try {
    warnOfNotes(audit, { warning: (line) => warnings.push(line) });
    enforce(audit, consequence, { warning: (line) => warnings.push(line) });
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    return { warnings, failure: error.message.split('\n') };
  }
  return { warnings, failure: undefined };
}

test('an audit without breaches is silent', () => {
  expect(told([], 'error')).toEqual({ warnings: [], failure: undefined });
  expect(told([], 'warn')).toEqual({ warnings: [], failure: undefined });
});

test('breaches fail the run; those for the same reasons are told together, and what to do is told once', () => {
  const { failure } = told(
    [breach('a breaks'), breach('b breaks', 'it is cut off'), breach('c breaks')],
    'error',
  );
  expect(failure).toEqual([
    '3 of 4 artifacts failed the audit',
    '  problem: a breaks',
    '  problem: c breaks',
    '  why: it was linked so',
    '  problem: b breaks',
    '  why: it is cut off',
    '  do: link it otherwise',
    '  do: or use `audit: warn` to continue anyway',
  ]);
});

test('with warn each reason is a warning', () => {
  const { warnings, failure } = told([breach('a breaks'), breach('b breaks')], 'warn');
  expect(failure).toBeUndefined();
  expect(warnings).toEqual([
    'audit: a breaks\naudit: b breaks\n  why: it was linked so\n  do: link it otherwise',
  ]);
});

test('with warn no more reasons are told than GitHub shows, and the last warning says how many more breaches', () => {
  const alike = Array.from({ length: 4 }, () => breach('same', 'the same'));
  const others = Array.from({ length: 9 }, (_, at) => breach(`other ${at}`, `reason ${at}`));
  const { warnings } = told([...others, ...alike], 'warn');
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toBe('13 of 14 artifacts failed the audit; 4 more problems are in the summary');
});

test('notes are one warning, which takes the room of a breach', () => {
  expect(told([], 'error', ['one', 'two']).warnings).toEqual(['audit: one\naudit: two']);
  const breaches = Array.from({ length: 10 }, (_, at) => breach(`other ${at}`, `reason ${at}`));
  const { warnings } = told(breaches, 'warn', ['one']);
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toContain('; 2 more problems ');
});
