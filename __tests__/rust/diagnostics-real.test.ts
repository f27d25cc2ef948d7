import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { findMissing } from '../../src/missing-libraries/build-errors.js';
import type { Annotation } from '../../src/reporting/report.js';
import { type CargoRequest, type CargoResult, runCargo } from '../../src/rust/cargo.js';
import { targets } from '../../src/target.js';
import { testWith } from '../support/programs.js';
import { readCommands } from '../support/runner-files.js';
import { cleanVariables, findRust, runRust } from '../support/rust-toolchain.js';
import { targetNamed } from '../support/targets.js';

/** The machine's own triple stands in for the target: its std and its linker are there. */
const target = targetNamed('x86_64-unknown-linux-gnu');

const tools = { cargo: 'cargo', path: [], variables: {}, std: '/std', version: '1.0.0' };

/** The folder that stands in for `GITHUB_WORKSPACE`. */
let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'work space ü ')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function manifest(name: string, more = ''): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;
}

interface Told {
  /** All that went into the log. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly result: CargoResult | undefined;
  readonly error: CrossrootError | undefined;
  /** What there was to explain the failure. */
  readonly tail: string;
}

async function cargo(extra: Partial<CargoRequest> = {}): Promise<Told> {
  const log: Buffer[] = [];
  const annotations: Annotation[] = [];
  let tail = '';
  const outcome = await runCargo({
    tools,
    command: 'build',
    starts: false,
    cwd: root,
    env: cleanVariables(),
    target,
    colour: false,
    workspace: root,
    explain: async (text) => {
      tail = text;
      return { why: [], todo: [] };
    },
    output: {
      stderr: (bytes) => log.push(Buffer.from(bytes)),
      stdout: (line) => log.push(Buffer.from(`${line}\n`)),
      annotation: (annotation) => annotations.push(annotation),
    },
    ...extra,
    args: ['--offline', ...(extra.args ?? [])],
  }).catch((error: unknown) => error);
  if (outcome instanceof CrossrootError || !(outcome instanceof Error)) {
    const error = outcome instanceof CrossrootError ? outcome : undefined;
    const result = error === undefined ? (outcome as CargoResult) : undefined;
    return { log: Buffer.concat(log).toString(), annotations, result, error, tail };
  }
  throw outcome;
}

/** `warning src/lib.rs:1 unused variable: x`, sorted. */
function short(annotations: readonly Annotation[]): readonly string[] {
  return annotations
    .map(({ level, file, line, message }) => `${level} ${file}:${line} ${message.split('\n', 1).join()}`)
    .sort();
}

