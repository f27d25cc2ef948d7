import { describe, expect, test } from '@jest/globals';
import { debian } from '../support/layouts.js';
import { targetNamed } from '../support/targets.js';
import { buildFlags, make, targetFlags, variable } from './request.js';

const sysroot = '-C link-arg=--sysroot=/store/sysroot';
const encoded = (...args: readonly string[]): string => args.join('\x1f');
const targetName = 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS';

describe('a target that is the host’s own machine', () => {
  const target = targetNamed('x86_64-unknown-linux-gnu');
  const linker = 'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER';
  const flags = 'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS';

  test('has its linker in RUSTFLAGS, which build scripts and procedural macros do not get', () => {
    const environment = make({ target });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`${sysroot} -C linker=x86_64-linux-gnu-gcc`);
    expect(variable(environment, linker)).toBeUndefined();
    expect(variable(environment, 'CC_x86_64_unknown_linux_gnu')).toBe('x86_64-linux-gnu-gcc');
  });

  test('has it in the target’s own with rustflags: target, unless cargo does not read that', () => {
    const environment = make({ target, rustflags: 'target' });
    expect(variable(environment, flags)).toBe(`${sysroot} -C linker=x86_64-linux-gnu-gcc`);
    expect(variable(environment, linker)).toBeUndefined();
    const hidden = make({ target, rustflags: 'target', user: { RUSTFLAGS: '-g' } });
    expect(variable(hidden, linker)).toBe('x86_64-linux-gnu-gcc');
  });

  test('has a variable of cargo’s with rustflags: off', () => {
    const environment = make({ target, rustflags: 'off' });
    expect(variable(environment, 'RUSTFLAGS')).toBeUndefined();
    expect(variable(environment, linker)).toBe('x86_64-linux-gnu-gcc');
  });

  test('keeps a linker that the user names', () => {
    expect(variable(make({ target, user: { [linker]: 'mine' } }), 'RUSTFLAGS')).toBe(sysroot);
    const named = make({ target, user: { RUSTFLAGS: '-Clinker=mine' } });
    expect(variable(named, 'RUSTFLAGS')).toBe(`-Clinker=mine ${sysroot}`);
  });
});

describe('RUSTFLAGS', () => {
  test('carries the sysroot', () => {
    expect(variable(make(), 'RUSTFLAGS')).toBe(sysroot);
  });

  test('begins with the user’s, then what it would hide of the configuration, then ours', () => {
    const environment = make({
      user: { RUSTFLAGS: '-D  warnings\n' },
      cargoConfig: buildFlags('--cfg', 'tokio_unstable'),
    });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`-D warnings --cfg tokio_unstable ${sysroot}`);
    expect(environment.notes).toEqual([expect.stringContaining('tokio_unstable')]);
  });

  test('does not double what is there already, however it is spelled', () => {
    const user = { RUSTFLAGS: '-Clink-arg=--sysroot=/store/sysroot --codegen link-arg=-fuse-ld=lld --cfg a' };
    const environment = make({ user, cargoConfig: buildFlags('-Clink-arg=-fuse-ld=lld', '--cfg=a') });
    expect(variable(environment, 'RUSTFLAGS')).toBe(user.RUSTFLAGS);
    expect(environment.notes).toEqual([]);
  });

  test('lets the user’s own option stand where rustc takes the last one', () => {
    const environment = make({
      user: { RUSTFLAGS: '-Ctarget-cpu=cortex-a76' },
      cargoConfig: buildFlags('-C', 'target-cpu=cortex-a53', '-C', 'link-arg=-s'),
    });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`-Ctarget-cpu=cortex-a76 -C link-arg=-s ${sysroot}`);
    expect(environment.notes).toContainEqual(expect.stringContaining('cortex-a53'));
  });

  test('keeps repeated linker arguments of the configuration in their order', () => {
    const config = [
      '-C',
      'link-arg=-Xlinker',
      '-C',
      'link-arg=a',
      '-C',
      'link-arg=-Xlinker',
      '-C',
      'link-arg=b',
    ];
    const environment = make({
      user: { RUSTFLAGS: '-C link-arg=-Xlinker' },
      cargoConfig: buildFlags(...config),
    });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`-C link-arg=-Xlinker ${config.join(' ')} ${sysroot}`);
  });

  test('set to nothing by the user goes on hiding the configuration', () => {
    const environment = make({ user: { RUSTFLAGS: '' }, cargoConfig: buildFlags('--cfg', 'a') });
    expect(variable(environment, 'RUSTFLAGS')).toBe(sysroot);
    expect(environment.notes).toEqual([expect.stringContaining('to nothing')]);
  });

  test('leaves target-cpu=native out, wherever it stands, and says so in one line', () => {
    const user = { RUSTFLAGS: '-Ctarget-cpu=native --cfg a' };
    const environment = make({ user, cargoConfig: buildFlags('-C', 'target-cpu=native', '-Ztune-cpu=native') });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`--cfg a ${sysroot}`);
    expect(environment.notes).toEqual([expect.stringMatching(/^left out target-cpu=native: /)]);
    const stays = make({ rustflags: 'off', cargoConfig: targetFlags('-Ctarget-cpu=native') });
    expect(stays.notes).toEqual([expect.stringMatching(/^target-cpu=native is kept: /)]);
  });

  test('that names another sysroot is told of', () => {
    const environment = make({ user: { RUSTFLAGS: '-C link-arg=--sysroot=/mine' } });
    expect(variable(environment, 'RUSTFLAGS')).toBe(`-C link-arg=--sysroot=/mine ${sysroot}`);
    expect(environment.notes).toEqual([expect.stringContaining('/mine')]);
  });
});

