import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeLive, liveMachine, liveTimeout, once, runOnTarget, testRunning } from '../support/live.js';
import { tell } from '../support/programs.js';
import { onPath } from '../support/rust-toolchain.js';
import { targetNamed } from '../support/targets.js';

const target = targetNamed('aarch64-unknown-linux-musl');
const live = liveMachine();
const rustup = await onPath('rustup');
if (rustup === undefined) tell('the tests of musl are skipped: there is no rustup on PATH');
const describeHere = rustup === undefined ? describe.skip : describeLive;

const program = `#include <linux/version.h>
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static _Atomic int started;
static void *start(void *it) { atomic_fetch_add(&started, 1); return it; }

int main(void) {
  pthread_t thread;
  pthread_create(&thread, 0, start, 0);
  pthread_join(thread, 0);
  printf("%d %.3f\\n", started, cos(atof("0")));
  return 0;
}
`;

/** The words: the environment, the folder of the source, and the options of the link. */
const compile = `eval "$1"; cd "$2" || exit; shift 2
exec aarch64-linux-musl-gcc -H -Wl,--trace program.c -o program "$@" -pthread -lm`;

describeHere.each(['bookworm', 'trixie'])('debian:%s with musl', (release) => {
  const environment = once(async () => {
    const made = await live.desk(
      ['env', '--target', target.triple, '--sysroot', `debian:${release}`],
      [dirname(rustup ?? '')],
      { RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup') },
    );
    expect(made).toMatchObject({ code: 0 });
    const folder = join((await live.machine()).workspace, release);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'program.c'), program);
    await writeFile(join(folder, 'program.cpp'), '#include <iostream>\n');
    return { exports: made.stdout, folder };
  });

  test.each([[], ['-static-pie']])(
    'links C statically with %j, and reads no header and no library but of musl, the kernel and gcc',
    async (...options) => {
      const { exports, folder } = await environment();
      const ran = await live.shell(compile, [exports, folder, ...options]);
      expect(ran).toMatchObject({ code: 0 });
      const headers = ran.stderr.split('\n').flatMap((line) => /^\.+ (.+)/.exec(line)?.[1] ?? []);
      const inputs = ran.stdout.split('\n').filter((line) => line.startsWith('/') && !line.endsWith('.o'));
      expect(headers.length).toBeGreaterThan(5);
      expect(inputs.length).toBeGreaterThan(2);
      const own = new RegExp(
        '/crossroot-sysroot/.*/(?:include|lib)/(?:aarch64-linux-musl|linux|asm-generic)/' +
          '|/crossroot-sysroot/.*/usr/include/aarch64-linux-gnu/asm/' +
          '|/crossroot-gcc/.*/lib/gcc-cross/',
      );
      expect([...headers, ...inputs].filter((path) => !own.test(path))).toEqual([]);
    },
    liveTimeout,
  );

  test(
    'has no C++ library',
    async () => {
      const { exports, folder } = await environment();
      const ran = await live.shell('eval "$1"; cd "$2"; exec aarch64-linux-musl-g++ -c program.cpp', [
        exports,
        folder,
      ]);
      expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('iostream: No such file') });
    },
    liveTimeout,
  );

  test(
    "links gcc's own libstdc++ with nothing, also where no header of it is read",
    async () => {
      const { exports, folder } = await environment();
      await writeFile(join(folder, 'plain.cpp'), 'int main() { return *new int(0); }\n');
      for (const linker of ['bfd', 'lld']) {
        const words = `eval "$1"; cd "$2"; exec aarch64-linux-musl-g++ -fuse-ld=${linker} plain.cpp`;
        const ran = await live.shell(words, [exports, folder]);
        expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/-lstdc\+\+-for-musl/) });
      }
    },
    liveTimeout,
  );

  testRunning(
    'makes a program that runs',
    async () => {
      const { exports, folder } = await environment();
      expect(await live.shell(compile, [exports, folder])).toMatchObject({ code: 0 });
      expect(await runOnTarget(join(folder, 'program'), '/')).toMatchObject({ code: 0, stdout: '1 1.000\n' });
    },
    liveTimeout,
  );
});
