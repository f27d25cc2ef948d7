import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findLayout } from '../../src/sysroot/layout.js';
import { targets } from '../../src/target.js';
import { type Distribution, layAs } from '../support/foreign-layouts.js';
import { describeLive, liveMachine, liveTimeout, once, runOnTarget, testRunning } from '../support/live.js';
import { threadsAndExceptions } from '../support/live-release.js';
import { canMake, copyByRsync, makeRootWith, packRoot, type RootMaker } from '../support/live-roots.js';
import { hasProgram, tell } from '../support/programs.js';
import { type SshDevice, sshKnowing, startSshDevice } from '../support/sshd.js';

const live = liveMachine();
const [target] = targets;

/** What a user writes under `with:`, and the folders that the loader of Debian has to be told of. */
interface Source {
  readonly inputs: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
}

const workspace = async (): Promise<string> => (await live.machine()).workspace;

const roots = {
  mmdebstrap: once(() => makeRoot('mmdebstrap')),
  debootstrap: once(() => makeRoot('debootstrap')),
};

async function makeRoot(maker: RootMaker): Promise<string> {
  const root = join((await live.machine()).root, 'roots', maker);
  await makeRootWith(maker, root);
  return root;
}

let device: SshDevice | undefined;
afterAll(() => device?.stop());
const startDevice = once(async () => {
  device = await startSshDevice({ folder: join((await live.machine()).root, 'sshd') });
  return device;
});

const asDirectory =
  (maker: RootMaker, gcc = 'auto') =>
  async (): Promise<Source> => ({ inputs: { sysroot: await roots[maker](), gcc } });

const asTarball = (maker: RootMaker) => async (): Promise<Source> => {
  const file = await packRoot(await roots[maker](), join(await workspace(), maker));
  return { inputs: { sysroot: `./${basename(file)}` } };
};

const asDevice = (maker: RootMaker) => async (): Promise<Source> => {
  const pulled = await firstPulls[maker]();
  return { inputs: Object.fromEntries(pulled.stdout.split('\n').flatMap(yamlLine)) };
};

async function pull(maker: RootMaker) {
  const device = await startDevice();
  const { host, port, identity } = device;
  const ssh = sshKnowing(device, join((await live.machine()).root, 'bin'));
  const output = join(await workspace(), `${maker} of a device.tar.zst`);
  const words = ['-p', String(port), '-i', identity, '--root', await roots[maker](), '--output', output];
  const started = Date.now();
  const pulled = await live.desk(['sysroot', 'pull', host, ...words], [ssh]);
  tell(`pull of ${maker}'s root: ${Date.now() - started} ms; ${/[^\n]* received/.exec(pulled.stderr)?.[0]}`);
  return { ...pulled, output };
}

const firstPulls = {
  mmdebstrap: once(() => pull('mmdebstrap')),
  debootstrap: once(() => pull('debootstrap')),
};

/** A value that needs quotes in YAML is written as a JSON string. */
function yamlLine(line: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return [];
  return [[name, value.startsWith('"') ? String(JSON.parse(value)) : value]];
}

const byRsync = async (): Promise<Source> => {
  const folder = join(await workspace(), 'copied');
  await copyByRsync(await startDevice(), await roots.debootstrap(), folder);
  return { inputs: { sysroot: './copied' } };
};

const foreign = {
  arch: once(() => layForeign('arch')),
  gentoo: once(() => layForeign('gentoo')),
};

/** Of the tree that the tarball became: what else a root of Debian holds has no place in other layouts. */
async function layForeign(distribution: Distribution): Promise<string> {
  const { step } = await built('mmdebstrap tarball');
  const root = join(await workspace(), distribution);
  layAs(distribution, step.outputs.sysroot ?? '', root);
  return root;
}

const asForeign = (distribution: keyof typeof foreign, isTarball: boolean) => async (): Promise<Source> => {
  const root = await foreign[distribution]();
  const folders = findLayout(root, targetOf()).libraries.map((folder) => `/${folder}`);
  if (!isTarball) return { inputs: { sysroot: `./${distribution}` }, folders };
  return { inputs: { sysroot: `./${basename(await packRoot(root, root))}` }, folders };
};

function targetOf() {
  if (target === undefined) throw new Error('there is no target');
  return target;
}

interface Row {
  readonly source: () => Promise<Source>;
  readonly maker: RootMaker;
  readonly needsSsh?: boolean;
  readonly gcc?: 'system';
}

const table = {
  'mmdebstrap directory': { source: asDirectory('mmdebstrap'), maker: 'mmdebstrap' },
  'mmdebstrap tarball': { source: asTarball('mmdebstrap'), maker: 'mmdebstrap' },
  'mmdebstrap device': { source: asDevice('mmdebstrap'), maker: 'mmdebstrap', needsSsh: true },
  'debootstrap directory': { source: asDirectory('debootstrap'), maker: 'debootstrap' },
  'debootstrap tarball': { source: asTarball('debootstrap'), maker: 'debootstrap' },
  'debootstrap device': { source: asDevice('debootstrap'), maker: 'debootstrap', needsSsh: true },
  'folder copied from a device by rsync': { source: byRsync, maker: 'debootstrap', needsSsh: true },
  'Arch-like directory': { source: asForeign('arch', false), maker: 'mmdebstrap' },
  'Arch-like tarball': { source: asForeign('arch', true), maker: 'mmdebstrap' },
  'Gentoo-like directory': { source: asForeign('gentoo', false), maker: 'mmdebstrap' },
  'Gentoo-like tarball': { source: asForeign('gentoo', true), maker: 'mmdebstrap' },
  'mmdebstrap directory with the gcc of the system': {
    source: asDirectory('mmdebstrap', 'system'),
    maker: 'mmdebstrap',
    gcc: 'system',
  },
} as const satisfies Readonly<Record<string, Row>>;

