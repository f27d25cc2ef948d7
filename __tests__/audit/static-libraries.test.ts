import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { archive, auditOne, breachOf, compile, main, source } from './cross.js';

const folders = temporaryFolders();

/** An object of a compiler. */
function object(folder: string, name: string, gcc?: string): string {
  compile(folder, ['-c', source(folder, `${name}.c`, main), '-o', `${name}.o`], gcc);
  return `${name}.o`;
}

describeWith('the program aarch64-linux-gnu-gcc', 'audits of static libraries')('a static library', () => {
  const staticlib = { kind: 'staticlib' } as const;

  test('of objects for the target, and of what is no object, breaks no rule', async () => {
    const folder = await folders.make();
    const long = object(folder, 'a-name-that-is-longer-than-sixteen-letters');
    const library = archive(folder, 'libx.a', [object(folder, 'a'), source(folder, 'lib.rmeta', 'rust'), long]);
    const { linkage, breaches, floors, needed } = await auditOne(library, staticlib);
    expect({ linkage, breaches, floors, needed }).toEqual({
      linkage: 'archive',
      breaches: [],
      floors: {},
      needed: [],
    });
  });

  test('is told when one member is for the machine that built it', async () => {
    const folder = await folders.make();
    const members = ['a', 'b', 'c'].map((name) => object(folder, name));
    const library = archive(folder, 'libx.a', [...members, object(folder, 'host', 'cc')]);
    const { what, why } = await breachOf(library, staticlib);
    expect(what).toBe('libx.a has objects for another machine, 1 of 4: host.o is for x86-64');
    expect(why).toEqual(['host.o: x86-64']);
  });

  test('hides no member behind a name with line ends', async () => {
    const folder = await folders.make();
    const name = 'x)\n  Machine:                           AArch64\nFile: y';
    const library = archive(folder, 'libx.a', [object(folder, 'a'), object(folder, name, 'cc')]);
    expect((await breachOf(library, staticlib)).what).toContain('x86-64');
  });

  test('that is cut off is told', async () => {
    const folder = await folders.make();
    const whole = readFileSync(archive(folder, 'libwhole.a', [object(folder, 'a'), object(folder, 'b')]));
    const library = join(folder, 'libx.a');
    for (const cut of [0, 8, 30, 68, 100, 500, whole.length - 800, whole.length - 2]) {
      writeFileSync(library, whole.subarray(0, cut));
      const { breaches } = await auditOne(library, staticlib);
      const what =
        cut === 0 ? 'libx.a is not a static library' : cut === 8 ? 'libx.a is empty' : 'libx.a is damaged';
      expect([cut, breaches.map((one) => one.what)]).toEqual([cut, [what]]);
    }
  });

  test('of a size that leads nowhere is told', async () => {
    const folder = await folders.make();
    const library = join(folder, 'libx.a');
    for (const size of ['9999999999', '-1', 'abc', '']) {
      writeFileSync(library, `!<arch>\n${'x.o/'.padEnd(48)}${size.padEnd(10)}\`\n`);
      expect((await breachOf(library, staticlib)).what).toBe('libx.a is damaged');
    }
  });

  test('that only names files of the machine that built it is told', async () => {
    const folder = await folders.make();
    const library = join(folder, 'libx.a');
    writeFileSync(library, `!<thin>\n`);
    expect((await breachOf(library, staticlib)).what).toBe('libx.a is a thin archive');
  });
});
