import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepRustPath } from '../../src/rust/debian-rust.js';
import { runRust } from './rust-toolchain.js';
import { type ChannelComponent, type ChannelFile, filesOf } from './rustup-channel.js';
import { host as machine } from './targets.js';

const host = 'x86_64-unknown-linux-gnu';
const std = 'libstd-rust-web-dev';
const packages = ['rustc-web', 'cargo-web', std];

interface Deb {
  readonly url: string;
  readonly file: string;
}

/**
 * Makes the components of a real toolchain from the packages that this machine's own apt offers: compiler and
 * cargo with those of their libraries that the machine lacks, std for the host and for arm64.
 *
 * @returns why it is not possible on this machine, or the components and their version.
 */
export async function debianComponents(
  folder: string,
  target: string,
): Promise<string | { readonly version: string; readonly components: readonly ChannelComponent[] }> {
  const uris = await listDebs();
  if (typeof uris === 'string') return uris;
  const stdDeb = uris.find(({ file }) => file.startsWith(`${std}_`));
  const version = /_(\d+\.\d+\.\d+)/.exec(stdDeb?.file ?? '')?.[1];
  if (stdDeb === undefined || version === undefined) return `apt knows no ${std}`;
  const foreign = { url: stdDeb.url.replace('_amd64.deb', '_arm64.deb'), file: 'std-arm64.deb' };
  const tree = join(folder, 'tree');
  await mkdir(tree);
  for (const deb of [...uris, foreign]) {
    const problem = await unpack(deb, folder, tree);
    if (problem !== undefined) return problem;
  }
  return { version, components: await components(tree, target) };
}

/** The packages that apt would install, std, compiler and cargo among them even when they are there already. */
async function listDebs(): Promise<string | readonly Deb[]> {
  const install = ['--print-uris', '--yes', '--reinstall', '--no-install-recommends', 'install'];
  const ran = await runRust('apt-get', [...install, ...packages], '/').catch(() => undefined);
  const lines = ran === undefined || ran.code !== 0 ? '' : ran.stdout;
  const debs = [...lines.matchAll(/^'([^']+)' (\S+) /gm)]
    .map(([, url = '', file = '']) => ({ url, file }))
    .filter(({ file }) => /^(lib|rustc|cargo)/.test(file));
  return packages.every((name) => debs.some(({ file }) => file.startsWith(`${name}_`)))
    ? debs
    : `this machine's apt does not offer ${packages.join(', ')}`;
}

/** Fetches and unpacks one package; gives the reason when the mirror does not let it. */
async function unpack(deb: Deb, folder: string, tree: string): Promise<string | undefined> {
  const file = join(folder, createHash('sha256').update(deb.file).digest('hex'));
  try {
    const response = await fetch(deb.url);
    if (!response.ok) return `the Debian mirror answered ${response.status} for ${deb.file}`;
    await writeFile(file, new Uint8Array(await response.arrayBuffer()));
  } catch {
    return 'the Debian mirror is out of reach';
  }
  const ran = await runRust('dpkg-deb', ['-x', file, tree], folder);
  return ran.code === 0 ? undefined : ran.stderr;
}

/**
 * The files of the tree in the layout of a toolchain: the compiler's own libraries in a folder that nobody else
 * searches.
 */
async function components(tree: string, target: string): Promise<readonly ChannelComponent[]> {
  const all = (await filesOf(tree, '')).filter(({ path }) => keepRustPath(path, machine));
  const program = (name: string): readonly ChannelFile[] => {
    const launcher = [
      '#!/bin/sh',
      `root=\${0%/*}/..`,
      ...(name === 'cargo' ? ['CARGO="$root/bin/cargo"', 'export CARGO'] : []),
      `exec /lib64/ld-linux-x86-64.so.2 --library-path "$root/lib:$root/lib/private" "$root/libexec/${name}" "$@"`,
      '',
    ].join('\n');
    return [
      { path: `bin/${name}`, mode: 0o755, content: Buffer.from(launcher) },
      ...all
        .filter(({ path }) => path === `usr/bin/${name}`)
        .map((file) => ({ ...file, path: `libexec/${name}` })),
    ];
  };
  const libraries = all
    .filter(({ path }) => /x86_64-linux-gnu\/[^/]+$/.test(path) && path.includes('.so'))
    .map((file) => {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      return { ...file, path: name.startsWith('librustc_driver') ? `lib/${name}` : `lib/private/${name}` };
    });
  const stdOf = (triple: string): ChannelComponent => ({
    pkg: 'rust-std',
    target: triple,
    files: all
      .filter(({ path }) => path.startsWith(`usr/lib/rustlib/${triple}/`))
      .map((file) => ({ ...file, path: file.path.slice('usr/'.length) })),
  });
  return [
    { pkg: 'rustc', target: host, files: [...program('rustc'), ...libraries] },
    { pkg: 'cargo', target: host, files: program('cargo') },
    stdOf(host),
    stdOf(target),
  ];
}

/** The machines that the ELF objects in a static library are for (ELF gABI, `e_machine`). */
export async function machinesIn(library: string): Promise<ReadonlySet<number>> {
  const bytes = await readFile(library);
  const machines = new Set<number>();
  for (let at = bytes.indexOf('\x7fELF'); at !== -1; at = bytes.indexOf('\x7fELF', at + 4)) {
    if (bytes[at + 4] === 2 && bytes[at + 5] === 1 && bytes[at + 6] === 1)
      machines.add(bytes.readUInt16LE(at + 18));
  }
  return machines;
}
