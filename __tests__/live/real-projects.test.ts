import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { liveMachine, liveTimeout, once, runOnTarget, testRunning } from '../support/live.js';
import { readProgram } from '../support/live-elf.js';
import { describeWhileFresh } from '../support/live-fresh.js';
import { has, type Need } from '../support/programs.js';
import { releaseNamed } from '../support/releases.js';
import { onPath, type Ran } from '../support/rust-toolchain.js';

type Words = Readonly<Record<string, string>>;
type ReleaseName = 'bookworm' | 'trixie';

/** A small project that has what a public bug report is about. */
interface Project {
  readonly title: string;
  readonly name: string;
  readonly files: Words;
  /** Lines of its manifest below `[build-dependencies]` or `[dependencies]`. */
  readonly crates?: string;
  /** Which of the sysroots that the projects of a release share; `first` when absent. */
  readonly sysroot?: 'first' | 'second';
  readonly environment?: Words;
  readonly words?: readonly string[];
  /** What this machine has to have for it. */
  readonly need?: Need;
  /** Libraries that the program names, and those that it must not. */
  readonly needed?: Readonly<Record<ReleaseName, string>> | string;
  readonly notNeeded?: string;
  /** What it prints. */
  readonly prints?: RegExp;
  /** What the run says on stderr; a project without `prints` and `needed` fails with it. */
  readonly says?: Readonly<Record<ReleaseName, string>> | string;
  readonly only?: ReleaseName;
}

const packages = {
  first: {
    bookworm:
      'libavfilter-dev libblas-dev liblapack-dev libgstreamer-plugins-base1.0-dev libgtk2.0-dev libncurses-dev libopenmpi-dev libpython3.11-dev libzstd-dev',
    trixie:
      'libavfilter-dev libblas-dev liblapack-dev libgstreamer-plugins-base1.0-dev libgtk2.0-dev libncurses-dev libopenmpi-dev libpython3.13-dev libzstd-dev',
  },
  second: { bookworm: 'libmpich-dev libopenblas-dev', trixie: 'libmpich-dev libopenblas-dev' },
};

/** A program that prints what a C function without arguments gives. */
function calling(name: string): string {
  return `extern "C" { fn ${name}() -> i32; }\nfn main() { println!("{}", unsafe { ${name}() }); }\n`;
}

/** A build script that compiles src/glue.c with the flags of a module. */
function gluing(module: string): string {
  return `fn main() {
    let lib = pkg_config::Config::new().cargo_metadata(false).probe("${module}").unwrap();
    cc::Build::new().file("src/glue.c").includes(lib.include_paths).warnings(false).compile("glue");
    pkg_config::probe_library("${module}").unwrap();
}
`;
}

const withPkgConfig = '[build-dependencies]\npkg-config = "0.3"\n';
const withCc = `${withPkgConfig}cc = "1"\n`;

const lapack = `#[link(name = "lapack")]
extern "C" { fn dpotrf_(uplo: *const u8, n: *const i32, a: *mut f64, lda: *const i32, info: *mut i32); }
#[link(name = "blas")]
extern "C" { fn ddot_(n: *const i32, x: *const f64, ix: *const i32, y: *const f64, iy: *const i32) -> f64; }
fn main() {
    let x = [1.0, 2.0, 3.0];
    let mut a = [4.0, 2.0, 2.0, 5.0];
    let mut info = 1;
    unsafe { dpotrf_(b"L".as_ptr(), &2, a.as_mut_ptr(), &2, &mut info) };
    println!("{} {} {}", unsafe { ddot_(&3, x.as_ptr(), &1, x.as_ptr(), &1) }, a[0], info);
}
`;

const mpi: Words = {
  'build.rs': gluing('mpi'),
  'src/glue.c': '#include <mpi.h>\nint glue(void) { int v, s; MPI_Get_version(&v, &s); return v; }\n',
  'src/main.rs': calling('glue'),
};

