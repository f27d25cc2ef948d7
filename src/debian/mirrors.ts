import rows from '../../data/mirrors.json' with { type: 'json' };
import { CrossrootError } from '../errors.js';
import type { Source } from '../net/net.js';
import { baseUrlProblem } from '../net/url.js';
import { inputName } from '../text/input-words.js';
import { archivePathProblem } from './package.js';
import { knownRepositories } from './repositories.js';
import { placeOf, readAptSources } from './sources-list.js';

/** The places where repositories can be read, in the order in which they are asked. */
export interface Mirrors {
  /**
   * The places that may hold a file of the archive's present state: release files and indices. When the mirrors
   * were opened for a day, it is the state of that day.
   * @param repository `debian`, `debian-security`, `ubuntu-ports`.
   * @param path under the repository's base URL: `dists/bookworm/InRelease`.
   * @throws CrossrootError when the path could lead elsewhere, or no place holds such a repository.
   */
  sources(repository: string, path: string): readonly Source[];
  /**
   * The places that may hold a package, which is checked by its SHA256: it does not matter which one answers.
   * @param listed when the archive listed it.
   * @throws CrossrootError as `sources` does.
   */
  packageSources(repository: string, path: string, listed: Date): readonly Source[];
}

/**
 * Places that anyone can reach: a name for messages, and the base URL of each repository that they hold. One
 * whose URLs have `{time}` in them is a snapshot service: it shows the archive as it was at that time.
 */
export type PublicMirrors = readonly {
  readonly name: string;
  readonly bases: Readonly<Record<string, string>>;
}[];

/** The mirrors in `data/mirrors.json`. */
export const publicMirrors: PublicMirrors = rows;

interface Base {
  readonly name: string;
  readonly repository: string;
  /** With `{time}` in it when it is a snapshot service's. */
  readonly url: string;
}

/**
 * How long after an archive listed a package a snapshot of it is looked into, in milliseconds. The service
 * takes snapshots some hours apart, so one of before may lack a new package; and the archive keeps what its
 * lists name no more for longer than this.
 */
const snapshotDelay = 12 * 60 * 60 * 1000;

/**
 * Finds the mirrors of the archives: those that the user named, then those of this machine's apt, then the
 * public ones of `data/mirrors.json`.
 * @param options.mirrors base URLs that the user named. One that ends in the name of a repository
 * (`/ubuntu-ports`) is that repository's. Of any other, `<base>/dists` is the repository `debian`'s; the
 * repository `debian-security` is looked for beside it, at `<base>-security`, as Debian's own mirrors have it,
 * or at `/debian-security` where the base has no path.
 * @param options.aptRoot apt's folder, on most machines `/etc/apt`.
 * @param options.publicMirrors asked last.
 * @param options.at shows the archive as it was then, through the snapshot services among the public mirrors.
 * @throws CrossrootError when a base URL that the user named cannot be used.
 */
export async function findMirrors(options: {
  readonly mirrors: readonly string[];
  readonly aptRoot: string;
  readonly publicMirrors: PublicMirrors;
  readonly at?: Date | undefined;
}): Promise<Mirrors> {
  const { at } = options;
  const known = options.publicMirrors.flatMap(({ bases }) => Object.entries(bases));
  const apt = await readAptSources(options.aptRoot, new Map(known.map(([name, url]) => [placeOf(url), name])));
  const bases: readonly Base[] = [
    ...options.mirrors.map(checkedBase).flatMap(basesOfMirror),
    ...apt.map(({ repository, base }) => ({ name: "apt's mirror", repository, url: base })),
    ...options.publicMirrors.flatMap(({ name, bases }) =>
      Object.entries(bases).map(([repository, url]) => ({ name, repository, url })),
    ),
  ];
  return {
    sources: (repository, path) => {
      const current = bases.filter((base) => isSnapshot(base) === (at !== undefined));
      if (at === undefined) return sourcesOf(current, repository, path, 'mirror');
      return sourcesOf(atTime(current, at), repository, path, 'snapshot service');
    },
    packageSources: (repository, path, listed) =>
      sourcesOf(atTime(bases, new Date(listed.getTime() + snapshotDelay)), repository, path, 'mirror'),
  };
}

function basesOfMirror(url: string): readonly Base[] {
  const name = 'mirror';
  const last = url.slice(url.lastIndexOf('/') + 1);
  if (last !== 'debian' && knownRepositories.has(last)) return [{ name, repository: last, url }];
  return [
    { name, repository: 'debian', url },
    { name, repository: 'debian-security', url: securityBase(url) },
  ];
}

/** A mirror without a path has its whole host, and no other one. */
function securityBase(url: string): string {
  return new URL(url).pathname === '/' ? `${url}/debian-security` : `${url}-security`;
}

const timePlace = '{time}';

const isSnapshot = ({ url }: Base): boolean => url.includes(timePlace);

/** Snapshot services are asked for a time as `20260901T000000Z`. */
function atTime(bases: readonly Base[], time: Date): readonly Base[] {
  const text = time.toISOString().replace(/[-:]|\.\d+/g, '');
  return bases.map((base) => ({ ...base, url: base.url.replace(timePlace, text) }));
}

function sourcesOf(
  bases: readonly Base[],
  repository: string,
  path: string,
  wanted: string,
): readonly Source[] {
  refuseHostilePath(repository, path);
  const byUrl = new Map<string, Source>();
  for (const base of bases) {
    const url = `${base.url}/${path}`;
    if (base.repository === repository && !byUrl.has(url)) byUrl.set(url, { name: base.name, url });
  }
  if (byUrl.size === 0) {
    throw new CrossrootError({
      what: `no ${wanted} is known for the repository ${repository}`,
      why: `the known ones are ${bases.map(({ url }) => url).join(', ') || 'none at all'}`,
      todo:
        wanted === 'mirror'
          ? 'report this: data/mirrors.json has one for each repository of a release'
          : 'use the packages of today: leave out the day of the snapshot',
    });
  }
  return [...byUrl.values()];
}

/** @throws CrossrootError for a path that could lead out of its repository. */
export function refuseHostilePath(repository: string, path: string): void {
  const problem = archivePathProblem(path);
  if (problem === undefined) return;
  throw new CrossrootError({
    what: `the path ${JSON.stringify(path)} of the repository ${repository} is refused`,
    why: problem,
  });
}

function checkedBase(mirror: string): string {
  const why = baseUrlProblem(mirror);
  if (why === undefined) return new URL(mirror).href.replace(/\/+$/, '');
  throw new CrossrootError({
    what: `a base URL of ${inputName('mirror')} cannot be used`,
    why,
    todo: 'use a URL such as https://mirror.example/debian, which contains the folder dists',
  });
}
