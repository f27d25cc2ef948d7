import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { userDocuments } from './markdown.js';

/** Lines of a page, at most: README has every input, too, and CHANGELOG grows. */
const otherLimits = new Map([
  ['README.md', 240],
  ['CHANGELOG.md', Number.POSITIVE_INFINITY],
]);
const mostLines = (file: string) => otherLimits.get(file) ?? 150;
/** Columns of a line of prose, at most. */
const mostColumns = 120;

const pages = [...userDocuments().map(({ file }) => file), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

test('the pages are found', () => {
  expect(pages).toEqual(expect.arrayContaining(['docs/lock.md', 'CHANGELOG.md', 'CONTRIBUTING.md']));
});

test.each(pages)(`%s is a page at most, with ${mostColumns} columns of prose`, (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(mostLines(file));
  expect(longLines(text)).toEqual([]);
});

test('blocks, tables, HTML and what has no blank to break at may be longer', () => {
  const long = 'x'.repeat(mostColumns);
  const allowed = [`| a ${long} b |`, `<img alt="a ${long}">`, `- [a](${long})`, `  \`a ${long} b\``];
  expect(longLines(`${allowed.join('\n')}\n\`\`\`sh\na ${long}\n\`\`\`\n`)).toEqual([]);
  expect(longLines(`a\n- a ${long}\n`)).toEqual([`2: - a ${long}`]);
});

/** The lines of prose that are too long, and could be broken before their last allowed column. */
function longLines(text: string): readonly string[] {
  let fenced = false;
  return text.split('\n').flatMap((line, index) => {
    if (/^ *```/.test(line)) fenced = !fenced;
    if (fenced || line.length <= mostColumns || /^ *[|<#]/.test(line)) return [];
    const words = line.replace(/^ *(?:[-*]|\d+\.)? */, '');
    const start = line.length - words.length;
    const plain = words.replaceAll(/(`+).+?\1/g, (code) => code.replaceAll(' ', 'x'));
    return plain.slice(0, mostColumns - start + 1).includes(' ') ? [`${index + 1}: ${line}`] : [];
  });
}
