import { describe, expect, test } from '@jest/globals';
import { searchPath } from '../../src/environment/environment.js';
import { debian } from '../support/layouts.js';
import { buildFlags, leftBy, make, type Variables, variable } from './request.js';

const first = { sysroot: { path: '/store/one', layout: debian }, gcc: { bin: '/store/gcc1' } };
const second = { sysroot: { path: '/store/two', layout: debian }, gcc: { bin: '/store/gcc2' } };

/** Makes the second environment in the variables that the first one left. */
function again(user: Variables, edit: Variables = {}) {
  const left = { ...leftBy(make({ ...first, user }), user), ...edit };
  return make({ ...second, user: left });
}

describe('a second environment in the same job', () => {
  test.each<[string, Variables]>([
    ['nothing', {}],
    ['RUSTFLAGS', { RUSTFLAGS: '-D warnings' }],
    ['an empty RUSTFLAGS', { RUSTFLAGS: '' }],
    ['CARGO_ENCODED_RUSTFLAGS', { CARGO_ENCODED_RUSTFLAGS: '-D\x1fwarnings' }],
    ['bindgen’s arguments', { BINDGEN_EXTRA_CLANG_ARGS: '-DA' }],
    ['a compiler', { CC_aarch64_unknown_linux_gnu: 'clang' }],
  ])('is what the first would have been, when the user set %s', (_, user) => {
    expect(again(user)).toEqual(make({ ...second, user }));
  });

  test('does the same a third time', () => {
    const user = { RUSTFLAGS: '-D warnings' };
    const third = make({ ...first, user: leftBy(again(user), user) });
    expect(third).toEqual(make({ ...first, user }));
  });

  test('replaces merged configuration and does not stack it', () => {
    const cargoConfig = buildFlags('--cfg', 'a');
    const left = leftBy(make({ ...first, cargoConfig }));
    expect(variable(make({ ...second, cargoConfig, user: left }), 'RUSTFLAGS')).toBe(
      '--cfg a -C link-arg=--sysroot=/store/two',
    );
  });

  test('takes its own part out of RUSTFLAGS that the user made longer meanwhile', () => {
    const environment = again(
      {},
      { RUSTFLAGS: '-D warnings -C link-arg=--sysroot=/store/one -C target-cpu=cortex-a53' },
    );
    expect(variable(environment, 'RUSTFLAGS')).toBe(
      '-D warnings -C target-cpu=cortex-a53 -C link-arg=--sysroot=/store/two',
    );
  });

  test('keeps what the user changed meanwhile', () => {
    const environment = again({}, { CC_aarch64_unknown_linux_gnu: 'clang', RUSTFLAGS: '-D warnings' });
    expect(variable(environment, 'CC_aarch64_unknown_linux_gnu')).toBeUndefined();
    expect(variable(environment, 'RUSTFLAGS')).toBe('-D warnings -C link-arg=--sysroot=/store/two');
  });

  test('goes on with RUSTFLAGS in another mode, because nothing can unset it', () => {
    const left = leftBy(make(first));
    const off = make({ ...second, rustflags: 'off', cargoConfig: buildFlags('--cfg', 'a'), user: left });
    expect(variable(off, 'RUSTFLAGS')).toBe('--cfg a');
    const target = make({ ...second, rustflags: 'target', user: left });
    expect(variable(target, 'RUSTFLAGS')).toBe('-C link-arg=--sysroot=/store/two');
  });

  test('empties the target’s own rustflags when it does not use them', () => {
    const left = leftBy(make({ ...first, rustflags: 'target' }));
    const name = 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS';
    for (const rustflags of ['env', 'off'] as const) {
      expect(variable(make({ ...second, rustflags, user: left }), name)).toBe('');
    }
  });

  test('goes on with CARGO_ENCODED_RUSTFLAGS after a sysroot with a blank in its path', () => {
    const blank = make({
      sysroot: { path: '/a b', layout: debian },
      user: { RUSTFLAGS: '-D warnings' },
    });
    const environment = make({ ...second, user: leftBy(blank, { RUSTFLAGS: '-D warnings' }) });
    expect(variable(environment, 'CARGO_ENCODED_RUSTFLAGS')).toBe(
      '-D\x1fwarnings\x1f-C\x1flink-arg=--sysroot=/store/two',
    );
  });

  test('tells what it cannot unset', () => {
    const left = leftBy(make({ ...first, rust: { path: [], variables: { RUSTC: 'rustc-web' } } }));
    expect(make({ ...second, user: left }).notes).toEqual([expect.stringContaining('RUSTC ')]);
  });

  test.each(['', 'no JSON', '[]', '{"own":{"A":1},"extended":{},"path":[]}'])(
    'takes everything for the user’s when the account reads %j, and says so',
    (text) => {
      const environment = again({}, { CROSSROOT_EXPORTS: text });
      expect(environment.notes[0]).toContain('CROSSROOT_EXPORTS');
      expect(variable(environment, 'AR_aarch64_unknown_linux_gnu')).toBeUndefined();
    },
  );

  test('puts its folders before PATH and takes the earlier ones out', () => {
    const one = make({ ...first, rust: { path: ['/store/rust1'], variables: {} } });
    const left = { ...leftBy(one), PATH: searchPath(one, { PATH: '/usr/bin:/bin' }) };
    expect(left.PATH).toBe('/store/gcc1:/store/rust1:/usr/bin:/bin');
    const two = make({ ...second, user: left });
    expect(searchPath(two, left)).toBe('/store/gcc2:/usr/bin:/bin');
    expect(searchPath(two, {})).toBe('/store/gcc2');
  });
});