const zstd = `extern "C" { fn ZSTD_versionNumber() -> u32; }
fn main() { println!("{}", unsafe { ZSTD_versionNumber() }); }
`;

/** Compiles src/add.c with the compiler of `CC`, as configure scripts do. */
const ownCompiler = `use std::{env, process::Command};
fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let cc = env::var("CC").unwrap_or("cc".into());
    assert!(Command::new(cc).args(["-c", "src/add.c", "-o"]).arg(format!("{out}/add.o")).status().unwrap().success());
    assert!(Command::new("ar").arg("crs").arg(format!("{out}/libadd.a")).arg(format!("{out}/add.o")).status().unwrap().success());
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=add");
}
`;
const add: Words = {
  'src/add.c': 'int add(int a, int b) { return a + b; }\n',
  'src/main.rs':
    'extern "C" { fn add(a: i32, b: i32) -> i32; }\nfn main() { println!("{}", unsafe { add(20, 22) }); }\n',
};

/** The script of a build dependency, for the machine that builds, that runs pkg-config itself. */
const hostsPkgConfig = `use std::process::Command;
fn main() {
    let out = Command::new("pkg-config").args(["--libs", "ncursesw"]).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    for word in String::from_utf8(out.stdout).unwrap().split_whitespace() {
        if let Some(dir) = word.strip_prefix("-L") { println!("cargo:rustc-link-search=native={dir}"); }
        if let Some(lib) = word.strip_prefix("-l") { println!("cargo:rustc-link-lib={lib}"); }
    }
}
`;

/** C that was compiled against glibc 2.38 or newer. */
const strtol: Words = {
  'build.rs': 'fn main() { cc::Build::new().file("src/num.c").warnings(false).compile("num"); }\n',
  'src/num.c':
    'long __isoc23_strtol(const char *, char **, int);\nint num(void) { return __isoc23_strtol("42", 0, 10); }\n',
  'src/main.rs': calling('num'),
};

const fancy = '#[cfg(not(fancy))]\ncompile_error!("the flags are lost");\nfn main() { println!("ok"); }\n';
const fancyFlags = 'target.aarch64-unknown-linux-gnu.rustflags=["--cfg","fancy"]';
const ok = 'fn main() { println!("ok"); }\n';
const linux = '[target.\'cfg(target_os = "linux")\']';

