import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { installLaunchers } from '../../src/gcc/launchers.js';
import { pkgConfigDefaults, pkgConfigLaunchers } from '../../src/gcc/pkg-config-launchers.js';
import { targets } from '../../src/target.js';
import { debian } from '../support/layouts.js';
import { host as machine } from '../support/targets.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const library = 'usr/lib/aarch64-linux-gnu';
const [target] = targets;
if (target === undefined) throw new Error('no target');

type Variables = Readonly<Record<string, string>>;

/** Launchers before a pkgconf of the target that says `said`, and a machine with a pkg-config of its own. */
async function makeLaunched(said = '-lz', hosts: readonly string[] = ['pkg-config']) {
  const [sysroot, host] = [await folders.make(), await folders.make()];
  mkdirSync(join(sysroot, library), { recursive: true });
  const options = { target: target as NonNullable<typeof target>, host: machine, sysroot, layout: debian };
  const targets = { name: 'aarch64-linux-gnu-pkgconf', text: `#!/bin/sh\necho "${said}"\n` };
  const folder = await installLaunchers([...pkgConfigLaunchers(options), targets], [await folders.make()]);
  const text = `#!/bin/sh\necho "host \${PKG_CONFIG_LIBDIR-none} \${PKG_CONFIG_SYSROOT_DIR-none} $*"\n[ "$1" != --libs ]\n`;
  for (const name of hosts) writeFileSync(join(host, name), text, { mode: 0o755 });
  const run = (name: string, args: readonly string[], env: Variables = {}) => {
    const PATH = `${folder}/bin:${host}:/usr/bin:/bin`;
    const all = { PATH: hosts.length === 0 ? `${folder}/bin` : PATH, ...env };
    return spawnSync(join(folder, 'bin', name), args, { env: all, encoding: 'utf8', timeout: 10_000 });
  };
  return { run, sysroot, folder, host, exported: pkgConfigDefaults(options) };
}

const ofHost = { TARGET: 'x86_64-unknown-linux-gnu', HOST: 'x86_64-unknown-linux-gnu' };
const ofTarget = { ...ofHost, TARGET: 'aarch64-unknown-linux-gnu' };

test.each(['pkg-config', 'pkgconf'])(
  'a build script of the machine that asks plain %s gets the answer of that machine',
  async (name) => {
    const { run, exported } = await makeLaunched('-lz', ['pkgconf']);
    expect(run(name, ['--exists', 'z'], { ...exported, ...ofHost }).stdout).toBe('host none none --exists z\n');
    const own = { PKG_CONFIG_LIBDIR: '/own', PKG_CONFIG_SYSROOT_DIR: '', ...ofHost };
    expect(run(name, ['--exists', 'z'], own).stdout).toBe('host /own  --exists z\n');
    for (const asks of [ofTarget, {}, { TARGET: '', HOST: '' }]) {
      expect(run(name, ['--libs', 'z'], { ...exported, ...asks }).stdout).toBe('-lz\n');
    }
    expect(run(name, ['--exists', 'z']).stdout).toBe('host none none --exists z\n');
  },
);

