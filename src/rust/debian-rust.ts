import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GccRelease } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { CrossrootError } from '../errors.js';
import { treeLauncher } from '../store/launcher.js';
import { readText } from '../system/open-file.js';
import { outputOf, shortAnswer } from '../system/process.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';
import { type RustTools, stdFolder, versionIn } from './rust-tools.js';

const programs = ['rustc', 'cargo', 'rustdoc'] as const;
/** Holds the release's glibc and nothing else: the launchers in `hostBin` do without it. */
const glibcFolder = 'glibc';
const versionFile = 'rust-version';
/** Programs of a release's own glibc run through launchers here, … */
const treeBin = 'bin';
/** … and here through the host's glibc. */
const hostBin = 'bin-host';

/** The folders with the libraries of the compiler, which are the host's. */
function libraryFolders({ gnu }: Target): readonly string[] {
  return [`usr/lib/${gnu}`, `lib/${gnu}`];
}

/** The packages of the release's own Rust: compiler, cargo and std for the host, std for the target. */
export function rustPackageNames({ rust: { compiler, cargo, std } }: GccRelease) {
  return { host: [compiler, cargo, std], target: [std] };
}

/**
 * Says whether the tree of `rust: debian` keeps a file of its packages: the three programs, the shared
 * libraries directly in the multiarch folders, and std.
 * @param path Path under the tree's root, without a leading `./`.
 */
