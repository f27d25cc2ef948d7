import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../src/system/process.js';

const run = promisify(execFile);

/** How a program of an archive ended. */
export interface StartedFromArchive {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Unpacks an archive into an empty folder and starts one of its programs there, under emulation, with no variable
 * of this process and no libraries but the archive's and the sysroot's. It needs `qemu-aarch64-static`.
 * @param archive absolute path of a `.tar.gz`
 * @param program its path in the archive's folder
 * @param sysroot absolute path
 */
export async function startFromArchive(
  archive: string,
  program: string,
  sysroot: string,
): Promise<StartedFromArchive> {
  const emulator = findProgram('qemu-aarch64-static', process.env.PATH ?? '');
  if (emulator === undefined) throw new Error('there is no qemu-aarch64-static');
  const folder = await mkdtemp(join(tmpdir(), 'crossroot-started-'));
  try {
    await run('tar', ['-xzf', archive, '-C', folder]);
    const [top = ''] = await readdir(folder);
    const file = join(folder, top, program);
    const options = { cwd: '/', env: {}, timeout: 60_000 };
    return await new Promise((resolve, reject) => {
      execFile(emulator, ['-L', sysroot, file], options, (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