test('that the machine has not what is asked for, or no pkg-config, is said with its name', async () => {
  const { run, exported } = await makeLaunched();
  const failed = run('pkg-config', ['--libs', 'z'], { ...exported, ...ofHost });
  expect(failed).toMatchObject({
    status: 1,
    stderr: 'crossroot: this was the pkg-config of this machine, not of the target: --libs z\n',
  });
  const without = (await makeLaunched('-lz', [])).run('pkg-config', ['--libs', 'z'], ofHost);
  expect(without.status).toBe(127);
  expect(without.stderr).toMatch(/this machine's own pkg-config is needed, and there is none on PATH/);
});

test('launchers of another run on PATH are no pkg-config of the machine', async () => {
  const [one, other] = [await makeLaunched(), await makeLaunched()];
  const PATH = `${other.folder}/bin:${one.folder}/bin:${one.host}:/usr/bin:/bin`;
  expect(one.run('pkg-config', ['--exists'], { ...ofHost, PATH }).stdout).toBe('host none none --exists\n');
});

test('--static names a folder outside of the sysroot that has the archives, and none of glibc or gcc', async () => {
  const { run, sysroot, folder } = await makeLaunched('-L/elsewhere -lssl -ldl -pthread -lcrypto -lm');
  for (const name of ['ssl', 'crypto', 'dl', 'm']) writeFileSync(join(sysroot, library, `lib${name}.a`), '');
  const view = `${folder}/static${sysroot}/${library}`;
  for (let times = 0; times < 2; times++) {
    const { stdout, stderr } = run('aarch64-linux-gnu-pkg-config', ['--static', '--libs', 'openssl']);
    expect({ stdout, stderr }).toEqual({
      stdout: `-L${view} -L/elsewhere -lssl -ldl -pthread -lcrypto -lm\n`,
      stderr: '',
    });
  }
  expect(readdirSync(view).sort()).toEqual(['libcrypto.a', 'libssl.a']);
  expect(run('aarch64-linux-gnu-pkg-config', ['--libs', 'openssl']).stdout).not.toContain('/static/');
});

test('--static fails where a library has no archive, so that no shared one comes in silence, and names all', async () => {
  const { run, sysroot } = await makeLaunched('-lssl -lcrypto -lz');
  writeFileSync(join(sysroot, library, 'libssl.a'), '');
  writeFileSync(join(sysroot, library, 'libcrypto.so'), '');
  const { status, stdout, stderr } = run('pkg-config', ['--static', '--libs', 'openssl'], {
    ...ofTarget,
    PKG_CONFIG_LIBDIR: '/x',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^crossroot: cannot find -l:libcrypto\.a in the sysroot, and static linking is requested/,
  );
  expect(stderr).toContain('\ncrossroot: cannot find -l:libz.a in');
});

test.each([
  ['..', (outside: string) => `-L/tmp/${'../'.repeat(30)}${outside} -lown`],
  ['a relative path', (outside: string) => `-L${relative(process.cwd(), outside)} -lown`],
])(
  'no words of a module have its links made elsewhere than beneath the launchers: %s',
  async (_kind, words) => {
    const outside = await folders.make();
    writeFileSync(join(outside, 'libown.a'), '');
    const { run, folder } = await makeLaunched(words(outside));
    const view = `${folder}/static${outside}`;
    const made = run('aarch64-linux-gnu-pkg-config', ['--static', '--libs', 'own']);
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining(`-L${view} `), stderr: '' });
    expect(realpathSync(join(view, 'libown.a'))).toBe(join(outside, 'libown.a'));
    expect(readdirSync(folder).sort()).toEqual(['bin', 'static']);
  },
);

test('a name that leads out of its folder has no link', async () => {
  const { run, folder, sysroot } = await makeLaunched('-L/elsewhere -l/../../own');
  mkdirSync(join(sysroot, library, 'lib'));
  writeFileSync(join(sysroot, library, '../own.a'), '');
  const { status } = run('aarch64-linux-gnu-pkg-config', ['--static', '--libs', 'own']);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['bin']);
});

test('the links of --static are never in a folder that others can write, whatever the umask', async () => {
  const { run, sysroot, folder } = await makeLaunched('-lssl');
  writeFileSync(join(sysroot, library, 'libssl.a'), '');
  const before = process.umask(0);
  run('aarch64-linux-gnu-pkg-config', ['--static', '--libs', 'openssl']);
  process.umask(before);
  for (let at = `${folder}/static${sysroot}/${library}`; at !== folder; at = dirname(at))
    expect(statSync(at).mode & 0o022).toBe(0);
});

test('a launcher that is on PATH by another path ends, and does not ask itself without end', async () => {
  const { run, folder, host } = await makeLaunched('-lz', []);
  for (const name of ['pkg-config', 'pkgconf']) symlinkSync(join(folder, 'bin', name), join(host, name));
  const PATH = `${host}:${folder}/bin:/nowhere`;
  const asked = run('pkg-config', ['--exists', 'z'], { ...ofHost, PATH });
  expect(asked.status).toBe(127);
  expect(asked.stderr).toMatch(/^crossroot: .*there is none on PATH/);
});

test('what is asked for is repeated as it is', async () => {
  const { stderr } = (await makeLaunched()).run('aarch64-linux-gnu-pkg-config', ['--static', 'a\\n::error::b']);
  expect(stderr).toMatch(/^.*--static a\\n::error::b\n$/);
});
