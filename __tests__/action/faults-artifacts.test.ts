import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compile, crossRoot, program, sharedLibrary } from '../audit/cross.js';
import { artifactMessage, builderOf } from '../support/built-files.js';
import { describeWith } from '../support/programs.js';
import { startFromArchive } from '../support/started-archive.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

interface Made {
  /** Run paths of the program and where the library is beneath cargo's folder; the library's file name. */
  readonly runPath: string;
  readonly library: string;
  readonly isArtifact?: boolean;
}

const ofOwn = {
  command: 'build',
  gcc: 'system',
  mirror: '',
  archive: 'true',
};

/** The C library of the cross packages, as a folder that says nothing about where it is. */
function laySysroot(root: string): void {
  const lib = join(root, 'lib');
  mkdirSync(lib, { recursive: true });
  const names = readdirSync(join(crossRoot, 'lib'));
  const wanted =
    /^(?:ld-linux-aarch64\.so\.1|lib(?:c|m|gcc_s)\.so\.\d|lib(?:m\.so|(?:pthread|dl|rt|util)\.a)|(?:S?crt[1in]|libc_nonshared)\.[ao])$/;
  for (const name of names.filter((name) => wanted.test(name)))
    copyFileSync(join(crossRoot, 'lib', name), join(lib, name));
  const script = readFileSync(join(crossRoot, 'lib/libc.so'), 'utf8');
  writeFileSync(join(lib, 'libc.so'), script.replaceAll(`${crossRoot}/`, '/'));
  const include = join(root, 'include');
  mkdirSync(include);
  for (const name of ['stdio.h', 'stdlib.h', 'features.h'])
    copyFileSync(join(crossRoot, 'include', name), join(include, name));
}

/** A run whose cargo builds a program with a library of its own, which a build script puts where it is told. */
async function build(
  { runPath, library, isArtifact = false }: Made,
  inputs: Readonly<Record<string, string>> = {},
  starts = true,
) {
  const machine = await bench.machine();
  const folder = await bench.folders.make();
  const text = 'int f(void) { return 42; }';
  sharedLibrary(folder, 'libown.so.1', text, ['-g', '-Wl,-soname,libown.so.1']);
  compile(folder, ['-shared', '-fPIC', 'library.c', '-o', 'libown.so', '-g', '-Wl,-soname,libown.so.1']);
  const main = '#include <stdio.h>\nint f(void); int main(void) { printf("%d\\n", f()); return 0; }';
  const app = program(folder, main, ['-g', '-L.', '-lown', `-Wl,-rpath,${runPath}`]);
  const [name = ''] = library.split('/').slice(-1);
  const content = readFileSync(join(folder, 'libown.so'));
  const things = [{ name: 'app', content: readFileSync(app) }] as const;
  const stash = join(machine.root, 'by-script');
  const target = join(machine.workspace, 'target/aarch64-unknown-linux-gnu/debug');
  mkdirSync(stash);
  renameSync(join(folder, 'libown.so.1'), join(stash, name));
  const place = join(target, library, '..');
  const builder = await builderOf(
    machine,
    isArtifact ? [...things, { name, kind: 'cdylib', content }] : things,
    isArtifact ? {} : { last: `mkdir -p '${place}'; cp '${join(stash, name)}' '${place}/'` },
  );
  const sysroot = join(machine.root, 'sysroot');
  laySysroot(sysroot);
  const result = await bench.run(machine, {
    inputs: { ...ofOwn, sysroot, ...inputs },
    env: { PATH: builder.path },
    starts,
  });
  // What is still here is found by no program of the archive.
  rmSync(join(machine.workspace, 'target/aarch64-unknown-linux-gnu/debug'), { recursive: true, force: true });
  const start = () => startFromArchive(result.outputs.archive ?? '', 'app', sysroot);
  return { result, start };
}

const bill = (file = '') =>
  (JSON.parse(readFileSync(file, 'utf8')) as { components: readonly Named[] }).components;
interface Named {
  readonly name: string;
  readonly hashes?: readonly unknown[];
}

describeWith('qemu-aarch64-static and aarch64-linux-gnu-gcc', 'programs started from their archives')(
  'an archive holds what its program loads, where the program looks for it, and lists it',
  () => {
    test.each<[string, Made]>([
      ['a library that a build script put there', { runPath: '$ORIGIN/lib', library: 'lib/libown.so.1' }],
      [
        'a library of the build with another name than its file',
        { runPath: '$ORIGIN/own', library: 'libown.so', isArtifact: true },
      ],
    ])('%s', async (_, made) => {
      const { result, start } = await build(made, { strip: 'symbols' });
      expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
      expect(await start()).toEqual({ code: 0, stdout: '42\n', stderr: '' });
      const [library] = bill(result.outputs.sbom).filter(({ name }) => name === 'libown.so.1');
      expect(library?.hashes).toHaveLength(1);
    });

    test('a library outside of its folder is named in a warning, and a folder of the target in the log', async () => {
      const outside = await build({ runPath: '$ORIGIN/../lib', library: '../lib/libown.so.1' }, {}, false);
      expect(outside.result).toMatchObject({ code: 0, errors: [] });
      expect(outside.result.warnings).toEqual([
        expect.stringContaining('app looks for libown.so.1 at ../lib/libown.so.1, which is outside'),
      ]);
      const installed = await build({ runPath: '/opt/own', library: 'libown.so', isArtifact: true }, {}, false);
      expect(installed.result.stdout).toContain(
        'app has no run path to libown.so.1, which is next to it in the archive',
      );
    });
  },
);

