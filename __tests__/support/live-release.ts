import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Release } from '../../src/debian/release.js';
import { compareVersions } from '../../src/debian/version.js';
import { describeLive, type LiveMachine, liveTimeout, once, runOnTarget, testRunning } from './live.js';
import { readProgram } from './live-elf.js';
import { tell } from './programs.js';

/** A C++ program with threads, streams and an exception; it prints `caught 9`. */
export const threadsAndExceptions = `#include <iostream>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

int main() {
  auto shared = std::make_shared<std::vector<unsigned>>(4);
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < 4; ++i)
    threads.emplace_back([shared, i] { (*shared)[i] = i * i + (std::random_device()() & 0); });
  for (auto &thread : threads) thread.join();
  try {
    throw std::runtime_error("caught " + std::to_string((*shared)[3]));
  } catch (const std::exception &error) {
    std::cout << error.what() << std::endl;
  }
}
`;

/** Headers that a gcc finds only when it reads the host's own folders, on Debian and on others. */
const hostHeaders = ['x86_64-linux-gnu/bits/types.h', 'gnu/stubs-64.h', 'asm/unistd_64.h'];

/**
 * The tests that every release has to pass. The release's Rust and gcc are downloaded once, by the first test.
 * @param describeHere skips them where it cannot be had
 */
