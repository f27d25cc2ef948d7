import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { Environment } from '../../src/environment/environment.js';
import { formatEnvironment } from '../../src/environment/formats.js';
import { CrossrootError } from '../../src/errors.js';
import { make } from './request.js';

function holding(variables: Readonly<Record<string, string>>, path: readonly string[] = []): Environment {
  return { variables: new Map(Object.entries(variables)), path, files: [], user: {}, notes: [] };
}

/** What a shell holds after it evaluated the lines. */
function evaluated(lines: string, name: string): string {
  const script = `eval "$LINES_TO_EVALUATE"; printf '%s.' "$${name}"`;
  const env = { PATH: process.env.PATH, LINES_TO_EVALUATE: lines };
  return execFileSync('/bin/sh', ['-euc', script], { env, encoding: 'utf8' }).slice(0, -1);
}

test.each([
  'plain',
  '',
  'two words',
  "it's",
  '$(exit 3)`exit 4`$HOME',
  'a"b\\c!d#e;f&g|h<i>j*k?l~',
  "';exit 5;'",
  'a\nexport INJECTED=1\n',
  'zwölf €',
  '-n',
  '\x1f\t\x1b',
])('a POSIX shell gets %j as it is', (value) => {
  const lines = formatEnvironment('sh', holding({ NAME: value }), {});
  expect(evaluated(lines, 'NAME')).toBe(value);
  expect(evaluated(`INJECTED=no\n${lines}`, 'INJECTED')).toBe('no');
});

test('the folders of the environment come before PATH', () => {
  const lines = formatEnvironment('sh', holding({}, ["/my tools'/bin"]), { PATH: '/usr/bin:/bin' });
  expect(evaluated(lines, 'PATH')).toBe("/my tools'/bin:/usr/bin:/bin");
});

test('evaluating twice exports the same', () => {
  const user = { PATH: '/usr/bin:/bin', RUSTFLAGS: '-D warnings' };
  const once = make({ user });
  const left = { ...user, ...Object.fromEntries(once.variables), PATH: `/store/gcc/bin:${user.PATH}` };
  expect(formatEnvironment('sh', make({ user: left }), left)).toBe(formatEnvironment('sh', once, user));
});

test('nothing is unset', () => {
  expect(formatEnvironment('sh', make({ user: { PATH: '/bin' } }), { PATH: '/bin' })).not.toMatch(/\bunset\b/);
});

test.each(['A B', 'A=B', 'A\nB', '1A', '', 'A;B', 'Ä'])('refuses %j as a name', (name) => {
  expect(() => formatEnvironment('sh', holding({ [name]: 'x' }), {})).toThrow(CrossrootError);
});

test('refuses a value with a NUL', () => {
  expect(() => formatEnvironment('sh', holding({ A: 'x\0y' }), {})).toThrow(CrossrootError);
});
