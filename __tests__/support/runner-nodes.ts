import { execFileSync } from 'node:child_process';

/** A Node program to start an action with. */
export interface NodeProgram {
  readonly version: string;
  readonly program: string;
}

/**
 * The Node programs to test with: the one that runs the tests, then those that the variable
 * `CROSSROOT_TEST_NODES` names (paths with colons between them).
 * @throws Error when one of those does not start.
 */
export function nodePrograms(): readonly NodeProgram[] {
  const named = (process.env.CROSSROOT_TEST_NODES ?? '').split(':').filter((path) => path !== '');
  return [
    { version: process.version, program: process.execPath },
    ...named.map((program) => ({
      version: execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(),
      program,
    })),
  ];
}
