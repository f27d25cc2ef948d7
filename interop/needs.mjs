// What scenarios need of the machine. A need is met by a value, or answers in a line why it is not.
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { findTool } from '../scripts/tools.mjs';

const execute = promisify(execFile);

/** @typedef {{ value: unknown } | { missing: string }} Answer */

/** @type {Record<string, () => Promise<Answer>>} */
export const needs = {
  async act() {
    const { program, missing } = await findTool('act');
    return program === undefined ? { missing } : { value: program };
  },

  /** Asks for one small file by apt's own means, so that its proxies and mirrors apply. */
  async mirror() {
    const folder = await mkdtemp(join(tmpdir(), 'crossroot-mirror-'));
    try {
      const { stdout } = await execute('apt-get', ['--print-uris', 'update']);
      const uri = /^'(\S+\/debian\/dists\/\S+\/InRelease)'/m.exec(stdout)?.[1];
      if (uri === undefined) return { missing: "apt names no mirror of Debian's main archive" };
      const words = ['download-file', uri, join(folder, 'InRelease')];
      await execute('/usr/lib/apt/apt-helper', words, { timeout: 60_000 });
      return { value: true };
    } catch (error) {
      return { missing: `no Debian mirror answers: ${error.message.split('\n')[0]}` };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },

  async emulator() {
    const found = await onPath('qemu-aarch64-static', 'qemu-aarch64');
    return found === undefined ? { missing: 'there is no qemu-aarch64-static on PATH' } : { value: found };
  },

  /** Where rustup is and has what a build for the target needs, so that nothing has to be asked of its server. */
  async rustup() {
    const rustup = await onPath('rustup');
    if (rustup === undefined) return { missing: 'there is no rustup on PATH' };
    const { stdout } = await execute(rustup, ['target', 'list', '--installed'], { cwd: '/' }).catch(() => ({
      stdout: '',
    }));
    if (!stdout.split('\n').includes('aarch64-unknown-linux-gnu')) {
      return { missing: "rustup's active toolchain lacks the target aarch64-unknown-linux-gnu" };
    }
    return {
      value: {
        path: [join(rustup, '..')],
        environment: { RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup') },
      },
    };
  },
};

async function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      const found = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return file;
    }
  }
  return undefined;
}
