import type { AuditedArtifact, Breach, NeededLibrary } from '../../src/audit/result.js';
import type { ReleaseVerdict } from '../../src/audit/runs-on.js';
import type { SummaryFacts, SummaryPhase, SummaryTree } from '../../src/summary/summary-facts.js';

const folder = '/home/runner/work/phone/phone';
const triple = 'aarch64-unknown-linux-gnu';

export const digests = {
  sysroot: '3f1d8a06c5e2b97441f0d6a83be2c77519ad04e6f8b35c21907de4a1c6b8f052',
  gcc: 'a97c02de61b8f43509e1d7c64a2b8035fe917d4c20a6b8e35d1f7094c8e2ab61',
} as const;

export function library(name: string, brings?: string, version = ''): NeededLibrary {
  return {
    name,
    place: 'sysroot',
    path: `usr/lib/aarch64-linux-gnu/${name}`,
    package:
      brings === undefined ? undefined : { name: brings, version, architecture: 'arm64', sha256: undefined },
  };
}

const c = library('libc.so.6', 'libc6', '2.36-9+deb12u13');

export function artifact(changes: Partial<AuditedArtifact> = {}): AuditedArtifact {
  const { name = 'phone', kind = 'bin' } = changes;
  return {
    package: 'phone',
    version: '0.3.0',
    manifest: `${folder}/Cargo.toml`,
    name,
    kind,
    path: `${folder}/target/${triple}/release/${name}`,
    executable: true,
    size: 4_213_416,
    linkage: 'dynamic',
    needed: [
      library('libinput.so.10', 'libinput10', '1.22.1-1'),
      library('libudev.so.1', 'libudev1', '252.39-1~deb12u1'),
      library('libssl.so.3', 'libssl3', '3.0.17-1~deb12u3'),
      library('libgcc_s.so.1', 'libgcc-s1', '12.2.0-14+deb12u1'),
      c,
      library('ld-linux-aarch64.so.1', 'libc6', '2.36-9+deb12u13'),
    ],
    floors: { GLIBC: '2.34', GCC: '4.2.0' },
    breaches: [],
    ...changes,
  };
}

/** A verdict as `whereItRuns` gives it, on a release such as `Debian 12`. */
export function verdict(
  place: string,
  runs: ReleaseVerdict['runs'] = 'yes',
  changes: Partial<ReleaseVerdict> = {},
): ReleaseVerdict {
  const [, distribution = '', release = ''] = /^(.*?)(?: ([\d.]+))?$/.exec(place) ?? [];
  return { distribution, release, name: undefined, runs, why: [], packages: [], ...changes };
}

const musl = verdict('Alpine', 'no', { why: [{ kind: 'musl' }] });
const tooOld = (has: string) => ({ why: [{ kind: 'too old', family: 'GLIBC', has, needed: '2.34' }] }) as const;

export const runsOnMost: readonly ReleaseVerdict[] = [
  verdict('Debian 11', 'no', { name: 'bullseye', ...tooOld('2.31') }),
  verdict('Debian 12', 'yes', { name: 'bookworm', packages: ['libinput10', 'libssl3'] }),
  verdict('Debian 13', 'yes', { name: 'trixie', packages: ['libinput10', 'libssl3t64'] }),
  verdict('Ubuntu 20.04', 'no', tooOld('2.31')),
  verdict('Ubuntu 22.04', 'yes', { packages: ['libinput10', 'libssl3'] }),
  verdict('Ubuntu 24.04', 'unless', { why: [{ kind: 'unknown', soname: 'libinput.so.10' }] }),
  verdict('Amazon Linux 2023'),
  musl,
];

const onTrixie: readonly ReleaseVerdict[] = [
  verdict('Debian 12', 'no', { name: 'bookworm', ...tooOld('2.36') }),
  verdict('Debian 13', 'yes', { name: 'trixie' }),
  musl,
];

const anywhere = runsOnMost.map((one): ReleaseVerdict => ({ ...one, runs: 'yes', why: [], packages: [] }));

function phase(title: string, startedMs: number, endedMs: number, bytes = 0, failed = false): SummaryPhase {
  return { title, started: startedMs, milliseconds: endedMs - startedMs, bytes, failed };
}

function trees(from: SummaryTree['from'], sysrootMs: number, gccMs: number): readonly SummaryTree[] {
  const made = from === 'made';
  return [
    {
      kind: 'sysroot',
      what: 'debian:bookworm, glibc 2.36',
      digest: digests.sysroot,
      from,
      tookMs: sysrootMs,
      madeInMs: made ? sysrootMs : 3_180,
    },
    {
      kind: 'gcc',
      what: 'gcc 12.2 of debian:bookworm',
      digest: digests.gcc,
      from,
      tookMs: gccMs,
      madeInMs: made ? gccMs : 4_950,
    },
  ];
}

