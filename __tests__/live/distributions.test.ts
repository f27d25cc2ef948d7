import { afterAll, expect, test } from '@jest/globals';
import data from '../../data/distributions.json' with { type: 'json' };
import { findSoname, releasesFor } from '../../src/audit/distributions.js';
import { openContents } from '../../src/debian/contents.js';
import { findMirrors, publicMirrors } from '../../src/debian/mirrors.js';
import { openNet } from '../../src/net/download.js';
import { defaultNetSettings, type Proxies } from '../../src/net/net.js';
import { liveTimeout } from '../support/live.js';
import { describeWhileInStep } from '../support/live-fresh.js';
import { releaseNamed } from '../support/releases.js';

const { http_proxy: http, https_proxy: https, no_proxy: except } = process.env;
const proxies: Proxies = {
  ...(http === undefined ? {} : { http }),
  ...(https === undefined ? {} : { https }),
  ...(except === undefined ? {} : { except }),
};
const net = openNet({ ...defaultNetSettings, proxies });
afterAll(() => net.close());

const debian = releasesFor('arm64').filter(({ distribution }) => distribution === 'Debian');

const knownSonames = Object.keys(data.sonames);

/** No mirror but the archive of ended releases has buster. */
const asked = debian.filter(({ release }) => release !== '10');

for (const { release, name = '' } of asked) {
  const suites = releaseNamed(name.split(',')[0] ?? '');
  const describeHere = await describeWhileInStep(suites, ['arm64']);
  describeHere(`what the table says of Debian ${release}`, () => {
    test(
      'is what its Contents say',
      async () => {
        const mirrors = await findMirrors({ mirrors: [], aptRoot: '/etc/apt', publicMirrors });
        const { signal } = new AbortController();
        const phase = { info: () => undefined, downloaded: () => undefined, unpacked: () => undefined };
        const contents = openContents({ release: suites, net, mirrors, now: new Date(), phase, signal });
        const endings = knownSonames.map((soname) => `/aarch64-linux-gnu/${soname}`);
        const { files, problems } = await contents.find('arm64', endings);
        expect(problems).toEqual([]);
        const owners = new Map<string, string[]>();
        for (const { path, package: owner } of files) {
          const soname = /^(?:usr\/)?lib\/aarch64-linux-gnu\/([^/]+)$/.exec(path)?.[1];
          if (soname !== undefined) owners.set(soname, [...(owners.get(soname) ?? []), owner]);
        }
        for (const soname of knownSonames) {
          const said = findSoname('Debian', release, soname);
          const found = owners.get(soname);
          if (said.kind === 'missing') expect({ soname, found }).toEqual({ soname, found: undefined });
          if (said.kind === 'there') {
            expect({ soname, found }).toEqual({ soname, found: expect.arrayContaining([said.package]) });
          }
        }
      },
      liveTimeout,
    );
  });
}
