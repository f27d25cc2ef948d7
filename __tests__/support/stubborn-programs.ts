import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { statOf } from '../../src/system/process-tree.js';

/** A program that starts others which do not want to end. */
export interface StubbornProgram {
  /** Its file, for Node. */
  readonly script: string;
  /** The numbers of all of them, once all have started; rejects when that takes too long. */
  started(): Promise<readonly number[]>;
}

/**
 * Writes a program that starts one program in its own process group and one in a group apart, as a daemon does,
 * and waits. None of them obeys a signal that can be refused, and all hold the streams that they were given.
 */
export async function stubbornProgram(folder: string): Promise<StubbornProgram> {
  const script = join(folder, 'stubborn.mjs');
  const list = join(folder, 'stubborn-pids');
  const lines = [
    "import { spawn } from 'node:child_process';",
    "import { writeFileSync, renameSync } from 'node:fs';",
    "for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);",
    `const words = ['-c', "trap '' INT TERM HUP; exec sleep 30"];`,
    "const start = (detached) => spawn('/bin/sh', words, { detached, stdio: 'inherit' });",
    'const pids = [process.pid, start(false).pid, start(true).pid];',
    // Until the shells have set their traps.
    `setTimeout(() => {`,
    `  writeFileSync(${JSON.stringify(`${list}.new`)}, pids.join(' '));`,
    `  renameSync(${JSON.stringify(`${list}.new`)}, ${JSON.stringify(list)});`,
    '}, 200);',
  ];
  await writeFile(script, `${lines.join('\n')}\n`);
  return {
    script,
    started: async () => (await within(20, () => readFile(list, 'utf8'))).split(' ').map(Number),
  };
}

/** Which of them have not ended. */
export function alive(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => statOf(pid) !== undefined);
}

/** What was killed takes the system a moment to end; what was not is there for half a minute. */
export async function expectEnded(pids: readonly number[]): Promise<void> {
  await within(2, async () => expect(alive(pids)).toEqual([]));
}

/** Tries again and again for some seconds. */
export async function within<T>(seconds: number, attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(20);
  }
}
