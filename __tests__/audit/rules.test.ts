import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import {
  artifact,
  auditAll,
  auditOne,
  breachOf,
  compile,
  main,
  noPackages,
  program,
  sharedLibrary,
  source,
} from './cross.js';

const folders = temporaryFolders();

describeWith('the program aarch64-linux-gnu-gcc', 'audits of real programs')('a program', () => {
  test('that the target can run breaks no rule, and what it needs is told', async () => {
    const folder = await folders.makeAwkward();
    const text = '#include <math.h>\nint main(int c, char **v) { return (int)cos(c); }';
    const app = program(folder, text, ['-lm']);
    const owner = { name: 'libc6', version: '2.36-9', architecture: 'arm64', sha256: undefined };
    const ownerOf = (path: string) => (path === 'lib/libc.so.6' ? owner : undefined);
    expect(await auditOne(app, { packages: { ...noPackages, ownerOf } })).toEqual({
      ...artifact(app),
      linkage: 'dynamic',
      needed: [
        { name: 'libm.so.6', place: 'sysroot', path: 'lib/libm.so.6', package: undefined },
        { name: 'libc.so.6', place: 'sysroot', path: 'lib/libc.so.6', package: owner },
      ],
      floors: { GLIBC: '2.34' },
      setBy: { GLIBC: ['__libc_start_main'] },
      largestPage: 65_536,
      breaches: [],
    });
  });

  test.each([
    ['static', ['-static'], 'static'],
    ['static and movable', ['-static-pie'], 'static'],
    ['stripped', ['-s'], 'dynamic'],
    ['without a word about its stack', ['-Wl,-z,nognustack'], 'dynamic'],
  ] as const)('that is %s breaks no rule', async (_, args, linkage) => {
    const folder = await folders.make();
    const { breaches, linkage: told } = await auditOne(program(folder, main, args));
    expect([told, breaches]).toEqual([linkage, []]);
  });

  test('for the machine that built it is told by its machine, and by nothing else', async () => {
    const folder = await folders.make();
    compile(folder, [source(folder, 'app.c', main), '-o', 'app'], 'cc');
    const audited = await auditOne(join(folder, 'app'));
    expect(audited).toMatchObject({ linkage: 'unknown', needed: [], floors: {} });
    expect(audited.breaches.map(({ what }) => what)).toEqual([
      'app is for x86-64, not for aarch64-unknown-linux-gnu',
    ]);
  });

  test('for big-endian AArch64 is for another machine', async () => {
    const folder = await folders.make();
    compile(folder, ['-mbig-endian', '-c', source(folder, 'app.c', main), '-o', 'app']);
    expect((await breachOf(join(folder, 'app'))).why).toEqual([
      'its header says: 64-bit, big-endian, machine 183',
    ]);
  });

  test('that was only compiled is no program', async () => {
    const folder = await folders.make();
    compile(folder, ['-c', source(folder, 'app.c', main), '-o', 'app']);
    expect((await breachOf(join(folder, 'app'))).what).toBe('app can be neither started nor loaded');
  });

  test.each([
    ['/lib/ld-musl-aarch64.so.1', /musl/],
    ['/nix/store/abc-glibc-2.40/lib/ld-linux-aarch64.so.1', /Nix/],
  ])('with the loader %s is told what to link with', async (loader, todo) => {
    const folder = await folders.make();
    const breach = await breachOf(program(folder, main, [`-Wl,--dynamic-linker=${loader}`]));
    expect(breach.what).toBe(`app asks for the loader ${loader}`);
    expect(breach.todo.join()).toMatch(todo);
  });

  test('without a loader that needs libraries is told', async () => {
    const folder = await folders.make();
    const app = program(folder, main, ['-Wl,--no-dynamic-linker']);
    expect((await breachOf(app)).what).toBe('app needs libraries and has no loader');
  });

  test.each([
    ['/home/me/project/lib', ['-Wl,--disable-new-dtags']],
    ['/home/me/project/lib', ['-Wl,--enable-new-dtags']],
    ['target/debug', []],
  ])('with the run path %s is told (%s)', async (path, args) => {
    const folder = await folders.make();
    const { what } = await breachOf(program(folder, main, [`-Wl,-rpath,${path}:$ORIGIN/../lib`, ...args]));
    expect(what).toBe(`app looks for libraries in ${path}`);
  });

  test('that was not read says why, and the others are audited', async () => {
    const folder = await folders.make();
    const app = program(folder, main);
    const gone = { ...artifact(app), path: join(folder, 'gone') };
    const text = artifact(join(folder, source(folder, 'text', 'echo')));
    const { artifacts } = await auditAll([gone, text, artifact(app)]);
    expect(artifacts.map(({ breaches }) => breaches.map(({ what }) => what))).toEqual([
      ['gone could not be read'],
      ['text is not an ELF file'],
      [],
    ]);
    expect(artifacts.map(({ linkage }) => linkage)).toEqual(['unknown', 'unknown', 'dynamic']);
  });
});

describeWith('the program aarch64-linux-gnu-gcc', 'audits of real libraries')('a library', () => {
  test('of this build is one, and has a floor too', async () => {
    const folder = await folders.make();
    const library = sharedLibrary(folder, 'libx.so', '#include <stdlib.h>\nvoid f(void) { exit(0); }');
    expect(await auditOne(library, { kind: 'cdylib' })).toMatchObject({
      linkage: 'library',
      floors: { GLIBC: '2.17' },
      breaches: [],
    });
  });

  test.each([
    ['text relocations', '-Wl,-z,notext', 'libx.so has text relocations'],
    ['an executable stack', '-Wl,-z,execstack', 'libx.so requires an executable stack'],
  ])('with %s is told', async (_, arg, what) => {
    const folder = await folders.make();
    const code =
      _ === 'text relocations' ? '.text\n.globl here\n.weak outside\nhere: .quad outside\n' : '.text\nret\n';
    compile(folder, ['-shared', '-nostdlib', source(folder, 'x.s', code), '-o', 'libx.so', arg]);
    expect((await breachOf(join(folder, 'libx.so'), { kind: 'cdylib' })).what).toBe(what);
  });
});
