import { expect, test } from '@jest/globals';
import { findMissing } from '../../src/missing-libraries/build-errors.js';
import { explainHostNeeds } from '../../src/missing-libraries/host-needs.js';
import { targets } from '../../src/target.js';

const bindgen = `  --- stderr
  /root/usr/include/sqlite3.h:35:10: fatal error: 'stdarg.h' file not found
  Error: ClangDiagnostic("/root/usr/include/sqlite3.h:35:10: fatal error: 'stdarg.h' file not found\\n")
`;

function explained(stderr: string) {
  const { explanation, ofTarget } = explainHostNeeds(findMissing(stderr, targets[0]), stderr);
  return { ...explanation, ofTarget };
}

test('a header of clang itself is told to be the machine’s to have, and no package of the target is looked for', () => {
  const { why, todo, ofTarget } = explained(bindgen);
  expect(why).toEqual([expect.stringMatching(/^stdarg\.h was not found: it belongs to clang,/)]);
  expect(todo).toEqual([expect.stringMatching(/^install clang on this machine .*libclang-dev/)]);
  expect(ofTarget).toEqual([]);
});

test('what gcc does not find, and what clang does not bring, is not clang’s', () => {
  for (const line of [
    'x.c:1:10: fatal error: limits.h: No such file or directory',
    "x.h:1:10: fatal error: 'libudev.h' file not found",
  ]) {
    const { why, ofTarget } = explained(line);
    expect(why).toEqual([]);
    expect(ofTarget).toHaveLength(1);
  }
  expect(explained('error: no header is missing')).toEqual({ why: [], todo: [], ofTarget: [] });
});

test('each header of clang is named once, colours or not', () => {
  const coloured = "x.h:1:10: \u001b[31mfatal error: \u001b[0m'stddef.h' file not found";
  expect(explained(`${bindgen}${coloured}`).why).toEqual([expect.stringMatching(/^stdarg\.h, stddef\.h was/)]);
});

test('a module that a build script wanted of this machine is no package of the target’s, and none is looked for', () => {
  const asked = [
    'Package ncursesw was not found in the pkg-config search path.',
    "Package 'tinfo', required by 'ncursesw', not found",
    'crossroot: this was the pkg-config of this machine, not of the target: --libs ncursesw >= 6',
  ];
  const { why, todo, ofTarget } = explained(asked.map((line) => `  ${line}\n`).join(''));
  expect(why).toEqual([expect.stringMatching(/^ncursesw\.pc, tinfo\.pc was not found on this machine: /)]);
  expect(todo).toEqual([expect.stringMatching(/^install on this machine the -dev package that has ncursesw/)]);
  expect(ofTarget).toEqual([]);
});
