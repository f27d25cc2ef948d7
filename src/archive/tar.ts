import { CrossrootError } from '../errors.js';
import { ExtendedHeaders, maxName } from './tar-extended.js';
import { isZero, MalformedTar, type RawHeader, readHeader, remedies, type TarDialect } from './tar-header.js';
import { OldSparseList, type Sparse, SparseContent } from './tar-sparse.js';

/**
 * What a member of a tar archive is. The last three are reported of tarballs only: in packages they are
 * refused at once.
 */
export type MemberType = 'file' | 'folder' | 'symlink' | 'hardlink' | 'device' | 'FIFO' | 'unknown';

/** A member of a tar archive, after long names and extended headers were applied. */
export interface TarMember {
  /** The name as the archive spells it. */
  readonly name: string;
  readonly type: MemberType;
  /** The permission bits as the archive gives them. */
  readonly mode: number;
  /** Bytes of content that follow, holes of a sparse file included. */
  readonly size: number;
  /** Whole seconds since 1970, never negative. */
  readonly mtime: number;
  /** Where a symlink or a hardlink points to, as the archive spells it; `` otherwise. */
  readonly link: string;
}

/** Who receives the members of an archive, in their order. */
export interface TarSink {
  /** A member begins. */
  member(member: TarMember): void;
  /** The next bytes of its content. The buffer is reused: copy what must last. */
  data(bytes: Buffer): void;
  /** So many zeros are the next content, in a sparse file; only tarballs have them. */
  hole?(bytes: number): void;
  /** The member is complete. */
  end(): void;
  /** A comment from a global extended header. */
  comment?(text: string): void;
}

const block = 512;

const types: ReadonlyMap<string, MemberType> = new Map([
  ['0', 'file'],
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['3', 'device'],
  ['4', 'device'],
  ['5', 'folder'],
  ['6', 'FIFO'],
  ['7', 'file'],
]);

/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece
 * by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64
 * KiB before their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a
 * wrong checksum, bytes after the end-of-archive mark, and an archive without that mark.
 *
 * The dialect `tarball`, for archives that no package archive made, also reports sparse files (GNU's four
 * formats), devices, FIFOs and unknown types, and names that are not UTF-8 (with U+FFFD for what is not). It
 * takes extended headers up to 1 MiB and global ones that change neither name nor size, and does not read a
 * content where a link or folder claims one.
 */
export class TarReader {
  readonly #sink: TarSink;
  readonly #what: string;
  readonly #dialect: TarDialect;
  readonly #extended: ExtendedHeaders;
  readonly #header = Buffer.alloc(block);
  #headerFill = 0;
  /** Bytes of content and of padding that are still to come, and what becomes of the content. */
  #content = 0;
  #padding = 0;
  #receive: ((bytes: Buffer) => void) | undefined;
  #complete: (() => void) | undefined;
  /** A member of type S whose list of pieces goes on in the next block. */
  #listing: { readonly raw: RawHeader; readonly list: OldSparseList } | undefined;
  #ended = false;

  /** @param what how messages call the archive. */
  constructor(what: string, sink: TarSink, dialect: TarDialect = 'package') {
    this.#what = what;
    this.#sink = sink;
    this.#dialect = dialect;
    this.#extended = new ExtendedHeaders(dialect);
  }

  /**
   * Takes the next bytes of the archive. @throws CrossrootError on anything that is refused, and what the sink
   * throws.
   */
  push(chunk: Buffer): void {
    try {
      for (let at = 0; at < chunk.length; ) at += this.#next(chunk, at);
    } catch (error) {
      throw error instanceof MalformedTar ? this.#refused(error.message) : error;
    }
  }

