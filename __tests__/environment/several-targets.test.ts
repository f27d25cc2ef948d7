import { describe, expect, test } from '@jest/globals';
import { searchPath } from '../../src/environment/environment.js';
import { debian } from '../support/layouts.js';
import { targetNamed } from '../support/targets.js';
import { buildFlags, leftBy, make, targetFlags, type Variables, variable } from './request.js';

const arm64 = {
  target: targetNamed('aarch64-unknown-linux-gnu'),
  sysroot: { path: '/store/arm64', layout: debian },
  gcc: { bin: '/launchers/arm64/bin' },
  files: '/launchers/arm64',
};
const armhf = {
  target: targetNamed('armv7-unknown-linux-gnueabihf'),
  sysroot: { path: '/store/armhf', layout: debian },
  gcc: { bin: '/launchers/armhf/bin' },
  files: '/launchers/armhf',
};
const host = {
  target: targetNamed('x86_64-unknown-linux-gnu'),
  sysroot: { path: '/store/amd64', layout: debian },
  gcc: { bin: '/launchers/amd64/bin' },
  files: '/launchers/amd64',
};
type Setup = Parameters<typeof make>[0];

/** What the steps have left behind after the last one, and what that one says. */
function stepsLeave(...steps: readonly Setup[]) {
  let left: Variables = { PATH: '/usr/bin' };
  let notes: readonly string[] = [];
  for (const step of steps) {
    const environment = make({ ...step, user: left });
    notes = environment.notes;
    left = { ...leftBy(environment, left), PATH: searchPath(environment, left) };
  }
  return { left, notes };
}

const flagsOf = ({ left }: ReturnType<typeof stepsLeave>, triple: string) =>
  left[`CARGO_TARGET_${triple.replaceAll('-', '_').toUpperCase()}_RUSTFLAGS`];

describe('steps for several targets', () => {
  test('each export what names their target, and leave what names another one', () => {
    const alone = stepsLeave(arm64).left;
    const { left, notes } = stepsLeave(arm64, armhf);
    for (const [name, value] of Object.entries(alone))
      if (/aarch64/i.test(name)) expect([name, left[name]]).toEqual([name, value]);
    expect(left).toMatchObject({
      CARGO_BUILD_TARGET: 'armv7-unknown-linux-gnueabihf',
      CC_armv7_unknown_linux_gnueabihf: 'arm-linux-gnueabihf-gcc',
      PKG_CONFIG_SYSROOT_DIR: '/store/armhf',
      PATH: '/launchers/armhf/bin:/launchers/arm64/bin:/usr/bin',
    });
    expect(notes.filter((note) => /stays as an earlier step/.test(note))).toEqual([]);
  });

  test('leave no sysroot in RUSTFLAGS, which is for all of them, and say so', () => {
    const result = stepsLeave(arm64, armhf);
    expect(result.left.RUSTFLAGS).toBe('');
    expect(result.notes.join()).toMatch(
      /RUSTFLAGS is for every target, and aarch64-unknown-linux-gnu is set up too: .*rustflags: target/,
    );
  });

  test('keep what the user has in RUSTFLAGS, and what it hides of the configuration for all targets', () => {
    const user = { RUSTFLAGS: '-D warnings' };
    const left = leftBy(make({ ...arm64, user, cargoConfig: buildFlags('--cfg', 'a') }), user);
    const second = make({ ...armhf, user: left, cargoConfig: buildFlags('--cfg', 'a') });
    expect(variable(second, 'RUSTFLAGS')).toBe('-D warnings --cfg a');
    const third = make({ ...arm64, user: leftBy(second, left), cargoConfig: targetFlags('-C', 'panic=abort') });
    expect(variable(third, 'RUSTFLAGS')).toBe('-D warnings');
    expect(third.notes.join()).toContain('left out "-C" "panic=abort" of cargo\'s configuration');
  });

  test('give each target its own rustflags with rustflags: target', () => {
    const result = stepsLeave({ ...arm64, rustflags: 'target' }, { ...armhf, rustflags: 'target' });
    expect(result.left.RUSTFLAGS).toBeUndefined();
    expect(flagsOf(result, arm64.target.triple)).toBe('-C link-arg=--sysroot=/store/arm64');
    expect(flagsOf(result, armhf.target.triple)).toBe('-C link-arg=--sysroot=/store/armhf');
  });

  test('do not begin with RUSTFLAGS behind a step with rustflags: target or off', () => {
    for (const rustflags of ['target', 'off'] as const) {
      const result = stepsLeave({ ...arm64, rustflags }, armhf);
      expect(result.left.RUSTFLAGS).toBeUndefined();
      expect(flagsOf(result, armhf.target.triple)).toBe('-C link-arg=--sysroot=/store/armhf');
      expect(result.notes).toEqual([expect.stringContaining('rustflags: using target instead of env')]);
    }
  });

  test('keep the linker of the host’s own target, which RUSTFLAGS has named until then', () => {
    const alone = stepsLeave(host).left;
    expect(alone.RUSTFLAGS).toContain('linker=x86_64-linux-gnu-gcc');
    expect(alone.CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER).toBeUndefined();
    for (const steps of [
      [host, arm64],
      [arm64, host],
    ])
      expect(stepsLeave(...steps).left).toMatchObject({
        RUSTFLAGS: '',
        CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: 'x86_64-linux-gnu-gcc',
        CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER: 'aarch64-linux-gnu-gcc',
      });
  });

  test('replace what the last step of the same target exported, however many there were between', () => {
    const other = {
      ...arm64,
      sysroot: { path: '/store/newer', layout: debian },
      gcc: { bin: '/launchers/newer/bin' },
    };
    const { left, notes } = stepsLeave(arm64, armhf, host, other);
    expect(left).toMatchObject({
      PKG_CONFIG_SYSROOT_DIR: '/store/newer',
      PKG_CONFIG_SYSROOT_DIR_aarch64_unknown_linux_gnu: '/store/newer',
      PKG_CONFIG_SYSROOT_DIR_armv7_unknown_linux_gnueabihf: '/store/armhf',
      PATH: '/launchers/newer/bin:/launchers/armhf/bin:/launchers/amd64/bin:/usr/bin',
    });
    expect(left.BINDGEN_EXTRA_CLANG_ARGS_aarch64_unknown_linux_gnu).not.toContain('/store/arm64');
    expect(left.BINDGEN_EXTRA_CLANG_ARGS_armv7_unknown_linux_gnueabihf).toContain('--sysroot=/store/armhf');
    expect(notes.filter((note) => /^kept|stays/.test(note))).toEqual([]);
  });
});
