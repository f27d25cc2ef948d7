import { expect, test } from '@jest/globals';
import { inputs, parseRequest, type Request } from '../../src/inputs/request.js';
import { cargoCommands } from '../../src/rust/cargo.js';
import { nameOfSysroot } from '../../src/sysroot/sysroot.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

test('no input at all asks for bookworm, its gcc by itself, the active toolchain and a build', () => {
  const request = parse({});
  expect(request.target.triple).toBe('aarch64-unknown-linux-gnu');
  expect(request.sysroot).toMatchObject({ kind: 'debian', release: { name: 'bookworm' } });
  expect(request.gcc).toEqual({ kind: 'auto' });
  expect(request.rust).toEqual({ kind: 'rustup' });
  expect(request.command).toBe('build');
  expect(request.packages).toEqual([]);
});

test('a linker is a package only where neither gcc nor Rust brings it, and beside Debian’s gcc only', () => {
  const packageOf = (values: Readonly<Record<string, string>>) => parse(values).linker.package;
  expect(packageOf({})).toBeUndefined();
  expect(packageOf({ linker: 'lld' })).toBeUndefined();
  expect(packageOf({ linker: 'lld', rust: 'debian' })).toBe('lld');
  expect(packageOf({ linker: 'mold', gcc: 'debian:trixie' })).toBe('mold');
  expect(() => parse({ linker: 'mold', gcc: 'system' })).toThrow(/next to Debian's gcc, and gcc is system/);
  expect(packageOf({ linker: 'lld', gcc: 'system' })).toBeUndefined();
});

test('the input command is described with every command of cargo that it takes', () => {
  const { description } = inputs.find(({ name }) => name === 'command') ?? { description: '' };
  expect(cargoCommands.filter((command) => !description.includes(command))).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['target', 'avr', /use one of aarch64-unknown-linux-gnu/],
  ['target', 'armv7-unknown-linux-gnueabi', /did you mean .*\barmv7-unknown-linux-gnueabihf/],
  ['target', 'riscv64-unknown-linux-gnu', /did you mean riscv64gc-unknown-linux-gnu\?/],
  ['target', 'x86_64-linux-gnu', /did you mean x86_64-unknown-linux-gnu\?/],
  ['target', 'armhf', /did you mean armv7-unknown-linux-gnueabihf or armv7-unknown-linux-musleabihf\?/],
  [
    'target',
    'arm',
    /did you mean armv7-unknown-linux-gnueabihf, arm-unknown-linux-gnueabi or armv7-unknown-linux-musleabihf\?/,
  ],
  ['target', 'arm-linux-gnueabi', /did you mean arm-unknown-linux-gnueabi\?/],
  ['target', 'aarch64', /did you mean aarch64-unknown-linux-gnu or aarch64-unknown-linux-musl\?/],
  ['rust', 'nix', /use rustup, rustup:<toolchain> or debian/],
  ['rust', 'rustup:--help', /Crossroot gets Rust from rustup or Debian only/],
  ['sysroot', 'debian:sid', /use one of debian:buster, .*debian:trixie, debian:forky/],
  ['sysroot', 'ubuntu:bionic', /use one of debian:buster/],
  ['gcc', 'clang', /use one of auto, debian:buster/],
  ['linker', 'gold', /use one of bfd, lld, mold/],
  ['glibc', 'new', /use a version such as 2\.31/],
  ['glibc', '2.17', /2\.28 \(debian:buster\)/],
  ['command', 'publish', /use one of .*build/],
  ['args', '--release --target x86_64-unknown-linux-gnu', /remove `--target` there/],
  [
    'glibc',
    '2.99',
    /the newest glibc of a release that Crossroot knows is 2\.\d+ [\s\S]*or set the input sysroot/,
  ],
  ['glibc', '3.1', /the newest glibc/],
  ['audit', 'true', /use one of error, warn, off/],
  ['strip', 'all', /use one of none, symbols, debuginfo, split/],
  ['archive', '{name}/{version}', /it contains a slash/],
  ['archive-files', 'nowhere.txt', /there is no file/],
  ['rustflags', 'yes', /use one of env, target, off/],
  ['cache', 'maybe', /use one of true, false/],
  ['mirror', 'ftp://mirror.example/debian', /not an http or https URL/],
  ['packages', 'libssl-dev $(id)', /"\$\(id\)"/],
  ['packages', '--allow-unauthenticated', /not a valid Debian package name/],
  ['packages', 'libssl-dev;rm', /not a valid Debian package name/],
  ['packages', 'libssl-dev:;rm', /not a valid Debian package name/],
  [
    'packages',
    'libssl-dev:arm64',
    /asks for the architecture arm64;.*\n {2}do: write the name without `:arm64`: libssl-dev$/,
  ],
  ['packages', 'libssl-dev:armhf=1:3.0', /write the name without `:armhf`: libssl-dev=1:3\.0$/],
  ['working-directory', 'nowhere', /does not exist/],
  ['working-directory', '.\nx', /control character/],
  ['command', 'build\n::set-output', /control character/],
  ['args', 'a\0b', /control character/],
  ['packages', 'liba\0b', /control character/],
])('refuses %s: %j, and says what is allowed', (name, value, message) => {
  expect(() => parse({ [name]: value })).toThrow(message);
  expect(() => parse({ [name]: value })).toThrow(new RegExp(name));
});

test.each([
  [{ glibc: '2.31' }, /musl, which is linked into the program[\s\S]*leave it out/],
  [{ packages: 'libssl-dev' }, /Debian's libraries are built for glibc[\s\S]*vendored, bundled or static/],
  [{ rust: 'debian' }, /builds for glibc targets[\s\S]*use `rust: rustup`/],
  [{ gcc: 'system' }, /taken from Debian's musl-dev[\s\S]*use auto/],
  [{ sysroot: '.' }, /taken from Debian's musl-dev[\s\S]*debian:bullseye, debian:bookworm/],
  [{ sysroot: 'debian:buster' }, /use one of debian:bullseye/],
])('refuses %j for a target of musl, and says why and what helps', (given, message) => {
  expect(() => parse({ target: 'x86_64-unknown-linux-musl', ...given })).toThrow(message);
});

test.each([
  [{ sysroot: 'http://user:secret@mirror.example/root.tar' }, /not an https URL/],
  [{ sysroot: 'https://user:secret@mirror.example/root.tar' }, /a user name or password/],
  [{ sysroot: 'https://mirror.example/root.tar?token=secret' }, /needs a checksum, and none is given/],
  [{ gcc: 'https://mirror.example/gcc.tar?token=secret' }, /needs a checksum, and none is given/],
  [{ gcc: 'http://mirror.example/gcc.tar?token=secret' }, /not an https URL/],
  [{ mirror: 'ftp://user:secret@mirror.example/debian' }, /not an http or https URL/],
])('shows the place but no secret of an address in %j', (values, words) => {
  expect(() => parse(values)).toThrow(words);
  expect(() => parse(values)).toThrow(/mirror\.example/);
  expect(() => parse(values)).toThrow(/^(?![\s\S]*secret)/);
});

test('an address calls a sysroot without its query, in which a token may stand', () => {
  const url = 'https://mirror.example/root.tar?token=secret';
  const tarball = { kind: 'url', url, sha256: '0'.repeat(64) } as const;
  expect(nameOfSysroot({ kind: 'tarball', tarball })).toBe('https://mirror.example/root.tar');
});

test('takes packages between blanks, commas and newlines, sorted, each once', () => {
  const { packages } = parse({
    packages: ' libssl-dev,zlib1g-dev\n\tlibudev-dev  zlib1g-dev libc6-dev=2.36-9+deb12u14',
  });
  expect(packages).toEqual(['libc6-dev=2.36-9+deb12u14', 'libssl-dev', 'libudev-dev', 'zlib1g-dev']);
});

test.each([
  ['2.30', 'buster'],
  ['2.31', 'bullseye'],
  ['2.35', 'bullseye'],
  ['2.36', 'bookworm'],
  ['2.42', 'trixie'],
  ['2.43', 'forky'],
])('glibc %s without a sysroot chooses %s', (glibc, name) => {
  expect(parse({ glibc }).sysroot).toMatchObject({ kind: 'debian', release: { name } });
});

test.each([
  ['debian:12', 'bookworm'],
  ['ubuntu:22.04', 'ubuntu:jammy'],
  ['ubuntu:resolute', 'ubuntu:resolute'],
  ['raspberrypi:13', 'raspberrypi:trixie'],
])('sysroot %s is the release %s', (sysroot, name) => {
  expect(parse({ sysroot }).sysroot).toMatchObject({ kind: 'debian', release: { name } });
});

const loong = 'loongarch64-unknown-linux-gnu';
const riscv = 'riscv64gc-unknown-linux-gnu';

test.each([
  [{ target: riscv, sysroot: 'debian:bookworm' }, /no packages for riscv64gc.*has aarch64-.*x86_64-.*s390x-/],
  [
    { target: riscv, sysroot: 'debian:bookworm' },
    /for riscv64gc-\S+ use one of debian:trixie, debian:forky, ubuntu:focal/,
  ],
  [{ target: riscv, sysroot: 'debian:sid' }, /use one of debian:trixie, debian:forky, ubuntu:focal/],
  [
    { target: riscv, glibc: '2.36' },
    /no release of Debian with riscv64gc-\S+ has a glibc that old.*\n.*2\.41 \(debian:trixie\).*\n.*ubuntu:jammy has 2\.35/,
  ],
  [
    { target: loong, gcc: 'debian:bookworm' },
    /no gcc for loong.*\n.*use one of auto, debian:trixie, debian:forky$/m,
  ],
  [{ gcc: 'ubuntu:jammy' }, /ubuntu:jammy has no gcc for aarch64-.*\n.*use one of auto, debian:buster/],
  [{ target: 'i686-unknown-linux-gnu', sysroot: 'ubuntu:noble' }, /nothing to link with/],
  [{ target: 'aarch64-unknown-linux-musl', sysroot: 'ubuntu:noble' }, /is not a release for aarch64-\S+-musl/],
  [
    { target: 'armv7-unknown-linux-gnueabihf', sysroot: 'raspberrypi:bookworm' },
    /has no packages for armv7.*\n.*Raspbian, made for ARMv6.*crossroot sysroot pull/,
  ],
  [{ target: 'arm-unknown-linux-gnueabi', rust: 'debian' }, /armel builds for armv5te-unknown-linux-gnueabi/],
])('refuses %j before anything is fetched, and says what can be had', (values, message) => {
  expect(() => parse(values)).toThrow(message);
});

test.each([
  [{ target: 'x86_64-unknown-linux-gnu' }, 'bookworm'],
  [{ target: 'x86_64-unknown-linux-gnu', glibc: '2.31' }, 'bullseye'],
  [{ target: 's390x-unknown-linux-gnu', glibc: '2.35' }, 'buster'],
  [{ target: riscv }, 'trixie'],
  [{ target: loong }, 'forky'],
])('%j chooses %s among the releases that have the target', (values, name) => {
  expect(parse(values).sysroot).toMatchObject({ kind: 'debian', release: { name } });
});

test('takes a sysroot whose glibc is newer than the result may need: the audit holds to it', () => {
  const request = parse({ glibc: '2.31', sysroot: 'debian:trixie' });
  expect(request.sysroot).toMatchObject({ kind: 'debian', release: { name: 'trixie' } });
  expect(request.glibc).toBe('2.31');
});

test.each<[string, string]>([
  ['audit', 'off'],
  ['command', 'none'],
])('refuses it when nothing would hold the result to it: %s %s', (name, value) => {
  expect(() => parse({ glibc: '2.31', sysroot: 'debian:trixie', [name]: value })).toThrow(
    /debian:trixie has glibc 2\.41/,
  );
});

test('keeps each argument one argument, whatever it contains', () => {
  const { args } = parse({ args: `--release --features "a b" '$(id)' ;x` });
  expect(args).toEqual(['--release', '--features', 'a b', '$(id)', ';x']);
});

test('finds a working directory with blanks and letters beyond ASCII', async () => {
  const folder = await folders.makeAwkward();
  expect(parse({ 'working-directory': folder }).workingDirectory).toBe(folder);
});

function parse(values: Readonly<Record<string, string>>): Request {
  const defaults = new Map(inputs.map((input) => [input.name, input.default]));
  return parseRequest((name) => values[name] ?? defaults.get(name) ?? '', process.cwd());
}
