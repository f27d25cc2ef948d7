/** What a phase of the run may tell while it works. */
export interface Phase {
  /** Adds one line to the phase's account. */
  info(line: string): void;
  /** Counts bytes that came over the network. */
  downloaded(bytes: number): void;
}

/** Where a run tells its story: log groups in a workflow, a progress line on a terminal. */
export interface Report {
  /** Runs one named phase; phases may run side by side. Its time and bytes are told when it ends. */
  phase<T>(title: string, run: (phase: Phase) => Promise<T>): Promise<T>;
  info(line: string): void;
  warning(line: string): void;
}
