import { formatBytes } from '../text/format.js';

/** A phase that has not ended, and how far it is. */
export interface RunningPhase {
  readonly title: string;
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  /** Downloaded. */
  readonly bytes: number;
  /** What is to be downloaded in all, as far as it is known; 0 where it is not. */
  readonly expected: number;
  readonly unpacked: number;
  /** Bytes a second that were downloaded in the last few seconds. */
  readonly rate: number;
  /** What it does now: the package that is unpacked, or what it said last. */
  readonly doing: string | undefined;
}

/** Has something done again and again until the function that it gives is called. */
export type Ticks = (milliseconds: number, tick: () => void) => () => void;

/** By the timer of this process, which they do not keep from ending. */
export const realTicks: Ticks = (milliseconds, tick) => {
  const timer = setInterval(tick, milliseconds).unref();
  return () => clearInterval(timer);
};

/** The time that a rate is taken over, in milliseconds. */
const rateOverMs = 3000;

/** The rate at which a number grows, over the last few seconds. */
export class Rate {
  #samples: { readonly at: number; readonly value: number }[] = [];

  /**
   * @param at milliseconds
   * @returns how much a second it grew
   */
  add(at: number, value: number): number {
    const firstKept = this.#samples.findLastIndex((sample) => at - sample.at >= rateOverMs);
    this.#samples = [...this.#samples.slice(Math.max(firstKept, 0)), { at, value }];
    const [first = { at, value }] = this.#samples;
    return at > first.at ? ((value - first.value) * 1000) / (at - first.at) : 0;
  }
}

/** How far a phase is, part by part, the most important first. */
function partsOf({ bytes, expected, unpacked, rate, doing }: RunningPhase): readonly string[] {
  const isDownloaded = bytes > 0 && bytes === expected;
  return [
    ...(bytes > 0 && !isDownloaded ? [expected >= bytes ? partOf(bytes, expected) : formatBytes(bytes)] : []),
    ...(rate >= 1 && !isDownloaded ? [`${formatBytes(Math.round(rate))}/s`] : []),
    ...(unpacked > 0 ? [`${formatBytes(unpacked)} unpacked`] : []),
    ...(doing === undefined ? [] : [doing]),
  ];
}

/** `45.0 of 50.0 MB`, `12 kB of 50.0 MB`. */
function partOf(bytes: number, all: number): string {
  const [part, whole] = [formatBytes(bytes), formatBytes(all)];
  const [number = '', unit = ''] = part.split(' ');
  return `${whole.endsWith(` ${unit}`) ? number : part} of ${whole}`;
}

/** The columns that are kept for what follows a title: `  168.7 MB unpacked`. */
const forParts = 19;

/**
 * A running phase in one line that is no wider than so many columns. What does not fit is left out, part by
 * part.
 */
export function statusLine(phase: RunningPhase, columns: number): string {
  let line = cutToColumns(phase.title, Math.max(columns - forParts, 10));
  for (const part of partsOf(phase)) {
    const longer = `${line}  ${part}`;
    if (columnsOf(longer) > columns) break;
    line = longer;
  }
  return cutToColumns(line, columns);
}

/** Letters from here on may take two columns: Hangul, CJK, most pictures. None takes more. */
const firstWide = '\u1100';

/** At least the columns that a text takes. To measure it exactly takes a module that loads for 20 ms. */
function columnsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < firstWide ? 1 : 2), 0);
}

function cutToColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const letters = [...text];
  while (letters.length > 0 && columnsOf(letters.join('')) > columns - 1) letters.pop();
  return `${letters.join('')}…`;
}

/** A phase that is over before this says nothing at its start, in milliseconds. */
const sayStartAfter = 1000;
/** How long a log may say nothing of a phase that goes on, in milliseconds. */
const longestSilence = 10_000;

/** Says in a log, whose last line cannot be repainted, that phases have begun and how far they are. */
export class ProgressLines {
  /** When each was last spoken of. */
  readonly #told = new Map<string, number>();

  constructor(
    private readonly now: () => number,
    private readonly tell: (line: string) => void,
  ) {}

  /** These are running now. */
  running(phases: readonly RunningPhase[]): void {
    const now = this.now();
    for (const title of this.#told.keys())
      if (!phases.some((phase) => phase.title === title)) this.#told.delete(title);
    for (const phase of phases) {
      const told = this.#told.get(phase.title);
      if (told === undefined && now - phase.started >= sayStartAfter) this.#start(phase);
      if (told === undefined || now - told < longestSilence) continue;
      this.#told.set(phase.title, now);
      const parts = [`${Math.round((now - phase.started) / 1000)} s`, ...partsOf(phase)];
      this.tell(`${phase.title} … ${parts.join(', ')}`);
    }
  }

  /** A child is about to say something: what began is said before, and its words break the silence. */
  beforeChild(phases: readonly RunningPhase[]): void {
    for (const phase of phases) {
      if (this.#told.has(phase.title)) this.#told.set(phase.title, this.now());
      else this.#start(phase);
    }
  }

  #start({ title }: RunningPhase): void {
    this.#told.set(title, this.now());
    this.tell(`${title} …`);
  }
}
