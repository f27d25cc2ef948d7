import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../src/system/process.js';

const triplet = 'aarch64-linux-gnu';

/** Runs one of the programs of Debian's cross toolchain and gives what it prints. */
export function cross(program: string, args: readonly string[]): string {
  return execFileSync(`${triplet}-${program}`, [...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, LC_ALL: 'C' },
  });
}

/** The path of the machine's objcopy for the target. */
export function objcopyPath(): string {
  const file = findProgram(`${triplet}-objcopy`, process.env.PATH ?? '');
  if (file === undefined) throw new Error(`no ${triplet}-objcopy on PATH`);
  return file;
}

/** Builds a program for the target, with debug information unless the arguments say otherwise. */
export function buildProgram(folder: string, name: string, args: readonly string[] = ['-g']): string {
  const source = join(folder, `${name}.c`);
  writeFileSync(
    source,
    '#include <stdio.h>\n__attribute__((noinline)) int shown(void) { return 7; }\n' +
      'static int hidden(void) { return shown(); }\nint main(void) { printf("%d\\n", hidden()); return 0; }\n',
  );
  const file = join(folder, name);
  cross('gcc', [...args, '-o', file, source]);
  return file;
}

/** The names of the sections of a file, as readelf sees them. */
export function sectionsOf(file: string): readonly string[] {
  return [...cross('readelf', ['-SW', file]).matchAll(/^ +\[ *\d+\] (\S+)/gm)].map(([, name = '']) => name);
}

/** The build id, as readelf sees it. */
export function buildIdOf(file: string): string | undefined {
  return /Build ID: ([0-9a-f]+)/.exec(cross('readelf', ['-n', file]))?.[1];
}
