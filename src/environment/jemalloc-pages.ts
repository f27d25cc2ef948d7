import { smallestPage, type Target } from '../target.js';
import type { EarlierExports } from './earlier-exports.js';
import { upperCaseTriple, type Variable } from './variables.js';

/**
 * What tikv-jemalloc-sys and jemalloc-sys hand to jemalloc's `--with-lg-page`. Without it, a jemalloc has the
 * pages of the machine that builds, and those of 4 KiB when it is crossed: it gives up where the kernel's are
 * larger. One for larger pages than the kernel's works.
 */
export const jemallocPages = 'JEMALLOC_SYS_WITH_LG_PAGE';

/** The base 2 logarithm of the target's largest page. */
export function jemallocPagesOf({ page }: Pick<Target, 'page'>): string {
  return String(Math.log2(page));
}

/**
 * The variable for a target with large pages; and for one without, where an earlier step left that of another.
 * tikv-jemalloc-sys 0.6 and newer prefer a name that begins with the target's; all know the plain one, which
 * jemalloc for the host's build scripts gets too.
 */
export function jemallocVariables(
  target: Target,
  { exported }: Pick<EarlierExports, 'exported'>,
): readonly Variable[] {
  if (target.page <= smallestPage && !exported.has(jemallocPages)) return [];
  const aliases = [`${upperCaseTriple(target)}_${jemallocPages}`];
  return [{ name: jemallocPages, value: jemallocPagesOf(target), aliases }];
}
