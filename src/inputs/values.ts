import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Baseline, readBaseline } from '../audit/baseline.js';
import { CrossrootError } from '../errors.js';
import { baseUrlProblem, shownUrl } from '../net/url.js';
import { hasDebianRust, type RustChoice } from '../rust/rust-tools.js';
import type { PacksChoice } from '../store/release-page.js';
import { type Target, targets } from '../target.js';
import { listOf } from '../text/format.js';
import { inputName, setting, speaksOfFlags } from '../text/input-words.js';
import { nearNames } from '../text/near-names.js';

// Readers of single inputs. Each throws a CrossrootError for a value that is not allowed, saying what is.

/** The refusal of an input's value. */
export function refused(
  name: string,
  value: string,
  reason: { readonly why: string | readonly string[]; readonly todo: string | readonly string[] },
): CrossrootError {
  return new CrossrootError({ what: `${inputName(name)} cannot be ${JSON.stringify(value)}`, ...reason });
}

/** Finds the one of some things that an input names. */
export function oneOf<const T>(
  input: string,
  value: string,
  allowed: readonly T[],
  nameOf: (item: T) => string = String,
): T {
  const found = allowed.find((item) => nameOf(item) === value);
  if (found !== undefined) return found;
  throw refused(input, value, {
    why: 'it is not one of the allowed values',
    todo: `use one of ${allowed.map(nameOf).join(', ')}`,
  });
}

/**
 * Reads the input `target`: a Rust triple, of which the refusal names those that were perhaps meant, also by
 * another tool's name of the machine.
 */
export function parseTarget(value: string): Target {
  const found = targets.find(({ triple }) => triple === value);
  if (found !== undefined) return found;
  const triples = targets.map(({ triple }) => triple);
  const typed = nearNames(value, triples);
  const near = typed.length > 0 ? typed : sameMachine(value.toLowerCase());
  throw refused('target', value, {
    why: 'it is not one of the targets',
    todo: near.length > 0 ? `did you mean ${listOf(near, 'or')}?` : `use one of ${triples.join(', ')}`,
  });
}

/**
 * The triples of the machine that a name begins with, by any tool's name of it: those of the ABI at its end, if
 * there are any. A name that has more parts must be of Linux.
 */
function sameMachine(name: string): readonly string[] {
  const [machine = '', ...others] = name.split('-');
  if (others.length > 0 && !others.includes('linux')) return [];
  const abi = others.at(-1)?.replace('linux', '') ?? '';
  const rated = targets.flatMap(({ triple, tools, debian, processor, family, uname }) => {
    const [first, last = ''] = [partsOf(triple)[0], partsOf(triple).at(-1)];
    if (![first, partsOf(tools)[0], debian, processor, family, ...uname].includes(machine)) return [];
    const isLike = last.startsWith(abi) || abi.startsWith(last);
    return [
      { triple, rank: ([first, family].includes(machine) ? 1 : 0) + (last === abi ? 4 : isLike ? 2 : 0) },
    ];
  });
  const best = Math.max(...rated.map(({ rank }) => rank));
  return rated.filter(({ rank }) => rank === best).map(({ triple }) => triple);
}

function partsOf(triple: string): readonly string[] {
  return triple.split('-');
}

/**
 * Reads the input `glibc`; undefined when it is empty.
 * @param isOfAny whether any glibc is meant, not only those of the releases that Crossroot knows: files that
 * anybody built may be for 2.5
 */
export function parseGlibc(value: string, isOfAny = false): string | undefined {
  if (/^2\.\d$/.test(value) && !isOfAny) {
    const tooOld = 'no supported release has a glibc that old';
    throw refused(
      'glibc',
      value,
      speaksOfFlags()
        ? { why: tooOld, todo: `did you mean ${value}0?` }
        : {
            why: `YAML reads ${value}0 without quotes as the number ${value}, and ${tooOld}`,
            todo: `put it in quotes, for example glibc: '${value}0'`,
          },
    );
  }
  const isVersion = isOfAny ? /^2\.\d{1,3}(?:\.\d{1,2})?$/ : /^\d+\.\d+$/;
  if (value === '' || isVersion.test(value)) return value || undefined;
  throw refused('glibc', value, { why: 'it is not a glibc version', todo: 'use a version such as 2.31' });
}

/**
 * Reads the input `baseline`, and the file that it names; undefined when it is empty.
 * @param folder absolute path of the folder that it is relative to
 */
export function parseBaseline(value: string, folder: string): Baseline | undefined {
  return value === '' ? undefined : readBaseline(resolve(folder, value), value);
}

