// Holds audits of files that others built against binutils: `node scripts/foreign-audits.mjs FILE...`, programs,
// libraries, and archives (.deb, .whl, .zip, .tgz). For each ELF file the highest version of each family, the needed
// libraries, the alignment, text relocations and whether it is static have to be what readelf and objdump say; for
// wheels auditwheel has to name the same versions, but for weak ones, which it counts: without those a file starts.
// Needs `npm run build` first.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const env = { ...process.env, LC_ALL: 'C' };
const options = { encoding: 'utf8', maxBuffer: 2 ** 30, env, stdio: ['ignore', 'pipe', 'ignore'] };
const run = (program, ...words) => execFileSync(program, words, options);
const hasAuditwheel = spawnSync('auditwheel', ['--version'], options).status === 0;
const families = ['GLIBC', 'GLIBCXX', 'CXXABI', 'GCC'];
const byVersion = (a, b) => a.localeCompare(b, 'en', { numeric: true });
const unpackers = {
  deb: (file, folder) => run('dpkg-deb', '-x', file, folder),
  whl: (file, folder) => run('unzip', '-q', file, '-d', folder),
  zip: (file, folder) => run('unzip', '-q', file, '-d', folder),
  tgz: (file, folder) => run('tar', '-xzf', file, '-C', folder),
};

/** What binutils say of a file. */
function byBinutils(file) {
  const [dynamic, versions, headers] = ['-dW', '-VW', '-lW'].map((flag) => run('readelf', flag, file));
  const needs = versions.split('Version needs section')[1] ?? '';
  const named = [...needs.matchAll(/Name: (\S+) {2}Flags: (.*?) {2}Version/g)];
  const strong = named.filter(([, , flags]) => !flags.includes('WEAK'));
  const floors = families.flatMap((family) => {
    const own = strong.flatMap(([, name]) => new RegExp(`^${family}_(\\d[\\d.]*)$`).exec(name)?.[1] ?? []);
    return own.length === 0 ? [] : [[family, own.sort(byVersion).at(-1)]];
  });
  const needed = [...new Set([...dynamic.matchAll(/\(NEEDED\).*\[(.*)\]/g)].map((found) => found[1]))];
  const dumped = spawnSync('objdump', ['-p', file], options).stdout ?? '';
  const loads = [...headers.matchAll(/^ {2}LOAD .* (0x[0-9a-f]+)$/gm)].map((found) => Number(found[1]));
  const read = {
    floors: Object.fromEntries(floors),
    needed,
    // objdump knows fewer machines than readelf.
    dumped: / NEEDED /.test(dumped)
      ? [...new Set([...dumped.matchAll(/^ {2}NEEDED +(\S+)$/gm)].map((found) => found[1]))]
      : needed,
    page: loads.length === 0 ? undefined : Math.min(...loads),
    isStatic: !/^ {2}INTERP/m.test(headers) && needed.length === 0,
    hasTextRelocations: /\(TEXTREL\)|\bFLAGS\).*TEXTREL/.test(dynamic),
  };
  return { read, strong: strong.map(([, name]) => name) };
}

/** The same by the audit. */
function byAudit({ floors, needed, largestPage, linkage, breaches }) {
  const names = needed.map(({ name }) => name);
  return {
    floors: Object.fromEntries(
      families.flatMap((family) => (floors[family] === undefined ? [] : [[family, floors[family]]])),
    ),
    needed: names,
    dumped: names,
    page: largestPage,
    isStatic: linkage !== 'dynamic' && names.length === 0,
    hasTextRelocations: breaches.some(({ what }) => what.endsWith('has text relocations')),
  };
}

/**
 * The highest version of each family that a wheel needs by auditwheel, in all its files together.
 * @param strong the names without which a file does not start
 */
function byAuditwheel(file, strong) {
  const text = run('auditwheel', 'show', file).replaceAll(/\s+/g, ' ');
  const versions = [...text.matchAll(/\b(GLIBCXX|GLIBC|CXXABI|GCC)_(\d[\d.]*)/g)].filter(([name]) =>
    strong.has(name),
  );
  const of = (family) => versions.flatMap(([, own, version]) => (own === family ? [version] : []));
  return (family) => of(family).sort(byVersion).at(-1);
}

/** The linked ELF files of a folder. */
function linkedFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => {
      const start = readFileSync(file).subarray(0, 20);
      const type = start.length < 20 ? 0 : start[5] === 2 ? start.readUInt16BE(16) : start.readUInt16LE(16);
      return start.toString('latin1', 0, 4) === '\x7fELF' && (type === 2 || type === 3);
    });
}

let [count, differences] = [0, 0];
const work = mkdtempSync(join(tmpdir(), 'foreign-audits-'));
try {
  for (const file of process.argv.slice(2).map((one) => resolve(one))) {
    const unpack = unpackers[/\.(\w+)$/.exec(file)?.[1]];
    const folder = join(work, basename(file));
    mkdirSync(folder);
    // Libraries beside a program would be audited along.
    const subject = unpack === undefined ? join(folder, basename(file)) : file;
    if (unpack === undefined) copyFileSync(file, subject);
    else unpack(file, folder);
    const started = performance.now();
    const { stdout, stderr } = spawnSync('bin/crossroot', ['audit', '--json', subject], options);
    const milliseconds = performance.now() - started;
    const wrong = [];
    const needs = new Set();
    const { files } = stdout === '' ? { files: [] } : JSON.parse(stdout);
    if (stdout === '') wrong.push(`not audited: ${stderr}`);
    const all = unpack === undefined ? [subject] : linkedFiles(folder);
    if (all.length !== files.length) wrong.push(`${files.length} of ${all.length} ELF files were audited`);
    for (const one of files) {
      const inside = one.path.slice(file.length + 2);
      const { read, strong } = byBinutils(unpack === undefined ? subject : join(folder, inside));
      const audited = byAudit(one);
      for (const name of strong) needs.add(name);
      for (const key of Object.keys(read))
        if (JSON.stringify(audited[key]) !== JSON.stringify(read[key]))
          wrong.push(
            `${inside}: ${key}: ${JSON.stringify(audited[key])}, and by binutils ${JSON.stringify(read[key])}`,
          );
    }
    if (hasAuditwheel && file.endsWith('.whl') && !file.includes('musllinux')) {
      const top = byAuditwheel(file, needs);
      for (const family of families) {
        const own = files
          .flatMap(({ floors }) => floors[family] ?? [])
          .sort(byVersion)
          .at(-1);
        if (own !== top(family)) wrong.push(`${family}: ${own}, and by auditwheel ${top(family)}`);
      }
    }
    count += files.length;
    differences += wrong.length;
    const triples = [...new Set(files.map(({ target }) => target))].join(', ');
    const top =
      files
        .flatMap(({ glibc }) => glibc ?? [])
        .sort(byVersion)
        .at(-1) ?? '-';
    const size = (statSync(file).size / 1e6).toFixed(1);
    console.log(
      `${basename(file)} (${size} MB): ${files.length} files for ${triples}, glibc ${top}, ${milliseconds.toFixed(0)} ms`,
    );
    for (const line of wrong) console.log(`  ${line}`);
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(
  `${count} ELF files, ${differences} differences${hasAuditwheel ? '' : '; auditwheel is not on PATH'}`,
);
if (count === 0 || differences > 0) process.exitCode = 1;
