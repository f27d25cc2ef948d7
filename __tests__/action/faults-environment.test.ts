import { execFileSync } from 'node:child_process';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeMachine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();
const triple = 'aarch64_unknown_linux_gnu';
const linker = 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER';

test('odd values of the variables that are exported, and odd letters in all paths, spoil no run', async () => {
  const folder = await bench.folders.make(`100% |,'"$x\`&#?*[a]{b}!(~=ö`);
  const machine = await makeMachine(folder);
  const env = {
    // What a row of a matrix leaves out.
    CARGO_BUILD_TARGET: '',
    [linker]: '',
    [`CC_${triple}`]: '',
    [`CMAKE_TOOLCHAIN_FILE_${triple}`]: '',
    // What means something as it is.
    [`PKG_CONFIG_LIBDIR_${triple}`]: '',
    [`AR_${triple}`]: 'llvm-ar',
    // Blocks of YAML.
    RUSTFLAGS: '-D warnings\n',
    BINDGEN_EXTRA_CLANG_ARGS: '-I/one\n-I/two\n',
    CROSSROOT_EXPORTS: '[',
  };
  const result = await bench.run(machine, { env, inputs: { rustflags: 'env' } });
  expect(result).toMatchObject({ code: 0, errors: [], warnings: [] });
  const { gcc = '', sysroot = '' } = result.outputs;
  expect(sysroot).toMatch(/^\/(?:var\/)?tmp\/crossroot-links-\d+\/[0-9a-f]{16}\/[\w./-]+$/);
  expect(realpathSync(sysroot)).toContain(folder);
  expect(Object.values(result.env).filter((value) => value?.includes('100%'))).toEqual([]);
  expect(result.path.filter((one) => one.includes('100%'))).toEqual([]);
  expect(execFileSync(gcc, ['-print-sysroot'], { encoding: 'utf8' })).toBe(`${sysroot}\n`);
  expect(result.env).toMatchObject({
    CARGO_BUILD_TARGET: 'aarch64-unknown-linux-gnu',
    [linker]: 'aarch64-linux-gnu-gcc',
    [`CC_${triple}`]: 'aarch64-linux-gnu-gcc',
    [`CMAKE_TOOLCHAIN_FILE_${triple}`]: join(gcc, '../../aarch64-unknown-linux-gnu.cmake'),
  });
  const { RUSTFLAGS = '', [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgen } = result.env;
  expect(RUSTFLAGS).toBe(`-D warnings -C link-arg=--sysroot=${sysroot}`);
  expect(bindgen).toMatch(
    /^-I\/one -I\/two --target=aarch64-unknown-linux-gnu --sysroot=\/[\w./-]+ --gcc-toolchain=\/[\w./-]+$/,
  );
  for (const name of ['PKG_CONFIG_LIBDIR', 'AR']) expect(result.env[`${name}_${triple}`]).toBeUndefined();
  for (const kept of [`AR_${triple}=llvm-ar`, `PKG_CONFIG_LIBDIR_${triple}=`])
    expect(result.stdout).toContain(`kept your ${kept} (ours: `);
  rmSync(
    join(
      sysroot
        .split('/')
        .slice(0, sysroot.split('/').findIndex((part) => /^[0-9a-f]{16}$/.test(part)) + 1)
        .join('/'),
    ),
  );
});
