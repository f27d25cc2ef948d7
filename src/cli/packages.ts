import { openContext } from '../context.js';
import type { Release } from '../debian/release.js';
import { CrossrootError, codeOf, factsOf, messageOf } from '../errors.js';
import { hostOf } from '../host.js';
import type { Request } from '../inputs/request.js';
import type { Report } from '../reporting/report.js';
import { readText, UnfitFileError } from '../system/open-file.js';
import type { Target } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import { deskTools, releaseOf } from '../wanted-packages/at-desk.js';
import { chooseFor, reasonLines, wantsOfBuild } from '../wanted-packages/auto.js';
import type { ChosenForCrates } from '../wanted-packages/choose-packages.js';
import { counterpartLines, counterpartOf } from '../wanted-packages/from-other-tools.js';
import { type HostProgram, hostProgramLine, missingHostPrograms } from '../wanted-packages/host-programs.js';
import {
  type OtherVersion,
  otherVersionLine,
  otherVersions,
  packagesBroughtBy,
  withFirstRelease,
  withoutBrought,
} from '../wanted-packages/versions.js';
import { labelOfWant } from '../wanted-packages/want.js';
import type { LockWants } from '../wanted-packages/wants-of-lock.js';
import type { World } from '../world.js';

/** How the packages are printed. */
export const packagesFormats = ['yaml', 'line', 'json'] as const;
export type PackagesFormat = (typeof packagesFormats)[number];

/** What is known of the packages that the crates of a project want. */
interface Found {
  readonly request: Request;
  readonly release: Release;
  readonly wants: LockWants;
  readonly chosen: ChosenForCrates;
  /** The names for the input: without those that another one brings. */
  readonly packages: readonly string[];
  readonly versions: readonly OtherVersion[];
  readonly programs: readonly HostProgram[];
}

/** `crossroot packages`: prints the packages that the crates of a project want of the target, and why. */
export async function printPackages(
  request: Request,
  format: PackagesFormat,
  world: World,
  report: Report,
): Promise<void> {
  hostOf(world.host);
  const found = await find(request, world, report);
  process.stdout.write(textOf(found, format));
}

/**
 * `crossroot packages --from`: prints the lines of a workflow that come to what another tool's file sets up.
 * @throws CrossrootError when the file cannot be read.
 */
export function printCounterpart(file: string, target: Target): void {
  let text: string;
  try {
    text = readText(file, mostBytes);
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof UnfitFileError)) throw error;
    throw new CrossrootError({
      what: `${file} cannot be read`,
      why: messageOf(error),
      todo: 'name a Cross.toml, a workflow or a script',
    });
  }
  const lines = counterpartLines(counterpartOf(text, file, target), file, target);
  process.stdout.write(`${lines.map(plainLine).join('\n')}\n`);
}

/** The most of such a file that is read. */
const mostBytes = 2 ** 20;

async function find(request: Request, world: World, report: Report): Promise<Found> {
  const release = releaseOf(request);
  const { target, packages: named, mirrors, repositories } = request;
  const asked = { ...request, release };
  const tools = await deskTools(request, release, world, report);
  const quiet = { phase: report.phase, warning: () => undefined };
  const wants = await wantsOfBuild(asked, tools, world.environment, quiet);
  const programs = missingHostPrograms(wants.graph, world.environment);
  const context = await openContext({ world, mirrors, repositories, useCache: false, warn: report.warning });
  try {
    const chosen = await chooseFor(wants, asked, context, quiet);
    const all = [...new Set([...named, ...chosen.packages])].sort();
    const ask = { release, target, context };
    const { packages, versions } = await report.phase(`versions of ${release.title}`, async (phase) => {
      try {
        const brought = await packagesBroughtBy(all, { ...ask, phase });
        const others = otherVersions(chosen.reasons, (name) => brought.get(name)?.get(name));
        const later = await withFirstRelease(others, { ...ask, phase });
        return { packages: withoutBrought(all, brought), versions: later };
      } catch (error) {
        if (!(error instanceof CrossrootError)) throw error;
        report.warning(
          `versions are not compared, and packages that others depend on are still listed: ${factsOf(error)}`,
        );
        return { packages: all, versions: [] };
      }
    });
    return { request, release, wants, chosen, packages, versions, programs };
  } finally {
    await context.close();
  }
}

function textOf(found: Found, format: PackagesFormat): string {
  switch (format) {
    case 'line':
      return `${found.packages.join(' ')}\n`;
    case 'yaml':
      return `${yamlLines(found).map(plainLine).join('\n')}\n`;
    case 'json':
      return `${JSON.stringify(jsonOf(found), undefined, 2)}\n`;
  }
}

function yamlLines(found: Found): readonly string[] {
  const { request, release, wants, chosen, packages, versions, programs } = found;
  const lacks = chosen.lacks.filter(({ asks }) => !asks.isOptional);
  const own = chosen.lacks.filter(({ asks }) => asks.isOptional && asks.by === 'table');
  const isBrought = (line: string) => !packages.includes(line.split(':', 1)[0] ?? '');
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`# ${title}:`, ...lines.map((line) => `#   ${line}`)];
  const reasons = reasonLines(chosen);
  return [
    `# ${release.title}, ${request.target.triple}, from ${wants.graph.lockfile}`,
    packages.length === 0 ? 'packages: ""' : `packages: ${packages.join(' ')}`,
    ...list(
      'why',
      reasons.filter((line) => !isBrought(line)),
    ),
    ...list('installed with these', reasons.filter(isBrought)),
    ...list(
      'in another version',
      versions.map((one) => otherVersionLine(one, release)),
    ),
    ...list(
      `in no package of ${release.title}`,
      lacks.map(({ asks, want }) => `${asks.crate} ${asks.version} needs ${labelOfWant(want)}`),
    ),
    ...list('need none', [
      ...wants.none.map(({ crate, version, why }) => `${crate} ${version}: ${why}`),
      ...own.map(
        ({ asks, want }) => `${asks.crate} ${asks.version}: without ${labelOfWant(want)} it compiles its own`,
      ),
    ]),
    ...list(
      'not known what these need; a build that fails names the package',
      wants.unknown.map(({ crate, version }) => `${crate} ${version}`),
    ),
    ...list('missing on this machine', programs.map(hostProgramLine)),
  ];
}

function jsonOf({ request, release, wants, chosen, packages, versions, programs }: Found) {
  return {
    release: release.title,
    target: request.target.triple,
    lockfile: wants.graph.lockfile,
    packages,
    reasons: chosen.reasons.map(({ package: name, path, asks, want }) => ({
      ...{ package: name, path, crate: asks.crate, version: asks.version },
      ...{ wants: labelOfWant(want), optional: asks.isOptional, by: asks.by },
    })),
    otherVersions: versions.map(({ reason, has, first }) => ({
      ...{ crate: reason.asks.crate, version: reason.asks.version, wants: labelOfWant(reason.want) },
      ...{ package: reason.package, has, first: first ?? null },
    })),
    inNoPackage: chosen.lacks.map(({ asks, want }) => ({
      ...{ crate: asks.crate, version: asks.version, wants: labelOfWant(want), optional: asks.isOptional },
    })),
    none: wants.none,
    unknown: wants.unknown,
    missingPrograms: programs,
  };
}
