import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pruningRules } from './debian/pruning.js';
import { resolveRelease } from './debian/resolve-release.js';
import { realDoors } from './doors.js';
import { tellFailure } from './errors.js';
import { gccTreeSpec } from './gcc/make.js';
import type { GccPin } from './gcc/pins.js';
import { type Release, releases } from './release.js';
import { makeReport } from './report.js';
import { type Target, targets } from './target.js';
import { terminalDisplay } from './terminal-display.js';
import { openWorkshop, type Workshop } from './workshop.js';

const file = 'data/gcc-pins.json';

/**
 * Writes the pins of every release's gcc anew, from what the archive offers today. A maintainer's tool: it is not
 * bundled. Security and point releases take packages away from the mirrors, so only the release's own suite counts.
 */
async function writePins(): Promise<void> {
  const toolCache = mkdtempSync(join(tmpdir(), 'crossroot-pins-'));
  const doors = { ...realDoors(), toolCache };
  const report = makeReport(terminalDisplay(process.stderr, doors.clock), doors.clock);
  const workshop = await openWorkshop({ doors, mirrors: [], useCache: false, warn: report.warning });
  const pins: Record<string, GccPin> = {};
  try {
    for (const release of releases) {
      for (const target of targets) {
        pins[release.name] = await report.phase(release.name, (phase) =>
          pinOf(release, target, workshop, phase),
        );
      }
    }
  } finally {
    await workshop.close();
    rmSync(toolCache, { recursive: true, force: true });
  }
  writeFileSync(file, `${JSON.stringify(pins, undefined, 2)}\n`);
}

async function pinOf(
  release: Release,
  target: Target,
  workshop: Workshop,
  phase: Parameters<typeof resolveRelease>[0]['phase'],
): Promise<GccPin> {
  const { version, pkgconf } = release.gcc;
  const packages = await resolveRelease({
    release: { ...release, repositories: release.repositories.slice(0, 1) },
    architecture: 'amd64',
    names: [`gcc-${version}-${target.gnu}`, `g++-${version}-${target.gnu}`, pkgconf],
    rules: pruningRules('gcc'),
    phase,
    workshop,
  });
  const { digest } = await workshop.store.get(
    gccTreeSpec({ release, target, pin: { packages } }, workshop, phase),
    phase,
  );
  return { digest, packages };
}

try {
  await writePins();
} catch (error) {
  const { message, exitCode } = tellFailure(error);
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = exitCode;
}
