import * as v from 'valibot';
import { archivePathProblem } from './archive-path.js';
import type { Package } from './package.js';
import { isPackageName } from './relation.js';
import { releases } from './release.js';
import { isVersion } from './version.js';

const repositories = releases.flatMap((release) => release.repositories.map(({ repository }) => repository));

/** A SHA256 as Crossroot writes it. */
export const sha256Schema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'it is not a SHA256 in lowercase hexadecimal'),
);

/** A package's name (Debian policy §5.6.1). */
export const packageNameSchema = v.pipe(v.string(), v.check(isPackageName, 'it is not the name of a package'));

/** A package's version (Debian policy §5.6.12). */
export const versionSchema = v.pipe(v.string(), v.check(isVersion, 'it is not a Debian version'));

/** What a package looks like that was written down, to the last field. */
export const packageSchema: v.GenericSchema<Package> = v.strictObject({
  name: packageNameSchema,
  version: versionSchema,
  architecture: v.picklist(['amd64', 'arm64', 'all']),
  repository: v.picklist(repositories),
  path: v.pipe(
    v.string(),
    v.check((path) => archivePathProblem(path) === undefined, 'it is not a path within an archive'),
  ),
  size: v.pipe(
    v.number(),
    v.check((size) => Number.isSafeInteger(size) && size > 0, 'it is not a number of bytes'),
  ),
  sha256: sha256Schema,
});
