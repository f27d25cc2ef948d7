import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gccReleases } from '../../src/debian/release.js';
import { compareVersions } from '../../src/debian/version.js';
import { isHost } from '../../src/host.js';
import { targets } from '../../src/target.js';
import { describeLive, liveMachine, liveTimeout } from '../support/live.js';
import { readProgram } from '../support/live-elf.js';
import { architecturesOf, describeWhileInStep } from '../support/live-fresh.js';
import { tell } from '../support/programs.js';
import { releaseNamed } from '../support/releases.js';
import { onPath } from '../support/rust-toolchain.js';
import { host, targetNamed } from '../support/targets.js';

const live = liveMachine();

describeLive('the rows of the targets', () => {
  test.each(gccReleases.map((release) => [release.name, release] as const))(
    'name %s where it has their architecture, and nowhere else',
    async (name, release) => {
      const listed = await architecturesOf(release);
      if (listed === undefined)
        return tell(`the architectures of debian:${name} are not compared: no mirror has it`);
      const rows = targets.filter((target) => target.releases.includes(name)).map(({ debian }) => debian);
      const known = targets.map(({ debian }) => debian).filter((debian) => listed.includes(debian));
      expect(rows).toEqual(known);
    },
    liveTimeout,
  );
});

/** Each target, the emulator that runs it, and what it is built for; `rust: debian` has no std for armel. */
const rows = [
  ['x86_64-unknown-linux-gnu', '', ['bullseye', 'bookworm', 'trixie']],
  ['aarch64-unknown-linux-gnu', 'aarch64', ['bullseye', 'bookworm', 'trixie']],
  ['armv7-unknown-linux-gnueabihf', 'arm', ['bullseye', 'bookworm', 'trixie']],
  ['i686-unknown-linux-gnu', 'i386', ['bullseye', 'bookworm', 'trixie']],
  ['powerpc64le-unknown-linux-gnu', 'ppc64le', ['bookworm', 'trixie']],
  ['s390x-unknown-linux-gnu', 's390x', ['bookworm', 'trixie']],
  ['riscv64gc-unknown-linux-gnu', 'riscv64', ['trixie']],
] as const;

/** What a program of Rust asks for at the most, by release: its std is made with an older glibc than Debian's. */
const newest: Readonly<Record<string, string>> = { bullseye: '2.31', bookworm: '2.36', trixie: '2.41' };

const packages = 'zlib1g-dev libssl-dev';

/** Each program, what it prints, and the library that it names. */
const programs = [
  ['rusty', /^by TCP 6 \w+\n$/, undefined],
  ['zlib', /^zlib 1\.\d[\d.]* 1\n$/, /^libz\.so\.1$/],
  ['openssl', /^OpenSSL (?:1\.1|3)\.[^\n]+, SHA-256 of abc 1\n$/, /^libcrypto\.so\.(?:1\.1|3)$/],
  ['cpp', /^caught: thrown 41\n42\n$/, /^libstdc\+\+\.so\.6$/],
] as const;

for (const [triple, emulated, built] of rows) {
  for (const name of built) {
    const target = targetNamed(triple);
    const release = releaseNamed(name);
    const describeHere = await describeWhileInStep(release, ['amd64', target.debian], ['Packages']);
    describeHere(`${triple} of debian:${name}`, () => {
      test(
        'is built, in Rust, C and C++, and runs with the release’s own libraries',
        async () => {
          const folder = await crate(`${triple}-${name}`);
          const inputs = { target: triple, sysroot: `debian:${name}`, rust: 'debian', packages };
          const step = await live.step({ ...inputs, 'working-directory': folder });
          expect(step).toMatchObject({ code: 0, errors: [], warnings: [] });
          const sysroot = step.outputs.sysroot ?? '';
          const folders = ['lib', 'usr/lib'].map((one) => join(sysroot, one, target.gnu)).join(':');
          const emulator = isHost(target, host) ? undefined : await onPath(`qemu-${emulated}-static`);
          if (emulator === undefined && !isHost(target, host))
            tell(`${triple} is not run: there is no emulator for it`);
          for (const [program, said, needed] of programs) {
            const file = join(folder, 'target', triple, 'debug', program);
            const readelf = (args: readonly string[]) => live.later(step, `${target.tools}-readelf`, args, '/');
            const facts = await readProgram(readelf, file);
            expect(facts).toMatchObject({ machine: target.machine.readelf, interpreter: target.interpreter });
            if (needed !== undefined) expect(facts.needed).toContainEqual(expect.stringMatching(needed));
            expect(compareVersions(facts.glibc, newest[name] ?? '')).toBeLessThanOrEqual(0);
            tell(`${triple} ${name} ${program}: GLIBC_${facts.glibc}, ${facts.needed.join(' ')}`);
            const words = isHost(target, host)
              ? [join(sysroot, target.interpreter), '--library-path', folders, file]
              : [emulator ?? '', '-L', sysroot, '-E', `LD_LIBRARY_PATH=${folders}`, file];
            if (emulator === undefined && !isHost(target, host)) continue;
            const ran = await live.shell('exec "$@"', words);
            expect(ran).toMatchObject({ code: 0, stdout: expect.stringMatching(said) });
            tell(`${triple} ${name} ${program} prints: ${ran.stdout.trim().replaceAll('\n', ' ')}`);
          }
        },
        liveTimeout,
      );
    });
  }
}

