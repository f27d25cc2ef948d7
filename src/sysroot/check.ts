import { readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { CrossrootError } from '../errors.js';
import { fittingText } from '../system/open-file.js';
import { entriesOf, isFileBeneath, leavesRoot, listBeneath, realBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { shellWord } from '../text/shell-word.js';
import { fileRules } from '../unpack/file-rules.js';
import { checkLanguages } from './check-languages.js';
import { checkLibraries } from './check-libraries.js';
import { bringsBack, debianBrings, debianModulePackage } from './debian-owners.js';
import { OtherMachineError, readGlibcVersion } from './glibc.js';
import { folderWith, type Layout } from './layout.js';
import { missingNames } from './read-sysroot.js';
import type { Finding, Findings } from './sysroot.js';

/**
 * Checks what every link step relies on: a glibc for the target, its start files, loader and stub libraries,
 * the runtime of gcc, linker scripts whose names are there, no `.so` link that leads nowhere; that what
 * libraries need is there, and what C and C++ need beside; and that every `.pc` file finds the modules that it
 * asks for. Paths and links are taken under the root.
 * @param options.inPlace true for a sysroot as its owner has it: each link that leads out is a note
 */
export function checkSysroot(
  root: string,
  layout: Layout,
  target: Target,
  { inPlace = false }: { readonly inPlace?: boolean } = {},
): Findings {
  const glibc = checkGlibc(root, layout, target);
  // What is missing for this target would not mend the root of another machine.
  if (glibc.finding !== undefined && glibc.isForOther === true)
    return { errors: [glibc.finding], warnings: [], notes: [] };
  const libraries = checkLibraries(root, layout, target);
  return {
    errors: [
      ...(glibc.finding === undefined ? [] : [glibc.finding]),
      ...missingFiles(root, layout, target),
      ...missingThreads(root, layout, target, glibc.version),
      ...libraries.errors,
    ],
    warnings: [...checkLanguages(root, layout, target), ...libraries.warnings, ...checkModules(root, layout)],
    notes: inPlace ? findLeavingLinks(root) : [],
  };
}

/** Reads the glibc version; that there is none that it could be read from is a finding here. */
export function checkGlibc(
  root: string,
  layout: Layout,
  target: Target,
): { readonly version?: string; readonly finding?: Finding; readonly isForOther?: boolean } {
  if (!target.libc.isVersioned) return {};
  try {
    return { version: readGlibcVersion(root, layout, target) };
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    const { what, why, todo } = error;
    const finding = { what: `${what}: ${why.join('; ')}`, fix: todo.join('; ') };
    return { finding, isForOther: error instanceof OtherMachineError };
  }
}

/** What of the files that every link takes is not there. */
export function missingFiles(root: string, layout: Layout, target: Target): readonly Finding[] {
  return missingNames(root, layout, target).map((name) => missing(name, layout, target));
}

/** The first glibc whose libpthread, libdl, librt and libutil are parts of libc.so.6. */
const firstWithStubs = 34;

/**
 * rustc names pthread, dl, rt and util to the linker whatever the glibc is. Since 2.34 they are empty archives;
 * before, they are libraries, and the archives beside them must not be what the linker finds: a second copy of
 * the threads.
 */
function missingThreads(
  root: string,
  layout: Layout,
  target: Target,
  glibc: string | undefined,
): readonly Finding[] {
  if (glibc === undefined) return [];
  const hasStubs = Number(glibc.split('.')[1]) >= firstWithStubs;
  return ['pthread', 'dl', 'rt', 'util'].flatMap((name) => {
    const [library, archive] = [`lib${name}.so`, `lib${name}.a`];
    const names = hasStubs ? [library, archive] : [library];
    if (names.some((one) => folderWith(one, root, layout) !== undefined)) return [];
    return [missing(hasStubs ? archive : library, layout, target)];
  });
}

function missing(name: string, layout: Layout, target: Target): Finding {
  return { what: `${name} is missing`, fix: bringsBack(name, layout.kind, target) };
}

/**
 * Finds `.pc` files whose `Requires` or `Requires.private` name a module that is not there: pkg-config then
 * refuses the module itself, even when only its compiler flags are wanted (pc(5)).
 */
function checkModules(root: string, layout: Layout): readonly Finding[] {
  const files = layout.pkgConfig
    .flatMap((folder) => listBeneath(root, folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.pc') && isFileBeneath(root, file))
    .sort();
  const texts = files.map((file) => ({
    file,
    text: fittingText(realBeneath(root, file), largestFile, { links: 'refuse' }) ?? '',
  }));
  const known = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.pc'.length)));
  for (const { text } of texts) for (const name of modulesOf(text, /^Provides:/)) known.add(name);
  return texts.flatMap(({ file, text }) =>
    modulesOf(text, /^Requires(?:\.private)?:/)
      .filter((module) => !known.has(module))
      .map((module) => ({
        what: `${file} asks for the pkg-config module ${module}, which no package in the sysroot has`,
        fix: debianBrings(debianModulePackage(module)),
      })),
  );
}

/** Larger is no `.pc` file, in bytes. */
const largestFile = 2 ** 20;

function modulesOf(text: string, field: RegExp): readonly string[] {
  const variables = new Map<string, string>();
  const modules: string[] = [];
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    const variable = /^([\w.]+)\s*=\s*(.*)$/.exec(line.trim());
    if (variable?.[1] !== undefined) variables.set(variable[1], variable[2] ?? '');
    if (!field.test(line)) continue;
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/#.*/, '')
      .replace(/\$\{([\w.]+)\}/g, (_, name) => variables.get(name) ?? '');
    const withoutVersions = value.replace(/(?:[<>]=?|!?=)\s*[^\s,]+/g, ' ');
    modules.push(...withoutVersions.split(/[\s,]+/).filter((word) => word !== ''));
  }
  return modules;
}

/** Where the files of a build are; nothing else of a device's root is looked at. */
const buildFolders = ['lib', 'lib64', 'usr/include', 'usr/lib', 'usr/lib64', 'usr/share'];

/**
 * Finds the links that lead a build out of a sysroot which is used where it is: absolute ones, which the
 * kernel follows into the host, and relative ones that climb above the root. Only files that a build needs are
 * looked at.
 */
export function findLeavingLinks(root: string): readonly Finding[] {
  const keep = fileRules('sysroot');
  const findings: Finding[] = [];
  const walk = (folder: string): void => {
    const entries = [...entriesOf(join(root, folder))];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(folder, entry.name);
      const isAbove = buildFolders.some((one) => one === path || one.startsWith(`${path}/`));
      if (!isAbove && !buildFolders.some((one) => path.startsWith(`${one}/`))) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isSymbolicLink() && (isAbove || keep(path))) {
        const finding = findingOf(root, path, readlinkSync(join(root, path)));
        if (finding !== undefined) findings.push(finding);
      }
    }
  };
  walk('');
  return findings;
}

function findingOf(root: string, path: string, to: string): Finding | undefined {
  const folder = posix.dirname(`/${path}`);
  if (to.startsWith('/')) {
    return {
      what: `${path} is an absolute link: here it points to ${to} on this machine`,
      fix: `make it relative: ln -sfn ${shellWord(posix.relative(folder, posix.normalize(to)) || '.')} ${shellWord(path)}`,
    };
  }
  if (!leavesRoot(root, path, to)) return undefined;
  return {
    what: `${path} is a link out of the sysroot: it points to ${to}`,
    fix: 'point it to a file in the sysroot',
  };
}
