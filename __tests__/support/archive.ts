import type { Package } from '../../src/debian/package.js';
import { gccReleases, type Release } from '../../src/debian/release.js';
import type { Suite } from '../../src/debian/release-suites.js';
import { emptyHistory, fileOf, type MirrorState } from './archive-history.js';
import {
  type ArchivePackage,
  byHash,
  indicesOf,
  type PoolPackage,
  poolPackage,
  releaseDate,
  releaseText,
  sha256,
  usualArchitectures,
} from './archive-index.js';
import { type ArchiveKeys, archiveKeys } from './archive-keys.js';
import { type FileServer, type Found, startFileServer } from './archive-server.js';
import type { Tamper } from './archive-tamper.js';

/** How a loopback archive differs from the usual one. */
export interface ArchiveOptions {
  /** The releases that it has; all of Debian's by default. */
  readonly releases?: readonly Release[];
  /** The Debian architectures that it has; amd64 and arm64 by default. */
  readonly architectures?: readonly string[];
  /** The time at which it lives first. */
  readonly now?: Date;
}

/**
 * An archive on 127.0.0.1, Debian's or another one's. It has every suite of every release, empty at first, each
 * called by its name (`bookworm-updates`, `ubuntu-ports/jammy`), and behaves like a
 * mirror, like the snapshot service and like the archive of ended releases, each beneath a URL of its own.
 *
 * It lives at a time of its own, which stands still until `moveTo`. Each `publish` makes the mirror, and is a
 * snapshot of that time (to the second). All that is published at one time is one snapshot: it has the dists of
 * the last `publish` and the packages of each, so that a package that left the mirror at that time is in it
 * still. To have a snapshot without the package, move on, remove, then publish.
 */
export interface LoopbackArchive extends Pick<FileServer, 'url' | 'requests' | 'forgetRequests' | 'onRequest'> {
  /** Base URL of a mirror: beneath it are `debian`, `debian-security`, and the others by their names. */
  readonly mirror: string;
  /**
   * Base URL of the snapshot service: `<base>/<repository>/<time>/…`, the time as `snapshotTime` writes it. A
   * time that is not exactly a snapshot's is answered with a relative redirect to the latest one before it, 404
   * when there is none.
   */
  readonly snapshot: string;
  /** Base URL of the archive of ended releases: each package ever published, and the dists published last. */
  readonly ended: string;
  /** They are made for 120 days before and after the time at which the archive lived first. */
  readonly keys: ArchiveKeys;
  /** The time at which it lives: release files are an hour old then. */
  readonly now: Date;
  /**
   * Lets it live at another time from now on. The next `publish` dates and signs all suites anew; it forgets
   * the snapshots that are later than the new time, when that lies back.
   */
  moveTo(date: Date): void;
  /**
   * Returns a function that brings back the time, the packages and the spoiled release files of this moment.
   */
  remember(): () => void;
  /** Adds packages to a suite, in place of those with the same name and architecture. */
  add(suite: string, ...packages: readonly ArchivePackage[]): void;
  /** Takes packages out of a suite, of every architecture or of one. */
  remove(suite: string, name: string, architecture?: string): void;
  /** Spoils a suite's release file from the next `publish` on; `undefined` mends it. */
  tamper(suite: string, tamper: Tamper | undefined): void;
  /** Shows all changes to the clients. What is in no suite any more is gone from the mirror. */
  publish(): Promise<void>;
  /** The file that the server would give now, by its path: `/debian/dists/bookworm/InRelease`. */
  file(path: string): Buffer;
  /** The path of a package's `.deb`: `/debian/pool/main/z/zlib/zlib1g_1.2_arm64.deb`. */
  pathOf(suite: string, name: string, architecture?: string): string;
  /** A package as the index tells it, for a lock or a pin. */
  packageOf(suite: string, name: string, architecture?: string): Package;
  close(): Promise<void>;
}

interface SuiteState {
  readonly release: Release;
  readonly row: Suite;
  packages: readonly PoolPackage[];
  tamper: Tamper | undefined;
  changed: boolean;
}

const hour = 3_600_000;

