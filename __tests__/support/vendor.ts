import { createCleartextMessage, generateKey, type PrivateKey, readPrivateKey, sign } from 'openpgp';
import {
  type ArchivePackage,
  byHash,
  type DigestField,
  indicesOf,
  poolPackage,
  releaseDate,
  releaseText,
  usualArchitectures,
} from './archive-index.js';
import { type FileServer, startFileServer } from './archive-server.js';

const [hour, day] = [3_600_000, 86_400_000];

/** A key of a vendor. */
export interface VendorKey {
  /** The armoured public key. */
  readonly file: string;
  readonly secret: PrivateKey;
  /** In capitals. */
  readonly fingerprint: string;
}

/** Makes a key that is 600 days old at `now`; with `subkey`, one whose subkey signs. */
export async function vendorKey(
  now: Date,
  options: { readonly subkey?: boolean; readonly expired?: boolean; readonly rsaBits?: number } = {},
): Promise<VendorKey> {
  const born = new Date(Math.floor(now.getTime() / 1000) * 1000 - 600 * day);
  const kind: Partial<Parameters<typeof generateKey>[0]> =
    options.rsaBits === undefined
      ? { type: 'ecc', curve: 'ed25519Legacy' }
      : { type: 'rsa', rsaBits: options.rsaBits, config: { minRSABits: 512 } };
  const { privateKey } = await generateKey({
    ...kind,
    userIDs: { name: 'A vendor', email: 'apt@vendor.example' },
    date: born,
    keyExpirationTime: options.expired === true ? 599 * 86_400 : 0,
    subkeys: options.subkey === true ? [{ sign: true, date: born }] : [],
    format: 'armored',
  });
  const secret = await readPrivateKey({ armoredKey: privateKey });
  return { secret, file: secret.toPublic().armor(), fingerprint: secret.getFingerprint().toUpperCase() };
}

/** What a vendor's suite has, and how it is said. */
export interface VendorSuite {
  readonly packages: readonly ArchivePackage[];
  /** The folder under `dists`; `stable` by default. */
  readonly suite?: string;
  /** Fields of its InRelease that differ; `undefined` leaves one out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly digests?: readonly DigestField[];
  readonly architectures?: readonly string[];
  /** The key that signs; the vendor's own by default, none for `null`. */
  readonly key?: VendorKey | null;
  /** When the suite is dated; an hour ago by default. */
  readonly date?: Date;
  /** False without `Contents`. */
  readonly contents?: boolean;
}

/** A repository of a vendor's on 127.0.0.1, at a path of a host of its own. */
export interface Vendor extends Pick<FileServer, 'requests' | 'forgetRequests' | 'onRequest' | 'close'> {
  /** Its base URL. */
  readonly url: string;
  readonly key: VendorKey;
  /** Shows suites, in place of those before. */
  publish(...suites: readonly VendorSuite[]): Promise<void>;
  /** The line of the input `repositories`, with options before `signed-by`. */
  line(options?: string, key?: string): string;
}

/** Starts a vendor's repository, which lives at `now`. Whoever starts it closes it. */
export async function startVendor(now: Date, ownKey?: VendorKey): Promise<Vendor> {
  const key = ownKey ?? (await vendorKey(now));
  let files: ReadonlyMap<string, Buffer> = new Map();
  const server = await startFileServer((path) => {
    const file = files.get(path);
    return file === undefined ? undefined : { file };
  });
  return {
    ...server,
    url: `${server.url}/apt`,
    key,
    publish: async (...suites) => {
      const all = await Promise.all(suites.map((suite) => filesOf(suite, key, now)));
      files = new Map(all.flat());
    },
    line: (options = '', file = 'keys/vendor.asc') =>
      `deb [${options === '' ? '' : `${options} `}signed-by=${file}] ${server.url}/apt stable main`,
  };
}

async function filesOf(
  { packages, suite = 'stable', fields, architectures = usualArchitectures, ...more }: VendorSuite,
  own: VendorKey,
  now: Date,
): Promise<readonly (readonly [string, Buffer])[]> {
  const pool = packages.map((one) => poolPackage('vendor', one));
  const all = [...indicesOf(pool, architectures)];
  const indices = new Map(all.filter(([path]) => more.contents !== false || !path.includes('Contents')));
  const { date = new Date(now.getTime() - hour), key = own, digests = ['SHA256'] } = more;
  const stated: Record<string, string | undefined> = {
    Origin: 'A vendor',
    Suite: suite,
    Codename: suite,
    Date: releaseDate(date),
    'Acquire-By-Hash': 'yes',
    Architectures: architectures.join(' '),
    Components: 'main',
    ...fields,
  };
  const present = Object.entries(stated).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const text = releaseText(Object.fromEntries(present), indices, digests);
  const dists = `/apt/dists/${suite}`;
  return [
    [`${dists}/InRelease`, Buffer.from(key === null ? text : await signed(text, key, now))],
    ...[...indices, ...byHash(indices)].map(([path, bytes]) => [`${dists}/${path}`, bytes] as const),
    ...pool.map(({ path, bytes }) => [`/apt/${path}`, bytes] as const),
  ];
}

async function signed(text: string, { secret }: VendorKey, now: Date): Promise<string> {
  const message = await sign({
    message: await createCleartextMessage({ text: text.trimEnd() }),
    signingKeys: secret,
    date: new Date(now.getTime() - hour),
  });
  return message.replaceAll('\r\n', '\n');
}
