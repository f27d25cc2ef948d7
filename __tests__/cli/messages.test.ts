import { spawnSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inputs } from '../../src/inputs/request.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

/** Runs `bin/crossroot` with the node of these tests, on a machine with nothing else to offer. */
function crossroot(words: readonly string[], program = 'bin/crossroot', path?: string) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { PATH: path ?? [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: '/nowhere' },
  });
  return { code: status, stdout, stderr };
}

describe('bin/crossroot', () => {
  test('--help tells the commands', () => {
    const { code, stdout, stderr } = crossroot(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: crossroot /);
    expect(stdout).toMatch(/^ {2}build /m);
    expect(stdout).toMatch(/^ {2}env /m);
  });

  test('build --help tells a flag for each input, with its default', () => {
    const { code, stdout } = crossroot(['build', '--help']);
    expect(code).toBe(0);
    const words = stdout.replaceAll(/\s+/g, ' ');
    for (const { name, default: value } of inputs) {
      expect(words).toContain(`--${name} <value>`);
      if (value !== '') expect(words).toContain(`(default: "${value}")`);
    }
  });

  test.each([
    [['build', '--sysrot', 'debian:bookworm'], "unknown option '--sysrot'"],
    [['env', '--args', '--release'], "unknown option '--args'"],
    [['env', '--archive', 'true'], "unknown option '--archive'"],
    [['bild'], "unknown command 'bild'"],
    [['build', '--packages'], "option '--packages <value>' argument missing"],
    [['build', '--sysroot', 'debian:woody'], 'the input sysroot cannot be "debian:woody"'],
    [['build', '--command', 'install'], 'the input command cannot be "install"'],
    [['env', '--working-directory', '/no/where'], 'the input working-directory cannot be "/no/where"'],
  ])('%j is refused in words, with nothing on standard output', (words, message) => {
    const { code, stdout, stderr } = crossroot(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/);
  });

  test('without words tells how it is used, and fails', () => {
    const { code, stdout, stderr } = crossroot([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Usage: crossroot /);
  });

  test('runs through a link from a folder on PATH', async () => {
    const bin = join(await folders.makeAwkward(), 'bin');
    await mkdir(bin);
    await symlink(join(process.cwd(), 'bin/crossroot'), join(bin, 'crossroot'));
    expect(crossroot(['--help'], join(bin, 'crossroot'))).toMatchObject({ code: 0, stderr: '' });
  });

  test('says what to install where there is no node', async () => {
    const bin = await folders.make();
    await symlink('/usr/bin/readlink', join(bin, 'readlink'));
    expect(crossroot(['--help'], 'bin/crossroot', bin)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^crossroot: Node\.js was not found\n {2}why: .+\n {2}do: install Node\.js 20/,
      ),
    });
  });
});
