import { expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { parseRust } from '../../src/inputs/values.js';
import { hasDebianRust } from '../../src/rust/rust-tools.js';
import { refuseWithoutRust } from '../../src/rust/rustup.js';
import { rustupFailure } from '../../src/rust/rustup-failure.js';
import { targets } from '../../src/target.js';

/** What is advised where rustup cannot download, and where there is no Rust at all. */
function advice(target: (typeof targets)[number]): readonly string[] {
  const failed = rustupFailure('target', { target, cwd: '/' }, 'error: could not download file');
  try {
    refuseWithoutRust({ env: { PATH: '' }, target });
  } catch (error) {
    if (error instanceof CrossrootError) return [...failed.todo, ...error.todo];
  }
  throw new Error('there is a Rust');
}

test.each(targets.map((target) => [target.triple, target] as const))(
  'for %s Debian’s Rust is advised where the input takes it, and only there',
  (_, target) => {
    const mentions = advice(target).filter((line) => line.includes('rust: debian'));
    expect(mentions).toHaveLength(hasDebianRust(target) ? 2 : 0);
    const parse = () => parseRust('debian', target);
    if (hasDebianRust(target)) expect(parse()).toEqual({ kind: 'debian' });
    else expect(parse).toThrow(target.triple);
  },
);
