import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { type Context, dayOf } from '../context.js';
import { gccPruningRules } from '../debian/pruning.js';
import type { GccRelease } from '../debian/release.js';
import { resolveRelease } from '../debian/resolve-release.js';
import { readLoaded } from '../elf/loading.js';
import { CrossrootError } from '../errors.js';
import { isHost } from '../host.js';
import type { Phase } from '../reporting/report.js';
import { type TreeProgram, treeLauncher } from '../store/launcher.js';
import type { TreePlan } from '../store/plan.js';
import type { Target } from '../target.js';
import { fileRulesVersion, gccFileRules } from '../unpack/file-rules.js';
import type { LinkerChoice } from './linkers.js';

/** Where the libraries of gcc's programs are: in the last two where gcc itself does not look. */
function libraryFolders({ gnu }: Target): readonly string[] {
  return [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib/host', 'usr/lib/host'];
}

/** The specs of a native gcc (GCC manual, "Spec Files"), in the folder where it looks for such files. */
export const nativeSpecs = 'crossroot.specs';

/** The suffix of the ELF files that the launchers of a gcc tree start. */
export const elfSuffix = '.elf';

/** The first number is raised when the code here makes another tree of the same packages. */
export const gccRules = `1.${fileRulesVersion}`;

/** The package with a compiler of a release. What compiles for the host's own machine is no cross compiler. */
export function gccPackage(
  name: 'gcc' | 'g++',
  { gcc: { version } }: GccRelease,
  target: Target,
  host: Target,
): string {
  return `${name}-${version}${isHost(target, host) ? '' : `-${target.gcc.tools.replaceAll('_', '-')}`}`;
}

/** The compilers of a gcc, and their packages' names without release and target. */
const drivers = ['gcc', 'g++'] as const;

/** How the gcc of a release is chosen and made. */
export function planGcc(
  {
    release,
    target,
    linker,
  }: { readonly release: GccRelease; readonly target: Target; readonly linker: Pick<LinkerChoice, 'package'> },
  context: Context,
  phase: Phase,
): TreePlan {
  const { pkgconf } = release.gcc;
  const { host } = context;
  const more = linker.package === undefined ? [] : [linker.package];
  return {
    kind: 'gcc',
    release,
    rules: gccRules,
    choose: async (from) => {
      const resolution = await resolveRelease({
        ...from,
        // Security and point releases take packages away from the mirrors: those of the release's own suite
        // last longest.
        release: { ...release, repositories: release.repositories.slice(0, 1) },
        architecture: host.debian,
        names: [...drivers.map((name) => gccPackage(name, release, target, host)), pkgconf, ...more],
        rules: gccPruningRules(target),
        phase,
        context,
      });
      return { ...resolution, resolved: resolution.chosenAt ?? dayOf(context) };
    },
    make: async (chosen, root) => {
      const keep = gccFileRules(target, host);
      const { unpackPackages } = await import('../store/unpack-packages.js');
      const sums = await unpackPackages({ ...chosen, root, keep, links: {}, phase, context });
      finishGccTree(root, release, target, host);
      return sums;
    },
    check: (root) => {
      loaderOf(root, host);
      partsFolders(root, release, target, host);
    },
  };
}

/**
 * Turns unpacked gcc packages into a tree that runs anywhere: each program becomes a launcher that starts it
 * through the tree's own loader, and the links to the runtime libraries of Debian's cross packages, which the
 * tree leaves out, become linker scripts that find them in the sysroot.
 * @throws CrossrootError when the packages do not hold what a gcc needs.
 */
export function finishGccTree(root: string, release: GccRelease, target: Target, host: Target): void {
  const parts = partsFolders(root, release, target, host);
  if (isHost(target, host)) likeCrossGcc(root, release, target);
  const loading = { ...loaderOf(root, host), argv0: release.gcc.argv0 ? '$0' : undefined };
  for (const folder of ['usr/bin', ...parts]) launchPrograms(root, folder, loading);
  launchLinks(root, `usr/${target.gcc.tools}/bin`, loading);
  for (const folder of parts) pointLibrariesAtSysroot(root, folder);
}

type Loading = Omit<TreeProgram, 'program'>;

/** How programs of a gcc tree are started: the loader and the library folders that the tree has. */
export function loaderOf(root: string, host: Target): Pick<TreeProgram, 'loader' | 'libraries'> {
  const libraries = libraryFolders(host).filter((folder) => existsSync(join(root, folder)));
  const loader = libraries
    .map((folder) => `${folder}/${host.loader}`)
    .find((file) => existsSync(join(root, file)));
  if (loader === undefined) throw incomplete(host.loader);
  return { loader, libraries };
}

/** The folder of a gcc's own headers, under the root of its tree. */
export function ownHeaders(release: GccRelease, target: Target, host: Target): string {
  return `usr/lib/${partsOf(release, target, host)}/include`;
}

function partsOf(release: GccRelease, target: Target, host: Target): string {
  return `${isHost(target, host) ? 'gcc' : 'gcc-cross'}/${target.gcc.tools}/${release.gcc.version}`;
}

/** The folders of gcc's own parts: programs are in `libexec` since Debian 13, in `lib` before. */
function partsFolders(root: string, release: GccRelease, target: Target, host: Target): readonly string[] {
  const parts = partsOf(release, target, host);
  const folders = ['usr/lib', 'usr/libexec']
    .map((folder) => `${folder}/${parts}`)
    .filter((folder) => existsSync(join(root, folder)));
  if (folders.length === 0) throw incomplete(`usr/lib/${parts}`);
  return folders;
}

/**
 * Gives a native gcc what a cross gcc has. The libraries of its programs move to where it looks for none to
 * link with. `as` and `ld`, which it would take from PATH, get links beside those of no other machine. The
 * headers of its C++ library, which it would look for in the sysroot, are named by specs: they are part of the
 * gcc, as those of a cross gcc are.
 */
function likeCrossGcc(root: string, release: GccRelease, { gcc: { gnu, tools } }: Target): void {
  for (const folder of ['lib', 'usr/lib'].filter((one) => existsSync(join(root, one, gnu))))
    renameSync(join(root, folder, gnu), join(root, folder, 'host'));
  const bin = `usr/${tools}/bin`;
  mkdirSync(join(root, bin), { recursive: true });
  const prefix = `${tools}-`;
  for (const name of readdirSync(join(root, 'usr/bin')).filter((one) => one.startsWith(prefix)))
    if (!/-\d+$/.test(name)) symlinkSync(`../../bin/${name}`, join(root, bin, name.slice(prefix.length)));
  const { version } = release.gcc;
  const headers = [`c++/${version}`, `${gnu}/c++/${version}`, `c++/${version}/backward`]
    .map((folder) => `-isystem %:getenv(GCC_EXEC_PREFIX ../../include/${folder})`)
    .join(' ');
  const parts = join(root, `usr/lib/gcc/${tools}/${version}`);
  const specs = join(parts, nativeSpecs);
  writeFileSync(specs, `*cc1plus:\n+ %{!nostdinc:%{!nostdinc++:${headers}}}\n\n`, { mode: 0o644 });
  const { mtime } = lstatSync(join(parts, 'libgcc.a'));
  utimesSync(specs, mtime, mtime);
}

function launchPrograms(root: string, folder: string, loading: Loading): void {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const at = `${folder}/${name}`;
    const file = join(root, at);
    if (!lstatSync(file).isFile()) continue;
    const elf = readLoaded(file);
    if (elf.kind !== 'elf' || !elf.hasInterpreter) continue;
    dropDebugInformation(file, elf.loadedEnd);
    renameSync(file, `${file}${elfSuffix}`);
    writeLauncher(root, at, at, loading);
  }
}

