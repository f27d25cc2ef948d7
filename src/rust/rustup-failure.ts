import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';

/** What rustup was asked to install. */
export type RustupStep = 'toolchain' | 'target';
/** What hindered rustup, as far as its words tell. */
export type RustupTrouble = 'network' | 'toolchain' | 'target' | 'custom' | 'file' | 'other';

/**
 * rustup gives one exit code for everything, so its words have to tell; the patterns are those of 1.24 to 1.29.
 */
const words: readonly (readonly [RustupTrouble, RegExp])[] = [
  [
    'target',
    /no prebuilt artifacts available for target|does not support target|rust-std.* (is|are) (unavailable|not available)|does not contain component 'rust-std'/i,
  ],
  ['custom', /custom toolchain|does not support components|linked toolchain/i],
  ['file', /could not parse override file|override file|rust-toolchain\.toml/i],
  [
    'toolchain',
    /no release found for|nonexistent rust version|invalid toolchain name|no .* toolchain|toolchain '.*' is not installable|invalid value .*toolchain/i,
  ],
  [
    'network',
    /could not download|error sending request|failed to download|timed? ?out|connection|dns error|error decoding response|checksum/i,
  ],
];

/** What the words of a failed rustup tell. */
export function rustupTrouble(stderr: string): RustupTrouble {
  return words.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'other';
}

/** The failure for a user, with rustup's own words kept. */
export function rustupFailure(
  step: RustupStep,
  request: { readonly toolchain?: string; readonly target: Target; readonly cwd: string },
  stderr: string,
): CrossrootError {
  const toolchain = request.toolchain ?? 'the active toolchain';
  const { triple } = request.target;
  const why = ownWords(stderr);
  switch (rustupTrouble(stderr)) {
    case 'network':
      return new CrossrootError({
        what: `rustup could not download ${step === 'target' ? `the target ${triple}` : toolchain}`,
        why,
        todo: [
          'check the network, or RUSTUP_DIST_SERVER if there is a mirror',
          `without a network: install it beforehand with \`rustup toolchain install\` and \`rustup target add ${triple}\``,
          'or use `rust: debian`, which takes Rust from the Debian mirror',
        ],
      });
    case 'toolchain':
      return new CrossrootError({
        what: `rustup does not know ${toolchain}`,
        why,
        todo: 'name a toolchain that there is: `stable`, `1.96.0`, `nightly-2026-01-31`',
      });
    case 'target':
      return new CrossrootError({
        what: `${toolchain} does not have the target ${triple}`,
        why,
        todo: [
          'use a toolchain that has it, for example `rust: rustup:stable`',
          'nightlies lack a target on some days: take another day',
        ],
      });
    case 'custom':
      return new CrossrootError({
        what: `rustup cannot add ${triple} to ${toolchain}: it is a custom toolchain`,
        why,
        todo: ["build the target's std with the toolchain itself", 'or use `rust: rustup:stable`'],
      });
    case 'file':
      return new CrossrootError({
        what: `rustup cannot use the toolchain file for ${request.cwd}`,
        why,
        todo: 'mend rust-toolchain.toml, or name the toolchain: `rust: rustup:<toolchain>`',
      });
    case 'other':
      return new CrossrootError({
        what: `rustup could not install ${step === 'target' ? `the target ${triple}` : toolchain}`,
        why,
        todo: 'see what rustup says; `rustup show` in the same folder tells which toolchain is active and why',
      });
  }
}

/**
 * The lines that say something: errors, warnings and causes, not progress; the last ones when there are many.
 */
function ownWords(stderr: string): readonly string[] {
  const lines = stderr
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' &&
        !/^(info|warn(ing)?): (syncing|downloading|installing|latest|retrying|profile)/i.test(line),
    );
  return lines.slice(-12).map((line) => `rustup: ${line}`);
}
