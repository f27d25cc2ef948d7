import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeEnvironment } from '../../src/environment/environment.js';
import { installLaunchers, makeLaunchers } from '../../src/gcc/launchers.js';
import { checkSysroot } from '../../src/sysroot/check.js';
import { readGlibcVersion } from '../../src/sysroot/glibc.js';
import { findLayout } from '../../src/sysroot/layout.js';
import { writeTextFiles } from '../../src/system/atomic-file.js';
import { targets } from '../../src/target.js';
import { type Distribution, distributions, layAs } from '../support/foreign-layouts.js';
import { describeLive, liveMachine, liveTimeout, once, runOnTarget, testRunning } from '../support/live.js';
import { releaseNamed } from '../support/releases.js';
import { host } from '../support/targets.js';

const live = liveMachine();
const release = releaseNamed('bookworm');

const sources = {
  'zlib.c': `#include <stdio.h>
#include <zlib.h>
int main(void) {
  printf("crc %lx\\n", crc32(0, (const Bytef *)"crossroot", 9));
  return zlibVersion()[0] != ZLIB_VERSION[0];
}
`,
  'tls.c': `#include <stdio.h>
#include <openssl/ssl.h>
int main(void) {
  SSL_CTX *context = SSL_CTX_new(TLS_client_method());
  puts(context == NULL ? "TLS: failed" : "TLS: ready");
  SSL_CTX_free(context);
  return context == NULL;
}
`,
  'exceptions.cpp': `#include <iostream>
#include <stdexcept>
#include <string>
int main() {
  try {
    throw std::runtime_error("caught " + std::to_string(42));
  } catch (const std::exception &error) {
    std::cout << error.what() << std::endl;
  }
}
`,
};

/** What Debian has in its own layout: a real sysroot, and the gcc for it. */
const debian = once(async () => {
  const step = await live.step({
    rust: 'debian',
    sysroot: 'debian:bookworm',
    packages: 'zlib1g-dev libssl-dev',
    command: 'none',
  });
  expect(step).toMatchObject({ code: 0, errors: [] });
  const { toolCache } = await live.machine();
  const [version] = await readdir(join(toolCache, 'crossroot-gcc'));
  return {
    step,
    sysroot: step.outputs.sysroot ?? '',
    gcc: join(toolCache, 'crossroot-gcc', version ?? '', 'x64'),
  };
});

describeLive.each(distributions)('a real sysroot that is laid as %s lays its own', (distribution) => {
  const made = once(() => makeRoot(distribution));

  test(
    'has its layout and its glibc found, and nothing wrong with it',
    async () => {
      const { root, layout, target } = await made();
      expect(layout.kind).toBe(distribution === 'arch' ? 'lib' : 'lib64');
      expect(readGlibcVersion(root, layout, target)).toBe(release.glibc);
      expect(checkSysroot(root, layout, target, { inPlace: true })).toEqual({
        errors: [],
        warnings: [],
        notes: [],
      });
    },
    liveTimeout,
  );

  test(
    'links zlib, what pkg-config says of OpenSSL, and a C++ program',
    async () => {
      expect(await (await made()).built()).toEqual([0, 0, 0, 0].map((code) => ({ code, stderr: '' })));
    },
    liveTimeout,
  );

  test(
    'finds what a library needs that the program does not name',
    async () => {
      const { run } = await made();
      const linked = await run('aarch64-linux-gnu-gcc', ['tls.c', '-lssl', '-o', 'tls-alone']);
      expect(linked).toMatchObject({ code: 0, stderr: '' });
    },
    liveTimeout,
  );

  testRunning(
    'what was linked runs',
    async () => {
      const { root, layout, folder, built } = await made();
      await built();
      // The loader is Debian's, which looks into the multiarch folders of its own.
      const folders = layout.libraries.map((library) => `/${library}`);
      const outputs = ['zlib', 'tls', 'exceptions'].map((name) =>
        runOnTarget(join(folder, name), root, folders),
      );
      const ran = await Promise.all(outputs);
      expect(ran.map(({ code, stdout }) => [code, stdout])).toEqual([
        [0, 'crc 1418c019\n'],
        [0, 'TLS: ready\n'],
        [0, 'caught 42\n'],
      ]);
    },
    liveTimeout,
  );
});

async function makeRoot(distribution: Distribution) {
  const { step, sysroot, gcc } = await debian();
  const [target] = targets;
  if (target === undefined) throw new Error('there is no target');
  const machine = await live.machine();
  const folder = join(machine.workspace, distribution);
  const root = join(folder, 'root,of-a-device');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text);
  layAs(distribution, sysroot, root);
  const layout = findLayout(root, target);
  const launchers = await installLaunchers(
    makeLaunchers({ gcc, release, target, host, sysroot: root, layout }),
    [machine.temp],
  );
  const environment = makeEnvironment({
    target,
    host,
    sysroot: { path: root, layout },
    gcc: { bin: `${launchers}/bin`, toolchain: `${gcc}/usr` },
    rust: { path: [], variables: {} },
    rustflags: 'env',
    user: {},
    cargoConfig: { targetRustflags: [], buildRustflags: [], linker: undefined, env: new Map() },
    hostPkgConfigPath: undefined,
    files: launchers,
  });
  await writeTextFiles(environment.files);
  const place = { ...step, env: Object.fromEntries(environment.variables), path: [...environment.path] };
  const run = (program: string, args: readonly string[]) => live.later(place, program, args, folder);
  const built = once(async () => {
    const openssl = await run('aarch64-linux-gnu-pkg-config', ['--cflags', '--libs', 'openssl']);
    const all = [
      openssl,
      await run('aarch64-linux-gnu-gcc', ['zlib.c', '-lz', '-o', 'zlib']),
      await run('aarch64-linux-gnu-gcc', ['tls.c', ...openssl.stdout.trim().split(/\s+/), '-o', 'tls']),
      await run('aarch64-linux-gnu-g++', ['-O2', '-Wall', '-pthread', 'exceptions.cpp', '-o', 'exceptions']),
    ];
    return all.map(({ code, stderr }) => ({ code, stderr }));
  });
  return { root, layout, target, folder, run, built };
}
