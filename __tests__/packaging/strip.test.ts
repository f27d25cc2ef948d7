import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readDebugState } from '../../src/elf/sections.js';
import { type StripMode, type Strippable, stripArtifacts } from '../../src/packaging/strip.js';
import { describeWith, testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { buildIdOf, buildProgram, cross, objcopyPath, sectionsOf } from './binaries.js';

const folders = temporaryFolders();

async function strip(mode: StripMode, path: string, kind: Strippable['kind'] = 'bin') {
  const told: string[] = [];
  const artifact = { kind, path, size: statSync(path).size };
  const [stripped] = await stripArtifacts({
    artifacts: [artifact],
    mode,
    triple: 'aarch64-unknown-linux-gnu',
    objcopy: objcopyPath(),
    tell: (line) => told.push(line),
  });
  if (stripped === undefined) throw new Error('no artifact came back');
  return { ...stripped, told };
}

/** What gdb does: the name in the link leads to a file with the CRC in the link. */
function expectLinked(file: string, debug: string): void {
  expect(cross('readelf', ['--string-dump=.gnu_debuglink', file])).toContain('app.debug');
  const dump = cross('readelf', ['--hex-dump=.gnu_debuglink', file]);
  const bytes = [...dump.matchAll(/^ +0x[0-9a-f]+ ((?:[0-9a-f]+ )+)/gm)].map(([, hex]) => hex).join('');
  const link = Buffer.from(bytes.replaceAll(' ', ''), 'hex');
  expect(link.readUInt32LE(link.length - 4)).toBe(crc32(readFileSync(debug)));
}

describeWith('the program aarch64-linux-gnu-gcc', 'stripping')('stripping', () => {
  test('none leaves a file as it is', async () => {
    const app = buildProgram(await folders.make(), 'app');
    const before = readFileSync(app);
    expect((await strip('none', app)).size).toBe(before.length);
    expect(readFileSync(app).equals(before)).toBe(true);
  });

  test('symbols takes the symbol table and the debug information of a program', async () => {
    const app = buildProgram(await folders.makeAwkward(), 'app');
    const { size } = await strip('symbols', app);
    expect(size).toBe(statSync(app).size);
    expect(sectionsOf(app).filter((name) => /symtab|debug/.test(name))).toEqual([]);
    expect(sectionsOf(app)).toContain('.dynsym');
  });

  test('symbols leaves what a shared library offers', async () => {
    const library = buildProgram(await folders.make(), 'libapp.so', ['-g', '-shared', '-fPIC']);
    await strip('symbols', library, 'cdylib');
    expect(cross('nm', ['-D', '--defined-only', library])).toMatch(/ T shown$/m);
    expect(sectionsOf(library)).not.toContain('.symtab');
  });

  test('debuginfo leaves the symbols', async () => {
    const app = buildProgram(await folders.make(), 'app');
    await strip('debuginfo', app);
    expect(sectionsOf(app)).not.toContain('.debug_info');
    expect(cross('nm', [app])).toMatch(/ t hidden$/m);
  });

  test('a static library loses debug information only, and can still be linked', async () => {
    const folder = await folders.make();
    const object = buildProgram(folder, 'part.o', ['-g', '-c', '-Dmain=start']);
    const library = join(folder, 'libpart.a');
    cross('ar', ['rcD', library, object]);
    const { size } = await strip('symbols', library, 'staticlib');
    expect(size).toBeLessThan(statSync(object).size);
    expect(sectionsOf(library)).not.toContain('.debug_info');
    writeFileSync(join(folder, 'main.c'), 'int shown(void);\nint main(void) { return shown(); }\n');
    cross('gcc', [join(folder, 'main.c'), library, '-o', join(folder, 'linked')]);
    const once = readFileSync(library);
    await strip('split', library, 'staticlib');
    expect(readFileSync(library).equals(once)).toBe(true);
  });

  test('split leaves the debug information beside the file, joined by build id, name and CRC', async () => {
    const app = buildProgram(await folders.makeAwkward(), 'app');
    const { debugFile, told } = await strip('split', app);
    if (debugFile === undefined) throw new Error('nothing was split off');
    expect(debugFile).toBe(`${app}.debug`);
    expect(told).toEqual([]);
    expect(sectionsOf(app).filter((name) => /symtab|debug_/.test(name))).toEqual([]);
    expect(sectionsOf(debugFile)).toEqual(expect.arrayContaining(['.debug_info', '.symtab']));
    expect(cross('readelf', ['-SW', debugFile])).toMatch(/\.debug_info +PROGBITS .* C +0 +0/);
    expect(buildIdOf(app)).toMatch(/^[0-9a-f]{40}$/);
    expect(buildIdOf(debugFile)).toBe(buildIdOf(app));
    expectLinked(app, debugFile);
  });

  test('the debugger’s own reader finds the debug information through the link', async () => {
    const app = buildProgram(await folders.make(), 'app');
    const at = /^([0-9a-f]+) T shown$/m.exec(cross('nm', [app]))?.[1] ?? '';
    await strip('split', app);
    expect(cross('addr2line', ['-f', '-e', app, `0x${at}`])).toMatch(/^shown\n.*app\.c:2/);
  });

  test('splitting twice loses nothing and changes nothing', async () => {
    const app = buildProgram(await folders.make(), 'app');
    await strip('split', app);
    const [file, debug] = [readFileSync(app), readFileSync(`${app}.debug`)];
    const again = await strip('split', app);
    expect(again).toMatchObject({ debugFile: `${app}.debug`, told: [], size: file.length });
    expect(readFileSync(app).equals(file)).toBe(true);
    expect(readFileSync(`${app}.debug`).equals(debug)).toBe(true);
    rmSync(`${app}.debug`);
    expect((await strip('split', app)).told).toEqual([expect.stringContaining('was split before')]);
  });

  test('nothing to split off is told, and the file stays as it is', async () => {
    const app = buildProgram(await folders.make(), 'app', []);
    const before = readFileSync(app);
    const { debugFile, told } = await strip('split', app);
    expect(debugFile).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('has no debug information to split off')]);
    expect(readFileSync(app).equals(before)).toBe(true);
    expect(readdirSync(join(app, '..')).sort()).toEqual(['app', 'app.c']);
  });

  test('a file without a build id is split by its link alone, and that is told', async () => {
    const app = buildProgram(await folders.make(), 'app', ['-g', '-Wl,--build-id=none']);
    const { debugFile, told } = await strip('split', app);
    expect(told).toEqual([expect.stringContaining('has no build id')]);
    expectLinked(app, debugFile ?? '');
  });

  test('a hard link to the file keeps the unstripped one; mode and time stay', async () => {
    const folder = await folders.make();
    const app = buildProgram(folder, 'app');
    const before = readFileSync(app);
    chmodSync(app, 0o751);
    utimesSync(app, 1_700_000_000, 1_700_000_000);
    linkSync(app, join(folder, 'app-0123'));
    await strip('split', app);
    expect(readFileSync(join(folder, 'app-0123')).equals(before)).toBe(true);
    expect(statSync(app)).toMatchObject({ mode: 0o100751, mtimeMs: 1_700_000_000_000 });
    expect(statSync(`${app}.debug`).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['app', 'app-0123', 'app.c', 'app.debug']);
  });

  test('a file that is named twice is stripped once', async () => {
    const app = buildProgram(await folders.make(), 'app');
    const artifact = { kind: 'bin', path: app, size: 1 } as const;
    const triple = 'aarch64-unknown-linux-gnu';
    const options = { mode: 'split', triple, objcopy: objcopyPath(), tell: () => undefined } as const;
    const stripped = await stripArtifacts({ ...options, artifacts: [artifact, artifact] });
    expect(stripped.map(({ debugFile }) => debugFile)).toEqual([`${app}.debug`, `${app}.debug`]);
  });

  test('a table of names that all sections share from one place each does not fill the memory', async () => {
    const file = join(await folders.make(), 'many');
    const [count, size] = [60_000, 16 << 20];
    const bytes = Buffer.alloc(64 + count * 64 + size, 'a');
    bytes.fill(0, 0, 64 + count * 64);
    bytes.write('\x7fELF\x02\x01\x01', 'latin1');
    bytes.writeBigUInt64LE(64n, 40);
    for (const [at, value] of [64, count, 1].entries()) bytes.writeUInt16LE(value, 58 + at * 2);
    for (let row = 0; row < count; row += 1) bytes.writeUInt32LE(row, 64 + row * 64);
    bytes.writeBigUInt64LE(BigInt(64 + count * 64), 128 + 24);
    bytes.writeBigUInt64LE(BigInt(size), 128 + 32);
    writeFileSync(file, bytes);
    expect(readDebugState(file)).toMatchObject({ hasDebug: false, hasSymbols: false });
  });

  test('refuses what is no ELF file, and leaves nothing behind when objcopy fails', async () => {
    const folder = await folders.make();
    writeFileSync(join(folder, 'text'), 'no ELF file');
    await expect(strip('symbols', join(folder, 'text'))).rejects.toThrow('it is not an intact 64-bit ELF file');
    writeFileSync(join(folder, 'libx.a'), 'no archive');
    await expect(strip('symbols', join(folder, 'libx.a'), 'staticlib')).rejects.toThrow(
      /stripping .*libx\.a failed\n {2}why: .*not recogni[sz]ed/,
    );
    expect(readdirSync(folder).sort()).toEqual(['libx.a', 'text']);
  });

  testWith('the program qemu-aarch64-static', 'running what was split')(
    'what was split still runs',
    async () => {
      const app = buildProgram(await folders.make(), 'app', ['-g', '-static']);
      await strip('split', app);
      expect(spawnSync('qemu-aarch64-static', [app], { encoding: 'utf8' }).stdout).toBe('7\n');
    },
  );
});
