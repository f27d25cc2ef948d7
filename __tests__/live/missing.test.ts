import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { liveMachine, liveTimeout } from '../support/live.js';
import { describeWhileInStep } from '../support/live-fresh.js';
import { releaseNamed } from '../support/releases.js';

const live = liveMachine();

/** A crate without dependencies, with these files. */
async function crate(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join((await live.machine()).workspace, name);
  await mkdir(join(folder, 'src'), { recursive: true });
  const manifest = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
  for (const [path, text] of Object.entries({ 'Cargo.toml': manifest, ...files }))
    await writeFile(join(folder, path), text);
  return folder;
}

const linking = `#[link(name = "asound")]
extern "C" {
    fn snd_asoundlib_version() -> *const u8;
}
fn main() {
    println!("{:?}", unsafe { snd_asoundlib_version() });
}
`;

/** A build script that runs a program of the environment, and fails when it does. */
function running(program: string, args: readonly string[]): string {
  return `fn main() {
    let program = std::env::var("${program}").unwrap_or("pkg-config".into());
    let status = std::process::Command::new(program).args(${JSON.stringify(args)}.map(String::from)).status();
    assert!(status.unwrap().success());
}
`;
}

const describeHere = await describeWhileInStep(releaseNamed('bookworm'), ['arm64', 'all']);

describeHere('what a build did not find on bookworm', () => {
  test.each([
    ['a library', { 'src/main.rs': linking }, '-lasound', 'libssl-dev libasound2-dev'],
    [
      'a header',
      {
        'src/main.rs': 'fn main() {}\n',
        'shim.c': '#include <alsa/asoundlib.h>\n',
        'build.rs': running('CC_aarch64_unknown_linux_gnu', ['-c', 'shim.c', '-o', '/dev/null']),
      },
      'alsa/asoundlib.h',
      'libssl-dev libasound2-dev',
    ],
    [
      'a module',
      {
        'src/main.rs': 'fn main() {}\n',
        'build.rs': running('PKG_CONFIG', ['--print-errors', '--libs', 'alsa']),
      },
      'alsa.pc',
      'libssl-dev libasound2-dev',
    ],
    [
      'a header that is the same everywhere',
      {
        'src/main.rs': 'fn main() {}\n',
        'shim.c': '#include <X11/X.h>\n',
        'build.rs': running('CC_aarch64_unknown_linux_gnu', ['-c', 'shim.c', '-o', '/dev/null']),
      },
      'X11/X.h',
      'libssl-dev x11proto-dev',
    ],
  ])(
    'is answered with the package to add: %s',
    async (name, files, label, packages) => {
      const folder = await crate(name.replaceAll(' ', '-'), files);
      const words = ['--rust', 'debian', '--packages', 'libssl-dev', '--working-directory', folder];
      const { code, stderr } = await live.desk(['build', ...words]);
      const line = packages.split(' ').sort().join(' ');
      expect(stderr).toContain(
        `why: ${label} was not found: in debian:bookworm ${line.replace(/ ?libssl-dev ?/, '')} contains`,
      );
      const value = line.includes(' ') ? JSON.stringify(line) : line;
      expect(stderr).toContain(`do: build with \`--packages ${value}\`\n`);
      expect(code).toBe(101);
    },
    liveTimeout,
  );
});