/** Starts an archive. Whoever starts it closes it. */
export async function startArchive(options: ArchiveOptions = {}): Promise<LoopbackArchive> {
  let now = options.now ?? new Date();
  const { architectures = usualArchitectures } = options;
  const keys = await archiveKeys(now);
  const suites = new Map<string, SuiteState>();
  for (const release of options.releases ?? gccReleases) {
    for (const row of release.repositories) {
      suites.set(row.name, { release, row, packages: [], tamper: undefined, changed: true });
    }
  }
  const history = emptyHistory();
  let mirror: MirrorState = { dists: new Map(), pool: new Map() };
  const find = (path: string): Found => {
    const [, service, rest = ''] = /^(\/snapshot\/archive|\/ended)(\/.*)$/.exec(path) ?? [];
    if (service === undefined) return fileOf(mirror, path);
    return service === '/ended' ? history.endedFile(rest) : history.snapshotFile(service, rest);
  };
  const server = await startFileServer(find);

  const suiteOf = (name: string): SuiteState => {
    const suite = suites.get(name);
    if (suite === undefined) throw new Error(`the loopback archive has no suite ${name}`);
    return suite;
  };
  const packageOf = (suite: string, name: string, architecture?: string): PoolPackage => {
    const found = suiteOf(suite).packages.find((one) => isPackage(one, name, architecture));
    if (found === undefined) throw new Error(`${suite} has no package ${name}`);
    return found;
  };

  const moveTo = (date: Date): void => {
    now = date;
    for (const suite of suites.values()) suite.changed = true;
  };

  const archive: LoopbackArchive = {
    url: server.url,
    requests: server.requests,
    forgetRequests: server.forgetRequests,
    onRequest: server.onRequest,
    mirror: server.url,
    snapshot: `${server.url}/snapshot/archive`,
    ended: `${server.url}/ended`,
    keys,
    get now() {
      return now;
    },
    moveTo,
    remember: () => {
      const time = now;
      const states = [...suites.values()].map((suite) => ({ ...suite, suite }));
      return () => {
        for (const { suite, packages, tamper } of states) {
          suite.packages = packages;
          suite.tamper = tamper;
        }
        moveTo(time);
      };
    },
    add: (name, ...packages) => {
      const suite = suiteOf(name);
      const added = packages.map((one) => poolPackage(suite.row.repository, one));
      const stay = suite.packages.filter(
        (old) => !added.some(({ options: { name, architecture } }) => isPackage(old, name, architecture)),
      );
      suite.packages = [...stay, ...added];
      suite.changed = true;
    },
    remove: (name, packageName, architecture) => {
      const suite = suiteOf(name);
      const gone = packageOf(name, packageName, architecture);
      suite.packages = suite.packages.filter(
        (one) => one !== gone && !isPackage(one, packageName, architecture),
      );
      suite.changed = true;
    },
    tamper: (name, tamper) => {
      const suite = suiteOf(name);
      suite.tamper = tamper;
      suite.changed = true;
    },
    publish: async () => {
      const at = now;
      const dists = new Map(history.distsAt(at));
      const changed = [...suites.values()].filter((suite) => suite.changed);
      for (const suite of changed) await publishSuite(suite, architectures, keys, at, dists);
      for (const suite of changed) suite.changed = false;
      const pool = new Map<string, Buffer>();
      for (const { row, packages } of suites.values()) {
        for (const { path, bytes } of packages) pool.set(`/${row.repository}/${path}`, bytes);
      }
      mirror = { dists, pool };
      history.record(at, mirror);
    },
    file: (path) => {
      const found = find(path);
      if (found === undefined || !('file' in found)) throw new Error(`the loopback archive has no ${path}`);
      return found.file;
    },
    pathOf: (suite, name, architecture) =>
      `/${suiteOf(suite).row.repository}/${packageOf(suite, name, architecture).path}`,
    packageOf: (suite, name, architecture) => {
      const { options, path, bytes } = packageOf(suite, name, architecture);
      return {
        name: options.name,
        version: options.version,
        architecture: options.architecture,
        repository: suiteOf(suite).row.repository,
        path,
        size: bytes.length,
        sha256: sha256(bytes),
      };
    },
    close: server.close,
  };
  await archive.publish();
  return archive;
}

async function publishSuite(
  { release, row, packages, tamper = {} }: SuiteState,
  architectures: readonly string[],
  keys: ArchiveKeys,
  now: Date,
  dists: Map<string, Buffer>,
): Promise<void> {
  const base = `/${row.repository}/dists/${row.suite}`;
  const has = architectures.filter((one) => row.architectures?.includes(one) ?? true);
  const indices = indicesOf(packages, has, row.components, row.name.includes('/') ? 'suite' : 'component');
  for (const [path, bytes] of indices) {
    // Mirrors list the plain index and do not carry it.
    if (!/\.(?:gz|xz)$/.test(path)) continue;
    dists.set(`${base}/${path}`, bytes);
  }
  for (const [path, bytes] of byHash(indices)) dists.set(`${base}/${path}`, bytes);

  const text = releaseText(
    releaseFields(release, row, now, has),
    indices,
    tamper.digests ?? ['MD5Sum', 'SHA256'],
  );
  const message = await keys.clearsign(
    tamper.text?.(text, now) ?? text,
    tamper.signers ?? ['archive'],
    new Date(now.getTime() + (tamper.signedAfter ?? -hour)),
  );
  dists.set(`${base}/InRelease`, Buffer.from(tamper.signed?.(message) ?? message));
}

function releaseFields(
  release: Release,
  row: Suite,
  now: Date,
  architectures: readonly string[],
): Readonly<Record<string, string>> {
  const security = row.repository === 'debian-security';
  const { Origin = '', Codename = '', Suite } = row.states;
  const rolling = row.suite.slice(release.title.replace(/.*:/, '').length);
  return {
    Origin,
    Label: security ? 'Debian-Security' : Origin,
    Suite: Suite ?? `${release.ended ? 'oldoldstable' : 'stable'}${rolling}`,
    ...(rolling === '' ? { Version: '12.0' } : {}),
    Codename,
    Date: releaseDate(new Date(now.getTime() - hour)),
    ...(security ? { 'Valid-Until': releaseDate(new Date(now.getTime() + 7 * 24 * hour)) } : {}),
    'Acquire-By-Hash': 'yes',
    'No-Support-for-Architecture-all': 'Packages',
    Architectures: `all ${architectures.join(' ')}`,
    Components: row.components.join(' '),
    Description: 'A stand-in for Debian',
  };
}

function isPackage({ options }: PoolPackage, name: string, architecture: string | undefined): boolean {
  return options.name === name && (architecture === undefined || options.architecture === architecture);
}
