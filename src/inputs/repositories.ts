import { mostKeyBytes, readKeyFile, UnfitKeyError } from '../debian/key-file.js';
import type { Keyring } from '../debian/keyring.js';
import { type OwnRepository, ownPin } from '../debian/own-repository.js';
import { archivePathProblem } from '../debian/package.js';
import type { CrossrootError } from '../errors.js';
import { baseUrlProblem, parseUrl } from '../net/url.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { type NamedSource, readSources } from './repository-sources.js';
import { refused } from './values.js';
import { readWorkspaceFile } from './workspace-file.js';

/** Each is read in each run that has something to choose. */
const mostRepositories = 50;

/**
 * Reads the input `repositories`, which says where packages come from besides the sysroot's release. Nothing is
 * fetched; the files of keys are read.
 * @param base the workspace: files are beneath it
 * @throws CrossrootError for what is not understood, not signed by a key that is named, or not wanted here.
 */
export function parseRepositories(
  value: string,
  { sysroot, target }: { readonly sysroot: SysrootChoice; readonly target: Target },
  base: string,
): readonly OwnRepository[] {
  if (value.trim() === '') return [];
  if (sysroot.kind !== 'debian' || target.libc.isStatic) {
    const other = target.libc.isStatic
      ? `${target.triple} links ${target.libc.name} statically`
      : 'this sysroot is not';
    throw refused('repositories', '…', {
      why: `packages go into a sysroot that is made from a release, and ${other}`,
      todo: 'leave it out, or use a sysroot such as debian:bookworm and a glibc target',
    });
  }
  const all = readSources(value, sysroot.release, base).flatMap((source) =>
    repositoriesOf(source, target, base),
  );
  const twice = all.find(({ url, suite }, at) =>
    all.slice(0, at).some((other) => other.url === url && other.suite === suite),
  );
  if (twice !== undefined) {
    const todo = 'name it once, with all of its components';
    throw refused('repositories', `${twice.url} ${twice.suite}`, { why: 'it is listed twice', todo });
  }
  if (all.length > mostRepositories) {
    const why = `it names ${all.length} suites, and at most ${mostRepositories} are read`;
    throw refused('repositories', '…', { why, todo: 'leave out those that you need no package from' });
  }
  return all;
}

/** Options of apt's that take away from what vouches for a repository, and what they would allow. */
const looseOptions: Readonly<Record<string, string>> = {
  trusted: 'anyone on the network path could then change it: the signature is always checked',
  'allow-insecure': 'anyone on the network path could then change it: the signature is always checked',
  'allow-weak': 'MD5 and SHA-1 sums can be forged: the repository needs SHA256',
  'allow-downgrade-to-insecure':
    'anyone on the network path could then change it: the signature is always checked',
  'check-valid-until': 'an old state could then be served as the current one',
  'check-date': 'an old state could then be served as the current one',
  'date-max-future': 'an old state could then be served as the current one',
};

const knownOptions = ['arch', 'auth', 'pin', 'signed-by'];

function repositoriesOf(source: NamedSource, target: Target, base: string): readonly OwnRepository[] {
  const refusal = (why: string, todo: string): CrossrootError =>
    refused('repositories', source.text, { why, todo });
  refuseOptions(source, refusal);
  const { types, uris, suites, components, options } = source;
  if (types.includes('deb-src'))
    throw refusal('deb-src is for source packages, which Crossroot does not build', 'leave out deb-src');
  if (types.length !== 1 || types[0] !== 'deb') throw refusal('its type must be deb', 'write deb');
  if (suites.some((suite) => suite.endsWith('/')))
    throw refusal(
      'it is a flat repository (its suite ends with a slash), which has no index by suite and architecture',
      'ask its vendor for one with dists/, or use a tarball of the libraries as the sysroot',
    );
  const urls = uris.map((uri) => checkedUrl(uri, refusal));
  const wrong = [...suites, ...components].find((one) => archivePathProblem(one) !== undefined);
  if (wrong !== undefined)
    throw refusal(`${JSON.stringify(wrong)} is not a suite or component`, 'see its documentation');
  if (urls.length * suites.length * components.length === 0)
    throw refusal(
      'it lacks its URL, its suite or its components',
      'write them as its vendor does: … suite main',
    );
  const architectures = listOf(options.get('arch'));
  if (architectures.length > 0 && !architectures.includes(target.debian))
    throw refusal(
      `it is for ${architectures.join(', ')}, but ${target.triple} is ${target.debian}`,
      `leave it out for this target, or write arch=${[...architectures, target.debian].join(',')}`,
    );
  const pin = Number(options.get('pin') ?? ownPin);
  if (!Number.isInteger(pin) || pin < 1 || pin > 1000)
    throw refusal(
      'its pin is not a priority',
      'write a whole number from 1 to 1000: the release itself has 500',
    );
  const auth = options.get('auth');
  if (auth !== undefined) refuseAuth(auth, urls, refusal);
  const { keys, fingerprints } = keysOf(source, base, refusal);
  return urls.flatMap((url) =>
    suites.map((suite): OwnRepository => {
      const words = [
        ...(pin === ownPin ? [] : [`pin=${pin}`]),
        ...(auth === undefined ? [] : [`auth=${auth}`]),
        `signed-by=${listOf(options.get('signed-by')).join(',')}`,
      ];
      const line = `deb [${words.join(' ')}] ${url} ${suite} ${components.join(' ')}`;
      return { line, url, suite, components, pin, auth, keys, fingerprints };
    }),
  );
}

