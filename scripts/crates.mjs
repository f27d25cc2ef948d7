// Builds the projects of crates/ through dist/cli, runs them from their unpacked archives where qemu-user-static is, and reads what they need.
//   node scripts/crates.mjs [NAME...] [--target TRIPLE]... [--release bookworm|trixie]... [--write]   builds; --write records the figures
//   node scripts/crates.mjs --check                                                                   builds nothing: is docs/crates.md the record's?
// Every row is built for AArch64, for both releases; for another target those that name it, for the first release that has the target.
// Packages of the target stay out of it: each row of crates/crates.json names those that its crate needs, and no more.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readElf } from './crates-elf.mjs';
import { missingNeeds, starter } from './crates-host.mjs';
import { flagship, page, recordOf, recordText, releases } from './crates-page.mjs';

const root = join(import.meta.dirname, '..');
const places = {
  rows: join(root, 'crates/crates.json'),
  record: join(root, 'crates/record.json'),
  page: join(root, 'docs/crates.md'),
  targets: join(root, 'data/targets.json'),
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    target: { type: 'string', multiple: true, default: [flagship] },
    release: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

/** The name of the archives, and of the folder in them. */
const stem = 'programs';

const rows = JSON.parse(readFileSync(places.rows, 'utf8'));
const targets = JSON.parse(readFileSync(places.targets, 'utf8'));
const record = JSON.parse(readFileSync(places.record, 'utf8'));
if (values.check) checkPage();
else buildAll(values.target.flatMap(chosenBuilds));

/** What is built for one target: each row with the target and a release. */
function chosenBuilds(triple) {
  const wanted = chosenReleases(triple);
  const known = rows.filter((row) => triple === flagship || row.targets?.includes(triple));
  const unknown = positionals.filter((name) => known.every((row) => row.name !== name));
  if (unknown.length > 0) fail(`no row of ${triple} is named ${unknown.join(', ')}; there are ${names(known)}`);
  const chosen = known.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return wanted.flatMap((release) => chosen.map((row) => ({ row, triple, release })));
}

function chosenReleases(triple) {
  const known = releases.filter((release) => targets[triple]?.releases.includes(release));
  if (known.length === 0) fail(`${triple} is no target of ${releases.join(' or ')}`);
  const unknown = values.release?.filter((release) => !known.includes(release)) ?? [];
  if (unknown.length > 0) fail(`${triple} has no release ${unknown.join(', ')}; there are ${known.join(', ')}`);
  return values.release ?? (triple === flagship ? known : known.slice(0, 1));
}

function names(list) {
  return list.map(({ name }) => name).join(', ');
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

function checkPage() {
  if (readFileSync(places.page, 'utf8') === page(rows, record, root)) {
    console.log('docs/crates.md says what crates/record.json holds');
    return;
  }
  console.error('docs/crates.md differs from crates/crates.json, crates/record.json or a Cargo.lock');
  console.error('do: npm run test:crates -- --write NAME, with the crates that changed');
  process.exitCode = 1;
}

function buildAll(builds) {
  const unstarted = values.target.filter((triple) => starter(targets[triple], '/') === undefined);
  if (unstarted.length > 0 && values.write)
    fail(`--write needs a qemu for ${unstarted.join(', ')}: the page says what runs`);
  for (const triple of unstarted)
    console.log(`nothing that is built for ${triple} is run: its qemu is missing`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const build of builds) {
    const result = attempt(build);
    counts[result.outcome] += 1;
    console.log(`${build.row.name} ${build.triple} ${build.release}: ${result.words}`);
    if (values.write && result.facts !== undefined) writeRecord(build, result.facts);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (counts.failed > 0) process.exitCode = 1;
}

function writeRecord({ row, triple, release }, facts) {
  const own = record[row.name] ?? {};
  record[row.name] = { ...own, [triple]: { ...own[triple], [release]: facts } };
  const ordered = Object.fromEntries(rows.flatMap(({ name }) => (record[name] ? [[name, record[name]]] : [])));
  writeFileSync(places.record, recordText(ordered));
  writeFileSync(places.page, page(rows, ordered, root));
}

/** Builds, reads and runs one row for one target and release. */
function attempt(wanted) {
  const { row, triple, release } = wanted;
  const missing = missingNeeds(row.needs ?? []);
  if (missing.length > 0) return { outcome: 'skipped', words: `skipped, ${missing.join(', ')} missing here` };
  if (values.write) rmSync(join(targetFolder(release), triple), { recursive: true, force: true });
  const built = build(wanted);
  const reason = row.broken?.[release];
  if (built.status !== 0) {
    if (reason !== undefined) return { outcome: 'passed', words: `does not build, as is known: ${reason}` };
    return failure('did not build', built.stderr);
  }
  if (reason !== undefined)
    return failure(`was built, though crates.json says that it cannot: ${reason}`, built.stderr);
  const seconds = /^cargo build: ([\d.]+) s$/m.exec(built.stderr)?.[1];
  if (seconds === undefined) return failure('did not say how long cargo took', built.stderr);
  const { sysroot, readelf, gcc } = trees(wanted);
  const files = built.stdout.split('\n').filter(Boolean);
  // The last line is the archive's.
  const archive = files.pop();
  const elves = files.map((file) => readElf(file, readelf));
  const foreign = elves.filter(({ machine }) => machine !== targets[triple].machine.readelf);
  if (foreign.length > 0) {
    return failure(
      `made ${foreign.map(({ name, machine }) => `${name} for ${machine}`).join(', ')}`,
      built.stderr,
    );
  }
  const facts = recordOf(elves, Number(seconds));
  return judge(wanted, { files, facts, sysroot, gcc, archive });
}

function judge({ row, triple, release }, { files, facts, sysroot, gcc, archive }) {
  const words = `${facts.seconds} s, glibc ${facts.glibc}, needs ${facts.needed.join(' ') || 'nothing'}`;
  const prints = Array.isArray(row.prints) ? row.prints : row.prints?.[release];
  if (prints === undefined) return failure('does not say in crates.json what it prints', '');
  const starts = starter(targets[triple], sysroot);
  if (starts === undefined) return { outcome: 'passed', words: `built and not started, ${words}` };
  const names = files.map((file) => basename(file));
  const runs = runFromArchive(row, archive, names, { sysroot, gcc, starts });
  const said = runs.map(({ stdout, stderr }) => `${stdout}${stderr}`).join('');
  const codes = runs.map(({ status }) => status);
  if (codes.some((code) => code !== 0)) return failure(`ended with ${codes.join(', ')}`, said);
  const printed = runs.map(({ stdout }) => stdout).join('');
  const unsaid = prints.filter((line) => !new RegExp(`^${line}$`, 'm').test(printed));
  if (unsaid.length > 0) return failure(`did not print /${unsaid.join('/, /')}/`, said);
  return { outcome: 'passed', words: `runs, ${words}`, facts: { ...facts, works: 'runs' } };
}

function failure(words, log) {
  return { outcome: 'failed', words: `FAILED, ${words}\n${log.trimEnd().split('\n').slice(-60).join('\n')}` };
}

/** The rows of a release share it, so what runs on this machine is compiled once; figures are taken without the target's part. */
function targetFolder(release) {
  return join(process.env.CARGO_TARGET_DIR ?? join(tmpdir(), 'crossroot-crates'), release);
}

/** The variables of a build: no debug information unless the caller wants it, and the row's own. */
function environment(row, release) {
  const folder = targetFolder(release);
  mkdirSync(folder, { recursive: true });
  return { CARGO_PROFILE_DEV_DEBUG: '0', ...process.env, CARGO_TARGET_DIR: folder, ...row.environment };
}

function crossroot({ row, triple, release }) {
  const flags = ['--target', triple, '--sysroot', `debian:${release}`, '--packages', packagesOf(row, release)];
  return [join(root, 'dist/cli/index.js'), flags];
}

function packagesOf({ packages }, release) {
  return typeof packages === 'string' ? packages : packages[release];
}

function build(wanted) {
  const { row, release } = wanted;
  const [program, flags] = crossroot(wanted);
  const more = ['--args=--locked', '--archive', `${stem}.tar.gz`, ...(row.flags ?? [])];
  return start(process.execPath, [program, 'build', ...flags, ...more], row, environment(row, release));
}

/** The sysroot, the readelf and the gcc of a row's build, from `crossroot env`. */
function trees(wanted) {
  const { row, triple, release } = wanted;
  const [program, flags] = crossroot(wanted);
  const { gnu, tools = gnu } = targets[triple];
  const script = `set -e; words=$("$@"); eval "$words"; printf "%s\\n" "$PKG_CONFIG_SYSROOT_DIR"; command -v ${tools}-readelf; command -v ${tools}-gcc`;
  const words = ['-c', script, 'sh', process.execPath, program, 'env', ...flags];
  const { status, stdout, stderr } = start('sh', words, row, environment(row, release));
  if (status !== 0) throw new Error(`crossroot env: ${stderr}`);
  const [sysroot, readelf, gcc] = stdout.split('\n');
  return { sysroot, readelf, gcc };
}

/**
 * Starts programs in an empty folder that their archive was unpacked to, with the libraries of the archive and the sysroot alone. Of a
 * row with a `caller` they are libraries, and that program in C, which is linked with them there, is started.
 */
function runFromArchive(row, archive, names, { sysroot, gcc, starts: [starts, ...before] }) {
  const folder = mkdtempSync(join(tmpdir(), 'crossroot-crates-'));
  try {
    const unpacked = start('tar', ['-xzf', archive, '-C', folder], row, process.env, 60_000);
    if (unpacked.status !== 0) return [unpacked];
    const cwd = join(folder, stem);
    const { LD_LIBRARY_PATH: _, LD_PRELOAD: _of, ...own } = process.env;
    const env = { ...own, ...row.environment };
    const programs = row.caller === undefined ? names : ['caller'];
    if (row.caller !== undefined) {
      const libraries = names.map((name) => join(cwd, name));
      const words = [
        `--sysroot=${sysroot}`,
        row.caller,
        ...libraries,
        '-Wl,-rpath,$ORIGIN',
        '-o',
        join(cwd, 'caller'),
      ];
      const linked = start(gcc, words, row, env, 60_000);
      if (linked.status !== 0) return [linked];
    }
    return programs.map((name) => start(starts, [...before, join(cwd, name)], row, env, 60_000, cwd));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(program, words, row, env, timeout, cwd = join(root, 'crates', row.folder ?? row.name)) {
  const done = spawnSync(program, words, { cwd, env, timeout, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error !== undefined) throw done.error;
  return done;
}