/** A run as it is: nothing in a cache, one program. */
export const cold: SummaryFacts = {
  target: triple,
  command: 'cargo build --release',
  outcome: 'success',
  failure: undefined,
  glibc: '2.36',
  artifacts: [artifact()],
  audit: { artifacts: [artifact()], notes: [] },
  runsOn: new Map([[artifact().path, runsOnMost]]),
  trees: trees('made', 3_180, 4_950),
  phases: [
    phase('sysroot of debian:bookworm', 41, 3_221, 13_100_000),
    phase('gcc of debian:bookworm', 44, 4_994, 48_300_000),
    phase('Rust', 42, 2_311, 26_400_000),
    phase('crates', 2_312, 4_120, 0),
    phase('cargo build', 5_031, 92_400),
    phase('audit', 92_402, 92_486),
    phase('archive', 92_488, 93_310),
  ],
  warnings: [],
  archive: {
    path: `${folder}/target/phone-0.4.1-${triple}.tar.gz`,
    size: 1_604_112,
    sha256: 'c0ffee5d2b7a4e1f9036d8c7b5a41e2f7d90836c5b1a4e2f8d7c6b5a40318e92',
  },
  sbom: `${folder}/target/phone-0.4.1-${triple}.cdx.json`,
  folder,
};

/** The same with everything in the tool cache; nothing to compile. */
export const warm: SummaryFacts = {
  ...cold,
  trees: trees('cache', 212, 286),
  phases: [
    phase('sysroot of debian:bookworm', 12, 224, 9_800_000),
    phase('gcc of debian:bookworm', 13, 299, 27_300_000),
    phase('Rust', 12, 58),
    phase('cargo build', 310, 402),
    phase('audit', 403, 447),
  ],
  archive: undefined,
  sbom: undefined,
};

const tooNew: Breach = {
  what: 'target/aarch64-unknown-linux-gnu/release/phone needs GLIBC_2.38 (symbol __isoc23_strtol, from libfoo.a); the floor is 2.36',
  why: [
    'the symbol `__isoc23_strtol` of libc.so.6 is bound to GLIBC_2.38',
    'it is referred to by convert.o in /home/runner/work/phone/phone/vendor/libfoo.a, which was compiled against a newer glibc',
    'the sysroot debian:bookworm has glibc 2.36',
  ],
  todo: [
    'compile libfoo.a against the sysroot: `CC=aarch64-linux-gnu-gcc`, and no `-I/usr/include` of this machine',
    'or set `glibc: 2.38` when every device has it',
  ],
};

const absent: Breach = {
  what: 'target/aarch64-unknown-linux-gnu/release/phone needs libseat.so.1, which is not in the sysroot',
  why: ['it is under DT_NEEDED', 'no package of the sysroot brings it'],
  todo: ['add `libseat-dev` to `packages`'],
};

const broken = artifact({
  needed: [
    ...artifact().needed,
    { name: 'libseat.so.1', place: 'missing', path: undefined, package: undefined },
  ],
  floors: { GLIBC: '2.38', GLIBCXX: '3.4.30', CXXABI: '1.3.9', GCC: '4.2.0' },
  breaches: [tooNew, absent],
});

export const breached: SummaryFacts = {
  ...warm,
  outcome: 'failure',
  failure: `${tooNew.what}\n  why: ${tooNew.why.join('\n  why: ')}\n  do: ${tooNew.todo.join('\n  do: ')}`,
  artifacts: [broken],
  audit: { artifacts: [broken], notes: [] },
  runsOn: new Map([[broken.path, onTrixie]]),
  warnings: ['the GitHub cache answered 429: the pack of the gcc was not saved'],
};

const names = ['phone', 'phonectl', 'phone-session', 'phone-lock', 'phone-settings', 'phone-benchmarks'];

const many = [
  ...names.map((name, at) =>
    artifact({ name, size: 1_812_344 + 918_273 * at, floors: { GLIBC: at === 3 ? '2.28' : '2.34' } }),
  ),
  artifact({
    name: 'libphone_capi',
    kind: 'cdylib',
    path: `${folder}/target/${triple}/release/libphone_capi.so`,
    executable: false,
    size: 623_104,
    linkage: 'library',
    needed: [c],
    floors: { GLIBC: '2.17' },
  }),
  artifact({ name: 'phone-init', linkage: 'static', needed: [], floors: {}, size: 702_112 }),
];

