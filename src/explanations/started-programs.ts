import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readElf, segmentTypes } from '../elf/file.js';
import { isFor } from '../elf/machine.js';
import type { Explanation } from '../rust/cargo.js';
import type { Target, TargetMachine } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import { type FailedBuild, failedScripts, mostFiles } from './build-output.js';

/** Linux's ENOEXEC in the words of Rust, of shells and make; autoconf's own test; QEMU without the sysroot. */
const refused =
  /Exec format error|\bcannot run C(?:\+\+)? compiled programs|Could not open '\/lib(?:64)?\/ld[\w-]*\.so/;
/** dash takes what the system does not start for a script. */
const script = /^(\/[^:]+): \d+: /;
const configures = /^configure: error: .*cannot run C(?:\+\+)? compiled programs/;

/**
 * Explains that a build script started a program for the target: names the program that it compiled, where one
 * is in its folder.
 */
export function explainStartedPrograms({ lines }: FailedBuild, target: Target): Explanation {
  const why: string[] = [];
  const todo = new Set<string>();
  for (const { crate, lines: said } of failedScripts(lines)) {
    const scripts = new Set(said.flatMap((line) => script.exec(line)?.[1] ?? []));
    const run = [...scripts].slice(0, mostFiles).find((path) => isProgram(path, target.machine));
    if (run === undefined && !said.some((line) => refused.test(line))) continue;
    const isConfigure = said.some((line) => configures.test(line));
    const built = /process didn't exit successfully: `(\/.+)\/build\/[^`]+`/.exec(said.join('\n'))?.[1];
    const program = run ?? (built === undefined ? undefined : programOf(crate, built, target));
    // A script without its first line is no program either.
    if (program === undefined && !isConfigure) continue;
    if (isConfigure) {
      why.push(
        `the build script of ${crate} ran a configure script that starts programs for ${target.processor} on this machine`,
      );
      todo.add(`pass --host=${target.tools} to that configure script, so that it does not start them`);
      continue;
    }
    why.push(
      plainLine(
        `the build script of ${crate} started a program for ${target.processor} that it compiled: ${program}`,
      ),
    );
    todo.add(
      `${crate} has to compile what it starts for this machine: with the crate cc, set .target() to the variable HOST; otherwise use cc instead of what CC_${target.triple.replaceAll('-', '_')} names`,
    );
  }
  return { why, todo: [...todo] };
}

const mostEntries = 5000;

/**
 * A program for the target in the folders that build scripts of a package fill.
 * @param profile the host's `target/debug`
 */
function programOf(crate: string, profile: string, { triple, machine }: Target): string | undefined {
  const builds = join(dirname(profile), triple, profile.slice(profile.lastIndexOf('/') + 1), 'build');
  const folders = listed(builds).filter(({ name }) => /^-[0-9a-f]{16}$/.test(name.slice(crate.length)));
  const queue = folders.filter(({ name }) => name.startsWith(crate)).map(({ path }) => join(path, 'out'));
  let seen = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const { path, isFolder, isFile } of listed(folder)) {
      if (++seen > mostEntries) return undefined;
      if (isFolder) queue.push(path);
      else if (isFile && isProgram(path, machine)) return path;
    }
  }
  return undefined;
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      path: join(folder, entry.name),
      isFolder: entry.isDirectory(),
      isFile: entry.isFile(),
    }));
  } catch {
    return [];
  }
}

function isProgram(path: string, machine: TargetMachine): boolean {
  try {
    const read = readElf(path, ({ segments, type }) => ({
      starts: type === 2 || segments.some((one) => one.type === segmentTypes.interpreter),
    }));
    return read.kind === 'elf' && isFor(read.machine, machine) && read.starts;
  } catch {
    return false;
  }
}
