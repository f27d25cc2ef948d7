import type { GccChoice } from '../gcc/choice.js';
import type { ArchiveFiles } from '../packaging/archive-contents.js';
import type { ArchiveName } from '../packaging/archive-name.js';
import type { StripMode } from '../packaging/strip.js';
import { type CargoCommand, cargoCommands } from '../rust/cargo.js';
import { refuseOtherTarget, splitArgs } from '../rust/cargo-args.js';
import type { RustChoice } from '../rust/rust-tools.js';
import type { SysrootChoice } from '../sysroot/choice.js';
import { type Target, targets } from '../target.js';
import { parseArchive, parseArchiveFiles, parseStrip } from './packaging.js';
import { refused } from './refused.js';
import { parseGcc, parseGlibc, parseSysroot, refusePackagesElsewhere } from './toolchain.js';
import {
  oneOf,
  parseFolder,
  parseLockfile,
  parseMirrors,
  parsePackages,
  parseRust,
  parseSwitch,
} from './values.js';

/** One input of the action, which is also a flag of the desk. */
export interface Input {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

/** The interface. `action.yml` says the same; a test compares them. */
export const inputs: readonly Input[] = [
  { name: 'target', default: 'aarch64-unknown-linux-gnu', description: 'Rust target triple' },
  {
    name: 'rust',
    default: 'rustup',
    description:
      'Who provides Rust: rustup (the active toolchain; rust-toolchain.toml is obeyed), rustup:<toolchain>, or debian (the release’s own, no Rust needed on the machine)',
  },
  {
    name: 'sysroot',
    default: '',
    description:
      'The sysroot: debian:buster, debian:bullseye, debian:bookworm, debian:trixie or debian:forky; a tarball (path or https URL); or a directory. Default: debian:bookworm, or what glibc asks for',
  },
  {
    name: 'sysroot-sha256',
    default: '',
    description: 'The SHA256 of the sysroot’s tarball; required with a URL',
  },
  {
    name: 'packages',
    default: '',
    description:
      'The -dev packages to put into the sysroot; blanks, commas or newlines between them; name=version asks for one version',
  },
  {
    name: 'gcc',
    default: 'auto',
    description:
      'auto (the gcc whose own glibc is the newest not newer than the sysroot’s), debian:<suite>, system (aarch64-linux-gnu-gcc on PATH), or a toolchain’s tarball (path or https URL)',
  },
  {
    name: 'gcc-sha256',
    default: '',
    description: 'The SHA256 of the toolchain’s tarball; required with a URL',
  },
  {
    name: 'glibc',
    default: '',
    description:
      'The newest glibc that the result may need, for example 2.31. With no sysroot given it chooses the release',
  },
  {
    name: 'lockfile',
    default: 'crossroot.lock',
    description:
      'The lock, relative to working-directory. When it exists, every tree is the one that it pins; crossroot lock writes it',
  },
  {
    name: 'locked',
    default: 'false',
    description: 'true: refuse to run without a lock',
  },
  {
    name: 'mirror',
    default: '',
    description: 'Base URLs of Debian mirrors that are asked first; blanks or newlines between them',
  },
  {
    name: 'command',
    default: 'build',
    description: `A cargo command (${cargoCommands.join(', ')}), or none: set up and export only`,
  },
  {
    name: 'args',
    default: '',
    description: 'Arguments for the cargo command, split as a shell splits words; nothing is expanded',
  },
  { name: 'working-directory', default: '.', description: 'Where cargo runs' },
  {
    name: 'rustflags',
    default: 'env',
    description:
      'How rustc learns of the sysroot: env (RUSTFLAGS), target (CARGO_TARGET_<TRIPLE>_RUSTFLAGS) or off (the linker launcher alone)',
  },
  {
    name: 'audit',
    default: 'error',
    description:
      'What a failed audit of the artifacts does: error, warn or off. The audit holds what they need against the sysroot and glibc',
  },
  {
    name: 'strip',
    default: 'none',
    description:
      'What is taken out of the artifacts: none, symbols, debuginfo, or split (debug information goes to app.debug beside app)',
  },
  {
    name: 'archive',
    default: 'false',
    description:
      'Packs the executables with readme and licences: false, true, or a file name such as {name}-{version}-{target}.tar.zst',
  },
  {
    name: 'archive-files',
    default: '',
    description:
      'Further files and folders for the archive, relative to working-directory; blanks or newlines between them',
  },
  { name: 'cache', default: 'true', description: 'Use the GitHub cache: true or false' },
];

/** What an input is when it is left out; empty for a name that is none. */
export function defaultOf(name: string): string {
  return inputs.find((input) => input.name === name)?.default ?? '';
}

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
  readonly gcc: GccChoice;
  /** Absolute path of the lock, which need not be there. */
  readonly lockfile: string;
  /** True: a run without a lock is refused. */
  readonly locked: boolean;
  readonly mirrors: readonly string[];
  readonly command: CargoCommand | 'none';
  readonly args: readonly string[];
  /** Absolute path. */
  readonly workingDirectory: string;
  readonly rustflags: 'env' | 'target' | 'off';
  readonly audit: 'error' | 'warn' | 'off';
  readonly strip: StripMode;
  /** Undefined when no archive is wanted. */
  readonly archive: ArchiveName | undefined;
  readonly archiveFiles: ArchiveFiles;
  readonly cache: boolean;
}

