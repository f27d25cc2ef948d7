import { describe, expect, test } from '@jest/globals';
import { gccRules } from '../../src/gcc/debian-gcc.js';
import { failureOf, fullText, lockFile, parseLock, refusalOf, withText } from './locks.js';

/** The number of the line in which a text begins. */
function lineOf(found: string): number {
  return fullText.slice(0, fullText.indexOf(found)).split('\n').length;
}

describe('what is no JSON is refused in words:', () => {
  test.each([
    ['an empty file', '', 'it is empty'],
    ['nothing but blanks', ' \r\n\t', 'it is empty'],
    ['a lock cut short', fullText.slice(0, -3), /\S/],
    ['YAML', 'version: 1\n', /\S/],
    [
      'conflict markers',
      withText('  "request"', '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n  "request"'),
      'a merge has left its conflict markers in it',
    ],
    ['conflict markers with CRLF', '{\r\n=======\r\n}', 'a merge has left its conflict markers in it'],
    ['a byte order mark', `\ufeff${fullText}`, 'it begins with a byte order mark'],
    ['a comment', withText('{', '{ // mine'), /\S/],
    ['a comma too many', withText('"version": 1,', '"version": 1,,'), /\S/],
    ['NaN', withText('"version": 1', '"version": NaN'), /\S/],
  ])('%s', (_, other, why) => {
    const lines = refusalOf(other);
    expect(lines).toEqual([expect.stringMatching(/^it is not JSON: .+$/)]);
    expect(lines[0]?.slice('it is not JSON: '.length)).toMatch(why);
  });
});

test.each(['null', '[]', '[1]', '1', '"lock"', 'true', '{}'])(
  'refuses %s, which is JSON and no lock',
  (other) => {
    expect(refusalOf(other).join('\n')).toMatch(/^(the lock|version): /);
  },
);

describe('a newer version', () => {
  test.each([
    ['with fields of today', withText('"version": 1', '"version": 4'), 4],
    ['of a shape that this one does not know', '{"version": 4, "locks": [null]}', 4],
    ['that names it twice', '{"version": 1, "version": 4}', 4],
  ])('%s is told as such, and the way out is not to throw the lock away', (_, other, version) => {
    const failure = failureOf(() => parseLock(other, lockFile));
    expect(failure.what).toBe(`the lock ${lockFile} was written by a newer Crossroot`);
    expect(failure.why).toEqual([`its version is ${version}; this Crossroot reads 1 to 3`]);
    expect(failure.todo).toEqual(['use the Crossroot that wrote it, or a newer one']);
  });
});

describe('a name that is there twice is refused, with its line:', () => {
  test.each([
    ['at the top, equal', '"version": 1,', '"version": 1,\n"version": 1,', 1],
    ['at the top, the first one wrong', '"version": 1,', '"version": 0,\n"version": 1,', 0],
    ['in the request, another value', '"gcc": "auto"', '"gcc": "debian:trixie", "gcc": "auto"', 0],
    ['in a tree', '"rules"', '"rules": "0",\n"rules"', 0],
    ['in a package, another value', '"size": 84000', '"size": 1, "size": 84000', 0],
    ['in a package, equal', '"size": 84000', '"size": 84000, "size": 84000', 0],
    ['in a package, spelt otherwise', '"size": 84000', '"size": 84000, "\\u0073ize": 84000', 0],
    ['the suites of a tree', '"bookworm": ', '"bookworm": "2020-01-01T00:00:00Z", "bookworm": ', 0],
    ['a whole tree', '"trees": {', '"trees": {\n"gcc": {},', 1],
  ])('%s', (_, found, other, after) => {
    expect(refusalOf(withText(found, other))).toEqual([
      `line ${lineOf(found) + after}: a name occurs twice, or a value is written in an unusual way`,
    ]);
  });
});

test.each(['84000.0', '8.4e4', '84000.00000000000000000001'])(
  'refuses the size %s, which a reader could take for another',
  (size) => {
    expect(refusalOf(withText('"size": 84000', `"size": ${size}`))).toEqual([
      expect.stringMatching(`^line ${lineOf('"size": 84000')}: .*unusual`),
    ]);
  },
);

describe('a text made to break its reader is refused in words:', () => {
  const levels = 10_000;
  test.each([
    ['lists, 10,000 deep', '['.repeat(levels) + ']'.repeat(levels)],
    ['objects, 10,000 deep', `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`],
    [
      'a lock with such lists in an unknown field',
      withText('"version": 1', `"version": 1, "x": ${'['.repeat(levels)}${']'.repeat(levels)}`),
    ],
    ['a lock with such lists in place of a text', withText('"auto"', '['.repeat(levels) + ']'.repeat(levels))],
    ['lists that never end', '['.repeat(1_000_000)],
    ['a string of 15 MB', withText('"gcc": "auto"', `"gcc": "auto", "x": "${'\\n'.repeat(7_500_000)}"`)],
  ])('%s', (_, other) => {
    expect(refusalOf(other).length).toBeGreaterThan(0);
  });

  test('a name twice behind a string of 15 MB', () => {
    const other = withText(`"rules": "${gccRules}"`, `"rules": "${'x'.repeat(15_000_000)}"`).replace(
      '"release"',
      '"release": "", "release"',
    );
    expect(refusalOf(other)).toEqual([expect.stringMatching(`^line ${lineOf('"release"')}: `)]);
  });
});
