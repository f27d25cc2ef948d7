import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';
import type { LinkerChoice } from './linkers.js';

/** A text file under a folder of launchers. */
export interface LauncherFile {
  readonly name: string;
  readonly text: string;
}

/** The sysroot that launchers carry. */
export interface LaunchedSysroot {
  readonly target: Target;
  /** The machine that the gcc runs on. */
  readonly host: Target;
  /** Absolute path. */
  readonly sysroot: string;
  readonly layout: Layout;
  /** What gcc links with; GNU ld when absent. */
  readonly linker?: LinkerChoice;
  /** The lld that Rust brings; absolute path. */
  readonly rustLld?: string | undefined;
}

/** The folder above all launchers of Crossroot: by it they are known on a PATH. */
export const launcherFolder = 'crossroot-launchers';
