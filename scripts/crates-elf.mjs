import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * What an ELF file needs at run time, in readelf's words: `machine`, the libraries of DT_NEEDED, the newest
 * `GLIBC_x.y` among the versions it needs (the glibc floor; undefined when it needs none; those that the loader may go without,
 * `VER_FLG_WEAK`, do not count), and its size in bytes.
 */
export function readElf(file, readelf) {
  const { status, stdout, stderr } = spawnSync(readelf, ['-W', '-h', '-d', '-V', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${readelf} ${file}: ${stderr}`);
  const versions = [...stdout.matchAll(/Name: GLIBC_([\d.]+) +Flags: (?!.*WEAK)/g)].map(
    ([, version]) => version,
  );
  return {
    name: basename(file),
    machine: /^ *Machine: +(.*)$/m.exec(stdout)?.[1] ?? 'nothing known',
    needed: [...stdout.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map(([, library]) => library),
    glibc: versions.sort(byVersion).at(-1),
    size: statSync(file).size,
  };
}

/** Orders `2.4` before `2.34`. */
export function byVersion(left, right) {
  return left.localeCompare(right, 'en', { numeric: true });
}
