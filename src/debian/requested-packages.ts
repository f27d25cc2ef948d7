import { CrossrootError } from '../errors.js';
import { nearNames } from '../text/near-names.js';
import { compareText, type PackageIndex } from './packages-index.js';
import { isPackageName } from './relation.js';
import { type Demand, describeName } from './unsatisfiable.js';
import { isVersion } from './version.js';

interface Request {
  readonly text: string;
  readonly name: string;
  readonly version: string | undefined;
}

/**
 * Reads the names that a user asked for, each `name`, `name:architecture` or `name=version`, and finds the
 * packages they mean. A virtual name means its provider, if there is one or if one of them is asked for as
 * well.
 * @returns one demand a name, sorted, whatever the order of the names was
 * @throws CrossrootError naming every name that is malformed, unknown, without that version, or not decided
 */
export function readRequests(
  index: PackageIndex,
  names: readonly string[],
  architecture: string,
): readonly Demand[] {
  const requests = [...new Set(names)].sort(compareText).map((text) => parse(text, architecture));
  const refusals: Refusal[] = [];
  const demands = requests.flatMap((request) => {
    const found = demandOf(request, requests, index, architecture);
    if (!('refused' in found)) return [found];
    refusals.push(found);
    return [];
  });
  if (refusals.length === 0) return demands;
  throw new CrossrootError({
    what: refusals.map(({ refused }) => refused).join('; '),
    why: [`looked through ${index.size} packages for ${architecture}`, ...refusals.flatMap(({ why }) => why)],
    todo: refusals.flatMap(({ todo }) => todo),
  });
}

interface Refusal {
  readonly refused: string;
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

function parse(text: string, architecture: string): Request {
  const [, name = '', qualifier, version] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
  if (!isPackageName(name) || (version !== undefined && !isVersion(version))) {
    throw new CrossrootError({
      what: `${JSON.stringify(text)} is not the name of a package`,
      why: 'a name has lowercase letters, digits, "+", "-" and "."; "=" and a Debian version may follow',
      todo: 'write it as libssl-dev or libssl-dev=3.0.17-1 in packages',
    });
  }
  if (qualifier !== undefined && qualifier !== architecture && qualifier !== 'any') {
    throw new CrossrootError({
      what: `${text} asks for the architecture ${qualifier}`,
      why: `packages for ${architecture} are wanted here`,
      todo: `write ${name} in packages`,
    });
  }
  return { text, name, version };
}

function demandOf(
  request: Request,
  all: readonly Request[],
  index: PackageIndex,
  architecture: string,
): Demand | Refusal {
  const { name, version, text } = request;
  const alternative =
    version === undefined ? { name } : { name, constraint: { relation: '=' as const, version } };
  const options = index.satisfying(alternative, architecture);
  const demand = { from: undefined, via: undefined, text, alternative };
  if (options.some((option) => option.name === name)) return demand;

  const providers = [...new Set(options.map((option) => option.name))];
  const isNamed = providers.some((provider) => all.some((other) => other.name === provider));
  if (isNamed || providers.length === 1) return demand;
  if (providers.length > 1) {
    return {
      refused: `${text} is a virtual package with several providers`,
      why: [describeName(index, name)],
      todo: [`write one of ${providers.join(', ')} instead of ${text} in packages`],
    };
  }
  if (version !== undefined && (index.candidates(name).length > 0 || index.providers(name).length > 0)) {
    return {
      refused: `${name} has no version ${version}`,
      why: [describeName(index, name)],
      todo: [`write ${name} in packages for the newest version, or name one of those seen`],
    };
  }
  const near = nearNames(name, index.names());
  return {
    refused: `no package is called ${name}`,
    why: [],
    todo: [
      near.length === 0
        ? `look for the right name in Debian's list of packages, and write it instead of ${text} in packages`
        : `write the right name instead of ${text} in packages: ${near.join(', ')}?`,
    ],
  };
}
