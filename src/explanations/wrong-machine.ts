import { basename, resolve } from 'node:path';
import known from '../../data/own-build-systems.json' with { type: 'json' };
import { machineName } from '../elf/machine.js';
import type { Explanation } from '../rust/cargo.js';
import type { Target } from '../target.js';
import { crateOf, targetLinkerLines } from './build-output.js';
import { type ForeignObject, foreignObject } from './object-machines.js';

/** What a linker refused because it is for another machine. */
export interface WrongMachine {
  readonly explanation: Explanation;
  /** The libraries, `add` of `-ladd`, that were found, but for another machine: no package helps. */
  readonly libraries: ReadonlySet<string>;
}

/** The words of GNU ld, of lld and of mold; the first group is the file, the second a member of it. */
const refusals: readonly RegExp[] = [
  /(?:^|\s)(\/[^:]+?)(?:\(([^()]+)\))?: Relocations in generic ELF \(EM: \d+\)/,
  /(?:^|\s)(\/[^:]+?)(?:\(([^()]+)\))?: (?:error adding symbols|file not recognized): file in wrong format/,
  /\blld: error: (\/[^:]+?)(?:\(([^()]+)\))? is incompatible with /,
  /\bmold: (?:error|fatal): (\/[^:]+?)(?:\(([^()]+)\))?: incompatible file type: /,
];

const skipped = /: skipping incompatible (\/.+) when searching for -l(\S+)$/;

/** Folders of the machine that builds: what lies there was found by a wrong search path. */
const ofHost = /^\/(?:usr|lib|lib64|opt)\//;

const crates: Readonly<Record<string, string>> = known.crates;

/**
 * Explains objects for another machine that the target's linker was given: which package's build script made
 * them, or which file is at fault.
 * @param options.cwd the folder where cargo ran
 */
export function explainWrongMachine(
  lines: readonly string[],
  { target, root, cwd }: { readonly target: Target; readonly root: string; readonly cwd: string },
): WrongMachine {
  const linker = targetLinkerLines(lines);
  const missing = new Set(linker.flatMap((line) => /\bcannot find -l([^:\s]+)/.exec(line)?.[1] ?? []));
  const libraries = new Set<string>();
  const files = new Map<string, ForeignObject>();
  for (const line of linker) {
    const [, passed, library = ''] = skipped.exec(line) ?? [];
    // The linker goes on looking, and may have found another one.
    const file = missing.has(library) ? passed : refusals.map((one) => one.exec(line)?.[1]).find(Boolean);
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (path.startsWith(`${root}/`) || ofHost.test(path) || files.has(path)) continue;
    const object = foreignObject(path, target.machine);
    if (object === undefined) continue;
    files.set(path, object);
    if (library !== '') libraries.add(library);
  }
  const why: string[] = [];
  const todo = new Set<string>();
  const explained = new Set<string>();
  for (const [file, { member, machine }] of files) {
    const crate = crateOf(file, lines);
    // An archive in the folder of a build script is in the package's rlib, too.
    if (explained.has(crate ?? file)) continue;
    explained.add(crate ?? file);
    const named = member === undefined ? basename(file) : `${member} in ${basename(file)}`;
    const isFor = `is for ${machineName(machine)}, not for ${target.machine.name}`;
    if (crate === undefined) {
      why.push(`${named} ${isFor}: ${file}`);
      todo.add(`put a ${basename(file)} for ${target.processor} in its place`);
      continue;
    }
    const suffix = target.triple.replaceAll('-', '_');
    why.push(
      `${named} ${isFor}: the build script of ${crate} did not take the compiler that CC_${suffix} names`,
    );
    for (const line of advice(crate, target)) todo.add(line);
  }
  return { explanation: { why, todo: [...todo] }, libraries };
}

function advice(crate: string, { tools, triple }: Target): readonly string[] {
  const own = crates[crate.replaceAll('_', '-')];
  if (own !== undefined) return [own];
  const names = `CC=${tools}-gcc CXX=${tools}-g++ HOST_CC=cc HOST_CXX=c++`;
  return [
    `see whether ${crate} has a feature that builds its C parts another way: by CMake, or with the crate cc`,
    `where its build system reads CC, as most do, set ${names} for cargo, and run \`cargo clean -p ${crate}\` once`,
    `where its build script starts cc or gcc by name, it has to start what CC_${triple.replaceAll('-', '_')} names`,
  ];
}
