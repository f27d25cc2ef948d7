import { jemallocPages, jemallocPagesOf } from '../environment/jemalloc-pages.js';
import { type ProcessorLevels, smallestPage, type Target } from '../target.js';
import { formatPage } from '../text/format.js';
import type { ElfFacts } from './elf-facts.js';
import type { Breach } from './result.js';

/** A file with its facts, and the target that they are held against. */
interface Case {
  /** The file as messages call it. */
  readonly shown: string;
  readonly facts: ElfFacts;
  readonly target: Target;
}

/** Refuses what kernels of the target with larger pages cannot load. */
export function smallPages({ shown, facts: { largestPage }, target }: Case): Breach | undefined {
  const { page, triple } = target;
  if (largestPage === undefined || largestPage >= page) return undefined;
  const isPaged = largestPage >= smallestPage;
  const flag = isPaged ? `-z max-page-size=${largestPage}` : '-n, -N or a linker script';
  return {
    what: `${shown} supports pages of at most ${formatPage(largestPage)}; kernels for ${triple} have pages of up to ${formatPage(page)}`,
    why: [
      `its loaded segments are aligned to ${largestPage} bytes, which ${flag} causes`,
      'where pages are larger, the kernel refuses to start a program, and glibc refuses a library: ELF load command alignment not page-aligned',
    ],
    todo: [
      `take ${isPaged ? `\`-Wl,-z,max-page-size=${largestPage}\`` : flag} out of RUSTFLAGS, LDFLAGS, cargo configs and build scripts: every linker's default is ${page} or more`,
      `where patchelf changed the file, give it --page-size ${page}`,
    ],
  };
}

/** Refuses a jemalloc in the file that gives up on kernels of the target with larger pages. */
export function smallAllocator({ shown, facts: { jemalloc }, target }: Case): Breach | undefined {
  const { page, triple, largePages = {} } = target;
  if (jemalloc === undefined || jemalloc === 'unknown' || jemalloc.most >= page) return undefined;
  const { least, most } = jemalloc;
  const larger = Object.entries(largePages).filter(([size]) => Number(size) > least);
  const systems = larger.map(([size, names]) => `${formatPage(Number(size))} on ${names}`);
  return {
    what: `${shown} has a jemalloc for pages of ${least === most ? '' : 'at most '}${formatPage(most)}; kernels for ${triple} have pages of up to ${formatPage(page)}`,
    why: [
      'where pages are larger, jemalloc prints `<jemalloc>: Unsupported system page size` and allocates nothing: the program aborts',
      ...(systems.length > 0 ? [`larger pages: ${systems.join('; ')}`] : []),
      'unless told otherwise, its build uses the page size of the machine that compiles, or 4 KiB when cross-compiling',
    ],
    todo: [
      `build it again with ${jemallocPages}=${jemallocPagesOf(target)}, which Crossroot sets unless you do; run cargo clean first, because not all versions of jemalloc-sys notice a change`,
      `look for another ${jemallocPages} in the workflow and in [env] of cargo configs; a jemalloc that is not built by cargo needs \`configure --with-lg-page=${jemallocPagesOf(target)}\``,
    ],
  };
}

/** What is to be said of a jemalloc that does not show what it was made for. */
export function unreadAllocator({ shown, facts: { jemalloc }, target }: Case): readonly string[] {
  const { page, triple } = target;
  if (jemalloc !== 'unknown' || page <= smallestPage) return [];
  return [
    `${shown} has a jemalloc whose page size cannot be determined: kernels for ${triple} have pages of up to ${formatPage(page)}, for which it has to be built with ${jemallocPages}=${jemallocPagesOf(target)}`,
  ];
}

/** The largest page, in bytes, with which a file runs for certain; undefined where nothing is known. */
export function largestPageOf({ largestPage, jemalloc }: ElfFacts): number | undefined {
  const least = typeof jemalloc === 'object' ? jemalloc.least : undefined;
  const pages = [largestPage, least].filter((page) => page !== undefined);
  return pages.length === 0 ? undefined : Math.min(...pages);
}

/** Refuses what says of itself that not every processor of the target can run it. */
export function highLevel({ shown, facts, target }: Case): Breach | undefined {
  const { levels, triple } = target;
  const level = levelOf(facts, target);
  if (levels === undefined || level === undefined) return undefined;
  if (level <= levels.names.indexOf(levels.baseline)) return undefined;
  const name = levelName(level, levels);
  return {
    what: `${shown} is marked for ${name} processors; ${triple} guarantees only ${levels.baseline}`,
    why: [
      `its .note.gnu.property says that it needs ${name}`,
      'on other processors glibc 2.33 and newer refuses it: CPU ISA level is lower than required',
    ],
    todo: [
      `take \`-z ${name}\` and \`-C target-cpu=${name}\` out of RUSTFLAGS, cargo configs and build scripts, and \`-march=${name}\` (with -mneeded) out of CFLAGS`,
    ],
  };
}

/** The name of the highest level that files are marked for; undefined where none is marked. */
export function highestLevel(all: readonly ElfFacts[], target: Target): string | undefined {
  const marked = all.flatMap((facts) => levelOf(facts, target) ?? []);
  if (target.levels === undefined || marked.length === 0) return undefined;
  return levelName(Math.max(...marked), target.levels);
}

/** The highest bit of the property that says what a file needs. */
function levelOf({ properties }: ElfFacts, { levels }: Target): number | undefined {
  const bits = levels === undefined ? 0 : (properties.get(levels.property) ?? 0);
  return bits === 0 ? undefined : 31 - Math.clz32(bits);
}

function levelName(level: number, { names }: ProcessorLevels): string {
  return names[level] ?? `level ${level + 1}, which has no name yet,`;
}
