import { isDumb, labelled, wantsColour } from './colour.js';
import { ProgressLines, type RunningPhase, statusLine } from './progress.js';
import { type Display, phaseLine } from './report.js';

/** What a terminal display writes to. */
export interface Terminal {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The columns to write in: those of a terminal, 80 for one that does not say, and 120 without a terminal. */
export function columnsToFill({ columns, isTTY }: Pick<Terminal, 'columns' | 'isTTY'>): number {
  return columns || (isTTY === true ? 80 : 120);
}

/** How much is told: errors and warnings alone, each phase in a line, or all that it did. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** How a terminal display tells. */
export interface TerminalOptions {
  readonly verbosity?: Verbosity;
  /** The variables of this process. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
}

const lineFeed = 0x0a;

/** The block of lines at a terminal's end that says what is running. */
class StatusBlock {
  /** What stands there; without lines it is not there. */
  #lines: readonly string[] = [];

  constructor(private readonly terminal: Terminal) {}

  /** Shows phases. What looks the same is not written again: another program may ask for a password. */
  paint(phases: readonly RunningPhase[]): void {
    // A line as wide as the terminal would be wrapped by some.
    const columns = columnsToFill(this.terminal) - 1;
    const lines = phases.map((phase) => statusLine(phase, columns));
    if (lines.join('\n') === this.#lines.join('\n')) return;
    this.terminal.write(`${this.#start()}${lines.map((line) => `${line}\x1b[K`).join('\n')}\x1b[J`);
    this.#lines = lines;
  }

  clear(): void {
    if (this.#lines.length > 0) this.terminal.write(`${this.#start()}\x1b[J`);
    this.#lines = [];
  }

  /** Moves the cursor to where the block begins. */
  #start(): string {
    const up = this.#lines.length - 1;
    return up > 0 ? `\r\x1b[${up}A` : '\r';
  }
}

/**
 * Shows phases as lines. On a terminal the running ones are in a block at its end that is repainted; elsewhere,
 * and on a dumb terminal, lines say that they began and how far they are.
 */
export function terminalDisplay(
  terminal: Terminal,
  now: () => number,
  { verbosity = 'normal', variables = {} }: TerminalOptions = {},
): Display {
  const isTerminal = terminal.isTTY === true;
  const colour = wantsColour(isTerminal ? 'terminal' : 'file', variables);
  const block = isTerminal && !isDumb(variables) ? new StatusBlock(terminal) : undefined;
  const isQuiet = verbosity === 'quiet';
  const line = (text: string) => {
    block?.clear();
    terminal.write(`${text}\n`);
  };
  const lines = new ProgressLines(now, line);
  let current: readonly RunningPhase[] = [];
  /** A child's words tell how far it is, until its phase has ended. */
  let spoke: readonly RunningPhase[] = [];
  let isLineOpen = false;
  const beforeChild = () => {
    spoke = current;
    if (block === undefined && !isQuiet) lines.beforeChild(current);
    block?.clear();
  };
  return {
    running(phases) {
      current = phases;
      if (isQuiet) return;
      if (block === undefined) lines.running(phases);
      else if (!isLineOpen) block.paint(phases.filter((phase) => !spoke.includes(phase)));
    },
    finished(phase, told) {
      if (isQuiet) return;
      line(phaseLine(phase));
      const isWhole = verbosity === 'verbose' || phase.failed;
      for (const text of isWhole ? phase.lines : told) line(`  ${text}`);
    },
    info: (text, importance) => {
      if (verbosity === 'verbose' || (verbosity === 'normal' && importance !== 'detail')) line(text);
    },
    warning: (text) => line(labelled('warning', text, colour)),
    child: {
      colour,
      stderr: (bytes) => {
        beforeChild();
        isLineOpen = bytes.at(-1) !== lineFeed;
        terminal.write(bytes);
      },
      stdout: (text) => {
        beforeChild();
        line(text);
      },
      annotation: () => undefined,
    },
  };
}
