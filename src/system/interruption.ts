import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { endBySignal, ProcessTree } from './process-tree.js';

const signals = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'] as const;
/** From the polite signal, on which a program removes its files, to the one that it cannot refuse. */
export const graceMs = 1000;
const lookEveryMs = 20;
/** What a terminal's keys end at the same time as this process has been seen before, unless it is younger. */
const noteEveryMs = 500;

const lastActs: (() => void)[] = [];
let isEnding = false;
let isWatching = false;
let isChilds = false;

/**
 * Has something done when a signal ends this process, before what was to be done until then.
 * It may have been done otherwise already.
 */
export function beforeInterruption(act: () => void): void {
  lastActs.push(act);
}

/**
 * Leaves the keys that interrupt to a child from now on, because it has the terminal: the
 * system sends their signals to both, and an editor or a shell goes on after them.
 */
export function leaveKeysToChild(): void {
  isChilds = true;
}

/** Passes on what came of a child, but nothing once a signal ends this process: nobody is to act on it then. */
export function unlessInterrupted<T>(value: T): Promise<T> {
  return isEnding ? new Promise(() => undefined) : Promise.resolve(value);
}

/**
 * Has INT, QUIT, TERM and HUP end whatever this process has started, within little more than {@link graceMs},
 * and then itself with 128 and the signal's number. A second signal ends all of it at once, and so does an
 * error that nobody catches.
 * @param fail says what such an error is, and sets the exit code
 */
export function endOnSignals(fail: (error: unknown) => void): void {
  if (isWatching) return;
  isWatching = true;
  const tree = new ProcessTree(process.pid);
  const isAtTerminal = [0, 1, 2].some((stream) => isatty(stream));
  if (isAtTerminal) setInterval(() => tree.signal(0), noteEveryMs).unref();
  process.once('uncaughtException', (error) => {
    fail(error);
    finish(tree);
    process.exit();
  });
  for (const signal of signals) {
    process.on(signal, () => {
      if (isChilds && isAtTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
      const exit = () => {
        finish(tree);
        // Node cannot give back the modes of a terminal that is gone, and aborts.
        if (signal === 'SIGHUP' && isAtTerminal) endBySignal(signal);
        process.exit(128 + constants.signals[signal]);
      };
      if (isEnding) exit();
      isEnding = true;
      const began = performance.now();
      const look = () => {
        const isDone = tree.signal(0) === 0 || performance.now() - began > graceMs;
        if (isDone) exit();
      };
      tree.signal('SIGTERM');
      setInterval(look, lookEveryMs);
      process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}error: ${signal} ended the run\n`);
    });
  }
}

/** Lets this process end although a daemon that a child has left holds one of its streams. */
export function endAfterWork(): void {
  setTimeout(() => process.exit(), lookEveryMs).unref();
}

function finish(tree: ProcessTree): void {
  // Once more for what was started while the others were looked for.
  if (tree.signal('SIGKILL') > 0) tree.signal('SIGKILL');
  for (const act of lastActs.reverse()) {
    try {
      act();
    } catch {
      // The next run sweeps what is left.
    }
  }
}
