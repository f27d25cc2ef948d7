import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { describeLive, liveTimeout, proxies } from '../support/live.js';
import { type PageServer, startReleasePage } from '../support/release-page.js';
import { type Ran, runRust } from '../support/rust-toolchain.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const pinsOfOne = 'data/pins/aarch64-unknown-linux-gnu/bookworm.json';

/** A copy of the repository that pins the trees of one release for one target and host. */
let copy: string;
let page: PageServer;

const inCopy = (program: string, ...words: string[]): Promise<Ran> =>
  runRust(program, words, copy, { ...proxies(), XDG_CACHE_HOME: join(copy, 'cache') });

const makePacks = () => inCopy('node', 'scripts/packs.mjs', '--list', 'https://example.org/download', 'packs');

/** The pins of gcc and sysroot, as the copy has them now. */
async function pinned(): Promise<Record<'gcc' | 'sysroot', { digest: string; pack?: object }>> {
  const { targets } = JSON.parse(await readFile(join(copy, pinsOfOne), 'utf8'));
  const { sysroot, hosts } = targets['aarch64-unknown-linux-gnu'];
  return { sysroot, gcc: hosts.amd64.gcc };
}

describeLive('packs for the release page', () => {
  beforeEach(async () => {
    copy = await folders.make();
    page = await startReleasePage();
    for (const name of ['bin', 'data', 'dist', 'scripts'])
      await cp(name, join(copy, name), { recursive: true });
    for (const name of ['lib', 'node_modules']) await symlink(join(process.cwd(), name), join(copy, name));
    await cp('package.json', join(copy, 'package.json'));
    const kept = JSON.parse(await readFile(pinsOfOne, 'utf8'));
    delete kept.targets['aarch64-unknown-linux-gnu'].hosts.arm64;
    await rm(join(copy, 'data/pins'), { recursive: true });
    await mkdir(dirname(join(copy, pinsOfOne)), { recursive: true });
    await writeFile(join(copy, pinsOfOne), `${JSON.stringify(kept, undefined, 2)}\n`);
  });
  afterEach(() => page.close());

  test(
    'are made, written down with their checksums, and are then all that a run fetches',
    async () => {
      const before = await pinned();
      const made = await makePacks();
      expect(made).toMatchObject({ code: 0 });
      const tag = made.stdout.trim();
      expect(tag).toMatch(/^packs-[0-9a-f]{12}$/);
      expect(JSON.parse(await readFile(join(copy, 'data/packs.json'), 'utf8'))).toEqual({
        base: `https://example.org/download/${tag}`,
      });
      const after = await pinned();
      for (const kind of ['gcc', 'sysroot'] as const)
        expect(after[kind]).toEqual({ ...before[kind], pack: expect.anything() });

      const names = (await readdir(join(copy, 'packs'))).filter((name) => name.endsWith('.tar.zst'));
      expect(names).toHaveLength(2);
      for (const name of names) page.files.set(name, await readFile(join(copy, 'packs', name)));
      const ran = await inCopy('bin/crossroot', 'env', '--packs', page.base);
      expect(ran).toMatchObject({ code: 0 });
      expect(page.requests.filter((one) => one.startsWith('store')).sort()).toEqual(
        names.map((name) => `store ${name}`).sort(),
      );
      expect(ran.stderr).not.toContain('using packages instead of packs');

      const again = await makePacks();
      expect(again).toEqual({ code: 0, stdout: '', stderr: 'every pin has its pack already\n' });
    },
    liveTimeout,
  );
});
