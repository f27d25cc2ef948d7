import { describe, expect, test } from '@jest/globals';
import { makeReport } from '../../src/reporting/report.js';
import { type TerminalOptions, terminalDisplay } from '../../src/reporting/terminal.js';

const esc = String.fromCharCode(27);
const sequence = new RegExp(`^${esc}\\[(\\d*)([A-Z])$`);
const sequences = new RegExp(`${esc}\\[\\d*[A-Z]|\\r|\\n|[^${esc}\\r\\n]+|${esc}`, 'g');

/** A screen of a terminal that knows as much as is written to it: letters, line ends, and four sequences. */
function screenOf(written: string): readonly string[] {
  const lines = [''];
  let [row, column] = [0, 0];
  for (const [token] of written.matchAll(sequences)) {
    const [, number = '', what = ''] = sequence.exec(token) ?? [];
    if (token === '\r') column = 0;
    else if (token === '\n') [row, column] = [row + 1, 0];
    else if (what === 'A') row -= Number(number);
    else if (what === 'K') lines[row] = (lines[row] ?? '').slice(0, column);
    else if (what === 'J') lines.splice(row, lines.length, (lines[row] ?? '').slice(0, column));
    else if (token.startsWith('\x1b')) throw new Error(`the screen does not know ${JSON.stringify(token)}`);
    else {
      const line = (lines[row] ?? '').padEnd(column);
      lines[row] = line.slice(0, column) + token + line.slice(column + token.length);
      column += token.length;
    }
    lines[row] ??= '';
  }
  return lines;
}

/** A report on a terminal or a file, whose time the test has in its hands. */
function reporting(isTTY: boolean, options: TerminalOptions = {}, columns = 80) {
  let now = 1000;
  let tick: (() => void) | undefined;
  let written = '';
  const terminal = { isTTY, columns, write: (text: string | Uint8Array) => (written += Buffer.from(text)) };
  const report = makeReport(
    terminalDisplay(terminal, () => now, options),
    () => now,
    (_, act) => {
      tick = act;
      return () => {
        tick = undefined;
      };
    },
  );
  return {
    report,
    written: () => written,
    screen: () => screenOf(written),
    ticks: () => tick !== undefined,
    /** Lets time pass, with a look every so often. */
    later(milliseconds: number) {
      for (const end = now + milliseconds; now < end; ) {
        now += Math.min(1000, end - now);
        tick?.();
      }
    },
  };
}

const gcc = 'gcc of debian:bookworm';

describe('a terminal', () => {
  test('has a line for each running phase: bytes, rate, what is being unpacked', async () => {
    const { report, screen, later } = reporting(true);
    await report.phase(gcc, async (phase) => {
      expect(screen()).toEqual([gcc]);
      phase.downloaded(0, 50_000_000);
      await report.phase('Rust', async () => {
        phase.downloaded(10_000_000);
        later(2000);
        expect(screen()).toEqual([`${gcc}  10.0 of 50.0 MB  5.0 MB/s`, 'Rust']);
        phase.unpacked(3_000_000, 'gcc-12-aarch64-linux-gnu');
        later(100);
        expect(screen()[0]).toBe(`${gcc}  10.0 of 50.0 MB  4.8 MB/s  3.0 MB unpacked`);
      });
      phase.downloaded(40_000_000);
      later(100);
      expect(screen()).toEqual(['Rust: 2.10 s', `${gcc}  3.0 MB unpacked  gcc-12-aarch64-linux-gnu`]);
    });
    expect(screen()).toEqual(['Rust: 2.10 s', `${gcc}: 2.20 s, 50.0 MB downloaded`, '']);
  });

  test('shows what a phase does now, of which nothing is left once it is done', async () => {
    const { report, screen, later } = reporting(true, { verbosity: 'verbose' });
    await report.phase(gcc, async (phase) => {
      phase.info('reading the package lists', 'now');
      later(100);
      expect(screen()).toEqual([`${gcc}  reading the package lists`]);
    });
    expect(screen()).toEqual([`${gcc}: 0.10 s`, '']);
    expect(report.record.phases).toMatchObject([{ lines: [] }]);
  });

  test.each([
    ['quiet', ''],
    ['normal', 'a line\n'],
    ['verbose', 'a detail\na line\n'],
  ] as const)('that is %s has of lines and details: %j', (verbosity, expected) => {
    const { report, written } = reporting(true, { verbosity });
    report.info('a detail', 'detail');
    report.info('a line');
    expect(written()).toBe(expected);
  });

  test.each([
    [80, `${gcc}  1.0 of 50.0 MB  10.0 MB/s`],
    [40, 'gcc of debian:bookw…  1.0 of 50.0 MB'],
    [20, 'gcc of de…'],
  ])('of %d columns has no line as wide as itself', async (columns, line) => {
    const { report, screen, later } = reporting(true, {}, columns);
    await report.phase(gcc, async (phase) => {
      phase.downloaded(1_000_000, 49_000_000);
      later(100);
      expect(screen()).toEqual([line]);
      for (const one of screen()) expect(one.length).toBeLessThan(columns);
    });
    await report.phase('sysroot of /home/你好/一二三四五六七八九十', async () => {
      const wide = screen().at(-1) ?? '';
      expect([...wide].reduce((sum, letter) => sum + (letter < '\u1100' ? 1 : 2), 0)).toBeLessThan(columns);
    });
  });

  test('is written to when something changed, and not otherwise: another program may ask for a password', async () => {
    const { report, written, later } = reporting(true);
    await report.phase(gcc, async () => {
      const before = written();
      later(30_000);
      expect(written()).toBe(before);
    });
  });

  test('shows what a child says above the block, or alone once it is the child that works', async () => {
    const { report, screen, later } = reporting(true);
    await report.phase(gcc, async (phase) => {
      await report.phase('cargo build', async () => {
        report.child.stderr(Buffer.from('   Compiling app\n'));
        later(100);
        expect(screen()).toEqual(['   Compiling app', '']);
        report.child.stderr(Buffer.from('half a '));
        phase.downloaded(1);
        later(100);
        expect(screen()).toEqual(['   Compiling app', 'half a ']);
      });
    });
  });

  test.each([{ TERM: 'dumb' }, { TERM: 'dumb', CLICOLOR_FORCE: '0' }])(
    'that is dumb gets lines and no sequence: %j',
    async (variables) => {
      const { report, written, later } = reporting(true, { variables });
      await report.phase(gcc, async () => later(1000));
      report.warning('x');
      expect(written()).toBe(`${gcc} …\n${gcc}: 1.00 s\nwarning: x\n`);
      expect(report.child.colour).toBe(false);
    },
  );
});