type Name = keyof typeof table;

const done = new Map<Name, ReturnType<typeof build>>();

/** Builds all three programs with a source, once. */
function built(name: Name): ReturnType<typeof build> {
  const made = done.get(name) ?? build(name);
  done.set(name, made);
  return made;
}

/** The examples are built in the same folders each time: what Rust has for the host is built once. */
async function build(name: Name) {
  const { inputs, folders = [] } = await table[name].source();
  const { zlib, openssl } = await examples();
  const step = await live.step({ rust: 'debian', ...inputs, 'working-directory': zlib });
  const second = await live.step({ rust: 'debian', ...inputs, 'working-directory': openssl });
  const folder = join(await workspace(), 'programs', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'threads.cpp'), threadsAndExceptions);
  const args = ['-O2', '-Wall', '-Werror', '-pthread', 'threads.cpp', '-o', 'threads'];
  const compiled = await live.later(step, step.env.CXX_aarch64_unknown_linux_gnu ?? '', args, folder);
  const programs: string[] = [];
  for (const [example, { outputs }] of Object.entries({ zlib: step, openssl: second })) {
    if (outputs.executables) programs.push(await keep(outputs.executables, join(folder, example)));
  }
  return { step, second, compiled, folders, programs: [...programs, join(folder, 'threads')] };
}

const examples = once(async () => ({
  zlib: await live.example('zlib', 'examples/zlib'),
  openssl: await live.example('openssl-c', 'examples/openssl-c'),
}));

/** The next source overwrites what cargo has made. */
async function keep(program: string, copy: string): Promise<string> {
  await writeFile(copy, await readFile(program), { mode: 0o755 });
  return copy;
}

const bookworm = 'the gcc of debian:bookworm is built for glibc 2.36; the sysroot has 2.36';

for (const [name, row] of Object.entries(table) as readonly (readonly [Name, Row])[]) {
  describeRow(name, row)(`a root of bookworm as ${name}`, () => {
    test(
      'builds zlib, OpenSSL and C++, its glibc found and the gcc chosen for it',
      async () => {
        const { step, second, compiled } = await built(name);
        for (const { code, errors, stderr } of [step, second]) {
          expect({ code, errors, stderr }).toMatchObject({ code: 0, errors: [] });
        }
        expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
        expect(step.outputs).toMatchObject({ glibc: '2.36', target: 'aarch64-unknown-linux-gnu' });
        if (row.gcc === undefined) expect(step.stdout).toContain(bookworm);
        else expect(step.stdout).not.toContain(bookworm);
      },
      liveTimeout,
    );

    testRunning(
      'what was built runs',
      async () => {
        const { step, programs, folders } = await built(name);
        const runs = programs.map((program) => runOnTarget(program, step.outputs.sysroot ?? '', folders));
        const ran = await Promise.all(runs);
        expect(ran.map(({ code, stdout }) => [code, stdout])).toEqual([
          [0, expect.stringMatching(/^zlib 1\.\d[\d.]* \(header 1\.\d/)],
          [0, expect.stringMatching(/^OpenSSL [\s\S]*^TLS: ready$/m)],
          [0, 'caught 9\n'],
        ]);
      },
      liveTimeout,
    );
  });
}

const describePulls = canMake('debootstrap', true) ? describeLive : describe.skip;

describePulls('a device', () => {
  test(
    'that has not changed sends next to nothing the second time, and gives the same pack',
    async () => {
      const first = await firstPulls.debootstrap();
      const bytes = await readFile(first.output);
      const second = await pull('debootstrap');
      expect(second).toMatchObject({ code: 0, stdout: first.stdout });
      expect(second.stderr).toMatch(/\b0 files new or changed, 0 gone/);
      expect((await readFile(second.output)).equals(bytes)).toBe(true);
      const sum = createHash('sha256').update(bytes).digest('hex');
      expect(second.stdout).toContain(`sysroot-sha256: ${sum}\n`);
    },
    liveTimeout,
  );

  test(
    'that rsync has copied has links that lead out of the copy',
    async () => {
      await built('folder copied from a device by rsync');
      const folder = join(await workspace(), 'copied/usr/lib/aarch64-linux-gnu');
      const links = readdirSync(folder).filter((entry) => lstatSync(join(folder, entry)).isSymbolicLink());
      expect(links.map((link) => readlinkSync(join(folder, link)))).toContain(
        '/lib/aarch64-linux-gnu/libm.so.6',
      );
    },
    liveTimeout,
  );
});

function describeRow(name: Name, { maker, needsSsh = false, gcc }: Row): typeof describeLive {
  if (describeLive !== describe) return describeLive;
  if (!canMake(maker, needsSsh)) return describe.skip;
  if (gcc === undefined || ['gcc', 'g++'].every((tool) => hasProgram(`aarch64-linux-gnu-${tool}`)))
    return describe;
  tell(`skipped: ${name}: no aarch64-linux-gnu-gcc and -g++ on PATH`);
  return describe.skip;
}
