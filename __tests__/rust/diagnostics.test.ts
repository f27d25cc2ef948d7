import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/reporting/report.js';
import { Diagnostics, type DiagnosticsOptions } from '../../src/rust/diagnostics.js';
import { Sources } from '../../src/rust/source-annotations.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
let root: string;

beforeEach(async () => {
  root = await folders.makeAwkward();
});

async function write(path: string, text = 'fn main() {}\n'): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

interface SpanWords {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly text?: string;
  readonly label?: string;
  readonly primary?: boolean;
  readonly expansion?: object | null;
}

function span({
  file = 'src/main.rs',
  line = 1,
  endLine = line,
  text,
  label,
  primary = true,
  expansion = null,
}: SpanWords) {
  return {
    file_name: file,
    line_start: line,
    line_end: endLine,
    column_start: 4,
    column_end: 8,
    is_primary: primary,
    label: label ?? null,
    text: text === undefined ? [] : [{ text, highlight_start: 4, highlight_end: 8 }],
    expansion,
  };
}

interface Words {
  readonly level?: string;
  readonly message?: string;
  readonly code?: string;
  readonly rendered?: string;
  readonly spans?: readonly object[];
  readonly children?: readonly object[];
  readonly id?: string;
  readonly source?: string;
  readonly kind?: string;
}

function said({ level = 'error', message = 'bad', code, spans = [span({})], children = [], ...rest }: Words) {
  const { rendered = `${level}: ${message}\n\n`, id, source = 'src/main.rs', kind = 'bin' } = rest;
  return {
    reason: 'compiler-message',
    package_id: id ?? 'path+file:///x#app@0.1.0',
    target: { name: 'app', kind: [kind], src_path: join(root, source) },
    message: { level, message, code: code === undefined ? null : { code }, rendered, spans, children },
  };
}

/** What is told of messages, in its order: text of the log, and annotations. */
function told(
  messages: readonly ({ readonly reason: string } & object)[],
  options: Partial<DiagnosticsOptions> = {},
): readonly (string | Annotation)[] {
  const all: (string | Annotation)[] = [];
  const diagnostics = new Diagnostics({
    write: (text) => all.push(text),
    annotation: (annotation) => all.push(annotation),
    sources: new Sources(root),
    colour: false,
    fix: 'fix',
    quiet: true,
    ...options,
  });
  for (const message of messages) diagnostics.add({ ...message });
  diagnostics.end();
  return all;
}

function annotations(...messages: readonly Words[]): readonly Annotation[] {
  return told(messages.map(said)).filter((one) => typeof one !== 'string');
}

describe('an annotation', () => {
  beforeEach(() => write('src/main.rs'));

  test('has the place, the label, and what rustc remarks', () => {
    const help = { level: 'help', message: 'say', spans: [{ ...span({}), suggested_replacement: ' _x ' }] };
    const spans = [span({ primary: false, line: 7 }), span({ label: 'not here' })];
    const children = [help, { level: 'note', message: 'because\nof it', spans: [] }];
    expect(annotations({ message: 'bad', code: 'E0425', spans, children })).toEqual([
      {
        level: 'error',
        file: 'src/main.rs',
        line: 1,
        endLine: 1,
        column: 4,
        endColumn: 8,
        title: 'error[E0425]',
        message: 'bad\nnot here\nhelp: say: `_x`\nnote: because\nof it',
      },
    ]);
  });

  test('has no columns when it is about several lines', () => {
    const [annotation] = annotations({ spans: [span({ line: 1, endLine: 3 })] });
    expect(annotation).toEqual({
      ...{ level: 'error', title: 'error', message: 'bad' },
      ...{ file: 'src/main.rs', line: 1, endLine: 3 },
    });
  });

  test.each([
    ['error', 'E0425', 'error[E0425]'],
    ['error', 'unused_variables', 'error: unused_variables'],
    ['warning', 'clippy::all', 'warning: clippy::all'],
    ['error: internal compiler error', undefined, 'error: internal compiler error'],
    ['error', undefined, 'error'],
  ])('of %s with the code %s has the title %s', (level, code, title) => {
    expect(annotations({ level, ...(code === undefined ? {} : { code }) })).toMatchObject([{ title }]);
  });

  test('is short, also when a note has a command line of the linker', () => {
    const children = [
      { level: 'note', message: `"cc" ${'x '.repeat(5000)}\nld: cannot find -lasound`, spans: [] },
      { level: 'note', message: 'more\n'.repeat(5000), spans: [] },
    ];
    const [annotation] = annotations({ spans: [], children });
    expect(annotation?.message).toMatch(/^bad\nnote: "cc" [x ]+…\nld: cannot find -lasound\nnote: more\n/);
    expect(annotation?.message.length).toBe(4000);
  });

  test('is there once for a diagnostic of a library and of its tests', () => {
    const warning: Words = { level: 'warning', message: 'unused' };
    const again = { ...warning, children: [{ level: 'note', message: 'on by default', spans: [] }] };
    expect(annotations(warning, again, { ...warning, spans: [span({ line: 2 })] })).toMatchObject([
      { line: 1 },
      { line: 2 },
    ]);
  });

  test.each([
    [{ level: 'failure-note', message: 'For more information', spans: [] }],
    [{ level: 'note', message: 'something' }],
    [{ level: 'error', message: 'aborting due to 2 previous errors; 1 warning emitted', spans: [] }],
    [{ level: 'warning', message: '2 warnings emitted', spans: [] }],
  ])('is not made of %j', (words) => {
    expect(annotations(words)).toEqual([]);
  });

  test('of an error without a place says which package it is about; a warning without one is left out', () => {
    const words = { message: 'linking failed', spans: [] };
    expect(annotations(words, { ...words, level: 'warning' })).toEqual([
      { level: 'error', title: 'error', message: 'linking failed\nin app 0.1.0' },
    ]);
  });
});