/**
 * Turns input values into a request.
 * @param value gives an input's value as the user wrote it; the default when it was left out
 * @param base the folder that `working-directory` is relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones. Nothing was written by then.
 */
export function parseRequest(value: (name: string) => string, base: string): Request {
  for (const input of inputs) refuseControlCharacters(input.name, value(input.name));
  const target = oneOf('target', value('target'), targets, (one) => one.triple);
  const args = splitArgs(value('args'));
  refuseOtherTarget(args, target.triple);
  const workingDirectory = parseFolder(value('working-directory'), base);
  const glibc = parseGlibc(value('glibc'));
  const audit = oneOf('audit', value('audit'), ['error', 'warn', 'off'] as const, (name) => name);
  const command = oneOf('command', value('command'), [...cargoCommands, 'none'] as const, (name) => name);
  const sysrootGlibcLimit = audit === 'off' || command === 'none' ? glibc : undefined;
  const choosing = { glibc, limit: sysrootGlibcLimit };
  const sysroot = parseSysroot(value('sysroot'), value('sysroot-sha256'), choosing, base);
  const packages = parsePackages(value('packages'));
  refusePackagesElsewhere(sysroot, packages);
  return {
    target,
    rust: parseRust(value('rust')),
    sysroot,
    glibc,
    sysrootGlibcLimit,
    packages,
    gcc: parseGcc(value('gcc'), value('gcc-sha256'), base),
    lockfile: parseLockfile(value('lockfile'), workingDirectory),
    locked: parseSwitch('locked', value('locked')),
    mirrors: parseMirrors(value('mirror')),
    command,
    args,
    workingDirectory,
    audit,
    rustflags: oneOf('rustflags', value('rustflags'), ['env', 'target', 'off'] as const, (name) => name),
    strip: parseStrip(value('strip')),
    archive: parseWantedArchive(value('archive'), command),
    archiveFiles: parseArchiveFiles(value('archive-files'), workingDirectory, base),
    cache: parseSwitch('cache', value('cache')),
  };
}

/** The cargo commands that leave files behind which somebody else can use. */
const buildingCommands: ReadonlySet<string> = new Set<CargoCommand>(['build', 'test', 'bench', 'rustc']);

function parseWantedArchive(value: string, command: string): ArchiveName | undefined {
  const archive = parseArchive(value);
  if (archive === undefined || buildingCommands.has(command)) return archive;
  throw refused(
    'archive',
    value,
    `with command: ${command} nothing is built that could be packed`,
    `use one of the commands ${[...buildingCommands].join(', ')}, or leave archive out`,
  );
}

const severalLines = new Set(['packages', 'mirror', 'args', 'archive-files']);

function refuseControlCharacters(name: string, value: string): void {
  const allowed = severalLines.has(name) ? /[\t\n\r]/g : /(?!)/g;
  const found = [...value.replace(allowed, '')].find((character) => character < ' ' || character === '\x7f');
  if (found !== undefined)
    throw refused(name, value, 'it contains a control character', 'write it without one');
}
