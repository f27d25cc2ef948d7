import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { lstat, mkdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileContent } from '../../src/archive/tar-writer.js';
import { builderOf } from '../support/built-files.js';
import { testWith } from '../support/programs.js';
import { worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';
import { makeRoot, multiarch } from '../sysroot/roots.js';

const bench = worldBench();
const mebibyte = 2 ** 20;

describe('crossroot sysroot pack --output', () => {
  const pack = async (output: string, prepare: (folder: string) => unknown) => {
    const machine = await bench.machine();
    const root = await makeRoot(bench.folders);
    await prepare(machine.workspace);
    const result = await bench.run(machine, {
      plainDesk: true,
      desk: ['sysroot', 'pack', root, '--output', output],
    });
    return { result, place: join(machine.workspace, output) };
  };

  // A device beside which no file can be made: it is still there when the guard is not.
  const device = '/dev/pts/ptmx';
  const devices = existsSync(device) ? [['a device', (file: string) => symlink(device, file)] as const] : [];
  if (devices.length === 0) console.log(`skipped: --output onto a device: there is no ${device}`);
  test.each<readonly [string, (file: string) => unknown]>([
    ...devices,
    ['a FIFO', (file: string) => execFileSync('mkfifo', [file])],
    ['a folder', (file: string) => mkdir(file)],
    ['a link', (file: string) => symlink('nowhere', file)],
  ])('onto %s is refused, and it stays what it was', async (type, plant) => {
    let before: number | undefined;
    const { result, place } = await pack('out', async (folder) => {
      await plant(join(folder, 'out'));
      before = (await lstat(join(folder, 'out'))).ino;
    });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(new RegExp(`cannot be written\\n  why: it is ${type}`));
    expect((await lstat(place)).ino).toBe(before);
  });

  const testWithZstd = testWith('zstd in Node or as a program', 'where a pack is written to');
  testWithZstd('onto a link to a file writes that file', async () => {
    const { result, place } = await pack('out', async (folder) => {
      await writeFile(join(folder, 'file'), 'old');
      await symlink('file', join(folder, 'out'));
    });
    expect(result.code).toBe(0);
    expect((await lstat(place)).isSymbolicLink()).toBe(true);
    const sum = createHash('sha256')
      .update(await readFile(place))
      .digest('hex');
    expect(result.stdout).toContain(`sysroot-sha256: ${sum}`);
  });

  testWithZstd.each(['-', '/dev/stdout'])(
    '%s writes the pack, and nothing else, to standard output',
    async (output) => {
      const { result } = await pack(output, () => undefined);
      expect(result.code).toBe(0);
      // The runner of the tests reads text: the magic number of zstd (RFC 8878) as far as it is some.
      expect(result.stdout).toMatch(/^\(\ufffd\/\ufffd/);
      expect(result.stdout).not.toContain('sysroot:');
      expect(result.stderr).toMatch(/sysroot-sha256: [0-9a-f]{64}/);
    },
  );
});

describe('a directory with sparse or huge files', () => {
  test('is packed and copied with its holes as holes, up to the bound of a pack', async () => {
    const root = await makeRoot(bench.folders);
    const sparse = join(root, multiarch, 'libsparse.so.1');
    await writeFile(sparse, 'begin');
    await truncate(sparse, 64 * mebibyte);
    // A library's link that is absolute: the run needs a copy.
    await symlink(`/${multiarch}/libsparse.so.1`, join(root, multiarch, 'libsparse.so'));
    const machine = await bench.machineWithGcc();
    const result = await bench.run(machine, { inputs: { sysroot: root } });
    expect(result).toMatchObject({ code: 0, errors: [] });
    expect(result.outputs.sysroot).not.toBe(root);
    const copy = await stat(join(result.outputs.sysroot ?? '', multiarch, 'libsparse.so.1'));
    expect(copy.size).toBe(64 * mebibyte);
    expect(copy.blocks * 512).toBeLessThan(mebibyte);

    await truncate(sparse, 2 ** 40);
    const huge = await bench.run(await bench.machineWithGcc(), { inputs: { sysroot: root } });
    expect(huge.errors).toEqual([expect.stringMatching(/is too large for a sysroot\n.*libsparse\.so\.1/)]);
    const packed = await bench.run(await bench.machine(), { plainDesk: true, desk: ['sysroot', 'pack', root] });
    expect(packed).toMatchObject({ code: 1, stderr: expect.stringContaining('is too large for a sysroot') });
  });
});

describe('archive-files', () => {
  const build = async (files: string, prepare: (folder: string) => unknown) => {
    const machine = await bench.machineWithGcc();
    await writeFile(join(machine.workspace, 'Cargo.toml'), '[package]\nname = "app"\nversion = "0.1.0"\n');
    await prepare(machine.workspace);
    const { path } = await builderOf(machine, [{ name: 'app' }]);
    const inputs = { command: 'build', audit: 'off', archive: 'true', 'archive-files': files };
    return { machine, result: await bench.run(machine, { inputs, env: { PATH: path } }) };
  };

  test.each([
    ['that holds the folder of archives', 'target'],
    ['in the folder of archives', `target/${target.triple}/crossroot/old`],
  ])('a folder %s is refused before anything is packed', async (_name, files) => {
    const { result } = await build(files, async (folder) => {
      await mkdir(join(folder, `target/${target.triple}/crossroot/old`), { recursive: true });
      await writeFile(join(folder, `target/${target.triple}/crossroot/old/app.tar.gz`), 'old');
    });
    expect(result.code).toBe(1);
    expect(result.errors).toEqual([
      expect.stringMatching(/cannot be added to the archive\n.*archives are written to/),
    ]);
  });

  test('an empty folder is in the archive, alone and within another', async () => {
    const { result } = await build('plugins share', async (folder) => {
      await mkdir(join(folder, 'plugins'));
      await mkdir(join(folder, 'share/themes'), { recursive: true });
      await writeFile(join(folder, 'share/a'), 'a');
    });
    expect(result).toMatchObject({ code: 0, errors: [] });
    const listed = String(execFileSync('tar', ['-tzf', result.outputs.archive ?? '']));
    expect(listed).toMatch(/\/plugins\/\n/);
    expect(listed).toMatch(/\/share\/themes\/\n/);
  });

  test.each([
    ['longer', 'longer than it was'],
    ['shorter', 's'],
    ['other, of the same size', 'second'],
  ])('a file that becomes %s while it is packed ends the packing', async (_name, text) => {
    const file = join(await bench.folders.make(), 'file');
    await writeFile(file, 'before');
    const content = fileContent(file, lstatSync(file));
    content.next();
    // The clock of a file system moves in steps.
    for (const { ctimeMs } = lstatSync(file); lstatSync(file).ctimeMs === ctimeMs; )
      await writeFile(file, text);
    expect(() => [...content]).toThrow('changed while it was being packed');
  });
});