export function keepRustPath(path: string, host: Target): boolean {
  if (/^usr\/bin\/(rustc|cargo|rustdoc)$/.test(path)) return true;
  if (/^usr\/lib\/rustlib\/[^/]+-[^/]+\//.test(path)) return true;
  const folder = libraryFolders(host).find((one) => path.startsWith(`${one}/`));
  const library = folder === undefined ? '/' : path.slice(folder.length + 1);
  return !library.includes('/') && /\.so(\.|$)/.test(library) && !unusedLibrary.test(library);
}

const unusedLibrary =
  /^lib(SegFault|BrokenLocale|memusage|pcprofile|c_malloc_debug|thread_db|icuio|icutest|icutu|icui18n|pcreposix|tic|brotlienc|nss_(compat|hesiod))[.-]/;

const glibcLibrary =
  /^(ld-|lib(c|m|mvec|dl|pthread|rt|util|resolv|anl|nsl|nss_files|nss_dns)(-\d[\d.]*\.so|\.so\.))/;

/**
 * Finishes the unpacked packages of a release's Rust: sets its glibc apart, removes links to std's shared
 * library where that is not there, writes the launchers and the compiler's version.
 *
 * A proc macro is a library that the host's `cc` links against the host's glibc and that rustc loads. So rustc
 * has to run on whichever glibc is newer: each program has a launcher for the tree's glibc (`bin/`) and one for
 * the host's (`bin-host/`); {@link debianRustTools} chooses.
 *
 * @param packaged the version of the compiler's package, for a host whose programs do not run here
 * @throws CrossrootError when something is missing from the tree, or its rustc does not run here.
 */
export async function finishRustTree(
  root: string,
  release: GccRelease,
  target: Target,
  host: Target,
  packaged: string | undefined,
): Promise<void> {
  setGlibcApart(root, host);
  checkRustTree(root, release, target, host);
  writeLaunchers(root, release, host);
  const upstream = /^[\d.]+/.exec(packaged ?? '')?.[0];
  const version = host.node === process.arch ? await askVersion(root, release) : upstream;
  writeFileSync(join(root, versionFile), `${version}\n`);
}

/**
 * The tools of a finished tree.
 * @param hostGlibc The glibc version of this machine, `2.39`; undefined when it has another C library.
 */
export function debianRustTools(
  tree: string,
  release: GccRelease,
  target: Target,
  host: Target,
  hostGlibc: string | undefined,
): RustTools {
  // Its loader is there on every glibc machine.
  const hasNewer = hostGlibc !== undefined && compareVersions(hostGlibc, release.glibc) > 0;
  const onHost = hasNewer && existsSync(host.interpreter);
  const bin = join(tree, onHost ? hostBin : treeBin);
  const version = readText(join(tree, versionFile), 4096).trim();
  const std = stdFolder(join(tree, 'usr'), target.triple);
  return { cargo: join(bin, 'cargo'), path: [bin], variables: {}, std, version };
}

function setGlibcApart(root: string, host: Target): void {
  mkdirSync(join(root, glibcFolder), { recursive: true });
  for (const folder of libraryFolders(host)) {
    for (const name of names(join(root, folder)).filter((name) => glibcLibrary.test(name)))
      renameSync(join(root, folder, name), join(root, glibcFolder, name));
  }
}

/** @throws CrossrootError for a tree that has not std for the host and the target. */
export function checkRustTree(root: string, release: GccRelease, target: Target, host: Target): void {
  for (const triple of [host.triple, target.triple]) checkStd(root, release, triple);
}

function checkStd(root: string, release: GccRelease, triple: string): void {
  const folder = stdFolder(join(root, 'usr'), triple);
  const files = names(folder);
  if (!files.some((name) => /^libstd-.*\.rlib$/.test(name))) {
    const todo = `check that ${release.rust.std} of ${release.name} was locked for both architectures`;
    throw incomplete(release, `std for ${triple}`, `no libstd in ${folder}`, todo);
  }
  for (const file of files.filter((name) => name.endsWith('.so')).map((name) => join(folder, name)))
    if (!existsSync(file)) rmSync(file);
}

function incomplete(release: GccRelease, missing: string, why: string, todo: string): CrossrootError {
  return new CrossrootError({
    what: `the Rust of ${release.name} is incomplete: ${missing} is missing`,
    why,
    todo,
  });
}

function writeLaunchers(root: string, release: GccRelease, host: Target): void {
  const loader = join(glibcFolder, host.loader);
  if (!existsSync(join(root, loader))) {
    const why = `no ${host.loader} in ${libraryFolders(host).join(' or ')}`;
    throw incomplete(release, 'its loader', why, `check that libc6 was locked for ${host.debian}`);
  }
  mkdirSync(join(root, 'usr/libexec'), { recursive: true });
  for (const name of programs) {
    const program = `usr/bin/${name}`;
    if (!existsSync(join(root, program))) {
      const { compiler, cargo } = release.rust;
      const todo = `check that ${compiler} and ${cargo} of ${release.name} were locked for ${host.debian}`;
      throw incomplete(release, name, `no ${program} in the tree`, todo);
    }
    const moved = `usr/libexec/${name}`;
    renameSync(join(root, program), join(root, moved));
    // rustdoc starts the compiler of the sysroot by its path, to build doctests: it needs a launcher too.
    for (const at of [`${treeBin}/${name}`, program]) {
      const text = treeLauncher(at, {
        program: moved,
        loader,
        libraries: [glibcFolder, ...libraryFolders(host)],
        ...(release.gcc.argv0 ? { argv0: '$0' } : {}),
        variables: variablesOf(name, treeBin),
      });
      writeLauncher(join(root, at), text);
    }
    writeLauncher(join(root, hostBin, name), hostLauncher(name, moved, host));
  }
}

/** `/proc/self/exe` is the loader, so cargo would tell build scripts that the loader is cargo. */
function variablesOf(name: string, bin: string): Readonly<Record<string, string>> {
  return name === 'cargo' ? { CARGO: `$root/${bin}/cargo` } : {};
}

/** A launcher that takes the tree's libraries but the host's glibc; for hosts whose glibc is the newer one. */
function hostLauncher(name: string, program: string, host: Target): string {
  const libraries = libraryFolders(host)
    .map((folder) => `$root/${folder}`)
    .join(':');
  const variables = Object.entries(variablesOf(name, hostBin));
  return [
    '#!/bin/sh',
    `root=\${0%/*}/..`,
    ...variables.map(([variable, value]) => `${variable}="${value}"\nexport ${variable}`),
    `exec ${host.interpreter} --library-path "${libraries}" "$root/${program}" "$@"`,
    '',
  ].join('\n');
}

function writeLauncher(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

async function askVersion(root: string, release: GccRelease): Promise<string> {
  const rustc = join(root, treeBin, 'rustc');
  const ended = await outputOf(rustc, ['-vV'], { env: { PATH: '/usr/bin:/bin' }, limits: shortAnswer });
  const { code, stdout, stderr, failure } = ended;
  const version = code === 0 ? versionIn(stdout) : undefined;
  if (version !== undefined) return version;
  throw new CrossrootError({
    what: `the Rust of ${release.name} does not run on this machine`,
    why: failure ?? `${rustc} -vV ended with ${code}: ${stderr.trim() || stdout.trim()}`,
    todo: `use ${setting('rust', 'rustup')}, and report this with the lines above`,
  });
}

/** Sorted names in a folder, none when there is no such folder. */
function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
