import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CrossrootError } from '../../src/errors.js';
import { type CargoRequest, cargoArgs, runCargo } from '../../src/rust/cargo.js';
import { cargoFetch } from '../../src/rust/cargo-fetch.js';
import { builtFiles, parseMessage } from '../../src/rust/cargo-messages.js';
import type { RustTools } from '../../src/rust/rust-tools.js';
import { cleanVariables, findRust } from '../support/rust-toolchain.js';
import { targetNamed } from '../support/targets.js';

/** The machine's own triple stands in for the target: its std and its linker are there. */
const target = targetNamed('x86_64-unknown-linux-gnu');

let root: string;
const heard: { stdout: string[]; stderr: Buffer[] } = { stdout: [], stderr: [] };

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

function request(cargo: string, extra: Partial<CargoRequest> = {}): CargoRequest {
  heard.stdout = [];
  heard.stderr = [];
  const tools: RustTools = { cargo, path: [], variables: {}, std: '/std', version: '1.0.0' };
  return {
    tools,
    command: 'build',
    starts: false,
    args: [],
    cwd: root,
    env: cleanVariables(),
    target,
    colour: false,
    output: {
      stdout: (line) => heard.stdout.push(line),
      stderr: (bytes) => heard.stderr.push(Buffer.from(bytes)),
      annotation: () => undefined,
    },
    ...extra,
  };
}

async function rejection(promise: Promise<unknown>): Promise<CrossrootError> {
  const error = await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CrossrootError)) throw error;
  return error;
}

