import { type Command, Option } from 'commander';
import { gccReleases, releases } from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { linkers } from '../gcc/linkers.js';
import { hosts } from '../host.js';
import { inputs } from '../inputs/request.js';
import { stripModes } from '../packaging/strip.js';
import { cargoCommands } from '../rust/cargo.js';
import { targets } from '../target.js';

/** What a shell offers for the value of an option: words, or what is there on the disk. */
export type Offer = readonly string[] | 'file' | 'folder' | 'nothing';

/** How an input is a flag. */
interface InputFlag {
  /** The heading of help that it is listed under. */
  readonly group: string;
  /** What help calls its value. */
  readonly value: string;
  readonly offer: Offer;
  /** What is put between the values of several, where they add up. */
  readonly between?: string;
  /** Whether help and completions leave it out. */
  readonly isHidden?: boolean;
}

const ofTarget = 'Target and Rust:';
const ofSysroot = 'Sysroot and gcc:';
const ofCargo = 'Cargo:';
const ofResult = 'Result:';
const ofLock = 'Lock and downloads:';

const triples = targets.map(({ triple }) => triple);
const glibcs = [...new Set(releases.map(({ glibc }) => glibc))].sort(compareVersions);
const nothing = 'nothing';

/** The flags of inputs, by the names of the inputs; another option of the name offers the same. */
const flags: Readonly<Record<string, InputFlag>> = {
  target: { group: ofTarget, value: 'triple', offer: triples },
  rust: { group: ofTarget, value: 'provider', offer: ['rustup', 'rustup:stable', 'debian'] },
  glibc: { group: ofTarget, value: 'version', offer: glibcs },
  sysroot: { group: ofSysroot, value: 'release|path|url', offer: releases.map(({ title }) => title) },
  'sysroot-sha256': { group: ofSysroot, value: 'sum', offer: nothing },
  packages: { group: ofSysroot, value: 'names', offer: ['auto'], between: ' ' },
  // A source may be a paragraph, which ends at an empty line.
  repositories: { group: ofSysroot, value: 'source', offer: 'file', between: '\n\n' },
  gcc: {
    group: ofSysroot,
    value: 'auto|system|release|path|url',
    offer: ['auto', 'system', ...gccReleases.map(({ title }) => title)],
  },
  'gcc-sha256': { group: ofSysroot, value: 'sum', offer: nothing },
  linker: { group: ofSysroot, value: linkers.join('|'), offer: linkers },
  command: { group: ofCargo, value: 'name', offer: [...cargoCommands, 'none'] },
  args: { group: ofCargo, value: 'text', offer: nothing, between: ' ' },
  'working-directory': { group: ofCargo, value: 'folder', offer: 'folder' },
  rustflags: { group: ofCargo, value: 'env|target|off', offer: ['env', 'target', 'off'] },
  audit: { group: ofResult, value: 'error|warn|off', offer: ['error', 'warn', 'off'] },
  baseline: { group: ofResult, value: 'file', offer: 'file' },
  strip: { group: ofResult, value: 'kind', offer: stripModes },
  archive: { group: ofResult, value: 'true|false|name', offer: ['true', 'false'] },
  'archive-files': { group: ofResult, value: 'paths', offer: 'file', between: ' ' },
  lockfile: { group: ofLock, value: 'file', offer: 'file' },
  locked: { group: ofLock, value: 'true|false', offer: ['true', 'false'] },
  mirror: { group: ofLock, value: 'urls', offer: nothing, between: ' ' },
  packs: { group: ofLock, value: 'auto|off|url', offer: ['auto', 'off'] },
  // At a terminal there is no cache of GitHub's.
  cache: { group: ofLock, value: 'true|false', offer: ['true', 'false'], isHidden: true },
};

/** The same for options that are no inputs. */
const others: Readonly<Record<string, Offer>> = {
  host: hosts.map(({ processor }) => processor),
  at: nothing,
  glibcxx: nothing,
  port: nothing,
};

/** What a shell offers for the value of a flag; undefined where nothing is known of it. */
export function flagOffers(name: string): Offer | undefined {
  return flags[name]?.offer ?? others[name];
}

/** Gives a command a flag for each input that it uses, grouped in its help. */
export function addInputFlags(command: Command, isUsed: (name: string) => boolean): Command {
  const used = inputs.filter(({ name }) => isUsed(name));
  const groups = [...new Set(Object.values(flags).map(({ group }) => group))];
  for (const group of groups) {
    for (const input of used) {
      const flag = flags[input.name];
      if (flag?.group === group) command.addOption(inputOption(input, flag));
    }
  }
  return command;
}

/** A flag is not given a default, so that a command knows what was said; `parseRequest` fills the others. */
function inputOption({ name, description, default: usual }: (typeof inputs)[number], flag: InputFlag): Option {
  const isSwitch = usual === 'true' || usual === 'false';
  const value = isSwitch ? `[${flag.value}]` : `<${flag.value}>`;
  const defaults = usual === '' ? '' : ` [default: ${usual}]`;
  const option = new Option(`--${name} ${value}`, `${description}${defaults}`).helpGroup(flag.group);
  if (isSwitch) option.preset('true');
  if (flag.isHidden === true) option.hideHelp();
  const { between } = flag;
  if (between !== undefined)
    option.argParser((text, before) => (before === undefined ? text : `${before}${between}${text}`));
  return option;
}

/** The values of a command's options, by their names in camel case: `workingDirectory`. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** The value of the flag of an input, as `parseRequest` asks for it; undefined where it was left out. */
export function givenIn(flags: Flags): (name: string) => string | undefined {
  return (name) => flags[camelCase(name)];
}

/** Commander names the values of options in camel case. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