const projects: readonly Project[] = [
  {
    title: 'links FFmpeg’s filters, which need BLAS and LAPACK by alternatives',
    name: 'filters',
    crates: withPkgConfig,
    files: {
      'build.rs': 'fn main() { pkg_config::probe_library("libavfilter").unwrap(); }\n',
      'src/main.rs': calling('avfilter_version'),
    },
    needed: { bookworm: 'libavfilter.so.8', trixie: 'libavfilter.so.10' },
    notNeeded: 'libblas.so.3',
    prints: /^\d+$/,
  },
  ...(['first', 'second'] as const).map((sysroot) => ({
    title: `links ${sysroot === 'first' ? 'the reference BLAS and LAPACK' : 'OpenBLAS as BLAS and LAPACK'}`,
    name: `lapack-${sysroot}`,
    files: { 'src/main.rs': lapack },
    sysroot,
    needed: 'liblapack.so.3',
    prints: /^14 2 0$/,
  })),
  {
    title: 'links MPI of OpenMPI',
    name: 'openmpi',
    crates: withCc,
    files: mpi,
    needed: 'libmpi.so.40',
    prints: /^3$/,
  },
  {
    title: 'links MPI of MPICH',
    name: 'mpich',
    crates: withCc,
    files: mpi,
    sysroot: 'second',
    needed: 'libmpich.so.12',
    prints: /^4$/,
  },
  {
    title: 'gives bindgen’s second parse the target',
    name: 'macros',
    crates: '[build-dependencies]\nbindgen = "0.72"\n',
    need: 'libclang',
    files: {
      'wrapper.h': '#include <stdint.h>\n#define NONE_ID ((uint32_t)0xffffffff)\n#define FLAG (1u << 3)\n',
      'build.rs': `fn main() {
    let out = std::path::PathBuf::from(std::env::var("OUT_DIR").unwrap());
    let all = bindgen::builder().header("wrapper.h").allowlist_var("NONE_ID|FLAG");
    let all = all.clang_macro_fallback().clang_macro_fallback_build_dir(&out);
    all.generate().unwrap().write_to_file(out.join("b.rs")).unwrap();
}
`,
      'src/main.rs':
        'include!(concat!(env!("OUT_DIR"), "/b.rs"));\nfn main() { println!("{} {}", FLAG, NONE_ID); }\n',
    },
    prints: /^8 4294967295$/,
  },
  {
    title: 'says whose objects are for the wrong machine',
    name: 'own-compiler',
    files: { ...add, 'build.rs': ownCompiler },
    says: 'why: add.o in libadd.a is for x86-64, not for AArch64: the build script of own-compiler',
  },
  {
    title: 'gives a build dependency’s own pkg-config the machine’s answer',
    name: 'hosts-library',
    crates: '[build-dependencies]\nhz = { path = "hz" }\n',
    need: 'ncursesw of this machine',
    files: {
      'build.rs': 'fn main() { println!("cargo:rustc-env=V={}", hz::version()); }\n',
      'hz/Cargo.toml': '[package]\nname = "hz"\nversion = "0.1.0"\nedition = "2021"\n',
      'hz/build.rs': hostsPkgConfig,
      'hz/src/lib.rs': `extern "C" { fn curses_version() -> *const std::os::raw::c_char; }
pub fn version() -> String { unsafe { std::ffi::CStr::from_ptr(curses_version()) }.to_str().unwrap().into() }
`,
      'src/main.rs': 'fn main() { println!("{}", env!("V")); }\n',
    },
    notNeeded: 'libncursesw.so.6',
    prints: /^ncurses \d/,
  },
  {
    title: 'finds GStreamer’s own headers for GL',
    name: 'gstreamer-gl',
    crates: withCc,
    files: {
      'build.rs': gluing('gstreamer-gl-1.0'),
      'src/glue.c': '#include <gst/gl/gl.h>\nint glue(void) { return GST_GL_HAVE_WINDOW_WAYLAND; }\n',
      'src/main.rs': calling('glue'),
    },
    prints: /^1$/,
  },
  {
    title: 'finds GTK 2’s own headers',
    name: 'gtk2',
    crates: withCc,
    files: {
      'build.rs': gluing('gtk+-2.0'),
      'src/glue.c': '#include <gtk/gtk.h>\nint glue(void) { return gtk_major_version; }\n',
      'src/main.rs': calling('glue'),
    },
    needed: 'libgtk-x11-2.0.so.0',
    prints: /^2$/,
  },
  ...[
    { how: '.statik(true)', statik: '.statik(true)', environment: {} },
    { how: 'LIBZSTD_STATIC', statik: '', environment: { LIBZSTD_STATIC: '1' } },
    { how: 'PKG_CONFIG_ALL_STATIC', statik: '', environment: { PKG_CONFIG_ALL_STATIC: '1' } },
  ].map(({ how, statik, environment }, at) => ({
    title: `links statically what is asked for by ${how}`,
    name: `static-${at}`,
    crates: withPkgConfig,
    files: {
      'build.rs': `fn main() { pkg_config::Config::new()${statik}.probe("libzstd").unwrap(); }\n`,
      'src/main.rs': zstd,
    },
    environment,
    notNeeded: 'libzstd.so.1',
    prints: /^105\d\d$/,
  })),
  {
    title: 'keeps the flags of a --config argument',
    name: 'config-argument',
    files: { 'src/main.rs': fancy },
    words: ['--args', `--config '${fancyFlags}'`],
    prints: /^ok$/,
  },
  {
    title: 'keeps the flags of an included file',
    name: 'included-file',
    files: {
      'src/main.rs': fancy,
      '.cargo/config.toml': 'include = ["flags.toml"]\n',
      '.cargo/flags.toml': `${fancyFlags}\n`,
    },
    prints: /^ok$/,
  },
  {
    title: 'says what to do about C objects with -flto',
    name: 'c-lto',
    crates: withCc,
    files: { ...add, 'build.rs': 'fn main() { cc::Build::new().file("src/add.c").compile("add"); }\n' },
    environment: { CFLAGS_aarch64_unknown_linux_gnu: '-flto' },
    says: 'do: remove -flto from CFLAGS_aarch64_unknown_linux_gnu',
  },
  {
    title: 'links with Rust’s lld where the configuration says -fuse-ld=lld',
    name: 'fuse-lld',
    files: {
      'src/main.rs': ok,
      '.cargo/config.toml': `${linux}\nrustflags = ["-C", "link-arg=-fuse-ld=lld"]\n`,
    },
    prints: /^ok$/,
  },
  {
    title: 'refuses -fuse-ld=mold without the input, and says how to have it',
    name: 'fuse-mold',
    files: {
      'src/main.rs': ok,
      '.cargo/config.toml': `${linux}\nrustflags = ["-C", "link-arg=-fuse-ld=mold"]\n`,
    },
    says: 'do: set linker to mold',
  },
  {
    title: 'links with clang as the linker',
    name: 'clang-links',
    need: 'clang and ld.lld',
    files: {
      'src/main.rs': ok,
      '.cargo/config.toml':
        '[target.aarch64-unknown-linux-gnu]\nrustflags = ["-C", "linker=clang", "-C", "link-arg=-fuse-ld=lld"]\n',
    },
    prints: /^ok$/,
  },
  {
    title: 'says which glibc an archive wants',
    name: 'newer-glibc',
    crates: withCc,
    files: strtol,
    only: 'bookworm',
    says: 'needs __isoc23_strtol, which glibc 2.38 introduced: this sysroot has 2.36',
  },
  {
    title: 'links that archive for the release that has it',
    name: 'new-glibc',
    crates: withCc,
    files: strtol,
    only: 'trixie',
    prints: /^42$/,
  },
  {
    title: 'leaves out target-cpu=native, and says so',
    name: 'native',
    files: {
      'src/main.rs': ok,
      '.cargo/config.toml': '[build]\nrustflags = ["-C", "target-cpu=native"]\n',
    },
    says: 'left out target-cpu=native: it is the CPU of the machine that builds, not of the target',
    prints: /^ok$/,
  },
  ...(['PYO3_CROSS_LIB_DIR', 'PYO3_CROSS_PYTHON_VERSION'] as const).map((variable) => ({
    title: `embeds Python where ${variable} says`,
    name: variable.toLowerCase().replaceAll('_', '-'),
    crates: '[dependencies]\npyo3 = { version = "*", features = ["auto-initialize"] }\n',
    files: {
      'src/main.rs': 'fn main() { pyo3::Python::attach(|py| println!("{}", pyo3::PyErr::occurred(py))) }\n',
    },
    environment: { [variable]: variable === 'PYO3_CROSS_LIB_DIR' ? '$SYSROOT/usr/lib' : '$PYTHON' },
    needed: { bookworm: 'libpython3.11.so.1.0', trixie: 'libpython3.13.so.1.0' },
  })),
];

