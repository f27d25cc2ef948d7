import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ElfFacts, readFacts } from '../../src/audit/elf-facts.js';
import { highestLevel, highLevel, smallPages } from '../../src/audit/machine-rules.js';
import { judge } from '../../src/audit/rules.js';
import { readAsLoader } from '../../src/elf/loading.js';
import { type Target, targets } from '../../src/target.js';
import { describeWith } from '../support/programs.js';
import { targetNamed } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';
import { makeElf, propertyNote } from '../support/world-elf.js';
import { auditOne, breachOf, compile, main, program, sharedLibrary, source, sysrootAt } from './cross.js';

const folders = temporaryFolders();

/** What a file of a target is held against. */
async function caseOf(target: Target, options: { alignment?: bigint; properties?: Buffer }) {
  const file = join(await folders.make(), 'app');
  writeFileSync(file, makeElf({ machine: target.machine, type: 'dynamic', ...options }));
  const read = readAsLoader(file);
  if (read.kind !== 'elf') throw new Error(JSON.stringify(read));
  const { largestPage, properties } = read;
  return { shown: 'app', facts: { largestPage, properties } as ElfFacts, target };
}

const [aarch64] = targets;
const loongarch64 = targetNamed('loongarch64-unknown-linux-gnu');
const x86 = targetNamed('x86_64-unknown-linux-gnu');
const i686 = targetNamed('i686-unknown-linux-gnu');

describe('pages', () => {
  test.each(targets.map((target) => [target.triple, target] as const))(
    'of all kernels of %s are served by what is aligned to its row, and by nothing less',
    async (_, target) => {
      expect(target.page).toBeGreaterThanOrEqual(4096);
      const aligned = await caseOf(target, { alignment: BigInt(target.page) });
      const less = await caseOf(target, { alignment: BigInt(target.page / 2) });
      expect([smallPages(aligned), smallPages(less)?.what]).toEqual([
        undefined,
        `app supports pages of at most ${target.page / 2048} KiB; kernels for ${target.triple} have pages of up to ${target.page / 1024} KiB`,
      ]);
    },
  );

  test.each([
    [aarch64, 4096n, '-z max-page-size=4096', '`-Wl,-z,max-page-size=4096`'],
    [loongarch64, 16_384n, '-z max-page-size=16384', '`-Wl,-z,max-page-size=16384`'],
    [x86, 16n, '-n, -N or a linker script', '-n, -N or a linker script'],
  ] as const)('that are too small are told with the flag', async ({ triple }, alignment, flag, word) => {
    const breach = smallPages(await caseOf(targetNamed(triple), { alignment }));
    expect(breach?.why[0]).toBe(`its loaded segments are aligned to ${alignment} bytes, which ${flag} causes`);
    expect(breach?.todo[0]).toContain(`take ${word} out of RUSTFLAGS, LDFLAGS`);
  });
});

describe('the processor', () => {
  const needed = 0xc000_8002;
  const used = 0xc001_0002;
  const marked = (target: Target, properties: Readonly<Record<number, number>>) =>
    caseOf(target, { properties: propertyNote(properties, { bits: target.machine.bits }) });

  test.each([
    [x86, 1, 'x86-64'],
    [x86, 0b11, 'x86-64-v2'],
    [x86, 0b100, 'x86-64-v3'],
    [i686, 0b111, 'x86-64-v3'],
    [x86, 0b1111, 'x86-64-v4'],
    [x86, 0x8000_0000, 'level 32, which has no name yet,'],
  ] as const)(
    'that a file is marked for is told, and refused where the target has less',
    async ({ triple }, bits, level) => {
      const target = targetNamed(triple);
      const one = await marked(target, { [needed]: bits });
      expect(highestLevel([one.facts], target)).toBe(level);
      const breach = highLevel(one);
      if (bits === 1) expect(breach).toBeUndefined();
      else {
        expect(breach?.what).toBe(`app is marked for ${level} processors; ${triple} guarantees only x86-64`);
        expect(breach?.todo.join()).toContain(`\`-z ${level}\``);
        expect(breach?.todo.join()).toContain(`\`-march=${level}\``);
      }
    },
  );

  test('that a file can use, without needing it, is nothing to tell', async () => {
    const one = await marked(x86, { [used]: 0b1111 });
    expect([highLevel(one), highestLevel([one.facts], x86)]).toEqual([undefined, undefined]);
  });

  test('is not looked at where the row of a target has no levels', async () => {
    const one = await marked(aarch64, { [needed]: 0b1111 });
    expect([highLevel(one), highestLevel([one.facts], aarch64)]).toEqual([undefined, undefined]);
  });
});

describeWith('the program aarch64-linux-gnu-gcc', 'pages of real files')('a real file', () => {
  test.each([4096, 16_384])('that was linked with max-page-size=%d is refused', async (size) => {
    const folder = await folders.make();
    const flag = `-Wl,-z,max-page-size=${size}`;
    const app = program(folder, main, [flag]);
    expect((await breachOf(app)).todo.join()).toContain(`\`${flag}\``);
    expect((await auditOne(app)).largestPage).toBe(size);
    const library = sharedLibrary(folder, 'libx.so', 'void f(void) {}', [flag]);
    expect((await breachOf(library, { kind: 'cdylib' })).what).toMatch(/^libx\.so supports pages of at most /);
  });

  test('of a gcc that nobody told what to do is not refused, nor is one for larger pages', async () => {
    const folder = await folders.make();
    for (const args of [[], ['-static'], ['-Wl,-z,max-page-size=2097152']])
      expect((await auditOne(program(folder, main, args))).breaches).toEqual([]);
  });

  test('that is laid out without pages is refused', async () => {
    const app = program(await folders.make(), 'void _start(void) {}', ['-static', '-nostdlib', '-Wl,-n']);
    expect((await breachOf(app)).why[0]).toContain('which -n, -N or a linker script causes');
  });
});

describeWith('the program x86_64-linux-gnu-gcc', 'levels of real files')('a real x86-64 file', () => {
  test.each([
    ['is not refused', [], undefined],
    ['for x86-64-v3 is refused', ['-Wl,-z,x86-64-v3'], 'x86-64-v3'],
    ['for x86-64-v2 is refused', ['-Wl,-z,x86-64-v2'], 'x86-64-v2'],
  ] as const)('%s', async (_, args, level) => {
    const folder = await folders.make();
    compile(folder, [source(folder, 'app.c', main), '-o', 'app', ...args], 'x86_64-linux-gnu-gcc');
    const read = readFacts(join(folder, 'app'));
    if (read.kind !== 'facts') throw new Error(JSON.stringify(read));
    const against = {
      ...{ target: x86, glibc: '2.36', sysroot: sysrootAt(folder) },
      ...{ findUsers: async () => new Map(), shownPath: (path: string) => path },
    };
    const { facts } = read;
    const one = {
      ...against,
      file: join(folder, 'app'),
      shown: 'app',
      isProgram: true,
      isOnDisk: true,
      facts,
      needed: [],
    };
    expect(judge(one).map(({ what }) => what)).toEqual(
      level === undefined
        ? []
        : [`app is marked for ${level} processors; x86_64-unknown-linux-gnu guarantees only x86-64`],
    );
  });
});
