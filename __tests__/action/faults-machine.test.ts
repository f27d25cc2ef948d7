import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { builderOf } from '../support/built-files.js';
import type { Machine } from '../support/runner.js';
import { expectNoLeftovers, expectRefusal, worldBench } from '../support/world-bench.js';

const bench = worldBench();
const good = { code: 0, errors: [], warnings: [] };

test('no program but Rust need be on PATH: xz is brought along', async () => {
  const machine = await bench.machine();
  expect(await bench.run(machine, { path: [] })).toMatchObject({ ...good, outputs: { glibc: '2.36' } });
});

describe('without the program xz', () => {
  const content = randomBytes(400_000);
  const path = 'usr/include/large.h';
  const inputs = { packages: 'liblarge-dev' };
  const add = () => {
    const of = { name: 'liblarge-dev', version: '1.0-1', architecture: 'arm64' };
    return bench.add({ ...of, compression: 'xz', files: [{ path, content }] });
  };

  test('a large package is decoded in a thread of its own', async () => {
    await add();
    const machine = await bench.machineWithGcc();
    const { outputs, ...result } = await bench.run(machine, { inputs, path: [] });
    expect(result).toMatchObject(good);
    expect(content.equals(await readFile(join(outputs.sysroot ?? '', path)))).toBe(true);
  });

  test('a thread that cannot work fails the run in words', async () => {
    await add();
    const machine = await bench.machineWithGcc();
    const doors = { xzWorker: join(machine.root, 'no-worker.js') };
    const result = await bench.run(machine, { inputs, path: [], doors });
    await expectRefusal(machine, result, 'liblarge-dev 1.0-1 arm64', 'cannot be decompressed (xz)');
  });
});

describe('folders with blanks and letters beyond ASCII', () => {
  test('work for the workspace, the tool cache and the temporary files', async () => {
    const machine = await bench.awkwardMachine();
    const result = await bench.run(machine, { inputs: { packages: 'zlib1g-dev' } });
    expect(result).toMatchObject(good);
    await expectNoLeftovers(machine);
    const { gcc = '', sysroot = '' } = result.outputs;
    // Not every tool of a build can carry such a path: it is reached by another one.
    expect(sysroot).toMatch(/^[\w./-]+$/);
    expect(await realpath(sysroot)).toContain('Größe mit Blank – 工作区');
    const run = promisify(execFile);
    expect((await run(gcc, ['-dumpmachine'])).stdout).toBe('aarch64-linux-gnu\n');
    expect((await run(gcc, ['-print-sysroot'])).stdout).toBe(`${sysroot}\n`);
  });

  test('are refused with a colon, which no list of folders can carry', async () => {
    const machine = await bench.machine();
    const result = await bench.run(machine, { env: { RUNNER_TOOL_CACHE: join(machine.root, 'a:b') } });
    expect(result).toMatchObject({ code: 1, env: {}, path: [], outputs: {} });
    expect(result.errors).toEqual([
      expect.stringMatching(/^RUNNER_TOOL_CACHE names .*a:b", which cannot be used/),
    ]);
  });
});

describe('a tool cache that cannot be written', () => {
  test('is told in one warning, and the trees go to the temporary files', async () => {
    const machine = await bench.machine();
    await writeFile(join(machine.root, 'file'), '');
    const toolCache = join(machine.root, 'file', 'tool');
    const result = await bench.run(machine, { env: { RUNNER_TOOL_CACHE: toolCache } });
    expect(result).toMatchObject({ code: 0, errors: [] });
    const trees = join(machine.temp, 'crossroot-trees');
    expect(result.warnings).toEqual([
      `the tool cache ${toolCache} of RUNNER_TOOL_CACHE cannot be written (ENOTDIR): using ${trees} instead`,
    ]);
    expect(result.outputs.sysroot).toMatch(`${trees}/crossroot-sysroot/`);
    expect(result.outputs.gcc).toMatch(machine.temp);
    const again = await bench.run(machine, { env: { RUNNER_TOOL_CACHE: toolCache } });
    expect(again).toMatchObject({ code: 0, errors: [], warnings: result.warnings });
    expect(again.outputs.sysroot).toBe(result.outputs.sysroot);
  });

  mountTest(
    'is told in one warning when it is read-only, too',
    'ro',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      const result = await bench.run(machine, { node });
      expect(result).toMatchObject({ code: 0, errors: [] });
      expect(result.warnings).toEqual([expect.stringContaining('cannot be written (EROFS)')]);
    },
  );
});

