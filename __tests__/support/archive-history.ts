import type { Found } from './archive-server.js';

/** Files by their path: `/<repository>/…`. */
export type Files = ReadonlyMap<string, Buffer>;

/** What a mirror has at one time. */
export interface MirrorState {
  readonly dists: Files;
  /** The packages that are in a suite. */
  readonly pool: Files;
}

/**
 * What a mirror had over time: a snapshot for each archive time at which it was published. The snapshots share
 * their files' bytes.
 */
export interface ArchiveHistory {
  /** The dists of the latest snapshot not later than a time; none before the first. */
  distsAt(date: Date): Files;
  /**
   * Takes the snapshot of a time (to the second) and forgets all later ones. When that time has one already, it
   * gets the new dists, and the new pool besides the old: a package that was published at that time stays in
   * it.
   */
  record(date: Date, state: MirrorState): void;
  /**
   * What the snapshot service has at `/<repository>/<time>/<path>`: the file as of the snapshot of exactly that
   * time, or else a redirect, by path alone, to the latest snapshot before it. Nothing before the first
   * snapshot, or when the time is none.
   * @param base the service's own path, for redirects
   */
  snapshotFile(base: string, path: string): Found;
  /** What the archive of ended releases has at `/<repository>/<path>`: the file as it was published last. */
  endedFile(path: string): Found;
}

interface Snapshot extends MirrorState {
  readonly time: string;
}

/** A history without a snapshot. */
export function emptyHistory(): ArchiveHistory {
  // By time, oldest first. The times have one length, so that their order is that of their letters.
  let snapshots: readonly Snapshot[] = [];
  const latest = (time: string): Snapshot | undefined => snapshots.findLast((one) => one.time <= time);
  return {
    distsAt: (date) => latest(snapshotTime(date))?.dists ?? new Map(),
    record: (date, { dists, pool }) => {
      const time = snapshotTime(date);
      const before = snapshots.filter((one) => one.time < time);
      const same = snapshots.find((one) => one.time === time);
      snapshots = [...before, { time, dists, pool: new Map([...(same?.pool ?? []), ...pool]) }];
    },
    snapshotFile: (base, path) => {
      const [, repository = '', time = '', rest = ''] = /^(\/[\w-]+)\/([^/]+)(\/.*)$/.exec(path) ?? [];
      const snapshot = isSnapshotTime(time) ? latest(time) : undefined;
      if (snapshot === undefined) return undefined;
      if (snapshot.time === time) return fileOf(snapshot, repository + rest);
      return { redirect: encodeURI(`${base}${repository}/${snapshot.time}${rest}`) };
    },
    endedFile: (path) => {
      const last = snapshots.findLast((one) => fileOf(one, path) !== undefined);
      return last === undefined ? undefined : fileOf(last, path);
    },
  };
}

/** The file that a mirror has at a path. */
export function fileOf({ dists, pool }: MirrorState, path: string): Found {
  const file = pool.get(path) ?? dists.get(path);
  return file === undefined ? undefined : { file };
}

/** A time as the snapshot service writes it, to the second: `20260101T000000Z`. */
export function snapshotTime(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function isSnapshotTime(time: string): boolean {
  const date = new Date(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return !Number.isNaN(date.getTime()) && snapshotTime(date) === time;
}