describe('with a cargo that is a script', () => {
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'cargo "run" ü ')));
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  async function script(lines: readonly string[]): Promise<string> {
    const file = join(root, 'bin dir', 'cargo');
    await write('bin dir/cargo', ['#!/bin/sh', ...lines, ''].join('\n'));
    await chmod(file, 0o755);
    return file;
  }

  test('arguments reach cargo one by one, unchanged, whatever is in them', async () => {
    const cargo = await script([`for a in "$@"; do printf '%s\\n' "$a"; done`]);
    const args = ['--features', 'a b', '$(id)', '', '--', '--nocapture', '"'];
    await runCargo(request(cargo, { args }));
    expect(heard.stdout).toEqual(['build', '--target', target.triple, '--message-format', 'json', ...args]);
  });

  test('variables and folders of the tools reach cargo, before those of the environment', async () => {
    const cargo = await script(['echo "$PATH"', 'echo "$RUSTUP_TOOLCHAIN"', 'echo "$CARGO_TERM_COLOR"', 'pwd']);
    const tools = {
      cargo: 'cargo',
      path: [dirname(cargo)],
      variables: { RUSTUP_TOOLCHAIN: 'x' },
      std: '/std',
      version: '1',
    };
    await runCargo(request(cargo, { tools, env: { PATH: '/usr/bin:/bin' }, colour: true }));
    expect(heard.stdout).toEqual([`${dirname(cargo)}:/usr/bin:/bin`, 'x', 'always', root]);
  });

  test("a user's own CARGO_TERM_COLOR stays", async () => {
    const cargo = await script(['echo "$CARGO_TERM_COLOR"']);
    await runCargo(request(cargo, { env: { CARGO_TERM_COLOR: 'never' }, colour: true }));
    expect(heard.stdout).toEqual(['never']);
  });

  test.each([
    [true, {}, [], 'json-diagnostic-rendered-ansi'],
    [false, {}, [], 'json'],
    [true, { CARGO_TERM_COLOR: 'never' }, [], 'json'],
    [true, { CARGO_TERM_COLOR: 'auto' }, [], 'json'],
    [false, { CARGO_TERM_COLOR: 'always' }, [], 'json-diagnostic-rendered-ansi'],
    [true, { CARGO_TERM_COLOR: 'always' }, ['--color', 'never'], 'json'],
    [false, {}, ['--color=always'], 'json-diagnostic-rendered-ansi'],
  ] as const)('diagnostics have colours where cargo has them: %j %j %j', async (colour, env, args, format) => {
    const cargo = await script(['echo "$5"']);
    await runCargo(request(cargo, { env, args, colour }));
    expect(heard.stdout).toEqual([format]);
  });

  test("standard error comes through byte by byte, and cargo's exit code is kept", async () => {
    const cargo = await script([`printf '\\033[31mbad\\033[0m \\377 cannot find -lasound\\n' >&2`, 'exit 101']);
    const error = await rejection(
      runCargo(
        request(cargo, {
          explain: async (said) => ({
            why: [],
            todo: said.includes('-lasound') ? ['add libasound2-dev to packages'] : [],
          }),
        }),
      ),
    );
    expect(Buffer.concat(heard.stderr)).toEqual(
      Buffer.concat([
        Buffer.from('\x1b[31mbad\x1b[0m '),
        Buffer.from([0xff]),
        Buffer.from(' cannot find -lasound\n'),
      ]),
    );
    expect(error.exitCode).toBe(101);
    expect(error.what).toBe('cargo build failed');
    expect(error.todo).toEqual(['add libasound2-dev to packages']);
  });

  test('a diagnostic stands before what cargo says after it, and explains a failure', async () => {
    const message = (n: number) =>
      JSON.stringify({
        reason: 'compiler-message',
        package_id: 'path+file:///x#app@0.1.0',
        target: { name: 'app', kind: ['bin'], src_path: '/x/src/main.rs' },
        message: { level: 'error', message: 'm', rendered: `diagnostic ${n} \x1b[0m'ü'\n\n`, spans: [] },
      });
    const numbers = Array.from({ length: 40 }, (_, i) => i);
    await write('messages', numbers.map((n) => `${message(n)}\n`).join(''));
    const cargo = await script([
      'while read -r line; do printf "%s\\n" "$line"; printf "after %s\\n" $((n)) >&2; n=$((n + 1)); done <messages',
      'printf "without end" >&2; exit 101',
    ]);
    let tail = '';
    const explain = async (said: string) => {
      tail = said;
      return { why: [], todo: [] };
    };
    await rejection(runCargo(request(cargo, { explain })));
    const log = Buffer.concat(heard.stderr).toString();
    const lines = log.split('\n');
    for (const n of numbers) {
      const at = lines.indexOf(`diagnostic ${n} \x1b[0m'ü'`);
      expect(at).toBeGreaterThan(-1);
      expect(lines.indexOf(`after ${n}`)).toBeGreaterThan(at);
    }
    expect(log).toMatch(/\nwithout end$/);
    expect(tail).toBe(log);
    expect(heard.stdout).toEqual([]);
  });

  test("a failure to explain it does not take the place of cargo's", async () => {
    const cargo = await script(['exit 101']);
    const explain = () => Promise.reject(new Error('the moon is down'));
    const error = await rejection(runCargo(request(cargo, { explain })));
    expect(error).toMatchObject({
      what: 'cargo build failed',
      why: [expect.stringContaining('exit code is 101'), expect.stringContaining('the moon is down')],
      exitCode: 101,
    });
  });

  test('the first two errors of rustc are told of a failure, each once, in a line each', async () => {
    const said = (message: string, place?: readonly [file: string, line: number], level = 'error') => {
      const spans =
        place === undefined ? [] : [{ file_name: place[0], line_start: place[1], is_primary: true }];
      const target = { name: 'app', kind: ['bin'], src_path: '/x/src/main.rs' };
      return JSON.stringify({
        ...{ reason: 'compiler-message', package_id: 'path+file:///x#app@0.1.0', target },
        message: { level, message, code: place && { code: 'E0425' }, rendered: '', spans, children: [] },
      });
    };
    const lines = [
      said('be careful', ['src/main.rs', 1], 'warning'),
      ...Array.from({ length: 2 }, () => said('cannot find value `x`\nat all', ['src/ma\nin.rs', 3])),
      said(`linking with ${'c'.repeat(999)}`),
      said('never told', ['src/main.rs', 5]),
    ];
    const cargo = await script([...lines.map((line) => `printf '%s\\n' '${line}'`), 'exit 101']);
    const error = await rejection(runCargo(request(cargo)));
    expect(error).toMatchObject({
      why: [
        'its exit code is 101; its own messages are above',
        'first error: src/ma\\u{a}in.rs:3: cannot find value `x` [E0425]',
        expect.stringMatching(/^next error: app 0\.1\.0: linking with c{285,290}…$/),
      ],
    });
  });

  test('a signal that ends cargo is told', async () => {
    const cargo = await script(['kill -9 $$']);
    const error = await rejection(runCargo(request(cargo)));
    expect(error).toMatchObject({ exitCode: 1, why: ['a signal ended it'] });
  });

  test('no cargo is a failure that says what to install', async () => {
    const error = await rejection(runCargo(request('cargo', { env: { PATH: join(root, 'none') } })));
    expect(error.message).toContain('there is no Rust on this machine');
    expect(error).toMatchObject({ exitCode: 127 });
    expect(error.message).toContain('rust: debian');
  });

  test('lines that are no messages pass through, also JSON of others', async () => {
    const cargo = await script([
      `printf 'plain\\n{"reason":"build-finished"}\\n{"x":1}\\n{broken\\nwithout end'`,
    ]);
    await runCargo(request(cargo));
    expect(heard.stdout).toEqual(['plain', '{"x":1}', '{broken', 'without end']);
  });

  test('artifacts stand in the order of their paths, which have no .. in them that no link needs', async () => {
    const names = ['b', 'a', 'é', 'Z', '..x'];
    const folder = join(root, 'out', target.triple, 'debug');
    for (const name of names) await write(join('out', target.triple, 'debug', name), name);
    await mkdir(join(root, 'cfg'));
    await mkdir(join(root, 'far/deep'), { recursive: true });
    await write(join('far', target.triple, 'linked'), 'x');
    await symlink(join(root, 'far/deep'), join(root, 'link'));
    const linked = `${root}/link/../${target.triple}/linked`;
    const messages = [...names.map((name) => `${root}/cfg/../out/${target.triple}/debug/${name}`), linked].map(
      (executable) =>
        JSON.stringify({
          ...{ reason: 'compiler-artifact', package_id: 'path+file:///x#app@0.1.0', filenames: [executable] },
          ...{ target: { name: 'app', kind: ['bin'] }, executable },
        }),
    );
    await write('messages', messages.map((line) => `${line}\n`).join(''));
    const { artifacts } = await runCargo(request(await script(['cat messages'])));
    const paths = ['..x', 'Z', 'a', 'b', 'é'].map((name) => join(folder, name));
    const expected = [...paths, linked].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(artifacts.map(({ path }) => path)).toEqual(expected);
  });

  test("with a user's own human message format the artifacts are unknown", async () => {
    const cargo = await script(['echo "$@"']);
    const result = await runCargo(request(cargo, { args: ['--message-format=short'] }));
    expect(result).toEqual({ artifacts: [], artifactsKnown: false, missing: 0, linkInputs: [] });
    expect(heard.stdout).toEqual([`build --target ${target.triple} --message-format=short`]);
  });

  test('cargo fetch takes the lock and the manifest from the arguments, and tells a failure in a line', async () => {
    const cargo = await script([
      `printf 'warning: x\\nerror: no route\\nmore\\n' >&2; echo "$@" >"$PWD/said"; exit 101`,
    ]);
    const args = ['--release', '--locked', '--manifest-path=a/Cargo.toml', '--', '--offline'];
    expect(await cargoFetch(request(cargo, { args }))).toBe('cargo fetch ended with 101: error: no route');
    expect(await readFile(join(root, 'said'), 'utf8')).toBe(
      `fetch --quiet --target ${target.triple} --locked --manifest-path a/Cargo.toml\n`,
    );
  });

  test('cargo fetch leaves the network alone when the arguments do', async () => {
    const cargo = await script(['exit 1']);
    expect(await cargoFetch(request(cargo, { args: ['--frozen'] }))).toBeUndefined();
    expect(await cargoFetch(request(cargo, { args: ['--offline'] }))).toBeUndefined();
  });
});

