import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { findInToolCache } from '../../src/store/tool-cache.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const tool = { name: 'crossroot-gcc', version: '1.0.0-h0123' };

test('finds a tool that has its marker, and none that has not', async () => {
  const folder = await folders.make();
  const place = join(folder, tool.name, tool.version, 'x64');
  mkdirSync(place, { recursive: true });
  expect(await findInToolCache(folder, tool)).toBeUndefined();
  writeFileSync(`${place}.complete`, '');
  expect(await findInToolCache(folder, tool)).toBe(place);
});

test('leaves standard output to the caller', async () => {
  const folder = await folders.make();
  const module = pathToFileURL(join(import.meta.dirname, '../../src/store/tool-cache.js'));
  const script = `const { findInToolCache } = await import('${module}');
    await findInToolCache(${JSON.stringify(folder)}, ${JSON.stringify(tool)});
    console.log('mine');`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe(
    'mine\n',
  );
});
