import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  debianReleasesOf,
  gccReleasesOf,
  namesRelease,
  newestReleaseFor,
  type Release,
  releasesOf,
  releaseTitled,
} from '../debian/release.js';
import { compareVersions } from '../debian/version.js';
import { type GccChoice, isDebianGcc } from '../gcc/choose-gcc.js';
import { type LinkerChoice, linkers } from '../gcc/linkers.js';
import { shownUrl } from '../net/url.js';
import type { RustChoice } from '../rust/rust-tools.js';
import { refuseNewerGlibc } from '../sysroot/glibc-floor.js';
import type { SysrootChoice } from '../sysroot/sysroot.js';
import { type Target, targets } from '../target.js';
import { inputName, setting } from '../text/input-words.js';
import type { Place } from '../unpack/tarball-place.js';
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

/** The glibc of debian:bookworm, the release that is meant when nobody says otherwise. */
const usualGlibc = '2.36';

/**
 * The release of Debian that a glibc asks for: another distribution's has to be named, since its packages are
 * others. A target that came later has the first release that has it.
 */
function releaseFor(glibc: string | undefined, target: Target): Release {
  const among = debianReleasesOf(target);
  refuseUnknownGlibc(glibc, releasesOf(target));
  const release = newestReleaseFor(glibc ?? usualGlibc, among) ?? (glibc === undefined ? among[0] : undefined);
  if (release !== undefined) return release;
  const known = among.map((row) => `${row.glibc} (${row.title})`).join(', ');
  const other = newestReleaseFor(glibc ?? '', releasesOf(target));
  throw refused('glibc', glibc ?? '', {
    why: `no release of Debian with ${target.triple} has a glibc that old`,
    todo: [
      `use one of ${known}, or newer`,
      ...(other === undefined ? [] : [`or use another sysroot: ${other.title} has ${other.glibc}`]),
    ],
  });
}

/** A glibc that is newer than all is a typing error, or of a machine that no sysroot here is like. */
function refuseUnknownGlibc(glibc: string | undefined, known: readonly Release[]): void {
  const newest = known.reduce((one, other) => (compareVersions(other.glibc, one.glibc) > 0 ? other : one));
  if (glibc === undefined || compareVersions(glibc, newest.glibc) <= 0) return;
  throw refused('glibc', glibc, {
    why: `the newest glibc of a release that Crossroot knows is ${newest.glibc} (${newest.title})`,
    todo: [`use ${newest.glibc} or older`, `or set ${inputName('sysroot')} to one that has glibc ${glibc}`],
  });
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

function parseRelease<Row extends Release>(
  input: 'sysroot' | 'gcc',
  value: string,
  among: readonly Row[],
  { triple, debian }: Target,
): Row {
  const known = releaseTitled(value);
  const release = among.find(({ name }) => name === known?.name);
  if (release !== undefined) return release;
  const auto = input === 'gcc' ? 'auto, ' : '';
  const todo = `use one of ${auto}${named(among)}`;
  if (known === undefined) throw refused(input, value, { why: 'no release has that name', todo });
  const releasesFor: (target: Target) => readonly Release[] = input === 'gcc' ? gccReleasesOf : releasesOf;
  const others = targets.filter((target) => releasesFor(target).includes(known));
  const packages = others.some((one) => one.debian === debian)
    ? `is not a release for ${triple}`
    : `has no packages for ${triple} (${debian})`;
  const has = input === 'gcc' ? `has no gcc for ${triple}` : packages;
  const theirs = others.map((one) => one.triple).join(', ') || 'none that Crossroot uses';
  throw refused(input, value, {
    why: [`${value} ${has}; it has ${theirs}`, ...[known.lacks?.[debian] ?? []].flat()],
    todo: `for ${triple} ${todo}`,
  });
}

function named(among: readonly Release[]): string {
  return among.map(({ title }) => title).join(', ');
}

/**
 * Reads the value of an input that names a tarball (path or https URL) or a directory.
 * @param input the input's name; the one with the checksum is called `<input>-sha256`
 * @param others what else the input may be, for the refusal
 */
function parsePlace(input: string, value: string, sha256: string, base: string, others: string): Place {
  if (sha256 !== '' && !/^[0-9a-fA-F]{64}$/.test(sha256)) {
    throw refused(`${input}-sha256`, sha256, {
      why: 'it is not a SHA256 sum',
      todo: `use the 64 hexadecimal digits that sha256sum prints for the tarball`,
    });
  }
  const sum = sha256.toLowerCase();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) {
    return { kind: 'tarball', tarball: { kind: 'url', ...checkedUrl(input, value, sum) } };
  }
  const path = resolve(base, value);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) {
    return { kind: 'tarball', tarball: { kind: 'file', path, sha256: sum === '' ? undefined : sum } };
  }
  if (stats?.isDirectory()) {
    if (sum === '') return { kind: 'directory', path };
    throw refused(`${input}-sha256`, sha256, {
      why: `${inputName(input)} is a directory, and a checksum is only for a tarball`,
      todo: 'leave the checksum out, or use a tarball',
    });
  }
  throw refused(input, value, {
    why: `the file or directory ${path} does not exist`,
    todo: `use one of ${others}, or an existing path`,
  });
}

function checkedUrl(input: string, value: string, sha256: string): { url: string; sha256: string } {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.protocol !== 'https:') {
    throw refused(input, shownUrl(value), {
      why: 'it is not an https URL',
      todo: 'use a URL that starts with https://',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(input, shownUrl(url), {
      why: 'it contains a user name or password, which messages would show',
      todo: 'download the tarball in an earlier step, and use its path',
    });
  }
  if (sha256 === '') {
    throw refused(input, shownUrl(url), {
      why: 'a tarball from the network needs a checksum, and none is given',
      todo: `set ${inputName(`${input}-sha256`)} to what sha256sum prints for it`,
    });
  }
  return { url: url.href, sha256 };
}
