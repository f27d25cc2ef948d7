import { type Context, openContext } from '../context.js';
import { parseSysroot } from '../inputs/sysroot-and-gcc.js';
import { parsePackages, refused } from '../inputs/values.js';
import { explainSonames } from '../missing-libraries/sonames.js';
import type { Report } from '../reporting/report.js';
import { provideSysroot } from '../sysroot/provide-sysroot.js';
import { readSysroot } from '../sysroot/read-sysroot.js';
import { nameOfSysroot, type Sysroot } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import type { World } from '../world.js';

/** What a sysroot is asked for, and the world that it comes from. */
interface Asked {
  /** As the user wrote it: a path, or `debian:bookworm`. */
  readonly value: string;
  readonly packages: string;
  readonly target: Target;
  /** Absolute path of the folder that a path is relative to. */
  readonly folder: string;
  readonly world: World;
  readonly report: Report;
}

/**
 * Provides the sysroot that files are held against. One of Debian stays in the tool cache.
 * @throws CrossrootError when there is no such one.
 */
export async function provideForAudit(asked: Asked): Promise<Sysroot> {
  const { packages, target, world, report } = asked;
  const { packages: names, auto } = parsePackages(packages);
  if (auto) {
    const why = 'files do not record the crates that they were built from';
    throw refused('packages', packages, { why, todo: 'name the packages' });
  }
  const sysroot = sysrootOf(asked);
  // What a build would have to mend keeps nothing from being loaded.
  if (sysroot.kind === 'directory')
    return { path: sysroot.path, tree: undefined, ...readSysroot(sysroot.path, target) };
  return withContext(asked, (context) =>
    report.phase(`sysroot of ${nameOfSysroot(sysroot)} for ${target.triple}`, (phase) => {
      const wanted = { sysroot, target, packages: names, sysrootGlibcLimit: undefined };
      const { host } = context;
      const isPinned = sysroot.kind === 'debian' && names.length === 0;
      const pin = isPinned ? world.pins(sysroot.release, target, host)?.sysroot : undefined;
      return provideSysroot(wanted, pin, context, phase);
    }),
  );
}

/**
 * Says which packages bring the libraries that a sysroot of Debian lacks, in sentences; nothing of another one.
 * @param sonames as under `DT_NEEDED`
 */
export async function explainLackingLibraries(
  sonames: readonly string[],
  asked: Asked,
): Promise<readonly string[]> {
  const { packages, target, report } = asked;
  const sysroot = sysrootOf(asked);
  if (sysroot.kind !== 'debian' || sonames.length === 0) return [];
  const before = parsePackages(packages).packages;
  const add = (names: string) => `add them to packages: \`${[...before, names].join(' ')}\``;
  return withContext(asked, (context) =>
    explainSonames(sonames, { release: sysroot.release, target, context, report }, add),
  );
}

function sysrootOf({ value, folder, target }: Asked) {
  return parseSysroot(value, '', { glibc: undefined, limit: undefined }, folder, target);
}

async function withContext<T>({ world, report }: Asked, work: (context: Context) => Promise<T>): Promise<T> {
  const context = await openContext({ world, mirrors: [], useCache: true, warn: report.warning });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
