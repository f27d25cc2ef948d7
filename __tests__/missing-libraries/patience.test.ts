import { expect, test } from '@jest/globals';
import { findMirrors } from '../../src/debian/mirrors.js';
import { inputs, parseRequest } from '../../src/inputs/request.js';
import { explainMissing } from '../../src/missing-libraries/explain.js';
import type { Report } from '../../src/reporting/report.js';
import { releaseNamed } from '../support/releases.js';

const told: string[] = [];
const report: Report = {
  phase: (title, run) =>
    run({
      info: (line) => told.push(`${title}: ${line}`),
      downloaded: () => undefined,
      unpacked: () => undefined,
    }),
  info: () => undefined,
  warning: () => undefined,
  record: { phases: [], warnings: [] },
  child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
};

test('an archive that does not answer is not waited for for long', async () => {
  const never = () => new Promise<never>(() => undefined);
  const release = releaseNamed('bookworm');
  const request = parseRequest((name) => inputs.find((one) => one.name === name)?.default ?? '', '/');
  const mirrors = await findMirrors({
    mirrors: ['http://127.0.0.1:9/debian'],
    aptRoot: '/nowhere',
    publicMirrors: [],
  });
  const context = {
    ...{ mirrors, keys: undefined, now: new Date() },
    net: { toBytes: never, toFile: never, close: async () => undefined },
  };
  const explained = { request, release, root: '/nowhere', context, report, patience: 20 };
  const { why, todo } = await explainMissing([{ kind: 'library', name: 'asound' }], explained);
  expect(why).toEqual([
    'could not look up which package contains -lasound: the archive did not respond within 0.02 s',
  ]);
  expect(todo).toEqual([expect.stringContaining('a -dev package')]);
  expect(told).toEqual([expect.stringContaining('did not respond')]);
});
