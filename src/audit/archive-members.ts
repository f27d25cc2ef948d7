import { closeSync, fstatSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { decompress } from '../archive/compression.js';
import { compressionOf, magicBytes } from '../archive/magic.js';
import { TarReader } from '../archive/tar.js';
import { hasChecksum, type TarDialect } from '../archive/tar-header.js';
import { zipMembers } from '../archive/zip.js';
import { openDeb } from '../debian/deb.js';
import { identitySize, isElf } from '../elf/file.js';
import { CrossrootError } from '../errors.js';
import { openFile, streamFile, withFile } from '../system/open-file.js';
import { formatBytes } from '../text/format.js';

/** What a file is, by its first bytes. */
export type FileFormat = 'ELF' | 'zip' | 'deb' | 'static library' | 'tar' | 'other';

/** A file of an archive that begins as ELF files do. */
export interface ElfMember {
  /** As the archive spells it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** More than any archive of programs has. */
const mostMembers = 1_000_000;
/** Of a member, in bytes: it is held in memory, one at a time. */
const largestMember = 2 ** 29;
/** Archives of programs compress to a half up to a tenth; this is beyond them, and ends a bomb. */
const maxRatio = 200;
const freeBytes = 2 ** 26;
/** An ELF file has no fewer bytes than its header. */
const smallestElf = 52;

/**
 * What a file is. A compressed one is taken for a tar archive, which shows when it is read.
 * @throws as `withFile`.
 */
export function formatOf(file: string): FileFormat {
  return withFile(file, (descriptor) => {
    const bytes = Buffer.alloc(512);
    const start = bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
    const text = start.toString('latin1');
    if (isElf(start)) return 'ELF';
    if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
    if (/^!<(?:arch|thin)>\n/.test(text)) return text.startsWith('debian-binary', 8) ? 'deb' : 'static library';
    const isTar = compressionOf(start) !== 'none' || (start.length === 512 && hasChecksum(start));
    return isTar ? 'tar' : 'other';
  });
}

/**
 * Gives each member of an archive that begins as ELF files do, in their order; nothing is written. An archive
 * in it is a member like another, and not looked into.
 * @param options.path the value of PATH on which decompressors are looked for
 * @param take uses the bytes before it returns
 * @throws CrossrootError when the archive is damaged, a bomb, or none that can be read.
 */
export async function eachElfMember(
  file: string,
  format: 'zip' | 'deb' | 'tar',
  options: { readonly what: string; readonly path: string },
  take: (member: ElfMember) => void,
): Promise<void> {
  if (format === 'zip') return inZip(file, options.what, take);
  if (format === 'deb') {
    const deb = await openDeb(file, options);
    return inTar(deb.data(), 'package', options.what, take);
  }
  const { size, start } = withFile(file, (descriptor, stats) => {
    const bytes = Buffer.alloc(magicBytes);
    return { size: stats.size, start: bytes.subarray(0, readSync(descriptor, bytes, 0, magicBytes, 0)) };
  });
  const maxBytes = size * maxRatio + freeBytes;
  const content = decompress(streamFile(file), compressionOf(start), {
    ...options,
    maxBytes,
    dialect: 'tarball',
  });
  return inTar(content, 'tarball', options.what, take);
}

async function inTar(
  content: Readable,
  dialect: TarDialect,
  what: string,
  take: (member: ElfMember) => void,
): Promise<void> {
  let [members, kept] = [0, undefined as Kept | undefined];
  const reader = new TarReader(
    what,
    {
      member: ({ name, type, size }) => {
        members += 1;
        if (members > mostMembers) throw tooMany(what);
        kept = type === 'file' && size >= smallestElf ? new Kept(name, size, what) : undefined;
      },
      data: (bytes) => kept?.add(bytes),
      hole: (length) => kept?.skip(length),
      end: () => {
        const bytes = kept?.whole();
        if (kept !== undefined && bytes !== undefined) take({ name: kept.name, bytes });
        kept = undefined;
      },
    },
    dialect,
  );
  for await (const chunk of content) reader.push(chunk);
  reader.finish();
}

async function inZip(file: string, what: string, take: (member: ElfMember) => void): Promise<void> {
  const descriptor = openFile(file);
  try {
    const { size: archiveSize } = fstatSync(descriptor);
    let [members, left] = [0, archiveSize * maxRatio + freeBytes];
    for await (const { name, size, start, open } of zipMembers({ descriptor, size: archiveSize }, what)) {
      members += 1;
      if (members > mostMembers) throw tooMany(what);
      if (size < smallestElf || !isElf(start())) continue;
      const kept = new Kept(name, size, what);
      for await (const chunk of await open()) {
        left -= chunk.length;
        if (left < 0) throw tooLarge(what);
        if (!kept.add(chunk)) break;
      }
      const bytes = kept.whole();
      if (bytes !== undefined) take({ name, bytes });
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A member that may be an ELF file: once its first bytes say no, no more of it are kept. */
class Kept {
  private bytes: Buffer;
  private length = 0;
  private isWanted = true;

  constructor(
    readonly name: string,
    private readonly size: number,
    private readonly what: string,
  ) {
    this.bytes = Buffer.alloc(identitySize);
  }

  /** @returns whether more are wanted. */
  add(chunk: Buffer): boolean {
    let rest = chunk;
    if (this.isWanted && this.length < identitySize) {
      const copied = rest.copy(this.bytes, this.length);
      this.length += copied;
      rest = rest.subarray(copied);
      if (this.length === identitySize) this.begin();
    }
    if (this.isWanted) this.length += rest.copy(this.bytes, this.length);
    return this.isWanted;
  }

  /** Zeros of a sparse file. */
  skip(length: number): void {
    if (this.length < identitySize) this.isWanted = false;
    else if (this.isWanted) this.length += length;
  }

  /** The bytes, when they are those of an ELF file. */
  whole(): Buffer | undefined {
    return this.isWanted && this.length >= identitySize ? this.bytes.subarray(0, this.length) : undefined;
  }

  private begin(): void {
    this.isWanted = isElf(this.bytes);
    if (!this.isWanted) return;
    if (this.size > largestMember)
      throw new CrossrootError({
        what: `${this.name} in ${this.what} is too large to read inside an archive`,
        why: `it has ${formatBytes(this.size)}; the limit is ${formatBytes(largestMember)}`,
        todo: 'unpack the archive, and audit the file itself',
      });
    // Memory is taken as it is filled: zeros that nobody wrote to are none.
    const whole = Buffer.alloc(this.size);
    this.bytes.copy(whole);
    this.bytes = whole;
  }
}

function tooMany(what: string): CrossrootError {
  return new CrossrootError({
    what: `${what} has too many members`,
    why: `the limit is ${mostMembers}`,
    todo: 'unpack it, and audit the files themselves',
  });
}

function tooLarge(what: string): CrossrootError {
  return new CrossrootError({
    what: `${what} is too large when decompressed`,
    why: `it decompresses to more than ${maxRatio} times its size`,
    todo: 'make or fetch it again: this one is damaged, or was made to fill the memory',
  });
}
