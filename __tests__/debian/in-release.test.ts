import { beforeAll, describe, expect, test } from '@jest/globals';
import * as openpgp from 'openpgp';
import { type Expectation, verifyInRelease } from '../../src/debian/in-release.js';
import { loadKeys, withCertificates } from '../../src/debian/keyring.js';
import { gccReleases } from '../../src/debian/release.js';
import {
  daysFromNow,
  makeKey,
  now,
  refusal,
  releaseText,
  rowOf,
  sign,
  sums,
  type TestKey,
} from './signed-archive.js';

const url = 'http://archive.example/debian/dists/bookworm/InRelease';
let key: TestKey;
let stranger: TestKey;

beforeAll(async () => {
  [key, stranger] = await Promise.all([makeKey(), makeKey()]);
});

function verify(text: string, changes: Partial<Expectation> = {}): ReturnType<typeof verifyInRelease> {
  return verifyInRelease(Buffer.from(text), {
    url,
    suite: 'bookworm',
    states: { Origin: 'Debian', Codename: 'bookworm' },
    keys: [key.row],
    now,
    ended: false,
    ...changes,
  });
}

async function verifySigned(
  fields: Readonly<Record<string, string | undefined>>,
  changes: Partial<Expectation> = {},
): ReturnType<typeof verifyInRelease> {
  return verify(await sign(releaseText(fields), [key]), changes);
}

/** The public key with its subkey revoked, as one that another has taken the place of. */
async function withRevokedSubkey({ secret }: TestKey, date: Date): Promise<openpgp.PublicKey> {
  const copy = await openpgp.readPrivateKey({ armoredKey: secret.armor() });
  const [subkey] = copy.subkeys;
  if (subkey === undefined) throw new Error('the key has no subkey');
  const primary = copy.keyPacket;
  if (!(primary instanceof openpgp.SecretKeyPacket)) throw new Error('the key is not secret');
  const flag = openpgp.enums.reasonForRevocation.keySuperseded;
  copy.subkeys.splice(0, 1, await subkey.revoke(primary, { flag }, date));
  return copy.toPublic();
}

/** A date as Debian writes it. */
const utc = (date: Date): string => date.toUTCString().replace('GMT', 'UTC');

