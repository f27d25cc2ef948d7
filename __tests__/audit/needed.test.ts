import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import {
  artifact,
  auditAll,
  auditOne,
  breachOf,
  compile,
  crossRoot,
  program,
  sharedLibrary,
  sysrootAt,
} from './cross.js';

const folders = temporaryFolders();
const use = 'int f(void); int main(void) { return f(); }';
const f = 'int f(void) { return 0; }';

/** A program that needs a library, which is gone. */
async function needing(name: string, args: readonly string[] = []): Promise<string> {
  const folder = await folders.make();
  sharedLibrary(folder, 'libf.so', f, [`-Wl,-soname,${name}`]);
  const app = program(folder, use, ['libf.so', ...args]);
  rmSync(join(folder, 'libf.so'));
  return app;
}

/** A sysroot with a C library, and no other one yet. */
async function makeSysroot(): Promise<string> {
  const root = await folders.make();
  mkdirSync(join(root, 'usr/lib/own'), { recursive: true });
  copyFileSync(join(crossRoot, 'lib/libc.so.6'), join(root, 'usr/lib/libc.so.6'));
  return root;
}

describeWith('the program aarch64-linux-gnu-gcc', 'audits of needed libraries')('a needed library', () => {
  test('that is not in the sysroot is told, with the package that may bring it', async () => {
    const { what, todo } = await breachOf(await needing('libasound.so.2'));
    expect(what).toBe('app needs libasound.so.2, which is not in the sysroot');
    expect(todo.join()).toContain('libasound2');
  });

  test("that is Rust's own is told by what asks for it", async () => {
    const { todo } = await breachOf(await needing('libstd-0123456789abcdef.so'));
    expect(todo.join()).toContain('prefer-dynamic');
  });

  test('that this build made is there, under the name of its file or its soname', async () => {
    const folder = await folders.make();
    const byFile = sharedLibrary(folder, 'liba.so', 'int a(void) { return 0; }');
    const bySoname = sharedLibrary(folder, 'libf.so', f, ['-Wl,-soname,libf.so.1']);
    const app = program(folder, use, ['-Wl,--no-as-needed', 'libf.so', '-L.', '-la']);
    const built = [artifact(app), artifact(bySoname, 'cdylib'), artifact(byFile, 'dylib')];
    const { artifacts } = await auditAll(built);
    expect(artifacts.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(artifacts[0]?.needed.slice(0, 2)).toMatchObject([
      { name: 'libf.so.1', place: 'beside', path: undefined, beside: { disk: bySoname, at: undefined } },
      { name: 'liba.so', place: 'beside', path: undefined, beside: { disk: byFile, at: undefined } },
    ]);
    expect((await auditAll(built.slice(0, 2))).artifacts[0]?.breaches).toHaveLength(1);
  });

  test('that stands where $ORIGIN leads is there, unless it is for another machine', async () => {
    const app = await needing('libown.so', ['-Wl,-rpath,$ORIGIN/lib']);
    expect((await auditOne(app)).breaches).toHaveLength(1);
    const lib = join(dirname(app), 'lib');
    mkdirSync(lib);
    sharedLibrary(lib, 'libown.so', f);
    expect((await auditOne(app)).breaches).toEqual([]);
    compile(lib, ['-shared', '-fPIC', 'library.c', '-o', 'libown.so'], 'cc');
    expect((await auditOne(app)).breaches).toHaveLength(1);
  });

  test('is found through an absolute link, which begins at the root of the sysroot', async () => {
    const app = await needing('libown.so');
    const root = await makeSysroot();
    const options = { sysroot: sysrootAt(root) };
    symlinkSync('/usr/lib/own/x.so', join(root, 'usr/lib/libown.so'));
    expect((await breachOf(app, options)).what).toContain('libown.so');
    sharedLibrary(join(root, 'usr/lib/own'), 'x.so', f);
    const { breaches, needed } = await auditOne(app, options);
    expect([breaches, needed[0]?.path]).toEqual([[], 'usr/lib/own/x.so']);
  });

  test('that is for another machine in the sysroot is not there', async () => {
    const app = await needing('libown.so');
    const root = await makeSysroot();
    sharedLibrary(join(root, 'usr/lib'), 'libown.so', f);
    compile(join(root, 'usr/lib'), ['-shared', '-fPIC', 'library.c', '-o', 'libown.so'], 'cc');
    expect((await breachOf(app, { sysroot: sysrootAt(root) })).why).toContain(
      'usr/lib/libown.so has that name, but is not a library for the target',
    );
  });

  test('is found in the sysroot where the run path says', async () => {
    const app = await needing('libown.so', ['-Wl,-rpath,/usr/lib/own']);
    const root = await makeSysroot();
    sharedLibrary(join(root, 'usr/lib/own'), 'libown.so', f);
    const { needed } = await auditOne(app, { sysroot: sysrootAt(root) });
    expect(needed[0]?.path).toBe('usr/lib/own/libown.so');
  });

  test('that is named by a path of the machine that built it is told, though it is there', async () => {
    const folder = await folders.make();
    const library = sharedLibrary(folder, 'libown.so', f);
    const { what, why } = await breachOf(program(folder, use, [library]));
    expect(what).toBe(`app needs ${library}, which is not in the sysroot`);
    expect(why.join()).toContain('soname');
  });

  test.each(['libx.so.'.padEnd(300, '1'), '..', '.', 'a/../b'])(
    'with the name %s is merely not there',
    async (name) => {
      expect((await breachOf(await needing(name))).what).toContain('which is not in the sysroot');
    },
  );
});
