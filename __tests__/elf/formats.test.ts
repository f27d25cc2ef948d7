import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLibrary } from '../../src/elf/dynamic.js';
import { readAsLoader } from '../../src/elf/loading.js';
import { readDebugState } from '../../src/elf/sections.js';
import { sharedLibrary, source } from '../audit/cross.js';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

describeWith('the program aarch64-linux-gnu-gcc', 'ELF files of other formats')('a library', () => {
  test.each([
    [64, false, []],
    [64, true, ['-mbig-endian']],
    [32, false, ['-mabi=ilp32']],
    [32, true, ['-mabi=ilp32', '-mbig-endian']],
  ] as const)('of %d bits is read alike, big endian: %s', async (bits, isBigEndian, format) => {
    const folder = await folders.make();
    const map = (version: string, symbol: string): string => {
      const text = `${version} { global: ${symbol}; };`;
      return `-Wl,--version-script=${source(folder, `${version}.map`, text)}`;
    };
    const build = (name: string, text: string, ...args: readonly string[]): string =>
      sharedLibrary(folder, name, text, [...format, '-nostdlib', `-Wl,-soname,${name}`, ...args]);
    build('liba.so.1', 'int a(void) { return 0; }', map('A_1', 'a'));
    const text = 'int a(void); int b(void) { return a(); }';
    const file = build(
      'libb.so.2',
      text,
      'liba.so.1',
      map('B_2', 'b'),
      '-Wl,-rpath,$ORIGIN',
      '-Wl,-z,execstack',
    );
    const machine = { number: 183, bits, isBigEndian, flags: 0 };
    const library = { needed: ['liba.so.1'], versions: ['B_2'], runPaths: ['$ORIGIN'] };
    expect(readLibrary(file)).toEqual({ kind: 'elf', machine, ...library });
    expect(readAsLoader(file)).toMatchObject({
      kind: 'elf',
      type: 3,
      needed: ['liba.so.1'],
      soname: 'libb.so.2',
      runPaths: ['$ORIGIN'],
      versions: [{ library: 'liba.so.1', name: 'A_1', isWeak: false }],
      hasExecutableStack: true,
    });
    expect(readDebugState(join(folder, 'libb.so.2'))).toMatchObject({ kind: 'elf', hasSymbols: true });
  });
});
