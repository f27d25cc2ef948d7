import { stripVTControlCharacters } from 'node:util';
import { linesOfHostLinks } from '../missing-libraries/build-errors.js';
import type { Target } from '../target.js';

/** What a build left behind: its words, and what it worked with. */
export interface FailedBuild {
  /** The lines of cargo's standard error, or of its end, as plain text. */
  readonly lines: readonly string[];
  /** All variables that cargo ran with. */
  readonly env: Readonly<Record<string, string>>;
}

/** Longer lines are command lines; what is to be read of others is at their start. */
const longestLine = 4096;

/** The most files, or scripts, of one kind that are looked into: who names more names them for nothing. */
export const mostFiles = 16;

/** The lines of what cargo wrote to standard error. */
export function plainLines(stderr: string): readonly string[] {
  return stripVTControlCharacters(stderr)
    .split(/\r?\n/)
    .map((line) => line.slice(0, longestLine));
}

/** A build script that failed, and what it said. */
export interface FailedScript {
  /** The package: `aws-lc-sys`. */
  readonly crate: string;
  readonly lines: readonly string[];
}

/** The build scripts that failed: cargo names the package, then shows what the script said, moved in. */
export function failedScripts(lines: readonly string[]): readonly FailedScript[] {
  const scripts: { crate: string; lines: string[] }[] = [];
  let isInside = false;
  for (const line of lines) {
    const crate = /^error: failed to run custom build command for `([^` ]+) /.exec(line)?.[1];
    if (crate !== undefined) scripts.push({ crate, lines: [] });
    if (crate !== undefined) isInside = true;
    else if (!/^(?:\s|$|Caused by:|note:)/.test(line)) isInside = false;
    else if (isInside) scripts.at(-1)?.lines.push(line.trim());
  }
  return scripts.slice(0, mostFiles);
}

/** The lines without those of links for the machine that builds. */
export function targetLinkerLines(lines: readonly string[], target: Target): readonly string[] {
  const isOfHost = linesOfHostLinks(target);
  return lines.filter((line) => !isOfHost(line));
}

/**
 * The package whose build script made a file, or whose rlib it is; undefined for another file. In an rlib's
 * name `_` stands for `-`, too: what cargo says of the build tells them apart.
 */
export function crateOf(file: string, lines: readonly string[]): string | undefined {
  const script = /\/build\/([\w-]+)(?:-|\/)[0-9a-f]{16}\/out(?:\/|$)/.exec(file)?.[1];
  if (script !== undefined) return script;
  const rlib = /\/lib(\w+)-[0-9a-f]{16}\.rlib$/.exec(file)?.[1];
  if (rlib === undefined) return undefined;
  const compiled = lines.flatMap((line) => /^ +(?:Compiling|Fresh) (\S+) v/.exec(line)?.[1] ?? []);
  return compiled.find((name) => name.replaceAll('-', '_') === rlib) ?? rlib;
}
