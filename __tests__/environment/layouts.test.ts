import { describe, expect, test } from '@jest/globals';
import type { Layout } from '../../src/sysroot/layout.js';
import { arch, debian, gentoo } from '../support/layouts.js';
import { make, variable } from './request.js';

const cases: readonly (readonly [string, Layout, string])[] = [
  ['Debian', debian, 'usr/lib/aarch64-linux-gnu/pkgconfig usr/lib/pkgconfig usr/share/pkgconfig'],
  ['Gentoo', gentoo, 'usr/lib64/pkgconfig usr/lib/pkgconfig usr/share/pkgconfig'],
  ['Arch', arch, 'usr/lib/pkgconfig usr/share/pkgconfig'],
];

describe.each(cases)('with the layout of %s', (_, layout, pkgConfig) => {
  const environment = make({ sysroot: { path: '/s', layout } });
  const folders = pkgConfig.split(' ').map((folder) => `/s/${folder}`);
  const file = (ending: string): string =>
    environment.files.find(({ path }) => path.endsWith(ending))?.text ?? '';

  test('pkg-config, CMake and meson look into its folders', () => {
    for (const suffix of ['', '_aarch64_unknown_linux_gnu']) {
      expect(variable(environment, `PKG_CONFIG_LIBDIR${suffix}`)).toBe(folders.join(':'));
    }
    expect(file('.cmake')).toContain(`set(ENV{PKG_CONFIG_LIBDIR} "${folders.join(':')}")`);
    expect(file('.meson')).toContain(
      `pkg_config_libdir = [${folders.map((folder) => `'${folder}'`).join(', ')}]`,
    );
  });

  test('CMake has a library architecture or lib64 only where there is one', () => {
    expect(file('.cmake').includes('CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu')).toBe(layout === debian);
    expect(file('.cmake').includes('FIND_LIBRARY_USE_LIB64_PATHS TRUE')).toBe(layout === gentoo);
  });
});
