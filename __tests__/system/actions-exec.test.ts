import { expect, test } from '@jest/globals';
import { execProgram } from '../../src/system/actions-exec.js';

test.each([
  ['standard output', ''],
  ['standard error', '>&2'],
])(
  'a line of 60 MB on %s is passed on in a time that grows with its length',
  async (_stream, redirection) => {
    const size = 60 * 2 ** 20;
    let sum = 0;
    const count = (bytes: Uint8Array) => {
      sum += bytes.length;
    };
    const options = { cwd: '/', env: { PATH: '/usr/bin:/bin' }, stdout: count, stderr: count };
    const code = await execProgram('/bin/sh', ['-c', `head -c ${size} /dev/zero ${redirection}`], options);
    expect({ code, sum }).toEqual({ code: 0, sum: size });
  },
  20_000,
);
