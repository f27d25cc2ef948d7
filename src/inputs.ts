import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { refused } from './input-refusal.js';
import { parseArchive, parseArchiveFiles, parseStrip } from './input-release.js';
import {
  type GccChoice,
  parseGcc,
  parseGlibc,
  parseSysroot,
  refusePackagesElsewhere,
  type SysrootChoice,
} from './input-toolchain.js';
import { shownUrl } from './net/url.js';
import type { ArchiveName } from './release/archive-name.js';
import type { ArchiveFiles } from './release/member.js';
import type { StripMode } from './release/strip.js';
import { refuseOtherTarget, splitArgs } from './rust/args.js';
import { type CargoCommand, cargoCommands } from './rust/cargo.js';
import { type Target, targets } from './target.js';

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

/** Who provides Rust. */
export type RustChoice =
  | { readonly kind: 'rustup'; readonly toolchain?: string }
  | { readonly kind: 'debian' };

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

function parseRust(value: string): RustChoice {
  if (value === 'rustup') return { kind: 'rustup' };
  if (value === 'debian') return { kind: 'debian' };
  const toolchain = /^rustup:([A-Za-z0-9][\w.+-]*)$/.exec(value)?.[1];
  if (toolchain !== undefined) return { kind: 'rustup', toolchain };
  throw refused(
    'rust',
    value,
    'nobody provides Rust under that name',
    'use rustup, rustup:<toolchain> or debian',
  );
}

function parsePackages(value: string): readonly string[] {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  for (const name of names) {
    // Debian policy §5.6.1 (names) and §5.6.12 (versions).
    if (/^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+~:-]+)?$/.test(name)) continue;
    throw refused(
      'packages',
      name,
      'it is not a Debian package name',
      'name packages as apt does, for example libssl-dev',
    );
  }
  return [...new Set(names)].sort();
}

function parseMirrors(value: string): readonly string[] {
  const mirrors = value.split(/\s+/).filter((mirror) => mirror !== '');
  for (const mirror of mirrors) {
    const isUrl = URL.canParse(mirror) && /^https?:$/.test(new URL(mirror).protocol);
    if (!isUrl)
      throw refused(
        'mirror',
        shownUrl(mirror),
        'it is not an http or https URL',
        'write it as https://mirror.example/debian',
      );
  }
  return mirrors.map((mirror) => mirror.replace(/\/+$/, ''));
}

function parseLockfile(value: string, folder: string): string {
  if (value !== '') return resolve(folder, value);
  throw refused('lockfile', value, 'it names no file', 'leave it out, or name a file such as crossroot.lock');
}

function parseSwitch(name: string, value: string): boolean {
  return oneOf(name, value, ['true', 'false'] as const, (word) => word) === 'true';
}

function parseFolder(value: string, base: string): string {
  const folder = resolve(base, value);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw refused(
    'working-directory',
    value,
    `there is no folder ${folder}`,
    'name a folder relative to the workspace',
  );
}

function oneOf<const T>(input: string, value: string, allowed: readonly T[], nameOf: (item: T) => string): T {
  const found = allowed.find((item) => nameOf(item) === value);
  if (found !== undefined) return found;
  throw refused(
    input,
    value,
    'it is not one of the allowed values',
    `use one of ${allowed.map(nameOf).join(', ')}`,
  );
}