describe('the arguments for cargo', () => {
  const elsewhere = { starts: false, colour: false };

  test.each([
    ['test', [], ['--no-run']],
    ['bench', [], ['--no-run']],
    ['test', ['--no-run'], []],
    ['test', ['--', '--no-run'], ['--no-run']],
    ['check', [], []],
  ] as const)('%s %j builds only', (command, args, added) => {
    const format = ['--message-format', 'json'];
    expect(cargoArgs(command, args, target, elsewhere)).toEqual([
      ...added,
      '--target',
      target.triple,
      ...format,
      ...args,
    ]);
  });

  test.each(['test', 'bench', 'run'] as const)(
    '%s starts what it built where that can be started',
    (command) => {
      expect(cargoArgs(command, [], target, { ...elsewhere, starts: true })).not.toContain('--no-run');
    },
  );

  test('a target of their own is taken when it is the same', () => {
    expect(cargoArgs('build', [`--target=${target.triple}`], target, elsewhere)).toEqual([
      '--message-format',
      'json',
      `--target=${target.triple}`,
    ]);
  });

  test.each([[['--target', 'other']], [['--target=other']], [[`--target=${target.triple}`, '--target=other']]])(
    'another target is refused: %j',
    (args) => {
      expect(() => cargoArgs('build', args, target, elsewhere)).toThrow(/asks cargo for the target other/);
    },
  );

  test('what follows -- is not for cargo', () => {
    expect(cargoArgs('rustc', ['--', '--target', 'other'], target, elsewhere).slice(-3)).toEqual([
      '--',
      '--target',
      'other',
    ]);
  });
});

