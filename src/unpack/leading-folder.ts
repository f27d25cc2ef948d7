import { CrossrootError } from '../errors.js';

/** What a tarball is to hold, and so by what its root is known. */
export type TarballHolds = 'sysroot' | 'toolchain';

/** Names of folders at the root of a system (FHS 3.0 §3.2) and of a toolchain. */
const topNames = new Set(
  'bin boot dev etc home include lib lib32 lib64 libexec man media mnt opt proc root run sbin share srv sys tmp usr var'.split(
    ' ',
  ),
);

/**
 * Finds the folder in a tarball that is the root of a sysroot or of a toolchain, from the names of its members:
 * the shallowest that has `usr/include`, or a libc.so.6 or ld-linux in `lib*` or `usr/lib*` or a folder in
 * there; or the shallowest that has `bin/*-gcc`.
 */
export class RootFinder {
  readonly #holds: TarballHolds;
  readonly #candidates = new Map<string, string>();
  /** What is at the top of the tarball, for the message of a refusal. */
  readonly #top = new Set<string>();
  #musl: string | undefined;
  #members = 0;

  constructor(holds: TarballHolds) {
    this.#holds = holds;
  }

  /** A member with the parts of its name. */
  see(parts: readonly string[]): void {
    this.#members++;
    const [top] = parts;
    if (top !== undefined && this.#top.size < 100) this.#top.add(top);
    const depth = this.#holds === 'sysroot' ? this.#sysrootDepth(parts) : toolchainDepth(parts);
    if (depth === undefined) return;
    const root = parts.slice(0, depth).join('/');
    if (!this.#candidates.has(root)) this.#candidates.set(root, parts.join('/'));
  }

  /**
   * The parts of the root. @param what how messages call the tarball. @throws CrossrootError when there is
   * none, or more than one.
   */
  find(what: string): readonly string[] {
    const roots = [...this.#candidates.keys()].map((root) => (root === '' ? [] : root.split('/')));
    const depth = Math.min(...roots.map((root) => root.length));
    const shallowest = roots.filter((root) => root.length === depth);
    const [first] = shallowest;
    if (first !== undefined && shallowest.length === 1) return first;
    throw first === undefined ? this.#none(what) : this.#several(what, shallowest);
  }

  #sysrootDepth(parts: readonly string[]): number | undefined {
    const usr = parts.findIndex((part, n) => part === 'usr' && parts[n + 1] === 'include');
    if (usr !== -1) return usr;
    const name = parts.at(-1) ?? '';
    if (/^ld-musl-/.test(name)) this.#musl ??= parts.join('/');
    if (name !== 'libc.so.6' && !/^ld-linux[-.\w]*\.so\.\d+$/.test(name)) return undefined;
    const lib = [parts.length - 3, parts.length - 2].find((n) => /^lib(x?\d+)?$/.test(parts[n] ?? ''));
    if (lib === undefined) return undefined;
    return parts[lib - 1] === 'usr' ? lib - 1 : lib;
  }

  #none(what: string): CrossrootError {
    const seen = [...this.#top].slice(0, 20).join(', ');
    const musl = this.#musl === undefined ? [] : [`it holds ${this.#musl}: musl, where glibc is needed`];
    const count = `${this.#members} members; at its top: ${seen === '' ? 'nothing' : seen}`;
    switch (this.#holds) {
      case 'sysroot':
        return new CrossrootError({
          what: `${what} does not contain a sysroot`,
          why: [
            'no folder in it has usr/include, or a libc.so.6 or ld-linux-*.so.* in lib, lib64, usr/lib or usr/lib64',
            count,
            ...musl,
          ],
          todo: 'use a tarball of a root file system, or of a toolchain with its sysroot, that has glibc',
        });
      case 'toolchain':
        return new CrossrootError({
          what: `${what} does not contain a toolchain`,
          why: ['no folder in it has bin/*-gcc', count],
          todo: 'use a tarball of a gcc that cross-compiles, with a program such as bin/<triplet>-gcc',
        });
    }
  }

  #several(what: string, roots: readonly (readonly string[])[]): CrossrootError {
    return new CrossrootError({
      what: `${what} contains more than one ${this.#holds}`,
      why: roots.slice(0, 10).map((root) => {
        const path = root.join('/');
        return `${path} (because of ${this.#candidates.get(path) ?? ''})`;
      }),
      todo: `make a tarball of the folder that you mean`,
    });
  }
}

function toolchainDepth(parts: readonly string[]): number | undefined {
  const isGcc = parts.at(-2) === 'bin' && /.-gcc$/.test(parts.at(-1) ?? '');
  return isGcc ? parts.length - 2 : undefined;
}

/**
 * Guesses the root before all names are known, so that most tarballs are read once.
 *
 * @returns its parts, or `undefined` as long as only folders above it may have come.
 */
export function guessRoot(parts: readonly string[], holds: TarballHolds): readonly string[] | undefined {
  switch (holds) {
    case 'sysroot': {
      const top = parts.findIndex((part) => topNames.has(part));
      return top === -1 ? undefined : parts.slice(0, top);
    }
    case 'toolchain': {
      const [top] = parts;
      if (top === undefined) return undefined;
      return topNames.has(top) ? [] : [top];
    }
  }
}
