/** A Rust target with the names that other tools give to the same machine. */
export interface Target {
  /** The Rust triple. */
  readonly triple: string;
  /** The GNU triplet, which is also Debian's multiarch folder. */
  readonly gnu: string;
  /** The Debian architecture. */
  readonly debian: string;
  /** The processor as CMake and meson call it. */
  readonly processor: string;
  /** `e_machine` (ELF gABI). */
  readonly elfMachine: number;
  /** File name of the dynamic loader. */
  readonly loader: string;
  /** The program interpreter of its programs, where the psABI puts it. */
  readonly interpreter: string;
}

/** The targets that Crossroot builds for. */
export const targets: readonly [Target, ...Target[]] = [
  {
    triple: 'aarch64-unknown-linux-gnu',
    gnu: 'aarch64-linux-gnu',
    debian: 'arm64',
    processor: 'aarch64',
    elfMachine: 183,
    loader: 'ld-linux-aarch64.so.1',
    interpreter: '/lib/ld-linux-aarch64.so.1',
  },
];
