// Writes Crossroot's own pins, data/pins.json, anew from what the archive offers today, and prints what changed:
// `npm run pins -- [RELEASE...]`; all releases when none is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openContext, realWorld } from '../lib/src/context.js';
import { releases } from '../lib/src/debian/release.js';
import { changesOf } from '../lib/src/lock/changes.js';
import { formatValue } from '../lib/src/lock/lock-file.js';
import { makePins, suiteDates } from '../lib/src/lock/make-lock.js';
import { makeReport } from '../lib/src/reporting/report.js';
import { terminalDisplay } from '../lib/src/reporting/terminal.js';
import { targets } from '../lib/src/target.js';

const file = 'data/pins.json';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !releases.some((release) => release.name === name));
if (unknown.length > 0) {
  const known = releases.map(({ name }) => name).join(', ');
  console.error(`error: there is no release ${unknown.join(', ')}: data/releases.json has ${known}`);
  process.exit(1);
}
const wanted = releases.filter(({ name }) => names.length === 0 || names.includes(name));
const old = JSON.parse(readFileSync(file, 'utf8'));
const toolCache = mkdtempSync(join(tmpdir(), 'crossroot-pins-'));
const world = { ...realWorld(), toolCache };
const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
const fresh = { notBefore: suiteDates(Object.values(old)) };
const context = await openContext({ world, mirrors: [], useCache: false, fresh, warn: report.warning });
try {
  const { pins, failed } = await makePins(wanted, targets[0], old, { context, report });
  for (const [name, lock] of Object.entries(pins)) {
    for (const line of changesOf(old[name], lock)) console.log(`${name}: ${line}`);
  }
  const ordered = releases.flatMap(({ name }) => (pins[name] === undefined ? [] : [[name, pins[name]]]));
  writeFileSync(file, `${formatValue(Object.fromEntries(ordered), '')}\n`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await context.close();
  rmSync(toolCache, { recursive: true, force: true });
}
