import { expect, test } from '@jest/globals';
import { sourceFiles, sourceText } from './imports.js';

const limit = 112;

/** A string, a template or a regular expression that nobody would break: it may make its line longer. */
const longLiteral = /'[^']{40,}'|`[^`]{40,}|\/.{60,}\//;

test('no line of the sources is longer than 112 columns, comments too, but for a literal that stands in one piece', () => {
  const lines = sourceFiles().flatMap((file) =>
    sourceText(file)
      .split('\n')
      .map((line, at) => ({ line, place: `${file}:${at + 1}` })),
  );
  expect(lines.length).toBeGreaterThan(1000);
  const long = lines.filter(({ line }) => line.length > limit);
  const isComment = (line: string) => /^\s*(?:\/\/|\/?\*)/.test(line);
  expect(
    long.filter(({ line }) => isComment(line) || !longLiteral.test(line)).map(({ place }) => place),
  ).toEqual([]);
});
