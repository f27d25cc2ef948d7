import { readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type ArMember, arMembers } from '../archive/ar.js';
import { type Compression, decompress } from '../archive/compression.js';
import { TarReader } from '../archive/tar.js';
import { CrossrootError, messageOf } from '../errors.js';
import { streamFile, withFile } from '../system/open-file.js';
import { type Paragraph, parseControl } from './control.js';
import type { Package } from './package.js';

/** A `.deb` file whose control data was read. */
export interface Deb {
  /** The fields of its control file by name in lower case. */
  readonly control: Paragraph;
  /** The script that dpkg runs after it has installed the package, where it has one: to be read, never run. */
  readonly postinst: string | undefined;
  /** The tar archive of what it installs, decompressed; its size is bounded by what the package states. */
  data(): Readable;
}

const mebibyte = 1 << 20;
/**
 * Control archives hold a few kilobytes of text and scripts; the largest in Debian have some two megabytes of
 * triggers and sums.
 */
const maxControlArchive = 32 * mebibyte;
const maxControlFile = mebibyte;
/** Debian's largest have some 30 kB; reading one costs more than its bytes. */
const maxPostinst = mebibyte / 4;
/** A `.deb` has three members; more than a few mean that it is something else. */
const maxMembers = 32;

/** What can be done about a file that is what the archive promised, and still cannot be used. */
const otherVersion =
  'leave the package out or ask for another version of it (name=version in packages), and report it to whoever runs the archive';

/**
 * Opens a `.deb` file (deb(5), format 2.x) by the offsets of its members; nothing but its control archive is
 * read.
 * @param file the file; it must stay as it is while `data()` is read.
 * @param options.what how messages call it.
 * @param options.path the value of PATH on which `xz` and `zstd` are looked for.
 * @throws CrossrootError when the file is malformed or uses a compression that is not supported.
 */
export async function openDeb(
  file: string,
  options: { readonly what: string; readonly path: string },
): Promise<Deb> {
  const { what, path } = options;
  const { control, data } = chooseMembers(what, readMembers(file, what));
  const { size, compression } = data;
  const { fields, postinst } = await readControl(file, control, options);
  const maxBytes = dataCeiling(size, fields.get('installed-size'));
  return {
    control: fields,
    postinst,
    data: () => decompress(slice(file, data), compression, { what, maxBytes, path, size }),
  };
}

/** The bytes that were promised are those of another package: what promised them is wrong. */
export class OtherPackageError extends CrossrootError {}

/**
 * Holds what a `.deb` says of itself against what the index promised.
 * @throws OtherPackageError when the name, version or architecture is another.
 */
export function checkIdentity(deb: Deb, expected: Package): void {
  const { name, version, architecture } = expected;
  const why = Object.entries({ package: name, version, architecture })
    .filter(([field, value]) => deb.control.get(field) !== value)
    .map(([field, value]) => `${field}: ${deb.control.get(field) ?? 'missing'} instead of ${value}`);
  if (why.length === 0) return;
  throw new OtherPackageError({
    what: `the package file of ${name} ${version} ${architecture} is a different package`,
    why,
    todo: 'use another mirror, and report this one to its operator: its index and its files disagree',
  });
}

/**
 * The most bytes that a data archive may decompress to: twice the Installed-Size (KiB, Debian policy §5.6.20)
 * with room for headers, and never more than 200 times the compressed size. What the package states is not
 * trusted beyond that.
 */
export function dataCeiling(compressed: number, installedSize: string | undefined): number {
  const byRatio = compressed * 200 + 32 * mebibyte;
  if (installedSize === undefined || !/^\d{1,12}$/.test(installedSize)) return byRatio;
  return Math.min(byRatio, Number(installedSize) * 1024 * 2 + 32 * mebibyte);
}

interface Archive extends ArMember {
  readonly compression: Compression;
}

/** The members of the outer archive, once its format is known to be 2.x. */
function readMembers(file: string, what: string): readonly ArMember[] {
  try {
    return withFile(file, (fd) => {
      const members: ArMember[] = [];
      for (const member of arMembers(fd)) {
        if (members.length === maxMembers) throw new Error(`it has more than ${maxMembers} members`);
        // GNU ar ends a name with a slash.
        const name = /^([\w.-]{1,15})\/?$/.exec(member.name)?.[1];
        if (name === undefined) throw new Error(`a member's name is malformed: ${JSON.stringify(member.name)}`);
        members.push({ ...member, name });
      }
      const [first] = members;
      if (first?.name === 'debian-binary') checkVersion(fd, first);
      return members;
    });
  } catch (error) {
    throw malformed(what, messageOf(error));
  }
}

