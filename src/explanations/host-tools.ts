import data from '../../data/host-tools.json' with { type: 'json' };
import type { Explanation } from '../rust/cargo.js';
import { findProgram } from '../system/process.js';
import { inputName } from '../text/input-words.js';
import { type FailedBuild, failedScripts } from './build-output.js';

const packages: Readonly<Record<string, string>> = data.packages;

const name = '([\\w.+-]{1,40})';

/** What a build script or a tool that it started says of a program that is not there. */
const absences: readonly RegExp[] = [
  // The crates cmake and cc, Rust programs in general, and what openssl-src says.
  new RegExp(`\\bis \`${name}\` not installed\\?`, 'i'),
  new RegExp(`\\bfailed to find tool(?:\\. Is)? ["\`]${name}["\`]`, 'i'),
  new RegExp(`\\b(?:Could not find|[Cc]ommand) [\`']${name}['\`](?:\\.| not found)`),
  // Shells, env and make.
  new RegExp(`(?:^|[/\\s])(?:ba|da)?sh: (?:line )?\\d+: ${name}: (?:command )?not found$`),
  new RegExp(`\\benv: [\`'‘]?${name}['’]?: No such file or directory$`),
  new RegExp(`^make(?:\\[\\d+\\])?: ${name}: (?:No such file or directory|Command not found)$`),
  // Meson, and autoconf's own scripts.
  new RegExp(`\\bERROR: Program(?:\\(s\\))? \\[?'${name}'\\]? not found`),
  new RegExp(`\\bWARNING: '${name}' is missing on your system`),
];

/** What only means one program, without its name. */
const phrases: readonly (readonly [words: RegExp, tool: string])[] = [
  [/\bUnable to find libclang\b/, 'libclang'],
  [/\bNo CMAKE_ASM_NASM_COMPILER could be found\b/, 'nasm'],
  [/\bunable to find a build program corresponding to "Ninja"/, 'ninja'],
  [/\bunable to find a build program corresponding to "Unix Makefiles"/, 'make'],
  [/\bCould NOT find Perl(?:Libs)? \(missing: PERL_EXECUTABLE/, 'perl'],
  [/\bCould NOT find Python(?:3|Interp)? \(missing: (?:PYTHON|Python3?)_EXECUTABLE/, 'python3'],
  [/\bNASM command not found\b/, 'nasm'],
  [/\bprotoc failed: .*No such file or directory/, 'protoc'],
];

const lacksLinker = 'error: linker `cc` not found';

/** Names by which the same program goes. */
const aliases = new Map([
  ['gmake', 'make'],
  ['ninjabuild', 'ninja'],
  ['python', 'python3'],
]);

/**
 * Explains programs of this machine that a build script started and that are not there.
 * @returns nothing for a program that is on cargo's PATH, or of no package that is known.
 */
export function explainHostTools({ lines, env }: FailedBuild): Explanation {
  const wanted = new Map<string, string>();
  for (const { crate, lines: said } of failedScripts(lines)) {
    for (const line of said) {
      const words = absences.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
      const phrase = phrases.find(([pattern]) => pattern.test(line))?.[1];
      const tool = words === undefined ? phrase : (aliases.get(words) ?? words);
      if (tool === undefined || !Object.hasOwn(packages, tool) || wanted.has(tool)) continue;
      if (findProgram(words ?? tool, env.PATH ?? '') === undefined) wanted.set(tool, crate);
    }
  }
  const why = [...wanted].map(
    ([tool, crate]) => `the build script of ${crate} needs ${tool}, which is not on this machine`,
  );
  // rustc itself, of what it compiles for the machine.
  if (lines.includes(lacksLinker) && findProgram('cc', env.PATH ?? '') === undefined) {
    wanted.set('cc', '');
    why.push('build scripts and procedural macros are linked with cc, a C compiler for this machine');
  }
  const tools = [...wanted.keys()];
  const install = [...new Set(tools.flatMap((tool) => packages[tool]?.split(' ') ?? []))].join(' ');
  return {
    why,
    todo:
      tools.length === 0
        ? []
        : [
            `install it on the machine that builds, not with ${inputName('packages')}: \`apt-get install ${install}\` on Debian and Ubuntu`,
          ],
  };
}
