import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BuiltThing, builderOf, helloWorld, libraryFor, programWith } from '../support/built-files.js';
import type { CargoScript } from '../support/cargo-stand-in.js';
import { temporaryFolders } from '../support/temp.js';
import { worldBench } from '../support/world-bench.js';
import { aarch64, makeElf, x86 } from '../support/world-elf.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const folders = temporaryFolders();
const folder = `target/${target.triple}/debug`;

/** A step that builds these files. */
async function build(
  things: readonly BuiltThing[],
  inputs: Readonly<Record<string, string>>,
  script: CargoScript = {},
  env: Readonly<Record<string, string>> = {},
) {
  const machine = await bench.machineWithGcc();
  const { path } = await builderOf(machine, things, script);
  const result = await bench.run(machine, {
    inputs: { command: 'build', ...inputs },
    env: { PATH: path, ...env },
  });
  return { machine, result };
}

/** What a build that went wrong gives, and the words for it: what, why, what to do. */
const faults: readonly (readonly [BuiltThing, ...words: readonly string[]])[] = [
  [
    { name: 'newer', content: programWith({ symbols: { 'libc.so.6': { 'GLIBC_2.38': ['strlcpy'] } } }) },
    `${folder}/newer needs GLIBC_2.38 (symbol strlcpy, from the crate's own code); the floor is 2.36`,
    'the sysroot has glibc 2.36',
    'build what needs it with the toolchain of this run',
  ],
  [
    { name: 'lost', content: programWith({ needed: ['libc.so.6', 'libfoo.so.1'] }) },
    `${folder}/lost needs libfoo.so.1, which is not in the sysroot`,
    'the folders of the sysroot',
    'add the -dev package of libfoo.so.1 to ',
  ],
  [
    { name: 'foreign', content: programWith({ machine: x86 }) },
    `${folder}/foreign is for x86-64, not for ${target.triple}`,
    'its header says: 64-bit',
    'check what put it there',
  ],
  [
    { name: 'object', content: makeElf({ machine: aarch64, type: 'object' }) },
    `${folder}/object can be neither started nor loaded`,
    'its ELF type is REL: it was not linked',
    'check for linker arguments such as -r',
  ],
  [
    { name: 'halved', content: makeElf(helloWorld).subarray(0, 700) },
    `${folder}/halved is damaged`,
    'it has 700 bytes, but should have',
    'remove the file or run cargo clean',
  ],
  [
    { name: 'paged', content: programWith({ alignment: 4096n }) },
    `${folder}/paged supports pages of at most 4 KiB; kernels for ${target.triple} have pages of up to 64 KiB`,
    'its loaded segments are aligned to 4096 bytes, which -z max-page-size=4096 causes',
    'take `-Wl,-z,max-page-size=4096` out of RUSTFLAGS, LDFLAGS, cargo configs and build scripts',
  ],
  [
    { name: 'lacking', content: programWith({ wants: ['foo_init', 'weak_one?'] }) },
    `${folder}/lacking needs a symbol that nothing it loads defines (foo_init, from the crate's own code)`,
    'it needs libc.so.6; with the libraries that these load, ',
    'link the library that defines it',
  ],
  [
    { name: 'script', content: Buffer.from('#!/bin/sh\n') },
    `${folder}/script is not an ELF file`,
    'it does not start with the ELF magic number',
    'remove the file or run cargo clean',
  ],
];
const faulty = faults.map(([thing]) => thing);

/** Words without the marks of Markdown. */
const plain = (markdown: string): string => markdown.replaceAll('`', '');

