import { describe, expect, test } from '@jest/globals';
import { bindgenVariables } from '../../src/environment/bindgen.js';
import { CrossrootError } from '../../src/errors.js';
import { targets } from '../../src/target.js';
import { debian } from '../support/layouts.js';
import { buildFlags, make, variable } from './request.js';

describe('the variables', () => {
  test('name every tool without a folder, so that a gcc that moves rebuilds nothing', () => {
    const { variables } = make();
    expect(variables.get('CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER')).toBe('aarch64-linux-gnu-gcc');
    expect(variables.get('CC_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-gcc');
    expect(variables.get('CXX_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-g++');
    expect(variables.get('AR_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-ar');
    expect(variables.get('RANLIB_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-ranlib');
    expect(variables.get('PKG_CONFIG_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-pkg-config');
  });

  test('make the target cargo’s own, and never a runner', () => {
    const { variables } = make();
    expect(variables.get('CARGO_BUILD_TARGET')).toBe('aarch64-unknown-linux-gnu');
    expect([...variables.keys()].filter((name) => name.endsWith('_RUNNER'))).toEqual([]);
  });

  test('leave the flags of C compilers to the user', () => {
    const names = [...make().variables.keys()];
    expect(names.filter((name) => /^C(XX)?FLAGS/.test(name))).toEqual([]);
  });

  test('lead pkg-config into the sysroot, under the plain and the suffixed names', () => {
    const environment = make();
    const libdir =
      '/store/sysroot/usr/lib/aarch64-linux-gnu/pkgconfig:/store/sysroot/usr/lib/pkgconfig:/store/sysroot/usr/share/pkgconfig';
    for (const suffix of ['', '_aarch64_unknown_linux_gnu']) {
      expect(variable(environment, `PKG_CONFIG_LIBDIR${suffix}`)).toBe(libdir);
      expect(variable(environment, `PKG_CONFIG_SYSROOT_DIR${suffix}`)).toBe('/store/sysroot');
    }
    expect(variable(environment, 'PKG_CONFIG_ALLOW_CROSS')).toBe('1');
  });

  test('keep the host’s .pc files out of the target when the user has a PKG_CONFIG_PATH', () => {
    const environment = make({ user: { PKG_CONFIG_PATH: '/opt/host/pkgconfig' } });
    expect(variable(environment, 'PKG_CONFIG_PATH_aarch64_unknown_linux_gnu')).toBe('');
    expect(variable(environment, 'PKG_CONFIG_PATH')).toBeUndefined();
  });

  test('lead build scripts of the host back to the host’s libraries', () => {
    const given = make({ hostPkgConfigPath: '/host/pkgconfig' });
    expect(variable(given, 'HOST_PKG_CONFIG_LIBDIR')).toBe('/host/pkgconfig');
    expect(variable(given, 'HOST_PKG_CONFIG_SYSROOT_DIR')).toBe('');
    const usual = (variable(make(), 'HOST_PKG_CONFIG_LIBDIR') ?? '').split(':');
    expect(usual).toContain('/usr/lib/x86_64-linux-gnu/pkgconfig');
    expect(usual).toContain('/usr/lib64/pkgconfig');
    expect(usual).toContain('/usr/share/pkgconfig');
  });

  test('do not hide what [env] of cargo’s configuration gives to build scripts', () => {
    const set = (value: string, force = false) => ({ value, force });
    const env = new Map([
      ['CC_aarch64_unknown_linux_gnu', set('clang')],
      ['CXX_aarch64_unknown_linux_gnu', set('clang++')],
      ['BINDGEN_EXTRA_CLANG_ARGS', set('-DA')],
      ['BINDGEN_EXTRA_CLANG_ARGS_aarch64_unknown_linux_gnu', set('-DB', true)],
      ['RUSTFLAGS', set('--cfg a')],
      ['CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER', set('ld')],
    ]);
    const cargoConfig = { ...buildFlags(), env };
    const environment = make({ cargoConfig, user: { CXX_aarch64_unknown_linux_gnu: 'mine' } });
    const { variables, notes } = environment;
    expect(variables.has('CC_aarch64_unknown_linux_gnu')).toBe(false);
    expect(variables.has('CXX_aarch64_unknown_linux_gnu')).toBe(false);
    expect(variables.get('RUSTFLAGS')).not.toContain('--cfg');
    expect(variables.get('CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER')).toBe('aarch64-linux-gnu-gcc');
    expect(variables.get('BINDGEN_EXTRA_CLANG_ARGS_aarch64_unknown_linux_gnu')).toMatch(
      /^-DB --target=\S+ --sysroot=/,
    );
    expect(notes).toContainEqual(expect.stringContaining('kept your CC_aarch64_unknown_linux_gnu=clang '));
    expect(notes).toContainEqual(expect.stringMatching(/\[env\].* forces BINDGEN_EXTRA_CLANG_ARGS_aarch64/));
    expect(notes).toContainEqual(expect.stringMatching(/\[env\].* sets RUSTFLAGS, which cargo does not read/));
    expect(notes.filter((note) => note.includes('[env]'))).toHaveLength(2);
  });

  test('are sorted, and the same for the same request', () => {
    const names = [...make().variables.keys()];
    expect(names).toEqual([...names].sort());
    expect(make()).toEqual(make());
  });

  test('hold what Rust brings, and PATH begins with the gcc', () => {
    const environment = make({ rust: { path: ['/store/rust/bin'], variables: { RUSTC: 'rustc' } } });
    expect(environment.path).toEqual(['/store/gcc/bin', '/store/rust/bin']);
    expect(variable(environment, 'RUSTC')).toBe('rustc');
  });

  test.each([
    ['a colon', '/store/a:b'],
    ['a semicolon', '/store/a;b'],
    ['a newline', '/store/a\nb'],
    ['a NUL', '/store/a\0b'],
    ['no slash at its start', 'store'],
  ])('refuse a sysroot path with %s', (_, path) => {
    expect(() => make({ sysroot: { path, layout: debian } })).toThrow(CrossrootError);
  });
});

describe('a value of the user', () => {
  test('is kept, and told when it differs', () => {
    const environment = make({
      user: { CC_aarch64_unknown_linux_gnu: 'clang', AR_aarch64_unknown_linux_gnu: 'aarch64-linux-gnu-ar' },
    });
    expect(variable(environment, 'CC_aarch64_unknown_linux_gnu')).toBeUndefined();
    expect(environment.notes).toEqual([expect.stringContaining('CC_aarch64_unknown_linux_gnu=clang')]);
  });

  test.each(['CC_aarch64-unknown-linux-gnu', 'TARGET_CC'])(
    'under %s keeps ours from winning over it',
    (name) => {
      const environment = make({ user: { [name]: 'clang' } });
      expect(variable(environment, 'CC_aarch64_unknown_linux_gnu')).toBeUndefined();
      expect(environment.notes).toEqual([expect.stringContaining(`${name}=clang`)]);
    },
  );

  test('for the host’s compiler does not touch the target’s', () => {
    const environment = make({ user: { CC: 'clang', CFLAGS: '-O1' } });
    expect(variable(environment, 'CC_aarch64_unknown_linux_gnu')).toBe('aarch64-linux-gnu-gcc');
    expect(environment.notes).toEqual([]);
  });

  test('for another target is kept and told', () => {
    const environment = make({ user: { CARGO_BUILD_TARGET: 'x86_64-unknown-linux-musl' } });
    expect(variable(environment, 'CARGO_BUILD_TARGET')).toBeUndefined();
    expect(environment.notes).toEqual([expect.stringContaining('x86_64-unknown-linux-musl')]);
  });

  test('for OpenSSL is told when it leads target crates to the host', () => {
    const environment = make({ user: { OPENSSL_DIR: '/opt/openssl', CPATH: '' } });
    expect(environment.notes).toEqual([expect.stringContaining('OPENSSL_DIR')]);
  });
});

describe('bindgen’s arguments', () => {
  const name = 'BINDGEN_EXTRA_CLANG_ARGS_aarch64_unknown_linux_gnu';

  const target = '--target=aarch64-unknown-linux-gnu';
  const ours = `${target} --sysroot=/store/sysroot --gcc-toolchain=/store/sysroot/usr`;

  test('name the target for all of its parses, and the sysroot', () => {
    expect(variable(make(), name)).toBe(ours);
  });

  test.each(['--target=aarch64-linux-gnu', '-DA -target aarch64-none-linux', '"--target=aarch64-linux-gnu"'])(
    'keep the target of a user: %s',
    (args) => {
      const environment = make({ user: { BINDGEN_EXTRA_CLANG_ARGS: args } });
      expect(variable(environment, name)).toBe(ours.replace(target, args));
    },
  );

  test.each(targets.map((one) => [one.triple, one] as const))(
    'name %s with a processor that LLVM knows',
    (_, one) => {
      const [set] = bindgenVariables(one, '/sysroot', undefined, {}).variables;
      // The names of llvm/lib/TargetParser/Triple.cpp; `riscv64gc`, for one, is not among them.
      expect(set?.value).toMatch(
        /^--target=(?:aarch64|armv?\d*|i[3-6]86|loongarch64|powerpc64le|riscv64|s390x|x86_64)-/,
      );
    },
  );

  test('keep clang from a cross gcc of the host, and lead it to ours when we say where it is', () => {
    const gcc = { bin: '/store/gcc/bin', toolchain: '/store/gcc/usr' };
    expect(variable(make({ gcc }), name)).toBe(
      `${target} --sysroot=/store/sysroot --gcc-toolchain=/store/gcc/usr`,
    );
    const user = { [name]: '--gcc-toolchain=/mine' };
    expect(variable(make({ gcc, user }), name)).toBe(
      `--gcc-toolchain=/mine ${target} --sysroot=/store/sysroot`,
    );
  });

  test('begin with the user’s, because the suffixed variable hides the plain one', () => {
    const plain = { BINDGEN_EXTRA_CLANG_ARGS: '-DA' };
    expect(variable(make({ user: plain }), name)).toBe(`-DA ${ours}`);
    expect(variable(make({ user: { ...plain, [name]: '-DB' } }), name)).toBe(`-DB ${ours}`);
  });

  test('keep a sysroot that they name already, and are left alone when they name the target, too', () => {
    const environment = make({ user: { [name]: '--sysroot=/mine' } });
    expect(variable(environment, name)).toBe(`--sysroot=/mine ${target}`);
    expect(environment.notes).toContain(`kept the sysroot that ${name} names`);
    const both = make({ user: { [name]: `--sysroot=/mine ${target}` } });
    expect(variable(both, name)).toBeUndefined();
    expect(both.notes).toEqual([`kept the sysroot that ${name} names`]);
  });
});