/** Cargo's message about a file that it built, with other fields. */
function message(project: string, file: string, other: object): string {
  return JSON.stringify({ ...JSON.parse(artifactMessage(project, 'bin', file)), ...other });
}

test('messages of a cargo that is newer, older or odd change nothing but what they say of real files', async () => {
  const machine = await bench.machineWithGcc();
  const { workspace } = machine;
  const target = join(workspace, 'target/aarch64-unknown-linux-gnu/debug');
  const odd = (name: string, other: object = {}) => message(workspace, join(target, name), other);
  const stdout = [
    '{"reason":"of-next-year","package_id":7,"target":[]}',
    '{"reason":"compiler-artifact"}',
    '{"reason":"compiler-artifact","package_id":"path+file:///x#0.1.0","target":null,"filenames":"x"}',
    '{"reason":null}',
    '{"reason":"build-finished"',
    `${'['.repeat(100_000)}`,
    `{"reason":"compiler-message","package_id":"x","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    odd('folder'),
    odd('app/not/a/folder'),
    odd('pipe'),
    odd('nul\0byte'),
    odd('n'.repeat(300)),
    odd('second', { target: { name: 'second', kind: ['kind-of-next-year'], crate_types: 4 }, profile: null }),
    odd('third', { manifest_path: undefined, filenames: undefined, fresh: 'perhaps' }),
    odd('libmeta.rmeta', { executable: null, target: { name: 'meta', kind: ['lib'] } }),
  ];
  const builder = await builderOf(machine, [{ name: 'app' }, { name: 'second' }, { name: 'third' }], {
    stdout,
    last: `mkdir -p '${target}/folder'; mkfifo '${target}/pipe'`,
  });
  const { code, errors, warnings, outputs } = await bench.run(machine, {
    inputs: { command: 'build', archive: 'true' },
    env: { PATH: builder.path },
  });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(warnings).toEqual([
    expect.stringMatching(/^cargo reports that it built 5 files, which cannot be audited/),
  ]);
  expect(outputs.executables?.split('\n')).toEqual(builder.paths);
});

/** What ends a line of its own, acts on a terminal or turns the text. */
const acts = /(?!\n)\p{Cc}|\p{Bidi_Control}|^line::error/mu;

test('names that end lines, act on a terminal or turn the text stay names wherever they are shown or written', async () => {
  const machine = await bench.machineWithGcc();
  const names = ['new\nline::error::x', 'esc\u001b[31mred', 'turn\u202eexe.txt', `long${'é'.repeat(120)}`];
  const { path, paths } = await builderOf(
    machine,
    names.map((name) => ({ name })),
  );
  mkdirSync(join(machine.workspace, 'more'));
  for (const name of names) writeFileSync(join(machine.workspace, 'more', name), name);
  writeFileSync(join(machine.workspace, 'Cargo.toml'), '[package]\nname = "app"\nversion = "0.1.0"\n');
  const result = await bench.run(machine, {
    inputs: { command: 'build', archive: 'true', 'archive-files': 'more', strip: 'none' },
    env: { PATH: path },
  });
  expect(result).toMatchObject({ code: 0, errors: [] });
  expect(result.warnings).toEqual([
    expect.stringMatching(/^the output executables leaves out .*new\\u\{a\}line/),
  ]);
  const { executables, artifacts = '', archive = '', sbom } = result.outputs;
  const apart = paths.filter((one) => !one.includes('\n'));
  expect(executables?.split('\n').sort()).toEqual([...apart].sort());
  const listed: readonly Named[] = JSON.parse(artifacts);
  expect(listed.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const shown of [result.stdout, result.summary]) expect(shown).not.toMatch(acts);
  const unpacked = await bench.folders.make();
  execFileSync('tar', ['-xzf', archive, '-C', unpacked]);
  const top = join(unpacked, basename(archive, '.tar.gz'));
  expect(readdirSync(join(top, 'more')).sort()).toEqual([...names].sort());
  expect(readdirSync(top).sort()).toEqual([...names, 'more'].sort());
  expect(JSON.parse(readFileSync(sbom ?? '', 'utf8')).metadata.component.components).toHaveLength(names.length);

  const desk = await bench.run(machine, { desk: ['build', '--archive', 'true'], env: { PATH: path } });
  expect(desk.stdout.trimEnd().split('\n').sort()).toEqual([...apart, archive].sort());
  expect(desk.stderr).toContain('standard output leaves out');
  expect(desk.stderr).not.toMatch(acts);
});
