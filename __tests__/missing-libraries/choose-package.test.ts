import { describe, expect, test } from '@jest/globals';
import type { Missing } from '../../src/missing-libraries/build-errors.js';
import { choosePackage } from '../../src/missing-libraries/choose-package.js';
import { expectedPaths } from '../../src/missing-libraries/expected-paths.js';

const gnu = 'aarch64-linux-gnu';

/** The package that is chosen of these, `path package` each, with those that would do as well. */
function chosen(kind: Missing['kind'], name: string, ...files: readonly string[]): readonly string[] {
  const owned = files.map((file) => {
    const [path = '', owner = ''] = file.split(' ');
    return { path: path.replace('GNU', gnu), package: owner };
  });
  const missing = { kind, name };
  const choice = choosePackage(missing, expectedPaths(missing, gnu), owned);
  return choice === undefined ? [] : [choice.package, ...choice.others];
}

describe('of the packages that have a library', () => {
  test('the one is chosen that has it where the linker looks', () => {
    const files = ['usr/lib/GNU/genwqe/libz.so libzadc-dev', 'usr/lib/GNU/libz.so zlib1g-dev'];
    expect(chosen('library', 'z', ...files)).toEqual(['zlib1g-dev']);
  });

  test('a development package is chosen before another one', () => {
    const files = ['usr/lib/GNU/libbfd.so binutils', 'usr/lib/GNU/libbfd.so some-dev'];
    expect(chosen('library', 'bfd', ...files)).toEqual(['some-dev']);
  });

  test('a shared one is chosen before a static one, which is better than none', () => {
    const files = ['usr/lib/GNU/libm.a libstatic-dev', 'usr/lib/GNU/libm.so libshared-dev'];
    expect(chosen('library', 'm', ...files)).toEqual(['libshared-dev']);
    expect(chosen('library', ':libm.a', ...files)).toEqual(['libstatic-dev']);
    expect(chosen('library', 'm', files[0] ?? '')).toEqual(['libstatic-dev']);
  });

  test('three are named at the most when several would do', () => {
    const files = ['gnutls', 'nss', 'openssl', 'wolf'].map(
      (one) => `usr/lib/GNU/libcurl.so libcurl4-${one}-dev`,
    );
    expect(chosen('library', 'curl', ...files)).toEqual([
      ...['libcurl4-gnutls-dev', 'libcurl4-nss-dev', 'libcurl4-openssl-dev'],
    ]);
  });

  test('the name that fits best is chosen of alternatives in folders of their own', () => {
    const files = [
      'usr/lib/GNU/atlas/libblas.so libatlas-base-dev',
      'usr/lib/GNU/blas/libblas.so libblas-dev',
      'usr/lib/GNU/blis-openmp/libblas.so libblis4-openmp',
    ];
    expect(chosen('library', 'blas', ...files)).toEqual(['libblas-dev']);
  });

  test.each([
    ['for another machine', 'usr/lib/gcc-cross/GNU/12/libstdc++.so libstdc++-12-dev-arm64-cross'],
    ['for another machine, where the linker would look', 'usr/lib/libstdc++.so libstdc++-dev-arm64-cross'],
    ['a plugin of a program', 'usr/lib/GNU/darktable/libstdc++.so darktable'],
  ])('none is chosen that is %s', (_name, file) => {
    expect(chosen('library', 'stdc++', file)).toEqual([]);
  });
});

describe('of the packages that have a header', () => {
  test('the one is chosen that has it where the compiler looks', () => {
    const files = ['usr/include/botan-2/botan/zlib.h libbotan-2-dev', 'usr/include/zlib.h zlib1g-dev'];
    expect(chosen('header', 'zlib.h', ...files)).toEqual(['zlib1g-dev']);
    expect(chosen('header', 'ffi.h', 'usr/include/GNU/ffi.h libffi-dev')).toEqual(['libffi-dev']);
  });

  test('the one is chosen whose name or folder fits best', () => {
    const files = [
      'usr/include/core/dbus/dbus.h libdbus-cpp-dev',
      'usr/include/dbus-1.0/dbus/dbus.h libdbus-1-dev',
    ];
    expect(chosen('header', 'dbus/dbus.h', ...files)).toEqual(['libdbus-1-dev']);
  });

  test('one in a folder of a library is found too', () => {
    const file = 'usr/lib/GNU/glib-2.0/include/glibconfig.h libglib2.0-dev';
    expect(chosen('header', 'glibconfig.h', file)).toEqual(['libglib2.0-dev']);
  });

  test('the only one is chosen whatever it is called', () => {
    const file = 'usr/include/freetype2/ft2build.h libfreetype-dev';
    expect(chosen('header', 'ft2build.h', file)).toEqual(['libfreetype-dev']);
  });

  test('none is chosen when many have a file of that name and none fits', () => {
    const files = ['usr/include/a/config.h liba-dev', 'usr/include/b/config.h libb-dev'];
    expect(chosen('header', 'config.h', ...files)).toEqual([]);
  });

  test.each([
    'usr/src/linux-headers/include/linux/zlib.h linux-headers-dev',
    'usr/share/cc65/include/zlib.h cc65-dev',
  ])('none is chosen for what no compiler reads: %s', (file) => {
    expect(chosen('header', 'zlib.h', file)).toEqual([]);
  });
});

describe('of the packages that pkg-config and CMake would find', () => {
  test.each(['usr/lib/GNU', 'usr/lib', 'usr/share'])('one with a module in %s is chosen', (folder) => {
    expect(chosen('module', 'alsa', `${folder}/pkgconfig/alsa.pc libasound2-dev`)).toEqual(['libasound2-dev']);
  });

  test('none is chosen that has a module where nothing looks', () => {
    expect(chosen('module', 'alsa', 'usr/share/doc/alsa.pc libasound2-dev')).toEqual([]);
  });

  test('one with a configuration file is chosen, before one with a module of that name', () => {
    const files = [
      'usr/lib/GNU/pkgconfig/sdl2.pc libother-dev',
      'usr/lib/GNU/cmake/SDL2/sdl2-config.cmake libsdl2-dev',
    ];
    expect(chosen('cmake', 'SDL2', ...files)).toEqual(['libsdl2-dev']);
    expect(chosen('cmake', 'Qt5Core', 'usr/lib/GNU/cmake/Qt5Core/Qt5CoreConfig.cmake qtbase5-dev')).toEqual([
      'qtbase5-dev',
    ]);
  });

  test('one with a module of that name is chosen for what CMake looks for by itself', () => {
    expect(chosen('cmake', 'ZLIB', 'usr/lib/GNU/pkgconfig/zlib.pc zlib1g-dev')).toEqual(['zlib1g-dev']);
    expect(chosen('cmake', 'PNG', 'usr/lib/GNU/pkgconfig/libpng.pc libpng-dev')).toEqual(['libpng-dev']);
  });
});
