import { join } from 'node:path';
import { compareVersions } from '../debian/version.js';
import { readLibrary } from '../elf/dynamic.js';
import { type ElfMachine, isFor, machineName } from '../elf/machine.js';
import { CrossrootError } from '../errors.js';
import { fittingText } from '../system/open-file.js';
import { listBeneath, resolveBeneath } from '../system/rooted-path.js';
import { type Target, targets } from '../target.js';
import { folderWith, type Layout } from './layout.js';

const banner = /GNU C Library [^\n\0]*? (stable|development) release version (\d+\.\d+)/;

/**
 * The releases of glibc whose `libc.so.6` got no symbol version of its own. (2.31 has one only
 * since 2.34, when libpthread's symbols came into libc.)
 */
const withoutSymbols: readonly string[] = ['2.19', '2.20', '2.21', '2.31', '2.37', '2.40'];

/** The newest release of which it is known whether it is one of those, or not. */
const newestKnown = '2.43';

/**
 * The glibc version of a sysroot, for example `2.36`: what its `libc.so.6` states, held against the newest
 * `GLIBC_<version>` that the same file defines. The newest definition may be older than the statement only as
 * far as the releases between added no symbol to libc.so.6; it is never newer, except that a development
 * release (`2.41.9000`) may define those of the release to come.
 * @throws CrossrootError when there is no `libc.so.6`, when it is musl's or for another machine, or when it
 * contradicts itself.
 */
export function readGlibcVersion(root: string, layout: Layout, target: Target): string {
  const folder = folderWith('libc.so.6', root, layout);
  const path = folder === undefined ? undefined : resolveBeneath(root, `${folder}/libc.so.6`);
  if (path === undefined) throw noLibc(root, layout, target);
  const file = join(root, path);
  const elf = readLibrary(file);
  if (elf.kind !== 'none' && !isFor(elf.machine, target.machine)) throw otherMachine(path, elf.machine, target);
  const text = textOf(file);
  const [, kind, version] = banner.exec(text) ?? [];
  if (version === undefined) throw notGlibc(root, path, text, target);
  if (elf.kind === 'none') throw broken(path, 'it is not an ELF file');
  if (elf.kind === 'damaged') throw broken(path, elf.why);
  refuseContradiction(path, version, kind === 'development', elf.versions);
  return version;
}

/** No C library has more bytes, with all that a debugger wants. */
const largestLibrary = 2 ** 28;

/** The text of a library; none of what is no file, or too large for one. */
function textOf(file: string): string {
  return fittingText(file, largestLibrary, { links: 'refuse', encoding: 'latin1' }) ?? '';
}

/** A sysroot whose C library is for another machine. */
export class OtherMachineError extends CrossrootError {}

function otherMachine(path: string, machine: ElfMachine, target: Target): OtherMachineError {
  return new OtherMachineError({
    what: 'the sysroot is for another machine',
    why: `${path} is for ${machineName(machine)}, not for ${target.machine.name}`,
    todo: targets.some(
      (one) => isFor(machine, one.machine) && one !== target && one.uname.includes(target.processor),
    )
      ? 'use a sysroot of a 64-bit system: a 64-bit kernel with 32-bit libraries is not enough'
      : `use a sysroot that was made for, or copied from, a system of ${target.triple} (Debian: ${target.debian})`,
  });
}

/** The error where no library folder of the layout has a `libc.so.6`: perhaps there is another one. */
function noLibc(root: string, layout: Layout, target: Target): CrossrootError {
  const musl = findMusl(root);
  if (musl !== undefined) return isMusl(`it has musl's ${musl} and no libc.so.6`, target);
  for (const above of ['lib', 'usr/lib']) {
    for (const name of listBeneath(root, above)) {
      const found = resolveBeneath(root, `${above}/${name}/libc.so.6`);
      if (found === undefined) continue;
      const elf = readLibrary(join(root, found));
      if (elf.kind !== 'none') return otherMachine(found, elf.machine, target);
    }
  }
  return new CrossrootError({
    what: 'the sysroot has no C library',
    why: `no libc.so.6 in ${layout.libraries.join(', ') || 'any library folder'}`,
    todo: 'put the C library and its headers there (Debian: libc6-dev), or use a sysroot that has a glibc',
  });
}

function notGlibc(root: string, path: string, text: string, target: Target): CrossrootError {
  if (/\bmusl\b/.test(text) || findMusl(root) !== undefined) return isMusl(`${path} is musl's`, target);
  return otherLibrary(`${path} does not state a version of the GNU C Library`, target);
}

function isMusl(why: string, target: Target): CrossrootError {
  return otherLibrary(why, target, ' (Alpine, postmarketOS and OpenWrt have musl)');
}

function otherLibrary(why: string, { triple }: Target, hint = ''): CrossrootError {
  return new CrossrootError({
    what: 'the C library of the sysroot is not glibc',
    why,
    todo: `use a sysroot with glibc${hint}: ${triple} is a glibc target`,
  });
}

/** musl's loader or its C library, under the names that musl's own build and Alpine give them. */
function findMusl(root: string): string | undefined {
  for (const folder of ['lib', 'usr/lib']) {
    const name = listBeneath(root, folder).find((one) =>
      /^(?:ld-musl-.*\.so\.1|libc\.musl-.*\.so\.1)$/.test(one),
    );
    if (name !== undefined) return `${folder}/${name}`;
    const library = resolveBeneath(root, `${folder}/libc.so`);
    if (library === undefined) continue;
    const file = join(root, library);
    if (readLibrary(file).kind === 'elf' && textOf(file).includes('musl')) return `${folder}/libc.so`;
  }
  return undefined;
}

function refuseContradiction(
  path: string,
  version: string,
  isDevelopment: boolean,
  definitions: readonly string[],
): void {
  const defined = definitions
    .flatMap((name) => /^GLIBC_(\d+\.\d+(?:\.\d+)?)$/.exec(name)?.[1] ?? [])
    .sort(compareVersions)
    .at(-1);
  if (defined === undefined) throw broken(path, 'it defines no symbol version of glibc');
  const newest = isDevelopment ? `2.${minor(version) + 1}` : version;
  const isNewer = compareVersions(defined, newest) > 0;
  if (!isNewer && compareVersions(defined, newestExpected(version)) >= 0) return;
  throw new CrossrootError({
    what: 'the C library of the sysroot contradicts itself',
    why: [
      `${path} says that it is glibc ${version}`,
      `the newest symbol version that it defines is GLIBC_${defined}, ${
        isNewer ? 'which that release does not have' : `but that release has GLIBC_${newestExpected(version)}`
      }`,
    ],
    todo: 'copy the sysroot again from a device or release with an intact libc.so.6',
  });
}

/** The newest symbol version that `libc.so.6` of a release must define at the least. */
function newestExpected(version: string): string {
  let expected = compareVersions(version, newestKnown) > 0 ? newestKnown : version;
  while (withoutSymbols.includes(expected)) expected = `2.${minor(expected) - 1}`;
  return expected;
}

function minor(version: string): number {
  return Number(version.slice(version.indexOf('.') + 1));
}

function broken(path: string, why: string): CrossrootError {
  return new CrossrootError({
    what: 'the C library of the sysroot is broken',
    why: `${path}: ${why}`,
    todo: 'copy the sysroot again, or make it from packages',
  });
}
