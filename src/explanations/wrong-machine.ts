import { basename, resolve } from 'node:path';
import known from '../../data/own-build-systems.json' with { type: 'json' };
import { machineName } from '../elf/machine.js';
import type { Explanation } from '../rust/cargo.js';
import type { Target } from '../target.js';
import { crateOf, mostFiles, targetLinkerLines } from './build-output.js';
import { type ForeignObject, foreignObject } from './object-machines.js';

/** What a linker refused because it is for another machine. */
export interface WrongMachine {
  readonly explanation: Explanation;
  /** The libraries, `add` of `-ladd`, that were found, but for another machine: no package helps. */
  readonly libraries: ReadonlySet<string>;
}

/** The words of GNU ld, of lld and of mold behind the file, and the member of it. */
const refusals =
  /: (?:Relocations in generic ELF \(EM: \d|(?:error adding symbols|file not recognized): file in wrong format|incompatible file type: )| is incompatible with /;

/** The file that a linker refused. What is before its words is taken apart once, however long it is. */
function refusedFile(line: string): string | undefined {
  const before = line.slice(0, Math.max(0, line.search(refusals)));
  const file = /(?:^|\s)(\/.+)/.exec(before.slice(before.lastIndexOf(':') + 1))?.[1];
  return file?.replace(/(?<=.)\([^()]+\)$/, '');
}

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
  const linker = targetLinkerLines(lines, target);
  const missing = new Set(linker.flatMap((line) => /\bcannot find -l([^:\s]+)/.exec(line)?.[1] ?? []));
  const libraries = new Set<string>();
  const files = new Map<string, ForeignObject>();
  const seen = new Set<string>();
  for (const line of linker) {
    const [, passed, library = ''] = skipped.exec(line) ?? [];
    // The linker goes on looking, and may have found another one.
    const file = missing.has(library) ? passed : refusedFile(line);
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (path.startsWith(`${root}/`) || ofHost.test(path) || seen.has(path)) continue;
    if (seen.add(path).size > mostFiles) break;
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
      todo.add(`replace it with a ${basename(file)} for ${target.processor}`);
      continue;
    }
    const suffix = target.triple.replaceAll('-', '_');
    why.push(
      `${named} ${isFor}: the build script of ${crate} did not use the compiler that CC_${suffix} names`,
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
    `check whether ${crate} has a feature that builds its C code with CMake or with the crate cc`,
    `if its build system reads CC, as most do, set ${names} for cargo, and run \`cargo clean -p ${crate}\` once`,
    `if its build script starts cc or gcc by name, change it to start what CC_${triple.replaceAll('-', '_')} names`,
  ];
}
