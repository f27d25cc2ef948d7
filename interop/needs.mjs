// What scenarios need of the machine. A need is met by a value, or answers in a line why it is not.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { EnvHttpProxyAgent, request } from 'undici';
import { findMirrors, publicMirrors } from '../lib/src/debian/mirrors.js';
import { findTool } from '../scripts/tools.mjs';

const execute = promisify(execFile);

/** @typedef {{ value: unknown } | { missing: string }} Answer */

/** @type {Record<string, () => Promise<Answer>>} */
export const needs = {
  async act() {
    const { program, missing } = await findTool('act');
    return program === undefined ? { missing } : { value: program };
  },

  /** Asks the mirror that a run would ask first for one small file. */
  async mirror() {
    const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
    const [source] = mirrors.sources('debian', 'dists/bookworm/InRelease');
    const dispatcher = new EnvHttpProxyAgent();
    try {
      const signal = AbortSignal.timeout(20_000);
      const { statusCode, body } = await request(source.url, { method: 'HEAD', dispatcher, signal });
      await body.dump();
      return statusCode === 200
        ? { value: true }
        : { missing: `no Debian mirror: ${source.name} answers with ${statusCode}` };
    } catch (error) {
      return { missing: `no Debian mirror: ${error.message}` };
    } finally {
      await dispatcher.close();
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
        // What is looked up by the way must not put a toolchain into this user's rustup.
        environment: {
          RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
          RUSTUP_AUTO_INSTALL: '0',
        },
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
