import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';

const gnu = 'aarch64-linux-gnu';
const loader = 'ld-linux-aarch64.so.1';

/** How a distribution lays a root. */
interface Layout {
  /** Where the files of `lib/<gnu>` stand, and those of `usr/lib/<gnu>`. */
  readonly lib: string;
  readonly usrLib: string;
  /** The folder of gcc's libraries, when they have one of their own. */
  readonly gcc?: string;
  readonly links: Readonly<Record<string, string>>;
}

const layouts = {
  arch: {
    lib: 'usr/lib',
    usrLib: 'usr/lib',
    links: { lib: 'usr/lib', lib64: 'usr/lib', 'usr/lib64': 'lib' },
  },
  gentoo: {
    lib: 'lib64',
    usrLib: 'usr/lib64',
    gcc: 'usr/lib/gcc/aarch64-unknown-linux-gnu/14',
    links: { [`lib/${loader}`]: `../lib64/${loader}` },
  },
  'gentoo-merged': {
    lib: 'usr/lib64',
    usrLib: 'usr/lib64',
    gcc: 'usr/lib/gcc/aarch64-unknown-linux-gnu/14',
    links: { lib: 'usr/lib', lib64: 'usr/lib64', [`usr/lib/${loader}`]: `../lib64/${loader}` },
  },
  fedora: {
    lib: 'usr/lib64',
    usrLib: 'usr/lib64',
    links: { lib: 'usr/lib', lib64: 'usr/lib64', [`usr/lib/${loader}`]: `../lib64/${loader}` },
  },
} satisfies Readonly<Record<string, Layout>>;

/**
 * A distribution whose layout is not Debian's. Gentoo has two: `gentoo` is the one whose /usr is not merged.
 */
export type Distribution = keyof typeof layouts;

export const distributions: readonly Distribution[] = ['arch', 'gentoo', 'gentoo-merged', 'fedora'];

/**
 * Lays the files of a Debian sysroot as another distribution lays its own: libraries and headers leave the
 * multiarch folders, links and what linker scripts and `.pc` files say follow them.
 * @param debian the Debian sysroot, which stays as it is
 * @param root a folder that is not there yet
 */
export function layAs(distribution: Distribution, debian: string, root: string): void {
  const layout: Layout = layouts[distribution];
  mkdirSync(root, { recursive: true });
  for (const path of filesOf(debian)) {
    const at = newPlace(path.path, layout);
    if (at === undefined) continue;
    mkdirSync(join(root, dirname(at)), { recursive: true });
    if (existsSync(join(root, at))) throw new Error(`two files want to be ${at}`);
    const file = join(debian, path.path);
    if (path.isLink) {
      const to = posix.join(posix.dirname(`/${path.path}`), readlinkSync(file));
      const absolute = readlinkSync(file).startsWith('/') ? readlinkSync(file) : to;
      const target = newPlace(posix.normalize(absolute).slice(1), layout) ?? absolute.slice(1);
      symlinkSync(posix.relative(posix.dirname(at), target), join(root, at));
    } else if (/\.(?:pc|so)$/.test(at) && isText(file)) {
      writeFileSync(join(root, at), inNewWords(readFileSync(file, 'utf8'), layout));
    } else copyFileSync(file, join(root, at));
  }
  for (const [path, to] of Object.entries(layout.links)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    symlinkSync(to, join(root, path));
  }
}

function filesOf(root: string): readonly { readonly path: string; readonly isLink: boolean }[] {
  const files: { readonly path: string; readonly isLink: boolean }[] = [];
  const list = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) list(path);
      else if (/^(?:usr\/)?lib(?:64)?\//.test(path) || /^usr\/(?:include|share)\//.test(path)) {
        files.push({ path, isLink: entry.isSymbolicLink() });
      }
    }
  };
  list('');
  return files;
}

/** Where a file stands now; undefined for the link to the loader, which each distribution makes itself. */
function newPlace(path: string, { lib, usrLib, gcc }: Layout): string | undefined {
  if (path === `lib/${loader}` || path === `usr/lib/${loader}`) return undefined;
  const name = posix.basename(path);
  if (gcc !== undefined && /^lib(?:gcc_s|stdc\+\+|gomp|atomic)\.so\.\d/.test(name)) return `${gcc}/${name}`;
  const moved = (
    [
      [`usr/include/${gnu}/`, 'usr/include/'],
      [`usr/lib/${gnu}/`, `${usrLib}/`],
      [`lib/${gnu}/`, `${lib}/`],
    ] as const
  ).find(([from]) => path.startsWith(from));
  return moved === undefined ? path : `${moved[1]}${path.slice(moved[0].length)}`;
}

function isText(file: string): boolean {
  return !readFileSync(file).includes(0);
}

function inNewWords(text: string, { lib, usrLib }: Layout): string {
  return text
    .replaceAll(`/usr/lib/${gnu}/`, `/${usrLib}/`)
    .replace(new RegExp(`(?<=[\\s(])/lib/${gnu}/`, 'g'), `/${lib}/`)
    .replaceAll(`/lib/${gnu}`, `/${posix.basename(usrLib)}`)
    .replaceAll(`/include/${gnu}`, '/include');
}
