import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../debian/version.js';
import { existsBeneath, resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';

/** Where a sysroot keeps what a build needs; paths under its root. */
export interface Layout {
  /**
   * `multiarch`: `usr/lib/<gnu>` (Debian, Ubuntu); `lib64`: `usr/lib64` (Fedora, Gentoo, openSUSE); `lib`:
   * `usr/lib` (Arch Linux ARM, Buildroot).
   */
  readonly kind: 'multiarch' | 'lib' | 'lib64';
  /** Folders in which the linker searches, those that are there. */
  readonly libraries: readonly string[];
  /** Folders with headers, in the order in which the compiler is to look. */
  readonly includes: readonly string[];
  /** Folders with `.pc` files, in the order in which pkg-config is to look, whether they are there or not. */
  readonly pkgConfig: readonly string[];
}

/**
 * Finds the layout of a sysroot by where its `libc.so.6` is, or its `crt1.o` when it has none (FHS 3.0
 * §3.9, §4.7; Debian's multiarch specification). Links are followed under the root, so that a `lib64` that is
 * a link to `usr/lib` makes no `lib64` layout, and it does not matter whether /usr is merged. A root with
 * neither file is taken for multiarch: the check of the sysroot then says what is missing.
 */
export function findLayout(root: string, target: Target): Layout {
  const { gnu } = target;
  const candidates = [
    { kind: 'multiarch', folders: [`lib/${gnu}`, `usr/lib/${gnu}`] },
    { kind: 'lib', folders: ['lib', 'usr/lib'] },
    { kind: 'lib64', folders: ['lib64', 'usr/lib64'] },
  ] as const;
  for (const name of ['libc.so.6', 'crt1.o']) {
    for (const { kind, folders } of candidates) {
      if (folders.some((folder) => holds(root, folder, name))) return layoutOf(kind, root, target);
    }
  }
  return layoutOf('multiarch', root, target);
}

/** The first library folder that has a file of this name; undefined when none has. */
export function folderWith(name: string, root: string, layout: Layout): string | undefined {
  return layout.libraries.find((folder) => existsBeneath(root, `${folder}/${name}`));
}

function layoutOf(kind: Layout['kind'], root: string, target: Target): Layout {
  const { gnu } = target;
  const folders = {
    multiarch: [`lib/${gnu}`, `usr/lib/${gnu}`, 'lib', 'usr/lib'],
    lib64: ['usr/lib64', 'lib64', 'usr/lib', 'lib'],
    lib: ['usr/lib', 'lib'],
  }[kind];
  const isMultiarch = kind === 'multiarch';
  return {
    kind,
    libraries: isMultiarch
      ? folders.filter((folder) => existsBeneath(root, folder))
      : distinct(root, [...folders, ...gccRuntimes(root, target)]),
    includes: isMultiarch
      ? [...new Set([gnu, target.gcc.gnu].map((folder) => `usr/include/${folder}`)), 'usr/include']
      : ['usr/include'],
    pkgConfig: [...folders.filter((folder) => folder.startsWith('usr/')), 'usr/share'].map(
      (folder) => `${folder}/pkgconfig`,
    ),
  };
}

/** Whether a folder itself holds a file: a link that leads to the file of another folder does not count. */
function holds(root: string, folder: string, name: string): boolean {
  const [file, place] = [resolveBeneath(root, `${folder}/${name}`), resolveBeneath(root, folder)];
  return file !== undefined && file.slice(0, file.lastIndexOf('/')) === place;
}

/** The folders that are there, each of them once, under the first of its names. */
function distinct(root: string, folders: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return folders.filter((folder) => {
    const path = resolveBeneath(root, folder);
    if (path === undefined || seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/**
 * Where Gentoo keeps gcc's libraries, `libgcc_s.so.1` and `libstdc++.so.6` among them: a folder for each gcc.
 * That of the newest gcc is taken: its libraries serve what an older one has built, too.
 */
function gccRuntimes(root: string, target: Target): readonly string[] {
  const above = resolveBeneath(root, `usr/lib/gcc/${target.triple}`);
  if (above === undefined) return [];
  const newest = readdirSync(join(root, above))
    .filter((name) => /^\d/.test(name) && existsBeneath(root, `${above}/${name}/libgcc_s.so.1`))
    .sort(compareVersions)
    .at(-1);
  return newest === undefined ? [] : [`${above}/${newest}`];
}