describe('a tool cache on a file system that starts no programs', () => {
  mountTest(
    'is told in one warning that names the variable, and all goes to the temporary files',
    'noexec',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      const result = await bench.run(machine, { node });
      expect(result).toMatchObject({ code: 0, errors: [] });
      expect(result.warnings).toEqual([
        expect.stringMatching(/^the tool cache from RUNNER_TOOL_CACHE cannot be used: .*noexec; using /),
      ]);
      const { gcc = '', sysroot = '' } = result.outputs;
      for (const path of [gcc, sysroot]) expect(path).toContain(`${machine.temp}/crossroot-trees/`);
      expect((await promisify(execFile)(gcc, ['-dumpmachine'])).stdout).toBe('aarch64-linux-gnu\n');
      expect(await leftInMount(machine)).toEqual([]);
    },
  );

  mountTest(
    'is refused before anything is fetched when the temporary files are on one, too',
    'noexec',
    'RUNNER_TEMP',
    async (machine, node) => {
      const result = await bench.run(machine, { node, env: { RUNNER_TOOL_CACHE: '/dev/null' } });
      expect(result.errors).toEqual([
        expect.stringMatching(/^programs cannot run from .*\n.*noexec\n.* RUNNER_TEMP, to a folder/),
      ]);
      expect(bench.archive().requests).toEqual([]);
    },
  );
});

describe('a disk that is full', () => {
  mountTest(
    'where the tool cache is leads to the temporary files, in one warning that names the variable',
    'size=4k',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      const result = await bench.run(machine, { node });
      expect(result).toMatchObject({ code: 0, errors: [] });
      expect(result.warnings).toEqual([
        expect.stringMatching(/of RUNNER_TOOL_CACHE cannot be written \(ENOSPC\): using /),
      ]);
      expect(result.outputs.sysroot).toContain(machine.temp);
      const left = await leftInMount(machine);
      expect(left.filter((path) => !path.includes('/crossroot-launchers'))).toEqual([]);
    },
  );

  mountTest(
    'or has no inodes is told before anything is fetched when there is no other place',
    'nr_inodes=3',
    'RUNNER_TEMP',
    async (machine, node) => {
      const result = await bench.run(machine, { node, env: { RUNNER_TOOL_CACHE: '/dev/null' } });
      expect(result.errors).toEqual([
        expect.stringMatching(/\(RUNNER_TEMP\) failed\n.*ENOSPC.*\n.*free some space on the disk of/),
      ]);
      expect(bench.archive().requests).toEqual([]);
    },
  );

  mountTest(
    'of inodes in the middle of a run is told with its own name',
    'nr_inodes=60',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      const result = await bench.run(machine, { node });
      expect(result).toMatchObject({ code: 1, env: {}, outputs: {} });
      expect(result.errors).toEqual([
        // What takes the last inode, a package that arrives or one that is unpacked, depends on which is quicker.
        expect.stringMatching(
          `ENOSPC[^]*free some space on the disk of ${machine.toolCache}, then run again|the disk is full\n[^]*free some space`,
        ),
      ]);
      expect(await leftInMount(machine)).toEqual([]);
    },
  );

  mountTest(
    'where the tool cache is ends the run cleanly',
    'size=1m',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      await bench.add(big('\0'.repeat(3_000_000)));
      const result = await bench.run(machine, { node, inputs: { packages: 'libbig-dev' } });
      await expectRefusal(
        machine,
        result,
        'ENOSPC',
        `free some space on the disk of ${machine.toolCache}, then run again`,
      );
      expect(await leftInMount(machine)).toEqual([]);
    },
  );

  mountTest(
    'where the tool cache is ends the run cleanly while packages arrive',
    'size=1m',
    'RUNNER_TOOL_CACHE',
    async (machine, node) => {
      await bench.add(big(randomBytes(3_000_000)));
      const result = await bench.run(machine, { node, inputs: { packages: 'libbig-dev' } });
      await expectRefusal(machine, result, /ENOSPC|the disk is full/, /free some space/);
      expect(await leftInMount(machine)).toEqual([]);
    },
  );

  test.each<[string, string | Buffer, readonly string[]]>([
    [
      'unpacked',
      '\0'.repeat(1_000_000),
      ['unpacking libbig-dev 1.0-1 arm64 failed', 'EFBIG', 'free some space'],
    ],
    ['downloaded', randomBytes(1_000_000), ['cannot write libbig-dev 1.0-1 arm64 to', 'EFBIG']],
  ])('for a single file that is %s ends the run cleanly', async (_name, content, words) => {
    await bench.add(big(content));
    const machine = await bench.machineWithGcc();
    const node = await wrapper(machine, 'ulimit -f 512');
    const result = await bench.run(machine, { node, inputs: { packages: 'libbig-dev' } });
    await expectRefusal(machine, result, ...words);
  });
});

