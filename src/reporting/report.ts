import { formatBytes, formatTime } from '../text/format.js';
import { plainLine, plainText } from '../text/plain-text.js';
import type { Annotation } from './annotation.js';

/** What a phase of the run may tell while it works. */
export interface Phase {
  /** Adds one line to the phase's account. */
  info(line: string): void;
  /** Counts bytes that came over the network. */
  downloaded(bytes: number): void;
}

/** Where a run tells its story: log groups in a workflow, lines on a terminal. */
export interface Report {
  /** Runs one named phase; phases may run side by side. Its time and bytes are told when it ends. */
  phase<T>(title: string, run: (phase: Phase) => Promise<T>): Promise<T>;
  info(line: string): void;
  warning(line: string): void;
  /** What was told until now. */
  readonly story: Story;
  readonly child: ChildOutput;
}

/** What a run told: for whoever sums it up. */
export interface Story {
  /** The phases that ended, in the order of their ends. */
  readonly phases: readonly PhaseAccount[];
  readonly warnings: readonly string[];
}

/** Where the words of a child process go, as they come. */
export interface ChildOutput {
  /** True when they may be coloured. */
  readonly colour: boolean;
  /** Whole lines for people; only the very last may lack its end. */
  stderr(bytes: Uint8Array): void;
  /** A line of standard output, without its end. */
  stdout(line: string): void;
  annotation(annotation: Annotation): void;
}

/** What is known of one phase. */
export interface PhaseAccount {
  readonly title: string;
  readonly lines: readonly string[];
  readonly bytes: number;
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** How accounts are shown. */
export interface Display {
  /** A phase began, went on or ended: these are the ones that are under way. */
  underWay(phases: readonly { readonly title: string; readonly bytes: number }[]): void;
  ended(account: PhaseAccount): void;
  info(line: string): void;
  warning(line: string): void;
  readonly child: ChildOutput;
}

/**
 * A report that keeps the accounts of the phases and leaves their looks to a display. Each word of information
 * is one line, whatever names of a device or a tarball stand in it.
 */
export function makeReport(display: Display, now: () => number): Report {
  const running = new Set<{ readonly title: string; bytes: number }>();
  const phases: PhaseAccount[] = [];
  const warnings: string[] = [];
  return {
    story: { phases, warnings },
    async phase(words, run) {
      const started = now();
      const title = plainLine(words);
      const state = { title, bytes: 0 };
      const lines: string[] = [];
      let failed = true;
      running.add(state);
      display.underWay([...running]);
      try {
        const result = await run({
          info: (line) => lines.push(plainLine(line)),
          downloaded: (bytes) => {
            state.bytes += bytes;
            display.underWay([...running]);
          },
        });
        failed = false;
        return result;
      } finally {
        running.delete(state);
        const { bytes } = state;
        const account = { title, lines, bytes, started, milliseconds: now() - started, failed };
        phases.push(account);
        display.ended(account);
        display.underWay([...running]);
      }
    },
    info: (line) => display.info(plainLine(line)),
    warning(line) {
      const plain = plainText(line);
      warnings.push(plain);
      display.warning(plain);
    },
    child: display.child,
  };
}

/** A phase in one line: title, time, bytes. */
export function summaryOf(account: PhaseAccount): string {
  const bytes = account.bytes === 0 ? '' : `, ${formatBytes(account.bytes)} downloaded`;
  return `${account.title}: ${account.failed ? 'failed after ' : ''}${formatTime(account.milliseconds)}${bytes}`;
}
