import type { Release } from '../debian/release.js';
import { tarballName } from '../store/fetch-tarball.js';
import type { StoredTree } from '../store/store.js';
import type { Target } from '../target.js';
import { plainLine } from '../text/plain-text.js';
import type { Place } from '../unpack/tarball-place.js';
import type { Layout } from './layout.js';

/** Where the sysroot comes from. */
export type SysrootChoice = { readonly kind: 'debian'; readonly release: Release } | Place;

/** The release that a sysroot is made of, if it is. */
export function releaseOfSysroot(sysroot: SysrootChoice): Release | undefined {
  return sysroot.kind === 'debian' ? sysroot.release : undefined;
}

/** How a run's summary calls its sysroot. */
export function nameOfSysroot(sysroot: SysrootChoice): string {
  switch (sysroot.kind) {
    case 'debian':
      return sysroot.release.title;
    case 'directory':
      return sysroot.path;
    case 'tarball':
      return tarballName(sysroot.tarball);
  }
}

/** A sysroot that is ready for use. */
export interface Sysroot {
  /** Absolute path. */
  readonly path: string;
  /** Absent for a directory that is used where it is. */
  readonly tree: StoredTree | undefined;
  readonly layout: Layout;
  /** The version of its glibc: `2.36`; undefined when it has another C library. */
  readonly glibc: string | undefined;
}

/** How messages call the C library of a sysroot: `glibc 2.36`, `musl`. */
export function nameOfLibc({ libc }: Target, glibc: string | undefined): string {
  return libc.isVersioned ? `${libc.name} ${glibc ?? 'none'}` : libc.name;
}

/** One thing that is wrong with a sysroot. */
export interface Finding {
  readonly what: string;
  /** What would fix it, where that is known. */
  readonly fix?: string | undefined;
}

/** What is wrong with a sysroot. */
export interface Findings {
  /** A link step cannot work with these. */
  readonly errors: readonly Finding[];
  /** Only those who use the named thing are hurt. */
  readonly warnings: readonly Finding[];
  /** A build mends these in a copy of its own. */
  readonly notes: readonly Finding[];
}

/** A finding in one line. */
export function describeFinding({ what, fix }: Finding): string {
  return fix === undefined ? what : `${what} (${fix})`;
}

/** Findings as lines for people, each with what fixes it. */
export function findingLines({ errors, warnings, notes }: Findings): readonly string[] {
  const lines = (label: string, findings: Findings['errors']) =>
    findings.flatMap(({ what, fix }) => [
      plainLine(`${label}: ${what}`),
      ...(fix === undefined ? [] : [plainLine(`  fix: ${fix}`)]),
    ]);
  return [...lines('error', errors), ...lines('warning', warnings), ...lines('note', notes)];
}
