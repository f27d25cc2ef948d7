import { lstatSync, readFileSync } from 'node:fs';
import { isFileBeneath, listBeneath, realBeneath } from '../system/rooted-path.js';

/** A module that a `.pc` file asks for and no folder has. */
export interface Unresolved {
  /** The `.pc` file, beneath the sysroot's root. */
  readonly file: string;
  readonly module: string;
}

/**
 * Finds `.pc` files whose `Requires` or `Requires.private` name a module that is not there: pkg-config then
 * refuses the module itself, even when only its compiler flags are wanted (pc(5)).
 * @param folders the pkg-config folders, beneath the root
 */
export function findUnresolvedModules(root: string, folders: readonly string[]): readonly Unresolved[] {
  const files = folders
    .flatMap((folder) => listBeneath(root, folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.pc') && isFileBeneath(root, file))
    .sort();
  const texts = files.map((file) => ({ file, text: textOf(realBeneath(root, file)) }));
  const known = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.pc'.length)));
  for (const { text } of texts) for (const name of modulesOf(text, /^Provides:/)) known.add(name);
  return texts.flatMap(({ file, text }) =>
    modulesOf(text, /^Requires(?:\.private)?:/)
      .filter((module) => !known.has(module))
      .map((module) => ({ file, module })),
  );
}

const largestFile = 2 ** 20;

/** What a `.pc` file says; nothing when it is too large for one. */
function textOf(file: string): string {
  return lstatSync(file).size <= largestFile ? readFileSync(file, 'utf8') : '';
}

function modulesOf(text: string, field: RegExp): readonly string[] {
  const variables = new Map<string, string>();
  const modules: string[] = [];
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    const variable = /^([\w.]+)\s*=\s*(.*)$/.exec(line.trim());
    if (variable?.[1] !== undefined) variables.set(variable[1], variable[2] ?? '');
    if (!field.test(line)) continue;
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\$\{([\w.]+)\}/g, (_, name) => variables.get(name) ?? '');
    const withoutVersions = value.replace(/(?:[<>]=?|!?=)\s*[^\s,]+/g, ' ');
    modules.push(...withoutVersions.split(/[\s,]+/).filter((word) => word !== ''));
  }
  return modules;
}
