import { existsBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { bringsBack } from './debian-owners.js';
import { folderWith, type Layout } from './layout.js';
import type { Finding } from './sysroot.js';

/** Headers that most C files read, by way of others. */
const headers = [
  { name: 'stdio.h', of: 'C library', hurts: 'no C file compiles' },
  { name: 'linux/limits.h', of: 'kernel', hurts: '<limits.h> does not compile' },
  { name: 'asm/errno.h', of: 'kernel', hurts: '<errno.h> does not compile' },
];

/** The C++ library that a program loads. */
const cxx = 'libstdc++.so.6';

/** Finds what crates with C or C++ in them need, and those that are Rust alone do not. */
export function checkLanguages(root: string, layout: Layout, target: Target): readonly Finding[] {
  const lost = headers.filter(({ name }) =>
    layout.includes.every((folder) => !existsBeneath(root, `${folder}/${name}`)),
  );
  const findings = lost.map(({ name, of, hurts }) => ({
    what: `the ${of} header ${name} is missing: ${hurts}`,
    fix: bringsBack(name, layout.kind, target),
  }));
  const hasCxx = target.libc.lacks.includes('stdc++') || folderWith(cxx, root, layout) !== undefined;
  if (hasCxx) return findings;
  return [
    ...findings,
    { what: `${cxx} is missing: crates with C++ do not link`, fix: bringsBack(cxx, layout.kind, target) },
  ];
}
