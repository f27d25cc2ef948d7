import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findMirrors, publicMirrors } from '../../src/debian/mirrors.js';
import { findProgram } from '../../src/system/process.js';
import { hasProgram, tell } from './programs.js';
import { programPath, type SshDevice } from './sshd.js';
import { sshPrograms } from './sshd-needs.js';

const start = promisify(execFile);

/** What a user who builds zlib, OpenSSL and C++ wants on the device. */
const packages = ['libc6-dev', 'libssl-dev', 'zlib1g-dev', 'libstdc++-12-dev', 'pkgconf'];

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Who makes a root of Debian on a desk. */
export type RootMaker = 'mmdebstrap' | 'debootstrap';

/**
 * Whether this machine can make such a root, and be a device when that is asked for; says why in a line when
 * not.
 */
export function canMake(maker: RootMaker, asDevice: boolean): boolean {
  const programs = [maker, ...(asDevice ? sshPrograms : [])];
  const reasons = [
    ...programs.filter((name) => findProgram(name, programPath) === undefined).map((name) => `no ${name}`),
    ...(existsSync(keyring) ? [] : [`no ${keyring}`]),
    ...(process.getuid?.() === 0 ? [] : ['not root']),
  ];
  if (reasons.length === 0) return true;
  tell(`skipped: ${asDevice ? 'a device with ' : ''}a root made by ${maker}: ${reasons.join(', ')}`);
  return false;
}

/**
 * Makes a root of Debian bookworm for arm64, with headers, as a user would at a desk that cannot run its
 * programs.
 * @param root a folder that is not there yet
 */
export async function makeRootWith(maker: RootMaker, root: string): Promise<void> {
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
  const release = 'dists/bookworm/InRelease';
  const [source] = mirrors.sources('debian', release);
  if (source === undefined) throw new Error('no mirror is known');
  const mirror = source.url.slice(0, -`/${release}`.length);
  const [include, arch] = [`--include=${packages.join(',')}`, '--arch=arm64'];
  await mkdir(dirname(root), { recursive: true });
  if (maker === 'mmdebstrap') {
    const words = ['--variant=extract', '--mode=root', `--keyring=${keyring}`, arch, include];
    await runAsUser('mmdebstrap', [...words, 'bookworm', root, mirror]);
    return;
  }
  const words = ['--foreign', '--variant=minbase', `--keyring=${keyring}`, arch, include];
  await runAsUser('debootstrap', [...words, 'bookworm', root, mirror]);
  // Its first stage unpacks the base system only; the second runs programs of the target. dpkg-deb makes a
  // folder of the link lib -> usr/lib, as it does for everybody.
  const archives = join(root, 'var/cache/apt/archives');
  for (const name of await readdir(archives)) {
    if (name.endsWith('.deb')) await runAsUser('dpkg-deb', ['--extract', join(archives, name), root]);
  }
  await rm(archives, { recursive: true });
}

/**
 * Packs a root with its folder's name before each member, as many do.
 * @param file its name without `.tar`
 * @returns the name of the file, which tells how it is compressed
 */
export async function packRoot(root: string, file: string): Promise<string> {
  const [tarball, flag] = hasProgram('zstd') ? [`${file}.tar.zst`, '--zstd'] : [`${file}.tar.gz`, '--gzip'];
  await runAsUser('tar', ['--create', flag, '--file', tarball, '-C', dirname(root), basename(root)]);
  return tarball;
}

/**
 * Copies a device by the rsync that is handed around: /lib, /lib64 and /usr without its programs, links as they
 * are; and lib64 a link to lib where the device has none.
 * @param device where `root` is
 */
export async function copyByRsync(device: SshDevice, root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shell = `ssh -F '${device.config}' -p ${device.port} -i '${device.identity}'`;
  const there = ['lib', 'lib64', 'usr'].filter((name) => existsSync(join(root, name)));
  const from = there.map((name) => `${device.host}:${join(root, name)}`);
  await runAsUser('rsync', ['-a', '-e', shell, '--exclude=/usr/bin', '--exclude=/usr/sbin', ...from, folder]);
  if (!there.includes('lib64')) await symlink('lib', join(folder, 'lib64'));
}

async function runAsUser(program: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, PATH: programPath, LC_ALL: 'C' };
  await start(program, args, { env, maxBuffer: 1 << 26 });
}
