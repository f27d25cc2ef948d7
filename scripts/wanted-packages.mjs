// Holds what `crossroot packages` says against the packages with which the projects of crates/ are known to build, and, with --applications,
// against what public applications document. Needs rustup's Rust and the network.
//   node scripts/wanted-packages.mjs [NAME...] [--release bookworm|trixie]... [--applications]
// Exits with 1 when a package is missing; what is superfluous is counted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    release: { type: 'string', multiple: true, default: ['bookworm'] },
    applications: { type: 'boolean', default: false },
  },
});
const counts = { compared: 0, missing: 0, superfluous: 0, failed: 0 };
const isChosen = ({ name }) => positionals.length === 0 || positionals.includes(name);
console.log('| project | release | needs | `crossroot packages` | missing | superfluous | not known |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
if (values.applications) {
  const { applications } = readJson('__tests__/wanted-packages/applications.json');
  for (const one of applications.filter(isChosen)) compareApplication(one);
} else {
  for (const row of readJson('crates/crates.json').filter(isChosen))
    for (const release of values.release) {
      const { name, folder = name, packages, environment } = row;
      const needed = (typeof packages === 'string' ? packages : packages[release]).split(' ').filter(Boolean);
      compare(name, join(root, 'crates', folder), environment, release, needed);
    }
}
console.log(JSON.stringify(counts));
if (counts.missing + counts.failed > 0) process.exitCode = 1;

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Its crates are made anew as empty ones with the same names, versions, features and keys: nothing of the application is downloaded. */
function compareApplication(application) {
  const folder = mkdtempSync(join(tmpdir(), 'crossroot-application-'));
  try {
    writeProject(folder, application);
    for (const release of values.release) compare(application.name, folder, {}, release, application.needs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeProject(folder, { name, ownLibraries = [], crates }) {
  const lines = ownLibraries.map((label) =>
    label.startsWith('-l')
      ? `println!("cargo:rustc-link-lib=${label.slice(2)}");`
      : `pkg_config::probe_library("${label.slice(0, -3)}").unwrap();`,
  );
  const dependencies = crates.map((one, index) => {
    const path = join('crates', `${index}`);
    writeCrate(join(folder, path), one, '');
    const features = JSON.stringify(one.features ?? []);
    return `c${index} = { package = "${one.name}", path = "${path}", features = ${features} }\n`;
  });
  writeCrate(folder, { name, version: '1.0.0' }, `[dependencies]\n${dependencies.join('')}`);
  writeFileSync(join(folder, 'build.rs'), `fn main() { ${lines.join(' ')} }\n`);
  spawnSync('cargo', ['generate-lockfile', '--offline', '--quiet'], { cwd: folder, stdio: 'inherit' });
}

function writeCrate(folder, { name, version, links, features = [], systemDeps }, more) {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/lib.rs'), '');
  // A key `links` asks for a build script.
  if (links !== undefined) writeFileSync(join(folder, 'build.rs'), 'fn main() {}\n');
  const key = links === undefined ? '' : `links = "${links}"\n`;
  const declared = features.map((feature) => `${JSON.stringify(feature)} = []\n`).join('');
  const metadata = systemDeps === undefined ? '' : `[package.metadata]\nsystem-deps = ${toml(systemDeps)}\n`;
  writeFileSync(
    join(folder, 'Cargo.toml'),
    `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${key}${metadata}[features]\n${declared}${more}`,
  );
}

/** A value as TOML has it on one line. */
function toml(value) {
  if (Array.isArray(value)) return `[${value.map(toml).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)} = ${toml(one)}`)
    .join(', ')} }`;
}

function compare(name, folder, environment, release, needed) {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'bin/crossroot'),
    ['packages', '--format', 'json', '--sysroot', `debian:${release}`],
    { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) {
    counts.failed += 1;
    console.log(
      `| ${name} | ${release} | ${list(needed)} | failed: ${/^error: (.*)/m.exec(stderr)?.[1]} | | | |`,
    );
    return;
  }
  const said = JSON.parse(stdout);
  const there = new Set([...said.packages, ...said.reasons.map((reason) => reason.package)]);
  const missing = needed.filter((one) => !there.has(one));
  const superfluous = said.packages.filter((one) => !needed.includes(one));
  counts.compared += 1;
  counts.missing += missing.length;
  counts.superfluous += superfluous.length;
  const cells = [needed, said.packages, missing, superfluous, said.unknown.map(({ crate }) => crate)];
  console.log(`| ${name} | ${release} | ${cells.map(list).join(' | ')} |`);
}

function list(names) {
  return names.length === 0 ? 'none' : names.join(' ');
}
