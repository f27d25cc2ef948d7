import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type ElfFacts, readFacts } from '../../src/audit/elf-facts.js';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { aarch64, makeElf } from '../support/world-elf.js';
import { auditOne, breachOf, main, program, sharedLibrary, stubLibc } from './cross.js';

const folders = temporaryFolders();

/** Writes a changed copy beside a file, as `app`. */
function changed(file: string, change: (bytes: Buffer) => Buffer | undefined): string {
  const bytes = readFileSync(file);
  const copy = join(file, '../app');
  writeFileSync(copy, change(bytes) ?? bytes);
  return copy;
}

/** Puts text in the place of another of the same length, or shorter. */
function replace(bytes: Buffer, from: string, to: string): undefined {
  const at = bytes.indexOf(`${from}\0`);
  if (at < 0 || to.length > from.length) throw new Error(`cannot replace ${from}`);
  bytes.write(`${to}\0`, at, 'latin1');
}

describeWith('the program aarch64-linux-gnu-gcc', 'audits of damaged files')('a damaged file', () => {
  test('breaks one rule, wherever it is cut off', async () => {
    const folder = await folders.make();
    const whole = program(folder, main, ['-s'], 'whole');
    const { length } = readFileSync(whole);
    const cuts = [
      0,
      3,
      19,
      20,
      52,
      63,
      64,
      100,
      567,
      568,
      600,
      1000,
      2000,
      length - 2000,
      length - 64,
      length - 1,
    ];
    for (const cut of cuts) {
      const { breaches } = await auditOne(changed(whole, (bytes) => bytes.subarray(0, cut)));
      expect([cut, breaches.length, breaches[0]?.what]).toEqual([
        cut,
        1,
        expect.stringMatching(/^app is (not an ELF file|damaged)$/),
      ]);
    }
  });

  test('is answered for, whatever byte is changed', async () => {
    const folder = await folders.make();
    const whole = program(folder, main, ['-s'], 'whole');
    const kinds = new Set<string>();
    // Every 23rd byte of the headers, the names and the versions.
    for (let at = 4; at < 0x540; at += 23) {
      const file = changed(whole, (bytes) => {
        bytes.writeUInt8((bytes[at] ?? 0) ^ 0xff, at);
        return undefined;
      });
      kinds.add(readFacts(file).kind);
    }
    expect([...kinds].sort()).toEqual(['facts', 'refused']);
  });

  test.each([
    ['program headers', (bytes: Buffer) => bytes.writeUInt16LE(0xffff, 56)],
    ['section headers', (bytes: Buffer) => bytes.writeUInt16LE(0xffff, 60)],
  ])('is told when it claims more %s than it has', async (_, change) => {
    const folder = await folders.make();
    const whole = program(folder, main, [], 'whole');
    const file = changed(whole, (bytes) => {
      change(bytes);
      return undefined;
    });
    expect((await breachOf(file)).what).toBe('app is damaged');
  });

  test('is told when the loader takes its dynamic section from elsewhere', async () => {
    const folder = await folders.make();
    const whole = program(folder, main, [], 'whole');
    const file = changed(whole, (bytes) => {
      const count = bytes.readUInt16LE(56);
      for (let at = 64; at < 64 + 56 * count; at += 56)
        if (bytes.readUInt32LE(at) === 2) bytes.writeBigUInt64LE(0x300n, at + 16);
      return undefined;
    });
    const { what, why } = await breachOf(file);
    expect([what, why[0]]).toEqual([
      'app is damaged',
      'its dynamic section is not where its program header says',
    ]);
  });

  test('hides no symbol version by having no section headers, of which the loader knows nothing', async () => {
    const folder = await folders.make();
    const whole = program(folder, main, [], 'whole');
    const file = changed(whole, (bytes) => {
      bytes.fill(0, 40, 48).fill(0, 60, 64);
      return undefined;
    });
    expect((await breachOf(file, { glibc: '2.17' })).what).toBe(
      'app needs GLIBC_2.34 (symbol __libc_start_main, from Scrt1.o); the floor is 2.17',
    );
  });
});

