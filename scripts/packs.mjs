// Makes packs of the trees that Crossroot pins, as the release page has them: each gcc, and each sysroot without
// further packages. `npm run packs -- FOLDER [RELEASE | TARGET | HOST...]` makes those of the named releases, targets
// and hosts (amd64, arm64), or all. `--list URL` in front writes them down for use beneath `URL/<tag>`: size and SHA256
// into data/pins/, the URL into data/packs.json; it makes all, and nothing where every pin has its pack already.
//
// Packs are named by kind and digest: trees that are the same have one. SHA256SUMS beside them lists them, and the tag,
// the last line of output, is made of that list. The bytes of a pack depend on nothing but its tree and the version of
// libzstd, so what is written down is of the very files that are uploaded.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { openContext } from '../lib/src/context.js';
import { gccReleases as releases } from '../lib/src/debian/release.js';
import { planGcc } from '../lib/src/gcc/debian-gcc.js';
import { gnuLinker } from '../lib/src/gcc/linkers.js';
import { hosts } from '../lib/src/host.js';
import { readPins } from '../lib/src/lock/lock-file.js';
import { formatPins } from '../lib/src/lock/lock-text.js';
import { makeReport } from '../lib/src/reporting/report.js';
import { terminalDisplay } from '../lib/src/reporting/terminal.js';
import { readPack, writePack } from '../lib/src/store/pack.js';
import { pinsFile, provideTree } from '../lib/src/store/plan.js';
import { packName } from '../lib/src/store/release-page.js';
import { planSysroot } from '../lib/src/sysroot/debian-sysroot.js';
import { replaceText } from '../lib/src/system/atomic-file.js';
import { settleAll } from '../lib/src/system/settle-all.js';
import { targets } from '../lib/src/target.js';
import { hashFile } from '../lib/src/unpack/tree-digest.js';
import { realWorld } from '../lib/src/world.js';

const root = join(import.meta.dirname, '..');
const pins = join(root, 'data/pins');

const words = process.argv.slice(2);
const [, url] = words[0] === '--list' ? words.splice(0, 2) : [];
const [folder, ...asked] = words;
const nameOf = { release: ({ name }) => name, target: ({ triple }) => triple, host: ({ debian }) => debian };
const known = [...releases.map(nameOf.release), ...targets.map(nameOf.target), ...hosts.map(nameOf.host)];
const unknown = asked.filter((name) => !known.includes(name));
if (folder === undefined || unknown.length > 0 || (url !== undefined && asked.length > 0)) {
  console.error('error: npm run packs -- [--list URL] FOLDER [NAME...]; with --list, all are made');
  if (unknown.length > 0) console.error(`there is no ${unknown.join(', ')}: there are ${known.join(', ')}`);
  process.exit(1);
}

/** Those that are asked for, or all when none of them is. */
function chosen(rows, nameOf) {
  const some = rows.filter((row) => asked.includes(nameOf(row)));
  return some.length === 0 ? rows : some;
}

const files = chosen(targets, nameOf.target).flatMap((target) =>
  chosen(releases, nameOf.release).flatMap((release) => {
    const file = pinsFile(pins, release, target);
    return existsSync(file) ? [{ file, release, target, locks: readPins(file) }] : [];
  }),
);
const machines = chosen(hosts, nameOf.host);

/** The trees by the names of their packs. */
const wanted = new Map();
for (const { release, target, locks } of files) {
  for (const lock of locks) {
    const host = machines.find(({ debian }) => debian === lock.host);
    if (host === undefined) continue;
    const { gcc, sysroot } = lock.trees;
    for (const [kind, pin] of Object.entries({ gcc, sysroot }))
      wanted.set(packName({ kind, digest: pin.digest }), { kind, pin, release, target, host });
  }
}

if (url !== undefined && [...wanted.values()].every(({ pin }) => pin.pack !== undefined)) {
  console.error('every pin has its pack already');
  process.exit(0);
}

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'crossroot-packs-'));
const world = { ...realWorld(), toolCache: join(work, 'tools') };
const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
/** Size and SHA256 by the names of packs. */
const packs = new Map();

/** Makes a tree from its packages and a pack of it, and holds what comes out of that against the digest. */
async function make(name, { kind, pin, release, target, host }) {
  const file = join(folder, name);
  const title = `${name}: ${kind} of debian:${release.name} for ${target.triple} on ${host.debian}`;
  await report.phase(title, async (phase) => {
    const own = { ...context, host };
    const plan =
      kind === 'gcc'
        ? planGcc({ release, target, linker: gnuLinker }, own, phase)
        : planSysroot({ release, target, names: [] }, own, phase);
    const { pack: _, ...packages } = pin;
    const { path, digest } = await provideTree(plan, packages, context.store, phase);
    rmSync(file, { force: true });
    await writePack(path, file, { path: context.path, digest, effort: 'much' });
    rmSync(dirname(path), { recursive: true });
    const out = join(work, name);
    mkdirSync(out);
    await readPack(file, out, context.path);
    rmSync(out, { recursive: true });
    packs.set(name, { size: statSync(file).size, sha256: hashFile(file) });
  });
}

try {
  // Compressing takes most of the time, a processor and half a gigabyte each.
  const limit = pLimit(availableParallelism());
  await settleAll([...wanted].map(([name, tree]) => limit(() => make(name, tree))));
} finally {
  await context.close();
  rmSync(work, { recursive: true, force: true });
}

const sums = [...packs].map(([name, { sha256 }]) => `${sha256}  ${name}\n`).sort();
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
const tag = `packs-${createHash('sha256').update(sums.join('')).digest('hex').slice(0, 12)}`;

if (url !== undefined) {
  for (const { file, locks } of files) {
    const listed = locks.map(({ trees: { gcc, sysroot, ...rest }, ...lock }) => {
      const withPack = (kind, pin) => ({ ...pin, pack: packs.get(packName({ kind, digest: pin.digest })) });
      return { ...lock, trees: { gcc: withPack('gcc', gcc), sysroot: withPack('sysroot', sysroot), ...rest } };
    });
    const text = formatPins(listed);
    if (text !== readFileSync(file, 'utf8')) replaceText(file, text);
  }
  replaceText(join(root, 'data/packs.json'), `{ "base": ${JSON.stringify(`${url}/${tag}`)} }\n`);
}
console.log(tag);
