import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CrossrootError } from '../errors.js';
import { hasFlag, optionValues } from '../rust/cargo-args.js';
import { isTable } from '../rust/cargo-config.js';
import { cargoCommand } from '../rust/cargo-lock.js';
import { refuseWithoutManifest } from '../rust/manifest.js';
import { type CargoCall, findCargo } from '../rust/rust-tools.js';
import { runProgram } from '../system/process.js';
import { setting } from '../text/input-words.js';

/** A crate that the build compiles for the target. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  /** The features that the build turns on for the target; those for the machine that builds may be others. */
  readonly features: ReadonlySet<string>;
  /** True for a package of the project's own workspace. */
  readonly isMember: boolean;
  /** Its key `links`, the native library that it is for. */
  readonly links: string | undefined;
  /** `package.metadata.system-deps`, as it stands there. */
  readonly systemDeps: unknown;
  /** The file of its build script, and the folder of its manifest. */
  readonly buildScript: string | undefined;
  readonly folder: string;
}

/** The crates of a build, as cargo resolves them. */
export interface CrateGraph {
  readonly lockfile: string;
  readonly ofTarget: readonly Crate[];
  /** Of each crate that build scripts of the build use: the crates whose build scripts do. */
  readonly usedByBuildScripts: ReadonlyMap<string, readonly string[]>;
}

/** A call of cargo, and what it is for. */
export type GraphCall = CargoCall & {
  /** Whether tests, examples and benchmarks are built. */
  readonly withTests: boolean;
  /** Whether the user asks for `packages: auto`, and may list the packages instead. */
  readonly isAuto: boolean;
  readonly signal?: AbortSignal | undefined;
};

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  id: v.string(),
  links: v.nullish(v.string()),
  metadata: v.nullish(v.unknown()),
  manifest_path: v.string(),
  targets: v.array(v.object({ kind: v.array(v.string()), src_path: v.string() })),
});

const metadataSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    packages: v.array(packageSchema),
    workspace_members: v.array(v.string()),
    resolve: v.object({
      nodes: v.array(
        v.object({
          id: v.string(),
          deps: v.array(
            v.object({ pkg: v.string(), dep_kinds: v.array(v.object({ kind: v.nullish(v.string()) })) }),
          ),
        }),
      ),
    }),
  }),
);

/**
 * Reads the crates of a build from `Cargo.lock` and the manifests: with the features that the build turns on,
 * and for the target only. Nothing is built; cargo downloads the crates that are not there yet.
 * @throws CrossrootError when there is no lock, or cargo cannot read the project, with cargo's own words.
 */
export async function readCrateGraph(call: GraphCall): Promise<CrateGraph> {
  const { args, target, withTests } = call;
  refuseWithoutManifest(call.cwd, args);
  const manifest = pick(args, ['--manifest-path', '--config'], ['--locked', '--offline', '--frozen']);
  const root = (
    await ask(call, ['locate-project', '--workspace', '--message-format', 'plain'], manifest)
  ).trim();
  const lockfile = join(dirname(root), 'Cargo.lock');
  if (!existsSync(lockfile)) throw withoutLock(lockfile, call);
  const features = pick(args, ['--features', '-F'], ['--all-features', '--no-default-features']);
  const metadata = ['metadata', '--format-version=1', '--filter-platform', target.triple];
  const said = v.safeParse(metadataSchema, await ask(call, metadata, [...manifest, ...features]));
  if (!said.success) throw unreadable('cargo metadata has an unknown format', [], call);
  const chosen = pick(args, ['--package', '-p', '--exclude'], ['--workspace', '--all']);
  const edges = withTests ? 'normal,dev' : 'normal';
  const tree = [
    'tree',
    '--target',
    target.triple,
    '--edges',
    edges,
    '--prefix',
    'depth',
    '--format',
    '{p}\t{f}',
  ];
  const lines = await ask(call, tree, [...manifest, ...features, ...chosen]);
  return graphOf(said.output, compiledForTarget(lines), lockfile);
}

/** The values of options and flags of cargo's own arguments. */
function pick(
  args: readonly string[],
  options: readonly string[],
  flags: readonly string[],
): readonly string[] {
  return [
    ...options.flatMap((option) => optionValues(args, option).flatMap((value) => [option, value])),
    ...flags.filter((flag) => hasFlag(args, flag)),
  ];
}

/**
 * Reads the output of `cargo tree`. A procedural macro runs on the machine that builds, and so does what it
 * depends on.
 * @returns the features of each crate, by name and version
 */
function compiledForTarget(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  let macro = Number.POSITIVE_INFINITY;
  for (const line of text.split('\n')) {
    const [, level, name, version, rest = '', features = ''] =
      /^(\d+)(\S+) v(\S+)([^\t]*)\t(\S*)/.exec(line) ?? [];
    if (level === undefined) continue;
    const depth = Number(level);
    if (depth > macro) continue;
    macro = rest.includes('(proc-macro)') ? depth : Number.POSITIVE_INFINITY;
    // A macro of the project itself is no part of what is built for the target either.
    if (macro === depth) continue;
    const key = `${name} ${version}`;
    const names = features.split(',').filter((feature) => feature !== '');
    found.set(key, new Set([...(found.get(key) ?? []), ...names]));
  }
  return found;
}

