import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { familyVersion, floorsOf } from '../../src/audit/symbol-versions.js';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import {
  archive,
  auditOne,
  breachOf,
  compile,
  crossRoot,
  main,
  program,
  sharedLibrary,
  source,
  stubLibc,
  sysrootAt,
} from './cross.js';

const folders = temporaryFolders();
/** A C library with symbols of versions to come; it is linked with in the place of the real one. */
const link = ['-nodefaultlibs', 'libc.so.6'];
const newSymbols = {
  'GLIBC_2.38': ['__isoc23_strtol'],
  'GLIBC_2.39': ['newer', 'newest'],
  GLIBC_PRIVATE: ['secret'],
};
const calling = (...names: readonly string[]): string =>
  `${names.map((name) => `int ${name}(void);`).join(' ')} int main(void) { return ${names.map((name) => `${name}()`).join(' + ')}; }`;

async function makeFolder(): Promise<string> {
  const folder = await folders.make();
  stubLibc(folder, newSymbols);
  return folder;
}

/** An object that asks for a symbol. */
function object(folder: string, name: string, ...symbols: readonly string[]): string {
  const text = calling(...symbols).replace('main', name);
  compile(folder, ['-c', source(folder, `${name}.c`, text), '-o', `${name}.o`]);
  return `${name}.o`;
}

