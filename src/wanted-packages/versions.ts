import type { Context } from '../context.js';
import { withOwnSuites } from '../debian/own-repository.js';
import { sysrootPruningRules } from '../debian/pruning.js';
import { type Release, releasesOf } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError, codeOf } from '../errors.js';
import type { Phase } from '../reporting/report.js';
import { fittingText } from '../system/open-file.js';
import { resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import type { Reason } from './choose-packages.js';
import { labelOfWant, type Want } from './want.js';

/** What a release is asked through. */
interface Ask {
  readonly release: Release;
  readonly target: Target;
  readonly context: Context;
  readonly phase: Phase;
}

/** Something that a crate wants in another version than the release has. */
export interface OtherVersion {
  readonly reason: Reason;
  readonly has: string;
  /** The first later release that has one that suits; undefined where none is known. */
  readonly first: string | undefined;
}

/**
 * What each package brings with it, itself included: versions by name.
 * @throws CrossrootError when the release cannot be read, or a package of it cannot be chosen.
 */
export async function packagesBroughtBy(
  names: readonly string[],
  { release, target, context, phase }: Ask,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const quiet: Phase = {
    info: () => undefined,
    downloaded: (bytes) => phase.downloaded(bytes),
    unpacked: () => undefined,
  };
  const all = withOwnSuites(release, context.ownSuites);
  const brought = await Promise.all(
    names.map(async (name) => {
      const asked = { architecture: target.debian, names: [name], rules: sysrootPruningRules(target) };
      const { packages } = await resolveRelease({ ...asked, release: all, phase: quiet, context });
      return [name, new Map(packages.map((one) => [one.name, one.version]))] as const;
    }),
  );
  return new Map(brought);
}

/** The names without those that another one of them brings. */
export function withoutBrought(
  names: readonly string[],
  brought: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly string[] {
  const kept = new Set(names);
  for (const name of names) {
    const others = [...kept].filter((other) => other !== name);
    if (others.some((other) => brought.get(other)?.has(name))) kept.delete(name);
  }
  return [...kept];
}

/** What a version of Debian says of the upstream version (Debian policy §5.6.12). */
function upstreamOf(version: string): string {
  return version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
}

function suits(version: string, { atLeast, below }: Want): boolean {
  return (
    (atLeast === undefined || compareVersions(version, atLeast) >= 0) &&
    (below === undefined || compareVersions(version, below) < 0)
  );
}

/** Those of the wants that want another version than a package has, by the version of the package. */
export function otherVersions(
  reasons: readonly Reason[],
  versionOf: (name: string) => string | undefined,
): readonly Omit<OtherVersion, 'first'>[] {
  return reasons.flatMap((reason) => {
    const version = versionOf(reason.package);
    if (version === undefined || suits(upstreamOf(version), reason.want)) return [];
    return [{ reason, has: upstreamOf(version) }];
  });
}

/** The same by the `.pc` files of a sysroot, whose `Version` is what pkg-config compares. */
export function otherVersionsIn(
  root: string,
  reasons: readonly Reason[],
): readonly Omit<OtherVersion, 'first'>[] {
  return reasons.flatMap((reason) => {
    const { path, want } = reason;
    if (!path.endsWith('.pc')) return [];
    const version = /^Version:[ \t]*(\d\S*)/m.exec(textOf(root, path))?.[1];
    return version === undefined || suits(version, want) ? [] : [{ reason, has: version }];
  });
}

/** A `.pc` file has a few hundred bytes. */
const mostBytes = 2 ** 20;

function textOf(root: string, path: string): string {
  const file = resolveBeneath(root, path);
  if (file === undefined) return '';
  try {
    return fittingText(`${root}/${file}`, mostBytes) ?? '';
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return '';
  }
}

/** Looks for the first later release that has a version that suits, by the packages of the same name. */
export async function withFirstRelease(
  found: readonly Omit<OtherVersion, 'first'>[],
  ask: Ask,
): Promise<readonly OtherVersion[]> {
  const { name, distribution } = ask.release;
  const all = releasesOf(ask.target).filter((one) => one.distribution === distribution);
  const later = all.slice(all.findIndex((one) => one.name === name) + 1);
  const result: OtherVersion[] = [];
  for (const one of found) {
    let first: string | undefined;
    for (const release of later) {
      // What the user brings is for the sysroot's release alone.
      const version = await versionIn(release, one.reason.package, {
        ...ask,
        context: { ...ask.context, ownSuites: [] },
      });
      if (version !== undefined && suits(upstreamOf(version), one.reason.want)) {
        first = release.title;
        break;
      }
    }
    result.push({ ...one, first });
  }
  return result;
}

/** Undefined for a package that the release does not have, and for a release that cannot be read. */
async function versionIn(release: Release, name: string, ask: Ask): Promise<string | undefined> {
  try {
    return (await packagesBroughtBy([name], { ...ask, release })).get(name)?.get(name);
  } catch (error) {
    if (error instanceof CrossrootError) return undefined;
    throw error;
  }
}

/** `gtk4-sys 0.11.5 needs gtk4.pc >= 4.12, and debian:bookworm has 4.8.3 (libgtk-4-dev): …`. */
export function otherVersionLine({ reason, has, first }: OtherVersion, release: Release): string {
  const { asks, want, package: name } = reason;
  const which = first === undefined ? 'no later release has it' : `the first that has it is ${first}`;
  const more = asks.isOptional ? 'it then compiles its own' : which;
  return `${asks.crate} ${asks.version} needs ${labelOfWant(want)}, and ${release.title} has ${has} (${name}): ${more}`;
}
