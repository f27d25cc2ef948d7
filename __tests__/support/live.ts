import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, describe, test } from '@jest/globals';
import { EnvHttpProxyAgent, request } from 'undici';
import { findMirrors, publicMirrors } from '../../src/debian/mirrors.js';
import { messageOf } from '../../src/errors.js';
import { tell } from './programs.js';
import { type Machine, makeMachine, type RunResult, runAsRunner } from './runner.js';
import type { Ran } from './rust-toolchain.js';
import { emulator, expectStarts } from './started-archive.js';
import { removeFolder } from './temp.js';

/** The most that one live run may take, in milliseconds: it fetches up to 360 MB. */
export const liveTimeout = 600_000;

/** Folders on PATH: the node that runs the tests and what every Linux has, but no Rust. */
const path = [dirname(process.execPath), '/usr/bin', '/bin'];

/**
 * Asks the Debian mirror that a run would ask first for one small file; says so in a line when it does not
 * answer.
 */
async function debianAnswers(): Promise<boolean> {
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
  const [source] = mirrors.sources('debian', 'dists/bookworm/InRelease');
  try {
    if (source === undefined) throw new Error('no mirror is known');
    const agent = new EnvHttpProxyAgent();
    const signal = AbortSignal.timeout(20_000);
    const { statusCode, body } = await request(source.url, { method: 'HEAD', dispatcher: agent, signal });
    await body.dump();
    await agent.close();
    if (statusCode === 200) return true;
    throw new Error(`${source.name} answers with ${statusCode}`);
  } catch (error) {
    tell(`the tests against Debian are skipped: ${messageOf(error)}`);
    return false;
  }
}

const answers = await debianAnswers();
if (answers && emulator === undefined)
  tell('running what was built is skipped: there is no qemu-aarch64 on PATH');

/** `describe` where a Debian mirror answers, else one that counts as skipped. */
export const describeLive = answers ? describe : describe.skip;

/** `test` where what was built can be run, else one that counts as skipped. */
export const testRunning = !answers || emulator === undefined ? test.skip : test;

/**
 * Starts a program for the target, with the libraries of a sysroot.
 * @param folders where the sysroot's loader is to look too; it knows only the folders that it was built for
 */
export function runOnTarget(program: string, sysroot: string, folders: readonly string[] = []): Promise<Ran> {
  if (emulator === undefined) throw new Error('there is no emulator');
  const more = folders.length === 0 ? [] : ['-E', `LD_LIBRARY_PATH=${folders.join(':')}`];
  return runProgram(emulator, ['-L', sysroot, ...more, program], { cwd: '/', env: {} });
}

/** A machine that asks Debian, for all tests of a file: what one has downloaded, the next finds. */
export interface LiveMachine {
  /** The folders; the same ones in all tests of a file. */
  machine(): Promise<Machine>;
  /** Copies one of the examples to a new folder of the machine; gives its path. */
  example(name: string, folder: string): Promise<string>;
  /** Runs the bundled action as a step of a workflow, and starts what it packs from the unpacked archive. */
  step(inputs: Readonly<Record<string, string>>): Promise<RunResult>;
  /**
   * Runs `bin/crossroot` from the repository, as README does; `programs` are folders before the others on PATH.
   */
  desk(
    words: readonly string[],
    programs?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<Ran>;
  /** Runs a program in a later step, which has the variables that the step has exported and no others. */
  later(step: RunResult, program: string, args: readonly string[], cwd: string): Promise<Ran>;
  /** Runs a script of a POSIX shell with these words as its `$@`, as a user's terminal would. */
  shell(script: string, words: readonly string[]): Promise<Ran>;
}

/** To be called once in a test file: the machine's folders are removed after its last test. */
export function liveMachine(): LiveMachine {
  let made: Promise<Machine> | undefined;
  const make = async (): Promise<Machine> => {
    const root = await mkdtemp(join(tmpdir(), 'crossroot-live-'));
    // A desk has its trees in XDG_CACHE_HOME/crossroot: here both find the same ones.
    return { ...(await makeMachine(root)), toolCache: join(root, 'cache', 'crossroot') };
  };
  const machine = () => {
    made ??= make();
    return made;
  };
  afterAll(async () => {
    if (made !== undefined) await removeFolder((await made).root);
  }, liveTimeout);

  return {
    machine,
    example: async (name, folder) => {
      const copy = join((await machine()).workspace, folder);
      await mkdir(dirname(copy), { recursive: true });
      await cp(join('examples', name), copy, {
        recursive: true,
        filter: (from) => basename(from) !== 'target',
      });
      return copy;
    },
    step: async (inputs) => {
      const result = await runAsRunner({
        machine: await machine(),
        entry: join(process.cwd(), 'dist/main/index.js'),
        inputs,
        env: proxies(),
        path,
        timeout: liveTimeout,
      });
      await expectStarts(result.outputs);
      return result;
    },
    desk: async (words, programs = [], env = {}) => {
      const { root, home, temp } = await machine();
      return runProgram('bin/crossroot', words, {
        cwd: process.cwd(),
        env: {
          ...proxies(),
          HOME: home,
          PATH: [...programs, ...path].join(delimiter),
          TMPDIR: temp,
          XDG_CACHE_HOME: join(root, 'cache'),
          ...env,
        },
      });
    },
    later: async (step, program, args, cwd) => {
      const { home } = await machine();
      const env = { HOME: home, ...step.env, PATH: [...step.path, ...path].join(delimiter) };
      return runProgram('/usr/bin/env', [program, ...args], { cwd, env });
    },
    shell: async (script, words) => {
      const env = { HOME: (await machine()).home, PATH: path.join(delimiter) };
      return runProgram('/bin/sh', ['-c', script, 'sh', ...words], { cwd: '/', env });
    },
  };
}

/** How this machine reaches the mirror. */
export function proxies(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && /^(?:https?|no)_proxy$/i.test(name) ? [[name, value]] : [],
    ),
  );
}

/** Runs a program to its end with exactly these variables. */
function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const ran = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        ran[name] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, ...ran }));
  });
}

/** Calls a function once and gives its result to everybody who asks. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
