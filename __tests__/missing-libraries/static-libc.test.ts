import { expect, test } from '@jest/globals';
import { findMissing } from '../../src/missing-libraries/build-errors.js';
import { explainWithoutPackages } from '../../src/missing-libraries/static-libc.js';
import { targetNamed } from '../support/targets.js';

const target = targetNamed('aarch64-unknown-linux-musl');
const explain = (stderr: string) => explainWithoutPackages(findMissing(stderr, target), target);

test('says at the first header of C++ that there is no C++ library for musl, and what helps', () => {
  expect(explain('a.cc:1:10: fatal error: iostream: No such file or directory\n')).toEqual({
    why: [
      "iostream belongs to the C++ library, which does not exist for musl: the one of Debian's gcc is for glibc",
    ],
    todo: [
      'see whether the crate has a feature that leaves its C++ part out, or whether another crate does without',
      'or build for `target: aarch64-unknown-linux-gnu` with an old glibc, such as `glibc: "2.31"`',
    ],
  });
});

test('says so where C++ without a header of it is linked', () => {
  const { why } = explain('/usr/bin/ld.bfd: cannot find -lstdc++-for-musl\ncollect2: error: ld returned 1\n');
  expect(why).toEqual([
    "-lstdc++-for-musl belongs to the C++ library, which does not exist for musl: the one of Debian's gcc is for glibc",
  ]);
});

test('names no package for what Debian has for glibc alone', () => {
  const { why, todo } = explain('a.c:1:10: fatal error: openssl/ssl.h: No such file or directory\n');
  expect(why).toEqual([
    "openssl/ssl.h was not found: musl does not have it, and Debian's libraries are for glibc",
  ]);
  expect(todo.join()).toMatch(/vendored or bundled.*aarch64-unknown-linux-gnu/);
});

test('says nothing where nothing is missing', () => {
  expect(explain('')).toEqual({ why: [], todo: [] });
});