/** Writes the crate, whose build script starts the compilers that the environment names; gives its folder. */
async function crate(name: string): Promise<string> {
  const folder = join((await live.machine()).workspace, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const files: Readonly<Record<string, string>> = {
  'Cargo.toml': '[package]\nname = "matrix"\nversion = "0.1.0"\nedition = "2021"\n',
  'build.rs': `use std::{env, path::PathBuf, process::Command};

fn run(tool: &str, args: &[&str]) {
    let triple = env::var("TARGET").unwrap().replace('-', "_");
    let program = env::var(format!("{tool}_{triple}")).unwrap();
    assert!(Command::new(program).args(args).status().unwrap().success());
}

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    for (tool, source, name) in
        [("CC", "packed.c", "packed"), ("CC", "digest.c", "digest"), ("CXX", "thrown.cpp", "thrown")]
    {
        let (object, library) = (out.join(format!("{name}.o")), out.join(format!("lib{name}.a")));
        let (object, library) = (object.to_str().unwrap(), library.to_str().unwrap());
        run(tool, &["-O1", "-fPIC", "-c", source, "-o", object]);
        run("AR", &["crs", library, object]);
        println!("cargo:rustc-link-lib=static={name}");
        println!("cargo:rerun-if-changed={source}");
    }
    println!("cargo:rustc-link-search=native={}", out.display());
    for library in ["z", "crypto", "stdc++"] {
        println!("cargo:rustc-link-lib={library}");
    }
}
`,
  'packed.c': `#include <string.h>
#include <zlib.h>

const char *packed_version(void) { return zlibVersion(); }

int packed_same(void) {
  const char text[] = "the same again, the same again, the same again";
  unsigned char small[256], back[256];
  uLongf length = sizeof small, whole = sizeof back;
  if (compress(small, &length, (const unsigned char *)text, sizeof text) != Z_OK) return -1;
  if (uncompress(back, &whole, small, length) != Z_OK) return -2;
  return whole == sizeof text && length < whole && memcmp(text, back, whole) == 0;
}
`,
  'digest.c': `#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>

const char *digest_version(void) { return OpenSSL_version(OPENSSL_VERSION); }

/* 1 when the SHA-256 of abc is that of FIPS 180. */
int digest_right(void) {
  static const unsigned char right[] =
      "\\xba\\x78\\x16\\xbf\\x8f\\x01\\xcf\\xea\\x41\\x41\\x40\\xde\\x5d\\xae\\x22\\x23"
      "\\xb0\\x03\\x61\\xa3\\x96\\x17\\x7a\\x9c\\xb4\\x10\\xff\\x61\\xf2\\x00\\x15\\xad";
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  if (EVP_Digest("abc", 3, digest, &length, EVP_sha256(), NULL) != 1) return -1;
  return length == 32 && memcmp(digest, right, length) == 0;
}
`,
  'thrown.cpp': `#include <iostream>
#include <sstream>
#include <stdexcept>

extern "C" int thrown(int number) {
  try {
    std::ostringstream text;
    text << "thrown " << number;
    throw std::runtime_error(text.str());
  } catch (const std::exception &error) {
    std::cout << "caught: " << error.what() << std::endl;
    return number + 1;
  }
}
`,
  'src/bin/rusty.rs': `use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    let server = std::thread::spawn(move || {
        let mut text = String::new();
        listener.accept().unwrap().0.read_to_string(&mut text).unwrap();
        text
    });
    TcpStream::connect(place).unwrap().write_all(b"by TCP").unwrap();
    let sum: u64 = (0..4).map(|n| std::thread::spawn(move || n)).map(|one| one.join().unwrap()).sum();
    println!("{} {sum} {}", server.join().unwrap(), std::env::consts::ARCH);
}
`,
  'src/bin/zlib.rs': `use std::ffi::{c_char, CStr};

extern "C" {
    fn packed_version() -> *const c_char;
    fn packed_same() -> i32;
}

fn main() {
    let version = unsafe { CStr::from_ptr(packed_version()) };
    println!("zlib {} {}", version.to_str().unwrap(), unsafe { packed_same() });
}
`,
  'src/bin/openssl.rs': `use std::ffi::{c_char, CStr};

extern "C" {
    fn digest_version() -> *const c_char;
    fn digest_right() -> i32;
}

fn main() {
    let version = unsafe { CStr::from_ptr(digest_version()) };
    println!("{}, SHA-256 of abc {}", version.to_str().unwrap(), unsafe { digest_right() });
}
`,
  'src/bin/cpp.rs': `extern "C" {
    fn thrown(number: i32) -> i32;
}

fn main() {
    println!("{}", unsafe { thrown(41) });
}
`,
};
