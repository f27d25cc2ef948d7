import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import data from '../../data/crate-libraries.json' with { type: 'json' };
import { targets } from '../../src/target.js';
import type { Crate } from '../../src/wanted-packages/crate-graph.js';
import { missingHostPrograms } from '../../src/wanted-packages/host-programs.js';
import { needsOfKnown } from '../../src/wanted-packages/known-crates.js';
import { wantsInOwnWords } from '../../src/wanted-packages/own-words.js';
import { systemDepsOf } from '../../src/wanted-packages/system-deps.js';
import { labelOfWant, parseWant } from '../../src/wanted-packages/want.js';
import { wantsOfGraph } from '../../src/wanted-packages/wants-of-lock.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const [target] = targets;

function crate(name: string, features: readonly string[] = [], more: Partial<Crate> = {}): Crate {
  return {
    ...{ name, version: '1.0.0', features: new Set(features), isMember: false, links: undefined },
    ...{ systemDeps: undefined, buildScript: undefined, folder: '/nowhere' },
    ...more,
  };
}

const labels = (wants: readonly Parameters<typeof labelOfWant>[0][] | undefined) => wants?.map(labelOfWant);

describe('package.metadata.system-deps', () => {
  const wanted = (systemDeps: unknown, features: readonly string[] = []) =>
    labels(systemDepsOf(crate('x-sys', features, { systemDeps }), target));

  test.each<[string, unknown, readonly string[], readonly string[] | undefined]>([
    ['no table', undefined, [], undefined],
    ['a version', { zlib: '1.2' }, [], ['zlib.pc >= 1.2']],
    ['a name', { gtk4: { name: 'gtk4', version: '4.0.0' } }, [], ['gtk4.pc >= 4.0.0']],
    ['bounds', { a: '>= 1, < 2' }, [], ['a.pc >= 1 < 2']],
    [
      'the newest version of its features',
      { a: { version: '1', v1_9: { version: '1.9' }, v1_10: { version: '1.10' }, v2: { version: '2' } } },
      ['v1_10', 'v1_9'],
      ['a.pc >= 1.10'],
    ],
    ['a feature that is off', { a: { version: '1', feature: 'f' } }, [], []],
    ['a feature that is on', { a: { version: '1', feature: 'f', optional: true } }, ['f'], ['a.pc >= 1']],
    ['what is optional', { a: { version: '1', optional: true } }, [], []],
    ['other names', { a: { version: '1', 'fallback-names': ['b'] } }, [], ['a.pc or b.pc >= 1']],
    ['a cfg that holds', { 'cfg(target_os = "linux")': { a: '1' } }, [], ['a.pc >= 1']],
    ['a cfg that does not', { 'cfg(windows)': { a: '1' } }, [], []],
    ['names that are paths', { '../../x': '1', a: { name: '/etc/x' }, b: 3, c: null }, [], []],
    ['a list', [1], [], undefined],
  ])('is read: %s', (_name, table, features, expected) => {
    expect(wanted(table, features)).toEqual(expected);
  });
});

