import { mkdirSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';
import {
  artifact,
  auditAll,
  auditOne,
  breachOf,
  compile,
  program,
  sharedLibrary,
  source,
  stubLibc,
} from './cross.js';

const folders = temporaryFolders();
const use = 'int f(void); int main(void) { return f(); }';
const f = 'int f(void) { return 0; }';
const beside = '-Wl,-rpath,$ORIGIN/lib';

/** A program with `lib/libown.so` beside it. */
async function withLibrary(text: string, args: readonly string[] = [], appArgs = [beside]): Promise<string> {
  const folder = await folders.make();
  const lib = join(folder, 'lib');
  mkdirSync(lib);
  sharedLibrary(lib, 'libown.so', text, ['-Wl,-soname,libown.so', ...args]);
  return program(folder, use, ['-Llib', '-lown', '-Wl,--allow-shlib-undefined', ...appArgs]);
}

/** A library that needs another one, which is gone. */
function needing(folder: string, name: string, other: string, args: readonly string[] = []): void {
  sharedLibrary(folder, 'other.so', 'int g(void) { return 0; }', [`-Wl,-soname,${other}`]);
  const text = 'int g(void); int f(void) { return g(); }';
  sharedLibrary(folder, name, text, [`-Wl,-soname,${name}`, 'other.so', ...args]);
  rmSync(join(folder, 'other.so'));
}

describeWith('the program aarch64-linux-gnu-gcc', 'audits of libraries beside a program')(
  'a ready-made library beside a program',
  () => {
    test('is held against the glibc that was asked for, and raises the floor of the program', async () => {
      const folder = await folders.make();
      const lib = join(folder, 'lib');
      mkdirSync(lib);
      stubLibc(lib, { 'GLIBC_2.38': ['strlcpy'] });
      const text = 'int strlcpy(void); int f(void) { return strlcpy(); }';
      const args = ['-nostdlib', '-fno-builtin', '-Wl,-soname,libown.so', 'libc.so.6'];
      sharedLibrary(lib, 'libown.so', text, args);
      rmSync(join(lib, 'libc.so.6'));
      const app = program(folder, use, ['-Llib', '-lown', '-Wl,--allow-shlib-undefined', beside]);
      const { floors, breaches } = await auditOne(app);
      expect(floors.GLIBC).toBe('2.38');
      expect(breaches.map(({ what }) => what)).toEqual([
        'libown.so (bundled with app) needs GLIBC_2.38 (symbol strlcpy, from libown.so); the floor is 2.36',
      ]);
    });

    test('must itself find what it needs, which counts as needed by the program', async () => {
      const app = await withLibrary(f);
      needing(join(dirname(app), 'lib'), 'libown.so', 'libdeep.so.1');
      const { breaches, needed } = await auditOne(app);
      expect(breaches.map(({ what }) => what)).toEqual([
        'libown.so (bundled with app) needs libdeep.so.1, which is not in the sysroot',
      ]);
      expect(needed.map(({ name, place }) => `${name} ${place}`)).toContain('libdeep.so.1 missing');
    });

    test('is followed to the next one by its own run path, or by a DT_RPATH of the program, not by its DT_RUNPATH', async () => {
      const libraries = async (ownArgs: readonly string[], appArgs: string[]): Promise<string> => {
        const app = await withLibrary(f, [], appArgs);
        const lib = join(dirname(app), 'lib');
        needing(lib, 'libown.so', 'libdeep.so', ownArgs);
        needing(lib, 'libdeep.so', 'libdeepest.so.1', ['-Wl,-rpath,$ORIGIN']);
        return app;
      };
      const deep = 'libown.so (bundled with app) needs libdeep.so, which is not in the sysroot';
      const deepest = 'libdeep.so (bundled with app) needs libdeepest.so.1, which is not in the sysroot';
      const newTags = ['-Wl,--enable-new-dtags', beside];
      const oldTags = ['-Wl,--disable-new-dtags', beside];
      expect((await breachOf(await libraries(['-Wl,-rpath,$ORIGIN'], newTags))).what).toBe(deepest);
      expect((await breachOf(await libraries([], newTags))).what).toBe(deep);
      expect((await breachOf(await libraries([], oldTags))).what).toBe(deepest);
    });

    test('may ask for executable stacks and strange folders no more than the program may', async () => {
      const { breaches } = await auditOne(
        await withLibrary(f, ['-Wl,-z,execstack', '-Wl,-rpath,/home/vendor/lib']),
      );
      expect(breaches.map(({ what }) => what)).toEqual([
        'libown.so (bundled with app) looks for libraries in /home/vendor/lib',
        'libown.so (bundled with app) requires an executable stack',
      ]);
    });

    test('must define the symbol versions that the program needs of it', async () => {
      const folder = await folders.make();
      const map = (name: string): string => source(folder, `${name}.map`, `${name} { global: f; };\n`);
      const build = (version: string): string =>
        sharedLibrary(folder, 'libown.so', f, [
          '-Wl,-soname,libown.so',
          `-Wl,--version-script=${map(version)}`,
        ]);
      build('OWN_2');
      const app = program(folder, use, ['-L.', '-lown', '-Wl,-rpath,$ORIGIN']);
      expect((await auditOne(app)).breaches).toEqual([]);
      const library = build('OWN_1');
      const { what, why } = await breachOf(app);
      expect(what).toMatch(
        /^app needs OWN_2 of libown\.so \(symbol f, from .*\); the one next to it does not define it$/,
      );
      expect(why).toContain(`${library} defines OWN_1`);
    });

    test('that is cut off, or is for another machine, is told', async () => {
      const app = await withLibrary(f);
      const library = join(dirname(app), 'lib/libown.so');
      truncateSync(library, statSync(library).size - 8);
      expect((await breachOf(app)).what).toBe('libown.so (bundled with app) is damaged');
      compile(dirname(library), ['-shared', '-fPIC', 'library.c', '-o', 'libown.so'], 'cc');
      const { what, why } = await breachOf(app);
      expect(what).toBe('app needs libown.so, which is not in the sysroot');
      expect(why).toContain(`${library} has that name, but is not a library for the target`);
    });

    test('is told once where several names lead to it, and once for each program that brings it', async () => {
      const app = await withLibrary(f, ['-Wl,-z,execstack']);
      const lib = join(dirname(app), 'lib');
      symlinkSync('libown.so', join(lib, 'libalias.so'));
      const linked = ['-Wl,--no-as-needed', '-Llib', '-lown', '-l:libtwin.so', beside];
      sharedLibrary(lib, 'libtwin.so', f, ['-Wl,-soname,libalias.so']);
      const other = program(dirname(app), use, linked, 'other');
      const { artifacts } = await auditAll([artifact(app), artifact(other)]);
      expect(artifacts.map(({ breaches }) => breaches.map(({ what }) => what))).toEqual(
        ['app', 'other'].map((name) => [`libown.so (bundled with ${name}) requires an executable stack`]),
      );
    });

    test('that leads to ever more of them is followed so far, and a note says so', async () => {
      const app = await withLibrary(f, [], ['-Wl,--disable-new-dtags', beside]);
      const lib = join(dirname(app), 'lib');
      const many = Array.from({ length: 70 }, (_, at) => `l${at}.so`);
      const write = (name: string, needed: readonly string[]): void =>
        writeFileSync(
          join(lib, name),
          makeElf({ machine: aarch64, type: 'dynamic', soname: name, needed, defines: ['f'] }),
        );
      write('libown.so', many);
      for (const name of many) write(name, []);
      const { artifacts, notes } = await auditAll([artifact(app)]);
      expect(artifacts[0]?.breaches).toEqual([]);
      expect(notes).toEqual(['app bundles more than 64 libraries; the rest are not audited']);
    });
  },
);

describeWith('the program aarch64-linux-gnu-gcc', 'audits of own libraries')('a library of this build', () => {
  test('that no run path of a program finds is a note; one with a run path, or of a library, is none', async () => {
    const folder = await folders.make();
    const own = sharedLibrary(folder, 'libown.so', f, ['-Wl,-soname,libown.so']);
    const second = 'int g(void) { return 0; } int f(void); int h(void) { return g() + f(); }';
    const user = sharedLibrary(folder, 'libuser.so', second, ['-L.', '-lown', '-Wl,-soname,libuser.so']);
    const lost = program(folder, use, ['-L.', '-lown'], 'lost');
    const found = program(folder, use, ['-L.', '-lown', '-Wl,-rpath,$ORIGIN'], 'found');
    const installed = program(folder, use, ['-L.', '-lown', '-Wl,-rpath,/opt/own/lib'], 'installed');
    const { artifacts, notes } = await auditAll([
      artifact(own, 'cdylib'),
      artifact(user, 'dylib'),
      ...[lost, found, installed].map((path) => artifact(path)),
    ]);
    expect(artifacts.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(notes).toEqual([
      'lost needs libown.so, built here, and has no run path that finds it next to the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs',
    ]);
  });
});
