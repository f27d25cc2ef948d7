import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byVersion } from './crates-elf.mjs';

export const releases = ['bookworm', 'trixie'];

/** The target that every row is built for; a row names its others. */
export const flagship = 'aarch64-unknown-linux-gnu';

/** What is recorded of one build: the files taken together, the seconds that cargo took, the day. */
export function recordOf(files, seconds) {
  return {
    date: new Date().toISOString().slice(0, 10),
    glibc: files
      .flatMap(({ glibc }) => glibc ?? [])
      .sort(byVersion)
      .at(-1),
    size: files.reduce((sum, { size }) => sum + size, 0),
    needed: [...new Set(files.flatMap(({ needed }) => needed))].sort(),
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** The record as Biome writes JSON: lists on one line where they fit. */
export function recordText(record) {
  const lists = /^( *"\w+": \[)\n([^\]]*)\n *\](,?)$/gm;
  const text = JSON.stringify(record, null, 2).replace(lists, (whole, before, items, comma) => {
    const line = `${before}${items.trim().replace(/\n */g, ' ')}]${comma}`;
    return line.length <= 110 ? line : whole;
  });
  return `${text}\n`;
}

/** docs/crates.md, of the rows of crates/crates.json, the record of their builds, and the locks. */
export function page(rows, record, root) {
  const lines = rows.map((row) => tableLine(row, record[row.name]?.[flagship] ?? {}, root));
  const others = rows.flatMap((row) => otherLines(row, record[row.name] ?? {}));
  const builds = Object.values(record).flatMap((targets) => Object.values(targets).flatMap(Object.values));
  const days = builds.map(({ date }) => date);
  const notes = rows.flatMap(({ name, note }) =>
    note === undefined ? [] : [listItem(`**${name}**: ${note}`)],
  );
  return `${head(days.sort())}
| project | crate | \`packages\` | works | glibc floor | size, MB | needs | cargo, s |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

## Other targets

Crates that compile C or assembly, make bindings or link many libraries, each for the first of the two releases that has
the target. The sysroot's own loader starts the programs for x86_64.
${builds.some(({ without }) => without !== undefined) ? withoutSuites : ''}
| project | target | release | works | glibc floor | size, MB | needs | cargo, s |
| --- | --- | --- | --- | --- | --- | --- | --- |
${others.join('\n')}

## Notes

${notes.join('\n')}

[maintaining.md](maintaining.md#real-crates) says how to build them, and how to add one.
`;
}

/** An item of a list, wrapped at 120 columns; code is not broken. */
function listItem(text) {
  const lines = [''];
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g)) {
    if (lines.at(-1).length + word.length + 3 > 120) lines.push('');
    lines.push(`${lines.pop()} ${word}`);
  }
  return `- ${lines.map((line) => line.trimStart()).join('\n  ')}`;
}

function head(days) {
  const first = days.at(0);
  const last = days.at(-1);
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
  return `# Real crates

These crates build with Crossroot, with the \`packages\` in the table and no others. Each row is a small Cargo project in
[crates/](../crates), with a \`Cargo.lock\`, that uses one crate from crates.io or one common practice of Cargo projects.
It is built for debian:bookworm and debian:trixie:

\`\`\`sh
crossroot build --sysroot debian:RELEASE --packages "PACKAGES"
\`\`\`

The result passes the [audit](audit.md). Then it runs under qemu-user with the same sysroot, and has to print what
\`crates/crates.json\` says: the version of the release's library, a hash, a sum.

- If a cell has two values, the first is bookworm's.
- **works**: _runs_, or _builds_ if there is nothing to run.
- **glibc floor**: the newest glibc version among the symbols that the program needs.
- **needs**: the shared libraries that it needs, without libc.so.6, libgcc_s.so.1 and the loader.
- **cargo**: seconds of cargo alone, in the dev profile with \`debug = 0\`. Build scripts and procedural macros that an
  earlier project compiled are not compiled again, but everything for AArch64 is.

Measured ${when} on a busy machine with two cores.
`;
}

/** Of records whose `without` was written by hand: no option of Crossroot leaves a suite out. */
const withoutSuites = `
**Without** a suite: on that day, no mirror had the indices that the suite's signed release file lists for the
architecture. Crossroot refuses such a suite, so these were built by a copy whose \`data/releases.json\` does not name it.
`;

function tableLine(row, builds, root) {
  const cells = [
    `[${row.name}](../crates/${row.folder ?? row.name})`,
    crateOf(row, root),
    both((release) => packagesCell(row, release)),
    both((release) => works(row, builds[release], release)),
    both((release) => builds[release]?.glibc ?? '–'),
    both((release) => megabytes(builds[release]?.size)),
    both((release) => libraries(builds[release]?.needed)),
    both((release) => builds[release]?.seconds?.toFixed(1) ?? '–'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A line for each release that a row's other targets were built for. */
function otherLines(row, record) {
  return (row.targets ?? []).flatMap((target) =>
    releases.flatMap((release) => {
      const build = record[target]?.[release];
      if (build === undefined) return [];
      const { works, glibc, size, needed, seconds, without } = build;
      const suites = without === undefined ? release : `${release} without ${without}`;
      const cells = [row.name, `\`${target}\``, suites, works, glibc, megabytes(size)];
      return `| ${[...cells, libraries(needed), seconds.toFixed(1)].join(' | ')} |`;
    }),
  );
}

/** One value where the releases agree, else one for each, in their order. */
function both(cell) {
  const values = releases.map(cell);
  return new Set(values).size === 1 ? values[0] : values.join(' / ');
}

function packagesCell({ packages }, release) {
  const words = typeof packages === 'string' ? packages : packages[release];
  return words === '' ? 'none' : `\`${words}\``;
}

function works(row, build, release) {
  const reason = row.broken?.[release];
  return reason === undefined ? (build?.works ?? '–') : `no: ${reason}`;
}

function megabytes(size) {
  return size === undefined ? '–' : (size / 1e6).toFixed(1);
}

const ofEveryProgram = /^(?:libc\.so\.6|libgcc_s\.so\.1|ld-linux[\w-]*\.so\.\d)$/;

function libraries(needed) {
  if (needed === undefined) return '–';
  const named = needed.filter((library) => !ofEveryProgram.test(library));
  return named.length === 0 ? 'none' : named.join(' ');
}

/** The row's crate with the version that its lock pins; a row without one shows a habit of Cargo projects. */
function crateOf({ name, folder, crate }, root) {
  if (crate === undefined) return '–';
  const lock = join(root, 'crates', folder ?? name, 'Cargo.lock');
  const version = existsSync(lock) ? lockedVersion(readFileSync(lock, 'utf8'), crate) : undefined;
  if (version === undefined) throw new Error(`${lock} does not pin ${crate}`);
  return `${crate} ${version}`;
}

function lockedVersion(lock, crate) {
  return new RegExp(`^name = "${crate}"\nversion = "(.*)"$`, 'm').exec(lock)?.[1];
}