const rust = await findRust();
if (rust === undefined) process.stderr.write('skipped: diagnostics of the real rustc: no cargo on PATH\n');
(rust === undefined ? describe.skip : describe)('with the real cargo', () => {
  test('a warning and an error have the place, the code and the help of rustc', async () => {
    await write({
      'Cargo.toml': manifest('app'),
      'src/main.rs':
        'fn main() {\n    let x = 1;\n    let y: u32 = "no";\n    println!("{}", y);\n    nonsense();\n}\n',
    });
    const { annotations, error } = await cargo({ command: 'check' });
    expect(error?.exitCode).toBe(101);
    expect(annotations).toContainEqual({
      ...{ level: 'error', file: 'src/main.rs', title: 'error[E0308]' },
      ...{ line: 3, endLine: 3, column: 18, endColumn: 22 },
      message: 'mismatched types\nexpected `u32`, found `&str`',
    });
    expect(annotations).toContainEqual({
      ...{ level: 'error', file: 'src/main.rs', title: 'error[E0425]' },
      ...{ line: 5, endLine: 5, column: 5, endColumn: 13 },
      message: 'cannot find function `nonsense` in this scope\nnot found in this scope',
    });
    expect(annotations).toHaveLength(2);
    await write({ 'src/main.rs': 'fn main() {\n    let x = 1;\n}\n' });
    const warned = await cargo({ command: 'check' });
    expect(warned.annotations).toEqual([
      {
        ...{ level: 'warning', file: 'src/main.rs', title: 'warning: unused_variables' },
        ...{ line: 2, endLine: 2, column: 9, endColumn: 10 },
        message: expect.stringMatching(
          /^unused variable: `x`\n.*help: if this is intentional, prefix it with an underscore: `_x`/s,
        ),
      },
    ]);
    // Cargo repeats the warnings of what it does not build anew.
    expect((await cargo({ command: 'check' })).annotations).toEqual(warned.annotations);
  });

  test('a library and its tests say the same once', async () => {
    await write({
      'Cargo.toml': manifest('app'),
      'src/lib.rs': 'pub fn a() { let x = 1; }\n#[test]\nfn t() { let y = 1; }\n',
      'tests/it.rs': '#[test]\nfn u() { let z = app::a(); }\n',
    });
    const { annotations, log } = await cargo({ command: 'test' });
    expect(short(annotations)).toEqual([
      'warning src/lib.rs:1 unused variable: `x`',
      'warning src/lib.rs:3 unused variable: `y`',
      'warning tests/it.rs:2 unused variable: `z`',
    ]);
    expect(log.match(/unused variable: `x`/g)).toHaveLength(1);
  });

  describe('files are those of the workspace', () => {
    beforeEach(async () => {
      await write({
        'rust/Cargo.toml': '[workspace]\nmembers = ["app", "mac"]\nresolver = "2"\n',
        'rust/app/Cargo.toml': manifest(
          'app',
          '[dependencies]\nmac = { path = "../mac" }\nbeside = { path = "../../beside" }\n',
        ),
        'rust/app/build.rs':
          'fn main() {\n let unused = 1;\n let out = std::env::var("OUT_DIR").unwrap();\n std::fs::write(out + "/g.rs", "pub fn g() { let generated = 1; }").unwrap();\n}\n',
        'rust/app/src/main.rs':
          'mod part;\nmod g { include!(concat!(env!("OUT_DIR"), "/g.rs")); }\nmacro_rules! own {\n () => { let own = 1; };\n}\nfn main() {\n own!();\n beside::theirs!();\n let v = mac::answer!();\n part::p(); g::g(); beside::b();\n}\n',
        'rust/app/src/part.rs': 'pub fn p() { let part = 1; }\n',
        // A file of the same name, which is not meant.
        'src/main.rs': '\n',
        'rust/mac/Cargo.toml': manifest('mac', '[lib]\nproc-macro = true\n'),
        'rust/mac/src/lib.rs':
          '#[proc_macro]\npub fn answer(_: proc_macro::TokenStream) -> proc_macro::TokenStream { let mac = 1; "{ 42 }".parse().unwrap() }\n',
        'beside/Cargo.toml': `${manifest('beside')}[workspace]\n`,
        'beside/src/lib.rs':
          'mod deep;\npub fn b() { let b = 1; deep::d(); }\n#[macro_export]\nmacro_rules! theirs { () => { let theirs = 1; }; }\n',
        'beside/src/deep.rs': 'pub fn d() { let deep = 1; }\n',
      });
    });

    const expected = [
      'warning beside/src/deep.rs:1 unused variable: `deep`',
      'warning beside/src/lib.rs:2 unused variable: `b`',
      'warning rust/app/build.rs:2 unused variable: `unused`',
      'warning rust/app/src/main.rs:4 unused variable: `own`',
      'warning rust/app/src/main.rs:9 unused variable: `v`',
      'warning rust/app/src/part.rs:1 unused variable: `part`',
      'warning rust/mac/src/lib.rs:2 unused variable: `mac`',
    ];

    test('in a folder below, with members, path dependencies, macros and build scripts', async () => {
      const { annotations, log } = await cargo({ cwd: join(root, 'rust') });
      expect(short(annotations)).toEqual(expect.arrayContaining(expected));
      expect(annotations.filter(({ file }) => file?.includes('target') !== false)).toEqual([]);
      expect(annotations.find(({ line }) => line === 4)?.message).toContain(
        'in the macro called at rust/app/src/main.rs:7',
      );
      expect(log).toContain('unused variable: `generated`');
    });

    test('in the folder of a member, and with a manifest elsewhere', async () => {
      const { annotations } = await cargo({ cwd: join(root, 'rust/app') });
      expect(short(annotations)).toEqual(expect.arrayContaining(expected));
      const { annotations: again } = await cargo({
        cwd: join(root, 'src'),
        args: ['--manifest-path', '../rust/app/Cargo.toml'],
      });
      expect(short(again)).toEqual(short(annotations));
    });

    test('and not those outside of it', async () => {
      const { annotations } = await cargo({ cwd: join(root, 'rust'), workspace: join(root, 'rust') });
      expect(short(annotations)).toEqual(
        expect.arrayContaining(
          expected.flatMap((line) => (line.includes('beside') ? [] : line.replace(' rust/', ' '))),
        ),
      );
      expect(short(annotations).join('\n')).not.toContain('beside');
    });
  });

  test('an error in a file that a build script makes names the place and no file', async () => {
    await write({
      'Cargo.toml': manifest('app'),
      'build.rs':
        'fn main() { std::fs::write(std::env::var("OUT_DIR").unwrap() + "/g.rs", "fn g() { nonsense }").unwrap(); }\n',
      'src/main.rs': 'include!(concat!(env!("OUT_DIR"), "/g.rs"));\nfn main() {}\n',
    });
    expect((await cargo({ command: 'check' })).annotations).toEqual([
      {
        ...{ level: 'error', title: 'error[E0425]' },
        message: expect.stringMatching(/^cannot find value `nonsense`.*\nin app 0\.1\.0, \/.*\/out\/g\.rs:1$/s),
      },
    ]);
  });

  test('an error of the linker is annotated without its command, and can be explained', async () => {
    await write({
      'Cargo.toml': manifest('app'),
      'build.rs': 'fn main() { println!("cargo:rustc-link-lib=no_such_library"); }\n',
      'src/main.rs': 'fn main() {}\n',
    });
    // What the machine's own linker does not find is of no interest.
    const linker = join(root, 'target-gcc');
    await writeFile(linker, '#!/bin/sh\nexec cc "$@"\n', { mode: 0o755 });
    const env = { ...cleanVariables(), CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: linker };
    const { annotations, log, tail } = await cargo({ colour: true, env });
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'error',
        message: expect.stringMatching(/^linking with .*-lno_such_library/s),
      },
    ]);
    expect(annotations[0]?.message).toMatch(/\nin app 0\.1\.0$/);
    expect(findMissing(tail, targets[0])).toEqual([{ kind: 'library', name: 'no_such_library' }]);
    expect(log).toContain('\x1b[');
  });

  test('what was there to link are the rlibs and the static libraries of build scripts', async () => {
    await write({
      'Cargo.toml': manifest('app', '[dependencies]\ndep = { path = "dep" }\n'),
      'src/main.rs': 'fn main() { dep::d() }\n',
      'dep/Cargo.toml': manifest('dep', '[lib]\ncrate-type = ["rlib", "staticlib"]\n'),
      'dep/build.rs':
        'fn main() { let out = std::env::var("OUT_DIR").unwrap(); std::fs::write(format!("{out}/libblank.a"), "!<arch>\\n").unwrap(); println!("cargo:rustc-link-search=native={out}\\ncargo:rustc-link-lib=static=blank"); }\n',
      'dep/src/lib.rs': 'pub fn d() {}\n',
    });
    const { result } = await cargo();
    const folder = `${root}/target/${target.triple}/debug/`;
    const names = result?.linkInputs.map((path) => path.replace(folder, '').replaceAll(/-[0-9a-f]{16}/g, '-#'));
    expect([...(names ?? [])].sort()).toEqual([
      'build/dep-#/out/libblank.a',
      expect.stringMatching(/^(?:deps\/)?libdep(?:-#)?\.rlib$/),
    ]);
    expect(result?.artifacts).toMatchObject([
      { package: 'app', version: '0.1.0', manifest: join(root, 'Cargo.toml'), kind: 'bin' },
      { package: 'dep', version: '0.1.0', manifest: join(root, 'dep/Cargo.toml'), kind: 'staticlib' },
    ]);
  });

  test.each([
    ['build', true],
    ['build', false],
    ['test', false],
  ] as const)('the log of %s has what cargo says by itself, in colours: %s', async (command, colour) => {
    await write({
      'Cargo.toml': manifest('app'),
      'build.rs': 'fn main() { println!("cargo:warning=of the build script"); }\n',
      'src/lib.rs': 'pub fn a() { let x = 1; }\n#[test]\nfn t() { let y = 1; }\n',
      'src/main.rs': 'fn main() { let z = app::a(); return (); }\n',
    });
    const noRun = command === 'test' ? ['--no-run'] : [];
    const words = ['--offline', '-j1', '--target', target.triple, ...noRun];
    const color = colour ? 'always' : 'never';
    const lines = (text: string) =>
      text
        .replaceAll(/ in \d[\d.]*s/g, '')
        .split('\n')
        // For what a library and its tests say, cargo counts twice; it names the tests that it would run; and
        // while another cargo works on this machine, it says that it waits.
        .filter((line) => !/generated \d|Executable|waiting for file lock/.test(line));
    const counts = (text: string) =>
      [...text.matchAll(/`app` \((?:lib|bin "app")\) generated.*/g)].map(String).sort();
    const { stderr } = await runRust('cargo', [command, ...words], root, { CARGO_TERM_COLOR: color });
    await rm(join(root, 'target'), { recursive: true });
    const { log } = await cargo({ command, colour, args: ['-j1'] });
    expect(lines(log)).toEqual(lines(stderr));
    if (command === 'build') expect(counts(log)).toEqual(counts(stderr));
    expect(counts(stripVTControlCharacters(log))).toHaveLength(2);
  });

  test('hostile words of a build script, a macro and a source are no commands; names stay whole', async () => {
    const name = 'a%0Ab,c:d "e".rs';
    await write({
      'Cargo.toml': manifest('app', '[dependencies]\nmac = { path = "mac" }\n'),
      'build.rs':
        'fn main() { println!("cargo:warning=x\\r::error::build\\n::error::out"); eprintln!("::error::err"); }\n',
      'mac/Cargo.toml': manifest('mac', '[lib]\nproc-macro = true\n'),
      'mac/src/lib.rs':
        '#[proc_macro]\npub fn m(_: proc_macro::TokenStream) -> proc_macro::TokenStream { println!("::error::stdout"); eprintln!("  ::error::stderr\\n##[error]x"); "compile_error!(\\"a\\\\n::error::message,file=x\\\\r::add-mask::e%0A\\");".parse().unwrap() }\n',
      'src/main.rs': `#[path = "${name.replaceAll('"', '\\"')}"]\nmod m;\nfn main() {}\n`,
      [`src/${name}`]: '\n\nmac::m!();\n',
    });
    const modules = ['rust/cargo.js', 'reporting/runner-log.js'].map(
      (file) => new URL(`../../src/${file}`, import.meta.url).href,
    );
    const request = {
      tools,
      command: 'build',
      args: ['--offline'],
      cwd: root,
      target,
      colour: false,
      workspace: root,
    };
    const program = `
      const [{ runCargo }, { workflowDisplay }] = await Promise.all(${JSON.stringify(modules)}.map((url) => import(url)));
      await runCargo({ ...${JSON.stringify(request)}, env: process.env, output: workflowDisplay.child }).catch((error) =>
        console.log(error.exitCode));`;
    const words = ['--input-type=module', '--eval', program];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { env: cleanVariables() });
    const lines = [stdout, stderr].flatMap((text) => text.split(/\r\n|\r|\n/));
    for (const said of ['::error::stdout', '::error::stderr', '::error::build', '::error::message'])
      expect(lines.join('\n')).toContain(said);
    expect(lines.flatMap(readCommands)).toEqual([
      {
        command: 'error',
        properties: {
          title: 'error',
          file: `src/${name}`,
          line: '3',
          endLine: '3',
          col: '1',
          endColumn: '10',
        },
        message: expect.stringContaining('a\n::error::message,file=x\\u{d}::add-mask::e%0A'),
      },
    ]);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
    expect(lines).toContain('101');
  });

  testWith('the program cargo-clippy', 'clippy’s warnings')('clippy’s warnings are annotated', async () => {
    await write({ 'Cargo.toml': manifest('app'), 'src/main.rs': 'fn main() {\n    return ();\n}\n' });
    const { annotations, log } = await cargo({ command: 'clippy' });
    expect(annotations).toContainEqual(
      expect.objectContaining({
        ...{ level: 'warning', file: 'src/main.rs', line: 2, title: 'warning: clippy::needless_return' },
      }),
    );
    expect(log).toContain('(run `cargo clippy --fix --bin "app" -p app` to apply ');
  });

  test('JSON that the user reads has annotations too', async () => {
    await write({ 'Cargo.toml': manifest('app'), 'src/main.rs': 'fn main() { let x = 1; }\n' });
    const { annotations, log } = await cargo({ args: ['--message-format=json'] });
    expect(short(annotations)).toEqual(['warning src/main.rs:1 unused variable: `x`']);
    expect(log).not.toMatch(/^warning/m);
  });
});