describe('audit: error', () => {
  test('fails the step, sums it up all the same, packs nothing, and hands on nothing of what was built', async () => {
    const { machine, result } = await build([{ name: 'app' }], { glibc: '2.31', archive: 'true' });
    expect(result).toMatchObject({ code: 1, warnings: [], outputs: {} });
    expect(result.errors).toEqual([
      expect.stringMatching(
        new RegExp(
          `^1 of 1 artifact failed the audit\n {2}problem: ${folder}/app needs GLIBC_2\\.34 \\(symbol __libc_start_main, from [^)]+\\); the floor is 2\\.31\n` +
            '[\\s\\S]+\n {2}do: use a sysroot with glibc 2\\.31 or older: debian:bullseye has 2\\.31\n' +
            ' {2}do: or use `glibc: "2\\.34"` [\\s\\S]+\n {2}do: or use `audit: warn` ',
        ),
      ),
    ]);
    expect(result.summary).toMatch(/^### ❌ Audit for `aarch64-unknown-linux-gnu` failed: 1 problem in 1 /);
    expect(result.summary).toMatch(
      /^> \[!CAUTION\]\n> \*\*.*\/app needs GLIBC_2\.34 .*the floor is 2\.31\*\*$/m,
    );
    expect(result.summary).toMatch(/^\| `app` .*\| +2\.34 \| dynamic \| ❌ 1 problem \|$/m);
    expect(await readdir(join(machine.workspace, 'target', target.triple))).toEqual(['debug']);
    // The set-up went well, and a later step may need it to look into the matter.
    expect(result.env.CARGO_BUILD_TARGET).toBe(target.triple);
  });

  test('tells every fault of every file in one annotation and in the summary', async () => {
    const { result } = await build([{ name: 'good' }, ...faulty], {});
    expect(result).toMatchObject({ code: 1, outputs: {}, warnings: [] });
    const [message = '', ...others] = result.errors;
    expect(others).toEqual([]);
    expect(message).toMatch(/^8 of 9 artifacts failed the audit$/m);
    for (const [, what = '', why = '', todo = ''] of faults) {
      expect(message).toContain(`  problem: ${what}\n  why: `);
      expect(message).toContain(why);
      expect(message).toContain(`  do: ${todo}`);
      for (const words of [what, why, todo]) expect(plain(result.summary)).toContain(words.replaceAll('`', ''));
    }
    expect(result.summary).toMatch(/^\| `good` .*\| ✅ passed +\|$/m);
    expect(result.summary).toMatch(/^\*\*Kernel and processor\*\* pages of up to 4 KiB$/m);
    expect(result.summary).toMatch(/^- `paged`\n(?: {2}- .*\n)* {2}- not on .*Raspberry Pi OS .*16 KiB/m);
    // Nobody can say where a file runs that is not for the target, or none at all.
    expect(result.summary).toMatch(/^- `lost`\n {2}- where libfoo\.so\.1 is installed/m);
    for (const name of ['foreign', 'object', 'halved', 'script']) {
      expect(result.summary).not.toContain(`- \`${name}\``);
      expect(result.summary).toMatch(
        new RegExp(`^\\| \`${name}\` .*\\| +– \\| unknown \\| ❌ 1 problem \\|$`, 'm'),
      );
      expect(result.summary).toContain(`<code>${name}</code> ❌ its needs are unknown, 1 problem`);
    }
  });
});

describe('audit: warn', () => {
  test('warns once a breach, succeeds, and tells the breaches as outputs', async () => {
    const { machine, result } = await build(faulty, { audit: 'warn', archive: 'app' });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.warnings).toHaveLength(faults.length);
    const inOrder = [...faults].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
    inOrder.forEach(([, what = '', why = '', todo = ''], at) => {
      const warning = result.warnings[at] ?? '';
      expect(warning).toMatch(/^audit: .*\n {2}why: /);
      expect(warning).toContain(`audit: ${what}\n`);
      expect(warning).toContain(why);
      expect(warning).toContain(`  do: ${todo}`);
    });
    const artifacts = JSON.parse(result.outputs.artifacts ?? '') as readonly {
      readonly name: string;
      readonly breaches: unknown;
      readonly largestPage?: number;
    }[];
    expect(artifacts.map(({ breaches }) => breaches)).toEqual(inOrder.map(([, what]) => [what]));
    const pages = new Map(artifacts.map(({ name, largestPage }) => [name, largestPage]));
    expect(['paged', 'lost', 'script'].map((name) => pages.get(name))).toEqual([4096, 65_536, undefined]);
    expect(result.outputs.executables?.split('\n')).toHaveLength(faults.length);
    expect(result.outputs.archive).toBe(
      join(machine.workspace, 'target', target.triple, 'crossroot/app.tar.gz'),
    );
    expect(result.summary).toMatch(/^### ⚠️ 8 artifacts for .*; the audit found 8 problems in 8 artifacts$/m);
  });

  test('leaves room among the ten annotations that GitHub shows', async () => {
    const many = Array.from({ length: 11 }, (_, at) => ({
      name: `app${at}`,
      content: programWith({ needed: [`libfoo${at}.so.1`] }),
    }));
    const { result } = await build(many, { audit: 'warn' });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.warnings).toHaveLength(10);
    expect(result.warnings.at(-1)).toBe(
      '11 of 11 artifacts failed the audit; 2 more problems are in the summary',
    );
    for (const { name } of many) expect(result.summary).toContain(`${folder}/${name} needs`);
  });

  test('tells programs with the same reasons in one annotation', async () => {
    const content = programWith({ needed: ['libfoo.so.1'] });
    const { result } = await build(
      ['app0', 'app1', 'app2'].map((name) => ({ name, content })),
      { audit: 'warn' },
    );
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.warnings).toEqual([expect.stringMatching(/^(audit: .*\n){3} {2}why: [\s\S]*\n {2}do: /)]);
    for (const name of ['app0', 'app1', 'app2'])
      expect(result.warnings[0]).toContain(`audit: ${folder}/${name} needs libfoo.so.1, `);
  });
});

