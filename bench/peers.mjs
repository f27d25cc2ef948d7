// From nothing to a built crate: Crossroot, cargo-zigbuild from PyPI, and a build within an emulated arm64 root.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homeAt, makeHome, missingPrograms, program } from './crossroot.mjs';
import { setAside } from './files.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const triple = 'aarch64-unknown-linux-gnu';
const zigbuild = ['cargo-zigbuild==0.24.1', 'ziglang==0.15.2'];
/** The glibc of bookworm. */
const glibc = '2.36';

/** For each crate the rows of those who build it, from empty caches; the crate's sources are there already. */
export function peerRows(scratch) {
  return ['ring', 'zstd'].flatMap((crate) => [
    crossrootRow(scratch, crate),
    zigbuildRow(scratch, crate),
    emulatedRow(scratch, crate),
  ]);
}

/** A copy of a crate of `crates/`, whose sources cargo has fetched. */
function preparedProject(scratch, row, crate) {
  const folder = join(scratch, 'peers', row, crate);
  cpSync(join(project, 'crates', crate), folder, { recursive: true });
  rmSync(join(folder, 'target'), { recursive: true, force: true });
  execFileSync('cargo', ['fetch', '--quiet', '--locked', '--target', triple], { cwd: folder });
  return folder;
}

function crossrootRow(scratch, crate) {
  const home = join(scratch, 'peers-crossroot');
  const folder = () => join(scratch, 'peers', 'crossroot', crate);
  return {
    name: `cold: crossroot build of ${crate} (bookworm)`,
    missing: () => missingPrograms('xz', 'cc', 'cargo'),
    prepare: () => preparedProject(scratch, 'crossroot', crate),
    before: () => makeHome(home),
    command: () => ({
      argv: [program, 'build', '--sysroot', 'debian:bookworm', '--args=--offline --locked'],
      env: homeAt(home),
      cwd: folder(),
    }),
    after() {
      setAside(home, scratch);
      setAside(join(folder(), 'target'), scratch);
    },
  };
}

function zigbuildRow(scratch, crate) {
  const folder = () => join(scratch, 'peers', 'zigbuild', crate);
  const home = join(scratch, 'peers-zig');
  const script = [
    `python3 -m venv ${home}/venv`,
    `${home}/venv/bin/pip install --quiet --no-cache-dir --disable-pip-version-check ${zigbuild.join(' ')}`,
    `PATH=${home}/venv/bin:$PATH cargo zigbuild --offline --locked --target ${triple}.${glibc}`,
  ].join('\n');
  return {
    name: `cold: cargo-zigbuild of ${crate}`,
    missing: () => missingPrograms('python3', 'cargo'),
    prepare: () => preparedProject(scratch, 'zigbuild', crate),
    command: () => ({
      argv: ['sh', '-euc', script],
      env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache'), ZIG_GLOBAL_CACHE_DIR: join(home, 'zig') },
      cwd: folder(),
    }),
    before: () => mkdirSync(home, { recursive: true }),
    after() {
      setAside(home, scratch);
      setAside(join(folder(), 'target'), scratch);
    },
  };
}

/** Where binfmt_misc is another user namespace's own (Linux 6.7 and newer), nothing is set up on the machine. */
const inRoot = `
mount -t binfmt_misc none /proc/sys/fs/binfmt_misc
magic='\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00'
mask='\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x00\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xfe\\xff\\xff\\xff'
printf ':arm64:M::%s:%s:%s:PF' "$magic" "$mask" "$2" > /proc/sys/fs/binfmt_misc/register
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
exec chroot "$1" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root CARGO_HOME=/cargo /bin/sh -euc "$3"
`;

/** mmdebstrap unpacks an arm64 root with the release's gcc and Rust, and cargo builds in it under qemu-user. */
function emulatedRow(scratch, crate) {
  const root = join(scratch, 'peers-arm64');
  const qemu = '/usr/bin/qemu-aarch64-static';
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry');
  const script = join(scratch, 'peers-arm64.sh');
  const packages = 'dash,coreutils,base-files,gcc,libc6-dev,rustc-web,cargo-web';
  return {
    name: `cold: ${crate} in an emulated arm64 root (bookworm, its own Rust)`,
    /** Minutes each: once is enough to see the size. */
    once: true,
    missing() {
      if (process.getuid?.() !== 0) return 'needs root, as chroot does';
      const absent = missingPrograms('mmdebstrap', 'unshare', 'cargo');
      return absent ?? (existsSync(qemu) ? undefined : `missing ${qemu}`);
    },
    prepare() {
      preparedProject(scratch, 'emulated', crate);
      writeFileSync(script, inRoot);
    },
    command() {
      const steps = [
        `mmdebstrap --quiet --mode=root --architectures=arm64 --variant=extract --include=${packages} bookworm ${root}`,
        `ln -s gcc ${root}/usr/bin/cc`,
        `mkdir -p ${root}/cargo`,
        `cp -r ${sources} ${root}/cargo/registry`,
        `cp -r ${join(scratch, 'peers', 'emulated', crate)} ${root}/crate`,
        `unshare --user --map-root-user --mount --pid --fork sh -eu ${script} ${root} ${qemu} 'cd /crate; cargo build --offline --locked'`,
      ];
      return { argv: ['sh', '-euc', steps.join('\n')] };
    },
    after: () => setAside(root, scratch),
  };
}
