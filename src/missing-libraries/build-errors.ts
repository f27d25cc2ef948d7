import { stripVTControlCharacters } from 'node:util';
import { hostTarget } from '../host.js';
import type { Target } from '../target.js';

/** Something of the target that a build looked for and did not find. */
export interface Missing {
  /** A library for the linker, a C header, a module of pkg-config, a package of CMake. */
  readonly kind: 'library' | 'header' | 'module' | 'cmake';
  /** `asound`, or `:libasound.a` where a file was asked for; `openssl/ssl.h`; `alsa`; `ZLIB`. */
  readonly name: string;
}

/** The most that is reported of one build: the rest is mostly missing for the same reason. */
const most = 16;
/** Longer lines are command lines; what names a missing file is at their start. */
export const longestLine = 4096;

const word = '[A-Za-z0-9_.+-]{1,100}';

/** What a line of an error looks like; the first group is the name. */
const linePatterns: readonly (readonly [kind: Missing['kind'], pattern: RegExp])[] = [
  // GNU ld and gold; lld; mold.
  ['library', new RegExp(`\\bcannot find -l(:?${word}?)(?=[:\\s]|$)`)],
  ['library', new RegExp(`\\bunable to find library -l(:?${word})(?=\\s|$)`)],
  ['library', new RegExp(`\\blibrary not found: (:?${word})(?=\\s|$)`)],
  // gcc, where a line of a source asks for it; clang and bindgen.
  ['header', /:\d+: fatal error: ([^\s:'"]{1,200}): No such file or directory/],
  ['header', /\berror: '([^\s'"]{1,200})' file not found(?! with)/],
  // pkg-config and pkgconf; the pkg-config crate, new and old; meson.
  ['module', new RegExp(`\\bPackage (${word}) was not found in the pkg-config search path`)],
  ['module', new RegExp(`\\bPackage '(${word})'(?:, required by '[^']{1,200}',)? not found`)],
  ['module', new RegExp(`\\bNo package '(${word})' found`)],
  ['module', new RegExp(`\\bThe system library \`(${word})\` required by crate `)],
  ['module', new RegExp(`\\bcould not find system library '(${word})' required by `)],
  ['module', new RegExp(`\\bERROR: Dependency "(${word})" not found, tried `)],
];

/** CMake breaks long lines, so its errors are read from the whole text. */
const configurationFile = new RegExp(
  `\\bpackage\\s+configuration\\s+file\\s+provided\\s+by\\s+"(${word})"`,
  'g',
);
/** rustc's own error for `#[link(kind = "static")]`. */
const staticLibrary = new RegExp(`^error: could not find native static library \`(${word})\``);

const warning = /^([ \t]*)CMake (?:Deprecation )?Warning\b.*\n(?:[ \t]*\n|\1[ \t]+\S.*\n)*/gm;
const findModule = new RegExp(
  `\\bCould NOT find (${word})(?:\\s+\\(missing:\\s+([^()]{1,500}))?(?=[\\s(,)]|$)`,
  'g',
);
const requiredModules = /\bThe following required packages were not found:\s+((?:- \S{1,100}\s+)+)/g;

/**
 * Reads what a build did not find of the target from cargo's standard error: the errors of GNU ld, lld, mold
 * and rustc, of gcc, clang and bindgen, of pkg-config, pkgconf and the crate pkg-config, of CMake and meson.
 * What CMake only notes, and what the host's linker did not find for a build script or a macro, is left out.
 *
 * @returns each thing once, in the order in which it is named, sixteen at the most; names have only letters,
 * digits and `_ . + - / :`.
 */
export function findMissing(stderr: string, target: Target): readonly Missing[] {
  const lines = stripVTControlCharacters(stderr)
    .split(/\r?\n/)
    .map((line) => line.slice(0, longestLine));
  const found = new Map<string, Missing>();
  const add = (kind: Missing['kind'], name: string | undefined) => {
    if (name === undefined || !isName(kind, name) || found.size >= most) return;
    found.set(`${kind} ${name}`, { kind, name });
  };
  const isOfHost = linesOfHostLinks(target);
  let notes: readonly string[] = [];
  for (const line of lines) {
    if (isNote(line)) {
      if (/-- Checking for modules? '/.test(line)) notes = [];
      notes = [...notes.slice(-most), line];
      continue;
    }
    const onHost = isOfHost(line);
    const archive = staticLibrary.exec(line)?.[1];
    if (archive !== undefined) add('library', `:lib${archive}.a`);
    // The modules without which CMake stopped are those that it noted last.
    const isStop = line.trim() === 'A required package was not found';
    for (const text of isStop ? notes : [line]) {
      for (const [kind, pattern] of linePatterns) {
        const isSkipped = isStop ? kind !== 'module' : kind === 'library' && onHost;
        if (!isSkipped) add(kind, pattern.exec(text)?.[1]);
      }
    }
  }
  const text = lines
    .filter((line) => !isNote(line))
    .join('\n')
    .replaceAll(warning, '');
  for (const [, name] of text.matchAll(configurationFile)) add('cmake', name);
  for (const [, name, variables] of text.matchAll(findModule)) if (!isProgram(variables)) add('cmake', name);
  for (const [, list] of text.matchAll(requiredModules))
    for (const [, name] of (list ?? '').matchAll(/- ([A-Za-z0-9_.+-]+)/g)) add('module', name);
  return [...found.values()];
}

/**
 * Tells line by line, from the first on, whether it belongs to a link for the machine that builds: of a build
 * script or a macro. The linker is `cc`, or what cargo's configuration names; the command has a std of this
 * machine's that is not the target's.
 */
export function linesOfHostLinks({ triple }: Target): (line: string) => boolean {
  const std = new RegExp(`/rustlib/(?!${triple}/)${hostTarget.rust.arch}-[\\w-]+/lib\\b`);
  let [isLink, isOnHost] = [false, false];
  return (line) => {
    if (/^error\b/.test(line)) {
      const linker = /^error: linking with `(?:\S*\/)?([^`\s]+)` failed/.exec(line)?.[1];
      isLink = linker !== undefined;
      isOnHost = linker === 'cc';
    } else if (isLink && std.test(line)) isOnHost = true;
    return isOnHost;
  };
}

/** A line of CMake's log. */
function isNote(line: string): boolean {
  return /^\s*-- /.test(line);
}

function isName(kind: Missing['kind'], name: string): boolean {
  if (kind !== 'header') return /[A-Za-z0-9]/.test(name);
  return /^[\w.+-]+(?:\/[\w.+-]+)*$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}

/** True when all that CMake lacks is a program of this machine: `PKG_CONFIG_EXECUTABLE`. */
function isProgram(variables: string | undefined): boolean {
  const names = variables?.trim().split(/\s+/) ?? [];
  return names.length > 0 && names.every((name) => name.endsWith('_EXECUTABLE'));
}
