import { expect, test } from '@jest/globals';
import { compileFileRules } from '../../src/text/globs.js';

test('a star stays within a folder and two stars cross folders', () => {
  const keeps = compileFileRules({ keep: ['lib/*.so', 'usr/**/x'], drop: [] });
  expect(keeps('lib/a.so')).toBe(true);
  expect(keeps('lib/deep/a.so')).toBe(false);
  expect(keeps('usr/a/b/x')).toBe(true);
});

test('a folder with two stars takes the folder itself and nothing beside it', () => {
  const keeps = compileFileRules({ keep: ['usr/share/**'], drop: [] });
  expect(keeps('usr/share')).toBe(true);
  expect(keeps('usr/share/x/y')).toBe(true);
  expect(keeps('usr/shared')).toBe(false);
});

test('drop wins over keep', () => {
  const keeps = compileFileRules({ keep: ['**'], drop: ['{lib,usr/lib}/*/gconv/**'] });
  expect(keeps('usr/lib/aarch64-linux-gnu/gconv/A.so')).toBe(false);
  expect(keeps('usr/lib/aarch64-linux-gnu/libz.so')).toBe(true);
});

test('characters that expressions treat specially stand for themselves', () => {
  const keeps = compileFileRules({ keep: ['usr/bin/c++filt', 'lib/a[.-]b'], drop: [] });
  expect(keeps('usr/bin/c++filt')).toBe(true);
  expect(keeps('usr/bin/ccfilt')).toBe(false);
  expect(keeps('lib/a-b')).toBe(true);
  expect(keeps('lib/axb')).toBe(false);
});
