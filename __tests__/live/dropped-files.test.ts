import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import rows from '../../data/files.json' with { type: 'json' };
import { type Context, openContext } from '../../src/context.js';
import { listedIndex, openIndex } from '../../src/debian/index-file.js';
import type { Release } from '../../src/debian/release.js';
import { readSuite } from '../../src/debian/suite.js';
import type { Phase } from '../../src/reporting/report.js';
import { compileGlobs } from '../../src/text/globs.js';
import { fileRules } from '../../src/unpack/file-rules.js';
import { realWorld } from '../../src/world.js';
import { liveTimeout } from '../support/live.js';
import { describeWhileInStep } from '../support/live-fresh.js';
import { tell } from '../support/programs.js';
import { releaseNamed } from '../support/releases.js';
import { removeFolder } from '../support/temp.js';

const takes = fileRules('sysroot');
const kinds = Object.entries(rows.kinds).map(([kind, globs]) => ({ kind, names: compileGlobs(globs) }));
const { keep, drop, thin, elsewhere } = rows.sysroot;
/** Rows that say why they drop what they drop, and which kinds of files that a build could read are among it. */
const reasons = [
  ...[...drop, thin].map((row) => ({ ...row, isKept: true })),
  ...elsewhere.map((row) => ({ ...row, isKept: false })),
].map((row) => ({
  ...row,
  drops: 'drops' in row ? (row.drops ?? []) : [],
  globs: compileGlobs(row.paths),
  found: new Map<string, { count: number; readonly example: string }>(),
}));
const kept = compileGlobs(keep);

const folder = mkdtempSync(join(tmpdir(), 'crossroot-dropped-'));
let context: Context;
beforeAll(async () => {
  const world = { ...realWorld(), toolCache: folder };
  context = await openContext({ world, mirrors: [], useCache: false, warn: tell });
});
afterAll(async () => {
  await context.close();
  await removeFolder(folder);
});

const phase: Phase = { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined };

/** The paths in the `Contents` of a release, one after another, each with its packages. */
async function* filesOf(release: Release, architecture: string): AsyncGenerator<readonly [string, string]> {
  const wanted = { ...context, release, phase };
  for (const suite of release.repositories) {
    const signed = await readSuite(suite, wanted);
    for (const component of suite.components) {
      const index = listedIndex(signed, `${component}/Contents-${architecture}`);
      if (index === undefined) continue;
      let rest = '';
      for await (const chunk of (await openIndex(index, signed, suite.repository, wanted)).chunks) {
        const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const [, path, packages] = /^(\S(?:.*\S)?)[ \t]+(\S+)$/.exec(line) ?? [];
          if (path !== undefined && packages !== undefined) yield [path, packages];
        }
      }
    }
  }
}

for (const name of ['bookworm', 'trixie']) {
  for (const architecture of ['arm64', 'all']) {
    const release = releaseNamed(name);
    const describeHere = await describeWhileInStep(release, [architecture]);
    describeHere(`of all files of ${name} for ${architecture}`, () => {
      test(
        'a sysroot drops none that a build could read without a rule that names its kind',
        async () => expect(await dropped(release, architecture)).toEqual({ isLong: true, unnamed: [] }),
        liveTimeout,
      );
    });
  }
}

/** What is dropped by no rule that names its kind, the first of it. */
async function dropped(release: Release, architecture: string) {
  let seen = 0;
  const unnamed: string[] = [];
  for await (const [path, packages] of filesOf(release, architecture)) {
    seen += 1;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const kind = kinds.find(({ names }) => names.test(file))?.kind;
    if (kind === undefined || takes(path)) continue;
    const isKept = kept.test(path);
    const reason = reasons.find((row) => row.isKept === isKept && row.globs.test(path));
    const found = reason?.found.get(kind);
    if (found !== undefined) found.count += 1;
    else reason?.found.set(kind, { count: 1, example: `${path} of ${packages}` });
    const isNamed = reason?.drops.includes(kind) === true;
    if (!isNamed && unnamed.length < 50) unnamed.push(`${kind}: ${path} of ${packages}`);
  }
  return { isLong: seen > 100_000, unnamed };
}

afterAll(() => {
  for (const { why, found } of reasons) {
    for (const [kind, { count, example }] of found) tell(`${why}: ${count} × ${kind}, such as ${example}`);
  }
});