describe('the file of an annotation', () => {
  test('is found from the source that was compiled, in whichever folder rustc ran', async () => {
    await write('sub/app/src/main.rs');
    const file = 'sub/app/src/main.rs';
    for (const named of ['src/main.rs', 'app/src/main.rs', file, join(root, file), 'app/src/../src/main.rs'])
      expect(annotations({ source: file, spans: [span({ file: named })] })).toMatchObject([{ file }]);
  });

  test('is the source itself, or has the line, where several have the name', async () => {
    await write('app/src/main.rs', 'one\n');
    await write('app/app/src/main.rs', 'two\n');
    await write('app/src/m.rs', 'mod x;\r\nlet a;\r\n');
    await write('app/app/src/m.rs', 'mod x;\nlet b;\n');
    const file = (name: string, source: string, line: number, text: string) =>
      annotations({ source, spans: [span({ file: name, line, text })] }).map((one) => one.file);
    expect(file('app/src/main.rs', 'app/src/main.rs', 1, 'x')).toEqual(['app/src/main.rs']);
    expect(file('app/src/main.rs', 'app/app/src/main.rs', 1, 'x')).toEqual(['app/app/src/main.rs']);
    expect(file('app/src/m.rs', 'app/src/main.rs', 2, 'let a;')).toEqual(['app/src/m.rs']);
    expect(file('app/src/m.rs', 'app/src/main.rs', 2, 'let b;')).toEqual(['app/app/src/m.rs']);
  });

  test('is that of the call when a macro of others leads there', async () => {
    await write('src/main.rs');
    const call = { span: span({ line: 5 }), macro_decl_name: 'm!' };
    const middle = { span: span({ file: '<anon>', line: 2, expansion: call }), macro_decl_name: 'n!' };
    const spans = [span({ file: '/rustc/x/library/std/src/macros.rs', line: 9, expansion: middle })];
    expect(annotations({ spans })).toMatchObject([{ file: 'src/main.rs', line: 5, message: 'bad' }]);
  });

  test('is that of the macro when it is the user’s own, and the call is told', async () => {
    await write('src/main.rs');
    const spans = [span({ line: 2, expansion: { span: span({ line: 5 }) } })];
    expect(annotations({ spans })).toMatchObject([
      { file: 'src/main.rs', line: 2, message: 'bad\nin the macro called at src/main.rs:5' },
    ]);
  });

  test('is none of cargo’s, of a registry’s, of a vendored package’s, or outside', async () => {
    await write('target/CACHEDIR.TAG');
    await write('vendor/dep/.cargo-checksum.json');
    await write('.cargo/registry/src/i/dep/.cargo-ok');
    await write('outside/src/main.rs');
    await write('ws/src/main.rs');
    await write('out/gen.rs');
    const foreign = ['target/T/gen.rs', 'vendor/dep/src/lib.rs', '.cargo/registry/src/i/dep/src/lib.rs'];
    for (const file of foreign) await write(file);
    const files = [...foreign, 'out/gen.rs', 'absent.rs', '', 'src', 'a\0b'];
    const words = (level: string) =>
      files.map((file) => said({ level, message: file, spans: [span({ file })] }));
    const executed = { reason: 'build-script-executed', out_dir: join(root, 'out') };
    const all = told([executed, ...words('warning'), ...words('error')], { write: undefined });
    expect(all.map((one) => (typeof one === 'string' ? one : one.file))).toEqual(files.map(() => undefined));
    expect(all).toContainEqual({
      level: 'error',
      title: 'error',
      message: 'out/gen.rs\nin app 0.1.0, out/gen.rs:1',
    });
    const sources = new Sources(join(root, 'ws'));
    const one = said({ spans: [span({ file: join(root, 'outside/src/main.rs') })] });
    expect(told([one], { sources, write: undefined })).toEqual([
      expect.not.objectContaining({ file: expect.anything() }),
    ]);
  });

  test('is none when the package is of a registry, wherever its files are', async () => {
    await write('src/main.rs');
    const id = 'registry+https://example/index#dep@1.2.3';
    expect(annotations({ id }, { id, level: 'warning' })).toEqual([
      { level: 'error', title: 'error', message: 'bad\nin dep 1.2.3, src/main.rs:1' },
    ]);
  });

  test('is found also when the workspace is reached through a link', async () => {
    await write('real/src/main.rs');
    await symlink(join(root, 'real'), join(root, 'link'));
    for (const [workspace, folder] of [
      ['link', 'real'],
      ['real', 'link'],
    ] as const) {
      const one = said({ spans: [span({ file: join(root, folder, 'src/main.rs') })] });
      expect(told([one], { sources: new Sources(join(root, workspace)), write: undefined })).toMatchObject([
        { file: 'src/main.rs' },
      ]);
    }
  });

  test('keeps a name that has the runner’s own characters', async () => {
    const file = 'src/a%0Ab,c:d::e "f"\ng.rs';
    await write(file);
    expect(annotations({ spans: [span({ file })] })).toMatchObject([{ file }]);
  });
});

