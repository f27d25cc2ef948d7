import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { ToolCache } from '../../src/store/tool-cache.js';
import { cachedTool } from '../../src/store/tree-key.js';
import { digestTree } from '../../src/unpack/tree-digest.js';
import { temporaryFolders } from '../support/temp.js';
import { quiet } from '../unpack/trees.js';

const folders = temporaryFolders();
const module = pathToFileURL(join(import.meta.dirname, '../../src/store/tool-cache.js'));

/** A tool cache with a tree in it, whose marker need not hold its files' facts. */
async function withTree() {
  const folder = await folders.make();
  const draft = join(folder, 'draft');
  mkdirSync(join(draft, 'x64'), { recursive: true });
  writeFileSync(join(draft, 'x64', 'file'), '');
  const digest = (await digestTree(join(draft, 'x64'))).sha256;
  writeFileSync(join(draft, 'x64.complete'), JSON.stringify({ digest, signature: '' }));
  const tree = { kind: 'gcc', digest } as const;
  const warn = (line: string) => {
    throw new Error(line);
  };
  const { path } = await new ToolCache(folder, warn).publish(tree, draft, quiet);
  return { folder, tree, path, warn };
}

/** Runs a script with `find`, the look-up of the runner, in a process whose tool cache is the folder. */
function asRunner(folder: string, script: string): string {
  const text = `const { findInRunnersToolCache: find, ToolCache } = await import('${module}');\n${script}`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', text], {
    encoding: 'utf8',
    env: { RUNNER_TOOL_CACHE: folder },
  });
}

test('finds a tool that has its marker, and none that has not', async () => {
  const { folder, tree, path } = await withTree();
  const lookUp = (tool: unknown) =>
    asRunner(folder, `console.log(JSON.stringify({ found: await find(${JSON.stringify(tool)}) }));`);
  expect(lookUp(cachedTool(tree))).toContain(JSON.stringify({ found: path }));
  mkdirSync(join(folder, 'crossroot-gcc', '2.0.0', 'x64'), { recursive: true });
  expect(lookUp({ name: 'crossroot-gcc', version: '2.0.0' })).toContain(JSON.stringify({ found: '' }));
});

test('uses a tree that the look-up of the runner finds, and no other', async () => {
  const { folder, tree, path, warn } = await withTree();
  expect(await new ToolCache(folder, warn, async () => path).find(tree, quiet)).toMatchObject({ path });
  const warnings: string[] = [];
  const blind = new ToolCache(
    folder,
    (line) => warnings.push(line),
    async () => '',
  );
  expect(await blind.find(tree, quiet)).toBeUndefined();
  expect(warnings).toEqual([expect.stringMatching(/^making the .* again: it has no marker$/)]);
});

test('leaves standard output to the caller', async () => {
  const { folder, tree, path } = await withTree();
  const script = `const cache = new ToolCache(${JSON.stringify(folder)}, console.log);
    const { path } = await cache.find(${JSON.stringify(tree)}, { info: console.log });
    console.log(path);`;
  expect(asRunner(folder, script)).toBe(`${path}\n`);
});