export const workspace: SummaryFacts = {
  ...cold,
  command: 'cargo build --workspace --release',
  artifacts: many,
  audit: { artifacts: many, notes: [] },
  runsOn: new Map(many.map(({ path, linkage }) => [path, linkage === 'static' ? anywhere : runsOnMost])),
  archive: undefined,
  sbom: undefined,
};

export const setUpOnly: SummaryFacts = {
  ...warm,
  command: undefined,
  artifacts: [],
  audit: undefined,
  runsOn: new Map(),
  trees: trees('tool cache', 31, 44),
  phases: [
    phase('sysroot of debian:bookworm', 10, 41),
    phase('gcc of debian:bookworm', 10, 54),
    phase('Rust', 11, 36),
  ],
};

/** The run failed before cargo could start. */
export const failedSetUp: SummaryFacts = {
  ...cold,
  outcome: 'failure',
  failure:
    'libinput-dev is in no package index of debian:bookworm\n  why: asked for in `packages`\n  do: names that are near: libinput-dev-bin, libinput10',
  artifacts: [],
  audit: undefined,
  runsOn: new Map(),
  trees: [],
  phases: [
    phase('sysroot of debian:bookworm', 41, 1_221, 9_100_000, true),
    phase('gcc of debian:bookworm', 44, 4_994, 48_300_000),
    phase('Rust', 42, 2_311),
  ],
  archive: undefined,
  sbom: undefined,
};

/** Everything that a name can hold to act on Markdown, HTML, GitHub, Mermaid or a terminal. */
export const hostileNames = [
  'a b  c',
  `it's "quoted"`,
  'a|b\\|c\\',
  '`tick` ``two`` `',
  '<script>alert(1)</script>',
  '</details></summary><h1>out</h1>',
  'line\n# heading\n\n- item',
  '\x1b[31mred\x1b[0m\x9b2J',
  '@octocat and octo@example.com',
  '[link](https://example.com) ![image](https://example.com/a.png)',
  '100 % %% %{x}%',
  'gantt: a; b #35; #quot; ```',
  '**bold** __under__ ~~gone~~ $x$ :smile: #1 <!-- -->',
  'größe-日本語-🦀-é',
  '\u202eturned',
  'https://example.com/ www.example.com',
  '---',
  '&lt;b&gt; &amp; &#64;',
] as const;

const hostileArtifacts = hostileNames.map((name, at) =>
  artifact({
    name,
    package: name,
    path: `${folder}/target/${name}`,
    needed: [library(name, name, name), { name, place: 'missing', path: undefined, package: undefined }],
    floors: { GLIBC: name, GLIBCXX: name },
    breaches: at < 4 ? [{ what: name, why: [name], todo: [name] }] : [],
  }),
);

const everything = hostileNames.join(' ');

export const hostile: SummaryFacts = {
  target: everything,
  command: everything,
  outcome: 'failure',
  failure: `${everything}\n  why: ${everything}\n  do: ${everything}`,
  glibc: everything,
  artifacts: hostileArtifacts,
  audit: {
    artifacts: hostileArtifacts.map((one) =>
      one.name === hostileNames[4]
        ? { ...one, breaches: hostileNames.map((name) => ({ what: name, why: [name, name], todo: [name] })) }
        : one,
    ),
    notes: [],
  },
  runsOn: new Map(
    hostileArtifacts.map(({ path, name }) => [
      path,
      [
        verdict('', 'yes', { distribution: name, name, packages: [name] }),
        verdict('', 'unless', {
          distribution: `1 ${name}`,
          release: name,
          why: [{ kind: 'unknown', soname: name }],
        }),
        verdict('', 'no', { distribution: `2 ${name}`, why: [{ kind: 'missing', soname: name }] }),
      ],
    ]),
  ),
  trees: hostileNames.map((name, at) => ({
    kind: 'sysroot',
    what: name,
    digest: at === 0 ? digests.sysroot : name,
    from: 'cache',
    tookMs: 10,
    madeInMs: 20,
  })),
  phases: hostileNames.map((title, at) => phase(title, at * 100, at * 100 + 250, at * 1_000, at % 3 === 0)),
  warnings: [...hostileNames, 'first\n  why: second `x|y`\n\n```\n  do: third'],
  archive: { path: `${folder}/${everything}`, size: 1, sha256: everything },
  sbom: `${folder}/${everything}.json`,
  folder,
};
