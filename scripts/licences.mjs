// The licences of what a bundle holds. ncc can collect them too, but writes one file for each chunk under the same name, so
// that only those of the last chunk stay.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param stats what ncc wrote with --stats-out
 * @returns {string} name, version, licence and its text for each package, sorted
 */
export function licencesOf(stats) {
  const folders = new Set();
  for (const module of allModules(stats.modules)) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.nameForCondition ?? '')?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = new Set([...folders].map(licenceOf));
  return [...texts].sort().join('\n');
}

function allModules(modules = []) {
  return modules.flatMap((module) => [module, ...allModules(module.modules)]);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} ${version} does not say what its licence is`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version}`, license, ...texts, ''].join('\n');
}
