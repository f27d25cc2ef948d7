import { readPax } from './tar-header.js';
import { readPaxSparse, type Sparse } from './tar-sparse.js';

/** Whose archives are read, see {@link TarReader}. */
export type TarDialect = 'package' | 'tarball';

/** What can be done about an archive that is refused. */
export const remedies: Readonly<Record<TarDialect, string>> = {
  package: 'leave the package out, or ask for another version of it (name=version in packages)',
  tarball: 'make or fetch the tarball anew; if it stays as it is, make it without that member',
};

/** What extended headers and long names say of the member that follows them. */
export interface Extensions {
  readonly name: string | undefined;
  readonly link: string | undefined;
  /** Numbers as they are spelt. */
  readonly size: string | undefined;
  readonly mtime: string | undefined;
  readonly sparse: Sparse | undefined;
}

/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
export const maxName = 4096;
const maxExtended: Readonly<Record<TarDialect, number>> = { package: 1 << 16, tarball: 1 << 20 };

/** Gathers the extended headers (POSIX.1-2024, pax) and long names (GNU) that stand before a member. */
export class ExtendedHeaders {
  readonly #dialect: TarDialect;
  #pax: ReadonlyMap<string, string> = new Map();
  #repeated: string[] = [];
  #longName: string | undefined;
  #longLink: string | undefined;

  constructor(dialect: TarDialect) {
    this.#dialect = dialect;
  }

  /** True when nothing waits for a member. */
  get isEmpty(): boolean {
    return this.#longName === undefined && this.#longLink === undefined && this.#pax.size === 0;
  }

  /**
   * The most bytes that the content of a header of this type may have; `undefined` when it is no extended
   * header.
   */
  limit(flag: string): number | undefined {
    if (flag === 'L' || flag === 'K') return maxName;
    return flag === 'x' || flag === 'g' ? maxExtended[this.#dialect] : undefined;
  }

  /**
   * Takes the content of a header. @returns a global comment, if it is one; throws nothing: `why` says why it
   * is refused.
   */
  accept(flag: string, content: Buffer): { readonly why?: string; readonly comment?: string } {
    if (flag === 'L') this.#longName = textOf(content);
    else if (flag === 'K') this.#longLink = textOf(content);
    else return this.#acceptPax(flag, content);
    return {};
  }

  /**
   * What was gathered for the member that begins; nothing is left afterwards. @returns it, or why it is
   * refused.
   */
  take(): Extensions | string {
    const pax = this.#pax;
    const sparse = readPaxSparse(pax, this.#repeated);
    if (typeof sparse === 'string') return sparse;
    const name = sparse === undefined ? undefined : pax.get('GNU.sparse.name');
    const extensions = {
      name: name ?? pax.get('path') ?? this.#longName,
      link: pax.get('linkpath') ?? this.#longLink,
      size: pax.get('size'),
      mtime: pax.get('mtime'),
      sparse,
    };
    this.#pax = new Map();
    this.#repeated = [];
    this.#longName = undefined;
    this.#longLink = undefined;
    return extensions;
  }

  #acceptPax(flag: string, content: Buffer): { readonly why?: string; readonly comment?: string } {
    const repeated: string[] = [];
    const pax = readPax(content, (key, value) => {
      if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') repeated.push(value);
    });
    if (typeof pax === 'string') return { why: pax };
    for (const key of pax.keys()) {
      if (this.#dialect === 'package' && key.startsWith('GNU.sparse.'))
        return { why: 'it holds a sparse file' };
      if (flag === 'g' && !this.#mayBeGlobal(key))
        return { why: `a global header sets ${key} for all members` };
    }
    if (flag === 'g') return { comment: pax.get('comment') ?? '' };
    this.#pax = pax;
    this.#repeated = repeated;
    return {};
  }

  /** Times, owners and the like of all members change nothing that is kept; names and sizes would. */
  #mayBeGlobal(key: string): boolean {
    if (key === 'comment') return true;
    if (this.#dialect === 'package') return false;
    return !['path', 'linkpath', 'size'].includes(key) && !key.startsWith('GNU.sparse.');
  }
}

function textOf(content: Buffer): string {
  const end = content.indexOf(0);
  return content.toString('utf8', 0, end === -1 ? content.length : end);
}
