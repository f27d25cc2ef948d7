import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/audit/elf-facts.js';
import { readAsLoader } from '../../src/elf/loading.js';
import { findProgram } from '../../src/system/process.js';
import { describeWith, tell } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { compile, main, source } from './cross.js';

const folders = temporaryFolders();

/** What readelf says that a file needs: libraries, and symbols by version (`GLIBC_2.34: __libc_start_main`). */
function byReadelf(file: string) {
  const options = ['--wide', '--dynamic', '--dyn-syms', '--version-info', file];
  const text = execFileSync('readelf', options, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
  const needs = text.slice(text.indexOf('Version needs section'));
  const names = [...needs.matchAll(/Name: (\S+) {2}Flags: (\S+)/g)];
  const wanted = new Set(text.includes('Version needs section') ? names.map(([, name = '']) => name) : []);
  const symbols = [...text.matchAll(/^ *\d+: [0-9a-f]+ .* ([^ @]+)@(\S+) \(\d+\)$/gm)];
  return {
    needed: [...text.matchAll(/\(NEEDED\) .*\[(.*)\]$/gm)].map(([, name = '']) => name),
    symbols: symbols.flatMap(([, name, version = '']) => (wanted.has(version) ? [`${version}: ${name}`] : [])),
    versions: [...wanted].sort(),
  };
}

function byUs(file: string) {
  const read = readAsLoader(file);
  if (read.kind !== 'elf') throw new Error(`${file}: ${JSON.stringify(read)}`);
  const { needed, versions } = read;
  return {
    needed,
    symbols: versions.flatMap(({ name, symbols }) => symbols.map((symbol) => `${name}: ${symbol}`)),
    versions: [...new Set(versions.map(({ name }) => name))].sort(),
  };
}

const sorted = ({ symbols, ...rest }: ReturnType<typeof byUs>) => ({ ...rest, symbols: [...symbols].sort() });

/** Programs and libraries of this machine. */
function filesOfThisMachine(): readonly string[] {
  const folders = ['/usr/bin', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/lib64'];
  const all = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const real = new Set(all.filter((file) => existsSync(file)).map((file) => realpathSync(file)));
  return [...real].filter((file) => {
    const facts = /^\/(?:etc|proc)\//.test(file) ? undefined : readable(file);
    return facts?.kind === 'facts';
  });
}

function readable(file: string) {
  try {
    return readFacts(file);
  } catch {
    return undefined;
  }
}

describeWith('the program readelf', 'readings of the files of this machine')('the own reader', () => {
  test('says what readelf says of programs and libraries of this machine', () => {
    const files = filesOfThisMachine();
    const step = Math.max(1, Math.floor(files.length / 40));
    for (const file of files.filter((_, at) => at % step === 0))
      expect([file, sorted(byUs(file))]).toEqual([file, sorted(byReadelf(file))]);
  });

  for (const name of ['aarch64', 'x86_64', 'arm', 's390x', 'powerpc64le', 'riscv64']) {
    const gcc = findProgram(
      name === 'arm' ? 'arm-linux-gnueabihf-gcc' : `${name}-linux-gnu-gcc`,
      process.env.PATH ?? '',
    );
    if (gcc === undefined) tell(`skipped: readings of what the gcc for ${name} links: it is not there`);
    (gcc === undefined ? test.skip : test)(`and of what the gcc for ${name} links`, async () => {
      const folder = await folders.make();
      for (const args of [
        [],
        ['-static'],
        ['-static-pie'],
        ['-no-pie'],
        ['-shared', '-fPIC'],
        ['-Wl,--hash-style=sysv'],
        ['-rdynamic'],
      ]) {
        compile(
          folder,
          [
            source(folder, 'app.c', `#include <stdio.h>\nvoid shown(void) { puts("x"); }\n${main}`),
            '-o',
            'app',
            ...args,
          ],
          gcc ?? '',
        );
        expect([args, sorted(byUs(join(folder, 'app')))]).toEqual([
          args,
          sorted(byReadelf(join(folder, 'app'))),
        ]);
      }
    });
  }
});
