import { delimiter, join } from 'node:path';

/** Who provides Rust. */
export type RustChoice = { readonly kind: 'rustup'; readonly toolchain?: string } | { readonly kind: 'debian' };

/** Rust as the run uses it. */
export interface RustTools {
  /** The cargo program to start: a path or a bare name on `path`. */
  readonly cargo: string;
  /** Folders to put before PATH (empty for rustup). */
  readonly path: readonly string[];
  /** Variables that later cargo calls need (for example RUSTUP_TOOLCHAIN for `rustup:<toolchain>`). */
  readonly variables: Readonly<Record<string, string>>;
  /** The folder of the target's standard library; absolute path. */
  readonly std: string;
  /** `rustc -vV`'s release, e.g. `1.96.0`. */
  readonly version: string;
}

/** An environment with the folders and variables of a toolchain. */
export function withTools(
  env: Readonly<Record<string, string>>,
  { path, variables }: Pick<RustTools, 'path' | 'variables'>,
): Record<string, string> {
  const folders = [...path, ...(env.PATH === undefined ? [] : [env.PATH])].join(delimiter);
  return { ...env, ...variables, ...(folders === '' ? {} : { PATH: folders }) };
}

/** The folder of a triple's standard library. */
export function stdFolder(sysroot: string, triple: string): string {
  return join(sysroot, 'lib/rustlib', triple, 'lib');
}

/** The release in the output of `rustc -vV`. */
export function versionIn(verbose: string): string | undefined {
  return /^release: (\S+)$/m.exec(verbose)?.[1];
}
