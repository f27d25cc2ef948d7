import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { runScript, scriptOf } from './steps.js';

const folders = temporaryFolders();
const path = process.env.PATH ?? '';

const aarch64 = { TARGETS: '["aarch64-unknown-linux-gnu"]', TARGET: 'aarch64-unknown-linux-gnu' };

describe('the names of a job', () => {
  const script = scriptOf('build', 'Choose names');

  test.each([
    ['one job keeps the names', 'debian:bookworm', '', 'true', '1', 'true', 'bookworm.lock'],
    [
      'several add the release',
      'debian:bookworm',
      '',
      'true',
      '2',
      '{name}-{version}-{target}-bookworm',
      'bookworm.lock',
    ],
    ['and the features', 'debian:trixie', 'a,b c', 'x.tar.zst', '2', 'x-trixie-a-b-c.tar.zst', 'trixie.lock'],
    [
      'before what it ends in',
      './d/x.tar.gz',
      '',
      '{name}.tar.gz',
      '2',
      '{name}-x.tar.gz.tar.gz',
      'x.tar.gz.lock',
    ],
    ['to a name without an end too', 'debian:buster', '', '{name}', '3', '{name}-buster', 'buster.lock'],
    ['no archive stays none', 'debian:buster', '', 'false', '3', 'false', 'buster.lock'],
    ['no output can be added', 'debian:x\nlockfile=y', '', 'true\nz=1', '1', 'truez=1', 'xlockfile=y.lock'],
  ])('%s', async (_, SYSROOT, FEATURES, ARCHIVE, JOBS, archive, lockfile) => {
    const folder = await folders.make();
    const GITHUB_OUTPUT = join(folder, 'output');
    const env = {
      PATH: path,
      ...aarch64,
      SYSROOT,
      FEATURES,
      ARCHIVE,
      JOBS,
      LOCKFILE: '{release}.lock',
      GITHUB_OUTPUT,
    };
    expect(await runScript(script, folder, env)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(GITHUB_OUTPUT, 'utf8')).toBe(`archive=${archive}\nlockfile=${lockfile}\n`);
  });

  test.each([
    ['true', '{name}-{version}-{target}-bookworm'],
    ['x.tar.zst', 'x-armv7-unknown-linux-gnueabihf-bookworm.tar.zst'],
    ['{target}-x', '{target}-x-bookworm'],
    ['false', 'false'],
  ])('several targets are told apart in the archive %s', async (ARCHIVE, archive) => {
    const folder = await folders.make();
    const GITHUB_OUTPUT = join(folder, 'output');
    const TARGET = 'armv7-unknown-linux-gnueabihf';
    const TARGETS = JSON.stringify(['aarch64-unknown-linux-gnu', TARGET]);
    const names = {
      TARGETS,
      TARGET,
      SYSROOT: 'debian:bookworm',
      FEATURES: '',
      ARCHIVE,
      JOBS: '2',
      LOCKFILE: 'a',
    };
    expect(await runScript(script, folder, { PATH: path, ...names, GITHUB_OUTPUT })).toMatchObject({ code: 0 });
    expect(await readFile(GITHUB_OUTPUT, 'utf8')).toBe(`archive=${archive}\nlockfile=a\n`);
  });

  test('the name of the lock adds no output either', async () => {
    const folder = await folders.make();
    const GITHUB_OUTPUT = join(folder, 'output');
    const names = { SYSROOT: 'debian:buster', FEATURES: '', ARCHIVE: 'false', JOBS: '1' };
    const env = { PATH: path, ...aarch64, ...names, LOCKFILE: 'a.lock\narchive=true', GITHUB_OUTPUT };
    expect(await runScript(script, folder, env)).toMatchObject({ code: 0 });
    expect(await readFile(GITHUB_OUTPUT, 'utf8')).toBe('archive=false\nlockfile=a.lockarchive=true\n');
  });
});

describeWith('the program jq', 'moving test executables to another runner')('the tests of a job', () => {
  test('run on the other runner in the folders of their packages, started by the sysroot’s loader', async () => {
    const moved = await move({});
    expect(moved.packed).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(moved.ran.code).toBe(0);
    expect(moved.ran.stdout).toContain('2 test executables, 0 failed');
    const loaded = moved.ran.stdout.split('\n').filter((line) => line.startsWith('loader'));
    const root = join(moved.temp, 'tests/root');
    expect(loaded).toEqual([
      expect.stringMatching(`^loader --library-path ${root}/lib/aarch64-linux-gnu:.* in ${moved.there}$`),
      expect.stringMatching(`^loader .*/target/t/deps/b-2 in ${moved.there}/members/b$`),
    ]);
    expect(moved.ran.stdout).toContain(`a says hello in ${moved.there}`);
  });

  test('of x86_64 run on such a runner, started by its loader', async () => {
    const loader = 'lib64/ld-linux-x86-64.so.2';
    const { ran, temp } = await move({ triple: 'x86_64-unknown-linux-gnu', loader });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`loader --library-path ${temp}/tests/root/lib/x86_64-linux-gnu:`);
    expect(ran.stdout).toContain('2 test executables, 0 failed');
  });

  test('run with the libraries of the runner where that is asked for', async () => {
    const { ran } = await move({ libraries: 'runner' });
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('a says hello') });
    expect(ran.stdout).not.toContain('loader');
  });

  test('fail the job when one fails, after all have run', async () => {
    const { ran } = await move({ libraries: 'runner', firstEnds: 'exit 3' });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('2 test executables, 1 failed\n::error::target/t/deps/a-1 failed');
    expect(ran.stdout).toContain('b says hello');
  });

  test('fail the job when there are none', async () => {
    expect((await move({ kind: 'bin' })).ran.code).toBe(1);
  });

  test('are refused when cargo puts them where the other runner cannot have them', async () => {
    const { packed } = await move({ target: '/elsewhere/target' });
    expect(packed.code).not.toBe(0);
    expect(packed.stderr).toContain('/elsewhere/target/t/deps/a-1 is not in the workspace');
  });
});

