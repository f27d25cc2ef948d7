import { formatBytes, formatTime } from '../text/format.js';
import { plainLine, plainMessage, withoutSecrets } from '../text/plain-text.js';
import { Rate, type RunningPhase, realTicks, type Ticks } from './progress.js';

/** What a phase of the run can report while it works. */
export interface Phase {
  /**
   * Adds one line to the phase; until the next one it is what the phase does.
   * @param importance `detail`: a fact that a terminal shows when asked to be verbose; `now`: what the phase
   * does, which is of no interest once it is done
   */
  info(line: string, importance?: 'detail' | 'now'): void;
  /**
   * Counts bytes that came over the network.
   * @param more bytes that are now known to come after these
   */
  downloaded(bytes: number, more?: number): void;
  /**
   * Counts bytes that came out of packages.
   * @param of the package's name
   */
  unpacked(bytes: number, of?: string): void;
}

/** Where a run reports: log groups in a workflow, lines on a terminal. */
export interface Report {
  /** Runs one named phase; phases may run side by side. Its time and bytes are shown when it ends. */
  phase<T>(title: string, run: (phase: Phase) => Promise<T>): Promise<T>;
  /** @param importance `detail`: as of a phase's lines */
  info(line: string, importance?: 'detail'): void;
  warning(line: string): void;
  readonly child: ChildOutput;
  /** What was reported until now, for the summary. */
  readonly record: RunRecord;
}

export interface RunRecord {
  /** In the order in which they ended. */
  readonly phases: readonly FinishedPhase[];
  readonly warnings: readonly string[];
}

export interface FinishedPhase {
  readonly title: string;
  readonly lines: readonly string[];
  readonly bytes: number;
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** Where the output of a child process goes, as it comes. */
export interface ChildOutput {
  /** True when it may be coloured. */
  readonly colour: boolean;
  /** Whole lines for people; only the very last may lack its end. */
  stderr(bytes: Uint8Array): void;
  /** A line of standard output, without its end. */
  stdout(line: string): void;
  annotation(annotation: Annotation): void;
}

/** A message about a line of a source, as GitHub shows it beside the line. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  /** Path relative to the workspace; without it the annotation is about the whole run. */
  readonly file?: string;
  /** Lines and columns count from 1. */
  readonly line?: number;
  readonly endLine?: number;
  /** Columns only for a single line: GitHub takes none otherwise. */
  readonly column?: number;
  /** The column after the last character. */
  readonly endColumn?: number;
  /** `error[E0425]`, `warning: unused_variables`. */
  readonly title: string;
  /** Lines of plain text. */
  readonly message: string;
}

/** How a report is shown. */
export interface Display extends Pick<Report, 'info' | 'warning' | 'child'> {
  /** These phases are running now: at the beginning and the end of each, and ten times a second between. */
  running(phases: readonly RunningPhase[]): void;
  /** @param told its lines without the details */
  finished(phase: FinishedPhase, told: readonly string[]): void;
}

/** How often a display learns what is running, in milliseconds. */
const tickMs = 100;

/** A report that records the phases and warnings and shows them on a display, as plain text without secrets. */
export function makeReport(display: Display, now: () => number, ticks: Ticks = realTicks): Report {
  const running = new Set<
    { -readonly [K in keyof RunningPhase]: RunningPhase[K] } & { readonly speed: Rate }
  >();
  const show = () => {
    for (const state of running) state.rate = state.speed.add(now(), state.bytes);
    display.running([...running]);
  };
  let stop: (() => void) | undefined;
  const phases: FinishedPhase[] = [];
  const warnings: string[] = [];
  return {
    record: { phases, warnings },
    async phase(name, run) {
      const started = now();
      const state = {
        ...{ title: plainLine(name), started, bytes: 0, expected: 0, unpacked: 0, rate: 0 },
        ...{ doing: undefined as string | undefined, speed: new Rate() },
      };
      const lines: string[] = [];
      const told: string[] = [];
      let failed = true;
      running.add(state);
      stop ??= ticks(tickMs, show);
      show();
      try {
        const result = await run({
          info: (line, importance) => {
            const plain = plainLine(withoutSecrets(line));
            if (importance !== 'detail') state.doing = plain;
            if (importance === 'now') return;
            lines.push(plain);
            if (importance !== 'detail') told.push(plain);
          },
          downloaded: (bytes, more = 0) => {
            state.bytes += bytes;
            if (more > 0) state.expected = Math.max(state.expected, state.bytes) + more;
          },
          unpacked: (bytes, of) => {
            state.unpacked += bytes;
            if (of !== undefined) state.doing = plainLine(of);
          },
        });
        failed = false;
        return result;
      } finally {
        running.delete(state);
        const { title, bytes } = state;
        const finished = { title, bytes, lines, started, milliseconds: now() - started, failed };
        phases.push(finished);
        if (running.size === 0) {
          stop?.();
          stop = undefined;
        }
        display.finished(finished, told);
        show();
      }
    },
    info: (line, importance) => display.info(plainLine(withoutSecrets(line)), importance),
    warning(line) {
      const plain = plainMessage(withoutSecrets(line));
      warnings.push(plain);
      display.warning(plain);
    },
    child: display.child,
  };
}

/** A phase in one line: title, time, bytes. */
export function phaseLine({ title, bytes, milliseconds, failed }: FinishedPhase): string {
  const downloaded = bytes === 0 ? '' : `, ${formatBytes(bytes)} downloaded`;
  return `${title}: ${failed ? 'failed after ' : ''}${formatTime(milliseconds)}${downloaded}`;
}