describe('the signature', () => {
  test('reads what a trusted key signed', async () => {
    const files = { 'main/binary-arm64/Packages': 'stanzas' };
    const release = await verifySigned({ SHA256: sums(files) });
    expect(release.suite).toBe('bookworm');
    expect(release.date).toEqual(daysFromNow(-1));
    expect(release.byHash).toBe(true);
    expect(release.files.get('main/binary-arm64/Packages')?.size).toBe(7);
    expect(release.notes).toEqual([]);
  });

  test('refuses a release with one bit of the signed text flipped', async () => {
    const bytes = Buffer.from(await sign(releaseText(), [key]));
    const at = bytes.indexOf('oldstable');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await refusal(verify(bytes.toString()))).toContain('Signed digest did not match');
  });

  test('refuses a release that only an unknown key signed', async () => {
    const text = await sign(releaseText(), [stranger]);
    const message = await refusal(verify(text));
    expect(message).toContain(`${url}`);
    expect(message).toContain('is not in the keyring');
  });

  test('accepts two signatures of which one is by a known key', async () => {
    const release = await verify(await sign(releaseText(), [stranger, key]));
    expect(release.suite).toBe('bookworm');
    expect(release.notes).toEqual([]);
  });

  test('refuses a key that expired since it signed, and its expired subkey, for a live suite', async () => {
    for (const expiry of [{ expiresInDays: -0.5 }, { subkeyExpiresInDays: -0.5 }]) {
      const expired = await makeKey(expiry);
      const text = await sign(releaseText(), [expired]);
      expect(await refusal(verify(text, { keys: [expired.row] }))).toMatch(/expired on .*22 Nov 2026/);
    }
  });

  test('notes a key that expired since it signed for a release that has ended', async () => {
    const expired = await makeKey({ expiresInDays: -0.5 });
    const text = await sign(releaseText(), [expired]);
    const release = await verify(text, { keys: [expired.row], ended: true });
    expect(release.notes.join()).toMatch(/the release is at its end of life: .* expired on/);
  });

  test('refuses a key that had expired before it signed, though the release has ended', async () => {
    const text = await sign(releaseText(), [key]);
    const { publicKey } = await openpgp.reformatKey({
      privateKey: key.secret,
      userIDs: [{ name: 'Test Archive Key' }],
      keyExpirationTime: 50 * 86_400,
      date: daysFromNow(-90),
      format: 'object',
    });
    expect(await refusal(verify(text, { keys: [rowOf(publicKey)], ended: true }))).toContain(
      'Primary key is expired',
    );
  });

  test('refuses a revoked key, whatever the reason and however old the signature', async () => {
    const text = await sign(releaseText(), [key]);
    for (const flag of [
      openpgp.enums.reasonForRevocation.keyCompromised,
      openpgp.enums.reasonForRevocation.keySuperseded,
    ]) {
      const { publicKey } = await openpgp.revokeKey({
        key: key.secret,
        reasonForRevocation: { flag },
        date: daysFromNow(-0.5),
        format: 'object',
      });
      for (const ended of [false, true]) {
        expect(await refusal(verify(text, { keys: [rowOf(publicKey)], ended }))).toContain('revoked');
      }
    }
  });

  test('judges expiry as of the day that is asked for, and revocation as of today', async () => {
    const then = daysFromNow(-0.6);
    const expired = await makeKey({ expiresInDays: -0.5 });
    const text = await sign(releaseText({ 'Valid-Until': utc(daysFromNow(-0.5)) }), [expired]);
    const asOfThen = { keys: [expired.row], now: then, today: now };
    expect((await verify(text, asOfThen)).notes).toEqual([]);
    expect(await refusal(verify(text, { keys: [expired.row] }))).toContain('expired on');
    for (const flag of [
      openpgp.enums.reasonForRevocation.keyCompromised,
      openpgp.enums.reasonForRevocation.keySuperseded,
    ]) {
      const { publicKey } = await openpgp.revokeKey({
        key: expired.secret,
        reasonForRevocation: { flag },
        date: daysFromNow(-0.55),
        format: 'object',
      });
      expect(await refusal(verify(text, { ...asOfThen, keys: [rowOf(publicKey)] }))).toContain('revoked');
    }
    const keys = [rowOf(await withRevokedSubkey(expired, daysFromNow(-0.55)))];
    expect(await refusal(verify(text, { ...asOfThen, keys }))).toContain('revoked');
  });

  test('refuses the signature of a revoked subkey', async () => {
    const text = await sign(releaseText(), [key]);
    const keys = [rowOf(await withRevokedSubkey(key, daysFromNow(-0.5)))];
    expect(await refusal(verify(text, { keys }))).toContain('revoked');
  });

  test('refuses a signature dated in the future, but for the skew of an hour', async () => {
    const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
    expect(await refusal(verify(await sign(releaseText(), [key], minutes(70))))).toContain('in the future');
    await expect(verify(await sign(releaseText(), [key], minutes(50)))).resolves.toBeDefined();
  });

  test('refuses a keyring row whose fingerprint is another', async () => {
    const keys = [{ ...key.row, fingerprint: stranger.row.fingerprint }];
    expect(await refusal(verify(await sign(releaseText(), [key]), { keys }))).toContain('is not the key');
  });

  test('ships keys that are what their fingerprints say, two or more for every release', async () => {
    for (const { repositories } of gccReleases) {
      const keyring = withCertificates(repositories[0]?.keys ?? []);
      const loaded = await loadKeys(keyring, new Set(keyring.flatMap((row) => row.keyIds ?? [])));
      expect(loaded.length).toBeGreaterThanOrEqual(2);
      expect(loaded).toHaveLength(keyring.length);
    }
  });
});

