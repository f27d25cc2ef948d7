// What people do today: apt's multiarch in a scratch root, and mmdebstrap making the same sysroot.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setAside, treeBytes } from './files.mjs';

const release = 'bookworm';
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
const packages = ['libc6-dev', 'linux-libc-dev', 'zlib1g-dev', 'libssl-dev'];

/** The Debian mirrors that this machine's own apt uses; the public ones when it uses none. */
function mirrors() {
  const uris = execFileSync('apt-get', ['--print-uris', 'update']).toString();
  const base = (repository) => uris.match(new RegExp(`'([^']*/${repository})/dists/`))?.[1];
  return {
    main: base('debian') ?? 'http://ftp.debian.org/debian',
    security: base('debian-security') ?? 'http://security.debian.org/debian-security',
  };
}

/** One-line sources of the release with its updates, as a machine of today has them. */
function sources() {
  const { main, security } = mirrors();
  return [
    `deb [signed-by=${keyring}] ${main} ${release} main`,
    `deb [signed-by=${keyring}] ${main} ${release}-updates main`,
    `deb [signed-by=${keyring}] ${security} ${release}-security main`,
  ];
}

/** Why these rows cannot run here; undefined when they can. */
function missing() {
  if (process.getuid?.() !== 0) return 'needs root, as chroot and mmdebstrap --mode=root do';
  const programs = ['/usr/bin/mmdebstrap', '/usr/bin/apt-get', '/usr/sbin/chroot'];
  const absent = [...programs, keyring].filter((file) => !existsSync(file));
  return absent.length > 0 ? `missing ${absent.join(', ')}` : undefined;
}

const aptScript = `
export DEBIAN_FRONTEND=noninteractive
dpkg --add-architecture arm64
apt-get update
apt-get install -y --no-install-recommends g++-aarch64-linux-gnu libssl-dev:arm64 zlib1g-dev:arm64
`;

/** `dpkg --add-architecture`, `apt-get update` and `apt-get install` in a fresh copy of a minimal root. */
export function aptRow(scratch) {
  const snapshot = join(scratch, 'minbase.tar');
  const root = join(scratch, 'root');
  const unpackedBytes = () => treeBytes(join(root, 'usr')) + treeBytes(join(root, 'etc'));
  let before = 0;
  return {
    name: `cold: apt multiarch (${release})`,
    missing,
    prepare() {
      const options = ['--quiet', '--mode=root', '--variant=minbase', `--keyring=${keyring}`];
      execFileSync('mmdebstrap', [
        ...options,
        '--include=debian-archive-keyring',
        release,
        snapshot,
        ...sources(),
      ]);
    },
    before() {
      mkdirSync(root);
      execFileSync('tar', ['-C', root, '-xf', snapshot]);
      before = unpackedBytes();
    },
    command: () => ({ argv: ['chroot', root, 'sh', '-ec', aptScript] }),
    unpacked: () => unpackedBytes() - before,
    after: () => setAside(root, scratch),
  };
}

/** mmdebstrap unpacks the sysroot's packages: no gcc, no launcher, no mended link. */
export function mmdebstrapRow(scratch) {
  const root = join(scratch, 'mmdebstrap');
  const list = join(scratch, 'mmdebstrap.list');
  return {
    name: `cold: mmdebstrap, sysroot only (${release})`,
    missing,
    prepare: () => writeFileSync(list, `${sources().join('\n')}\n`),
    command: () => ({
      argv: [
        'mmdebstrap',
        '--quiet',
        '--mode=root',
        '--variant=extract',
        '--format=directory',
        '--architectures=arm64',
        `--include=${packages.join(',')}`,
        release,
        root,
        list,
      ],
    }),
    unpacked: () => treeBytes(root),
    after: () => setAside(root, scratch),
  };
}
