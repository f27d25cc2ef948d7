import { CrossrootError } from '../errors.js';
import type { Source } from '../net/net.js';
import { type Mirrors, refuseHostilePath } from './mirrors.js';
import { isOwnRepository, type OwnRepository } from './own-repository.js';

/**
 * Mirrors that also reach the repositories that the user brings, each at its own address alone: no mirror is
 * asked for what is theirs, and none of them for what is a mirror's.
 * @param environment has what repositories ask for; a variable is read when its repository is asked
 * @returns mirrors whose functions throw CrossrootError for a repository that nobody named, and for one whose
 * variable is not set.
 */
export function withOwnRepositories(
  mirrors: Mirrors,
  repositories: readonly OwnRepository[],
  environment: Readonly<Record<string, string>>,
): Mirrors {
  const place = (url: string, path: string): readonly Source[] => {
    refuseHostilePath(url, path);
    const named = repositories.find((one) => one.url === url);
    if (named === undefined) {
      throw new CrossrootError({
        what: `the repository ${url} cannot be used`,
        why: 'no line of repositories names it',
        todo: 'name it there, with the key that signs it',
      });
    }
    const { auth } = named;
    const authorization = auth === undefined ? undefined : authorizationOf(url, auth, environment[auth]);
    return [{ name: 'repository', url: `${url}/${path}`, authorization, instead }];
  };
  return {
    sources: (repository, path) =>
      isOwnRepository(repository) ? place(repository, path) : mirrors.sources(repository, path),
    packageSources: (repository, path, listed) =>
      isOwnRepository(repository) ? place(repository, path) : mirrors.packageSources(repository, path, listed),
  };
}

const instead =
  'check that its line in repositories has the address, suite and auth that its vendor documents, and that the vendor still has it';

/** `user:password` is sent as such (RFC 7617), anything else as a token (RFC 6750). */
function authorizationOf(url: string, variable: string, value = ''): string {
  const refusal = (why: string, todo: string) =>
    new CrossrootError({ what: `the repository ${url} cannot be used`, why, todo });
  if (value === '')
    throw refusal(
      `the variable ${variable}, which auth in its line names, is not set`,
      `set it for the step, from a secret: env: ${variable}: \${{ secrets.${variable} }}`,
    );
  if (!/^[\x20-\x7e]+$/.test(value))
    throw refusal(
      `the variable ${variable} has characters that are not allowed in an HTTP header, perhaps a newline`,
      'set it to user:password or a token alone',
    );
  return value.includes(':') ? `Basic ${Buffer.from(value).toString('base64')}` : `Bearer ${value}`;
}

/** The texts of a variable that nobody should read in a log: as it is set, and as it is sent. */
export function secretsOf(value = ''): readonly string[] {
  const colon = value.indexOf(':');
  const password = colon === -1 ? '' : value.slice(colon + 1);
  return [value, password, Buffer.from(value).toString('base64')].filter((one) => one !== '');
}
