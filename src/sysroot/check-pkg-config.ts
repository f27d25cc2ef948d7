import { lstatSync, readFileSync } from 'node:fs';
import { isFileBeneath, listBeneath, realBeneath } from '../system/rooted-path.js';
import { debianModulePackage } from './debian-owners.js';
import type { Finding } from './findings.js';
import type { Layout } from './layout.js';

/**
 * Finds `.pc` files whose `Requires` or `Requires.private` name a module that is not there: pkg-config then
 * refuses the module itself, even when only its compiler flags are wanted (pc(5)).
 */
export function checkModules(root: string, layout: Layout): readonly Finding[] {
  const files = layout.pkgConfig
    .flatMap((folder) => listBeneath(root, folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.pc') && isFileBeneath(root, file))
    .sort();
  const texts = files.map((file) => ({ file, text: textOf(realBeneath(root, file)) }));
  const known = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.pc'.length)));
  for (const { text } of texts) for (const name of modulesOf(text, /^Provides:/)) known.add(name);
  return texts.flatMap(({ file, text }) =>
    modulesOf(text, /^Requires(?:\.private)?:/)
      .filter((module) => !known.has(module))
      .map((module) => missing(file, module)),
  );
}

function missing(file: string, module: string): Finding {
  const owner = debianModulePackage(module);
  return {
    what: `${file} asks for the pkg-config module ${module}, which no package in the sysroot has`,
    ...(owner === undefined ? {} : { fix: `Debian's ${owner} brings it` }),
  };
}

/** Larger is no `.pc` file, in bytes. */
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
