import { test } from '@jest/globals';
import { findProgram } from '../../src/system/process.js';
import { tell } from './programs.js';
import { programPath } from './sshd.js';

/** What a pull over the loopback interface needs. */
export const sshPrograms = ['sshd', 'ssh', 'ssh-keygen', 'rsync'] as const;

/** `test` where all these programs are, else one that counts as skipped, which is told once. */
export function testNeeding(programs: readonly string[], tests: string): typeof test | typeof test.skip {
  const missing = programs.filter((name) => findProgram(name, programPath) === undefined);
  if (missing.length === 0) return test;
  tell(`skipped: ${tests}: no program ${missing.join(', ')}`);
  return test.skip;
}
