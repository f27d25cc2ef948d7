// Reads what the maintainer scripts of a release's most wanted -dev packages, and of what they depend on, do when
// dpkg installs them: `node scripts/maintainer-scripts.mjs RELEASE [COUNT [FOLDER]]`, once lib/ is compiled.
// Wanted is what many source packages name in Build-Depends or Build-Depends-Arch. Of each package only the
// control archive is fetched; FOLDER keeps the scripts, to be looked at and for the next time.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pLimit from 'p-limit';
import { arMembers } from '../lib/src/archive/ar.js';
import { decompress } from '../lib/src/archive/compression.js';
import { TarReader } from '../lib/src/archive/tar.js';
import { openContext } from '../lib/src/context.js';
import { parseParagraphs } from '../lib/src/debian/control.js';
import { listedIndex, openIndex } from '../lib/src/debian/index-file.js';
import { PackageIndex } from '../lib/src/debian/packages-index.js';
import { sysrootPruningRules } from '../lib/src/debian/pruning.js';
import { gccReleases as releases } from '../lib/src/debian/release.js';
import { resolve } from '../lib/src/debian/resolver.js';
import { readRelease, readSuite } from '../lib/src/debian/suite.js';
import { makeReport } from '../lib/src/reporting/report.js';
import { terminalDisplay } from '../lib/src/reporting/terminal.js';
import { readAlternatives } from '../lib/src/sysroot/read-alternatives.js';
import { withFile } from '../lib/src/system/open-file.js';
import { targets } from '../lib/src/target.js';
import { fileRules } from '../lib/src/unpack/file-rules.js';
import { realWorld } from '../lib/src/world.js';

const [name, count = '500', kept] = process.argv.slice(2);
const release = releases.find((one) => one.name === name);
if (release === undefined || !/^[1-9]\d*$/.test(count)) {
  console.error('usage: node scripts/maintainer-scripts.mjs RELEASE [COUNT [FOLDER]]');
  process.exit(1);
}
const [target] = targets;
const { debian: architecture, gnu } = target;
/** Words of the shell, and commands that change no file, or only dpkg's own records. */
const idle = new Set(
  `[ [[ test if then else elif fi case esac for while do done in { } ( ) ! : true false exit return set unset shift
  local echo printf cat grep egrep sed awk cut tr sort uniq head tail wc basename dirname read cd pwd eval exec
  command which type getent dpkg dpkg-query dpkg-architecture dpkg-maintscript-helper deb-systemd-helper
  deb-systemd-invoke db_get db_set db_input db_go db_fset db_stop db_version db_title . trap export readonly`.split(
    /\s+/,
  ),
);

const temporary = mkdtempSync(join(tmpdir(), 'crossroot-scripts-'));
const folder = kept ?? temporary;
const world = { ...realWorld(), toolCache: temporary };
const report = makeReport(terminalDisplay(process.stderr, world.clock), world.clock);
const context = await openContext({ world, mirrors: [], useCache: false, warn: report.warning });
try {
  await report.phase(`debian:${release.name}`, look);
} finally {
  await context.close();
  rmSync(temporary, { recursive: true, force: true });
}

async function look(phase) {
  const wanted = { ...context, release, architecture, phase };
  const { candidates } = await readRelease(wanted);
  const index = new PackageIndex(candidates);
  const asked = (await mostWanted(index, wanted)).slice(0, Number(count));
  const rules = sysrootPruningRules(target);
  const packages = new Map();
  for (const name of asked) {
    try {
      for (const one of resolve({ index, names: [name], architecture, rules }).packages)
        packages.set(one.sha256, one);
    } catch (error) {
      console.log(`${name}: ${error.what}`);
    }
  }
  const limit = pLimit(8);
  const all = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = await Promise.all(all.map((one) => limit(() => controlFiles(one, wanted))));
  console.log(`${asked.length} most wanted, ${asked.at(0)} to ${asked.at(-1)}: ${all.length} packages`);
  tell(all.map((one, at) => ({ name: one.name, files: files[at] })));
}