/** Reads the input `rust`. */
export function parseRust(value: string, target: Target): RustChoice {
  if (value === 'rustup') return { kind: 'rustup' };
  if (value === 'debian') {
    if (hasDebianRust(target)) return { kind: 'debian' };
    const { triple, debian, rust } = target;
    const builds = rust.debianTriple ?? 'glibc targets';
    const why = `Debian's Rust for ${debian} builds for ${builds}, not for ${triple}`;
    throw refused('rust', value, { why, todo: `use ${setting('rust', 'rustup')}` });
  }
  const toolchain = /^rustup:([A-Za-z0-9][\w.+-]*)$/.exec(value)?.[1];
  if (/^1\.\d$/.test(toolchain ?? '')) {
    const tooOld = `Rust ${toolchain} is too old to cross-compile`;
    throw refused(
      'rust',
      value,
      speaksOfFlags()
        ? { why: tooOld, todo: `did you mean rustup:${toolchain}0?` }
        : {
            why: `YAML reads ${toolchain}0 without quotes as the number ${toolchain}, and ${tooOld}`,
            todo: `put the version in quotes: '${toolchain}0'`,
          },
    );
  }
  if (toolchain !== undefined) return { kind: 'rustup', toolchain };
  throw refused('rust', value, {
    why: 'Crossroot gets Rust from rustup or Debian only',
    todo: 'use rustup, rustup:<toolchain> or debian',
  });
}

/**
 * Reads the input `packages`: names of Debian packages, sorted, none twice, and whether the word `auto` is
 * among them, which is the name of none.
 */
export function parsePackages(value: string): { readonly packages: readonly string[]; readonly auto: boolean } {
  const words = value.split(/[ \t\n\r,]+/).filter((name) => name !== '');
  const names = words.filter((name) => name !== 'auto');
  const wrong = names.find((name) => !isPackage(name));
  if (wrong === undefined) return { packages: [...new Set(names)].sort(), auto: names.length < words.length };
  const [, name, architecture, version = ''] = /^([^:=]+):([a-z][a-z0-9-]*)(=.*)?$/.exec(wrong) ?? [];
  const plain = `${name}${version}`;
  if (architecture !== undefined && isPackage(plain))
    throw refused('packages', wrong, {
      why: `it asks for the architecture ${architecture}; all packages are installed for the target`,
      todo: `write the name without \`:${architecture}\`: ${plain}`,
    });
  throw refused('packages', wrong, {
    why: 'it is not a valid Debian package name',
    todo: 'use names as apt does, for example libssl-dev',
  });
}

/** Whether a word is the name of a package, perhaps with a version (Debian policy §5.6.1 and §5.6.12). */
function isPackage(word: string): boolean {
  return /^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+~:-]+)?$/.test(word);
}

/** Reads the input `mirror`: http or https base URLs, without a slash at their end. */
export function parseMirrors(value: string): readonly string[] {
  const mirrors = value.split(/[ \t\n\r]+/).filter((mirror) => mirror !== '');
  const isUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  const wrong = mirrors.find((mirror) => !isUrl(mirror));
  if (wrong === undefined) return mirrors.map((mirror) => mirror.replace(/\/+$/, ''));
  throw refused('mirror', shownUrl(wrong), {
    why: 'it is not an http or https URL',
    todo: 'use a URL such as https://mirror.example/debian',
  });
}

/** Reads the input `packs`: `auto`, `off`, or a base URL. */
export function parsePacks(value: string): PacksChoice {
  if (value === 'auto' || value === 'off') return { kind: value };
  const why = baseUrlProblem(value);
  if (why === undefined) return { kind: 'own', base: new URL(value).href.replace(/\/+$/, '') };
  throw refused('packs', shownUrl(value), {
    why,
    todo: 'use auto, off, or the base URL of the packs, for example https://packs.example/crossroot',
  });
}

/** Reads the input `lockfile`, relative to a folder. */
export function parseLockfile(value: string, folder: string): string {
  if (value !== '') return resolve(folder, value);
  throw refused('lockfile', value, {
    why: 'it is not a file name',
    todo: 'leave it out, or use a file name such as crossroot.lock',
  });
}

/** Reads an input that is `true` or `false`. */
export function parseSwitch(name: string, value: string): boolean {
  return oneOf(name, value, ['true', 'false']) === 'true';
}

/** Reads the input `working-directory`, an existing folder, relative to another one. */
export function parseFolder(value: string, base: string): string {
  const folder = resolve(base, value);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw refused('working-directory', value, {
    why: `the folder ${folder} does not exist`,
    todo: `use an existing folder, relative to ${speaksOfFlags() ? 'the current one' : 'the workspace'}`,
  });
}