  /** No more bytes come. @throws CrossrootError unless the archive was complete. */
  finish(): void {
    if (!this.#ended || this.#headerFill > 0)
      throw this.#refused('it is truncated: there is no end-of-archive marker');
  }

  /** Takes bytes of a piece from an offset on. @returns how many. */
  #next(chunk: Buffer, at: number): number {
    if (this.#content > 0) {
      const part = chunk.subarray(at, at + this.#content);
      this.#content -= part.length;
      this.#receive?.(part);
      if (this.#content === 0) this.#complete?.();
      return part.length;
    }
    if (this.#padding > 0) {
      const skipped = Math.min(this.#padding, chunk.length - at);
      this.#padding -= skipped;
      return skipped;
    }
    if (this.#headerFill === 0 && chunk.length - at >= block) {
      this.#take(chunk.subarray(at, at + block));
      return block;
    }
    const copied = chunk.copy(this.#header, this.#headerFill, at, at + block - this.#headerFill);
    this.#headerFill += copied;
    if (this.#headerFill === block) {
      this.#headerFill = 0;
      this.#take(this.#header);
    }
    return copied;
  }

  #take(header: Buffer): void {
    if (this.#listing !== undefined) {
      this.#continueList(this.#listing.raw, this.#listing.list, header, false);
      return;
    }
    if (isZero(header)) {
      if (!this.#extended.isEmpty) throw new MalformedTar('it ends after an extended header');
      this.#ended = true;
      return;
    }
    if (this.#ended) throw new MalformedTar('there is data after the end-of-archive marker');
    const raw = readHeader(header);
    const limit = this.#extended.limit(raw.flag);
    if (limit !== undefined) {
      if (raw.size > limit)
        throw new MalformedTar(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
      const parts: Buffer[] = [];
      const accept = (): void => {
        const comment = this.#extended.accept(raw.flag, Buffer.concat(parts));
        if (comment !== undefined) this.#sink.comment?.(comment);
      };
      this.#start(raw.size, (part) => parts.push(Buffer.from(part)), accept);
    } else if (raw.flag === 'S' && this.#dialect === 'tarball') {
      this.#continueList(raw, new OldSparseList(header), header, true);
    } else {
      this.#begin(raw, undefined);
    }
  }

  /** Reads a part of the list of pieces of a member of type S; the member begins when the list is complete. */
  #continueList(raw: RawHeader, list: OldSparseList, header: Buffer, isFirst: boolean): void {
    const sparse = list.add(header, isFirst);
    this.#listing = sparse === undefined ? { raw, list } : undefined;
    if (sparse !== undefined) this.#begin({ ...raw, flag: '0' }, sparse);
  }

  #begin(raw: RawHeader, listed: Sparse | undefined): void {
    const extensions = this.#extended.take();
    const name = extensions.name ?? raw.name;
    const link = extensions.link ?? raw.link;
    const stored = decimal('size', extensions.size) ?? raw.size;
    const mtime = decimal('mtime', extensions.mtime) ?? raw.mtime;
    this.#checkName(name, link);
    const type = this.#type(raw.flag, name);
    if (type === undefined) {
      this.#start(stored, undefined, undefined);
      return;
    }
    const isFile = type === 'file';
    if (!isFile && stored !== 0 && this.#dialect === 'package')
      throw new MalformedTar(`${name} is a ${type} and has content`);
    const sparse = isFile ? (listed ?? extensions.sparse) : undefined;
    const size = isFile ? (sparse?.size ?? stored) : 0;
    this.#sink.member({ name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' });
    const end = (): void => this.#sink.end();
    if (sparse !== undefined) {
      const content = new SparseContent(sparse, stored, this.#sink);
      const finish = (): void => {
        content.finish();
        end();
      };
      this.#start(stored, (part) => content.push(part), finish);
    } else if (isFile) {
      this.#start(stored, (part) => this.#sink.data(part), end);
    } else {
      // GNU tar writes a list of names as the content of a folder of type D, and nobody knows what unknown
      // types hold.
      const isDropped = raw.flag === 'D' || type === 'unknown';
      this.#start(isDropped ? stored : 0, undefined, end);
    }
  }

  #start(
    size: number,
    receive: ((bytes: Buffer) => void) | undefined,
    complete: (() => void) | undefined,
  ): void {
    this.#content = size;
    this.#padding = (block - (size % block)) % block;
    this.#receive = receive;
    this.#complete = complete;
    if (size === 0) complete?.();
  }

  #checkName(name: string, link: string): void {
    if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
      throw new MalformedTar(`a name is longer than ${maxName} bytes`);
    if (`${name}${link}`.includes('\0')) throw new MalformedTar('a name contains a NUL');
    if (this.#dialect === 'package' && `${name}${link}`.includes('\ufffd'))
      throw new MalformedTar(`a name is not UTF-8: ${JSON.stringify(name)}`);
  }

  /** What a member is; `undefined` for the label of a volume, which is none. */
  #type(flag: string, name: string): MemberType | undefined {
    const type = types.get(flag);
    if (type === 'file' && name.endsWith('/')) return 'folder';
    if (this.#dialect === 'tarball') {
      if (flag === 'V') return undefined;
      if (flag === 'D') return 'folder';
      if (flag !== 'M') return type ?? 'unknown';
    }
    if (type === 'device' || type === 'FIFO') throw new MalformedTar(`${name} is a ${type}`);
    if (type !== undefined) return type;
    throw new MalformedTar(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
  }

  #refused(why: string): CrossrootError {
    return new CrossrootError({
      what: `${this.#what} is refused: its tar archive is malformed, or contains something that must not be unpacked`,
      why,
      todo: remedies[this.#dialect],
    });
  }
}

/** A number that an extended header gives: decimal, a fraction is dropped. @throws MalformedTar */
function decimal(key: 'size' | 'mtime', text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text)) return 0;
  throw new MalformedTar(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
}