const live = liveMachine();

/** All in a cache with a blank in its path, which pkg-config and RUSTFLAGS would split. */
async function desk(words: readonly string[], environment: Words = {}): Promise<Ran> {
  const { root } = await live.machine();
  const [cargo = '', clang] = await Promise.all([onPath('cargo'), onPath('clang')]);
  const programs = [cargo, clang ?? cargo].map((file) => dirname(file));
  return live.desk(words, [...new Set(programs)], {
    XDG_CACHE_HOME: join(root, 'my cache'),
    CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), '.cargo'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    CARGO_PROFILE_DEV_DEBUG: '0',
    ...Object.fromEntries(['LIBCLANG_PATH', 'LD_LIBRARY_PATH'].map((name) => [name, process.env[name] ?? ''])),
    ...environment,
  });
}

async function write(project: Project, release: ReleaseName): Promise<string> {
  const folder = join((await live.machine()).workspace, release, project.name);
  const head = `[package]\nname = "${project.name}"\nversion = "0.1.0"\nedition = "2021"\n`;
  const files = { 'Cargo.toml': `${head}${project.crates ?? ''}`, ...project.files };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const rust = has('cargo, by rustup or with std for the target', 'the projects after public bug reports');

for (const release of ['bookworm', 'trixie'] as const) {
  const describeHere = rust ? await describeWhileFresh(releaseNamed(release)) : describe.skip;
  const input = (sysroot: 'first' | 'second') => [
    ...['--sysroot', `debian:${release}`],
    ...['--packages', packages[sysroot][release]],
  ];
  const setUp = Object.fromEntries(
    (['first', 'second'] as const).map((sysroot) => [
      sysroot,
      once(async () => {
        const { code, stdout, stderr } = await desk(['env', ...input(sysroot)]);
        if (code !== 0) throw new Error(stderr);
        return stdout;
      }),
    ]),
  );
  /** A program in a shell that has evaluated what `crossroot env` prints. */
  const inShell = async (sysroot: string, words: readonly string[]) =>
    live.shell(`set -eu\n${await setUp[sysroot]?.()}exec "$@"\n`, words);
  const pathOf = async (sysroot: string) =>
    (await inShell(sysroot, ['sh', '-c', 'printf %s "$PKG_CONFIG_SYSROOT_DIR"'])).stdout;

  describeHere(`of projects after public bug reports, for ${release}, a run`, () => {
    for (const project of projects) {
      if (project.only !== undefined && project.only !== release) continue;
      const { sysroot = 'first', need, title } = project;
      const testHere = need === undefined || has(need, title) ? test : test.skip;
      const fails = project.prints === undefined && project.needed === undefined;
      const built = once(async () => {
        const [folder, path] = [await write(project, release), await pathOf(sysroot)];
        const python = packages.first[release].replace(/.*libpython([\d.]+)-dev.*/, '$1');
        const environment = Object.fromEntries(
          Object.entries(project.environment ?? {}).map(([name, value]) => [
            name,
            value.replace('$SYSROOT', path).replace('$PYTHON', python),
          ]),
        );
        const words = ['build', ...input(sysroot), '--working-directory', folder, ...(project.words ?? [])];
        // What the machine itself runs is compiled once.
        const target = join((await live.machine()).workspace, 'target');
        return desk(words, { CARGO_TARGET_DIR: target, ...environment });
      });

      testHere(
        title,
        async () => {
          const { code, stdout, stderr } = await built();
          const { says } = project;
          const said = typeof says === 'object' ? says[release] : says;
          if (said !== undefined) expect(stderr).toContain(said);
          if (fails) {
            expect(code).not.toBe(0);
            return;
          }
          expect({ code, stderr }).toMatchObject({ code: 0 });
          const readelf = (args: readonly string[]) => inShell(sysroot, ['aarch64-linux-gnu-readelf', ...args]);
          const { needed } = await readProgram(readelf, stdout.trimEnd());
          const wanted = typeof project.needed === 'object' ? project.needed[release] : project.needed;
          if (wanted !== undefined) expect(needed).toContain(wanted);
          if (project.notNeeded !== undefined) expect(needed).not.toContain(project.notNeeded);
        },
        liveTimeout,
      );

      const { prints } = project;
      if (prints === undefined) continue;
      (testHere === test ? testRunning : test.skip)(
        `${title}: the program runs`,
        async () => {
          const ran = await runOnTarget((await built()).stdout.trimEnd(), await pathOf(sysroot));
          expect(ran).toMatchObject({ code: 0 });
          expect(ran.stdout.trimEnd()).toMatch(prints);
        },
        liveTimeout,
      );
    }
  });
}
