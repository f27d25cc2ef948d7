import { expect, test } from '@jest/globals';
import { sourceFiles, sourceText } from './imports.js';

test.each([
  ['node:child_process', ['system/process.ts']],
  ['@actions/exec', ['system/actions-exec.ts']],
])('%s is imported where child processes are started, and nowhere else', (name, files) => {
  expect(sourceFiles().filter((file) => sourceText(file).includes(`'${name}'`))).toEqual(files);
});

test('a signal is sent to what this process has started, and to nobody else', () => {
  const senders = sourceFiles().filter((file) => /\bkill\(/.test(sourceText(file)));
  expect(senders).toEqual(['system/process-tree.ts']);
});
