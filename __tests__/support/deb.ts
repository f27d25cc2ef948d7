import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import * as zlib from 'node:zlib';
import { type TarMember, tarArchive } from './deb-tar.js';
import { hasProgram } from './programs.js';
import { storedXz } from './xz.js';

/** One member of a package's `data.tar`. Paths are written without `./`; folders above them are added. */
export type DebFile =
  | { readonly path: string; readonly content: string | Uint8Array; readonly mode?: number }
  | { readonly path: string; readonly link: string }
  | { readonly path: string; readonly hardlink: string }
  | { readonly path: string; readonly folder: true; readonly mode?: number }
  | { readonly path: string; readonly type: '3' | '4' | '6'; readonly mode?: number }
  | { readonly raw: TarMember };

export type Compression = 'gz' | 'xz' | 'zst' | 'none';

/** What a test wants in a package. */
export interface DebOptions {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly depends?: string;
  readonly preDepends?: string;
  readonly provides?: string;
  readonly multiArch?: string;
  readonly section?: string;
  readonly essential?: boolean;
  /** The source package, when its name is not the package's. */
  readonly source?: string;
  readonly files?: readonly DebFile[];
  readonly compression?: Compression;
  /** Fields of the package's own control that differ from what the index says; `undefined` leaves one out. */
  readonly control?: Readonly<Record<string, string | undefined>>;
  /** The script that dpkg runs after it has installed the package. */
  readonly postinst?: string;
  /** False leaves out the folders above each file. */
  readonly parents?: boolean;
  /** Changes the members of the ar archive: other names, more of them, another order. */
  readonly members?: (members: readonly ArMember[]) => readonly ArMember[];
  /** Changes the finished bytes. */
  readonly mutate?: (bytes: Buffer) => Buffer;
}

/** One member of an ar archive. */
export interface ArMember {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The time of every file in a package, in seconds since 1970. */
export const fileTime = 1_700_000_000;

/** A binary package as deb(5) describes it, made in memory; the same bytes for the same options. */
export function makeDeb(options: DebOptions): Buffer {
  const compression = options.compression ?? 'gz';
  const suffix = compression === 'none' ? '' : `.${compression}`;
  const members: readonly ArMember[] = [
    { name: 'debian-binary', content: Buffer.from('2.0\n') },
    { name: `control.tar${suffix}`, content: compress(controlTar(options), compression) },
    { name: `data.tar${suffix}`, content: compress(dataTar(options), compression) },
  ];
  const bytes = arArchive(options.members?.(members) ?? members);
  return options.mutate?.(bytes) ?? bytes;
}

/** The fields of a package's control, in the order that Debian writes them (Debian policy §5.3). */
export function controlFields(options: DebOptions): Readonly<Record<string, string>> {
  const fields: Record<string, string | undefined> = {
    Package: options.name,
    Source: options.source,
    Version: options.version,
    Architecture: options.architecture,
    Essential: options.essential === true ? 'yes' : undefined,
    Maintainer: 'Archive Example <archive@example.org>',
    Provides: options.provides,
    'Pre-Depends': options.preDepends,
    Depends: options.depends,
    Section: options.section ?? 'libs',
    Priority: 'optional',
    'Multi-Arch': options.multiArch,
    Description: `stand-in for ${options.name}\n It holds what a test needs.`,
  };
  return defined(fields);
}

/** Fields as one stanza of a control file, with the newline that ends it. */
export function stanza(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** An ar archive with the short names that deb(5) allows. */
export function arArchive(members: readonly ArMember[]): Buffer {
  const parts = members.flatMap(({ name, content }) => [
    Buffer.from(
      `${name.padEnd(16)}${String(fileTime).padEnd(12)}0     0     100644  ${String(content.length).padEnd(10)}\`\n`,
    ),
    Buffer.from(content),
    Buffer.alloc(content.length % 2, '\n'),
  ]);
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}

/** What the program does by itself. */
const zstdOptions: zlib.ZstdOptions = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
};

/**
 * Compresses with the fastest setting. Without the program `xz` the content is stored; `zst` needs the program
 * `zstd` or a Node that has zstd.
 */
export function compress(bytes: Uint8Array, compression: Compression): Buffer {
  switch (compression) {
    case 'none':
      return Buffer.from(bytes);
    case 'gz':
      return zlib.gzipSync(bytes, { level: 1 });
    case 'xz':
      if (!hasProgram('xz')) return storedXz(bytes);
      return filter('xz', ['-0', '-c', '-T1', '--check=crc32'], bytes);
    case 'zst':
      if (!hasProgram('zstd')) return zlib.zstdCompressSync(bytes, zstdOptions);
      return filter('zstd', ['-1', '-c', '-q'], bytes);
  }
}

function filter(program: string, args: readonly string[], input: Uint8Array): Buffer {
  return execFileSync(program, args, { input, maxBuffer: 512 * 2 ** 20 });
}

const script = { type: '0', mode: 0o755, mtime: fileTime } as const;

function controlTar(options: DebOptions): Buffer {
  const fields = defined({ ...controlFields(options), ...options.control });
  return tarArchive([
    { name: './', type: '5', mode: 0o755, mtime: fileTime },
    { name: './control', type: '0', mode: 0o644, mtime: fileTime, content: Buffer.from(stanza(fields)) },
    ...(options.postinst === undefined
      ? []
      : [{ ...script, name: './postinst', content: Buffer.from(options.postinst) }]),
  ]);
}

/** The tar archive of a package's files. */
export function dataTar(options: DebOptions): Buffer {
  const files = options.files ?? [];
  const folders = new Set<string>(files.flatMap((file) => ('folder' in file ? [file.path] : [])));
  const members: TarMember[] = [{ name: './', type: '5', mode: 0o755, mtime: fileTime }];
  for (const file of files) {
    if (!('raw' in file) && options.parents !== false) {
      for (const folder of foldersAbove(file.path)) {
        if (folders.has(folder)) continue;
        folders.add(folder);
        members.push(folderMember(folder, 0o755));
      }
    }
    members.push(dataMember(file));
  }
  return tarArchive(members);
}

function dataMember(file: DebFile): TarMember {
  if ('raw' in file) return file.raw;
  const name = `./${file.path}`;
  if ('link' in file) return { name, type: '2', linkName: file.link, mode: 0o777, mtime: fileTime };
  if ('hardlink' in file)
    return { name, type: '1', linkName: `./${file.hardlink}`, mode: 0o644, mtime: fileTime };
  if ('folder' in file) return folderMember(file.path, file.mode ?? 0o755);
  if ('type' in file) return { name, type: file.type, mode: file.mode ?? 0o644, mtime: fileTime };
  return { name, type: '0', content: Buffer.from(file.content), mode: file.mode ?? 0o644, mtime: fileTime };
}

function folderMember(path: string, mode: number): TarMember {
  return { name: `./${path}/`, type: '5', mode, mtime: fileTime };
}

function foldersAbove(path: string): readonly string[] {
  const above = posix.dirname(path);
  return above === '.' || above === '/' ? [] : [...foldersAbove(above), above];
}

function defined(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