describe('CARGO_ENCODED_RUSTFLAGS', () => {
  test('of the user is extended instead, blanks and all', () => {
    const user = { CARGO_ENCODED_RUSTFLAGS: encoded('--cfg', 'feature="a b"'), RUSTFLAGS: '-D warnings' };
    const environment = make({ user });
    expect(variable(environment, 'CARGO_ENCODED_RUSTFLAGS')).toBe(
      encoded('--cfg', 'feature="a b"', '-C', 'link-arg=--sysroot=/store/sysroot'),
    );
    expect(variable(environment, 'RUSTFLAGS')).toBeUndefined();
    expect(environment.notes).toEqual([expect.stringContaining('CARGO_ENCODED_RUSTFLAGS')]);
  });

  test('carries a sysroot whose path has a blank, and the user’s RUSTFLAGS with it', () => {
    const environment = make({
      sysroot: { path: '/my store/s', layout: debian },
      user: { RUSTFLAGS: '-D warnings' },
    });
    expect(variable(environment, 'CARGO_ENCODED_RUSTFLAGS')).toBe(
      encoded('-D', 'warnings', '-C', 'link-arg=--sysroot=/my store/s'),
    );
    expect(variable(environment, 'RUSTFLAGS')).toBeUndefined();
    expect(environment.notes).toContainEqual(expect.stringContaining('at spaces'));
  });
});

describe('the target’s own rustflags', () => {
  test('carry the sysroot instead of RUSTFLAGS, behind what the user set', () => {
    const environment = make({ rustflags: 'target', user: { [targetName]: '-D warnings' } });
    expect(variable(environment, targetName)).toBe(`-D warnings ${sysroot}`);
    expect(variable(environment, 'RUSTFLAGS')).toBeUndefined();
  });

  test('hold build.rustflags, which they hide, and not target.*, which cargo joins to them', () => {
    const build = make({ rustflags: 'target', cargoConfig: buildFlags('--cfg', 'a') });
    expect(variable(build, targetName)).toBe(`--cfg a ${sysroot}`);
    const target = make({ rustflags: 'target', cargoConfig: targetFlags('--cfg', 'a') });
    expect(variable(target, targetName)).toBe(sysroot);
  });

  test('set to nothing by the user hold build.rustflags, as for cargo', () => {
    const cargoConfig = buildFlags('--cfg', 'a');
    const environment = make({ rustflags: 'target', user: { [targetName]: '' }, cargoConfig });
    expect(variable(environment, targetName)).toBe(`--cfg a ${sysroot}`);
    expect(environment.notes).toEqual([expect.stringMatching(/^merged into /)]);
  });

  test('are said to be useless behind a RUSTFLAGS of the user', () => {
    const environment = make({ rustflags: 'target', user: { RUSTFLAGS: '-D warnings' } });
    expect(environment.notes).toEqual([expect.stringContaining('RUSTFLAGS')]);
  });

  test('are left alone when the sysroot’s path has a blank', () => {
    const environment = make({ rustflags: 'target', sysroot: { path: '/my store/s', layout: debian } });
    expect(variable(environment, targetName)).toBeUndefined();
    expect(environment.notes).toContainEqual(expect.stringContaining('at spaces'));
  });
});

describe('clang as the linker', () => {
  const gcc = { bin: '/store/gcc/bin', toolchain: '/store/gcc/usr' };
  const linkerName = 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER';
  const told = `${sysroot} -C link-arg=--target=aarch64-linux-gnu -C link-arg=--gcc-toolchain=/store/gcc/usr`;

  test('learns of the target and the gcc, wherever it is named, and of the linker that is asked for', () => {
    const named = make({ gcc, cargoConfig: targetFlags('-C', 'linker=clang-14'), linker: 'lld' });
    expect(variable(named, 'RUSTFLAGS')).toBe(`-C linker=clang-14 ${told} -C link-arg=-fuse-ld=lld`);
    const cargoConfig = { ...targetFlags(), linker: '/usr/bin/clang' };
    for (const rustflags of ['env', 'target'] as const) {
      const environment = make({ gcc, cargoConfig, rustflags });
      expect(variable(environment, rustflags === 'env' ? 'RUSTFLAGS' : targetName)).toBe(told);
      expect(environment.variables.has(linkerName)).toBe(false);
    }
    const off = make({ gcc, cargoConfig, rustflags: 'off' });
    expect(off.notes).toContainEqual(expect.stringMatching(/^clang is the linker, and .*--gcc-toolchain=/));
  });

  test('keeps what it was told already; another linker is told nothing', () => {
    const flags = [
      '-Clinker=clang',
      '-Clink-arg=--target=x',
      '-Clink-args=-s --gcc-toolchain=/mine -fuse-ld=mold',
    ];
    const made = make({ gcc, linker: 'lld', user: { CARGO_ENCODED_RUSTFLAGS: encoded(...flags) } });
    expect(variable(made, 'CARGO_ENCODED_RUSTFLAGS')).toBe(
      encoded(...flags, '-C', 'link-arg=--sysroot=/store/sysroot'),
    );
    for (const linker of ['clangd', 'gcc-clang-x', 'aarch64-linux-gnu-gcc-12']) {
      const environment = make({ gcc, cargoConfig: { ...targetFlags(), linker } });
      expect(variable(environment, 'RUSTFLAGS')).toBe(sysroot);
      expect(variable(environment, linkerName)).toBe('aarch64-linux-gnu-gcc');
    }
  });
});

test('without rustflags no variable of rustc is exported', () => {
  const environment = make({
    rustflags: 'off',
    cargoConfig: buildFlags('--cfg', 'a'),
    user: { RUSTFLAGS: '-D warnings' },
  });
  expect([...environment.variables.keys()].filter((name) => name.endsWith('RUSTFLAGS'))).toEqual([]);
});
