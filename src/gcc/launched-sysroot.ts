import type { Layout } from '../sysroot/layout.js';
import type { Target } from '../target.js';

/** A text file under a folder of launchers. */
export interface LauncherFile {
  readonly name: string;
  readonly text: string;
}

/** The sysroot that launchers carry. */
export interface LaunchedSysroot {
  readonly target: Target;
  /** Absolute path. */
  readonly sysroot: string;
  readonly layout: Layout;
}

/** The folder above all launchers of Crossroot: by it they are known on a PATH. */
export const launcherFolder = 'crossroot-launchers';
