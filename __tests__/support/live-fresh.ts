import { describe } from '@jest/globals';
import { EnvHttpProxyAgent, request } from 'undici';
import { findMirrors, publicMirrors } from '../../src/debian/mirrors.js';
import type { Release, Suite } from '../../src/debian/release.js';
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

async function textAt(url: string): Promise<string> {
  const dispatcher = new EnvHttpProxyAgent();
  try {
    const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(20_000) });
    const text = await body.text();
    if (statusCode === 200) return text;
    throw new Error(`it answers with ${statusCode}`);
  } finally {
    await dispatcher.close();
  }
}
