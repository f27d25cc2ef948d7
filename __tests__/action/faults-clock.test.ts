import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { realWorld } from '../../src/world.js';
import { certificate } from '../support/certificate.js';
import { expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const year = 365 * 86_400_000;

/** Has the machine's clock move by a step each time that somebody looks at it. */
const moving = (step: number) => `let looks = 0;
const look = () => Math.round(performance.timeOrigin + performance.now()) + looks++ * ${step};
globalThis.Date = class extends Date {
  constructor(...words) {
    if (words.length === 0) super(look());
    else super(...words);
  }
  static now() {
    return look();
  }
};`;

describe('a clock that changes while a run works', () => {
  test.each([
    ['forward, past each Valid-Until and the expiry of each key', year],
    ['back to before what was signed', -year],
  ])('%s changes nothing: a run judges by its start', async (_direction, step) => {
    const machine = await bench.machineWithGcc();
    const file = join(machine.root, 'clock.cjs');
    await writeFile(file, moving(step));
    const result = await bench.run(machine, {
      env: { NODE_OPTIONS: `--require=${file}` },
      inputs: { packages: 'zlib1g-dev' },
    });
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  });

  test('is not the clock of a run', () => {
    const { now } = Date;
    const before = now();
    try {
      Date.now = () => now() + year;
      expect(realWorld().clock() - before).toBeLessThan(year / 2);
    } finally {
      Date.now = now;
    }
  });
});

describe('a certificate', () => {
  test.each([
    ['that has expired', 2000, 2001, /certificate has expired/],
    ['that is not valid yet', 2090, 2091, /certificate is not yet valid/],
  ])('%s is refused, and the message names the date of the machine', async (_state, from, until, words) => {
    const [begin, end] = [from, until].map((one) => new Date(Date.UTC(one, 0)));
    const made = certificate(begin ?? new Date(), end ?? new Date());
    const server = createServer(made, (_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const url = `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/debian`;
      const machine = await bench.machineWithGcc();
      const trusted = join(machine.root, 'cert.pem');
      await writeFile(trusted, made.cert);
      const env = { NODE_EXTRA_CA_CERTS: trusted };
      for (const inputs of [
        { mirror: url },
        { sysroot: `${url}/a.tar.gz`, 'sysroot-sha256': '0'.repeat(64) },
      ]) {
        const result = await bench.run(machine, { env, inputs });
        await expectRefusal(machine, result, words, /do: check the machine's date/);
      }
    } finally {
      server.close();
    }
  });
});