describe('the log', () => {
  const finished = { reason: 'build-finished', success: true };
  const fixable = [{ level: 'help', message: 'x', spans: [{ suggestion_applicability: 'MachineApplicable' }] }];
  const warning = { level: 'warning', spans: [], children: fixable };

  test('has each text once and no counts of rustc’s', () => {
    const once = said({ rendered: 'error: x\n\n' });
    const abort = said({ message: 'aborting due to 1 previous error', spans: [] });
    const silent = said({ rendered: '' });
    expect(told([once, once, abort, silent, said({ rendered: 'no end' })], { sources: undefined })).toEqual([
      'error: x\n\n',
      'no end\n',
    ]);
  });

  test('has cargo’s counts of warnings before its end, and what mends them', () => {
    const words: Words[] = [
      { ...warning, message: 'a' },
      { ...warning, message: 'a' },
      { ...warning, message: 'b', children: [] },
      { ...warning, message: 'c', kind: 'proc-macro' },
      { ...warning, message: 'd', kind: 'custom-build' },
      { ...warning, message: 'e', kind: 'test' },
      { message: 'f', spans: [], kind: 'test' },
      { level: 'failure-note', message: 'g', spans: [], kind: 'bench' },
    ];
    const all = told([...words.map(said), finished, said({ message: 'late' })], {
      ...{ quiet: false, fix: 'clippy --fix', sources: undefined },
    });
    expect(all.slice(7)).toEqual([
      'warning: `app` (bin "app") generated 2 warnings (run `cargo clippy --fix --bin "app" -p app` to apply 1 suggestion)\n',
      'warning: `app` (lib) generated 1 warning (run `cargo clippy --fix --lib -p app` to apply 1 suggestion)\n',
      'warning: `app` (build script) generated 1 warning\n',
      'warning: `app` (test "app") generated 1 warning\n',
      'error: late\n\n',
    ]);
  });

  test('has the counts in cargo’s colours, and none when cargo is told to be quiet', () => {
    const one = said({ ...warning, children: [], rendered: 'w\n' });
    expect(told([one], { colour: true, quiet: false })).toEqual([
      'w\n',
      '\x1b[1m\x1b[33mwarning\x1b[0m: `app` (bin "app") generated 1 warning\n',
    ]);
    expect(told([one, finished], { quiet: true })).toEqual(['w\n']);
  });

  test('stays empty when the user reads the messages themselves, who gets annotations', async () => {
    await write('src/main.rs');
    expect(told([said({}), said(warning)], { write: undefined, quiet: false })).toEqual([
      expect.objectContaining({ file: 'src/main.rs' }),
    ]);
  });

  test('has annotations of errors at once, of warnings at the end, and says how many are not shown', async () => {
    await write('src/main.rs');
    const many = (level: string, count: number) =>
      Array.from({ length: count }, (_, i) =>
        said({ level, spans: [span({ line: i + 1 })], rendered: `${level}\n` }),
      );
    const all = told([...many('warning', 10), ...many('error', 12)]);
    const short = all.map((one) => (typeof one === 'string' ? one : `${one.level} ${one.line}`));
    expect(short).toEqual([
      'warning\n',
      'error\n',
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `error ${line}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => `warning ${line}`),
      '3 more errors and 1 more warning above in the log only: GitHub shows ten annotations of a kind for a step\n',
    ]);
  });
});

test('a forged or broken message changes nothing', async () => {
  await write('src/main.rs');
  const broken = [
    { reason: 'compiler-message' },
    { reason: 'compiler-message', package_id: 'x', target: {}, message: {} },
    { reason: 'compiler-message', package_id: '%', target: [], message: { level: 'error' } },
    {
      reason: 'compiler-message',
      package_id: '',
      target: {},
      message: { level: 'warning', spans: 'x', children: [1] },
    },
    { reason: 'build-script-executed', out_dir: 1 },
  ];
  expect(told(broken, { quiet: false })).toEqual([]);
});
