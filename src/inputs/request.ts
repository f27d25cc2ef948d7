import rows from '../../data/inputs.json' with { type: 'json' };
import type { Baseline } from '../audit/baseline.js';
import type { OwnRepository } from '../debian/own-repository.js';
import type { GccChoice } from '../gcc/choose-gcc.js';
import type { LinkerChoice } from '../gcc/linkers.js';
import type { ArchiveFiles } from '../packaging/archive-contents.js';
import type { ArchiveName } from '../packaging/archive-name.js';
import { type StripMode, stripModes } from '../packaging/strip.js';
import { type CargoCommand, cargoCommands } from '../rust/cargo.js';
import { refuseOtherTarget, splitArgs } from '../rust/cargo-args.js';
import type { RustChoice } from '../rust/rust-tools.js';
import type { PacksChoice } from '../store/release-page.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { parseArchive, parseArchiveFiles } from './packaging.js';
import { parseRepositories } from './repositories.js';
import {
  parseGcc,
  parseLinker,
  parseSysroot,
  refuseOtherLibc,
  refusePackagesElsewhere,
} from './sysroot-and-gcc.js';
import {
  oneOf,
  parseBaseline,
  parseFolder,
  parseGlibc,
  parseLockfile,
  parseMirrors,
  parsePackages,
  parsePacks,
  parseRust,
  parseSwitch,
  parseTarget,
  refused,
} from './values.js';

/** The inputs that `action.yml` declares, copied by `npm run docs`. Each is also a flag of the command line. */
export const inputs: readonly (typeof rows)[number][] = rows;

/** What a run is asked to do. */
export interface Request {
  readonly target: Target;
  readonly rust: RustChoice;
  readonly sysroot: SysrootChoice;
  /** The newest glibc that the result may need, where the user says so: `2.31`. */
  readonly glibc: string | undefined;
  /** The newest glibc that the sysroot may have: `glibc`, where no audit holds the result to it. */
  readonly sysrootGlibcLimit: string | undefined;
  /** Package names, each perhaps with `=version`; sorted, none twice. */
  readonly packages: readonly string[];
  /** True: the packages that the crates want are chosen, too. */
  readonly auto: boolean;
  /** Where packages of the sysroot come from besides its release. */
  readonly repositories: readonly OwnRepository[];
  readonly gcc: GccChoice;
  readonly linker: LinkerChoice;
  /** Absolute path of the lock, which need not be there. */
  readonly lockfile: string;
  /** True: a run without a lock is refused. */
  readonly locked: boolean;
  readonly mirrors: readonly string[];
  readonly packs: PacksChoice;
  readonly command: CargoCommand | 'none';
  /** True: clippy will run. */
  readonly clippy: boolean;
  readonly args: readonly string[];
  /** Absolute path. */
  readonly workingDirectory: string;
  readonly rustflags: 'env' | 'target' | 'off';
  readonly audit: 'error' | 'warn' | 'off';
  /** What the artifacts may need, where that was written down. */
  readonly baseline: Baseline | undefined;
  readonly strip: StripMode;
  /** Undefined when no archive is wanted. */
  readonly archive: ArchiveName | undefined;
  readonly archiveFiles: ArchiveFiles;
  readonly cache: boolean;
}

/**
 * Turns input values into a request.
 * @param given gives an input's value as the user wrote it; undefined where it was left out
 * @param base the folder that `working-directory` is relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones. Nothing was written by then.
 */
export function parseRequest(given: (name: string) => string | undefined, base: string): Request {
  const values = new Map(inputs.map((input) => [input.name, given(input.name) ?? input.default]));
  for (const [name, value] of values) refuseControlCharacters(name, value);
  const value = (name: string) => values.get(name) ?? '';
  const target = parseTarget(value('target'));
  const args = splitArgs(value('args'));
  refuseOtherTarget(args, target.triple);
  const workingDirectory = parseFolder(value('working-directory'), base);
  const glibc = parseGlibc(value('glibc'));
  const audit = oneOf('audit', value('audit'), ['error', 'warn', 'off']);
  const command = oneOf('command', value('command'), [...cargoCommands, 'none']);
  const sysrootGlibcLimit = audit === 'off' || command === 'none' ? glibc : undefined;
  const choosing = { glibc, limit: sysrootGlibcLimit };
  const sysroot = parseSysroot(value('sysroot'), value('sysroot-sha256'), choosing, base, target);
  const { packages, auto } = parsePackages(value('packages'));
  const words = auto ? ['auto', ...packages] : packages;
  refusePackagesElsewhere(sysroot, words);
  const rust = parseRust(value('rust'), target);
  const gcc = parseGcc(value('gcc'), value('gcc-sha256'), base, target);
  refuseOtherLibc(target, { glibc, packages: words, sysroot, gcc });
  return {
    target,
    rust,
    sysroot,
    glibc,
    sysrootGlibcLimit,
    packages,
    auto,
    repositories: parseRepositories(value('repositories'), { sysroot, target }, base),
    gcc,
    linker: parseLinker(value('linker'), rust, gcc),
    lockfile: parseLockfile(value('lockfile'), workingDirectory),
    locked: parseSwitch('locked', value('locked')),
    mirrors: parseMirrors(value('mirror')),
    packs: parsePacks(value('packs')),
    command,
    clippy: command === 'clippy',
    args,
    workingDirectory,
    audit,
    baseline: parseBaseline(value('baseline'), workingDirectory),
    rustflags: oneOf('rustflags', value('rustflags'), ['env', 'target', 'off']),
    strip: oneOf('strip', value('strip'), stripModes),
    archive: parseArchive(value('archive'), command),
    archiveFiles: parseArchiveFiles(value('archive-files'), workingDirectory, base),
    cache: parseSwitch('cache', value('cache')),
  };
}

const severalLines = new Set(['packages', 'repositories', 'mirror', 'args', 'archive-files']);

function refuseControlCharacters(name: string, value: string): void {
  const checked = severalLines.has(name) ? value.replace(/[\t\n\r]/g, '') : value;
  if ([...checked].some((character) => character < ' ' || character === '\x7f'))
    throw refused(name, value, { why: 'it contains a control character', todo: 'remove it' });
}
