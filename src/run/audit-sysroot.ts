import { openContext, type World } from '../context.js';
import { parseSysroot } from '../inputs/sysroot-and-gcc.js';
import { parsePackages, refused } from '../inputs/values.js';
import type { Report } from '../reporting/report.js';
import { provideSysroot } from '../sysroot/provide-sysroot.js';
import { readSysroot } from '../sysroot/read-sysroot.js';
import { nameOfSysroot, type Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';

/**
 * Provides the sysroot that files are held against. One of Debian stays in the tool cache.
 * @throws CrossrootError when there is no such one.
 */
export async function provideForAudit(
  value: string,
  packages: string,
  target: Target,
  folder: string,
  world: World,
  report: Report,
): Promise<Sysroot> {
  const { packages: names, auto } = parsePackages(packages);
  if (auto) {
    const why = 'files say nothing of the crates that they were built from';
    throw refused('packages', packages, { why, todo: 'name the packages' });
  }
  const sysroot = parseSysroot(value, '', { glibc: undefined, limit: undefined }, folder, target);
  // What a build would have to mend keeps nothing from being loaded.
  if (sysroot.kind === 'directory')
    return { path: sysroot.path, tree: undefined, ...readSysroot(sysroot.path, target) };
  const context = await openContext({ world, mirrors: [], useCache: true, warn: report.warning });
  try {
    return await report.phase(`sysroot of ${nameOfSysroot(sysroot)} for ${target.triple}`, (phase) => {
      const wanted = { sysroot, target, packages: names, sysrootGlibcLimit: undefined };
      const { host } = context;
      const isPinned = sysroot.kind === 'debian' && names.length === 0;
      const pin = isPinned ? world.pins(sysroot.release, target, host)?.sysroot : undefined;
      return provideSysroot(wanted, pin, context, phase);
    });
  } finally {
    await context.close();
  }
}
