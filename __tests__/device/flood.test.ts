import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runRemote } from '../../src/device/ssh.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

test.each([
  ['standard output', 'head -c 2000000 /dev/zero; exec sleep 100', /printed more than/],
  ['standard error', 'head -c 70000000 /dev/zero >&2; exec sleep 100', /standard error has more than/],
])(
  'a device that floods %s is left',
  async (_stream, script, why) => {
    const options = {
      env: { PATH: '/usr/bin:/bin' },
      errors: join(await folders.make(), 'errors'),
      line: () => undefined,
      mostBytes: 1_000_000,
    };
    await expect(runRemote('/bin/sh', ['-c', script], options)).rejects.toMatchObject({
      why: [expect.stringMatching(why)],
    });
  },
  20_000,
);
