// Writes data/newer-symbols.json: which symbols of the C and C++ libraries older releases lack.
// usage: node scripts/newer-symbols.mjs OLD NEW, sysroots that `crossroot env --sysroot debian:NAME` made: of a
// release whose glibc is older than 2.34, where threads and dlopen had libraries of their own, and the newest.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [older, newer] = process.argv.slice(2);
if (newer === undefined) throw new Error('usage: node scripts/newer-symbols.mjs OLD NEW');

/** What came with these is everywhere, but for buster's C++ library: the lists of gcc 9 and 10 are as long as all others. */
const oldest = { GLIBC: '2.28', GLIBCXX: '3.4.28' };
const separate = ['pthread', 'dl', 'rt', 'util', 'anl'];

const data = (name) => new URL(`../data/${name}.json`, import.meta.url);
const compare = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/** What a library defines, as linkers write the names: name to versions. */
function definedIn(root, name) {
  const folders = ['lib', 'usr/lib'].map((folder) => join(root, folder, 'aarch64-linux-gnu', name));
  const file = folders.find((one) => existsSync(one));
  if (file === undefined) throw new Error(`no ${name} in ${root}`);
  const args = ['--dynamic', '--defined-only', '--demangle', file];
  const lines = execFileSync('nm', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\n');
  const symbols = new Map();
  for (const line of lines) {
    const [, symbol, version] = /^\S+ [A-Za-z] (.+?)@@?(?:GLIBC|GLIBCXX)_([\d.]+)$/.exec(line) ?? [];
    if (symbol !== undefined) symbols.set(symbol, [...(symbols.get(symbol) ?? []), version]);
  }
  return symbols;
}

/** The symbols that came after the oldest release, by the version that brought them. */
function newIn(names, family) {
  const added = {};
  for (const [symbol, versions] of names.flatMap((name) => [...definedIn(newer, name)])) {
    const [first] = versions.sort(compare);
    if (compare(first, oldest[family]) > 0) added[first] = [...(added[first] ?? []), symbol];
  }
  return sorted(added);
}

/** What glibc 2.34 took into libc.so.6, by the library that had it before. */
function moved() {
  const now = definedIn(newer, 'libc.so.6');
  const before = definedIn(older, 'libc.so.6');
  const libraries = separate.map((library) => {
    const [soname] = ['0', '1', '2']
      .map((number) => `lib${library}.so.${number}`)
      .filter((name) => hasFile(name));
    const symbols = [...definedIn(older, soname).keys()];
    return [library, symbols.filter((symbol) => now.has(symbol) && !before.has(symbol) && isPublic(symbol))];
  });
  return sorted(Object.fromEntries(libraries));
}

const hasFile = (name) =>
  ['lib', 'usr/lib'].some((folder) => existsSync(join(older, folder, 'aarch64-linux-gnu', name)));
const isPublic = (symbol) => !symbol.startsWith('_');

function sorted(lists) {
  const keys = Object.keys(lists).sort(compare);
  return Object.fromEntries(keys.map((key) => [key, [...new Set(lists[key])].sort().join('\n').split('\n')]));
}

const symbols = {
  source: "nm of forky's and bullseye's arm64 libraries, by scripts/newer-symbols.mjs",
  glibc: newIn(['libc.so.6', 'libm.so.6'], 'GLIBC'),
  glibcxx: newIn(['libstdc++.so.6'], 'GLIBCXX'),
  moved: moved(),
};
writeFileSync(data('newer-symbols'), `${JSON.stringify(symbols)}\n`);