describe('a log', () => {
  test('says that a phase began, and every ten seconds how far it is', async () => {
    const { report, written, later, ticks } = reporting(false);
    await report.phase(gcc, async (phase) => {
      phase.downloaded(20_000_000, 30_000_000);
      later(9000);
      expect(written()).toBe(`${gcc} …\n`);
      later(4000);
      phase.unpacked(2_000_000, 'cpp-12');
      later(10_000);
    });
    expect(written().split('\n')).toEqual([
      `${gcc} …`,
      `${gcc} … 11 s, 20.0 of 50.0 MB`,
      `${gcc} … 21 s, 20.0 of 50.0 MB, 2.0 MB unpacked, cpp-12`,
      `${gcc}: 23.00 s, 20.0 MB downloaded`,
      '',
    ]);
    expect(ticks()).toBe(false);
  });

  test('says nothing before the end of a phase that is short', async () => {
    const { report, written, later } = reporting(false);
    await report.phase(gcc, async () => later(999));
    expect(written()).toBe(`${gcc}: 1.00 s\n`);
  });

  test('says that a phase began before its child says anything, and is silent while that speaks', async () => {
    const { report, written, later } = reporting(false);
    await report.phase('cargo build', async () => {
      for (let line = 1; line <= 4; line += 1) {
        report.child.stderr(Buffer.from(`${line}\n`));
        later(9000);
      }
      later(1000);
    });
    expect(written().split('\n').slice(0, 6)).toEqual([
      'cargo build …',
      '1',
      '2',
      '3',
      '4',
      'cargo build … 37 s',
    ]);
  });
});

describe.each(['quiet', 'normal', 'verbose'] as const)('a report that is %s', (verbosity) => {
  test('tells as much', async () => {
    const { report, written, later } = reporting(false, { verbosity });
    await report.phase('cargo build', async (phase) => {
      phase.info('a line');
      phase.info('a detail', 'detail');
      later(20_000);
      report.child.stderr(Buffer.from('error of a child\n'));
    });
    const failed = report.phase('audit', async (phase) => {
      phase.info('before the failure', 'detail');
      throw new Error('it failed');
    });
    await expect(failed).rejects.toThrow('it failed');
    report.info('a summary');
    report.warning('a warning');
    const expected = {
      quiet: ['error of a child', 'warning: a warning', ''],
      normal: [
        ...[
          'cargo build …',
          'cargo build … 11 s, a line',
          'error of a child',
          'cargo build: 20.00 s',
          '  a line',
        ],
        ...['audit: failed after 0 ms', '  before the failure', 'a summary', 'warning: a warning', ''],
      ],
      verbose: [
        ...[
          'cargo build …',
          'cargo build … 11 s, a line',
          'error of a child',
          'cargo build: 20.00 s',
          '  a line',
          '  a detail',
        ],
        ...['audit: failed after 0 ms', '  before the failure', 'a summary', 'warning: a warning', ''],
      ],
    };
    expect(written().split('\n')).toEqual(expected[verbosity]);
  });
});

test.each<[boolean, Readonly<Record<string, string>>, boolean]>([
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, false],
  [false, {}, false],
  [false, { CLICOLOR_FORCE: '1' }, true],
  [false, { CLICOLOR_FORCE: '0' }, false],
])('colours, at a terminal (%s) with %j: %s', (isTTY, variables, colour) => {
  const { report, written } = reporting(isTTY, { variables });
  report.warning('x');
  expect(report.child.colour).toBe(colour);
  expect(written().includes('\x1b[1;33m')).toBe(colour);
});

test('shows no annotations', () => {
  const { report, written } = reporting(false);
  report.child.annotation({ level: 'error', title: 'error', message: 'x' });
  report.child.stdout('::y::');
  expect(written()).toBe('::y::\n');
});
