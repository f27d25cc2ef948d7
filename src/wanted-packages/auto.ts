import type { Context } from '../context.js';
import type { Release } from '../debian/release.js';
import { CrossrootError } from '../errors.js';
import type { Report } from '../reporting/report.js';
import type { RustTools } from '../rust/rust-tools.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { type ChosenForCrates, choosePackagesFor, type Reason } from './choose-packages.js';
import { withoutAuto } from './crate-graph.js';
import { hostProgramLine, missingHostPrograms } from './host-programs.js';
import { otherVersionLine, otherVersionsIn, withFirstRelease } from './versions.js';
import { labelOfWant } from './want.js';
import { type LockWants, readWants } from './wants-of-lock.js';

/** What packages are chosen for. */
export interface AutoRequest {
  readonly target: Target;
  readonly release: Release;
  readonly args: readonly string[];
  readonly workingDirectory: string;
  /** True: the user asks for `packages: auto`, and may list them instead. */
  readonly auto: boolean;
  /** The names that the user adds to those that are chosen. */
  readonly packages: readonly string[];
  readonly command: string;
}

/**
 * Reads what the crates of a build want, before anything is made for it, and says which programs of this
 * machine build scripts will not find.
 * @throws CrossrootError when cargo cannot read the project.
 */
export async function wantsOfBuild(
  { target, args, workingDirectory: cwd, command, auto: isAuto }: Omit<AutoRequest, 'release'>,
  tools: RustTools,
  env: Readonly<Record<string, string>>,
  report: Pick<Report, 'phase' | 'warning'>,
  signal?: AbortSignal,
): Promise<LockWants> {
  const withTests = command === 'test' || command === 'bench';
  const wants = await report.phase('what the crates need', async (phase) => {
    const read = await readWants({ tools, args, cwd, env, target, withTests, isAuto, signal });
    phase.info(
      `${count(read.graph.ofTarget.length, 'crate')} for ${target.triple}, from ${read.graph.lockfile}`,
    );
    const unknown = read.unknown.map(({ crate, version }) => `${crate} ${version}`);
    if (unknown.length > 0) phase.info(`what these need is not known: ${unknown.join(', ')}`);
    return read;
  });
  for (const program of missingHostPrograms(wants.graph, env)) report.warning(hostProgramLine(program));
  return wants;
}

/** What a lock writes down of it: all that is wanted, in one order. */
export function labelsOf({ asks }: LockWants): readonly string[] {
  return [...new Set(asks.flatMap(({ wants }) => wants.map(labelOfWant)))].sort();
}

/**
 * Chooses the packages that have what the crates want, and says which and why.
 * @throws CrossrootError when that cannot be looked up.
 */
export async function chooseFor(
  wants: LockWants,
  { target, release, packages, auto }: AutoRequest,
  context: Context,
  report: Pick<Report, 'phase' | 'warning'>,
): Promise<ChosenForCrates> {
  const chosen = await report.phase(`packages of ${release.title} for the crates`, async (phase) => {
    const { signal } = context.ending;
    const found = await choosePackagesFor(wants, packages, { release, target, context, phase, signal });
    for (const line of new Set([...found.problems, ...reasonLines(found)])) phase.info(line);
    return found;
  });
  const lacks = chosen.lacks.filter(({ asks }) => !asks.isOptional);
  // A part of the list of files would leave packages out. Where all was found, no more is needed of it.
  if (lacks.length > 0 && chosen.problems.length > 0) throw notLookedUp(chosen.problems, auto);
  for (const { asks, want } of lacks)
    report.warning(
      `no package of ${release.title} has ${labelOfWant(want)}, which ${asks.crate} ${asks.version} needs`,
    );
  return chosen;
}

function notLookedUp(problems: readonly string[], isAuto: boolean): CrossrootError {
  return new CrossrootError({
    what: 'cannot look up the packages that the crates need',
    why: problems,
    todo: ['try again, or use another mirror', ...(isAuto ? [withoutAuto] : [])],
  });
}

/** A line for each package: `libasound2-dev: alsa-sys 0.4.0 needs alsa.pc`. */
export function reasonLines({ reasons }: Pick<ChosenForCrates, 'reasons'>): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { package: name, asks, want } of [...reasons].sort((a, b) => (a.package < b.package ? -1 : 1))) {
    const optional = asks.isOptional && asks.by === 'table' ? ', or compiles its own' : '';
    const verb = asks.by === 'text' ? 'mentions' : 'needs';
    const text = `${asks.crate} ${asks.version} ${verb} ${labelOfWant(want)}${optional}`;
    lines.set(name, [...(lines.get(name) ?? []), text]);
  }
  return [...lines].map(([name, texts]) => `${name}: ${[...new Set(texts)].join('; ')}`);
}

/** Warns of what a sysroot has in another version than a crate wants, before cargo starts. */
export async function warnOfVersions(
  reasons: readonly Reason[],
  root: string,
  { target, release }: Pick<AutoRequest, 'target' | 'release'>,
  context: Context,
  report: Pick<Report, 'phase' | 'warning'>,
): Promise<void> {
  const found = otherVersionsIn(root, reasons);
  if (found.length === 0) return;
  const named = await report.phase('looking for later releases', (phase) =>
    withFirstRelease(found, { release, target, context, phase }),
  );
  for (const one of named) report.warning(otherVersionLine(one, release));
}
