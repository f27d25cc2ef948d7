import { expect, test } from '@jest/globals';
import { findMirrors } from '../../src/debian/mirrors.js';
import { inputs, parseRequest } from '../../src/inputs/request.js';
import { missingClangHeaders } from '../../src/missing-libraries/build-errors.js';
import { explainMissing } from '../../src/missing-libraries/explain.js';
import type { Report } from '../../src/reporting/report.js';
import { releaseNamed } from '../support/releases.js';

const bindgen = `  --- stderr
  /root/usr/include/sqlite3.h:35:10: fatal error: 'stdarg.h' file not found
  Error: ClangDiagnostic("/root/usr/include/sqlite3.h:35:10: fatal error: 'stdarg.h' file not found\\n")
`;

/** What is said of what cargo wrote, by an archive that must not be asked. */
async function explained(stderr: string) {
  const refused = () => Promise.reject(new Error('the archive was asked'));
  const report: Report = {
    phase: () => refused(),
    info: () => undefined,
    warning: () => undefined,
    record: { phases: [], warnings: [] },
    child: { colour: false, stderr: () => undefined, stdout: () => undefined, annotation: () => undefined },
  };
  const net = { toBytes: refused, toFile: refused, close: async () => undefined };
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/nowhere', publicMirrors: [] });
  return explainMissing(stderr, {
    request: parseRequest((name) => inputs.find((one) => one.name === name)?.default ?? '', '/'),
    release: releaseNamed('bookworm'),
    root: '/nowhere',
    context: { mirrors, keys: undefined, now: new Date(), net },
    report,
  });
}

test('a header of clang itself is told to be the machine’s to have, and no archive is asked', async () => {
  const { why, todo } = await explained(bindgen);
  expect(why).toEqual([expect.stringMatching(/^stdarg\.h was not found: it belongs to clang itself/)]);
  expect(todo).toEqual([expect.stringMatching(/^install clang on this machine .*libclang-dev/)]);
});

test('what gcc does not find, and what clang does not bring, is not clang’s', async () => {
  expect(missingClangHeaders('x.c:1:10: fatal error: limits.h: No such file or directory').size).toBe(0);
  expect(missingClangHeaders("x.h:1:10: fatal error: 'libudev.h' file not found").size).toBe(0);
  expect(await explained('error: no header is missing')).toEqual({ why: [], todo: [] });
});

test('each header of clang is named once, colours or not', () => {
  const coloured = "x.h:1:10: \u001b[31mfatal error: \u001b[0m'stddef.h' file not found";
  expect([...missingClangHeaders(`${bindgen}${coloured}`)]).toEqual(['stdarg.h', 'stddef.h']);
});

test('a module that a build script wanted of this machine is no package of the target’s, and no archive is asked', async () => {
  const asked = [
    'Package ncursesw was not found in the pkg-config search path.',
    "Package 'tinfo', required by 'ncursesw', not found",
    'crossroot: the pkg-config of this machine was asked: --libs ncursesw >= 6',
  ];
  const { why, todo } = await explained(asked.map((line) => `  ${line}\n`).join(''));
  expect(why).toEqual([expect.stringMatching(/^ncursesw\.pc, tinfo\.pc was not found on this machine: /)]);
  expect(todo).toEqual([expect.stringMatching(/^install on this machine the -dev package that has ncursesw/)]);
});
