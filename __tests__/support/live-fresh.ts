import { createHash } from 'node:crypto';
import { describe } from '@jest/globals';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { findMirrors, publicMirrors } from '../../src/debian/mirrors.js';
import type { Release } from '../../src/debian/release.js';
import type { Suite } from '../../src/debian/release-suites.js';
import { messageOf } from '../../src/errors.js';
import { describeLive } from './live.js';
import { tell } from './programs.js';

/**
 * `describeLive` where some mirror has each suite of a release, and none whose Valid-Until has passed: a run
 * refuses such a copy, and rightly. Else one that counts as skipped, and a line says why.
 */
export async function describeWhileFresh(release: Release): Promise<typeof describeLive> {
  if (describeLive !== describe) return describeLive;
  const stale = (await Promise.all(release.repositories.map(staleness))).find((why) => why !== undefined);
  if (stale === undefined) return describe;
  tell(`the tests of debian:${release.name} are skipped: ${stale}`);
  return describe.skip;
}

/**
 * Why a run that starts now would refuse a suite from every mirror that it would ask; undefined when it would
 * not.
 */
async function staleness({ repository, suite }: Suite): Promise<string | undefined> {
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
  const reasons: string[] = [];
  for (const { name, url } of mirrors.sources(repository, `dists/${suite}/InRelease`)) {
    try {
      const validUntil = /^Valid-Until: (.*)$/m.exec(await textAt(url))?.[1];
      if (validUntil === undefined || Date.parse(validUntil) > Date.now()) return undefined;
      reasons.push(`the ${suite} of ${name} was valid until ${validUntil}`);
    } catch (error) {
      reasons.push(`${name} has no ${suite}: ${messageOf(error)}`);
    }
  }
  return reasons.join('; ');
}

type Index = keyof typeof indexFiles;

/** The file of a component that an index of an architecture is fetched as. */
const indexFiles = {
  Contents: (architecture: string) => `Contents-${architecture}.gz`,
  Packages: (architecture: string) => `binary-${architecture}/Packages.xz`,
};

/**
 * `describeWhileFresh` where the mirrors have the indices that their own `InRelease` lists. A mirror in the
 * middle of an update has others: where their hashes prove that, one that counts as skipped, and a line says why.
 * @param indices which of them are fetched
 */
export async function describeWhileInStep(
  release: Release,
  architectures: readonly string[],
  indices: readonly Index[] = ['Contents', 'Packages'],
): Promise<typeof describeLive> {
  const describeHere = await describeWhileFresh(release);
  if (describeHere !== describe) return describeHere;
  for (const suite of release.repositories) {
    for (const architecture of architectures) {
      const why = await outOfStep(suite, architecture, indices).catch(() => undefined);
      if (why === undefined) continue;
      tell(`the tests of debian:${release.name}'s indices are skipped: ${why}`);
      return describe.skip;
    }
  }
  return describe;
}

/**
 * Why no mirror has one of a suite's indices as the first mirror's `InRelease` lists it; undefined when one
 * has it, or the release lists none.
 * @throws when the first mirror does not answer, which proves nothing
 */
async function outOfStep(
  { repository, suite, components }: Suite,
  architecture: string,
  indices: readonly Index[],
) {
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
  const [first] = mirrors.sources(repository, `dists/${suite}/InRelease`);
  const release = first === undefined ? '' : await textAt(first.url);
  const paths = components.flatMap((component) =>
    indices.map((index) => `${component}/${indexFiles[index](architecture)}`),
  );
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const listed = new RegExp(`^ ([0-9a-f]{64}) +\\d+ ${path}$`, 'm').exec(release)?.[1];
    if (listed === undefined) continue;
    const [byHash = [], byName = []] = [`${folder}/by-hash/SHA256/${listed}`, path].map((name) =>
      mirrors.sources(repository, `dists/${suite}/${name}`).map(({ url }) => url),
    );
    const own = await Promise.all([byHash, byName].map(([url = '']) => sumAt(url)));
    const others = [...byHash.slice(1), ...byName.slice(1)].map((url) => sumAt(url).catch(() => 'no answer'));
    const found = [...own, ...(await Promise.all(others))];
    if (!found.includes(listed)) {
      return `${first?.name} lists ${path} of ${suite} with SHA256 ${listed}, and the mirrors have ${found.join(', ')}`;
    }
  }
  return undefined;
}

/**
 * The architectures of a release's own suite, as the first mirror that answers has them.
 * @returns undefined when none answers
 */
export async function architecturesOf({
  repositories: [own],
}: Release): Promise<readonly string[] | undefined> {
  if (own === undefined) return undefined;
  const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
  for (const { url } of mirrors.sources(own.repository, `dists/${own.suite}/InRelease`)) {
    const text = await textAt(url).catch(() => undefined);
    const listed = /^Architectures: (.*)$/m.exec(text ?? '')?.[1];
    if (listed !== undefined) return listed.split(' ');
  }
  return undefined;
}

/** The SHA256 of what is at a URL, or the status with which the server refuses it. */
function sumAt(url: string): Promise<string> {
  return answerOf(url, async ({ statusCode, body }) => {
    const hash = createHash('sha256');
    for await (const chunk of body) hash.update(chunk);
    if (statusCode >= 500) throw new Error(`it answers with ${statusCode}`);
    return statusCode === 200 ? hash.digest('hex') : `status ${statusCode}`;
  });
}

function textAt(url: string): Promise<string> {
  return answerOf(url, async ({ statusCode, body }) => {
    const text = await body.text();
    if (statusCode === 200) return text;
    throw new Error(`it answers with ${statusCode}`);
  });
}

async function answerOf(
  url: string,
  read: (answer: Dispatcher.ResponseData) => Promise<string>,
): Promise<string> {
  const dispatcher = new EnvHttpProxyAgent();
  try {
    return await read(await request(url, { dispatcher, signal: AbortSignal.timeout(120_000) }));
  } finally {
    await dispatcher.close();
  }
}
