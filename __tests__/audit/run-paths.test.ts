import { describe, expect, test } from '@jest/globals';
import { runPathFaults } from '../../src/audit/run-paths.js';

const triple = 'aarch64-unknown-linux-gnu';

const isHere = (folder: string): boolean => folder === '/home/me/.rustup/lib';

function faults(folder: string, project = '/home/me/project'): readonly string[] {
  const file = `${project}/target/${triple}/release/app`;
  return runPathFaults([folder], { sysroot: '/opt/sysroots/one', file, triple, isHere }).map(({ why }) => why);
}

describe('a run path', () => {
  test.each([
    '$ORIGIN',
    '$ORIGIN/../lib',
    '$ORIGIN/../../../../lib',
    '$ORIGIN/../../../../../.rustup/elsewhere',
    `\${ORIGIN}/lib`,
    '/usr/lib/aarch64-linux-gnu/pulseaudio',
    '/usr/$LIB/own',
    '/usr/local/lib',
    '/opt/vendor/lib',
    '/lib64',
  ])('to %s is a folder of the target', (folder) => {
    expect(faults(folder)).toEqual([]);
  });

  test.each([
    ['', 'an empty entry means the folder in which the program is started'],
    ['.', 'relative to the folder'],
    ['lib', 'relative to the folder'],
    ['$ORIGINAL/lib', 'relative to the folder'],
    ['$LIB', 'relative to the folder'],
    ['/home/me/project/lib', 'the project that was built'],
    ['/home/other/lib', 'it is a folder of the machine that built it'],
    ['/usr/lib/../../home/other', 'it is a folder of the machine that built it'],
    ['/usr/library', 'it is a folder of the machine that built it'],
    ['/opt/sysroots/one/usr/lib', 'in the sysroot'],
    ['/opt/hostedtoolcache/x/lib', 'the tool cache'],
    ['$ORIGIN/../../../../.rustup/lib', 'it leads to /home/me/.rustup/lib on the machine that built it'],
    ['/', 'it is a folder of the machine that built it'],
  ])('to %j is a fault', (folder, why) => {
    expect(faults(folder)).toEqual([expect.stringContaining(why)]);
  });

  test('into the project is a fault wherever the project is', () => {
    expect(faults('/opt/work/vendor/lib', '/opt/work')).toEqual(['it is in the project that was built']);
    expect(faults('/opt/context/lib', '/opt/work')).toEqual([]);
  });

  test('to the folder of the program itself is none, also when a target-dir with .. in it stands outside of the project', () => {
    const file = `/home/me/project/../out/${triple}/release/app`;
    const places = { sysroot: '/s', file, triple, isHere: () => true };
    expect(runPathFaults(['$ORIGIN', '$ORIGIN/../lib'], places)).toEqual([]);
    expect(runPathFaults(['/home/me/out/lib'], places)).toMatchObject([
      { why: 'it is in the project that was built' },
    ]);
  });

  test('that names a folder twice has one fault', () => {
    const places = { sysroot: '/s', file: '/app', triple, isHere };
    expect(runPathFaults(['', '', '/home/a', '/home/a'], places)).toHaveLength(2);
  });
});