/**
 * gcc starts `as` and `ld` by the links in here. A launcher finds its tree by its own path, so each gets one.
 */
function launchLinks(root: string, folder: string, loading: Loading): void {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const at = `${folder}/${name}`;
    let program = at;
    while (lstatSync(join(root, program)).isSymbolicLink()) {
      program = posix.normalize(posix.join(posix.dirname(program), readlinkSync(join(root, program))));
    }
    rmSync(join(root, at));
    writeLauncher(root, at, program, loading);
  }
}

function writeLauncher(root: string, at: string, program: string, loading: Loading): void {
  const elf = `${program}${elfSuffix}`;
  writeFileSync(join(root, at), treeLauncher(at, { ...loading, program: elf }), { mode: 0o755 });
  // Two machines that make the tree must give its files the same times: packs hold them.
  const { mtime } = lstatSync(join(root, elf));
  utimesSync(join(root, at), mtime, mtime);
}

/**
 * Cuts off what is never loaded. Debian 11 ships cc1 and cc1plus with 170 MB of debug information each; section
 * headers, which come after it, are of no use to the kernel or the loader (ELF gABI, chapter 5).
 */
function dropDebugInformation(file: string, end: number): void {
  const { size, mtime } = lstatSync(file);
  if (end > size / 2) return;
  const descriptor = openSync(file, 'r+');
  try {
    // The offset of the section headers (e_shoff), then their size, number and names (e_shentsize, …).
    writeSync(descriptor, Buffer.alloc(8), 0, 8, 40);
    writeSync(descriptor, Buffer.alloc(6), 0, 6, 58);
  } finally {
    closeSync(descriptor);
  }
  truncateSync(file, end);
  utimesSync(file, mtime, mtime);
}

/**
 * `libstdc++.so` and its like point into packages that would bring a second C library along. A dangling `.so`
 * makes ld take the `.a` instead, silently; this one names the library, which ld then finds in the sysroot.
 */
function pointLibrariesAtSysroot(root: string, folder: string): void {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const file = join(root, folder, name);
    const link = lstatSync(file);
    // What an absolute link leads to is of this machine, if it is there.
    if (!link.isSymbolicLink() || (existsSync(file) && !isAbsolute(readlinkSync(file)))) continue;
    const library = posix.basename(readlinkSync(file));
    rmSync(file);
    writeFileSync(file, `INPUT ( ${library} )\n`, { mode: 0o644 });
    utimesSync(file, link.mtime, link.mtime);
  }
}

function incomplete(missing: string): CrossrootError {
  return new CrossrootError({
    what: 'the gcc packages do not contain a complete gcc',
    why: `${missing} is missing`,
    todo: 'report this with the list of packages',
  });
}
