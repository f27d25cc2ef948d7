import { compareVersions } from '../../src/debian/version.js';
import type { Ran } from './rust-toolchain.js';

/** What readelf says of a program. */
export interface ProgramFacts {
  readonly machine: string;
  readonly interpreter: string;
  readonly needed: readonly string[];
  /** The newest glibc that it asks for: `2.34`. */
  readonly glibc: string;
}

/**
 * Reads a program with the readelf of a gcc tree.
 * @param readelf runs it with these arguments
 */
export async function readProgram(
  readelf: (args: readonly string[]) => Promise<Ran>,
  file: string,
): Promise<ProgramFacts> {
  const { code, stdout, stderr } = await readelf(['--wide', '-h', '-l', '-d', '-V', file]);
  if (code !== 0) throw new Error(`readelf ended with ${code}: ${stderr}`);
  const versions = [...stdout.matchAll(/Name: GLIBC_([\d.]+)/g)].map(([, version = '']) => version);
  return {
    machine: /^ +Machine: +(.*)$/m.exec(stdout)?.[1] ?? '',
    interpreter: /\[Requesting program interpreter: (.*)\]/.exec(stdout)?.[1] ?? '',
    needed: [...stdout.matchAll(/\(NEEDED\) .*\[(.*)\]/g)].map(([, library = '']) => library),
    glibc: versions.sort(compareVersions).at(-1) ?? '',
  };
}