export function describeRelease(release: Release, live: LiveMachine, describeHere = describeLive): void {
  const inputs = { rust: 'debian', sysroot: `debian:${release.name}`, packages: 'libssl-dev' };
  const built = once(async () => {
    const folder = await live.example('openssl-c', `${release.name}/openssl-c`);
    return live.step({ ...inputs, 'working-directory': folder });
  });
  const setUp = once(async () => {
    await built();
    return live.step({ ...inputs, command: 'none' });
  });
  const compiled = once(async () => {
    const step = await setUp();
    const folder = join((await live.machine()).workspace, release.name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'threads.cpp'), threadsAndExceptions);
    const args = ['-O2', '-Wall', '-Werror', '-pthread', 'threads.cpp', '-o', 'threads'];
    const ran = await live.later(step, step.env.CXX_aarch64_unknown_linux_gnu ?? '', args, folder);
    return { ran, program: join(folder, 'threads') };
  });
  const facts = async (file: string) => {
    const step = await setUp();
    return readProgram((args) => live.later(step, 'aarch64-linux-gnu-readelf', args, '/'), file);
  };

  describeHere(`a step for debian:${release.name}`, () => {
    test(
      'builds a crate with C of its own, and tells what it built',
      async () => {
        const { code, errors, warnings, outputs, stderr } = await built();
        expect({ code, errors, warnings, stderr }).toMatchObject({ code: 0, errors: [], warnings: [] });
        expect(outputs).toMatchObject({
          target: 'aarch64-unknown-linux-gnu',
          glibc: release.glibc,
          'sysroot-digest': expect.stringMatching(/^[0-9a-f]{64}$/),
          'cache-hit': 'false',
          executables: expect.stringMatching(/^\/[^\n]+\/example-openssl-c$/),
        });
        expect(JSON.parse(outputs.artifacts ?? '')).toEqual([
          expect.objectContaining({ kind: 'bin', path: outputs.executables, size: expect.any(Number) }),
        ]);
        const program = await facts(outputs.executables ?? '');
        expect(program).toMatchObject({ machine: 'AArch64', interpreter: '/lib/ld-linux-aarch64.so.1' });
        expect(program.needed.filter((name) => /^lib(?:ssl|crypto)\.so\.[\d.]+$/.test(name))).toHaveLength(2);
        expect(program.glibc).toMatch(/^2\.\d+$/);
        expect(compareVersions(program.glibc, release.glibc)).toBeLessThanOrEqual(0);
      },
      liveTimeout,
    );

    testRunning(
      'builds a program that runs',
      async () => {
        const { outputs } = await built();
        const ran = await runOnTarget(outputs.executables ?? '', outputs.sysroot ?? '');
        expect(ran).toMatchObject({
          code: 0,
          stdout: expect.stringMatching(/^OpenSSL [\s\S]*^TLS: ready$/m),
        });
      },
      liveTimeout,
    );

    test(
      'a second one finds every tree and exports the same',
      async () => {
        const [first, second] = [await built(), await setUp()];
        expect(second).toMatchObject({ code: 0, errors: [], warnings: [], env: first.env, path: first.path });
        const made = { artifacts: '[]', executables: '', 'cache-hit': 'true' };
        expect(second.outputs).toEqual({ ...first.outputs, ...made });
      },
      liveTimeout,
    );

    test(
      'a plain cargo build in a later step rebuilds nothing',
      async () => {
        const step = await built();
        const folder = join((await live.machine()).workspace, release.name, 'openssl-c');
        const ran = await live.later(step, 'cargo', ['build', '--verbose'], folder);
        expect(ran).toMatchObject({ code: 0, stderr: expect.stringMatching(/^ *Fresh example-openssl-c /m) });
        expect(ran.stderr).not.toMatch(/Compiling|Dirty|Running/);
      },
      liveTimeout,
    );

    test(
      'exports a g++ that compiles exceptions, streams and threads',
      async () => {
        const { ran, program } = await compiled();
        expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
        const { needed, glibc } = await facts(program);
        expect(needed).toContain('libstdc++.so.6');
        expect(compareVersions(glibc, release.glibc)).toBeLessThanOrEqual(0);
      },
      liveTimeout,
    );

    testRunning(
      'what g++ compiled runs',
      async () => {
        const { program } = await compiled();
        const ran = await runOnTarget(program, (await setUp()).outputs.sysroot ?? '');
        expect(ran).toEqual({ code: 0, stdout: 'caught 9\n', stderr: '' });
      },
      liveTimeout,
    );

    test(
      'exports compilers that search nothing but their tree and the sysroot',
      async () => {
        const step = await setUp();
        const { toolCache } = await live.machine();
        for (const [tool, language] of [
          ['gcc', 'c'],
          ['g++', 'c++'],
        ]) {
          const args = ['-E', '-v', '-x', language ?? '', '/dev/null'];
          const { code, stderr } = await live.later(step, `aarch64-linux-gnu-${tool}`, args, '/');
          const list = /^#include <\.\.\.> search starts here:\n([\s\S]*?)^End of search list/m.exec(
            stderr,
          )?.[1];
          const folders = (list ?? '').split('\n').flatMap((line) => line.trim() || []);
          expect(code).toBe(0);
          expect(folders).toContain(`${step.outputs.sysroot}/usr/include/aarch64-linux-gnu`);
          expect(folders.filter((folder) => !folder.startsWith(`${toolCache}/crossroot-`))).toEqual([]);
        }
      },
      liveTimeout,
    );

    test(
      'exports a gcc that does not find what only the host has',
      async () => {
        const step = await setUp();
        const header = await firstThere(hostHeaders, '/usr/include', `${step.outputs.sysroot}/usr/include`);
        const folder = dirname((await compiled()).program);
        // A host without headers of its own proves nothing, but then nothing of it can be found either.
        if (header === undefined) tell('the host has no C headers: one that is nowhere stands in for its own');
        const name = header ?? 'crossroot-nowhere.h';
        await writeFile(join(folder, 'host.c'), `#include <${name}>\n`);
        const ran = await live.later(step, 'aarch64-linux-gnu-gcc', ['-c', 'host.c'], folder);
        expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining(`${name}: No such file`) });
      },
      liveTimeout,
    );
  });
}

/** The first of these files that is in one folder and not in the other. */
async function firstThere(
  files: readonly string[],
  folder: string,
  notIn: string,
): Promise<string | undefined> {
  const isThere = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    );
  for (const file of files) {
    if ((await isThere(join(folder, file))) && !(await isThere(join(notIn, file)))) return file;
  }
  return undefined;
}