test('a library of this build that no run path of a program finds is warned of, once for all programs, and fails nothing', async () => {
  const content = programWith({ needed: ['libc.so.6', 'libown.so'] });
  const own = { name: 'libown.so', kind: 'cdylib', content: libraryFor('libown.so') } as const;
  const { result } = await build([{ name: 'app', content }, { name: 'other', content }, own], {});
  expect(result).toMatchObject({ code: 0, errors: [] });
  const note = (name: string): string =>
    `audit: ${folder}/${name} needs libown.so, built here, and has no run path that finds it next to the program: link with -C link-arg=-Wl,-rpath,$ORIGIN, or set LD_LIBRARY_PATH where it runs`;
  expect(result.warnings).toEqual([`${note('app')}\n${note('other')}`]);
  expect(plain(result.summary)).toContain(note('other'));
});

test('symbols of the host of a module are told in the log, and are neither a warning nor a breach', async () => {
  const module = (wants: readonly string[]) =>
    makeElf({ machine: aarch64, type: 'dynamic', needed: ['libc.so.6'], wants });
  const { result } = await build(
    [
      { name: 'libaddon.so', kind: 'cdylib', content: module(['napi_throw']) },
      { name: 'libext.so', kind: 'cdylib', content: module(['PyLong_FromLong', '_Py_Dealloc']) },
    ],
    {},
  );
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(result.stdout).toContain(
    `${folder}/libaddon.so is a module for Node.js, which provides napi_throw: no library `,
  );
  expect(result.stdout).toContain(
    `${folder}/libext.so is a module for Python, which provides PyLong_FromLong and _Py_Dealloc`,
  );
});

describe('a library that is loaded though a variable asks to link it statically', () => {
  const content = programWith({ needed: ['libc.so.6', 'libz.so.1'] });
  const inputs = { packages: 'zlib1g-dev' };

  test.each([
    ['ZLIB_STATIC', 'ZLIB_STATIC', {}],
    ['the triple before it', 'AARCH64_UNKNOWN_LINUX_GNU_ZLIB_STATIC', {}],
    ['PKG_CONFIG_ALL_STATIC', 'PKG_CONFIG_ALL_STATIC', { OTHER_DYNAMIC: '1' }],
  ])('is warned of with the variable and the reason: %s', async (_, variable, others) => {
    const { result } = await build([{ name: 'app', content }], inputs, {}, { [variable]: '1', ...others });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.warnings).toEqual([
      expect.stringMatching(
        `^audit: ${folder}/app loads libz\\.so\\.1, although ${variable} is set and asks for static linking: the sysroot has `,
      ),
    ]);
  });

  test('is warned of where cargo sets the variable', async () => {
    const { result } = await build([{ name: 'app', content }], {
      ...inputs,
      args: `--config 'env.ZLIB_STATIC="1"'`,
    });
    expect(result.warnings.join()).toContain('loads libz.so.1, although ZLIB_STATIC is set');
  });

  test.each([
    ['the variable is of another library', { OPENSSL_STATIC: '1' }],
    ['it says no', { ZLIB_STATIC: '0' }],
    ['it is left out of all', { PKG_CONFIG_ALL_STATIC: '1', ZLIB_DYNAMIC: '1' }],
    ['it is for the machine that builds', { HOST_ZLIB_STATIC: '1' }],
  ])('is right where %s', async (_, env) => {
    const { result } = await build([{ name: 'app', content }], inputs, {}, env);
    expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  });
});

test('audit: off says nothing of any fault, and says in the summary that there was no audit', async () => {
  const { result } = await build(faulty, { audit: 'off' });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  expect(result.groups).not.toContainEqual(expect.stringMatching(/audit/));
  expect(result.stdout).not.toMatch(/audit|problem/);
  expect(result.summary).toMatch(/^### ✅ 8 artifacts for .*, not audited$/m);
  const [first] = JSON.parse(result.outputs.artifacts ?? '') as readonly object[];
  expect(Object.keys(first ?? {}).sort()).toEqual(
    ['executable', 'kind', 'manifest', 'name', 'package', 'path', 'size', 'version'].sort(),
  );
});

test('a need that is more than the baseline says breaks a rule, with what asks for it', async () => {
  const needs = { linkage: 'dynamic', glibc: '2.17', libraries: ['libc.so.6'], page: 65_536, size: 1200 };
  const targets = { [target.triple]: { app: needs } };
  const text = JSON.stringify({ crossroot: 'needs', version: 1, targets });
  const files = join(await folders.make(), 'needs.json');
  await writeFile(files, text);
  const { result } = await build([{ name: 'app' }], { baseline: files });
  expect(result).toMatchObject({ code: 1, outputs: {} });
  expect(result.errors.join()).toMatch(
    /problem: .*\/app needs more than \S+needs\.json allows: glibc 2\.17 → 2\.34: __libc_start_main, from \S+/,
  );
});
