import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { documents, takeApart } from './markdown.js';

const all = documents();
const anchors = new Map(all.map((document) => [document.file, document.anchors]));

test('the documents are found', () => {
  expect([...anchors.keys()]).toEqual(expect.arrayContaining(['README.md', 'docs/lock.md', 'CHANGELOG.md']));
});

test.each(all.filter(({ links }) => links.length > 0).map((document) => [document.file, document] as const))(
  'every relative link in %s leads to a file and a heading that exist',
  (_, { file, links }) => {
    const broken = links.filter((link) => !/^[a-z]+:/.test(link)).filter((link) => !leads(file, link));
    expect(broken).toEqual([]);
  },
);

test('links and headings are told from code', () => {
  const text = '# A `b`-c: d.e\n\n## Same\n## Same\n[x](y.md#z) `[no](no.md)`\n```md\n# no\n[no](no.md)\n```\n';
  expect(takeApart('x.md', text)).toEqual({
    file: 'x.md',
    anchors: new Set(['a-b-c-de', 'same', 'same-1']),
    links: ['y.md#z'],
    blocks: [{ file: 'x.md', line: 7, language: 'md', text: '# no\n[no](no.md)\n' }],
  });
});

function leads(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : normalize(join(dirname(from), decodeURIComponent(path)));
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  return !statSync(file).isDirectory() && (anchors.get(file)?.has(anchor) ?? false);
}
