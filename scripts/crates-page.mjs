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
  const notes = rows.flatMap(({ name, note }) => (note === undefined ? [] : [`- **${name}**: ${note}`]));
  return `${head(days.sort())}
| project | crate | \`packages\` | works | glibc floor | size, MB | needs | cargo, s |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

## Other targets

The same for crates that compile C or assembly, make bindings or link much, and for the first of both releases that has the target.
Programs for x86_64 are started by the sysroot's own loader.
${builds.some(({ without }) => without !== undefined) ? withoutSuites : ''}
| project | target | release | works | glibc floor | size, MB | needs | cargo, s |
| --- | --- | --- | --- | --- | --- | --- | --- |
${others.join('\n')}

## Notes

${notes.join('\n')}

${tail}`;
}

function head(days) {
  const first = days.at(0);
  const last = days.at(-1);
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
  return `# Real crates

Each folder of [crates/](../crates) is a small Cargo project that uses one crate of crates.io, or one habit of Cargo projects, and
pins it in \`Cargo.lock\`. Each is built for debian:bookworm and for debian:trixie with

\`\`\`sh
crossroot build --sysroot debian:RELEASE --packages "PACKAGES"
\`\`\`

and no package more than the table names. What is built passes the [audit](audit.md), then runs under qemu-user
against the same sysroot, and must print what
\`crates/crates.json\` says: the version of the library that the release has, a hash, a sum.

Where a cell has two values, the first is bookworm's. **works**: *runs*, or *builds* where there is nothing to run. **glibc floor**: the newest glibc version
among the symbols that the program asks for. **needs**: the shared libraries that it names (libc.so.6, libgcc_s.so.1 and the loader left out).
The figures are of a run here, ${when}, on a busy machine with two cores: dev profile, \`debug = 0\`. **cargo**:
wall-clock seconds of cargo alone; build scripts and procedural macros that an earlier project compiled for the machine that builds are not
compiled again, everything for AArch64 is.
`;
}

/** Of records whose `without` was written by hand: no option of Crossroot leaves a suite out. */
const withoutSuites = `
**Without** a suite: that day no mirror here had the indices of its architecture that its signed release file lists. Crossroot refuses
such a suite, so these were built by a copy whose \`data/releases.json\` does not name it.
`;

const tail = `## Build them

\`\`\`sh
npm run test:crates                                # all, for both releases
npm run test:crates -- openssl zstd ring           # these
npm run test:crates -- --release trixie smithay    # for one release
npm run test:crates -- --target riscv64gc-unknown-linux-gnu   # the rows that name this target
npm run test:crates -- --write openssl             # and record the figures, here and in crates/record.json
npm run test:crates -- --check                     # builds nothing: is this page what the record says?
\`\`\`

Needed: rustup's Rust. A project that needs CMake, libclang or protoc on the machine, or a program to run the target (\`qemu-user-static\`),
says so in a line where it is missing. Target folders are in \`CARGO_TARGET_DIR\`, or in the folder for temporary files.

To add one: a folder with \`Cargo.toml\`, \`Cargo.lock\` and \`src/\`, a row in \`crates/crates.json\`, and a run with \`--write\`.
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
