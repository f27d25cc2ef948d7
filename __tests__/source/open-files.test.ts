import { expect, test } from '@jest/globals';
import { sourceFiles, sourceText } from './imports.js';

/** What opens a file for reading, or may. */
const opening =
  /\b(?:open|openSync|readFile|readFileSync|createReadStream|copyFile|copyFileSync|cp|cpSync|openAsBlob)\b/g;

/** The functions of node:fs that open or copy by a name, as a file imports them. */
function openersOf(text: string): readonly string[] {
  const imports = [...text.matchAll(/import\s+([^;]*?)\s+from\s+'(?:node:)?fs(?:\/promises)?'/g)];
  return imports.flatMap(([, names = '']) =>
    /\*|^\w/.test(names) && !names.startsWith('type') ? ['all of node:fs'] : (names.match(opening) ?? []),
  );
}

/** Who opens files by other ways than system/open-file.ts, and why that is no stranger's file. */
const allowed: Readonly<Record<string, { readonly names: readonly string[]; readonly because: string }>> = {
  'device/ssh.ts': { names: ['openSync'], because: 'writes a file in a folder of its own' },
  'gcc/debian-gcc.ts': { names: ['openSync'], because: 'edits what it has just unpacked' },
  'net/sink.ts': { names: ['openSync'], because: 'makes the file' },
  'store/cache-entry.ts': { names: ['openSync'], because: 'makes the file' },
  'system/copy-file.ts': {
    names: ['copyFileSync', 'openSync'],
    because: 'makes the file, of one that system/open-file.ts has open',
  },
  'system/open-file.ts': { names: ['createReadStream', 'openSync'], because: 'the one that all others use' },
  'unpack/member-writer.ts': { names: ['openSync'], because: 'makes the file' },
  'unpack/tarball-pass.ts': { names: ['openSync'], because: 'writes what it has just made' },
};

test('a file that was not just made is opened by system/open-file.ts, and by nobody else', () => {
  const found = sourceFiles().flatMap((file) => {
    const names = openersOf(sourceText(file));
    return names.length === 0 ? [] : [[file, [...names].sort()] as const];
  });
  expect(found).toEqual(Object.entries(allowed).map(([file, { names }]) => [file, names]));
});

test.each([
  ["import { lstatSync, openSync } from 'node:fs';", ['openSync']],
  ["import {\n  copyFileSync,\n  type Stats,\n} from 'node:fs';\n", ['copyFileSync']],
  ["import { type FileHandle, open } from 'node:fs/promises';", ['open']],
  ["import * as fs from 'node:fs';", ['all of node:fs']],
  ["import fs from 'fs';", ['all of node:fs']],
  ["import { opendirSync, readSync, writeFileSync } from 'node:fs';", []],
])('%j opens by %j', (text, names) => {
  expect(openersOf(text)).toEqual(names);
});
