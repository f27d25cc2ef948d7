import { describe, expect, test } from '@jest/globals';
import rows from '../../data/files.json' with { type: 'json' };
import { expandBraces } from '../../src/text/globs.js';
import { fileGlobs, fileRules } from '../../src/unpack/file-rules.js';

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
  'gtk-2.0/include/gdkconfig.h',
  'gstreamer-1.0/include/gst/gl/gstglconfig.h',
  'perl/5.36.0/CORE/perl.h',
])('a sysroot takes %s: linkers and compilers open it', (path) => {
  expect(takes(`${libraries}/${path}`)).toBe(true);
});

test.each([
  'libgtk-3-0t64/gtk-query-immodules-3.0',
  'libgtk-4-1/gtk-4.0/4.0.0/printbackends/libprintbackend-file.so',
  'gtk-3.0/3.0.0/immodules/im-xim.so',
  'gir-1.0/GLib-2.0.gir',
  'gconv/ISO8859-1.so',
  'gstreamer-1.0/libgstalsa.so',
  'qt5/plugins/platforms/libqxcb.so',
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
  'usr/lib/python3.11/_sysconfigdata__aarch64-linux-gnu.py',
  'usr/lib/python3.11/config-3.11-aarch64-linux-gnu/libpython3.11.a',
  'usr/lib64/python3.12/_sysconfigdata__linux_aarch64-linux-gnu.py',
  'usr/lib/jvm/java-17-openjdk-arm64/include/jni.h',
  'usr/lib/jvm/java-17-openjdk-arm64/lib/server/libjvm.so',
  'usr/lib/pkgconfig/gstreamer-1.0.pc',
  'usr/lib/pkgconfig/gtk-layer-shell-0.pc',
  'usr/lib/perl5/5.40/core_perl/CORE/perl.h',
  'usr/lib/ruby/3.3.0/aarch64-linux/rbconfig.rb',
  'usr/lib/aarch64-linux-gnu/perl/cross-config-5.36.0/Config_heavy.pl',
  'usr/share/dbus-1/interfaces/org.freedesktop.portal.Request.xml',
])('a sysroot takes %s of a root of another distribution', (path) => {
  expect(takes(path)).toBe(true);
});

test.each([
  'etc/alternatives/vim',
  'etc/shadow',
  'usr/share/dbus-1/system-services/org.freedesktop.hostname1.service',
  'usr/lib/dbus-1.0/dbus-daemon-launch-helper',
  'usr/lib/firmware/regulatory.db',
  'usr/lib/gcc/aarch64-linux-gnu/12/cc1plus',
  'usr/lib/gcc/aarch64-linux-gnu/12/plugin/include/tree.h',
  'usr/lib/rustlib/src/rust/library/std/src/lib.rs',
  'usr/lib64/locale/locale-archive',
  'usr/lib64/python3.12/os.py',
  'usr/lib/python3/dist-packages/numpy/core/_multiarray_umath.so',
])('a sysroot leaves out %s of a root of another distribution', (path) => {
  expect(takes(path)).toBe(false);
});

describe('what a compiler, a linker or a build system reads', () => {
  /** Kinds of files that rules by folder must not drop by the way. */
  const read = [
    'x.h',
    'x.hh',
    'x.hpp',
    'x.hxx',
    'x.pc',
    'x.cmake',
    'x.pri',
    'x.prl',
    'x.a',
    'x.o',
    '_sysconfigdata_x.py',
  ];
  const kinds = ['gcc', 'sysroot', 'toolchain'] as const;
  const placeOf = (glob: string) =>
    glob
      .replace(/\/?\*\*$/, '')
      .replaceAll('**', 'deep/er')
      .replaceAll('*', 'any')
      .replaceAll('?', 'q')
      .replaceAll(/\[([^\]])[^\]]*\]/g, '$1');

  test('stays in a folder that is thinned of modules', () => {
    const { keep, thin } = fileGlobs('sysroot');
    expect(thin?.paths.length).toBeGreaterThan(3);
    const lost = (thin?.paths ?? [])
      .flatMap(expandBraces)
      .map(placeOf)
      .flatMap((place) => read.map((name) => `${place}/include/deep/${name}`))
      .filter((path) => !takes(path));
    expect(lost).toEqual([]);
    expect(keep).toContain('usr/lib/**');
  });

  test.each(kinds)('is dropped of a %s by a rule that says why, and by no other', (kind) => {
    for (const { why, paths } of rows[kind].drop) {
      expect(why.split(' ').length).toBeGreaterThan(3);
      expect(paths.length).toBeGreaterThan(0);
    }
  });

  test('and is of a kind that the rule names', () => {
    const { drop, thin, elsewhere } = rows.sysroot;
    for (const row of [...drop, thin, ...elsewhere]) {
      const kinds = 'drops' in row ? (row.drops ?? []) : [];
      expect(Object.keys(rows.kinds)).toEqual(expect.arrayContaining(kinds));
    }
    for (const path of elsewhere
      .flatMap(({ paths }) => paths)
      .flatMap(expandBraces)
      .map(placeOf))
      expect(takes(`${path}/x.h`)).toBe(false);
  });
});
