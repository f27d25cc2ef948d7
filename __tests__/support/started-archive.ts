import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../src/system/process.js';

const run = promisify(execFile);

/** The absolute path of user-mode emulation of the target; undefined where this machine has none. */
export const emulator = ['qemu-aarch64-static', 'qemu-aarch64']
  .map((name) => findProgram(name, process.env.PATH ?? ''))
  .find((found) => found !== undefined);

/** How a program of an archive ended. */
export interface StartedFromArchive {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Unpacks an archive into an empty folder and starts one of its programs there, under emulation, with no variable
 * of this process and no libraries but the archive's and the sysroot's.
 * @param archive absolute path, of each kind that is made: `.tar.gz`, `.tar.zst`
 * @param program its path in the archive's folder
 * @param sysroot absolute path
 * @throws Error where there is no emulator, or when the archive is not one folder with the program.
 */
export async function startFromArchive(
  archive: string,
  program: string,
  sysroot: string,
): Promise<StartedFromArchive> {
  return unpacked(archive, (folder) => start(join(folder, program), sysroot));
}

/**
 * Starts each program of a run from the run's archive, in which it is expected, and expects it to end well; left out
 * are programs that the audit found a breach in. Does nothing where there is no emulator.
 * @param outputs the run's
 * @param starts false when it is expected that none of them starts
 * @throws Error when one ends otherwise than expected.
 */
export async function expectStarts(outputs: Readonly<Record<string, string>>, starts = true): Promise<void> {
  const { archive = '', executables = '', artifacts = '', sysroot = '' } = outputs;
  if (emulator === undefined || archive === '') return;
  const audited: readonly { path: string; breaches?: readonly string[] }[] = JSON.parse(artifacts || '[]');
  const refused = audited.filter(({ breaches = [] }) => breaches.length > 0).map(({ path }) => path);
  const wanted = executables.split('\n').filter((path) => path !== '' && !refused.includes(path));
  await unpacked(archive, async (folder) => {
    for (const name of wanted.map((path) => basename(path))) {
      const { code, stderr } = await start(join(folder, name), sysroot);
      if ((code === 0) !== starts) throw new Error(`${name} of ${archive} ended with ${code}: ${stderr}`);
    }
  });
}

async function unpacked<T>(archive: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'crossroot-started-'));
  try {
    // tar finds out by itself how it is compressed.
    await run('tar', ['-xf', archive, '-C', folder]);
    const [top = '', ...others] = await readdir(folder);
    if (top !== basename(archive).replace(/\.tar\.\w+$/, '') || others.length > 0)
      throw new Error(`${archive} is not one folder of its name: ${[top, ...others].join(', ')}`);
    return await use(join(folder, top));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function start(file: string, sysroot: string): Promise<StartedFromArchive> {
  if (emulator === undefined) throw new Error('there is no qemu-aarch64-static');
  if (!existsSync(file)) throw new Error(`${file} is not in its archive`);
  const words = ['-L', sysroot, file];
  const options = { cwd: '/', env: {}, timeout: 60_000 };
  const program = emulator;
  return new Promise((resolve, reject) => {
    execFile(program, words, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
