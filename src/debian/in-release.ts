import { CrossrootError, messageOf } from '../errors.js';
import { type Paragraph, parseControl } from './control.js';
import { archivePathProblem } from './package.js';
import { checkClock, clockSkew, type Judgement, verifyClearsigned } from './signature.js';

/** A file of the archive as a signed release lists it. */
export interface ListedFile {
  /** Bytes. */
  readonly size: number;
  /** Lowercase hexadecimal. */
  readonly sha256: string;
}

/** What a signed `InRelease` says, after everything about it was checked. */
export interface SignedRelease {
  readonly url: string;
  /** The suite that was asked for: its folder under `dists`. */
  readonly suite: string;
  /** Its field `Origin`, which need not be there. */
  readonly origin: string | undefined;
  readonly date: Date;
  /** Absent where the archive sets none. */
  readonly validUntil?: Date | undefined;
  /** True when indices can be fetched by hash. */
  readonly byHash: boolean;
  readonly architectures: readonly string[];
  /** By path under the suite's folder: `main/binary-arm64/Packages.gz`. */
  readonly files: ReadonlyMap<string, ListedFile>;
  /** Exceptions that were made for a release that has ended; the caller logs them. */
  readonly notes: readonly string[];
}

/** What a release must be to be accepted. */
export interface Expectation extends Judgement {
  readonly suite: string;
  /** The fields that it must have, with their values: `Origin`, `Codename`, `Suite`. */
  readonly states: Readonly<Record<string, string>>;
  /** True where the suite's name may be its `Codename` or its `Suite`, as apt has it. */
  readonly eitherName?: boolean;
  /** The `Date` of the lock: an older release is a replay. */
  readonly notBefore?: Date | undefined;
}

/**
 * Verifies an `InRelease` file and reads it (the Debian repository format,
 * https://wiki.debian.org/DebianRepository/Format).
 *
 * Refused: anything but one signed message; no signature of a trusted key; an `Origin`, a `Codename` or a
 * `Suite` other than the one that is expected; a `Date` more than an hour ahead or older than `notBefore`; a
 * `Valid-Until` that has passed (noted only, when the release has ended); no SHA256 sums, or two different ones
 * for a path.
 * @throws CrossrootError naming the URL and what was refused.
 */
export async function verifyInRelease(bytes: Uint8Array, expected: Expectation): Promise<SignedRelease> {
  const { url, suite, states, now, notBefore } = expected;
  const verified = await verifyClearsigned(bytes, expected);
  const fields = readFields(verified.text, url);
  const notes = [...verified.notes];

  for (const [name, value] of Object.entries(states)) requireField(fields, name, value, url);
  if (expected.eitherName === true) requireName(fields, suite, url);
  const date = readDate(fields, 'Date', url);
  if (date === undefined) throw refusal(url, 'it has no Date');
  if (date.getTime() > now.getTime() + clockSkew) {
    throw refusal(url, `its Date is ${date.toUTCString()}, and it is ${now.toUTCString()} here`, [checkClock]);
  }
  if (notBefore !== undefined && date < notBefore) {
    const older = `older than ${notBefore.toUTCString()}, the date in the lock`;
    const anew =
      'if the clock of this machine is right, the lock is wrong: remove it and create a new one with crossroot lock';
    const isAhead = notBefore.getTime() > now.getTime() + clockSkew;
    throw refusal(url, `its Date is ${date.toUTCString()}, ${older}`, isAhead ? [anew] : []);
  }
  const validUntil = readDate(fields, 'Valid-Until', url);
  if (validUntil !== undefined && validUntil < now) {
    const passed = `its Valid-Until, ${validUntil.toUTCString()}, has passed; it is ${now.toUTCString()} here`;
    if (!expected.ended) throw refusal(url, passed, [checkClock]);
    notes.push(`${url}: accepted because the release is at its end of life: ${passed}`);
  }
  return {
    url,
    suite,
    origin: fields.get('origin'),
    date,
    validUntil,
    byHash: fields.get('acquire-by-hash') === 'yes',
    architectures: (fields.get('architectures') ?? '').split(/\s+/).filter((word) => word !== ''),
    files: readSums(fields, url),
    notes,
  };
}

