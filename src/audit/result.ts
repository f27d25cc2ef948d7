import type { Artifact } from '../rust/cargo.js';
import type { SysrootPackage } from '../sysroot/sysroot-packages.js';
import type { Floors } from './symbol-versions.js';

/** A library that an artifact needs, itself or through a ready-made library beside it. */
export interface NeededLibrary {
  /** As the artifact says: `libssl.so.3`. */
  readonly name: string;
  /** `beside`: this build made it, or it is where `$ORIGIN` leads. */
  readonly place: 'sysroot' | 'beside' | 'missing';
  /** Where it is, relative to the sysroot; undefined when it is not there. */
  readonly path: string | undefined;
  /** The package that brings it, where that is known. */
  readonly package: SysrootPackage | undefined;
}

/** A rule that an artifact breaks: what, where it comes from, what to do. */
export interface Breach {
  /** `…/app needs GLIBC_2.38 (symbol __isoc23_strtol, from libfoo.a); asked for 2.31`. */
  readonly what: string;
  /** The facts, one a line. */
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

/** An artifact, and what its audit found. */
export interface AuditedArtifact extends Artifact {
  /**
   * `dynamic`: it has an interpreter; `static`: a program without; `library`: a shared one; `archive`: a
   * staticlib; `unknown`: it could not be read, or is for another machine.
   */
  readonly linkage: 'dynamic' | 'static' | 'library' | 'archive' | 'unknown';
  /** Empty for an `archive` and what is `unknown`: nothing is known of what they need. */
  readonly needed: readonly NeededLibrary[];
  /** Of it and the libraries beside it. */
  readonly floors: Floors;
  readonly breaches: readonly Breach[];
}

/** The outcome of an audit. */
export interface Audit {
  readonly artifacts: readonly AuditedArtifact[];
  /** What breaks no rule, and may yet keep an artifact from running: a sentence each. */
  readonly notes: readonly string[];
}
