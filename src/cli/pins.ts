import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openContext, realWorld } from '../context.js';
import { releases } from '../debian/release.js';
import { CrossrootError, describeFailure } from '../errors.js';
import { changesOf } from '../lock/changes.js';
import { type Lock, treesOfLock } from '../lock/lock.js';
import { formatValue } from '../lock/lock-file.js';
import { suiteDates } from '../lock/make-lock.js';
import { makePins } from '../lock/make-pins.js';
import { makeReport } from '../reporting/report.js';
import { terminalDisplay } from '../reporting/terminal.js';
import { targets } from '../target.js';

const file = 'data/pins.json';

/**
 * Writes Crossroot's own pins anew, from what the archive offers today, and prints what changed. A maintainer's
 * tool: it is not bundled.
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
  const world = { ...realWorld(), toolCache };
  const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
  const trees = Object.values(old).flatMap((lock) => treesOfLock(lock).map(([, tree]) => tree));
  const fresh = { notBefore: suiteDates(trees) };
  const context = await openContext({ world, mirrors: [], useCache: false, fresh, warn: report.warning });
  try {
    const { pins, failed } = await makePins(wanted, target, old, { context, report });
    for (const [name, lock] of Object.entries(pins)) {
      for (const line of changesOf(old[name], lock)) process.stdout.write(`${name}: ${line}\n`);
    }
    const ordered = releases.flatMap(({ name }) => (pins[name] === undefined ? [] : [[name, pins[name]]]));
    writeFileSync(file, `${formatValue(Object.fromEntries(ordered), '')}\n`);
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    await context.close();
    rmSync(toolCache, { recursive: true, force: true });
  }
}

try {
  await renewPins(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = describeFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = exitCode;
}