function checkVersion(fd: number, { offset }: ArMember): void {
  const bytes = Buffer.alloc(4);
  const version = bytes.toString('latin1', 0, readSync(fd, bytes, 0, 4, offset));
  if (!/^2\.\d\n?/.test(version)) throw new Error(`its format is ${JSON.stringify(version)}, not 2.x`);
}

function chooseMembers(what: string, members: readonly ArMember[]): { control: Archive; data: Archive } {
  // Members that start with an underscore may be between the three (deb(5)).
  const [first, control, data, ...others] = members.filter(({ name }) => !name.startsWith('_'));
  if (first?.name !== 'debian-binary' || members[0] !== first)
    throw malformed(what, `its first member is ${members[0]?.name ?? 'missing'} instead of debian-binary`);
  const isOf = (stem: string, member: ArMember | undefined) => member?.name.split('.')[0] === stem;
  if (control === undefined || data === undefined || !isOf('control', control) || !isOf('data', data))
    throw malformed(what, `its members are ${members.map(({ name }) => name).join(', ')}`);
  const second = ['debian-binary', 'control', 'data'].find((stem) => others.some((one) => isOf(stem, one)));
  if (second !== undefined) throw malformed(what, `it has two members ${second}`);
  return { control: asArchive(what, control), data: asArchive(what, data) };
}

const compressions: ReadonlyMap<string | undefined, Compression> = new Map([
  [undefined, 'none'],
  ['gz', 'gzip'],
  ['xz', 'xz'],
  ['zst', 'zstd'],
]);

function asArchive(what: string, member: ArMember): Archive {
  const name = /^(?:control|data)\.tar(?:\.(\w+))?$/.exec(member.name);
  if (name === null) throw malformed(what, `${member.name} is not a tar archive`);
  const compression = compressions.get(name[1]);
  if (compression === undefined)
    throw malformed(what, `${member.name} is compressed in a way that is not supported (gz, xz and zst are)`);
  return { ...member, compression };
}

async function readControl(
  file: string,
  archive: Archive,
  { what, path }: { readonly what: string; readonly path: string },
): Promise<{ readonly fields: Paragraph; readonly postinst: string | undefined }> {
  const title = `the control archive of ${what}`;
  const options = { what: title, maxBytes: maxControlArchive, path, size: archive.size };
  const files: Record<'control' | 'postinst', Buffer[]> = { control: [], postinst: [] };
  let found = 0;
  let parts: Buffer[] | undefined;
  const reader = new TarReader(title, {
    member: ({ name, type, size }) => {
      const plain = type === 'file' ? name.replace(/^\.\//, '') : '';
      const isControl = plain === 'control';
      if (isControl) found++;
      if (isControl && size > maxControlFile) throw malformed(what, `its control file has ${size} bytes`);
      const isScript = plain === 'postinst';
      if (isScript && size > maxPostinst) throw malformed(what, `its postinst has ${size} bytes`);
      parts = isControl || isScript ? files[plain] : undefined;
    },
    data: (bytes) => parts?.push(Buffer.from(bytes)),
    end: () => undefined,
  });
  for await (const chunk of decompress(slice(file, archive), archive.compression, options)) reader.push(chunk);
  reader.finish();
  if (found !== 1) throw malformed(what, `its control archive has ${found} control files`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(files.control));
    const postinst = files.postinst.length === 0 ? undefined : Buffer.concat(files.postinst).toString('latin1');
    return { fields: parseControl(text), postinst };
  } catch (error) {
    throw new CrossrootError({
      what: `the control file of ${what} is malformed`,
      why: error instanceof CrossrootError ? error.why : messageOf(error),
      todo: otherVersion,
      cause: error,
    });
  }
}

function slice(file: string, { offset, size }: ArMember): Readable {
  // A read stream cannot be empty: its end is inclusive.
  const end = Math.max(offset, offset + size - 1);
  return streamFile(file, { start: offset, end });
}

function malformed(what: string, why: string): CrossrootError {
  return new CrossrootError({
    what: `${what} is not a readable .deb file (deb(5))`,
    why,
    todo: otherVersion,
  });
}