function readFields(text: string, url: string): Paragraph {
  try {
    return parseControl(text);
  } catch (error) {
    throw refusal(url, error instanceof CrossrootError ? error.why : messageOf(error));
  }
}

function requireField(fields: Paragraph, name: string, wanted: string, url: string): void {
  const value = fields.get(name.toLowerCase());
  if (value !== wanted) throw refusal(url, `its ${name} is ${value ?? 'missing'}, not ${wanted}`);
}

function requireName(fields: Paragraph, suite: string, url: string): void {
  const names = ['Codename', 'Suite'].map(
    (name) => [name, fields.get(name.toLowerCase()) ?? 'missing'] as const,
  );
  if (names.some(([, value]) => value === suite)) return;
  const are = names.map(([name, value]) => `its ${name} is ${value}`).join(', ');
  throw refusal(url, `${are}: neither is ${suite}, the requested suite`);
}

function readSums(fields: Paragraph, url: string): ReadonlyMap<string, ListedFile> {
  const section = fields.get('sha256');
  if (section === undefined) {
    const weak = ['MD5Sum', 'SHA1'].filter((name) => fields.has(name.toLowerCase()));
    throw refusal(url, `it has no SHA256 sums${weak.length > 0 ? `, only ${weak.join(' and ')}` : ''}`);
  }
  const files = new Map<string, ListedFile>();
  for (const line of section.split('\n')) {
    if (line === '') continue;
    const [sha256, sizeText, path, more] = line.trim().split(/[ \t]+/);
    const size = Number(sizeText);
    if (sha256 === undefined || sizeText === undefined || path === undefined || more !== undefined) {
      throw refusal(url, `a line of its SHA256 sums is malformed: ${JSON.stringify(line)}`);
    }
    if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[0-9]+$/.test(sizeText) || !Number.isSafeInteger(size)) {
      throw refusal(url, `the SHA256 sum or the size of ${path} is malformed: ${JSON.stringify(line)}`);
    }
    const problem = archivePathProblem(path);
    if (problem !== undefined) throw refusal(url, `it lists the path ${JSON.stringify(path)}: ${problem}`);
    const before = files.get(path);
    if (before !== undefined && (before.sha256 !== sha256 || before.size !== size)) {
      throw refusal(url, `it has two different sums for ${path}: ${before.sha256} and ${sha256}`);
    }
    files.set(path, { size, sha256 });
  }
  return files;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as Debian writes it: `Sat, 12 Sep 2026 07:55:41 UTC`; Ubuntu has a blank in place of the first 0. */
function readDate(fields: Paragraph, name: string, url: string): Date | undefined {
  const text = fields.get(name.toLowerCase());
  if (text === undefined) return undefined;
  const match =
    /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ( \d|\d{2})(:\d{2}:\d{2}) (?:UTC|GMT|\+0000)$/.exec(
      text,
    );
  const [, day = '', monthName = '', year, hour = '', clock] = match ?? [];
  const month = String(months.indexOf(monthName) + 1).padStart(2, '0');
  const date = new Date(`${year}-${month}-${day.padStart(2, '0')}T${hour.replace(' ', '0')}${clock}Z`);
  if (Number.isNaN(date.getTime())) {
    throw refusal(url, `its ${name} is not a date in UTC: ${JSON.stringify(text)}`);
  }
  return date;
}

function refusal(url: string, why: string | readonly string[], todo: readonly string[] = []): CrossrootError {
  return new CrossrootError({
    what: `${url} is refused`,
    why,
    todo: [...todo, 'use another mirror, or try again when this one is up to date'],
  });
}