/** The -dev packages by how many sources are built with them. */
async function mostWanted(index, wanted) {
  const counts = new Map();
  for (const suite of release.repositories) {
    const signed = await readSuite(suite, wanted);
    for (const component of suite.components) {
      const listed = listedIndex(signed, `${component}/source/Sources`);
      if (listed === undefined) continue;
      const { chunks } = await openIndex(listed, signed, suite.repository, wanted);
      const parts = [];
      for await (const chunk of chunks) parts.push(Buffer.from(chunk));
      for (const source of parseParagraphs(Buffer.concat(parts).toString('utf8'))) {
        const fields = ['build-depends', 'build-depends-arch'].map((field) => source.get(field) ?? '');
        const names = fields.join(',').split(/[,|]/);
        for (const one of new Set(names.map((text) => /^[^\s(:[<]*/.exec(text.trim())[0])))
          counts.set(one, (counts.get(one) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([name]) => name.endsWith('-dev') && index.candidates(name).length > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name);
}

/** The files of a package's control archive, by name; of the package no more is fetched than has them. */
async function controlFiles(one, { mirrors }) {
  const stored = join(folder, `${one.name}_${one.sha256.slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(stored, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const urls = mirrors.packageSources(one.repository, one.path, new Date()).map(({ url }) => url);
  const deb = await start(urls, 32 * 1024);
  const member = controlMember(deb) ?? controlMember(await start(urls, one.size));
  const found = {};
  let parts;
  const reader = new TarReader(one.name, {
    member: ({ name, type }) => {
      parts = type === 'file' ? [] : undefined;
      if (parts !== undefined) found[name.replace(/^\.\//, '')] = parts;
    },
    data: (bytes) => parts?.push(Buffer.from(bytes)),
    end: () => undefined,
  });
  const options = { what: one.name, maxBytes: 1 << 25, path: process.env.PATH, size: member.bytes.length };
  const format = { gz: 'gzip', xz: 'xz', zst: 'zstd' }[member.ending] ?? 'none';
  for await (const chunk of decompress(Readable.from([member.bytes]), format, options)) reader.push(chunk);
  reader.finish();
  const names = ['preinst', 'postinst', 'triggers', 'conffiles'].filter((name) => found[name] !== undefined);
  const files = Object.fromEntries(names.map((name) => [name, Buffer.concat(found[name]).toString('latin1')]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(stored, JSON.stringify(files));
  return files;
}

/** The first bytes of a file, or all of it from a server that sends no part. */
async function start(urls, bytes) {
  for (const url of urls) {
    const answer = await fetch(url, { headers: { range: `bytes=0-${bytes - 1}` } }).catch(() => undefined);
    if (answer?.ok) return Buffer.from(await answer.arrayBuffer());
  }
  throw new Error(`no server has ${urls.join(', ')}`);
}

/** The control member of a .deb file whose end may be missing. */
function controlMember(deb) {
  const file = join(temporary, 'start.deb');
  writeFileSync(file, deb);
  try {
    return withFile(file, (fd) => {
      for (const { name, offset, size } of arMembers(fd)) {
        const [, ending] = /^control\.tar(?:\.(\w+))?\/?$/.exec(name) ?? [];
        if (name.startsWith('control.tar')) return { ending, bytes: deb.subarray(offset, offset + size) };
      }
      return undefined;
    });
  } catch {
    return undefined;
  }
}

function tell(packages) {
  const keep = fileRules('sysroot');
  const found = new Map();
  const note = (what, name) => found.set(what, (found.get(what) ?? new Set()).add(name));
  for (const { name, files } of packages) {
    for (const path of (files.conffiles ?? '').split('\n'))
      if (path.startsWith('/etc/ld.so')) note(`conffile ${path}`, name);
    for (const line of (files.triggers ?? '').split('\n')) {
      const text = line
        .replace(/#.*/, '')
        .replace(/-noawait|-await/, '')
        .trim();
      if (text !== '') note(`trigger: ${text}`, name);
    }
    const { choices, unread } = readAlternatives(files.postinst ?? '', gnu, keep);
    for (const { links } of choices) {
      const seen = links.map(({ link }) => link).filter(keep);
      note(
        seen.length > 0 ? `alternatives made: ${seen.join(' ')}` : 'alternatives of programs and pages',
        name,
      );
    }
    for (const command of unread) note(`alternatives not read: ${command}`, name);
    for (const script of ['preinst', 'postinst'])
      for (const command of commandsOf(files[script] ?? '')) note(`${script}: ${command}`, name);
  }
  for (const [what, names] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${what} | ${names.size}: ${[...names].join(' ')}`);
}

/** The names of the commands in a script, roughly: what stands where the shell expects one. */
function commandsOf(script) {
  const lines = script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => !/^\s*#/.test(line));
  const parts = lines.flatMap((line) => line.split(/;|&&|\|\|?|\$\(|`|\b(?:then|else|do|if|while)\s/));
  const words = parts.map(
    (part) =>
      part
        .trim()
        .replace(/^(?:[({!]\s*|\w+=\S*\s+)+/, '')
        .split(/[\s)]/)[0],
  );
  const writes = lines.filter((line) => /[^0-9&>]>>?\s*["$/\w]/.test(line) && !/>\s*\/dev\/null/.test(line));
  const commands = words.filter(
    (word) => /^[\w./-]+$/.test(word) && !idle.has(word) && !/^(?:-|\d|\w+=)/.test(word),
  );
  return new Set([...commands, ...writes.map((line) => `writes by "${line.trim().slice(0, 90)}"`)]);
}
