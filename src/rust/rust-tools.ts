/** Rust as the run uses it. */
export interface RustTools {
  /** The cargo program to start: a path or a bare name on `path`. */
  readonly cargo: string;
  readonly rustc: string;
  /** Folders to put before PATH (empty for rustup). */
  readonly path: readonly string[];
  /** Variables that later cargo calls need (for example RUSTUP_TOOLCHAIN for `rustup:<toolchain>`). */
  readonly variables: Readonly<Record<string, string>>;
  /** The folder of the target's standard library; absolute path. */
  readonly std: string;
  /** `rustc -vV`'s release, e.g. `1.96.0`. */
  readonly version: string;
}
