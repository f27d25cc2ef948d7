import type { Layout } from '../../src/sysroot/layout.js';

/** The layout of a Debian sysroot. */
export const debian: Layout = {
  kind: 'multiarch',
  libraries: ['lib/aarch64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'lib', 'usr/lib'],
  includes: ['usr/include/aarch64-linux-gnu', 'usr/include'],
  pkgConfig: ['usr/lib/aarch64-linux-gnu/pkgconfig', 'usr/lib/pkgconfig', 'usr/share/pkgconfig'],
};

/** The layout of a Gentoo root whose /usr is not merged. */
export const gentoo: Layout = {
  kind: 'lib64',
  libraries: ['usr/lib64', 'lib64', 'usr/lib', 'lib', 'usr/lib/gcc/aarch64-unknown-linux-gnu/14'],
  includes: ['usr/include'],
  pkgConfig: ['usr/lib64/pkgconfig', 'usr/lib/pkgconfig', 'usr/share/pkgconfig'],
};

/** The layout of Arch Linux ARM. */
export const arch: Layout = {
  kind: 'lib',
  libraries: ['usr/lib'],
  includes: ['usr/include'],
  pkgConfig: ['usr/lib/pkgconfig', 'usr/share/pkgconfig'],
};