describeWith('the program aarch64-linux-gnu-gcc', 'audits of hostile names')('a hostile name', () => {
  test.each([
    [
      'a line that needs a library',
      'libf.so\n 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]',
    ],
    ['the beginning of another part', "libf.so]\n\nSymbol table '.dynsym' contains 1 entry:\n["],
  ])('of a library with %s in it is told as it is, and does not pass for it', async (_, soname) => {
    const folder = await folders.make();
    sharedLibrary(folder, 'libf.so', 'int f(void) { return 0; }', ['-Xlinker', '-soname', '-Xlinker', soname]);
    const app = program(folder, 'int f(void); int main(void) { return f(); }', ['libf.so']);
    const told = soname.replaceAll('\n', '\\u{a}');
    expect((await breachOf(app)).what).toBe(`app needs ${told}, which is not in the sysroot`);
  });

  test.each(['libf.so]', '[libf.so', 'libf.so  Cnt: 9', '\x1b[31mlibf.so', 'líbf.so', '\u202elibf.so'])(
    'of a library is told as it is, and acts on no terminal: %j',
    async (soname) => {
      const folder = await folders.make();
      sharedLibrary(folder, 'libf.so', 'int f(void) { return 0; }', [
        '-Xlinker',
        '-soname',
        '-Xlinker',
        soname,
      ]);
      const app = program(folder, 'int f(void); int main(void) { return f(); }', ['libf.so']);
      const { what } = await breachOf(app);
      const told = soname.replace('\x1b', '\\u{1b}').replace('\u202e', '\\u{202e}');
      expect(what).toBe(`app needs ${told}, which is not in the sysroot`);
    },
  );

  test.each([
    [
      'interpreter',
      ['--dynamic-linker', '/lib/x]\n      [Requesting program interpreter: /lib/ld-linux-aarch64.so.1'],
    ],
    ['run path', ['-rpath', '/usr/lib]\n 0x000000000000001d (RUNPATH)            Library runpath: [/lib']],
  ])('of its %s with a line end breaks a rule', async (_, args) => {
    const folder = await folders.make();
    const words = args.flatMap((arg) => ['-Xlinker', arg]);
    expect((await breachOf(program(folder, main, words))).what).toMatch(
      /^app (?:asks for the loader|looks for)/,
    );
  });

  test.each([
    ['hides the versions behind it', 'GLIBC_2.17\n\nDisplaying notes found in: x\n'],
    ['makes one up', 'GLIBC_2.17  Flags: none  Version: 5\n  0x0050:   Name: GLIBC_2.17'],
    ['makes the file weak', 'GLIBC_2.99  Flags: WEAK'],
  ])('of a symbol version that %s is told', async (_, forged) => {
    const folder = await folders.make();
    const long = `GLIBC_2.99${'A'.repeat(80)}`;
    stubLibc(folder, { [long]: ['newer'] });
    const text = 'int newer(void); int main(void) { return newer(); }';
    const whole = program(folder, text, ['-nodefaultlibs', 'libc.so.6'], 'whole');
    const { breaches } = await auditOne(
      changed(whole, (bytes) => replace(bytes, long, forged)),
      { glibc: '2.34' },
    );
    const told = forged.replaceAll('\n', '\\u{a}');
    expect(breaches.map(({ what }) => what)).toEqual([expect.stringContaining(`needs ${told} of libc.so.6`)]);
  });

  test('of a symbol is told without its line end', async () => {
    const folder = await folders.make();
    stubLibc(folder, { 'GLIBC_2.99': ['a_symbol_with_a_long_name'] });
    const text = 'int a_symbol_with_a_long_name(void); int main(void) { return a_symbol_with_a_long_name(); }';
    const whole = program(folder, text, ['-s', '-nodefaultlibs', 'libc.so.6'], 'whole');
    const file = changed(whole, (bytes) =>
      replace(bytes, 'a_symbol_with_a_long_name', 'a\n\nVersion needs s\x1b[m'),
    );
    const { what } = await breachOf(file);
    expect(what).toMatch(/^app needs GLIBC_2\.99 \(symbol a\\u\{a\}\\u\{a\}Version needs s\\u\{1b\}\[m, from/);
  });
});

describeWith('the program aarch64-linux-gnu-gcc', 'audits of files with too many names')('a file', () => {
  const interpreter = '/lib/ld-linux-aarch64.so.1';
  const elf = async (needed: readonly string[]): Promise<string> => {
    const file = join(await folders.make(), 'app');
    writeFileSync(file, makeElf({ machine: aarch64, type: 'dynamic', interpreter, needed }));
    return file;
  };

  test('that needs many libraries which are not there has some of them told', async () => {
    const { breaches, needed } = await auditOne(await elf(Array.from({ length: 15 }, (_, at) => `l${at}.so`)));
    expect(needed).toHaveLength(15);
    expect(breaches.slice(9).map(({ what }) => what)).toEqual([
      'app needs l9.so, which is not in the sysroot',
      'app needs 5 more libraries that are not in the sysroot',
    ]);
  });

  test.each([
    [5000, 'a', 'it needs more than 4096 libraries'],
    [3000, 'a'.repeat(2000), 'its names have more than 4194304 characters'],
  ])('that needs %d libraries by one name is damaged', async (count, name, why) => {
    const file = await elf([name]);
    // A dynamic section at the end, with the entries of the first and the same need again and again.
    const bytes = readFileSync(file);
    const at = 64 + 56 * 2;
    const [from, size] = [Number(bytes.readBigUInt64LE(at + 8)), Number(bytes.readBigUInt64LE(at + 32))];
    const old = bytes.subarray(from, from + size);
    const table = Buffer.concat([...Array.from({ length: count }, () => old.subarray(0, 16)), old]);
    const end = Math.ceil(bytes.length / 16) * 16;
    for (const field of [8, 16, 24]) bytes.writeBigUInt64LE(BigInt(end), at + field);
    for (const field of [32, 40]) {
      bytes.writeBigUInt64LE(BigInt(table.length), at + field);
      bytes.writeBigUInt64LE(BigInt(end + table.length), 64 + 56 + field);
    }
    writeFileSync(file, Buffer.concat([bytes, Buffer.alloc(end - bytes.length), table]));
    expect((await breachOf(file)).why[0]).toBe(why);
  });

  test.each(['bin', 'staticlib'] as const)('that is a FIFO is none (%s)', async (kind) => {
    const file = join(await folders.make(), 'app');
    execFileSync('mkfifo', [file]);
    expect((await breachOf(file, { kind })).what).toMatch(/^app is not an? /);
  });
});

describeWith('the program aarch64-linux-gnu-gcc', 'facts of a real program')('a real program', () => {
  test('has these facts', async () => {
    const folder = await folders.make();
    const facts = readFacts(program(folder, main, ['-Wl,-rpath,/opt/a:/opt/b']));
    const expected: ElfFacts = {
      machine: { number: 183, bits: 64, isBigEndian: false, flags: 0 },
      type: 3,
      isMarkedProgram: true,
      interpreter: '/lib/ld-linux-aarch64.so.1',
      needed: ['libc.so.6'],
      soname: undefined,
      runPaths: ['/opt/a', '/opt/b'],
      passesRunPaths: false,
      versions: [
        { name: 'GLIBC_2.17', library: 'libc.so.6', symbols: expect.arrayContaining(['abort']) },
        { name: 'GLIBC_2.34', library: 'libc.so.6', symbols: ['__libc_start_main'] },
      ] as ElfFacts['versions'],
      hasTextRelocations: false,
      hasPackedRelocations: false,
      hasExecutableStack: false,
      largestPage: 65_536,
      properties: new Map(),
    };
    expect(facts.kind === 'facts' ? facts.facts : facts).toEqual(expected);
  });
});