describe('an artifact message', () => {
  const message = (extra: object): string =>
    JSON.stringify({
      reason: 'compiler-artifact',
      package_id: 'path+file:///x/app#0.1.0',
      target: { kind: ['bin'], crate_types: ['bin'], name: 'app' },
      profile: { test: false },
      filenames: ['/x/target/T/debug/app'],
      executable: '/x/target/T/debug/app',
      ...extra,
    });
  const built = (extra: object): readonly object[] => {
    const parsed = parseMessage(message(extra));
    return parsed === undefined ? [] : builtFiles(parsed, 'T');
  };

  test.each([
    ['path+file:///x/app#0.1.0', '0.1.0', '/x/app/Cargo.toml'],
    ['path+file:///x/d%20ir#app@1.2.3-rc.1+b', '1.2.3-rc.1+b', '/x/d ir/Cargo.toml'],
    ['path+file:///x/100%#app@0.1.0', '0.1.0', '/x/100%/Cargo.toml'],
    ['app 0.1.0 (path+file:///x/dir)', '0.1.0', '/x/dir/Cargo.toml'],
  ])('with the id %s is of the package app, version %s, in %s', (package_id, version, manifest) => {
    const named = { package: 'app', version, kind: 'bin' };
    expect(built({ package_id })).toEqual([expect.objectContaining({ ...named, manifest })]);
    const manifest_path = '/told/Cargo.toml';
    expect(built({ package_id, manifest_path })).toEqual([
      expect.objectContaining({ ...named, manifest: manifest_path }),
    ]);
  });

  test('of a registry package, of the host, or of a proc macro is no artifact', () => {
    expect(built({ package_id: 'registry+https://example/index#app@0.1.0' })).toEqual([]);
    expect(built({ executable: '/x/target/debug/app', filenames: ['/x/target/debug/app'] })).toEqual([]);
    const outside = '/x/target/T/debug/../../../victim';
    expect(built({ executable: outside, filenames: [outside] })).toEqual([]);
    const macro = { kind: ['proc-macro'], crate_types: ['proc-macro'], name: 'm' };
    expect(built({ executable: null, target: macro, filenames: ['/x/target/T/debug/libm.so'] })).toEqual([]);
  });
});

