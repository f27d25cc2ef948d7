// Writes Crossroot's own pins, data/pins/, anew from what the archive offers today, and prints what changed:
// `npm run pins -- [RELEASE | TARGET...]`; all releases when none is named, and all targets when none is.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openContext, realWorld } from '../lib/src/context.js';
import { releases } from '../lib/src/debian/release.js';
import { changesOf } from '../lib/src/lock/changes.js';
import { readLocks, writeLocks } from '../lib/src/lock/lock-file.js';
import { makePins, suiteDates } from '../lib/src/lock/make-lock.js';
import { makeReport } from '../lib/src/reporting/report.js';
import { terminalDisplay } from '../lib/src/reporting/terminal.js';
import { pinsFile } from '../lib/src/store/plan.js';
import { targets } from '../lib/src/target.js';

const folder = join(import.meta.dirname, '../data/pins/amd64');

const asked = process.argv.slice(2);
const known = [...releases.map(({ name }) => name), ...targets.map(({ triple }) => triple)];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`error: there is no release or target ${unknown.join(', ')}: there are ${known.join(', ')}`);
  process.exit(1);
}
/** Those that are asked for, or all when none of them is. */
function chosen(rows, nameOf) {
  const some = rows.filter((row) => asked.includes(nameOf(row)));
  return some.length === 0 ? rows : some;
}
const wantedReleases = chosen(releases, ({ name }) => name);
const wantedTargets = chosen(targets, ({ triple }) => triple);

/** The pins that a target has, by release. */
function pinsOf(target) {
  return Object.fromEntries(
    releases.flatMap((release) => {
      const file = pinsFile(folder, release, target);
      return readLocks(file).map((lock) => [release.name, lock]);
    }),
  );
}

const toolCache = mkdtempSync(join(tmpdir(), 'crossroot-pins-'));
const world = { ...realWorld(), toolCache };
const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
const fresh = { notBefore: suiteDates(targets.flatMap((target) => Object.values(pinsOf(target)))) };
const context = await openContext({ world, mirrors: [], useCache: false, fresh, warn: report.warning });
try {
  for (const target of wantedTargets) {
    const old = pinsOf(target);
    const there = wantedReleases.filter(({ name }) => target.releases.includes(name));
    const { pins, failed } = await makePins(there, target, old, { context, report });
    for (const release of there) {
      const lock = pins[release.name];
      if (lock === undefined) continue;
      for (const line of changesOf(old[release.name], lock))
        console.log(`${target.triple}, ${release.name}: ${line}`);
      const file = pinsFile(folder, release, target);
      mkdirSync(dirname(file), { recursive: true });
      writeLocks(file, [lock]);
    }
    if (failed.length > 0) process.exitCode = 1;
  }
} finally {
  await context.close();
  rmSync(toolCache, { recursive: true, force: true });
}
