import { gccReleasesOf, namesRelease, releasesOf } from '../debian/release.js';
import { type GccChoice, isDebianGcc } from '../gcc/choose-gcc.js';
import { type LinkerChoice, linkers } from '../gcc/linkers.js';
import type { RustChoice } from '../rust/rust-tools.js';
import { refuseNewerGlibc } from '../sysroot/glibc-floor.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import type { Target } from '../target.js';
import { inputName, setting } from '../text/input-words.js';
import { parsePlace } from './place-input.js';
import { named, parseRelease, releaseFor } from './release-input.js';
import { oneOf, refused } from './values.js';

// Readers of the inputs that choose a toolchain. Each throws a CrossrootError for a value that is not allowed,
// saying what is. `base` is the folder that paths are relative to.

/**
 * Reads the input `sysroot`, with its checksum.
 * @param glibc the newest glibc that the result may need: it chooses the release when no sysroot is named
 * @param limit the newest glibc that the sysroot may have
 */
export function parseSysroot(
  value: string,
  sha256: string,
  { glibc, limit }: { readonly glibc: string | undefined; readonly limit: string | undefined },
  base: string,
  target: Target,
): SysrootChoice {
  const among = releasesOf(target);
  if (value !== '' && !namesRelease(value)) {
    return parsePlace('sysroot', value, sha256, base, named(among));
  }
  if (sha256 !== '') {
    throw refused('sysroot-sha256', sha256, {
      why: `${inputName('sysroot')} is not a tarball; packages of a release are verified by its signature`,
      todo: `leave it out, or set ${inputName('sysroot')} to a tarball`,
    });
  }
  const release = value === '' ? releaseFor(glibc, target) : parseRelease('sysroot', value, among, target);
  refuseNewerGlibc(release.title, release.glibc, limit);
  return { kind: 'debian', release };
}

/** Reads the input `gcc`, with its checksum. */
export function parseGcc(value: string, sha256: string, base: string, target: Target): GccChoice {
  const among = gccReleasesOf(target);
  const isTarball = value !== 'auto' && value !== 'system' && !namesRelease(value);
  if (!isTarball && sha256 !== '') {
    throw refused('gcc-sha256', sha256, {
      why: `${inputName('gcc')} is not a tarball`,
      todo: `leave it out, or set ${inputName('gcc')} to a tarball`,
    });
  }
  if (value === 'auto') return { kind: 'auto' };
  if (value === 'system') return { kind: 'system' };
  if (!isTarball) return { kind: 'debian', release: parseRelease('gcc', value, among, target) };
  const place = parsePlace('gcc', value, sha256, base, `auto, ${named(among)}, system`);
  if (place.kind === 'tarball') return place;
  throw refused('gcc', value, {
    why: 'it is a directory',
    todo: 'use the tarball of a toolchain, or put its bin folder on PATH and use system',
  });
}

/**
 * Reads the input `linker`. lld comes with rustup's Rust; what does not is a package beside a gcc of Debian's.
 */
export function parseLinker(value: string, rust: RustChoice, gcc: GccChoice): LinkerChoice {
  const name = oneOf('linker', value || 'bfd', linkers);
  const isThere = name === 'bfd' || (name === 'lld' && rust.kind === 'rustup');
  if (isThere) return { name, package: undefined };
  if (isDebianGcc(gcc)) return { name, package: name };
  throw refused('linker', value, {
    why: `${name} is installed as a package next to Debian's gcc, and gcc is ${gcc.kind}`,
    todo:
      name === 'lld'
        ? `use ${setting('rust', 'rustup')}, which includes lld`
        : `use lld, or ${setting('gcc', 'auto')}`,
  });
}

/**
 * Refuses what a target whose C library is linked statically cannot have: the input `glibc` is about another,
 * and what Debian has besides the C library itself was made with glibc.
 */
export function refuseOtherLibc(
  target: Target,
  {
    glibc,
    packages,
    sysroot,
    gcc,
  }: {
    readonly glibc: string | undefined;
    readonly packages: readonly string[];
    readonly sysroot: SysrootChoice;
    readonly gcc: GccChoice;
  },
): void {
  const { triple, libc } = target;
  if (!libc.isStatic) return;
  const own = `the C library of ${triple} is ${libc.name}`;
  if (glibc !== undefined)
    throw refused('glibc', glibc, {
      why: `${own}, which is linked into the program: it runs with any glibc, and without one`,
      todo: 'leave it out',
    });
  if (packages.length > 0)
    throw refused('packages', packages.join(' '), {
      why: `${own}, and Debian's libraries are built for glibc`,
      todo: [
        'leave it out, and let the crates build their own libraries, often with a feature such as vendored, bundled or static',
        `or build for a glibc target with an old glibc: ${setting('glibc', '2.31')}`,
      ],
    });
  const ofDebian = `${own}, and it is taken from Debian's ${libc.development}, with the gcc of a release`;
  if (sysroot.kind !== 'debian')
    throw refused('sysroot', sysroot.kind === 'directory' ? sysroot.path : sysroot.kind, {
      why: ofDebian,
      todo: `use one of ${named(releasesOf(target))}`,
    });
  if (!isDebianGcc(gcc)) throw refused('gcc', gcc.kind, { why: ofDebian, todo: 'use auto, or debian:<suite>' });
}

/** Refuses packages for a sysroot that is not made from packages. */
export function refusePackagesElsewhere(sysroot: SysrootChoice, packages: readonly string[]): void {
  if (sysroot.kind === 'debian' || packages.length === 0) return;
  throw refused('packages', packages.join(' '), {
    why: 'packages can only be added to a sysroot made from a release, and this one is not',
    todo: 'install them where the sysroot comes from, or use the sysroot of a release, for example debian:bookworm',
  });
}