describe('the table of crates', () => {
  test('says for each what it wants, or why nothing, and what was read', () => {
    expect(Object.keys(data.crates).length).toBeGreaterThan(140);
    for (const [name, row] of Object.entries(data.crates)) {
      const texts = 'wants' in row ? row.wants : [];
      for (const text of texts)
        expect([name, labelOfWant(parseWant(text)).replaceAll(' or ', '|')]).toEqual([name, text]);
      expect([name, texts.length > 0 || 'none' in row || 'features' in row]).toEqual([name, true]);
      expect(row.read).toMatch(/^\S+@[0-9a-f]{12} \S|^[\w-]+ \d/);
    }
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['openssl-sys', [], {}, ['openssl.pc']],
    ['openssl-sys', ['vendored'], { OPENSSL_STATIC: '1' }, []],
    ['openssl-sys', [], { OPENSSL_STATIC: '0' }, ['openssl.pc']],
    ['wayland-sys', ['client', 'egl'], {}, ['wayland-client.pc', 'wayland-egl.pc']],
    ['wayland-sys', ['client', 'dlopen'], {}, []],
    ['zstd-sys', [], {}, []],
    ['zstd-sys', [], { ZSTD_SYS_USE_PKG_CONFIG: '1' }, ['libzstd.pc']],
    ['ffmpeg-sys-next', ['avcodec'], {}, ['libavutil.pc', 'libavcodec.pc']],
    ['tracy-client-sys', ['enable'], {}, []],
    ['tracy-client-sys', ['debuginfod'], {}, ['-ldebuginfod']],
    ['pyo3-ffi', ['abi3'], {}, ['python3-embed.pc']],
    ['pyo3-ffi', ['extension-module'], {}, []],
    ['xcb', ['xlib_xcb'], {}, ['-lxcb', '-lX11-xcb']],
    [
      'skia-bindings',
      ['gl', 'egl'],
      {},
      ['freetype2.pc or -lfreetype', 'fontconfig.pc or -lfontconfig', 'egl.pc or -lEGL'],
    ],
  ])('%s with %j and %j', (name, features, env, expected) => {
    expect(labels(needsOfKnown(crate(name, features), env)?.wants)).toEqual(expected);
  });

  test('knows nothing of others', () => {
    expect(needsOfKnown(crate('constructor'), {})).toBeUndefined();
  });
});

test('what a build script and sources name literally is read, and what they make up is not', async () => {
  const folder = await folders.make();
  await mkdir(join(folder, 'src/deep'), { recursive: true });
  const buildScript = join(folder, 'build.rs');
  await writeFile(
    buildScript,
    'fn main() { pkg_config::probe_library("foo-2").unwrap(); println!("cargo:rustc-link-lib=bar"); println!("cargo:rustc-link-lib={x}"); println!("cargo::rustc-link-lib=dylib=m"); }',
  );
  await writeFile(
    join(folder, 'src/deep/a.rs'),
    '#[link(name = "baz")]\nextern "C" {}\n#[link(name = "Cocoa", kind = "framework")]\nextern "C" {}\n',
  );
  expect(labels(wantsInOwnWords(crate('app', [], { buildScript, folder })))).toEqual([
    'foo-2.pc',
    '-lbar',
    '-lbaz',
  ]);
  expect(wantsInOwnWords(crate('app', [], { buildScript: '/nowhere/build.rs' }))).toEqual([]);
});

test.each([
  ['a project of its own for a native library', { isMember: true, links: 'z' }, ['app 1.0.0']],
  ["another's crate for one", { links: 'z' }, ['app 1.0.0']],
  ['a project that is for none', { isMember: true }, []],
])('whose build script names nothing is not known: %s', (_, more, expected) => {
  const graph = {
    lockfile: '/nowhere/Cargo.lock',
    ofTarget: [crate('app', [], more)],
    usedByBuildScripts: new Map(),
  };
  const { unknown } = wantsOfGraph(graph, { target, env: {} });
  expect(unknown.map((one) => `${one.crate} ${one.version}`)).toEqual(expected);
});

describe('the programs that build scripts start', () => {
  const missing = (
    used: Readonly<Record<string, readonly string[]>>,
    env: Readonly<Record<string, string>> = {},
  ) =>
    missingHostPrograms(
      { lockfile: '', ofTarget: [], usedByBuildScripts: new Map(Object.entries(used)) },
      { PATH: '', ...env },
    ).map(({ program, crates, package: name }) => `${program} ${crates.join()} ${name}`);

  test('are named with their crates and their package when they are not on PATH', () => {
    expect(missing({ cmake: ['a', 'b'], 'prost-build': ['app'] })).toEqual([
      'cmake a,b cmake',
      'protoc app protobuf-compiler',
    ]);
  });

  test('are not named where a variable or another crate brings them, or a crate mostly does without', () => {
    expect(missing({ cmake: ['aws-lc-sys'] })).toEqual([]);
    expect(missing({ 'prost-build': ['app'] }, { PROTOC: '/opt/protoc' })).toEqual([]);
    expect(missing({ 'prost-build': ['app'], protox: ['app'] })).toEqual([]);
    expect(missing({ serde: ['app'] })).toEqual([]);
  });
});
