import { CrossrootError } from '../errors.js';
import type { Target } from '../target.js';
import { setting } from '../text/input-words.js';
import { orDebianRust } from './rust-tools.js';

/** What rustup is asked to install. */
export type RustupStep = 'toolchain' | 'target' | 'clippy';

interface Facts {
  readonly toolchain: string;
  readonly target: Target;
  readonly wanted: string;
  readonly cwd: string;
}

interface Trouble {
  /** How rustup says it. */
  readonly pattern: RegExp;
  readonly what: (facts: Facts) => string;
  readonly todo: (facts: Facts) => readonly string[];
}

const network: Trouble = {
  pattern:
    /could not download|error sending request|failed to download|timed? ?out|connection|dns error|error decoding response|checksum/i,
  what: ({ wanted }) => `rustup could not download ${wanted}`,
  todo: ({ target }) => [
    'check the network, or RUSTUP_DIST_SERVER if there is a mirror',
    `without a network: install it first with \`rustup toolchain install\` and \`rustup target add ${target.triple}\``,
    ...orDebianRust(target, 'takes Rust from the Debian mirror'),
  ],
};

/**
 * rustup gives one exit code for everything, so its messages have to say what hindered it; the patterns are
 * those of 1.24 to 1.29. The first match wins.
 */
const troubles: readonly Trouble[] = [
  {
    pattern:
      /no prebuilt artifacts available for target|does not support target|rust-std.* (is|are) (unavailable|not available)|does not contain component 'rust-std'/i,
    what: ({ toolchain, target }) => `${toolchain} does not have the target ${target.triple}`,
    todo: () => [
      `use a toolchain that has it, for example ${setting('rust', 'rustup:stable')}`,
      'some nightlies lack a target: use another nightly',
    ],
  },
  {
    pattern: /custom toolchain|does not support components|linked toolchain/i,
    what: ({ toolchain, target }) =>
      `rustup cannot add ${target.triple} to ${toolchain}: it is a custom toolchain`,
    todo: () => [
      "build the target's std with the toolchain itself",
      `or use ${setting('rust', 'rustup:stable')}`,
    ],
  },
  {
    pattern: /could not parse override file|override file|rust-toolchain\.toml/i,
    what: ({ cwd }) => `rustup cannot use the toolchain file for ${cwd}`,
    todo: () => [`fix rust-toolchain.toml, or name the toolchain: ${setting('rust', 'rustup:<toolchain>')}`],
  },
  {
    pattern:
      /no release found for|nonexistent rust version|invalid toolchain name|no .* toolchain|toolchain '.*' is not installable|invalid value .*toolchain/i,
    what: ({ toolchain }) => `rustup does not know ${toolchain}`,
    todo: () => ['name an existing toolchain: `stable`, `1.96.0`, `nightly-2026-01-31`'],
  },
  network,
];

const other: Omit<Trouble, 'pattern'> = {
  what: ({ wanted }) => `rustup could not install ${wanted}`,
  todo: () => [
    'read what rustup printed; `rustup show` in the same folder prints which toolchain is active and why',
  ],
};

/** Messages that are no errors, warnings or causes. */
const progress = /^(info|warn(ing)?): (syncing|downloading|installing|latest|retrying|profile)/i;
const mostLines = 12;

function troubleOf(stderr: string): Omit<Trouble, 'pattern'> {
  return troubles.find(({ pattern }) => pattern.test(stderr)) ?? other;
}

/** Whether a failure of rustup may pass by itself. */
export function isNetworkFailure(stderr: string): boolean {
  return troubleOf(stderr) === network;
}

/** The failure for a user, with rustup's own messages kept. */
export function rustupFailure(
  step: RustupStep,
  request: { readonly toolchain?: string | undefined; readonly target: Target; readonly cwd: string },
  stderr: string,
): CrossrootError {
  const { toolchain = 'the active toolchain', target, cwd } = request;
  const wanted = { toolchain, target: `the target ${target.triple}`, clippy: 'clippy' }[step];
  const facts = { toolchain, target, wanted, cwd };
  const { what, todo } = troubleOf(stderr);
  const lines = stderr
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !progress.test(line));
  const why = lines.slice(-mostLines).map((line) => `rustup: ${line}`);
  return new CrossrootError({ what: what(facts), why, todo: todo(facts) });
}
