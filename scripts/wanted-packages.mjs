// Holds what `crossroot packages` says against the packages with which the projects of crates/ are known to build. Needs rustup's Rust and the network.
//   node scripts/wanted-packages.mjs [NAME...] [--release bookworm|trixie]...
// Exits with 1 when a package is missing; what is superfluous is counted.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { release: { type: 'string', multiple: true, default: ['bookworm'] } },
});
const rows = JSON.parse(readFileSync(join(root, 'crates/crates.json'), 'utf8'));
const chosen = rows.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const counts = { compared: 0, missing: 0, superfluous: 0, failed: 0 };
console.log('| project | release | needs | `crossroot packages` | missing | superfluous | not known |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const row of chosen) for (const release of values.release) compare(row, release);
console.log(JSON.stringify(counts));
if (counts.missing + counts.failed > 0) process.exitCode = 1;

function compare({ name, folder = name, packages, environment }, release) {
  const needed = (typeof packages === 'string' ? packages : packages[release]).split(' ').filter(Boolean);
  const { status, stdout, stderr } = spawnSync(
    join(root, 'bin/crossroot'),
    ['packages', '--format', 'json', '--sysroot', `debian:${release}`],
    { cwd: join(root, 'crates', folder), env: { ...process.env, ...environment }, encoding: 'utf8' },
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
