import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { auditPaths, type PathsAudit, writeNeeds } from '../audit/audit-paths.js';
import { namesRelease } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import { parseBaseline, parseGlibc, parseTarget, refused } from '../inputs/values.js';
import type { Report } from '../reporting/report.js';
import type { Target } from '../target.js';
import { compileGlobs } from '../text/globs.js';
import { setting } from '../text/input-words.js';
import type { World } from '../world.js';

/** Where an audit of paths works, and what it needs of elsewhere. */
export interface AuditPlace {
  /** Absolute path of the folder that paths are relative to. */
  readonly folder: string;
  /** The value of PATH. */
  readonly path: string;
  /** Opens the world that a sysroot comes from. */
  readonly world: () => Promise<World>;
  readonly report: Report;
}

/**
 * Audits paths as inputs ask for it.
 * @param given gives an input's value as the user wrote it; undefined where it was left out
 * @throws CrossrootError for a value that is not allowed, for a path that cannot be read, and when no file was
 * audited.
 */
export async function auditByInputs(
  paths: readonly string[],
  given: (name: string) => string | undefined,
  { folder, path, world, report }: AuditPlace,
): Promise<PathsAudit> {
  const { target, sysroot, baseline, packages = '' } = valuesOf(given);
  if (packages !== '' && !namesRelease(sysroot ?? ''))
    throw refused('packages', packages, {
      why: 'packages can only be added to the sysroot of a release',
      todo: `add ${setting('sysroot', 'debian:bookworm')}, for example`,
    });
  const asked = async (value: string, one: Target) => {
    return { value, packages, target: one, folder, world: await world(), report };
  };
  const audit = await auditPaths({
    ...{ paths, folder, path },
    target: target === undefined ? undefined : parseTarget(target),
    glibc: parseGlibc(given('glibc') ?? '', true),
    glibcxx: parseGlibcxx(given('glibcxx') ?? ''),
    sysrootFor:
      sysroot === undefined
        ? undefined
        : async (one) => (await sysrootPart()).provideForAudit(await asked(sysroot, one)),
    baseline: parseBaseline(baseline ?? '', folder),
  });
  if (audit.files.length > 0) {
    if (sysroot === undefined) return audit;
    const notes = [...audit.notes];
    for (const [one, sonames] of lackingLibraries(audit))
      notes.push(...(await (await sysrootPart()).explainLackingLibraries(sonames, await asked(sysroot, one))));
    return { ...audit, notes };
  }
  throw new CrossrootError({
    what: 'found no ELF file to audit',
    why: audit.passedOver.length > 0 ? audit.passedOver : `${paths.join(', ')} has none`,
    todo: 'name Linux programs or shared libraries, or folders or archives that contain them',
  });
}

/** Only a sysroot needs the network and the store. */
function sysrootPart() {
  return import('./audit-sysroot.js');
}

/** The libraries that were looked for in vain, by the target of what needs them. */
function lackingLibraries({ files }: PathsAudit): ReadonlyMap<Target, readonly string[]> {
  const lacking = new Map<Target, string[]>();
  for (const { target, needed } of files) {
    const names = needed.flatMap(({ name, place }) => (place === 'missing' ? [name] : []));
    if (target !== undefined && names.length > 0)
      lacking.set(target, [...(lacking.get(target) ?? []), ...names]);
  }
  return lacking;
}

/** Writes what was found as a baseline, where an input asks for it. */
export function writeNeedsAsAsked(
  given: (name: string) => string | undefined,
  folder: string,
  audit: PathsAudit,
): string | undefined {
  const file = given('write-baseline') || undefined;
  if (file !== undefined) writeNeeds(resolve(folder, file), file, audit);
  return file;
}

/** An empty value is none. */
function valuesOf(given: (name: string) => string | undefined) {
  const [target, sysroot, baseline, packages] = ['target', 'sysroot', 'baseline', 'packages'].map(
    (name) => given(name) || undefined,
  );
  return { target, sysroot, baseline, packages };
}

/** Reads the newest version of libstdc++'s symbols: `3.4.30`, with or without the family in front. */
function parseGlibcxx(value: string): string | undefined {
  const version = value.replace(/^GLIBCXX_/, '');
  if (version === '' || /^3\.4(?:\.\d{1,3})?$/.test(version)) return version || undefined;
  throw refused('glibcxx', value, {
    why: "it is not a version of libstdc++'s symbols",
    todo: 'use a version such as 3.4.30',
  });
}

const mostEntries = 1_000_000;

/**
 * The paths that lines name: `*`, `?`, `[…]`, `{a,b}` and `**` stand for names, but in a path that is there as
 * it is written.
 * @param folder absolute path of the folder that they are relative to
 * @throws CrossrootError when a pattern matches nothing.
 */
export function pathsOf(lines: string, folder: string): readonly string[] {
  const named = lines.split(/[\r\n]+/).map((line) => line.trim());
  return named
    .filter((line) => line !== '')
    .flatMap((line) => {
      const pattern = line.replace(/^(?:\.\/)+/, '');
      const at = pattern.search(/[*?[{]/);
      if (at < 0 || existsSync(resolve(folder, line))) return [line];
      const base = pattern.slice(0, pattern.lastIndexOf('/', at) + 1);
      const matching = compileGlobs([pattern]);
      const found = [...pathsIn(resolve(folder, base), base)].filter((path) => matching.test(path));
      if (found.length > 0) return found;
      throw refused('files', line, {
        why: 'nothing matches it',
        todo: `check what is in ${resolve(folder, base)}`,
      });
    });
}

/** All that is beneath a folder, in order; no link is followed. A folder that is not there has nothing. */
function pathsIn(folder: string, prefix: string): readonly string[] {
  const paths: string[] = [];
  const visit = (place: string, shown: string): void => {
    if (!existsSync(place)) return;
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (paths.length === mostEntries) return;
      paths.push(`${shown}${entry.name}`);
      if (entry.isDirectory()) visit(`${place}/${entry.name}`, `${shown}${entry.name}/`);
    }
  };
  visit(folder, prefix);
  return paths.sort();
}
