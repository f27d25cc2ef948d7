import { expect, test } from '@jest/globals';
import { fileRules } from '../../src/files.js';

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
