import type { Explanation } from '../rust/cargo.js';
import type { Target } from '../target.js';
import type { FailedBuild } from './build-output.js';

const words = /\bplugin needed to handle lto object|\bcannot execute '?lto1'?|\berror: lto-wrapper failed/;

/** Explains C or C++ objects that were compiled with -flto: a gcc of Crossroot's has no link-time optimiser. */
export function explainLtoObjects({ lines, env }: FailedBuild, { triple }: Target): Explanation {
  const flagged = ['CFLAGS', 'CXXFLAGS'].flatMap((name) =>
    // The forms of the crate cc.
    [`${name}_${triple}`, `${name}_${triple.replaceAll('-', '_')}`, `TARGET_${name}`, name].filter((one) =>
      /(?:^|\s)-flto(?:=\S+)?(?:\s|$)/.test(env[one] ?? ''),
    ),
  );
  // An archive of such objects has an empty index: nothing but undefined references may be said of it.
  const isUndefined = flagged.length > 0 && lines.some((line) => /undefined (?:reference|symbol)/.test(line));
  if (!isUndefined && !lines.some((line) => words.test(line))) return { why: [], todo: [] };
  const suffix = triple.replaceAll('-', '_');
  const why =
    'C or C++ objects were compiled with -flto, and the gcc that Crossroot installs has no link-time optimizer for C';
  const own = `remove -flto from ${flagged.join(' and ')}: Rust's own \`lto\` does not need it`;
  const crates = `add -fno-lto at the end of CFLAGS_${suffix} and CXXFLAGS_${suffix}: a crate asks for -flto`;
  return { why: [why], todo: [flagged.length > 0 ? own : crates] };
}
