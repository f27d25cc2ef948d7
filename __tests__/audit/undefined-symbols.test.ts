import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import {
  archive,
  artifact,
  auditAll,
  auditOne,
  breachOf,
  compile,
  program,
  sharedLibrary,
  source,
} from './cross.js';

const folders = temporaryFolders();
const hidden = '-Wl,--unresolved-symbols=ignore-all';

/** An object that calls a function; gives its name. */
function object(folder: string, name: string, calls: string): string {
  const text = `int ${calls}(void); int ${name}(void) { return ${calls}(); }`;
  compile(folder, ['-c', '-fPIC', source(folder, `${name}.c`, text), '-o', `${name}.o`]);
  return `${name}.o`;
}

const calling = (name: string): string => `int ${name}(void); int main(void) { return ${name}(); }`;

describeWith('the program aarch64-linux-gnu-gcc', 'audits of undefined symbols')('an undefined symbol', () => {
  test.each([
    ['lazily', '-Wl,-z,lazy'],
    ['at once', '-Wl,-z,now'],
  ])('is told with the object that asks for it, bound %s', async (_, binding) => {
    const folder = await folders.make();
    const rlib = archive(folder, 'libfoo.rlib', [object(folder, 'foo', 'lost_one')]);
    sharedLibrary(folder, 'libg.so', 'int lost_one(void) { return 0; }');
    const app = program(folder, calling('foo'), [rlib, '-L.', '-lg', '-Wl,-rpath,$ORIGIN', binding]);
    sharedLibrary(folder, 'libg.so', 'int found(void) { return 0; }');
    const { what, why, todo } = await breachOf(app, { linkInputs: [rlib] });
    expect(what).toBe('app needs a symbol that nothing it loads defines (lost_one, from libfoo.rlib(foo.o))');
    expect(why).toContain('it does not start: undefined symbol: lost_one');
    expect(todo.join()).toContain('another copy');
  });

  test.each([
    ['a library', 'int lost(void); int f(void) { return lost(); }'],
    ['a pointer in the data of one', 'extern int lost; int *f = &lost;'],
    ['a thread-local variable', 'extern __thread int lost; int f(void) { return lost; }'],
  ])('of %s is told', async (_, text) => {
    const folder = await folders.make();
    const library = sharedLibrary(folder, 'libf.so', text);
    const { what, todo } = await breachOf(library, { kind: 'cdylib' });
    expect(what).toBe("libf.so needs a symbol that nothing it loads defines (lost, from the crate's own code)");
    expect(todo.join()).toContain('-Wl,-z,defs');
  });

  test.each([
    ['weak', '__attribute__((weak)) int lost(void); int f(void) { return lost ? lost() : 0; }'],
    [
      'the C library’s, also of libm',
      'double sin(double); int abs(int); int f(int a) { return abs(a) + sin(a); }',
    ],
    ['named and not used', 'int lost(void); int f(void) { return sizeof lost(); }'],
    ['the linker’s', 'extern char _GLOBAL_OFFSET_TABLE_[]; char *f(void) { return _GLOBAL_OFFSET_TABLE_; }'],
    [
      'chosen at run time',
      'static int g(void) { return 0; } static void *r(void) { return g; } int f(void) __attribute__((ifunc("r")));',
    ],
  ])('is none where it is %s', async (_, text) => {
    const folder = await folders.make();
    const flags = ['-nostdlib', '-fno-builtin'];
    const library = sharedLibrary(folder, 'libf.so', text, flags);
    expect((await auditOne(library, { kind: 'cdylib' })).breaches).toEqual([]);
  });

  test('is looked for beside the program, where a copy of a variable stands too', async () => {
    const folder = await folders.make();
    mkdirSync(join(folder, 'lib'));
    const text = 'int shared = 1; __attribute__((visibility("hidden"))) int own; int f(void) { return own; }';
    sharedLibrary(join(folder, 'lib'), 'libf.so', text);
    const use = 'extern int shared; int f(void); int main(void) { return f() + shared; }';
    const link = ['-no-pie', '-Llib', '-lf', '-Wl,-rpath,$ORIGIN/lib'];
    const app = program(folder, use, link);
    expect((await auditOne(app)).breaches).toEqual([]);
    sharedLibrary(join(folder, 'lib'), 'libf.so', 'int shared = 1;');
    expect((await breachOf(app)).what).toContain('defines (f, ');
  });

  test('of a library that travels with a program is told as that library’s', async () => {
    const folder = await folders.make();
    const text = 'int lost(void); int back(void); int f(void) { return lost() + back(); }';
    const library = sharedLibrary(folder, 'libf.so', text);
    const use = 'int f(void); int back(void) { return 0; } int main(void) { return f(); }';
    const app = program(folder, use, ['-L.', '-lf', '-rdynamic', hidden, '-Wl,-rpath,$ORIGIN']);
    expect((await breachOf(app)).what).toBe(
      'libf.so (bundled with app) needs a symbol that nothing it loads defines (lost, from libf.so)',
    );
    const { artifacts } = await auditAll([artifact(app), artifact(library, 'cdylib')]);
    expect(artifacts.map(({ path, breaches }) => [basename(path), breaches.length])).toEqual([
      ['app', 0],
      ['libf.so', 1],
    ]);
    expect(dirname(app)).toBe(folder);
  });
});
