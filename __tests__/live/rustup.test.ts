import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCargo } from '../../src/rust/cargo.js';
import { rustupTools } from '../../src/rust/rustup.js';
import { targets } from '../../src/target.js';
import { debianComponents, machinesIn } from '../support/debian-toolchain.js';
import { tell } from '../support/programs.js';
import { onPath, runRust } from '../support/rust-toolchain.js';
import { serveRustupChannel } from '../support/rustup-channel.js';

const host = 'x86_64-unknown-linux-gnu';

const root = await realpath(await mkdtemp(join(tmpdir(), 'rustup real ')));
// Not run when the test is skipped.
afterAll(() => rm(root, { recursive: true, force: true }));

const [target] = targets;
const [rustup, linker] = await Promise.all([onPath('rustup'), onPath('cc')]);
const made =
  rustup === undefined || linker === undefined
    ? 'no rustup or no cc on PATH'
    : await debianComponents(root, target?.triple ?? '');
if (typeof made === 'string') {
  tell(`skipped: the real rustup with a real compiler: ${made}`);
  await rm(root, { recursive: true });
}

const testReal = typeof made === 'string' ? test.skip : test;

testReal(
  "builds for the target with rustup's cargo, a real compiler and a std that rustup fetched",
  async () => {
    if (target === undefined || rustup === undefined || typeof made === 'string') throw new Error('skipped');
    const channel = await serveRustupChannel({ ...made, host, channels: ['stable'] });
    try {
      await mkdir(join(root, 'bin'));
      for (const name of ['rustup', 'cargo', 'rustc'])
        await symlink(await realpath(rustup), join(root, 'bin', name));
      const env = {
        PATH: `${join(root, 'bin')}:/usr/bin:/bin`,
        HOME: root,
        RUSTUP_HOME: join(root, 'rustup'),
        CARGO_HOME: join(root, 'cargo'),
        RUSTUP_DIST_SERVER: channel.url,
        NO_PROXY: '127.0.0.1',
      };
      const install = ['toolchain', 'install', '--no-self-update', '--profile', 'minimal', 'stable'];
      expect(await runRust(join(root, 'bin/rustup'), install, root, env)).toMatchObject({ code: 0 });

      const project = join(root, 'project');
      await mkdir(join(project, 'src'), { recursive: true });
      await mkdir(join(project, 'mac'));
      await writeFile(
        join(project, 'mac/Cargo.toml'),
        '[package]\nname = "mac"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nproc-macro = true\npath = "lib.rs"\n',
      );
      await writeFile(
        join(project, 'mac/lib.rs'),
        '#[proc_macro]\npub fn answer(_: proc_macro::TokenStream) -> proc_macro::TokenStream { "42".parse().unwrap() }\n',
      );
      await writeFile(
        join(project, 'Cargo.toml'),
        '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\nbuild = "build.rs"\n[lib]\ncrate-type = ["staticlib"]\n[dependencies]\nmac = { path = "mac" }\n',
      );
      await writeFile(
        join(project, 'build.rs'),
        'fn main() { println!("cargo:rerun-if-changed=build.rs"); }\n',
      );
      await writeFile(
        join(project, 'src/lib.rs'),
        '#[no_mangle]\npub extern "C" fn answer() -> u32 { println!("{}", mac::answer!()); 42 }\n',
      );

      const tools = await rustupTools({ target, cwd: project, env, phase: { info: () => undefined } });
      expect(tools.version).toBe(made.version);
      const heard: Buffer[] = [];
      const built = await runCargo({
        tools,
        command: 'build',
        starts: false,
        args: ['--offline'],
        cwd: project,
        env,
        target,
        colour: false,
        output: {
          stdout: () => undefined,
          stderr: (bytes) => heard.push(Buffer.from(bytes)),
          annotation: () => undefined,
        },
      }).catch((error: unknown) => {
        throw new Error(Buffer.concat(heard).toString(), { cause: error });
      });
      expect(built.artifacts).toMatchObject([{ package: 'app', kind: 'staticlib' }]);
      expect(await machinesIn(built.artifacts[0]?.path ?? '')).toEqual(new Set([target.machine.number]));
    } finally {
      await channel.close();
    }
  },
  600_000,
);
