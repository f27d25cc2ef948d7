import { describe, expect, test } from '@jest/globals';
import * as faults from '../support/archive-faults.js';
import { cargoStandIn } from '../support/cargo-stand-in.js';
import type { RunResult } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

const linker = 'aarch64-linux-gnu-ld: cannot find';

/** Runs a step whose cargo fails with these words. */
async function failing(
  stderr: string,
  inputs: Readonly<Record<string, string>> = {},
  before: () => void = () => undefined,
): Promise<RunResult> {
  const machine = await bench.machineWithGcc();
  const cargo = await cargoStandIn(machine.root, { code: 101, stderr: `${stderr}\n` });
  const env = { PATH: cargo.path };
  if (inputs.locked !== undefined) {
    const locked = await bench.run(machine, { desk: ['lock', '--packages', inputs.packages ?? ''] });
    expect(locked).toMatchObject({ code: 0 });
  }
  bench.archive().forgetRequests();
  before();
  return bench.run(machine, { inputs: { command: 'build', ...inputs }, env });
}

/** Expects one annotation, with cargo's own exit code. */
function messageOf({ code, errors, stdout, stderr }: RunResult): string {
  expect(code).toBe(101);
  expect(errors).toHaveLength(1);
  const [message = ''] = errors;
  expect(message).toMatch(/^cargo build failed\n {2}why: its exit code is 101; its own messages are above$/m);
  expect(`${stdout}${stderr}`).not.toMatch(/UnhandledPromise|does not know/);
  return message;
}

const asked = (pattern: RegExp) =>
  bench
    .archive()
    .requests.map(({ path }) => path)
    .filter((path) => pattern.test(path));

/** Where the archive has the Contents of the release's own suite. */
const contents = /\/debian\/dists\/bookworm\/main\/(?:Contents-\w+\.gz$|by-hash\/)/;

describe('what a build did not find', () => {
  test.each([
    ['a library', `${linker} -lz: No such file or directory`, '-lz', 'usr/lib/aarch64-linux-gnu/libz.so'],
    ['a header', 'a.c:1:10: fatal error: zlib.h: No such file or directory', 'zlib.h', 'usr/include/zlib.h'],
    ['a module', "No package 'zlib' found", 'zlib.pc', 'usr/lib/aarch64-linux-gnu/pkgconfig/zlib.pc'],
  ])('is named with the package to add and the line of the input: %s', async (_name, words, label, path) => {
    const message = messageOf(await failing(words, { packages: 'libssl-dev' }));
    expect(message).toContain(`why: ${label} was not found: in debian:bookworm zlib1g-dev contains ${path}\n`);
    expect(message).toMatch(/^ {2}do: build with `packages: libssl-dev zlib1g-dev`$/m);
    expect(message).not.toContain('lock');
    expect(asked(contents)).toHaveLength(1);
  });

  test('is looked for among the packages for every architecture when the target’s have it not', async () => {
    await bench.add({
      ...{ name: 'x11proto-dev', version: '1-1', architecture: 'all' },
      files: [{ path: 'usr/include/X11/X.h', content: '' }],
    });
    const message = messageOf(await failing('a.c:1:10: fatal error: X11/X.h: No such file or directory'));
    expect(message).toContain('do: build with `packages: x11proto-dev`');
    expect(asked(contents)).toHaveLength(2);
  });

  test('is named once with all that is missing', async () => {
    const words = `${linker} -lz\n${linker} -lssl\nNo package 'openssl' found\n${linker} -lnone`;
    const message = messageOf(await failing(words));
    expect(message).toContain('do: build with `packages: libssl-dev zlib1g-dev`');
    expect(message).toContain('why: no package of debian:bookworm is known to contain -lnone\n');
  });

  test('is not missing when the sysroot has it', async () => {
    const message = messageOf(await failing(`${linker} -lz`, { packages: 'zlib1g-dev' }));
    expect(message).toContain(
      'why: -lz was not found, though the sysroot has usr/lib/aarch64-linux-gnu/libz.so\n',
    );
    expect(message).toMatch(/^ {2}do: check above whether .* a search path.*: no package is missing$/m);
    expect(asked(contents)).toEqual([]);
  });

  test('is not missing when its package is there and has it in a folder of its own', async () => {
    await bench.add({
      ...{ name: 'libdbus-1-dev', version: '1-1', architecture: 'arm64' },
      files: [{ path: 'usr/include/dbus-1.0/dbus/dbus.h', content: '' }],
    });
    const words = 'a.c:1:10: fatal error: dbus/dbus.h: No such file or directory';
    const message = messageOf(await failing(words, { packages: 'libdbus-1-dev' }));
    expect(message).toContain(
      'dbus/dbus.h was not found, though the sysroot has usr/include/dbus-1.0/dbus/dbus.h, of libdbus-1-dev\n',
    );
    expect(message).not.toMatch(/do: build with `packages/);
  });
});

test('a locked run names the lock that must follow, and reads no list of packages', async () => {
  const inputs = { packages: 'libssl-dev', locked: 'true' };
  const message = messageOf(await failing(`${linker} -lz`, inputs));
  expect(message).toContain('do: build with `packages: libssl-dev zlib1g-dev`');
  expect(message).toMatch(
    /^ {2}do: update the lock, too: crossroot lock .*--packages 'libssl-dev zlib1g-dev'/m,
  );
  expect(asked(/Packages/)).toEqual([]);
});

test('nothing is read when cargo fails for another reason', async () => {
  const inputs = { packages: 'libssl-dev', locked: 'true' };
  const message = messageOf(await failing('error[E0425]: cannot find value `x` in this scope', inputs));
  expect(message).toBe('cargo build failed\n  why: its exit code is 101; its own messages are above');
  expect(asked(/dists/)).toEqual([]);
});

describe('when the Contents cannot be had', () => {
  test.each([
    ['are not there', faults.status(404), /404/],
    ['are spoiled', faults.alteredByte, /SHA256/],
  ])('because they %s, cargo’s failure stays, with the reason and what to do', async (_name, fault, reason) => {
    const message = messageOf(
      await failing(`${linker} -lz`, {}, () => {
        bench.onRequest(/Contents-/, fault);
        bench.onRequest(/\/main\/by-hash\//, fault);
      }),
    );
    expect(message).toMatch(/^ {2}why: could not look up which package contains -lz: .*Contents-arm64/m);
    expect(message).toMatch(reason);
    expect(message).toMatch(
      /^ {2}do: add to packages what you would install on the target to build with -lz: a -dev package$/m,
    );
  });
});

test('the words of a build in its explanation act on nobody', async () => {
  const crate = 'a\r::error::b\u0007\u202e\u001b]0;c';
  const message = messageOf(
    await failing(
      `error: failed to run custom build command for \`${crate} v1 (p)\`\n\nCaused by:\n  configure: error: cannot run C compiled programs.`,
    ),
  );
  expect(message).toContain('the build script of a\\u{d}::error::b\\u{7}\\u{202e}');
  expect(message).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});