describeWith('the program aarch64-linux-gnu-gcc', 'audits of symbol versions')(
  'a glibc newer than asked for',
  () => {
    test('is told with the symbol and the member of the static library that asks for it', async () => {
      const folder = await makeFolder();
      const others = Array.from({ length: 3 }, (_, at) => object(folder, `other${at}`, 'abort'));
      const foo = archive(folder, 'libfoo.a', [...others, object(folder, 'foo', '__isoc23_strtol')]);
      const app = program(folder, calling('foo'), [foo, ...link]);
      const { what, why, todo } = await breachOf(app, { linkInputs: [foo] });
      expect(what).toBe(
        'app needs GLIBC_2.38 (symbol __isoc23_strtol, from libfoo.a(foo.o)); the floor is 2.36',
      );
      expect(why).toEqual([
        'GLIBC_2.38 of libc.so.6: __isoc23_strtol, from libfoo.a(foo.o)',
        'the sysroot has glibc 2.36: a program gets the symbol versions of the glibc that it is linked with',
        "with a glibc older than 2.38, it does not start: version 'GLIBC_2.38' not found",
      ]);
      expect(todo.join()).toContain("with a glibc other than the sysroot's");
    });

    test('is told with the runtime that asks for it, when nothing else does', async () => {
      const folder = await makeFolder();
      const rlib = archive(folder, 'libstd-1.rlib', [object(folder, 'std', '__isoc23_strtol')]);
      const app = program(folder, calling('std'), [rlib, ...link]);
      expect((await breachOf(app, { runtimes: [rlib] })).what).toContain('from libstd-1.rlib(std.o))');
    });

    test('is told with the object file, and with how many there are', async () => {
      const folder = await makeFolder();
      const objects = ['a', 'b', 'c', 'd', 'e'].map((name) => object(folder, name, '__isoc23_strtol'));
      const app = program(folder, calling('a'), [...objects, ...link]);
      const { what } = await breachOf(app, { linkInputs: objects.map((name) => join(folder, name)) });
      expect(what).toContain('(symbol __isoc23_strtol, from a.o and 4 more)');
    });

    test('is searched past what is no object, is cut off or is not there', async () => {
      const folder = await makeFolder();
      const members = [
        source(folder, 'lib.rmeta', 'rust'),
        source(folder, 'code.bc', 'BC\xc0\xde'),
        object(folder, 'foo', '__isoc23_strtol'),
      ];
      const rlib = archive(folder, 'libfoo.rlib', members);
      const app = program(folder, calling('foo'), [rlib, ...link]);
      const broken = join(folder, source(folder, 'libbroken.a', '!<arch>\nhello'));
      const linkInputs = [join(folder, 'gone.rlib'), broken, rlib];
      expect((await breachOf(app, { linkInputs })).what).toContain('from libfoo.rlib(foo.o))');
    });

    test.each([
      ['-pie', 'Scrt1.o'],
      ['-no-pie', 'crt1.o'],
    ])('that the start file of %s asks for is told as its', async (arg, start) => {
      const folder = await makeFolder();
      const { what, why, todo } = await breachOf(program(folder, main, [...link, arg]), { glibc: '2.31' });
      expect(what).toBe(`app needs GLIBC_2.34 (symbol __libc_start_main, from ${start}); the floor is 2.31`);
      expect(why[0]).toBe(`GLIBC_2.34 of libc.so.6: __libc_start_main, from the sysroot's lib/${start}`);
      expect(todo[0]).toBe('use a sysroot with glibc 2.31 or older: debian:bullseye has 2.31');
    });

    test('that several objects ask for is told by the one that asks for the first symbol', async () => {
      const folder = await makeFolder();
      const objects = [object(folder, 'a', 'newer'), object(folder, 'b', 'newest')];
      const app = program(folder, calling('a', 'b'), [...objects, ...link]);
      const { what, why } = await breachOf(app, { linkInputs: objects.map((name) => join(folder, name)) });
      expect(what).toMatch(/\(symbol (?:newer, from a\.o|newest, from b\.o); 1 more\); the floor is 2\.36$/);
      expect(why.slice(0, 2).sort()).toEqual([
        'GLIBC_2.39 of libc.so.6: newer, from a.o',
        'GLIBC_2.39 of libc.so.6: newest, from b.o',
      ]);
    });

    test("that one of Rust's own objects asks for is told by its library", async () => {
      const folder = await makeFolder();
      const unit = 'std-30b8.std.cc60-cgu.0.rcgu.o';
      compile(folder, ['-c', source(folder, 'unit.c', calling('newer').replace('main', 'foo')), '-o', unit]);
      const rlib = archive(folder, 'libstd.rlib', [unit]);
      const app = program(folder, calling('foo'), [rlib, ...link]);
      expect((await breachOf(app, { linkInputs: [rlib] })).what).toContain('(symbol newer, from libstd.rlib)');
    });

    test("that nothing else asks for is told as the crate's own", async () => {
      const folder = await makeFolder();
      const foo = archive(folder, 'libfoo.a', [object(folder, 'foo', 'abort')]);
      const app = program(folder, calling('foo', 'newer', 'newest', '__isoc23_strtol'), [foo, ...link]);
      const { what, why } = await breachOf(app, { linkInputs: [foo] });
      expect(what).toBe(
        "app needs GLIBC_2.39 (symbols newer, newest, from the crate's own code); the floor is 2.36",
      );
      expect(why.slice(0, -2)).toEqual([
        expect.stringMatching(/^GLIBC_2\.39 of libc\.so\.6: newer, newest, from the crate's own code, or/),
        expect.stringMatching(/^GLIBC_2\.38 of libc\.so\.6: __isoc23_strtol, from the crate's own code, or/),
      ]);
    });

    test('is none when the loader may go on without it', async () => {
      const folder = await makeFolder();
      const app = program(folder, calling('newer'), link);
      expect((await breachOf(app)).what).toContain('GLIBC_2.39');
      // VER_FLG_WEAK, which only some linkers set: the flags of the record that has the hash of GLIBC_2.39.
      const bytes = readFileSync(app);
      const hash = Buffer.from([0xb9, 0x91, 0x96, 0x06]);
      const at = bytes.indexOf(hash);
      expect([at > 0, bytes.indexOf(hash, at + 1)]).toEqual([true, -1]);
      bytes.writeUInt16LE(2, at + 4);
      writeFileSync(app, bytes);
      expect(await auditOne(app)).toMatchObject({ floors: { GLIBC: '2.34' }, breaches: [] });
    });

    test('is none when the newer one was asked for, but the sysroot must define it', async () => {
      const folder = await makeFolder();
      const app = program(folder, calling('newest'), link);
      const { what, why } = await breachOf(app, { glibc: '2.39' });
      expect(what).toBe(
        "app needs GLIBC_2.39 of libc.so.6 (symbol newest, from the crate's own code); the sysroot's does not define it",
      );
      expect(why.at(-1)).toBe('lib/libc.so.6 in the sysroot defines GLIBC_2.17 to GLIBC_2.36');
    });

    test('is also what makes relative relocations possible', async () => {
      const folder = await makeFolder();
      const relr = stubLibc(folder, { GLIBC_ABI_DT_RELR: ['relr'] });
      const app = program(folder, calling('relr'), ['-nodefaultlibs', relr]);
      const audited = await auditOne(app, { glibc: '2.34' });
      expect(audited.floors).toEqual({ GLIBC: '2.36' });
      expect(audited.breaches.map(({ what }) => what)).toEqual([
        "app needs GLIBC_ABI_DT_RELR of glibc 2.36 (symbol relr, from the crate's own code); the floor is 2.34",
      ]);
      expect((await auditOne(app, { glibc: '2.36' })).breaches).toEqual([]);
    });

    test('is also what relative relocations in the packed form need, when the linker wrote no mark', async () => {
      const folder = await folders.make();
      const app = program(folder, main);
      const bytes = readFileSync(app);
      // An entry that the loader of a program without a debugger has no use for.
      const debug = bytes.indexOf(Buffer.from([21, ...Array<number>(15).fill(0)]));
      bytes.writeUInt8(36, debug);
      writeFileSync(app, bytes);
      const { breaches, floors } = await auditOne(app, { glibc: '2.35' });
      expect(floors).toEqual({ GLIBC: '2.36' });
      expect(breaches).toMatchObject([
        {
          what: 'app needs GLIBC_ABI_DT_RELR of glibc 2.36; the floor is 2.35',
          todo: [expect.stringContaining('--pack-dyn-relocs=relr'), expect.anything(), expect.anything()],
        },
      ]);
    });
  },
);

describeWith('the program aarch64-linux-gnu-gcc', 'audits of other symbol versions')('a symbol version', () => {
  test('that glibc keeps for itself is told', async () => {
    const folder = await makeFolder();
    const { what } = await breachOf(program(folder, calling('secret'), link));
    expect(what).toBe("app needs GLIBC_PRIVATE of libc.so.6 (symbol secret, from the crate's own code)");
  });

  test("of any library is told when the sysroot's library of that name does not define it", async () => {
    const folder = await folders.make();
    const build = (version: string, place: string): string => {
      source(place, 'x.map', `${version} { global: f; };`);
      return sharedLibrary(place, 'libssl.so.3', 'int f(void) { return 0; }', [
        '-Wl,-soname,libssl.so.3,--version-script=x.map',
      ]);
    };
    const app = program(folder, calling('f'), [build('OPENSSL_3.2.0', folder)]);
    rmSync(join(folder, 'libssl.so.3'));
    const root = await folders.make();
    source(root, 'usr/lib/empty', '');
    build('OPENSSL_3.0.0', join(root, 'usr/lib'));
    sharedLibrary(join(root, 'usr/lib'), 'libc.so.6', 'int x;', [
      `-Wl,--version-script=${source(join(root, 'usr/lib'), 'c.map', 'GLIBC_2.17 {}; GLIBC_2.34 {};')}`,
    ]);
    const { what, why } = await breachOf(app, { sysroot: sysrootAt(root) });
    expect(what).toContain("app needs OPENSSL_3.2.0 of libssl.so.3 (symbol f, from the crate's own code)");
    expect(why.at(-1)).toBe('usr/lib/libssl.so.3 in the sysroot defines OPENSSL_3.0.0');
    build('OPENSSL_3.2.0', join(root, 'usr/lib'));
    expect((await auditOne(app, { sysroot: sysrootAt(root) })).breaches).toEqual([]);
  });

  test("of gcc's runtime is in the floors", async () => {
    const folder = await folders.make();
    const text =
      'void _Unwind_Resume(void *); int main(int c, char **v) { if (c > 9) _Unwind_Resume(v); return 0; }';
    const app = program(folder, text, ['-shared-libgcc', '-lgcc_s']);
    expect(await auditOne(app, { sysroot: sysrootAt(crossRoot) })).toMatchObject({
      floors: { GLIBC: '2.34', GCC: '3.0' },
      breaches: [],
    });
  });
});

test.each([
  ['GLIBC_2.9', 'GLIBC', '2.9'],
  ['GLIBC_2.2.5', 'GLIBC', '2.2.5'],
  ['GLIBC_ABI_DT_RELR', 'GLIBC', '2.36'],
  ['GLIBCXX_3.4.30', 'GLIBCXX', '3.4.30'],
  ['CXXABI_1.3', 'CXXABI', '1.3'],
  ['GCC_4.2.0', 'GCC', '4.2.0'],
])('%s counts for %s as %s', (name, family, version) => {
  expect(familyVersion(name)).toEqual({ family, version });
});

test.each([
  'GLIBC_PRIVATE',
  'GLIBC_ABI_GNU2_TLS',
  'CXXABI_TM_1',
  'OPENSSL_3.0.0',
  'GLIBC_2.',
  'XGLIBC_2.3',
  'GLIBC_2.3\n',
])('%j counts for no family', (name) => {
  expect(familyVersion(name)).toBeUndefined();
});

test('floors are the highest versions by their numbers', () => {
  const need = (name: string) => ({ name, library: 'x', symbols: [] });
  expect(
    floorsOf(['GLIBC_2.9', 'GLIBC_2.34', 'GLIBC_2.17', 'GLIBCXX_3.4.9', 'GLIBCXX_3.4.30'].map(need)),
  ).toEqual({
    GLIBC: '2.34',
    GLIBCXX: '3.4.30',
  });
  expect(floorsOf(['GLIBC_2.3.4', 'GLIBC_2.4', 'GLIBC_2.3'].map(need))).toEqual({ GLIBC: '2.4' });
});
