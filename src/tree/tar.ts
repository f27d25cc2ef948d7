import { CrossrootError } from '../errors.js';
import { isZero, type RawHeader, readHeader, readPax } from './tar-header.js';

/** What a member of a tar archive is. */
export type MemberType = 'file' | 'folder' | 'symlink' | 'hardlink';

/** A member of a tar archive, after long names and extended headers were applied. */
export interface TarMember {
  /** The name as the archive spells it. */
  readonly name: string;
  readonly type: MemberType;
  /** The permission bits as the archive gives them. */
  readonly mode: number;
  /** Bytes of content that follow. */
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
  /** The member is complete. */
  end(): void;
  /** A comment from a global extended header. */
  comment?(text: string): void;
}

const block = 512;
/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
const maxName = 4096;
const maxExtended = 1 << 16;

/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64 KiB before
 * their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a wrong checksum, bytes after
 * the end-of-archive mark, and an archive without that mark.
 */
export class TarReader {
  readonly #sink: TarSink;
  readonly #what: string;
  readonly #header = Buffer.alloc(block);
  #headerFill = 0;
  /** Bytes of content and of padding that are still to come. */
  #content = 0;
  #padding = 0;
  /** Content of a long name or extended header, while one is read. */
  #extra: { readonly flag: string; readonly parts: Buffer[] } | undefined;
  #pax: ReadonlyMap<string, string> = new Map();
  #longName: string | undefined;
  #longLink: string | undefined;
  #inMember = false;
  #ended = false;

  /** @param what how messages call the archive. */
  constructor(what: string, sink: TarSink) {
    this.#what = what;
    this.#sink = sink;
  }

  /** Takes the next bytes of the archive. @throws CrossrootError on anything that is refused, and what the sink throws. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#content > 0) {
        const part = chunk.subarray(at, at + this.#content);
        at += part.length;
        this.#content -= part.length;
        if (this.#extra !== undefined) this.#extra.parts.push(Buffer.from(part));
        else this.#sink.data(part);
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
    const pending =
      this.#content > 0 || this.#padding > 0 || this.#headerFill > 0 || this.#extra !== undefined;
    if (pending || !this.#ended) throw this.#refused('it is cut short: there is no end-of-archive mark');
  }

  #take(header: Buffer): void {
    if (isZero(header)) {
      if (this.#longName !== undefined || this.#longLink !== undefined || this.#pax.size > 0)
        throw this.#refused('it ends after an extended header');
      this.#ended = true;
      return;
    }
    if (this.#ended) throw this.#refused('bytes follow the end-of-archive mark');
    const raw = readHeader(header);
    if (typeof raw === 'string') throw this.#refused(raw);
    if (raw.flag === 'L' || raw.flag === 'K' || raw.flag === 'x' || raw.flag === 'g') {
      const limit = raw.flag === 'L' || raw.flag === 'K' ? maxName : maxExtended;
      if (raw.size > limit)
        throw this.#refused(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
      this.#extra = { flag: raw.flag, parts: [] };
      this.#start(raw.size);
      return;
    }
    const member = this.#member(raw);
    this.#sink.member(member);
    this.#inMember = true;
    this.#start(member.size);
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
      this.#extend(flag, Buffer.concat(parts));
    } else if (this.#inMember) {
      this.#inMember = false;
      this.#sink.end();
    }
  }

  #extend(flag: string, content: Buffer): void {
    if (flag === 'L') {
      this.#longName = this.#text(content);
    } else if (flag === 'K') {
      this.#longLink = this.#text(content);
    } else {
      const pax = readPax(content);
      if (typeof pax === 'string') throw this.#refused(pax);
      for (const key of pax.keys()) {
        if (key.startsWith('GNU.sparse.')) throw this.#refused('it holds a sparse file');
        if (flag === 'g' && key !== 'comment')
          throw this.#refused(`a global header sets ${key} for all members`);
      }
      if (flag === 'x') this.#pax = pax;
      else this.#sink.comment?.(pax.get('comment') ?? '');
    }
  }

  #member(raw: RawHeader): TarMember {
    const name = this.#pax.get('path') ?? this.#longName ?? raw.name;
    const link = this.#pax.get('linkpath') ?? this.#longLink ?? raw.link;
    const size = this.#number('size', raw.size);
    const mtime = this.#number('mtime', raw.mtime);
    this.#pax = new Map();
    this.#longName = undefined;
    this.#longLink = undefined;
    if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
      throw this.#refused(`a name is longer than ${maxName} bytes`);
    if (`${name}${link}`.includes('\0')) throw this.#refused('a name holds a NUL');
    if (`${name}${link}`.includes('\ufffd'))
      throw this.#refused(`a name is not UTF-8: ${JSON.stringify(name)}`);
    const type = this.#type(raw.flag, name);
    if (type !== 'file' && size !== 0) throw this.#refused(`${name} is a ${type} and has content`);
    return { name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' };
  }

  /** A number of the header unless an extended header gives another: decimal, a fraction is dropped. */
  #number(key: string, fallback: number): number {
    const text = this.#pax.get(key);
    if (text === undefined) return fallback;
    const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
    if (digits !== undefined) return Number(digits);
    if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text)) return 0;
    throw this.#refused(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
  }

  #type(flag: string, name: string): MemberType {
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
        throw this.#refused(`${name} is a device`);
      case '6':
        throw this.#refused(`${name} is a FIFO`);
      default:
        throw this.#refused(
          `${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`,
        );
    }
  }

  #text(content: Buffer): string {
    const end = content.indexOf(0);
    return content.toString('utf8', 0, end === -1 ? content.length : end);
  }

  #refused(why: string): CrossrootError {
    return new CrossrootError({
      what: `${this.#what} is refused: its tar archive is malformed or holds what may not be unpacked`,
      why,
      todo: 'leave the package out, or ask for another version of it (name=version in packages)',
    });
  }
}
