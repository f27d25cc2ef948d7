import { MalformedTar, type TarDialect, text } from './tar-header.js';
import { readPaxSparse, type Sparse } from './tar-sparse.js';

/** What extended headers and long names say of the member that follows them. */
export interface Extensions {
  readonly name: string | undefined;
  readonly link: string | undefined;
  /** Numbers as they are spelt. */
  readonly size: string | undefined;
  readonly mtime: string | undefined;
  readonly sparse: Sparse | undefined;
}

type Records = readonly (readonly [key: string, value: string])[];

/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
export const maxName = 4096;
const maxExtended: Readonly<Record<TarDialect, number>> = { package: 1 << 16, tarball: 1 << 20 };

/** Gathers the extended headers (POSIX.1-2024, pax) and long names (GNU) that precede a member. */
export class ExtendedHeaders {
  readonly #dialect: TarDialect;
  #records: Records = [];
  #longName: string | undefined;
  #longLink: string | undefined;

  constructor(dialect: TarDialect) {
    this.#dialect = dialect;
  }

  /** True when nothing waits for a member. */
  get isEmpty(): boolean {
    return this.#longName === undefined && this.#longLink === undefined && this.#records.length === 0;
  }

  /**
   * The most bytes that the content of a header of this type may have; `undefined` when it is no extended
   * header.
   */
  limit(flag: string): number | undefined {
    if (flag === 'L' || flag === 'K') return maxName;
    return flag === 'x' || flag === 'g' ? maxExtended[this.#dialect] : undefined;
  }

  /** Takes the content of a header. @returns the comment of a global one. @throws MalformedTar */
  accept(flag: string, content: Buffer): string | undefined {
    if (flag === 'L') this.#longName = text(content);
    else if (flag === 'K') this.#longLink = text(content);
    else return this.#acceptPax(flag, content);
    return undefined;
  }

  /** What was gathered for the member that begins; nothing is left afterwards. @throws MalformedTar */
  take(): Extensions {
    const pax = new Map(this.#records);
    const sparse = readPaxSparse(pax, this.#records);
    const extensions = {
      name: (sparse && pax.get('GNU.sparse.name')) ?? pax.get('path') ?? this.#longName,
      link: pax.get('linkpath') ?? this.#longLink,
      size: pax.get('size'),
      mtime: pax.get('mtime'),
      sparse,
    };
    this.#records = [];
    this.#longName = undefined;
    this.#longLink = undefined;
    return extensions;
  }

  #acceptPax(flag: string, content: Buffer): string | undefined {
    const records = readPax(content);
    for (const [key] of records) {
      if (this.#dialect === 'package' && key.startsWith('GNU.sparse.'))
        throw new MalformedTar('it contains a sparse file');
      if (flag === 'g' && !this.#mayBeGlobal(key))
        throw new MalformedTar(`a global header sets ${key} for all members`);
    }
    if (flag === 'g') return new Map(records).get('comment') ?? '';
    this.#records = records;
    return undefined;
  }

  /** Times, owners and the like of all members change nothing that is kept; names and sizes would. */
  #mayBeGlobal(key: string): boolean {
    if (key === 'comment') return true;
    if (this.#dialect === 'package') return false;
    return !['path', 'linkpath', 'size'].includes(key) && !key.startsWith('GNU.sparse.');
  }
}

/**
 * Reads the records `length key=value\n` of an extended header (POSIX.1-2024, pax). A key may come twice: the
 * last one wins, but GNU's sparse format 0.0 lists its pieces so.
 */
function readPax(content: Buffer): Records {
  const records: (readonly [string, string])[] = [];
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
    const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    const equals = content.indexOf(0x3d, blank + 1);
    if (length === 0 || end > content.length || equals === -1 || equals >= end || content[end - 1] !== 0x0a)
      throw new MalformedTar('an extended header is malformed');
    records.push([content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1)]);
    at = end;
  }
  return records;
}
