import { spawn } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolders } from '../support/temp.js';
import { makeRoot } from '../sysroot/roots.js';

const folders = temporaryFolders();
const program = join(import.meta.dirname, '../../src/cli.js');

/** Runs the command line with nobody at the other end of the named streams. */
function runWithoutReader(words: readonly string[], closed: readonly ('stdout' | 'stderr')[], temp: string) {
  return new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      env: { ...process.env, TMPDIR: temp, XDG_CACHE_HOME: join(temp, 'cache') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const name of ['stdout', 'stderr'] as const) {
      if (closed.includes(name)) child[name].destroy();
      else
        child[name].setEncoding('utf8').on('data', (more: string) => {
          text += more;
        });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}

/** A sysroot with more findings than a pipe's reader wants to see. */
async function makeDamagedRoot(): Promise<string> {
  const root = await makeRoot(folders);
  const libraries = join(root, 'usr/lib/aarch64-linux-gnu');
  await mkdir(libraries, { recursive: true });
  for (let i = 0; i < 50; i += 1) await symlink(`/nowhere/lib${i}.so.1`, join(libraries, `lib${i}.so`));
  return root;
}

test('a reader that has gone ends the program without a word of it, with the exit code of SIGPIPE', async () => {
  const root = await makeDamagedRoot();
  const ran = await runWithoutReader(['sysroot', 'check', root], ['stdout'], await folders.make());
  expect(ran.code).toBe(141);
  expect(ran.text).not.toMatch(/EPIPE|Error|\bat /);
});

test('so it does when nobody reads its story either', async () => {
  const root = await makeDamagedRoot();
  const ran = await runWithoutReader(['sysroot', 'check', root], ['stdout', 'stderr'], await folders.make());
  expect(ran).toEqual({ code: 141, text: '' });
});

test('with a reader the exit code stays the one that says what was found', async () => {
  const root = await makeDamagedRoot();
  const ran = await runWithoutReader(['sysroot', 'check', root], [], await folders.make());
  expect(ran.code).toBe(1);
  expect(ran.text).toContain('lib49.so is an absolute link');
});