describe('a disk that changes while a run works', () => {
  const variable = 'RUNNER_TOOL_CACHE';
  const untilFlag = (machine: Machine) =>
    `(until [ -e "${machine.root}/flag" ]; do sleep 0.05; done
# Refused for as long as a file is open to be written.
until mount -o remount,ro "$RUNNER_TOOL_CACHE" 2> /dev/null; do sleep 0.05; done; : > "${machine.root}/done") &`;

  for (const [what, match] of [
    ['the release is read', /InRelease/],
    ['packages arrive', /libc6-dev_.*_arm64\.deb$/],
  ] as const) {
    mountTest(
      `to read-only while ${what} ends the run in words`,
      'size=60m',
      variable,
      async (machine, node) => {
        const done = join(machine.root, 'done');
        bench.onRequest(
          match,
          async ({ answer }) => {
            await writeFile(join(machine.root, 'flag'), '');
            for (let n = 0; n < 200 && !existsSync(done); n++) await setTimeout(50);
            answer();
          },
          { times: 1 },
        );
        const { code, errors, outputs } = await bench.run(machine, { node });
        expect({ code, errors, outputs }).toEqual({
          code: 1,
          errors: [expect.stringMatching(/EROFS[\s\S]*\n {2}do: .*(?:writable|folder)/)],
          outputs: {},
        });
      },
      untilFlag,
    );
  }

  const target = 'TEST_TARGET';
  for (const [what, mounted, change, end] of [
    ['the tool cache to read-only, which a run is done with', variable, 'mount -o remount,ro', undefined],
    [
      'the target folder to read-only',
      target,
      'mount -o remount,ro',
      /EROFS[\s\S]*do: make .*\/target\S* writable/,
    ],
    [
      'the target folder to full',
      target,
      'full() { cat /dev/zero > "$1/fill"; }; full',
      /ENOSPC[\s\S]*do: free some space .*\/target/,
    ],
  ] as const) {
    mountTest(`once cargo has built, ${what}, is told`, 'size=60m', mounted, async (machine, node) => {
      const { root, workspace } = machine;
      await writeFile(join(workspace, 'Cargo.toml'), '[package]\nname = "app"\nversion = "0.1.0"\n');
      await mkdir(join(workspace, 'target'));
      const { path } = await builderOf(machine, [{ name: 'app' }], {
        last: `${change} "$${mounted}" 2>/dev/null`,
      });
      const env = { PATH: path, [target]: join(workspace, 'target') };
      const inputs = { command: 'build', archive: 'true', strip: 'symbols' };
      const { code, errors, warnings } = await bench.run(machine, { node, env, inputs, starts: 'not tried' });
      expect({ code, errors, warnings }).toEqual({
        code: end === undefined ? 0 : 1,
        errors: end === undefined ? [] : [expect.stringMatching(end)],
        warnings:
          end === undefined ? [expect.stringMatching(`^${machine.toolCache}/.* cannot be removed`)] : [],
      });
      expect(await readdir(root)).toContain('left');
    });
  }
});

function big(content: string | Buffer) {
  return {
    name: 'libbig-dev',
    version: '1.0-1',
    architecture: 'arm64',
    files: [{ path: 'usr/include/big.h', content }],
  };
}

/** A Node that starts after a preparation in sh. */
async function wrapper(machine: Machine, preparation: string, afterwards = ''): Promise<string> {
  const file = join(machine.root, 'node');
  await symlink(process.execPath, join(machine.root, 'real-node'));
  const text = `#!/bin/sh\n${preparation}\n"${machine.root}/real-node" "$@"\ncode=$?\n${afterwards}\nexit $code\n`;
  await writeFile(file, text, { mode: 0o755 });
  return file;
}

async function leftInMount(machine: Machine): Promise<readonly string[]> {
  const lines = (await readFile(join(machine.root, 'left'), 'utf8')).split('\n');
  return lines.filter(
    (line) =>
      line !== '' &&
      !/\/crossroot-(?:staging-\d+|resolutions|gcc\b.*|sysroot|digests(?:\/gcc-\w+)?)$|\.json$/.test(line),
  );
}

/**
 * A test with a file system of its own over one of the runner's folders, which not every machine lets a user
 * have.
 */
function mountTest(
  name: string,
  options: string,
  variable: 'RUNNER_TOOL_CACHE' | 'RUNNER_TEMP' | 'TEST_TARGET',
  body: (machine: Machine, node: string) => Promise<void>,
  meanwhile: (machine: Machine) => string = () => '',
): void {
  const probe = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  if (probe.status !== 0) {
    test.skip(`${name} (skipped: this machine lets nobody mount a file system)`, () => undefined);
    return;
  }
  test(name, async () => {
    const machine = await bench.machineWithGcc();
    const mount = `[ "$1" = mounted ] || exec unshare -rm "$0" mounted "$@"
shift
mount -t tmpfs -o ${options} tmpfs "$${variable}"
${meanwhile(machine)}`;
    await body(
      machine,
      await wrapper(machine, mount, `find "$${variable}" -mindepth 1 > "${machine.root}/left"`),
    );
  });
}
