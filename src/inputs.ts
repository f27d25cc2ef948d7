import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareVersions } from './debian/version.js';
import { CrossrootError } from './errors.js';
import { findRelease, type Release, releases } from './release.js';
import { splitArgs } from './rust/args.js';
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
      'The sysroot: debian:buster, debian:bullseye, debian:bookworm, debian:trixie or debian:forky. Default: debian:bookworm, or what glibc asks for',
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
      'auto (the gcc whose own glibc is the newest not newer than the sysroot’s) or debian:<suite>',
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
  { name: 'cache', default: 'true', description: 'Use the GitHub cache: true or false' },
];

/** Who provides Rust. */
export type RustChoice =
  | { readonly kind: 'rustup'; readonly toolchain?: string }
  | { readonly kind: 'debian' };

/** Which gcc. */
export type GccChoice = { readonly kind: 'auto' } | { readonly kind: 'debian'; readonly release: Release };

/** What a run is asked to do. */
export interface Request {
  readonly target: Target;
  readonly rust: RustChoice;
  /** The release that the sysroot is made from. */
  readonly sysroot: Release;
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
  const args = splitArgs(value('args'));
  const workingDirectory = parseFolder(value('working-directory'), base);
  return {
    target: oneOf('target', value('target'), targets, (target) => target.triple),
    rust: parseRust(value('rust')),
    sysroot: parseSysroot(value('sysroot'), value('glibc')),
    packages: parsePackages(value('packages')),
    gcc: parseGcc(value('gcc')),
    lockfile: parseLockfile(value('lockfile'), workingDirectory),
    locked: parseSwitch('locked', value('locked')),
    mirrors: parseMirrors(value('mirror')),
    command: oneOf('command', value('command'), [...cargoCommands, 'none'] as const, (name) => name),
    args,
    workingDirectory,
    rustflags: oneOf('rustflags', value('rustflags'), ['env', 'target', 'off'] as const, (name) => name),
    cache: parseSwitch('cache', value('cache')),
  };
}

const severalLines = new Set(['packages', 'mirror', 'args']);

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

function parseSysroot(value: string, glibc: string): Release {
  if (glibc !== '' && !/^\d+\.\d+$/.test(glibc)) {
    throw refused('glibc', glibc, 'it is not a glibc version', 'write it as 2.31');
  }
  const release = value === '' ? releaseFor(glibc) : parseRelease('sysroot', value);
  if (glibc !== '' && compareVersions(release.glibc, glibc) > 0) {
    throw new CrossrootError({
      what: `the sysroot debian:${release.name} has a newer glibc than the result may need`,
      why: `debian:${release.name} has glibc ${release.glibc}; the input glibc says ${glibc}`,
      todo: 'leave out sysroot, so that glibc chooses it, or raise glibc',
    });
  }
  return release;
}

const defaultRelease = 'bookworm';

function releaseFor(glibc: string): Release {
  if (glibc === '') return parseRelease('sysroot', `debian:${defaultRelease}`);
  const release = releases.findLast(({ glibc: own }) => compareVersions(own, glibc) <= 0);
  if (release !== undefined) return release;
  const known = releases.map((row) => `${row.glibc} (debian:${row.name})`).join(', ');
  throw refused('glibc', glibc, 'no release has so old a glibc', `use one of ${known}, or newer`);
}

function parseGcc(value: string): GccChoice {
  return value === 'auto' ? { kind: 'auto' } : { kind: 'debian', release: parseRelease('gcc', value) };
}

function parseRelease(input: string, value: string): Release {
  const release = value.startsWith('debian:') ? findRelease(value.slice('debian:'.length)) : undefined;
  if (release !== undefined) return release;
  const auto = input === 'gcc' ? 'auto, ' : '';
  const allowed = releases.map(({ name }) => `debian:${name}`).join(', ');
  throw refused(input, value, 'no such release is known', `use one of ${auto}${allowed}`);
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
        mirror,
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

function refused(input: string, value: string, why: string, todo: string): CrossrootError {
  return new CrossrootError({ what: `the input ${input} cannot be ${JSON.stringify(value)}`, why, todo });
}
