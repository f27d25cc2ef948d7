import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** A component of a channel: its files, beneath the toolchain's root. */
export interface ChannelComponent {
  readonly pkg: 'rustc' | 'cargo' | 'rust-std';
  readonly target: string;
  readonly files: readonly ChannelFile[];
}

export interface ChannelFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly mode: number;
}

/** A loopback stand-in for the server that rustup downloads from. */
export interface RustupChannel {
  /** For `RUSTUP_DIST_SERVER`. */
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** The next requests that match are answered with this status instead. */
  fail(pattern: RegExp, status: number, times: number): void;
  close(): Promise<void>;
}

/**
 * Serves one release of Rust under the channel names given, in the layout of static.rust-lang.org: a manifest
 * of version 2 with its checksum, and a tarball per component as rust-installer makes them.
 */
export async function serveRustupChannel(options: {
  readonly version: string;
  readonly host: string;
  readonly channels: readonly string[];
  readonly components: readonly ChannelComponent[];
}): Promise<RustupChannel> {
  const files = new Map<string, Uint8Array>();
  const requests: string[] = [];
  const failures: { pattern: RegExp; status: number; times: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const failure = failures.find(({ pattern, times }) => times > 0 && pattern.test(path));
    if (failure !== undefined) failure.times--;
    const body = failure === undefined ? files.get(path) : undefined;
    response.writeHead(failure?.status ?? (body === undefined ? 404 : 200));
    response.end(body);
  });
  const tarballs = new Map<ChannelComponent, { readonly path: string; readonly hash: string }>();
  for (const component of options.components) {
    const name = `${component.pkg}-${options.version}-${component.target}`;
    const path = `/dist/${name}.tar.gz`;
    const tarball = await installerTarball(name, component);
    files.set(path, tarball);
    tarballs.set(component, { path, hash: sha256(tarball) });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  const packages = new Map<string, string[]>();
  for (const [{ pkg, target }, { path, hash }] of tarballs) {
    const lines = packages.get(pkg) ?? [];
    lines.push(
      `[pkg.${pkg}.target.${target}]`,
      'available = true',
      `url = "${url}${path}"`,
      `hash = "${hash}"`,
    );
    packages.set(pkg, lines);
  }
  const listed = (kind: string, list: readonly ChannelComponent[]): readonly string[] =>
    list.flatMap(({ pkg, target }) => [
      `[[pkg.rust.target.${options.host}.${kind}]]`,
      `pkg = "${pkg}"`,
      `target = "${target}"`,
    ]);
  const manifest = [
    'manifest-version = "2"',
    'date = "2026-01-01"',
    ...[...packages].flatMap(([name, lines]) => [
      `[pkg.${name}]`,
      `version = "${options.version} (000000000 2026-01-01)"`,
      ...lines,
    ]),
    '[pkg.rust]',
    `version = "${options.version} (000000000 2026-01-01)"`,
    `[pkg.rust.target.${options.host}]`,
    'available = true',
    `url = "${url}/dist/rust.tar.gz"`,
    `hash = "${'0'.repeat(64)}"`,
    ...listed(
      'components',
      options.components.filter(({ target }) => target === options.host),
    ),
    ...listed(
      'extensions',
      options.components.filter(({ target }) => target !== options.host),
    ),
    '[renames]',
    '[profiles]',
    ...['minimal', 'default', 'complete'].map((name) => `${name} = ["rustc", "cargo", "rust-std"]`),
    '',
  ].join('\n');
  for (const channel of options.channels) {
    const path = `/dist/channel-rust-${channel}.toml`;
    files.set(path, Buffer.from(manifest));
    files.set(
      `${path}.sha256`,
      Buffer.from(`${sha256(Buffer.from(manifest))}  channel-rust-${channel}.toml\n`),
    );
  }
  return {
    url,
    requests,
    fail: (pattern, status, times) => failures.push({ pattern, status, times }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/**
 * The files of a folder as files of a component; a link counts as the file that it leads to, a broken one as
 * none.
 */
export async function filesOf(folder: string, beneath: string): Promise<readonly ChannelFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: ChannelFile[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const info = await stat(file).catch(() => undefined);
    if (info?.isFile() !== true) continue;
    const path = join(beneath, file.slice(folder.length + 1));
    files.push({ path, content: await readFile(file), mode: info.mode & 0o777 });
  }
  return files;
}

/** A toolchain whose programs are shell scripts that know their version and their sysroot. */
export function stubComponents(version: string, host: string, targets: readonly string[]): ChannelComponent[] {
  const script = (name: string): ChannelFile => ({
    path: `bin/${name}`,
    mode: 0o755,
    content: Buffer.from(
      [
        '#!/bin/sh',
        `root=$(cd "\${0%/*}/.." && pwd)`,
        'case "$*" in',
        `  -vV) printf '${name} ${version}\\nhost: ${host}\\nrelease: ${version}\\n' ;;`,
        '  "--print sysroot") echo "$root" ;;',
        '  *) echo "stub: $*" >&2; exit 1 ;;',
        'esac',
        '',
      ].join('\n'),
    ),
  });
  return [
    { pkg: 'rustc', target: host, files: [script('rustc')] },
    { pkg: 'cargo', target: host, files: [script('cargo')] },
    ...targets.map(
      (target): ChannelComponent => ({
        pkg: 'rust-std',
        target,
        files: [
          { path: `lib/rustlib/${target}/lib/libstd-0000.rlib`, mode: 0o644, content: Buffer.from('stub') },
        ],
      }),
    ),
  ];
}

/** The layout of rust-installer, version 3. */
async function installerTarball(name: string, component: ChannelComponent): Promise<Uint8Array> {
  const inner = component.pkg === 'rust-std' ? `rust-std-${component.target}` : component.pkg;
  const archive = pack();
  const chunks: Uint8Array[] = [];
  const read = (async () => {
    for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  })();
  const add = (path: string, content: Uint8Array, mode = 0o644): void => {
    archive.entry({ name: `${name}/${path}`, mode }, Buffer.from(content));
  };
  add('components', Buffer.from(`${inner}\n`));
  add('rust-installer-version', Buffer.from('3\n'));
  add(`${inner}/manifest.in`, Buffer.from(component.files.map(({ path }) => `file:${path}\n`).join('')));
  for (const { path, content, mode } of component.files) add(`${inner}/${path}`, content, mode);
  archive.finalize();
  await read;
  return gzipSync(Buffer.concat(chunks), { level: 0 });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
