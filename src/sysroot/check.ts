import { CrossrootError } from '../errors.js';
import { existsBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { checkLibraries } from './check-libraries.js';
import { checkModules } from './check-pkg-config.js';
import { bringsBack } from './debian-owners.js';
import type { Finding, Findings } from './findings.js';
import { findLeavingLinks } from './fix-links.js';
import { readGlibcVersion } from './glibc.js';
import type { Layout } from './layout.js';

/**
 * Checks what every link step relies on: a glibc for the target, its start files, loader and stub libraries,
 * the runtime of gcc, linker scripts whose names are there, no `.so` link that leads nowhere; that what
 * libraries need is there; and that every `.pc` file finds the modules that it asks for. Paths and links are
 * taken beneath the root.
 * @param options.inPlace true for a sysroot that is used where it is: each link that leads out is an error
 */
export function checkSysroot(
  root: string,
  layout: Layout,
  target: Target,
  { inPlace = false }: { readonly inPlace?: boolean } = {},
): Findings {
  const glibc = checkGlibc(root, layout);
  const libraries = checkLibraries(root, layout, target);
  return {
    errors: [
      ...(glibc.finding === undefined ? [] : [glibc.finding]),
      ...missingFiles(root, layout, target),
      ...missingThreads(root, layout, glibc.version),
      ...(inPlace ? findLeavingLinks(root) : []),
      ...libraries.errors,
    ],
    warnings: [...libraries.warnings, ...checkModules(root, layout)],
  };
}

/** What is known of a sysroot's glibc. */
export interface CheckedGlibc {
  /** `2.36`; undefined when the sysroot has no glibc that it could be read from. */
  readonly version: string | undefined;
  readonly finding: Finding | undefined;
}

/** Reads the glibc version; that there is none is a finding here. */
export function checkGlibc(root: string, layout: Layout): CheckedGlibc {
  try {
    return { version: readGlibcVersion(root, layout), finding: undefined };
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    const { what, why, todo } = error;
    return { version: undefined, finding: { what: `${what}: ${why.join('; ')}`, fix: todo.join('; ') } };
  }
}

function missingFiles(root: string, layout: Layout, target: Target): readonly Finding[] {
  const needed = [
    'crt1.o',
    'Scrt1.o',
    'crti.o',
    'crtn.o',
    'libc.so',
    'libm.so',
    'libc_nonshared.a',
    target.loader,
    'libgcc_s.so.1',
  ];
  return needed.filter((name) => !has(root, layout, name)).map((name) => missing(name, layout));
}

/** The first glibc whose libpthread, libdl, librt and libutil are parts of libc.so.6. */
const firstWithStubs = 34;

/**
 * rustc names pthread, dl, rt and util to the linker whatever the glibc is. Since 2.34 they are empty archives;
 * before, they are libraries, and the archives beside them must not be what the linker finds: a second copy of
 * the threads.
 */
function missingThreads(root: string, layout: Layout, glibc: string | undefined): readonly Finding[] {
  if (glibc === undefined) return [];
  const hasStubs = Number(glibc.split('.')[1]) >= firstWithStubs;
  return ['pthread', 'dl', 'rt', 'util'].flatMap((name) => {
    const [library, archive] = [`lib${name}.so`, `lib${name}.a`];
    if (has(root, layout, library) || (hasStubs && has(root, layout, archive))) return [];
    return [missing(hasStubs ? archive : library, layout)];
  });
}

function has(root: string, layout: Layout, name: string): boolean {
  return layout.libraries.some((folder) => existsBeneath(root, `${folder}/${name}`));
}

function missing(name: string, layout: Layout): Finding {
  return { what: `${name} is missing`, fix: bringsBack(name, layout.kind) };
}
