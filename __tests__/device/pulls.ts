import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Pulled, type PullOptions, pullDevice } from '../../src/device/pull.js';
import { targets } from '../../src/target.js';
import { programPath, type SshDevice } from '../support/sshd.js';

/** Variables for ssh and rsync that lead to nothing of this user's own. */
export const environment: Readonly<Record<string, string>> = { PATH: programPath, HOME: '/nonexistent' };

export const quiet = { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined };

/** Pulls from a device of the tests and gives what the pull gave. */
export function pullFrom(
  device: SshDevice,
  places: { readonly root: string; readonly staging: string; readonly temp: string },
  more: Partial<PullOptions> = {},
): Promise<Pulled> {
  const { host, port, identity, config } = device;
  const own = {
    host,
    port,
    identity,
    config,
    environment,
    interactive: false,
    phase: quiet,
    target: targets[0],
  };
  return pullDevice({ ...own, ...places, ...more }, async (pulled) => pulled);
}

/** A root laid out: a path with a slash and `->` in its content is a link. */
export function lay(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), join(root, path));
    else writeFileSync(join(root, path), content);
  }
}

/** All files and links of a folder, as `lay` takes them. */
export function listing(root: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else
        found[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(join(root, path))}` : read(join(root, path));
    }
  };
  walk('');
  return found;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

const common = {
  'bin/sh': 'no',
  'etc/shadow': 'no',
  'home/me/private': 'no',
  'var/lib/x': 'no',
  'usr/bin/cc': 'no',
};

/** What three distributions have where; what a build does not need is in all of them. */
export const roots = {
  debian: {
    wanted: {
      'etc/os-release': '-> ../usr/lib/os-release',
      'usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
      lib: '-> usr/lib',
      'usr/lib/aarch64-linux-gnu/libc.so.6': 'libc',
      'usr/lib/aarch64-linux-gnu/libz.so': '-> libz.so.1',
      'usr/lib/aarch64-linux-gnu/libz.so.1': '-> libz.so.1.2.13',
      'usr/lib/aarch64-linux-gnu/libz.so.1.2.13': 'z',
      'usr/lib/aarch64-linux-gnu/libm.so': '-> /lib/aarch64-linux-gnu/libm.so.6',
      'usr/lib/aarch64-linux-gnu/libblas.so': '-> /etc/alternatives/libblas.so',
      'etc/alternatives/libblas.so': '-> /usr/lib/aarch64-linux-gnu/blas/libblas.so',
      'usr/lib/aarch64-linux-gnu/pkgconfig/zlib.pc': 'pc',
      'usr/include/a b \'c" $d.h': 'header',
    },
    unwanted: { ...common, 'usr/lib/aarch64-linux-gnu/gconv/A.so': 'no', 'usr/share/doc/zlib/README': 'no' },
  },
  'unmerged Debian': {
    wanted: {
      'etc/os-release': 'PRETTY_NAME="Devuan"\nID=devuan\nID_LIKE=debian\n',
      'lib/aarch64-linux-gnu/libc.so.6': 'libc',
      'lib/ld-linux-aarch64.so.1': '-> aarch64-linux-gnu/ld-linux-aarch64.so.1',
      'usr/lib/aarch64-linux-gnu/libz.so': '-> /lib/aarch64-linux-gnu/libz.so.1',
    },
    unwanted: common,
  },
  arch: {
    wanted: {
      'etc/os-release': '-> ../usr/lib/os-release',
      'usr/lib/os-release': 'NAME="Arch Linux ARM"\nPRETTY_NAME="Arch Linux ARM"\nID=archarm\nID_LIKE=arch\n',
      lib: '-> usr/lib',
      lib64: '-> usr/lib',
      'usr/lib64': '-> lib',
      'usr/lib/libc.so.6': 'libc',
      'usr/lib/pkgconfig/zlib.pc': 'pc',
    },
    unwanted: { ...common, 'usr/share/man/man1/x.1': 'no' },
  },
  gentoo: {
    wanted: {
      'etc/os-release': "NAME=Gentoo\nID='gentoo'\nPRETTY_NAME='Gentoo Linux'\n",
      lib64: '-> usr/lib64',
      'lib/ld-linux-aarch64.so.1': '-> ../lib64/ld-linux-aarch64.so.1',
      'usr/lib64/libc.so.6': 'libc',
      'usr/lib64/pkgconfig/zlib.pc': 'pc',
      'usr/lib/gcc/aarch64-unknown-linux-gnu/13/libgcc.a': 'gcc',
    },
    unwanted: { ...common, 'usr/share/locale/de/x.mo': 'no' },
  },
} as const;
