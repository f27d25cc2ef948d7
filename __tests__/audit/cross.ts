import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { auditArtifacts } from '../../src/audit/audit.js';
import type { Audit, AuditedArtifact, Breach } from '../../src/audit/result.js';
import type { Artifact } from '../../src/rust/artifacts.js';
import type { ArtifactKind } from '../../src/rust/cargo-messages.js';
import { findLayout } from '../../src/sysroot/layout.js';
import type { Sysroot } from '../../src/sysroot/sysroot.js';
import type { SysrootPackages } from '../../src/sysroot/sysroot-packages.js';
import { findProgram } from '../../src/system/process.js';
import { firstTarget } from '../sysroot/roots.js';

/** Where Debian's cross packages have the C library that the compiler links with. */
export const crossRoot = '/usr/aarch64-linux-gnu';

/** The absolute path of a program of the cross toolchain. */
export function crossProgram(name: string): string {
  const found = findProgram(`aarch64-linux-gnu-${name}`, process.env.PATH ?? '');
  if (found === undefined) throw new Error(`there is no aarch64-linux-gnu-${name}`);
  return found;
}

/** Runs a compiler, in a folder. */
export function compile(folder: string, args: readonly string[], gcc = crossProgram('gcc')): void {
  execFileSync(gcc, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Puts objects into a static library; gives its absolute path. */
export function archive(folder: string, name: string, members: readonly string[]): string {
  execFileSync(crossProgram('ar'), ['rc', name, ...members], { cwd: folder });
  return join(folder, name);
}

/** Writes a source file and gives its name. */
export function source(folder: string, name: string, text: string): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return name;
}

/** Builds a program from one source file; gives its absolute path. */
export function program(folder: string, text: string, args: readonly string[] = [], name = 'app'): string {
  compile(folder, [source(folder, `${name}.c`, text), '-o', name, ...args]);
  return join(folder, name);
}

/** Builds a shared library from one source file; gives its absolute path. */
export function sharedLibrary(
  folder: string,
  name: string,
  text: string,
  args: readonly string[] = [],
): string {
  compile(folder, ['-shared', '-fPIC', source(folder, 'library.c', text), '-o', name, ...args]);
  return join(folder, name);
}

export const main = 'int main(void) { return 0; }';

/**
 * A `libc.so.6` that has what start files ask for, and symbols of versions that no C library of this machine
 * has. Programs are to be linked with `-nodefaultlibs`.
 */
export function stubLibc(folder: string, versions: Readonly<Record<string, readonly string[]>>): string {
  const all = { 'GLIBC_2.17': ['abort', '__cxa_finalize'], 'GLIBC_2.34': ['__libc_start_main'], ...versions };
  const text = Object.values(all)
    .flat()
    .map((name) => `int ${name}(void) { return 0; }\n`)
    .join('');
  const script = Object.entries(all).map(
    ([version, names]) => `${version} { global: ${names.join('; ')}; };\n`,
  );
  const map = source(folder, 'libc.map', script.join(''));
  return sharedLibrary(folder, 'libc.so.6', text, [
    ...['-nostdlib', '-fno-builtin', '-Wl,-soname,libc.so.6'],
    `-Wl,--version-script=${map}`,
  ]);
}

/** What was built, as cargo would tell of it. */
export function artifact(path: string, kind: ArtifactKind = 'bin'): Artifact {
  const executable = kind !== 'cdylib' && kind !== 'dylib' && kind !== 'staticlib';
  const { size } = statSync(path);
  const of = { package: 'demo', version: '1.0.0', manifest: '/project/Cargo.toml' };
  return { ...of, name: basename(path), kind, path, executable, size };
}

/** A sysroot of a folder. */
export function sysrootAt(path: string, glibc = '2.36'): Sysroot {
  return { path, tree: undefined, layout: findLayout(path, firstTarget()), glibc };
}

export const noPackages: SysrootPackages = { release: undefined, all: [], ownerOf: () => undefined };

export interface AuditOptions {
  readonly sysroot?: Sysroot;
  readonly packages?: SysrootPackages;
  readonly glibc?: string;
  readonly linkInputs?: readonly string[];
  readonly runtimes?: readonly string[];
}

/**
 * Audits artifacts, against the C library of the cross packages if nothing else is said. Messages call a file
 * by its name.
 */
export async function auditAll(artifacts: readonly Artifact[], options: AuditOptions = {}): Promise<Audit> {
  return auditArtifacts({
    artifacts,
    sysroot: options.sysroot ?? sysrootAt(crossRoot),
    packages: options.packages ?? noPackages,
    target: firstTarget(),
    glibc: options.glibc ?? '2.36',
    nm: crossProgram('nm'),
    linkInputs: options.linkInputs ?? [],
    runtimes: options.runtimes ?? [],
    variables: {},
    shown: (path) => basename(path),
  });
}

export type OneOptions = AuditOptions & { readonly kind?: ArtifactKind };

/** Audits one file. */
export async function auditOne(path: string, options: OneOptions = {}): Promise<AuditedArtifact> {
  const [audited] = (await auditAll([artifact(path, options.kind)], options)).artifacts;
  if (audited === undefined) throw new Error('nothing was audited');
  return audited;
}

/** The one breach of a file. */
export async function breachOf(path: string, options: OneOptions = {}): Promise<Breach> {
  const { breaches } = await auditOne(path, options);
  const [breach] = breaches;
  if (breach === undefined || breaches.length > 1) throw new Error(`breaches: ${JSON.stringify(breaches)}`);
  return breach;
}
