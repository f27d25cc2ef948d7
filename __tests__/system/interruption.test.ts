import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const system = join(import.meta.dirname, '../../src/system');
const moduleOf = (name: string) => JSON.stringify(pathToFileURL(join(system, name)).href);

test('a signal removes the half of a file that is being written, and the temporary folders', async () => {
  const folder = await folders.make();
  expect(existsSync(join(system, 'atomic-file.js'))).toBe(true);
  const script = [
    "import { mkdirSync, writeFileSync } from 'node:fs';",
    `import { replaceFile } from ${moduleOf('atomic-file.js')};`,
    `import { endOnSignals } from ${moduleOf('interruption.js')};`,
    `import { makeTemporaryFolder } from ${moduleOf('temporary-folder.js')};`,
    'endOnSignals();',
    "writeFileSync(makeTemporaryFolder('folder-') + '/x', 'x');",
    "await replaceFile('./file', async (staged) => {",
    "  writeFileSync(staged, 'half');",
    "  process.kill(process.pid, 'SIGTERM');",
    '  await new Promise((resolve) => setTimeout(resolve, 20_000));',
    '});',
  ];
  const args = ['--input-type=module', '--eval', script.join('\n')];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect({ status, stderr }).toEqual({ status: 143, stderr: 'error: SIGTERM ended the run\n' });
  expect(readdirSync(folder)).toEqual([]);
});
