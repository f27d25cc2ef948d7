import { CrossrootError } from '../errors.js';
import { ExtendedHeaders, maxName, remedies, type TarDialect } from './tar-extended.js';
import { isZero, type RawHeader, readHeader } from './tar-header.js';
import { readOldSegments, readOldSize, type Segment, type Sparse, SparseContent } from './tar-sparse.js';

/**
 * What a member of a tar archive is. The last three are told of in tarballs only: for packages they are refused
 * at once.
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

/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece
 * by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64
 * KiB before their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a
 * wrong checksum, bytes after the end-of-archive mark, and an archive without that mark.
 *
 * The dialect `tarball`, for what others than a package archive made, also tells of sparse files (GNU's four
 * formats), of devices, FIFOs and unknown types, of names that are not UTF-8 (with U+FFFD for what is not),
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
  /** Bytes of content and of padding that are still to come. */
  #content = 0;
  #padding = 0;
  /** Content of a long name or extended header, while one is read. */
  #extra: { readonly flag: string; readonly parts: Buffer[] } | undefined;
  /** A member of type S whose list of pieces goes on in the next block. */
  #listing: { readonly raw: RawHeader; readonly size: number; readonly segments: Segment[] } | undefined;
  #sparse: SparseContent | undefined;
  #inMember = false;
  #isDropped = false;
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
    let at = 0;
    while (at < chunk.length) {
      if (this.#content > 0) {
        const part = chunk.subarray(at, at + this.#content);
        at += part.length;
        this.#content -= part.length;
        if (this.#extra !== undefined) this.#extra.parts.push(Buffer.from(part));
        else if (this.#sparse !== undefined) this.#check(this.#sparse.push(part));
        else if (!this.#isDropped) this.#sink.data(part);
        if (this.#content === 0) this.#finishContent();
      } else if (this.#padding > 0) {
        const skipped = Math.min(this.#padding, chunk.length - at);
        at += skipped;
        this.#padding -= skipped;
      } else if (this.#headerFill === 0 && chunk.length - at >= block) {
        this.#take(chunk.subarray(at, at + block));
        at += block;
      } else {
        const copied = chunk.copy(this.#header, this.#headerFill, at, at + block - this.#headerFill);
        at += copied;
        this.#headerFill += copied;
        if (this.#headerFill === block) {
          this.#headerFill = 0;
          this.#take(this.#header);
        }
      }
    }
  }

  /** Tells that no more bytes come. @throws CrossrootError unless the archive was complete. */
  finish(): void {
    const pending = this.#content > 0 || this.#padding > 0 || this.#headerFill > 0 || this.#extra !== undefined;
    if (pending || !this.#ended) throw this.#refused('it is cut short: there is no end-of-archive mark');
  }

  #take(header: Buffer): void {
    if (this.#listing !== undefined) {
      this.#list(header, false);
      return;
    }
    if (isZero(header)) {
      if (!this.#extended.isEmpty) throw this.#refused('it ends after an extended header');
      this.#ended = true;
      return;
    }
    if (this.#ended) throw this.#refused('bytes follow the end-of-archive mark');
    const raw = readHeader(header);
    if (typeof raw === 'string') throw this.#refused(raw);
    const limit = this.#extended.limit(raw.flag);
    if (limit !== undefined) {
      if (raw.size > limit)
        throw this.#refused(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
      this.#extra = { flag: raw.flag, parts: [] };
      this.#start(raw.size);
    } else if (raw.flag === 'S' && this.#dialect === 'tarball') {
      this.#listing = { raw, size: readOldSize(header), segments: [] };
      this.#list(header, true);
    } else {
      this.#begin(raw, undefined);
    }
  }

  /**
   * Reads the next part of the list of pieces of a member of type S; the member begins when the list is whole.
   */
  #list(header: Buffer, isFirst: boolean): void {
    if (this.#listing === undefined) return;
    const { raw, size, segments } = this.#listing;
    const goesOn = readOldSegments(header, isFirst, segments);
    if (typeof goesOn === 'string') throw this.#refused(goesOn);
    if (goesOn) return;
    this.#listing = undefined;
    if (size < 0) throw this.#refused('the size of a sparse file is negative, too large or no number');
    this.#begin({ ...raw, flag: '0' }, { size, segments });
  }

  #begin(raw: RawHeader, listed: Sparse | undefined): void {
    const extensions = this.#extended.take();
    if (typeof extensions === 'string') throw this.#refused(extensions);
    const name = extensions.name ?? raw.name;
    const link = extensions.link ?? raw.link;
    const stored = this.#number('size', extensions.size, raw.size);
    const mtime = this.#number('mtime', extensions.mtime, raw.mtime);
    this.#checkName(name, link);
    const type = this.#type(raw.flag, name);
    if (type === undefined) {
      this.#isDropped = true;
      this.#start(stored);
      return;
    }
    const isFile = type === 'file';
    if (!isFile && stored !== 0 && this.#dialect === 'package')
      throw this.#refused(`${name} is a ${type} and has content`);
    const sparse = isFile ? (listed ?? extensions.sparse) : undefined;
    const size = isFile ? (sparse?.size ?? stored) : 0;
    this.#sink.member({ name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' });
    this.#inMember = true;
    // GNU tar writes a list of names as the content of a folder of type D, and nobody knows what unknown types
    // hold.
    this.#isDropped = raw.flag === 'D' || type === 'unknown';
    if (sparse !== undefined) {
      const receiver = {
        data: (bytes: Buffer) => this.#sink.data(bytes),
        hole: (bytes: number) => this.#sink.hole?.(bytes),
      };
      this.#sparse = new SparseContent(sparse, stored, receiver);
      this.#check(this.#sparse.check());
    }
    this.#start(isFile || this.#isDropped ? stored : 0);
  }

  #start(size: number): void {
    this.#content = size;
    this.#padding = (block - (size % block)) % block;
    if (size === 0) this.#finishContent();
  }

  #finishContent(): void {
    if (this.#extra !== undefined) {
      const { flag, parts } = this.#extra;
      this.#extra = undefined;
      const { why, comment } = this.#extended.accept(flag, Buffer.concat(parts));
      this.#check(why);
      if (comment !== undefined) this.#sink.comment?.(comment);
    } else if (this.#inMember) {
      this.#inMember = false;
      this.#check(this.#sparse?.finish());
      this.#sparse = undefined;
      this.#sink.end();
    }
    this.#isDropped = false;
  }

  #checkName(name: string, link: string): void {
    if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
      throw this.#refused(`a name is longer than ${maxName} bytes`);
    if (`${name}${link}`.includes('\0')) throw this.#refused('a name holds a NUL');
    if (this.#dialect === 'package' && `${name}${link}`.includes('\ufffd'))
      throw this.#refused(`a name is not UTF-8: ${JSON.stringify(name)}`);
  }

  /** A number of the header unless an extended header gives another: decimal, a fraction is dropped. */
  #number(key: string, text: string | undefined, fallback: number): number {
    if (text === undefined) return fallback;
    const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
    if (digits !== undefined) return Number(digits);
    if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text)) return 0;
    throw this.#refused(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
  }

  /** What a member is; `undefined` for the label of a volume, which is none. */
  #type(flag: string, name: string): MemberType | undefined {
    const isTarball = this.#dialect === 'tarball';
    switch (flag) {
      case '0':
      case '7':
        return name.endsWith('/') ? 'folder' : 'file';
      case '1':
        return 'hardlink';
      case '2':
        return 'symlink';
      case '5':
        return 'folder';
      case '3':
      case '4':
        if (isTarball) return 'device';
        throw this.#refused(`${name} is a device`);
      case '6':
        if (isTarball) return 'FIFO';
        throw this.#refused(`${name} is a FIFO`);
      default:
        if (isTarball && flag === 'D') return 'folder';
        if (isTarball && flag === 'V') return undefined;
        if (isTarball && flag !== 'M') return 'unknown';
        throw this.#refused(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
    }
  }

  #check(why: string | undefined): void {
    if (why !== undefined) throw this.#refused(why);
  }

  #refused(why: string): CrossrootError {
    return new CrossrootError({
      what: `${this.#what} is refused: its tar archive is malformed or holds what may not be unpacked`,
      why,
      todo: remedies[this.#dialect],
    });
  }
}
