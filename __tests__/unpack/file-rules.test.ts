import { expect, test } from '@jest/globals';
import { fileRules } from '../../src/unpack/file-rules.js';

const libraries = 'usr/lib/aarch64-linux-gnu';
const takes = fileRules('sysroot');

test.each([
  'libgtk-3.so',
  'libgtk-3.so.0.2420.32',
  'libgtk-4.a',
  'libgtk-x11-2.0.so',
  'pulseaudio/libpulsecommon-17.0.so',
  'libproxy/libpxbackend-1.0.so',
  'dbus-1.0/include/dbus/dbus-arch-deps.h',
])('a sysroot takes %s: linkers and compilers open it', (path) => {
  expect(takes(`${libraries}/${path}`)).toBe(true);
});

test.each([
  'libgtk-3-0t64/gtk-query-immodules-3.0',
  'libgtk-4-1/gtk-4.0/4.0.0/printbackends/libprintbackend-file.so',
  'gtk-3.0/3.0.0/immodules/im-xim.so',
  'gir-1.0/GLib-2.0.gir',
  'gconv/ISO8859-1.so',
])('a sysroot leaves out %s: only running programs open it', (path) => {
  expect(takes(`${libraries}/${path}`)).toBe(false);
});

test.each([
  'usr/lib/dbus-1.0/include/dbus/dbus-arch-deps.h',
  'usr/lib64/glib-2.0/include/glibconfig.h',
  'usr/lib/gcc/aarch64-unknown-linux-gnu/14/libgcc.a',
  'usr/lib/llvm-14/lib/libLLVM-14.so',
  'etc/alternatives/libblas.so-aarch64-linux-gnu',
  'usr/lib/libgo.so',
])('a sysroot takes %s of a root of another distribution', (path) => {
  expect(takes(path)).toBe(true);
});

test.each([
  'etc/alternatives/vim',
  'etc/shadow',
  'usr/lib/dbus-1.0/dbus-daemon-launch-helper',
  'usr/lib/firmware/regulatory.db',
  'usr/lib/gcc/aarch64-linux-gnu/12/cc1plus',
  'usr/lib/gcc/aarch64-linux-gnu/12/plugin/include/tree.h',
  'usr/lib/rustlib/src/rust/library/std/src/lib.rs',
  'usr/lib64/locale/locale-archive',
  'usr/lib64/python3.12/os.py',
])('a sysroot leaves out %s of a root of another distribution', (path) => {
  expect(takes(path)).toBe(false);
});
