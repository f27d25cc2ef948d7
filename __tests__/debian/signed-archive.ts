import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import * as openpgp from 'openpgp';
import type { ArchiveKey } from '../../src/debian/keyring.js';
import { CrossrootError } from '../../src/errors.js';
import type { Fetched, Net, Wanted } from '../../src/net/net.js';

export const now = new Date('2026-11-22T12:00:00Z');

export function daysFromNow(days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A signing key with a signing subkey, as an archive has; the subkey signs. */
export interface TestKey {
  readonly secret: openpgp.PrivateKey;
  readonly row: ArchiveKey;
}

export async function makeKey(
  options: { readonly expiresInDays?: number; readonly subkeyExpiresInDays?: number } = {},
): Promise<TestKey> {
  const created = daysFromNow(-100);
  const seconds = (days: number | undefined): number => (days === undefined ? 0 : (days + 100) * 86_400);
  const { privateKey } = await openpgp.generateKey({
    type: 'ecc',
    curve: 'ed25519Legacy',
    userIDs: [{ name: 'Test Archive Key' }],
    date: created,
    keyExpirationTime: seconds(options.expiresInDays),
    subkeys: [{ sign: true, date: created, keyExpirationTime: seconds(options.subkeyExpiresInDays) }],
    format: 'object',
  });
  return { secret: privateKey, row: rowOf(privateKey.toPublic()) };
}

export function rowOf(key: openpgp.PublicKey): ArchiveKey {
  return {
    name: 'Test Archive Key',
    fingerprint: key.getFingerprint(),
    keyIds: key.getKeys().map((part) => part.getKeyID().toHex()),
    armored: key.armor().trimEnd().split(/\r?\n/),
  };
}

/** Signs a text as `InRelease` files are signed. */
export async function sign(text: string, keys: readonly TestKey[], date = daysFromNow(-1)): Promise<string> {
  const armored = await openpgp.sign({
    message: await openpgp.createCleartextMessage({ text }),
    signingKeys: keys.map((key) => key.secret),
    date,
  });
  return armored.replaceAll('\r', '');
}

/** A `Release` text that is accepted as it is; a field set to undefined is left out. */
export function releaseText(fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = {
    Origin: 'Debian',
    Suite: 'oldstable',
    Codename: 'bookworm',
    Date: daysFromNow(-1).toUTCString().replace('GMT', 'UTC'),
    'Acquire-By-Hash': 'yes',
    Architectures: 'amd64 arm64',
    Components: 'main',
    SHA256: '',
    ...fields,
  };
  return Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('\n');
}

/** The lines of a `SHA256` field. */
export function sums(files: Readonly<Record<string, Uint8Array | string>>): string {
  return Object.entries(files)
    .map(([path, bytes]) => `\n ${sha256(bytes)} ${Buffer.byteLength(bytes)} ${path}`)
    .join('');
}

export function stanza(name: string, fields: Readonly<Record<string, string | undefined>> = {}): string {
  const all: Record<string, string | undefined> = {
    Package: name,
    Version: '1.0-1',
    Architecture: 'arm64',
    Filename: `pool/main/${name}/${name}_1.0-1_arm64.deb`,
    Size: '1234',
    SHA256: sha256(name),
    ...fields,
  };
  return Object.entries(all)
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
    .join('');
}

/** The files of an index beneath the suite's folder, plain and gzipped. */
export function indexFiles(text: string): Readonly<Record<string, Uint8Array>> {
  return {
    'main/binary-arm64/Packages': Buffer.from(text),
    'main/binary-arm64/Packages.gz': gzipSync(text),
  };
}

/** A web server on the loopback that holds files by path, and notes what it was asked for. */
export interface TestServer {
  readonly url: string;
  readonly files: Map<string, Uint8Array | string>;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function serve(): Promise<TestServer> {
  const files = new Map<string, Uint8Array | string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, { connection: 'close' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    files,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The least that keeps the promises of `Net` for small files. */
export const plainNet: Net = {
  async toBytes(wanted: Wanted): Promise<Fetched> {
    const why: string[] = [];
    for (const source of wanted.sources) {
      const response = await fetch(source.url);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const sum = sha256(bytes);
      if (!response.ok) why.push(`${source.url} answered ${response.status}`);
      else if (wanted.sha256 !== undefined && wanted.sha256 !== sum) {
        why.push(`${source.url} has SHA256 ${sum}, not ${wanted.sha256}`);
      } else return { sha256: sum, bytes, source };
    }
    throw new CrossrootError({ what: `${wanted.what} could not be fetched`, why });
  },
  toFile: () => Promise.reject(new Error('no test asks for a file')),
  close: () => Promise.resolve(),
};

/** The message of the CrossrootError that the work fails with; anything else fails the test. */
export async function refusal(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof CrossrootError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
