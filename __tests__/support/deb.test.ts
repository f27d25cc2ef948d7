import { execFileSync } from 'node:child_process';
import { lstat, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type DebOptions, makeDeb } from './deb.js';
import { describeWith, testEachCompression } from './programs.js';
import { temporaryFolders } from './temp.js';

const folders = temporaryFolders();

const zlib: DebOptions = {
  name: 'zlib1g',
  version: '1:1.2.13-1',
  architecture: 'arm64',
  depends: 'libc6 (>= 2.14)',
  multiArch: 'same',
  files: [
    { path: 'lib/aarch64-linux-gnu/libz.so.1.2.13', content: 'ELF', mode: 0o600 },
    { path: 'lib/aarch64-linux-gnu/libz.so.1', link: 'libz.so.1.2.13' },
    { path: 'lib/aarch64-linux-gnu/again', hardlink: 'lib/aarch64-linux-gnu/libz.so.1.2.13' },
    { path: `usr/share/${'long/'.repeat(40)}name`, content: 'deep' },
  ],
};

async function write(options: DebOptions): Promise<{ readonly deb: string; readonly root: string }> {
  const folder = await folders.make();
  const deb = join(folder, 'a.deb');
  await writeFile(deb, makeDeb(options));
  return { deb, root: join(folder, 'root') };
}

test('a package made in memory has the same bytes each time', () => {
  expect(makeDeb(zlib)).toEqual(makeDeb(zlib));
});

describeWith('the program dpkg-deb', 'what dpkg-deb says of packages made in memory')(
  'a package made in memory',
  () => {
    testEachCompression('is one for dpkg-deb, compressed as %s', async (compression) => {
      const { deb, root } = await write({ ...zlib, compression });
      expect(execFileSync('dpkg-deb', ['-f', deb, 'Version', 'Multi-Arch'], { encoding: 'utf8' })).toBe(
        'Version: 1:1.2.13-1\nMulti-Arch: same\n',
      );
      execFileSync('dpkg-deb', ['-x', deb, root]);
      const library = join(root, 'lib/aarch64-linux-gnu/libz.so.1.2.13');
      expect(await readFile(library, 'utf8')).toBe('ELF');
      const status = await lstat(library);
      expect(status.mode & 0o777).toBe(0o600);
      expect(status.nlink).toBe(2);
      expect(status.mtimeMs).toBe(1_700_000_000_000);
      expect(await readlink(join(root, 'lib/aarch64-linux-gnu/libz.so.1'))).toBe('libz.so.1.2.13');
      expect(await readFile(join(root, `usr/share/${'long/'.repeat(40)}name`), 'utf8')).toBe('deep');
    });

    test('can claim another version inside than the index does', async () => {
      const { deb } = await write({ ...zlib, control: { Version: '6.6', 'Multi-Arch': undefined } });
      expect(execFileSync('dpkg-deb', ['-f', deb, 'Version', 'Multi-Arch'], { encoding: 'utf8' })).toBe(
        'Version: 6.6\n',
      );
    });

    test('can hold devices, FIFOs and raw members', async () => {
      const { deb } = await write({
        ...zlib,
        files: [
          { path: 'dev/null', type: '3' },
          { path: 'run/fifo', type: '6' },
          { raw: { name: '../../outside', type: '0', content: Buffer.from('x'), mode: 0o4755, mtime: 0 } },
        ],
      });
      const listing = execFileSync('dpkg-deb', ['-c', deb], { encoding: 'utf8', stdio: 'pipe' });
      expect(listing).toMatch(/^crw-r--r-- .* 1,3 .* \.\/dev\/null$/m);
      expect(listing).toMatch(/^prw-r--r-- .* \.\/run\/fifo$/m);
      expect(listing).toMatch(/^-rwsr-xr-x .* \.\.\/\.\.\/outside$/m);
    });

    test('can claim a size that no disk holds', async () => {
      const raw = { name: './big', type: '0', mode: 0o644, mtime: 0, claimedSize: 128n * 2n ** 30n };
      const { deb } = await write({ ...zlib, files: [{ raw }] });
      const tar = execFileSync('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" | tar -tv 2>&1 || :', 'sh', deb], {
        encoding: 'utf8',
      });
      expect(tar).toContain(` ${128 * 2 ** 30} `);
    });

    test('can be spoiled', async () => {
      const { deb } = await write({ ...zlib, mutate: (bytes) => bytes.subarray(1) });
      expect(() => execFileSync('dpkg-deb', ['-I', deb], { stdio: 'pipe' })).toThrow(
        'not a Debian format archive',
      );
    });
  },
);