const rust = await findRust();
if (rust === undefined) process.stderr.write('skipped: builds with the real cargo: no cargo on PATH\n');
(rust === undefined ? describe.skip : describe)('with the real cargo', () => {
  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'cargo real ü ')));
    await write('Cargo.toml', '[workspace]\nmembers = ["app", "mac"]\nresolver = "2"\n');
    await write(
      'mac/Cargo.toml',
      '[package]\nname = "mac"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nproc-macro = true\n',
    );
    await write(
      'mac/src/lib.rs',
      '#[proc_macro]\npub fn answer(_: proc_macro::TokenStream) -> proc_macro::TokenStream { "42".parse().unwrap() }\n',
    );
    await write(
      'app/Cargo.toml',
      '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nname = "app_lib"\ncrate-type = ["cdylib", "staticlib", "rlib"]\n[dependencies]\nmac = { path = "../mac" }\n',
    );
    await write('app/build.rs', 'fn main() { println!("cargo:warning=built ünder test"); }\n');
    await write('app/src/lib.rs', 'pub fn a() -> u32 { mac::answer!() }\n#[test]\nfn t() {}\n');
    await write('app/src/main.rs', 'fn main() { let unused = app_lib::a(); }\n');
    await write('app/examples/show.rs', 'fn main() {}\n');
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });

  const seen = (result: Awaited<ReturnType<typeof runCargo>>): readonly string[] =>
    result.artifacts
      .map(({ package: from, name, kind, executable }) => `${from} ${name} ${kind} ${executable}`)
      .sort();

  test('the artifacts are the programs and libraries of the target, with their sizes', async () => {
    const result = await runCargo(
      request('cargo', { args: ['--offline', '--workspace', '--examples', '--bins', '--lib'] }),
    );
    expect(seen(result)).toEqual([
      'app app bin true',
      'app app_lib cdylib false',
      'app app_lib staticlib false',
      'app show example true',
    ]);
    for (const artifact of result.artifacts) {
      expect(artifact.path).toContain(`/target/${target.triple}/debug/`);
      expect(artifact.size).toBe((await stat(artifact.path)).size);
    }
    const stderr = Buffer.concat(heard.stderr).toString();
    expect(stderr).toContain('built ünder test');
    expect(stderr).toContain('unused variable');
    expect(heard.stdout).toEqual([]);
  });

  test('test builds the test programs and runs none', async () => {
    const result = await runCargo(
      request('cargo', { command: 'test', args: ['--offline', '-p', 'app', '--lib'] }),
    );
    expect(seen(result)).toEqual(['app app_lib test true']);
  });

  test('check gives no artifacts', async () => {
    expect(await runCargo(request('cargo', { command: 'check', args: ['--offline'] }))).toEqual({
      artifacts: [],
      artifactsKnown: true,
      missing: 0,
      linkInputs: [],
    });
  });

  test('JSON that the user asked for is passed on and understood', async () => {
    const args = ['--offline', '--bins', '--message-format', 'json'];
    const result = await runCargo(request('cargo', { args }));
    expect(seen(result)).toContain('app app bin true');
    expect(heard.stdout.some((line) => line.includes('"reason":"compiler-artifact"'))).toBe(true);
  });

  test('a crate that does not compile ends with 101, the reason on standard error', async () => {
    await write('app/src/main.rs', 'fn main() { nonsense }\n');
    const error = await rejection(runCargo(request('cargo', { args: ['--offline', '--bins'] })));
    expect(error.exitCode).toBe(101);
    expect(Buffer.concat(heard.stderr).toString()).toContain('cannot find value `nonsense`');
  });

  test('fetch with nothing to fetch says nothing', async () => {
    expect(await cargoFetch(request('cargo'))).toBeUndefined();
  });
});