describeWith('the program jq', 'collecting archives')('the archives of all jobs', () => {
  const script = scriptOf('collect', 'Check and list');

  test('are collected with one list of sums', async () => {
    const temp = await archives({ 'x-0/a.tar.gz': 'A', 'x-0/a.cdx.json': '{}', 'x-1/b.tar.zst': 'B' });
    const GITHUB_OUTPUT = join(temp, 'output');
    const ran = await runScript(script, temp, { PATH: path, RUNNER_TEMP: temp, GITHUB_OUTPUT });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(GITHUB_OUTPUT, 'utf8')).toBe('archives=["a.tar.gz","b.tar.zst"]\n');
    expect(await readFile(join(temp, 'collected/SHA256SUMS'), 'utf8')).toBe(
      [`${sha256('{}')}  a.cdx.json`, `${sha256('A')}  a.tar.gz`, `${sha256('B')}  b.tar.zst`, ''].join('\n'),
    );
  });

  test('are refused when two have one name', async () => {
    const temp = await archives({ 'x-0/a.tar.gz': 'A', 'x-1/a.tar.gz': 'B' });
    const ran = await runScript(script, temp, { PATH: path, RUNNER_TEMP: temp, GITHUB_OUTPUT: '/dev/null' });
    expect(ran).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('::error::two jobs made a.tar.gz'),
    });
  });

  test('are refused when one was damaged on the way', async () => {
    const temp = await archives({ 'x-0/a.tar.gz': 'A' });
    await writeFile(join(temp, 'archives/x-0/a.tar.gz'), 'damaged');
    const ran = await runScript(script, temp, { PATH: path, RUNNER_TEMP: temp, GITHUB_OUTPUT: '/dev/null' });
    expect(ran).toMatchObject({ code: 1, stdout: 'a.tar.gz: FAILED\n' });
  });
});

interface Move {
  /** Whose loader and libraries the tests get. */
  readonly libraries?: string;
  readonly kind?: string;
  readonly target?: string;
  readonly triple?: string;
  /** Where the sysroot has its loader. */
  readonly loader?: string;
  /** The last line of the first test. */
  readonly firstEnds?: string;
}

/**
 * Packs two test executables of stand-ins on one runner and runs them on another, whose workspace is elsewhere.
 */
async function move({
  libraries = 'sysroot',
  kind = 'test',
  target,
  firstEnds = 'true',
  triple = 'aarch64-unknown-linux-gnu',
  loader = 'lib/ld-linux-aarch64.so.1',
}: Move) {
  const root = await folders.make();
  const [here, there, temp, sysroot] = ['a/work', 'b/work', 'temp', 'sysroot'].map((name) => join(root, name));
  if (here === undefined || there === undefined || temp === undefined || sysroot === undefined)
    throw new Error();
  const tests = [
    ['a', `${target ?? `${here}/target`}/t/deps/a-1`],
    ['b', `${here}/target/t/deps/b-2`],
  ] as const;
  for (const [name, file] of tests) {
    if (!file.startsWith(here)) continue;
    await program(
      file,
      `echo "${name} says hello in $CARGO_MANIFEST_DIR"\n${name === 'a' ? firstEnds : 'true'}`,
    );
  }
  await Promise.all([there, join(there, 'members/b'), temp].map((made) => mkdir(made, { recursive: true })));
  await program(join(sysroot, loader), `echo "loader $* in $PWD"\nshift 2\nexec /bin/bash "$@"`);
  const packages = [
    { name: 'a', manifest_path: `${here}/Cargo.toml` },
    { name: 'b', manifest_path: `${here}/members/b/Cargo.toml` },
  ];
  await program(join(root, 'bin/cargo'), `echo '${JSON.stringify({ packages })}'`);
  const packed = await runScript(scriptOf('build', 'Pack the tests'), here, {
    PATH: `${root}/bin${delimiter}${path}`,
    GITHUB_WORKSPACE: here,
    RUNNER_TEMP: temp,
    PATHS: JSON.stringify(tests.map(([, file]) => file)),
    KINDS: JSON.stringify(tests.map(() => kind)),
    PACKAGES: JSON.stringify(tests.map(([name]) => name)),
    EXECUTABLES: tests.map(([, file]) => file).join('\n'),
    SYSROOT: sysroot,
  });
  if (packed.code !== 0) return { packed, ran: packed, there, temp };
  const ran = await runScript(scriptOf('test', 'Run the tests'), there, {
    PATH: path,
    GITHUB_WORKSPACE: there,
    RUNNER_TEMP: temp,
    TARGET: triple,
    LIBRARIES: libraries,
  });
  return { packed, ran, there, temp };
}

async function program(file: string, script: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/bash\n${script}\n`);
  await chmod(file, 0o755);
}

/** A folder with these files beneath `archives`, with the sum of each archive beside it. */
async function archives(files: Readonly<Record<string, string>>): Promise<string> {
  const temp = await folders.make();
  for (const [name, text] of Object.entries(files)) {
    const file = join(temp, 'archives', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (!name.includes('.tar.')) continue;
    await writeFile(`${file}.sha256`, `${sha256(text)}  ${name.slice(name.indexOf('/') + 1)}\n`);
  }
  return temp;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
