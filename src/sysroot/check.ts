import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '../target.js';
import type { Layout } from './layout.js';
import { readLinkerScript } from './linker-script.js';
import { findUnresolvedModules } from './pkg-config-files.js';

/** One thing that is wrong with a sysroot. */
export interface Finding {
  readonly what: string;
  /** What would mend it, where that is known. */
  readonly mend?: string;
}

/** What is wrong with a sysroot. */
export interface Findings {
  /** A link step cannot work with these. */
  readonly errors: readonly Finding[];
  /** Only those who use the named thing are hurt. */
  readonly warnings: readonly Finding[];
}

/** What a sysroot is checked for. */
export interface CheckOptions {
  /** True for a sysroot that is used where it stands, whose absolute links nobody has mended: each is an error. */
  readonly inPlace?: boolean;
}

/**
 * Checks what every link step relies on: start files, C library, loader, runtime of gcc, linker scripts whose names are
 * there, no `.so` link that leads nowhere; and that every `.pc` file finds the modules that it asks for.
 */
export function checkSysroot(
  root: string,
  layout: Layout,
  target: Target,
  _options: CheckOptions = {},
): Findings {
  const errors = [
    ...missingFiles(root, layout, target),
    ...layout.libraries.flatMap((folder) => brokenLibraries(root, folder)),
  ];
  const warnings = findUnresolvedModules(root, layout.pkgConfig).map(({ file, module }) => ({
    what: `${file} asks for the pkg-config module ${module}, which no package in the sysroot has`,
  }));
  return { errors, warnings };
}

function missingFiles(root: string, layout: Layout, target: Target): readonly Finding[] {
  const needed: readonly (readonly [string, string])[] = [
    ['crt1.o', 'libc6-dev'],
    ['crti.o', 'libc6-dev'],
    ['crtn.o', 'libc6-dev'],
    ['libc.so', 'libc6-dev'],
    ['libm.so', 'libc6-dev'],
    ['libc_nonshared.a', 'libc6-dev'],
    ['libpthread.a', 'libc6-dev'],
    ['libdl.a', 'libc6-dev'],
    ['libc.so.6', 'libc6'],
    [target.loader, 'libc6'],
    ['libgcc_s.so.1', 'libgcc-s1'],
  ];
  return needed
    .filter(([name]) => !layout.libraries.some((folder) => existsSync(join(root, folder, name))))
    .map(([name, owner]) => ({ what: `${name} is missing`, mend: `${owner} brings it` }));
}

function brokenLibraries(root: string, folder: string): readonly Finding[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.so'))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const file = join(root, path);
      if (!existsSync(file)) return [{ what: `${path} is a link that leads nowhere` }];
      if (!lstatSync(file).isFile()) return [];
      const lost = (readLinkerScript(file) ?? []).filter((wanted) => !existsSync(join(root, wanted)));
      return lost.map((wanted) => ({
        what: `${path} is a linker script that asks for ${wanted}, which is missing`,
      }));
    });
}

/** A finding in one line of words. */
export function tellFinding({ what, mend }: Finding): string {
  return mend === undefined ? what : `${what} (${mend})`;
}