function graphOf(
  { packages, workspace_members: members, resolve }: v.InferOutput<typeof metadataSchema>,
  compiled: ReadonlyMap<string, ReadonlySet<string>>,
  lockfile: string,
): CrateGraph {
  const byId = new Map(packages.map((one) => [one.id, one]));
  const ofTarget = packages.flatMap((one): Crate[] => {
    const features = compiled.get(`${one.name} ${one.version}`);
    if (features === undefined) return [];
    const { name, version, id, metadata, manifest_path: manifest } = one;
    const isMember = members.includes(id);
    const systemDeps = isTable(metadata) ? metadata['system-deps'] : undefined;
    const buildScript = one.targets.find(({ kind }) => kind.includes('custom-build'))?.src_path;
    const links = one.links ?? undefined;
    return [{ name, version, features, isMember, links, systemDeps, buildScript, folder: dirname(manifest) }];
  });
  const reached = new Set(
    packages.filter((one) => compiled.has(`${one.name} ${one.version}`)).map(({ id }) => id),
  );
  const users = new Map<string, Set<string>>();
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  // The crates of build scripts and macros are reached from those of the target.
  for (const id of reached) {
    for (const { pkg, dep_kinds: kinds } of nodes.get(id)?.deps ?? []) {
      const of = kinds.map(({ kind }) => kind ?? 'normal');
      if (of.includes('build')) add(users, byId.get(pkg)?.name ?? '', byId.get(id)?.name ?? '');
      if (of.includes('build') || of.includes('normal')) reached.add(pkg);
    }
  }
  return {
    lockfile,
    ofTarget,
    usedByBuildScripts: new Map([...users].map(([name, by]) => [name, [...by].sort()])),
  };
}

function add(sets: Map<string, Set<string>>, name: string, value: string): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value));
}

/** What cargo says, of a project that it can read. */
async function ask(call: GraphCall, command: readonly string[], options: readonly string[]): Promise<string> {
  const { cargo, env } = findCargo(call);
  const said: Buffer[] = [];
  const plain = { ...env, CARGO_TERM_COLOR: 'never', CARGO_TERM_QUIET: 'false' };
  const words = [...command, ...options];
  const { code, stderr, failure } = await runProgram(cargo, words, (bytes) => said.push(bytes), {
    ...{ env: plain, cwd: call.cwd, limits: undefined, signal: call.signal },
  });
  if (code === 0) return Buffer.concat(said).toString();
  throw unreadable(failure ?? `cargo ${command[0]} ended with ${code ?? 'a signal'}`, wordsOf(stderr), call);
}

/** The error and its causes: the most that is repeated of cargo's words. */
const mostWords = 8;

function wordsOf(stderr: string): readonly string[] {
  const lines = stderr.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line.startsWith('error'));
  const words = lines.slice(Math.max(first, 0)).filter((line) => line !== '' && line !== 'Caused by:');
  return words.slice(0, mostWords);
}

/** What cargo's words mean, and what to do. */
const advice = (): readonly (readonly [words: RegExp, todo: string])[] => [
  [
    /does not understand this lock file/,
    `use a newer Rust: rustup update, or ${setting('rust', 'rustup:<toolchain>')}`,
  ],
  [
    /--locked was passed|lock file .* needs to be updated/,
    'bring Cargo.lock up to date (cargo update --workspace)',
  ],
  [/--offline|--frozen was|offline mode/, 'fetch the crates while there is a network: cargo fetch'],
  [
    /failed to (?:clone|fetch|get|load source|download|update)|Unable to update|network failure/i,
    'check that this machine can reach and read the source above: cargo fetch must succeed',
  ],
];

/** What else can be done where the word `auto` asks for all this. */
export const withoutAuto = 'or list the packages yourself, without auto';

function unreadable(why: string, words: readonly string[], { isAuto }: GraphCall): CrossrootError {
  const todo = advice().find(([pattern]) => words.some((line) => pattern.test(line)))?.[1];
  return new CrossrootError({
    what: 'cannot read which crates the build has',
    why: [why, ...words],
    todo: [
      todo ?? 'fix what cargo reports: a build fails because of it, too',
      ...(isAuto ? [withoutAuto] : []),
    ],
  });
}

function withoutLock(file: string, { env, isAuto }: GraphCall): CrossrootError {
  return new CrossrootError({
    what: `${file} does not exist`,
    why: 'the crates are read from it; without it, cargo may choose other versions each time',
    todo: [`create it: ${cargoCommand('generate-lockfile', env)}`, ...(isAuto ? [withoutAuto] : [])],
  });
}
