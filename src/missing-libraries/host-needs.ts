import { stripVTControlCharacters } from 'node:util';
import type { Explanation } from '../rust/cargo.js';
import { longestLine, type Missing } from './build-errors.js';
import { labelOf } from './explain.js';

/**
 * Explains what a build did not find on the machine that builds: no package of the target helps.
 * @returns also what remains, which the target lacks
 */
export function explainHostNeeds(
  missing: readonly Missing[],
  stderr: string,
): { readonly explanation: Explanation; readonly ofTarget: readonly Missing[] } {
  const ofClang = missingClangHeaders(stderr);
  const asked = modulesOfHost(stderr);
  const modules = missing.filter(({ kind, name }) => kind === 'module' && asked.has(name));
  const why: string[] = [];
  const todo: string[] = [];
  if (ofClang.size > 0) {
    const headers = [...ofClang].join(', ');
    why.push(`${headers} was not found: it belongs to clang, and this machine's libclang does not have it`);
    todo.push('install clang on this machine (Debian and Ubuntu: libclang-dev has what bindgen needs)');
  }
  if (modules.length > 0) {
    const files = modules.map(labelOf).join(', ');
    why.push(
      `${files} was not found on this machine: a build script needs it for this machine, not for the target`,
    );
    todo.push(
      `install on this machine the -dev package that has ${files} (Debian and Ubuntu: apt-file search)`,
    );
  }
  const ofTarget = missing.filter(
    (one) => !modules.includes(one) && (one.kind !== 'header' || !ofClang.has(one.name)),
  );
  return { explanation: { why, todo }, ofTarget };
}

/** The headers that glibc leaves to the compiler (C17 §4, "freestanding"), and limits.h, which includes its. */
const compilerHeaders = /^(?:float|iso646|limits|stdalign|stdarg|stdatomic|stdbool|stddef|stdnoreturn)\.h$/;

/**
 * Reads which of its own headers clang did not find from what clang or bindgen wrote. libclang may be without
 * them, or without the program by which bindgen finds them; then no package of the target helps.
 */
function missingClangHeaders(stderr: string): ReadonlySet<string> {
  const found = stripVTControlCharacters(stderr).matchAll(/\berror: '(\w{1,40}\.h)' file not found(?! with)/g);
  return new Set([...found].flatMap(([, name = '']) => (compilerHeaders.test(name) ? name : [])));
}

/** The line of our pkg-config, which the crate pkg-config repeats. */
const askedHere = /^\s*crossroot: this was the pkg-config of this machine, not of the target: (.*)$/;

/**
 * Reads for which modules a build script of this machine asked, or a tool that it started: no package of the
 * target helps with them.
 */
function modulesOfHost(stderr: string): ReadonlySet<string> {
  const lines = stripVTControlCharacters(stderr)
    .split(/\r?\n/)
    .map((line) => line.slice(0, longestLine));
  const asked = lines.flatMap((line) => askedHere.exec(line)?.[1]?.split(/[\s'"]+/) ?? []);
  const modules = new Set(asked.filter((name) => /^[A-Za-z0-9]/.test(name)));
  for (const line of lines) {
    const [, name, by] = /\bPackage '([^']{1,100})', required by '([^']{1,100})', not found/.exec(line) ?? [];
    if (name !== undefined && by !== undefined && modules.has(by)) modules.add(name);
  }
  return modules;
}
