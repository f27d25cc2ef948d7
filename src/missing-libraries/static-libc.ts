import type { Explanation } from '../rust/cargo.js';
import { type Target, targets } from '../target.js';
import { setting } from '../text/input-words.js';
import type { Missing } from './build-errors.js';
import { labelOf } from './explain.js';

/**
 * Explains what a build did not find for a C library for which Debian has no other library: a package would not
 * help.
 */
export function explainWithoutPackages(missing: readonly Missing[], target: Target): Explanation {
  if (missing.length === 0) return { why: [], todo: [] };
  const { name: libc } = target.libc;
  const ofCxx = missing.filter(isOfCxx).map(labelOf);
  const others = missing.filter((one) => !isOfCxx(one)).map(labelOf);
  const why = [
    ...(ofCxx.length === 0
      ? []
      : [
          `${ofCxx.join(', ')} belongs to the C++ library, which does not exist for ${libc}: the one of Debian's gcc is for glibc`,
        ]),
    ...(others.length === 0
      ? []
      : [`${others.join(', ')} was not found: ${libc} does not have it, and Debian's libraries are for glibc`]),
  ];
  const same = targets.find(({ debian, libc: { isStatic } }) => debian === target.debian && !isStatic);
  return {
    why,
    todo: [
      ...(ofCxx.length === 0
        ? []
        : [
            'see whether the crate has a feature that leaves its C++ part out, or whether another crate does without',
          ]),
      ...(others.length === 0
        ? []
        : ['see whether the crate can build its own: often by a feature such as vendored or bundled']),
      `or build for ${setting('target', same?.triple ?? '')} with an old glibc, such as ${setting('glibc', '2.31')}`,
    ],
  };
}

/** The headers of the C++ library have no suffix (C++23 §16.4.2.3); its archives stand in data/libcs.json. */
function isOfCxx({ kind, name }: Missing): boolean {
  return kind === 'header' ? /^[a-z_]+$/.test(name) : kind === 'library' && name.includes('c++');
}
