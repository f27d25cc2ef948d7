import { lstatSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readLibrary } from '../elf/dynamic.js';
import { isFor, machineName } from '../elf/machine.js';
import { fittingText } from '../system/open-file.js';
import { entriesOf, existsBeneath, listBeneath, resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { debianBrings, debianLibraryPackage } from './debian-owners.js';
import { folderWith, type Layout } from './layout.js';
import type { Finding, Findings } from './sysroot.js';
import { packageListPath } from './sysroot-packages.js';

/** Where update-alternatives(1) keeps its links; a sysroot of packages or of a copy has none of them. */
const alternatives = '/etc/alternatives/';

/**
 * Checks the library folders: `.so` links that lead nowhere, linker scripts that ask for missing files,
 * libraries of another machine, and libraries that need one which is nowhere in the sysroot.
 */
export function checkLibraries(root: string, layout: Layout, target: Target): Omit<Findings, 'notes'> {
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  const needs: Need[] = [];
  const ofPackages = existsBeneath(root, packageListPath);
  for (const path of librariesOf(root, layout)) {
    const file = join(root, path);
    if (lstatSync(file).isSymbolicLink()) {
      if (!path.endsWith('.so') || existsBeneath(root, path)) continue;
      const [isAlternative, finding] = danglingLink(root, path);
      // What packages bring is what apt would make of them.
      (isAlternative || ofPackages ? warnings : errors).push(finding);
      continue;
    }
    if (!lstatSync(file).isFile()) continue;
    const elf = readLibrary(file);
    switch (elf.kind) {
      case 'none':
        if (path.endsWith('.so')) {
          const found = checkScript(root, layout, path);
          errors.push(...found.errors);
          warnings.push(...found.warnings);
        }
        break;
      case 'damaged':
        warnings.push({ what: `${path} is a damaged library: ${elf.why}`, fix: 'copy it again' });
        break;
      case 'elf':
        if (!isFor(elf.machine, target.machine)) {
          warnings.push({ what: `${path} is for another machine: ${machineName(elf.machine)}` });
        }
        for (const name of elf.needed) needs.push({ name, path, runPaths: elf.runPaths });
        break;
    }
  }
  return { errors, warnings: [...warnings, ...missingNeeds(root, layout, needs)] };
}

/** The libraries in the library folders themselves, each of them once. */
function librariesOf(root: string, layout: Layout): readonly string[] {
  const paths = layout.libraries.flatMap((folder) => {
    const place = resolveBeneath(root, folder) ?? folder;
    return listBeneath(root, folder)
      .filter((name) => /\.so(?:\.|$)/.test(name))
      .map((name) => `${place}/${name}`);
  });
  return [...new Set(paths)];
}

function danglingLink(root: string, path: string): readonly [isAlternative: boolean, Finding] {
  const to = posix.resolve(posix.dirname(`/${path}`), readlinkSync(join(root, path)));
  const what = `${path} is a dangling link`;
  if (to.startsWith(alternatives)) {
    return [true, { what, fix: `${to} exists only on the device: point the link to the library itself` }];
  }
  const fix = [`${to.slice(1)} is missing`, debianBrings(debianLibraryPackage(posix.basename(to)))];
  return [false, { what, fix: fix.filter((part) => part !== undefined).join('; ') }];
}

function checkScript(root: string, layout: Layout, path: string): Omit<Findings, 'notes'> {
  const { files, searched } = readLinkerScript(join(root, path));
  const ask = (name: string): string => `${path} is a linker script that asks for ${name}, which is missing`;
  const lost = files.filter((name) => !existsBeneath(root, name));
  const lostNames = searched.filter((name) => {
    const names = name.startsWith('-l') ? [`lib${name.slice(2)}.so`, `lib${name.slice(2)}.a`] : [name];
    return names.every((one) => folderWith(one, root, layout) === undefined);
  });
  return {
    errors: lost.map((path) => {
      const name = posix.basename(path);
      const folder = folderWith(name, root, layout);
      const fix =
        folder === undefined
          ? debianBrings(debianLibraryPackage(name))
          : `change it to /${folder}/${name}: its paths are relative to the sysroot`;
      return { what: ask(path), fix };
    }),
    warnings: lostNames.map((name) => ({ what: ask(name) })),
  };
}

/** Larger is no linker script, in bytes. */
const largestScript = 64 * 1024;

/**
 * What a linker script asks for (GNU ld manual, "File Commands"): absolute names, which ld looks for under the
 * sysroot because the script itself is there, and names without a folder and `-l` options, for which it
 * searches the library folders. Nothing when the file is no linker script.
 */
function readLinkerScript(file: string) {
  const text = fittingText(file, largestScript, { encoding: 'latin1' }) ?? '';
  const isScript = !text.startsWith('\x7fELF') && /\b(?:GROUP|INPUT)\s*\(/.test(text);
  const withoutComments = isScript ? text.replace(/\/\*[\s\S]*?\*\//g, ' ') : '';
  const words = withoutComments.match(/[^\s(),"]+/g) ?? [];
  return {
    files: words.filter((word) => word.startsWith('/')),
    searched: words.filter((word) => /^-l.|^[^/]+\.(?:so|a|o)(?:\.[\w.]+)?$/.test(word)),
  };
}

/** A library, one that it needs, and where it says that the other may be. */
interface Need {
  readonly name: string;
  readonly path: string;
  readonly runPaths: readonly string[];
}

/**
 * The names that libraries need and that are neither in a library folder nor where the one that needs them has
 * its `DT_RUNPATH`: ld then cannot tell whether the library's own symbols are there, and a program that uses it
 * does not start.
 */
function missingNeeds(root: string, layout: Layout, needs: readonly Need[]): readonly Finding[] {
  const folders = new Map<string, string | undefined>();
  for (const { name } of needs) if (!folders.has(name)) folders.set(name, folderWith(name, root, layout));
  const missing = new Map<string, string[]>();
  for (const { name, path, runPaths } of needs) {
    if (folders.get(name) !== undefined) continue;
    const origin = posix.dirname(path);
    const places = runPaths.map((folder) => folder.replace(/\$(?:ORIGIN|\{ORIGIN\})/, `/${origin}`));
    if (places.some((folder) => folder.startsWith('/') && existsBeneath(root, `${folder}/${name}`))) continue;
    missing.set(name, [...(missing.get(name) ?? []), path]);
  }
  if (missing.size === 0) return [];
  const deeper = pathsBeneath(root, layout);
  return [...missing]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, who]) => {
      const needing = `${listed(who)} ${who.length === 1 ? 'needs' : 'need'} ${name}`;
      const hidden = deeper.get(name);
      if (hidden !== undefined)
        return { what: `${needing}, which is at ${hidden}, where neither the linker nor the loader looks` };
      const owner = debianLibraryPackage(name);
      return {
        what: `${needing}, which is not in the sysroot`,
        fix: owner && `Debian's ${owner} should contain it`,
      };
    });
}

function pathsBeneath(root: string, layout: Layout): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!paths.has(entry.name)) paths.set(entry.name, path);
    }
  };
  for (const folder of layout.libraries) walk(resolveBeneath(root, folder) ?? folder);
  return paths;
}

function listed(paths: readonly string[]): string {
  const [first, second, ...rest] = paths;
  if (second === undefined) return first ?? '';
  return rest.length === 0 ? `${first} and ${second}` : `${first} and ${rest.length + 1} others`;
}
