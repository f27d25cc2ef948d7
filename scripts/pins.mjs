// Writes Crossroot's own pins, data/pins/, anew from what the archive offers today, and prints what changed:
// `npm run pins -- [RELEASE | TARGET...]`; all releases when none is named, and all targets when none is.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openContext } from '../lib/src/context.js';
import { gccReleases as releases } from '../lib/src/debian/release.js';
import { hosts } from '../lib/src/host.js';
import { changesOf } from '../lib/src/lock/changes.js';
import { readPins } from '../lib/src/lock/lock-file.js';
import { formatPins } from '../lib/src/lock/lock-text.js';
import { makePins, suiteDates } from '../lib/src/lock/make-lock.js';
import { makeReport } from '../lib/src/reporting/report.js';
import { terminalDisplay } from '../lib/src/reporting/terminal.js';
import { pinsFile } from '../lib/src/store/plan.js';
import { replaceText } from '../lib/src/system/atomic-file.js';
import { targets } from '../lib/src/target.js';
import { realWorld } from '../lib/src/world.js';

const folder = join(import.meta.dirname, '../data/pins');

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

/** The pins that a target has on a host, by release. */
function pinsOf(target, host) {
  return Object.fromEntries(
    releases.flatMap((release) => {
      const locks = readPins(pinsFile(folder, release, target));
      return locks.filter((lock) => lock.host === host.debian).map((lock) => [release.name, lock]);
    }),
  );
}

const pairs = targets.flatMap((target) => hosts.map((host) => [target, host]));
const toolCache = mkdtempSync(join(tmpdir(), 'crossroot-pins-'));
const world = { ...realWorld(), toolCache };
const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
const fresh = { notBefore: suiteDates(pairs.flatMap(([target, host]) => Object.values(pinsOf(target, host)))) };
const context = await openContext({ world, mirrors: [], useCache: false, fresh, warn: report.warning });
try {
  for (const target of wantedTargets) {
    const there = wantedReleases.filter(({ name }) => target.releases.includes(name));
    const made = [];
    for (const host of hosts) {
      const old = pinsOf(target, host);
      const maker = { context: { ...context, host }, report, others: made[0]?.pins };
      const { pins, failed } = await makePins(there, target, old, maker);
      made.push({ pins });
      for (const { name } of there.filter(({ name }) => pins[name] !== undefined))
        for (const line of changesOf(old[name], pins[name]))
          console.log(`${target.triple} on ${host.debian}, ${name}: ${line}`);
      if (failed.length > 0) process.exitCode = 1;
    }
    for (const release of there) {
      const locks = made.flatMap(({ pins }) => pins[release.name] ?? []);
      if (locks.length === 0) continue;
      const file = pinsFile(folder, release, target);
      mkdirSync(dirname(file), { recursive: true });
      replaceText(file, formatPins(locks));
    }
  }
} finally {
  await context.close();
  rmSync(toolCache, { recursive: true, force: true });
}