type Refusal = (why: string, todo: string) => CrossrootError;

function listOf(value = ''): readonly string[] {
  return value.split(',').filter((one) => one !== '');
}

function refuseOptions({ options }: NamedSource, refusal: Refusal): void {
  for (const name of options.keys()) {
    if (knownOptions.includes(name)) continue;
    const why = looseOptions[name];
    if (why !== undefined) throw refusal(`it says ${name}, and ${why}`, `leave out ${name}`);
    throw refusal(
      `its option ${JSON.stringify(name)} is not supported`,
      `leave it out; the supported options are ${knownOptions.join(', ')}`,
    );
  }
}

function checkedUrl(uri: string, refusal: Refusal): string {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
  if (scheme !== 'http' && scheme !== 'https')
    throw refusal(
      scheme === ''
        ? 'it has no URL'
        : `its address starts with ${scheme}:, and only http and https are supported`,
      'use its http or https address; the signature is checked either way',
    );
  const url = parseUrl(uri);
  if (url !== undefined && (url.username !== '' || url.password !== ''))
    throw refusal(
      'its URL contains a user name or password, which everyone who reads the workflow or the lock would see',
      'put user:password into a secret, set a variable to that secret, and write auth=THE_VARIABLE in the brackets',
    );
  const problem = baseUrlProblem(uri);
  if (url === undefined || problem !== undefined)
    throw refusal(problem ?? 'it has no URL', 'use its address as it is');
  return url.href.replace(/\/+$/, '');
}

/** What a variable holds is sent in the clear by http, but for this machine's own. */
function refuseAuth(auth: string, urls: readonly string[], refusal: Refusal): void {
  if (!/^[A-Za-z_]\w*$/.test(auth))
    throw refusal(
      'auth names no variable',
      'write the name of the variable that holds user:password or a token, never the value itself',
    );
  const isOpen = (url: URL) => url.protocol === 'http:' && !/^(?:127\.|localhost$|\[::1\]$)/.test(url.hostname);
  if (urls.some((url) => isOpen(new URL(url))))
    throw refusal('the value of auth would cross the network unencrypted', 'use its https address');
}

const fingerprintText = /^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/;

/** The keys of the files that a source names, and the fingerprints of all that it names. */
function keysOf(
  { options, fingerprint }: NamedSource,
  base: string,
  refusal: Refusal,
): Pick<OwnRepository, 'keys' | 'fingerprints'> {
  const signers = listOf(options.get('signed-by'));
  if (signers.length === 0)
    throw refusal(
      'it does not say which key signs it',
      'put the key of its vendor into the project, and write signed-by=keys/vendor.asc in the brackets',
    );
  if (signers.some((one) => one.includes('-----BEGIN')))
    throw refusal(
      'a key in the text itself is not supported',
      'put it into a file, and name that file with signed-by',
    );
  const files = signers.filter((one) => !fingerprintText.test(one));
  const keys = files.flatMap((path): Keyring => {
    const what = 'file of keys';
    const bytes = readWorkspaceFile('repositories', path, { what, base, mostBytes: mostKeyBytes });
    try {
      return readKeyFile(bytes);
    } catch (error) {
      if (!(error instanceof UnfitKeyError)) throw error;
      throw refusal(
        `${path} cannot be used: ${error.message}`,
        'get the public key from its vendor, or export it: gpg --armor --export FINGERPRINT',
      );
    }
  });
  const named = signers.filter((one) => fingerprintText.test(one));
  const fingerprints = [
    ...new Set([...keys.map((key) => key.fingerprint), ...named].map((one) => one.toUpperCase())),
  ];
  if (fingerprint !== undefined && !fingerprints.includes(fingerprint))
    throw refusal(
      `its known key is ${fingerprint}, but ${files.join(', ')} has ${fingerprints.join(', ')}`,
      'get the key from its vendor again; if the vendor has a new one, write the source out in full',
    );
  return { keys, fingerprints: fingerprints.sort() };
}