describe('the framing', () => {
  const cases: readonly (readonly [string, (text: string) => string])[] = [
    ['text before the message', (text) => `Origin: Debian\n${text}`],
    ['an empty line before the message', (text) => `\n${text}`],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['text after the message', (text) => `${text}Origin: Debian\n`],
    ['a second newline after the message', (text) => `${text}\n`],
    ['a second message', (text) => text + text],
    [
      'text between the text and the signature',
      (text) => text.replace('\n-----BEGIN PGP SIG', '\n-----END-----\nx\n-----BEGIN PGP SIG'),
    ],
    ['a second message inside', (text) => text.replace('Suite', '-----BEGIN PGP SIGNED MESSAGE-----\nSuite')],
    ['an extra armour header', (text) => text.replace('\nHash', '\nComment: hello\nHash')],
    ['an armour header in the signature', (text) => text.replace('SIGNATURE-----\n', '$&Comment: 1\n')],
    ['no Hash header', (text) => text.replace(/Hash: .*\n/, '')],
    ['a weak hash', (text) => text.replace(/Hash: .*\n/, 'Hash: SHA1\n')],
    ['a line that is not dash-escaped', (text) => text.replace('Suite', '-Suite')],
    ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
    ['a NUL', (text) => text.replace('oldstable', 'old\0stable')],
    ['no signature', (text) => text.slice(0, text.indexOf('\n-----BEGIN PGP SIG'))],
    ['a signature cut short', (text) => text.slice(0, -40)],
    ["a captive portal's page", () => '<!DOCTYPE html><title>Log in</title>'],
    ['nothing', () => ''],
  ];
  test.each(cases)('refuses %s', async (_, change) => {
    const text = await sign(releaseText(), [key]);
    await expect(verify(text)).resolves.toBeDefined();
    expect(await refusal(verify(change(text)))).toContain(`${url} is not exactly one signed message`);
  });

  test('refuses a Hash header that names another hash than the signature', async () => {
    const text = await sign(releaseText(), [key]);
    const other = text.includes('Hash: SHA512') ? 'SHA256' : 'SHA512';
    expect(await refusal(verify(text.replace(/Hash: \w+/, `Hash: ${other}`)))).toContain(
      'is not signed by a trusted key',
    );
  });
});

describe('what the release says', () => {
  test('refuses a Date far in the future', async () => {
    expect(await refusal(verifySigned({ Date: utc(daysFromNow(1)) }))).toContain('its Date is');
  });

  test("refuses a Date older than the lock's, and accepts the same", async () => {
    expect(await refusal(verifySigned({}, { notBefore: daysFromNow(-0.9) }))).toContain('the date in the lock');
    await expect(verifySigned({}, { notBefore: daysFromNow(-1) })).resolves.toBeDefined();
    expect(await refusal(verifySigned({}, { notBefore: daysFromNow(9000) }))).toContain('crossroot lock');
  });

  test('refuses a Valid-Until that has passed', async () => {
    const fields = { 'Valid-Until': utc(daysFromNow(-0.1)) };
    expect(await refusal(verifySigned(fields))).toContain('its Valid-Until');
    await expect(verifySigned({ 'Valid-Until': utc(daysFromNow(0.1)) })).resolves.toBeDefined();
  });

  test('notes a Valid-Until that has passed for a release that has ended', async () => {
    const release = await verifySigned({ 'Valid-Until': utc(daysFromNow(-0.1)) }, { ended: true });
    expect(release.notes.join()).toContain('its Valid-Until');
  });

  test.each([
    ['another Codename', { Codename: 'trixie' }, 'its Codename is trixie, not bookworm'],
    ['no Codename', { Codename: undefined }, 'its Codename is missing'],
    ['another Origin', { Origin: 'Ubuntu' }, 'its Origin is Ubuntu, not Debian'],
    ['no Date', { Date: undefined }, 'it has no Date'],
    ['a Date in another zone', { Date: 'Sat, 21 Nov 2026 12:00:00 +0200' }, 'its Date is not a date'],
    ['only MD5 sums', { SHA256: undefined, MD5Sum: '\n 0 0 a' }, 'it has no SHA256 sums, only MD5Sum'],
    ['only SHA1 sums', { SHA256: undefined, SHA1: '\n 0 0 a' }, 'it has no SHA256 sums, only SHA1'],
    ['a sum that is too short', { SHA256: '\n abc 1 a' }, 'is malformed'],
    ['a path that leads out of the suite', { SHA256: sums({ '../x': '' }) }, 'it lists the path'],
    ['a field given twice', { Suite: 'oldstable\nSuite: stable' }, 'repeats the field suite'],
    [
      'two different sums for one path',
      { SHA256: sums({ 'main/x': 'a' }) + sums({ 'main/x': 'b' }) },
      'it has two different sums for main/x',
    ],
  ])('refuses %s', async (_, fields, words) => {
    const message = await refusal(verifySigned(fields));
    expect(message).toContain(`${url} is refused`);
    expect(message).toContain(words);
  });
});
