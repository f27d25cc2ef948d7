import type { TarDialect } from '../archive/tar-header.js';

/** What archives may do, by who made them. */
export interface UnpackPolicy {
  readonly dialect: TarDialect;
  /**
   * Members of one path. `refuse`: they must be the same, whether in one archive or in two. `last-wins`: the
   * later replaces the earlier.
   */
  readonly conflict: 'refuse' | 'last-wins';
  /**
   * What a hardlink may name. `strict`: a file that the same archive brought before it. `deferred`: also one
   * that was left out, whose content a second reading fetches, and a symlink.
   */
  readonly hardlinks: 'strict' | 'deferred';
}

/** For packages, and for packs: several archives may be unpacked into one tree. */
export const packagePolicy: UnpackPolicy = { dialect: 'package', conflict: 'refuse', hardlinks: 'strict' };

/** For a tarball that somebody else made. */
export const tarballPolicy: UnpackPolicy = {
  dialect: 'tarball',
  conflict: 'last-wins',
  hardlinks: 'deferred',
};
