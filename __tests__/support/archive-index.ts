import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Compression, compress, controlFields, type DebOptions, makeDeb, stanza } from './deb.js';

/** A package as a test adds it to a suite. */
export interface ArchivePackage extends DebOptions {
  /** `main` when absent. */
  readonly component?: string;
  /** Fields of its stanza in the index that differ; `undefined` leaves one out. */
  readonly index?: Readonly<Record<string, string | undefined>>;
}

/** A package that lies in the pool. */
export interface PoolPackage {
  readonly options: ArchivePackage;
  /** Path beneath the repository. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Its stanza in the index. */
  readonly stanza: string;
}

/** The sums that a release file may offer. */
export type DigestField = 'MD5Sum' | 'SHA1' | 'SHA256';

/** The architectures of an archive that is not asked for others. */
export const usualArchitectures: readonly string[] = ['amd64', 'arm64'];

const algorithms = { MD5Sum: 'md5', SHA1: 'sha1', SHA256: 'sha256' } as const;
const compressed = new Map<string, Buffer>();

const built = new WeakMap<ArchivePackage, Buffer>();

/** Builds a package and its stanza; the same options object is built once in a test process. */
export function poolPackage(repository: string, options: ArchivePackage): PoolPackage {
  const bytes = built.get(options) ?? makeDeb(options);
  built.set(options, bytes);
  const path = poolPath(repository, options);
  const fields: Record<string, string | undefined> = {
    ...controlFields(options),
    Filename: path,
    Size: String(bytes.length),
    MD5sum: hex('md5', bytes),
    SHA256: hex('sha256', bytes),
    ...options.index,
  };
  const present = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { options, path, bytes, stanza: stanza(Object.fromEntries(present)) };
}

/**
 * The indices of one suite with their paths beneath `dists/<suite>/`, as Debian's archive has them.
 * @param contentsOf what a `Contents` is of: Ubuntu has one for all components, with the packages for `all`
 */
export function indicesOf(
  packages: readonly PoolPackage[],
  architectures: readonly string[],
  components: readonly string[] = ['main'],
  contentsOf: 'component' | 'suite' = 'component',
): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const setContents = (base: string, listed: readonly PoolPackage[]) => {
    const text = contentsText(listed);
    files.set(base, Buffer.from(text));
    files.set(`${base}.gz`, compressedOnce(text, 'gz'));
  };
  for (const component of components) {
    const own = packages.filter(({ options }) => (options.component ?? 'main') === component);
    for (const architecture of architectures) {
      const text = own
        .filter(({ options }) => [architecture, 'all'].includes(options.architecture))
        .map((one) => one.stanza)
        .join('\n');
      const base = `${component}/binary-${architecture}/Packages`;
      files.set(base, Buffer.from(text));
      for (const compression of ['gz', 'xz'] as const) {
        files.set(`${base}.${compression}`, compressedOnce(text, compression));
      }
    }
    for (const architecture of contentsOf === 'component' ? [...architectures, 'all'] : [])
      setContents(
        `${component}/Contents-${architecture}`,
        own.filter(({ options }) => options.architecture === architecture),
      );
  }
  for (const architecture of contentsOf === 'suite' ? architectures : [])
    setContents(
      `Contents-${architecture}`,
      packages.filter(({ options }) => [architecture, 'all'].includes(options.architecture)),
    );
  return files;
}

/** The files of packages as `Contents` list them: sorted, each with the packages that bring it. */
function contentsText(packages: readonly PoolPackage[]): string {
  const owners = new Map<string, string[]>();
  for (const { options } of packages) {
    const area = options.component === undefined ? '' : `${options.component}/`;
    const name = `${area}${options.section ?? 'libs'}/${options.name}`;
    for (const file of options.files ?? []) {
      if ('raw' in file || 'folder' in file) continue;
      const known = owners.get(file.path);
      if (known === undefined) owners.set(file.path, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return [...owners]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, names]) => `${path.padEnd(55)} ${names.join(',')}\n`)
    .join('');
}

/** Where the files are by their hash: `main/binary-arm64/by-hash/SHA256/<hex>`. */
export function byHash(indices: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [path, bytes] of indices) {
    for (const field of ['MD5Sum', 'SHA256'] as const) {
      const folder = posix.dirname(path).replace(/^\.$/, '');
      files.set(posix.join(folder, 'by-hash', field, hex(algorithms[field], bytes)), bytes);
    }
  }
  return files;
}

/** The text of a release file, not signed yet. */
export function releaseText(
  fields: Readonly<Record<string, string>>,
  indices: ReadonlyMap<string, Buffer>,
  digests: readonly DigestField[],
): string {
  const sums = digests.map((field) => {
    const lines = [...indices].map(
      ([path, bytes]) => ` ${hex(algorithms[field], bytes)} ${String(bytes.length).padStart(8)} ${path}\n`,
    );
    return `${field}:\n${lines.join('')}`;
  });
  return stanza(fields) + sums.join('');
}

/** A time as release files write it (RFC 2822, UTC). */
export function releaseDate(date: Date): string {
  return date.toUTCString().replace('GMT', 'UTC');
}

/** SHA256 in lowercase hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hex('sha256', bytes);
}

function poolPath(
  repository: string,
  { name, source = name, version, architecture, component = 'main' }: ArchivePackage,
): string {
  const prefix = source.startsWith('lib') ? source.slice(0, 4) : source.slice(0, 1);
  const area = repository === 'debian-security' ? `pool/updates/${component}` : `pool/${component}`;
  return `${area}/${prefix}/${source}/${name}_${version.replace(/^\d+:/, '')}_${architecture}.deb`;
}

function compressedOnce(text: string, compression: Compression): Buffer {
  const key = `${compression} ${hex('sha256', Buffer.from(text))}`;
  const bytes = compressed.get(key) ?? compress(Buffer.from(text), compression);
  compressed.set(key, bytes);
  return bytes;
}

function hex(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
