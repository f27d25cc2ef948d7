import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realDoors } from './doors.js';
import { CrossrootError, tellFailure } from './errors.js';
import { changesOf } from './lock/changes.js';
import { formatValue } from './lock/file.js';
import { type Lock, treesOfLock } from './lock/lock.js';
import { suiteDates } from './lock/make.js';
import { makePins } from './lock/make-pins.js';
import { releases } from './release.js';
import { makeReport } from './report.js';
import { targets } from './target.js';
import { terminalDisplay } from './terminal-display.js';
import { openWorkshop } from './workshop.js';

const file = 'data/pins.json';

/**
 * Writes Crossroot's own pins anew, from what the archive offers today, and prints what changed. A maintainer's tool: it is not
 * bundled.
 * @param names the releases whose pins are wanted; all when there are none
 */
async function renewPins(names: readonly string[]): Promise<void> {
  const wanted = releases.filter(({ name }) => names.length === 0 || names.includes(name));
  const [target] = targets;
  if (target === undefined || wanted.length < names.length) {
    throw new CrossrootError({
      what: `there is no such release among ${names.join(', ')}`,
      why: `data/releases.json has ${releases.map(({ name }) => name).join(', ')}`,
      todo: 'add it there first',
    });
  }
  const old: Record<string, Lock> = JSON.parse(readFileSync(file, 'utf8'));
  const toolCache = mkdtempSync(join(tmpdir(), 'crossroot-pins-'));
  const doors = { ...realDoors(), toolCache };
  const report = makeReport(terminalDisplay(process.stderr, doors.clock), doors.clock);
  const trees = Object.values(old).flatMap((lock) => treesOfLock(lock).map(([, tree]) => tree));
  const fresh = { notBefore: suiteDates(trees) };
  const workshop = await openWorkshop({ doors, mirrors: [], useCache: false, fresh, warn: report.warning });
  try {
    const { pins, failed } = await makePins(wanted, target, old, { workshop, report });
    for (const [name, lock] of Object.entries(pins)) {
      for (const line of changesOf(old[name], lock)) process.stdout.write(`${name}: ${line}\n`);
    }
    const ordered = releases.flatMap(({ name }) => (pins[name] === undefined ? [] : [[name, pins[name]]]));
    writeFileSync(file, `${formatValue(Object.fromEntries(ordered), '')}\n`);
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    await workshop.close();
    rmSync(toolCache, { recursive: true, force: true });
  }
}

try {
  await renewPins(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = tellFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = exitCode;
}
