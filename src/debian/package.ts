import * as v from 'valibot';
import { baseUrlProblem } from '../net/url.js';
import { targets } from '../target.js';
import { isOwnRepository } from './own-repository.js';
import { isPackageName } from './relation.js';
import { releases } from './release.js';
import { isVersion } from './version.js';

/** One `.deb` file of a Debian archive. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Debian architecture: `arm64`, `amd64` or `all`. */
  readonly architecture: string;
  /** The repository that holds it: `debian` or `debian-security`; one that the user brings by its base URL. */
  readonly repository: string;
  /** Path under the repository's base URL (the field `Filename`). */
  readonly path: string;
  /** Size of the `.deb` in bytes. */
  readonly size: number;
  /** SHA256 of the `.deb`, lowercase hexadecimal. */
  readonly sha256: string;
}

/**
 * A stanza of a `Packages` index: a package with the fields that choosing needs (Debian policy §5.3, §7).
 * Relations stay as text: an index has some 68,000 stanzas, and a run looks into a few hundred.
 */
export interface Candidate extends Package {
  /** `Pre-Depends` and `Depends` as written, `` when absent. */
  readonly preDepends: string;
  readonly depends: string;
  /** `Provides` as written, `` when absent. */
  readonly provides: string;
  readonly multiArch: 'same' | 'foreign' | 'allowed' | 'no';
  readonly essential: boolean;
  /** Section without the archive area: `libdevel`. */
  readonly section: string;
  /** The priority of its repository (apt_preferences(5)). */
  readonly pin: number;
}

/**
 * What is wrong with a path that an archive's data gives, if anything is: it must name a file under the
 * base URL of its repository in one way only, so no empty, `.` or `..` segment, and nothing that a URL reads as
 * more than a letter of a path (`%`, `?`, `#`, `\`, blanks).
 */
export function archivePathProblem(path: string): string | undefined {
  if (!/^[A-Za-z0-9._~+:=@,/-]+$/.test(path))
    return 'it contains characters that are not allowed in an archive path';
  // One search over the frame of slashes is quicker than a split, and an index asks this 68,000 times.
  if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return 'it has an empty, "." or ".." segment';
  return undefined;
}

/** A SHA256 as Crossroot writes it. */
export const sha256Schema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'it is not a SHA256 sum in lowercase hexadecimal'),
);

/** A package's name (Debian policy §5.6.1). */
export const packageNameSchema = v.pipe(v.string(), v.check(isPackageName, 'it is not a package name'));

/** A package's version (Debian policy §5.6.12). */
export const versionSchema = v.pipe(v.string(), v.check(isVersion, 'it is not a Debian version'));

const knownRepositories = new Set(
  releases.flatMap((release) => release.repositories.map(({ repository }) => repository)),
);

/** Whether a text is the address of a repository that a user brings, as packages are recorded with it. */
function isBaseUrl(text: string): boolean {
  return (
    isOwnRepository(text) &&
    baseUrlProblem(text) === undefined &&
    new URL(text).href.replace(/\/+$/, '') === text
  );
}

/** A package as a lock or a record holds it: these fields, and no other. */
export const packageSchema: v.GenericSchema<Package> = v.strictObject({
  name: packageNameSchema,
  version: versionSchema,
  architecture: v.picklist([...targets.map(({ debian }) => debian), 'all']),
  repository: v.pipe(
    v.string(),
    v.check((text) => knownRepositories.has(text) || isBaseUrl(text), 'it is not a repository'),
  ),
  path: v.pipe(
    v.string(),
    v.check((path) => archivePathProblem(path) === undefined, 'it is not a path in an archive'),
  ),
  size: v.pipe(
    v.number(),
    v.check((size) => Number.isSafeInteger(size) && size > 0, 'it is not a number of bytes'),
  ),
  sha256: sha256Schema,
});
