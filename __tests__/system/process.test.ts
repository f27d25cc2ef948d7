import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Lines, textLines } from '../../src/system/lines.js';
import { outputOf, runTool, throughProgram } from '../../src/system/process.js';
import { alive, stubbornProgram, within } from '../support/stubborn-programs.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const env = { PATH: '/usr/bin:/bin' };
const limits = { time: 60_000, bytes: 1000 };
const shell = (script: string, options = {}) =>
  outputOf('/bin/sh', ['-c', script], { env, limits, ...options });

describe('a child process', () => {
  test('gets its arguments one by one, its variables and nothing else, and no standard input', async () => {
    const { code, stdout, stderr, failure, isLate } = await outputOf(
      '/bin/sh',
      ['-c', 'cat; echo "$1|$HOME|$X"; echo e >&2; exit 3', 'sh', '$(id) "; *'],
      { env: { ...env, X: 'x' }, limits },
    );
    expect({ code, stdout, stderr, failure, isLate }).toEqual({
      code: 3,
      stdout: '$(id) "; *||x\n',
      stderr: 'e\n',
      failure: undefined,
      isLate: false,
    });
  });

  test('that is not there is told, and not thrown', async () => {
    expect(await outputOf('/nowhere/x', [], { env, limits })).toMatchObject({
      code: undefined,
      failure: expect.stringMatching(/^it does not start: .*spawn \/nowhere\/x ENOENT$/),
    });
  });

  test('that has ended is not waited for until what it left in the background lets its streams go', async () => {
    const ended = await shell('sleep 60 & echo $!');
    process.kill(Number(ended.stdout));
    expect(ended).toMatchObject({ code: 0, failure: undefined });
  }, 20_000);

  test('that a signal ended has no exit code', async () => {
    expect(await shell('kill -9 $$')).toMatchObject({ code: undefined, failure: undefined });
  });

  test('is ended at its deadline with all that it started, and may remove its files first', async () => {
    const folder = await folders.make();
    const [file, late] = [join(folder, 'partial'), join(folder, 'late')];
    writeFileSync(file, '');
    const script = `trap 'rm "${file}"; exit 0' TERM; (sleep 1; : > "${late}") & wait`;
    const ended = await shell(script, { limits: { ...limits, time: 300 } });
    expect(ended).toMatchObject({
      code: undefined,
      isLate: true,
      failure: 'it did not end within 0.3 seconds',
    });
    expect(existsSync(file)).toBe(false);
    await sleep(1200);
    expect(existsSync(late)).toBe(false);
  });

  test('that takes no notice of the polite signal is ended all the same', async () => {
    const began = Date.now();
    const ended = await shell("trap '' TERM; while :; do sleep 1; done", { limits: { ...limits, time: 100 } });
    expect(ended).toMatchObject({ code: undefined, isLate: true });
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test('that is late is ended with what left its process group, and holds its streams', async () => {
    const folder = await folders.make();
    const stubborn = await stubbornProgram(folder);
    const late = { ...limits, time: 3000 };
    const ended = outputOf(process.execPath, [stubborn.script], { env, limits: late });
    const pids = await stubborn.started();
    expect(await ended).toMatchObject({ code: undefined, isLate: true });
    await within(20, async () => expect(alive(pids)).toEqual([]));
  });

  test('that writes more than it may is ended', async () => {
    const ended = await shell('exec cat /dev/zero');
    expect(ended).toMatchObject({ code: undefined, isLate: false, failure: 'it printed more than 1000 bytes' });
  });

  test('as a stage of a pipeline takes what is written to it, and no variable', async () => {
    const stage = throughProgram('/bin/sh', ['-c', 'cat; echo "$HOME"']);
    const chunks = await Readable.from([Buffer.from('a\n'), Buffer.from('b\n')])
      .pipe(stage)
      .toArray();
    expect(Buffer.concat(chunks).toString()).toBe('a\nb\n\n');
    const failing = throughProgram('/bin/sh', ['-c', 'echo why >&2; exit 2']).end();
    await expect(failing.toArray()).rejects.toThrow('/bin/sh ended with code 2: why');
  });
});

describe('lines', () => {
  test('come whole, whatever pieces they come in, with their ends', () => {
    const found: string[] = [];
    const lines = new Lines((line) => found.push(line.toString()));
    for (const piece of ['a', 'b\nc\r', '\n', '\n\nd']) lines.add(Buffer.from(piece));
    expect(found).toEqual(['ab\n', 'c\r\n', '\n', '\n']);
    lines.end();
    lines.end();
    expect(found.at(-1)).toBe('d');
    expect(found).toHaveLength(5);
  });

  test('that are too long are cut, and end where they end', () => {
    const found: string[] = [];
    const lines = textLines((line) => found.push(line), 3);
    for (const piece of ['ab', 'cde', 'f\nx', '\nabcdef']) lines.add(Buffer.from(piece));
    lines.end();
    expect(found).toEqual(['abc', 'x', 'abc']);
  });

  test('of a tool come without their ends, the last one too', async () => {
    const found: string[] = [];
    await runTool('/bin/echo', ['-n', 'a\nb'], (line) => found.push(line));
    expect(found).toEqual(['a', 'b']);
  });
});
