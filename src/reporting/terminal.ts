import { type Display, phaseLine, progressLine, progressTeller } from './report.js';

/** What a terminal display writes to. */
export interface Terminal {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const repaintEvery = 100;

/** Shows phases as lines; on a terminal the running ones are in a last line that is repainted. */
export function terminalDisplay(terminal: Terminal, now: () => number): Display {
  let painted = false;
  let paintedAt = 0;
  const clear = () => {
    if (painted) terminal.write('\r\x1b[K');
    painted = false;
  };
  const line = (text: string) => {
    clear();
    terminal.write(`${text}\n`);
  };
  const tellProgress = progressTeller(now, line);
  return {
    running(phases) {
      if (terminal.isTTY !== true) tellProgress(phases);
      if (terminal.isTTY !== true || now() - paintedAt < repaintEvery) return;
      const text = progressLine(phases).slice(0, (terminal.columns ?? 80) - 1);
      terminal.write(`\r\x1b[K${phases.length === 0 ? '' : text}`);
      painted = phases.length > 0;
      paintedAt = now();
    },
    finished(phase) {
      line(phaseLine(phase));
      for (const text of phase.lines) line(`  ${text}`);
    },
    info: line,
    warning: (text) => line(`warning: ${text}`),
    child: {
      colour: terminal.isTTY === true,
      stderr: (bytes) => {
        clear();
        terminal.write(bytes);
      },
      stdout: line,
      annotation: () => undefined,
    },
  };
}
