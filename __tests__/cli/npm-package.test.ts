import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import { hasProgram, tell } from '../support/programs.js';
import { runAsRunner } from '../support/runner.js';
import { removeFolder } from '../support/temp.js';
import { worldBench } from '../support/world-bench.js';
import { mirrorOf } from '../support/world-pins.js';

const run = promisify(execFile);
const bench = worldBench();
const hasNpm = hasProgram('npm');
if (!hasNpm) tell("skipped: npm's package is packed and installed: no program npm");

/** What a package of npm's may weigh, in bytes. */
const most = 3_000_000;

let folder: string;
let file: string;
let files: readonly string[];
/** The prefix of a global installation. */
let prefix: string;

beforeAll(async () => {
  if (!hasNpm) return;
  folder = await mkdtemp(join(tmpdir(), 'crossroot-test-npm-'));
  prefix = join(folder, 'prefix');
  // npm keeps its cache and its logs at home.
  const env = { PATH: process.env.PATH, HOME: folder, npm_config_update_notifier: 'false' };
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { env });
  const [{ filename, files: held }] = JSON.parse(packed.stdout);
  file = join(folder, filename);
  files = held.map(({ path }: { path: string }) => path);
  await run('npm', ['install', '--global', '--offline', '--prefix', prefix, file], { env, cwd: folder });
});

afterAll(async () => {
  if (hasNpm) await removeFolder(folder);
});

(hasNpm ? describe : describe.skip)("npm's package", () => {
  test('is small, asks for no other package and starts nothing when it is installed', async () => {
    expect((await stat(file)).size).toBeLessThan(most);
    expect(await readdir(join(prefix, 'lib/node_modules'))).toEqual(['crossroot']);
    expect(await readdir(join(prefix, 'lib/node_modules/crossroot'))).not.toContain('node_modules');
    const { dependencies, scripts, private: isPrivate } = JSON.parse(await readFile('package.json', 'utf8'));
    expect([dependencies, isPrivate]).toEqual([undefined, undefined]);
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'prepublish'];
    expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });

  test('holds what the program starts and reads beside itself, and nothing of the action', async () => {
    const world = await readFile('src/world.ts', 'utf8');
    const beside = [...world.matchAll(/besideEntry\('([\w-]+)'\)/g)].map(([, name]) => `dist/${name}/index.js`);
    const data = [...world.matchAll(/dataPath\('([\w.-]+)'\)/g)].map(([, name]) => `data/${name}`);
    expect([beside.length, data.length]).toEqual([3, 2]);
    for (const needed of [...beside, ...data, 'bin/crossroot', 'LICENSE-MIT', 'dist/program/licenses.txt'])
      expect([needed, files.some((path) => path === needed || path.startsWith(`${needed}/`))]).toEqual([
        needed,
        true,
      ]);
    expect(
      files.filter((path) => /^(?:dist\/(?:main|audit)\/|action\.yml|src\/|__tests__\/|lib\/)/.test(path)),
    ).toEqual([]);
  });

  test('is the whole program where it is installed', async () => {
    const program = join(prefix, 'bin/crossroot');
    expect((await run(program, ['--help'])).stdout).toMatch(/^Usage: crossroot /);
    const audit = await run(program, ['audit', process.execPath]);
    expect(audit.stdout).toMatch(/GLIBC|glibc|musl/);

    const machine = await bench.machine();
    const words = ['--packages', 'libssl-dev'];
    expect(await bench.run(machine, { desk: ['lock', ...words] })).toMatchObject({ code: 0 });
    const { path, words: asked, variables } = await cargoStandIn(machine.root);
    bench.archive().forgetRequests();
    const built = await runAsRunner({
      machine,
      entry: join(prefix, 'lib/node_modules/crossroot/dist/cli/index.js'),
      args: ['build', '--sysroot', 'debian:bookworm', '--mirror', mirrorOf(bench.archive()), ...words],
      env: {
        XDG_CACHE_HOME: join(machine.root, 'cache'),
        RUNNER_TOOL_CACHE: undefined,
        GITHUB_ACTIONS: undefined,
      },
      path: path.split(':'),
    });
    expect(built).toMatchObject({ code: 0 });
    expect((await asked())[0]).toBe('build');
    expect((await variables()).PKG_CONFIG_LIBDIR).toContain(
      join(machine.root, 'cache/crossroot/crossroot-sysroot'),
    );
    expect(bench.archive().requests.some(({ path }) => path.includes('libssl-dev'))).toBe(true);
  });
});
