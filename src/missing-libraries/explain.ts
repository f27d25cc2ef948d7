import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../debian/release.js';
import { isDebianGcc } from '../gcc/choose-gcc.js';
import { type LockInputs, lockCommandFor, lockRequestOf } from '../lock/mismatch.js';
import type { Report } from '../reporting/report.js';
import type { Explanation } from '../rust/cargo.js';
import { setting } from '../text/input-words.js';
import type { Missing } from './build-errors.js';
import { type Choice, choosePackage } from './choose-package.js';
import { expectedPaths } from './expected-paths.js';
import { findOwnersInTime, type LookUp, type Wanted } from './look-up.js';

/** What is needed to explain a failure of cargo. */
export interface FailedBuild {
  readonly request: Omit<LockInputs, 'sysroot' | 'host'> & {
    readonly auto?: boolean;
    readonly lockfile: string;
    readonly locked: boolean;
  };
  /** The release that the sysroot is made of. */
  readonly release: Release;
  /** The sysroot's root. */
  readonly root: string;
  readonly context: LookUp['context'];
  readonly report: Report;
  /** What else the crates of the build want, which it may not have come to: with the crate of each. */
  readonly alsoWanted?: (() => Promise<readonly AlsoWanted[]>) | undefined;
  /** How long the archive may take to answer, in milliseconds. */
  readonly patience?: number | undefined;
}

/** Something that a crate wants. */
export interface AlsoWanted {
  readonly missing: Missing;
  /** `alsa-sys 0.4.0`. */
  readonly crate: string;
}

/** What is known of something that was not found; `present`: it is in the sysroot or in `packages`. */
interface Finding {
  readonly kind: 'package' | 'present' | 'unknown';
  /** The package's name; without a package the label of what was not found. */
  readonly name: string;
  readonly text: string;
}

/**
 * Explains what a build did not find: names the packages of the release that have it, from the release's
 * `Contents`, which are downloaded only then.
 */
export async function explainMissing(missing: readonly Missing[], build: FailedBuild): Promise<Explanation> {
  const { request, release, root } = build;
  const wanted = missing.map(
    (one): Wanted => ({ missing: one, paths: expectedPaths(one, request.target.gnu) }),
  );
  const isInSysroot = (path: string) => existsSync(join(root, path));
  const isAbsent = ({ paths }: Wanted) => !paths.exact.some(isInSysroot);
  const absent = wanted.filter(isAbsent);
  const known = new Set(missing.map(labelOf));
  const more = (absent.length === 0 ? undefined : await build.alsoWanted?.()) ?? [];
  const also = more
    .filter((one) => !known.has(labelOf(one.missing)))
    .map((one) => ({ ...one, paths: expectedPaths(one.missing, request.target.gnu) }))
    .filter(isAbsent);
  const { files, problems } = await findOwnersInTime([...absent, ...also], {
    ...{ release, target: request.target, context: build.context, report: build.report },
    patience: build.patience,
  });
  const findings = wanted.map(({ missing, paths }): Finding => {
    const label = labelOf(missing);
    const found = `${label} was not found, though the sysroot has`;
    const path = paths.exact.find(isInSysroot);
    if (path !== undefined) return { kind: 'present', name: label, text: `${found} ${path}` };
    const choice = choosePackage(missing, paths, files);
    if (choice === undefined) return { kind: 'unknown', name: label, text: '' };
    const { package: name } = choice;
    if (isInSysroot(choice.path)) return { kind: 'present', name, text: `${found} ${choice.path}, of ${name}` };
    const text = `${label} was not found: in ${release.title} ${brings(choice)}`;
    const isAsked = request.packages.some((one) => one.split('=', 1)[0] === name);
    return isAsked
      ? { kind: 'present', name, text: `${text}, which is in packages` }
      : { kind: 'package', name, text };
  });
  // The build stopped at the first: these would be next.
  const next = also.flatMap(({ missing, paths, crate }): Finding[] => {
    const choice = choosePackage(missing, paths, files);
    if (choice === undefined || choice.rank > 1 || isInSysroot(choice.path)) return [];
    const text = `${crate} needs ${labelOf(missing)}, which the sysroot lacks, too: ${brings(choice)}`;
    return [{ kind: 'package', name: choice.package, text }];
  });
  return explanationOf([...findings, ...next], problems[0], build);
}

/** Looks for packages, and gives up when the archive does not answer. */
function explanationOf(
  findings: readonly Finding[],
  problem: string | undefined,
  build: FailedBuild,
): Explanation {
  const of = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind);
  const texts = (kind: Finding['kind']) => of(kind).map(({ text }) => text);
  const added = new Set(of('package').map(({ name }) => name));
  const unknown = of('unknown').map(({ name }) => name);
  // A module is not found either when one that it requires is missing: then that one is what matters.
  if (added.size + unknown.length === 0) {
    const why = texts('present');
    const todo =
      'check above whether the cause is a search path, a version or static linking: no package is missing';
    return { why, todo: why.length === 0 ? [] : [todo] };
  }
  const why = texts('package');
  const todo = added.size === 0 ? [] : additions(build, added);
  if (unknown.length === 0) return { why, todo };
  const labels = unknown.join(', ');
  if (problem === undefined) {
    const none = `no package of ${build.release.title} is known to contain ${labels}`;
    const own = 'see whether the crate can build its own: often by a feature such as vendored or bundled';
    return { why: [...why, none], todo: [...todo, own] };
  }
  const guess = `add to packages what you would install on the target to build with ${labels}: a -dev package`;
  return {
    why: [...why, `could not look up which package contains ${labels}: ${problem}`],
    todo: [...todo, guess],
  };
}

/** The input, and the command that renews the lock after it. */
function additions({ request, release }: FailedBuild, added: ReadonlySet<string>): readonly string[] {
  const own = request.auto === true ? ['auto'] : [];
  const packages = [...new Set([...request.packages, ...added])].sort();
  return [
    `build with ${setting('packages', [...own, ...packages].join(' '))}`,
    ...lockRenewal({ ...request, packages }, release),
  ];
}

/** The command that renews the lock of a run, where it has one. */
export function lockRenewal(request: FailedBuild['request'], release: Release): readonly string[] {
  if (!request.locked && !existsSync(request.lockfile)) return [];
  const { target, rust, packages, repositories, linker } = request;
  const gcc = isDebianGcc(request.gcc) ? request.gcc : ({ kind: 'auto' } as const);
  const chosen = request.auto === true ? { named: packages, wants: [] } : undefined;
  const sysroot = { kind: 'debian', release } as const;
  const asked = lockRequestOf({ target, rust, gcc, sysroot, packages, repositories, chosen, linker });
  return [`update the lock, too: ${lockCommandFor(asked, request.lockfile)}`];
}

function brings({ package: owner, repository, path, others }: Choice): string {
  const name = repository === undefined ? owner : `${owner} (from ${repository})`;
  if (others.length === 0) return `${name} contains ${path}`;
  return `${name} contains ${path}, and so ${others.length === 1 ? 'does' : 'do'} ${others.join(' and ')}`;
}

/** The name of what was not found in messages. */
export function labelOf({ kind, name }: Missing): string {
  switch (kind) {
    case 'library':
      return `-l${name}`;
    case 'header':
      return name;
    case 'module':
      return `${name}.pc`;
    case 'cmake':
      return `${name} (for CMake)`;
  }
}
