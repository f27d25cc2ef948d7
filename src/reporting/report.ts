import { formatBytes, formatTime } from '../text/format.js';
import { plainLine, plainMessage, withoutSecrets } from '../text/plain-text.js';

/** What a phase of the run can report while it works. */
export interface Phase {
  /** Adds one line to the phase. */
  info(line: string): void;
  /** Counts bytes that came over the network. */
  downloaded(bytes: number): void;
  /** Counts bytes that came out of packages. */
  unpacked(bytes: number): void;
}

/** Where a run reports: log groups in a workflow, lines on a terminal. */
export interface Report {
  /** Runs one named phase; phases may run side by side. Its time and bytes are shown when it ends. */
  phase<T>(title: string, run: (phase: Phase) => Promise<T>): Promise<T>;
  info(line: string): void;
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

/** A phase that has not ended, and the bytes that were downloaded and unpacked in it. */
export interface RunningPhase {
  readonly title: string;
  readonly bytes: number;
  readonly unpacked: number;
}

/** How a report is shown. */
export interface Display extends Pick<Report, 'info' | 'warning' | 'child'> {
  /** A phase began, went on or ended: these are running now. */
  running(phases: readonly RunningPhase[]): void;
  finished(phase: FinishedPhase): void;
}

/** A report that records the phases and warnings and shows them on a display, as plain text without secrets. */
export function makeReport(display: Display, now: () => number): Report {
  const running = new Set<RunningPhase>();
  const phases: FinishedPhase[] = [];
  const warnings: string[] = [];
  return {
    record: { phases, warnings },
    async phase(name, run) {
      const started = now();
      const state = { title: plainLine(name), bytes: 0, unpacked: 0 };
      const lines: string[] = [];
      let failed = true;
      running.add(state);
      display.running([...running]);
      try {
        const result = await run({
          info: (line) => lines.push(plainLine(withoutSecrets(line))),
          downloaded: (bytes) => {
            state.bytes += bytes;
            display.running([...running]);
          },
          unpacked: (bytes) => {
            state.unpacked += bytes;
            display.running([...running]);
          },
        });
        failed = false;
        return result;
      } finally {
        running.delete(state);
        const { title, bytes } = state;
        const finished = { title, bytes, lines, started, milliseconds: now() - started, failed };
        phases.push(finished);
        display.finished(finished);
        display.running([...running]);
      }
    },
    info: (line) => display.info(plainLine(withoutSecrets(line))),
    warning(line) {
      const plain = plainMessage(withoutSecrets(line));
      warnings.push(plain);
      display.warning(plain);
    },
    child: display.child,
  };
}

/** Phases that have not ended, in one line: titles with what was downloaded, or with what is unpacked of it. */
export function progressLine(phases: readonly RunningPhase[]): string {
  const texts = phases.map(({ title, bytes, unpacked }) => {
    if (unpacked > 0) return `${title} ${formatBytes(unpacked)} unpacked`;
    return bytes > 0 ? `${title} ${formatBytes(bytes)}` : title;
  });
  return `… ${texts.join(' · ')}`;
}

/** How long a log may say nothing while a phase goes on, in milliseconds. */
const longestSilence = 10_000;

/** Says now and then how far phases are, where there is no last line to repaint. */
export function progressTeller(now: () => number, tell: (line: string) => void): Display['running'] {
  let told: number | undefined;
  return (phases) => {
    told = phases.length === 0 ? undefined : (told ?? now());
    if (told === undefined || now() - told < longestSilence) return;
    told = now();
    tell(progressLine(phases));
  };
}

/** A phase in one line: title, time, bytes. */
export function phaseLine({ title, bytes, milliseconds, failed }: FinishedPhase): string {
  const downloaded = bytes === 0 ? '' : `, ${formatBytes(bytes)} downloaded`;
  return `${title}: ${failed ? 'failed after ' : ''}${formatTime(milliseconds)}${downloaded}`;
}
