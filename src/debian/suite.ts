import { CrossrootError, factsOf } from '../errors.js';
import { DownloadError } from '../net/failure.js';
import type { Fetched, Net, Source } from '../net/net.js';
import type { Phase } from '../reporting/report.js';
import { count, formatMoment } from '../text/format.js';
import { type SignedRelease, verifyInRelease } from './in-release.js';
import { chooseIndex, openIndex } from './index-file.js';
import { type KeyPlaces, keysAtHand } from './keys-at-hand.js';
import type { Mirrors } from './mirrors.js';
import { keyLine, refuseUnusableKeys } from './own-keys.js';
import { isOwnRepository } from './own-repository.js';
import type { Candidate } from './package.js';
import { parseIndex } from './packages-parser.js';
import type { Release } from './release.js';
import type { Suite } from './release-suites.js';

/** When a suite was published: what a lock notes, so that no older state of it is accepted later. */
export interface SuiteDate {
  /** The suite's name. */
  readonly suite: string;
  readonly date: Date;
  /** The `Origin` that it states, of one that the user brings: nobody else knows what it ought to be. */
  readonly origin?: string | undefined;
}

/** The state of a suite that was verified. */
export interface SuiteState extends SuiteDate {
  /** SHA256 of its `InRelease`, lowercase hexadecimal. */
  readonly sha256: string;
  /** Absent where the archive sets none. */
  readonly validUntil?: Date | undefined;
}

/** All that a release offers to one architecture. */
export interface ReleaseContents {
  /** The packages of all its suites, one after another; a package can be there in several versions. */
  readonly candidates: readonly Candidate[];
  readonly suites: readonly SuiteState[];
}

/** What is to be read, and through what. */
export interface ReadRelease extends KeyPlaces {
  readonly release: Release;
  /** Debian architecture: `arm64`. */
  readonly architecture: string;
  readonly mirrors: Mirrors;
  readonly net: Net;
  readonly phase: Phase;
  readonly now: Date;
  /** The day whose state the mirrors show: release files and keys must have been valid then. */
  readonly at?: Date | undefined;
  /** The dates of a lock: a suite that is older than here is refused. */
  readonly notBefore?: readonly SuiteDate[] | undefined;
}

/** Largest `InRelease` that is read, in bytes; Debian's has 150 kB. */
const maxInRelease = 8 * 1024 * 1024;

/**
 * Reads a release from mirror to stanzas: the signed `InRelease` of each of its suites, then the index of each
 * of their components, all checked on the way. What changes meanwhile is read once more.
 * @throws CrossrootError when a suite or an index is not available as its signature promises.
 */
export async function readRelease(wanted: ReadRelease): Promise<ReleaseContents> {
  const suites = await Promise.all(
    wanted.release.repositories.map(async (suite) => ({ suite, signed: await readSuite(suite, wanted) })),
  );
  const read = await Promise.all(suites.map((suite) => readPackagesOnceMore(suite, wanted)));
  return { candidates: read.flatMap(({ packages }) => packages), suites: read.map(stateOf) };
}

/** A mirror may publish a suite anew after its InRelease was read: then that is read again, once. */
async function readPackagesOnceMore(read: ReadSuite, wanted: ReadRelease) {
  const { suite, signed } = read;
  try {
    return { suite, signed, packages: await readPackages(read, wanted) };
  } catch (error) {
    if (!(error instanceof CrossrootError)) throw error;
    const anew = await readSuite(suite, wanted);
    if (anew.sha256 === signed.sha256) throw error;
    wanted.phase.info(`${suite.name}: reading it again, because it has changed: ${factsOf(error)}`);
    return { suite, signed: anew, packages: await readPackages({ suite, signed: anew }, wanted) };
  }
}

/** A suite's `InRelease` that was verified, with the SHA256 of the file. */
type SignedSuite = SignedRelease & { readonly sha256: string };

/** A suite, and what its `InRelease` says. */
interface ReadSuite {
  readonly suite: Suite;
  readonly signed: SignedSuite;
}

/** The state of a suite that was read, under its name. */
export function stateOf({ suite, signed: { date, sha256, validUntil, origin } }: ReadSuite): SuiteState {
  const state = { suite: suite.name, date, sha256, validUntil };
  return isOwnRepository(suite.repository) ? { ...state, origin: origin ?? '' } : state;
}

/**
 * Reads and verifies a suite's `InRelease`, from the first mirror that has one that can be accepted.
 * @throws CrossrootError when no mirror has one, with what each answered.
 */
export async function readSuite(
  { name, repository, suite, states, keys }: Suite,
  wanted: Omit<ReadRelease, 'architecture'>,
): Promise<SignedSuite> {
  const { release, now, at = now, keyFolders } = wanted;
  const isOwn = isOwnRepository(repository);
  const keyring = await keysAtHand(keys, name, isOwn ? { keyFolders } : wanted);
  if (isOwn) await refuseUnusableKeys(keyring, name, now);
  const before = wanted.notBefore?.find((entry) => entry.suite === name);
  const failures: CrossrootError[] = [];
  let rest = wanted.mirrors.sources(repository, `dists/${suite}/InRelease`);
  while (rest.length > 0) {
    let from: Source | undefined;
    try {
      const { bytes, sha256, source } = await fetchInRelease(name, rest, wanted);
      from = source;
      const signed = await verifyInRelease(bytes, {
        ...{ url: source.url, suite, keys: keyring, today: now, eitherName: isOwn },
        states: before?.origin ? { ...states, Origin: before.origin } : states,
        // Whether the release has ended, and what it was on another day, says nothing of a vendor's.
        ...(isOwn ? { now, ended: false } : { now: at, ended: release.ended }),
        notBefore: before?.date,
      });
      if (isOwn) wanted.phase.info(`${name} is signed; its keys are ${keyring.map(keyLine).join(', ')}`);
      for (const note of signed.notes) wanted.phase.info(note);
      return { ...signed, sha256 };
    } catch (error) {
      if (!(error instanceof CrossrootError)) throw error;
      failures.push(error);
      if (from !== undefined) wanted.phase.info(`${from.name}: ${factsOf(error)}`);
      // Without an answer, all of the rest have been asked.
      rest = rest.filter((other) => from !== undefined && other !== from);
    }
  }
  const [first] = failures;
  if (first !== undefined && isOwn) throw ofOwnRepository(first);
  if (first !== undefined && failures.length === 1) throw first;
  throw new CrossrootError({
    what: `no mirror has an acceptable InRelease of ${name}`,
    why: failures.flatMap((failure) => [failure.what, ...failure.why]),
    todo: [...new Set(failures.flatMap((failure) => failure.todo))],
    cause: first,
  });
}

/** There is no other place to go to than the one that the user names; what cannot be fetched says so itself. */
function ofOwnRepository(error: CrossrootError): CrossrootError {
  if (error instanceof DownloadError) return error;
  const advice = error.todo.filter((line) => !/\bmirror\b/.test(line));
  const see = 'check that its line in repositories has the suite and the key that its vendor documents';
  return new CrossrootError({ what: error.what, why: error.why, todo: [...advice, see], cause: error });
}

/**
 * Fetches a suite's `InRelease`; nothing of it is verified.
 * @param name how messages call the suite
 * @throws CrossrootError when no source has it
 */
export function fetchInRelease(
  name: string,
  sources: readonly Source[],
  { net, phase }: Pick<ReadRelease, 'net' | 'phase'>,
): Promise<Fetched> {
  return net.toBytes({
    what: `the InRelease of ${name}`,
    sources,
    maxBytes: maxInRelease,
    onBytes: (bytes) => phase.downloaded(bytes),
  });
}

/** A suite beside the release's first that has no such architecture, as its signed release says, has none. */
async function readPackages(
  { suite: { name, repository, components, pin }, signed }: ReadSuite,
  wanted: ReadRelease,
): Promise<readonly Candidate[]> {
  const { architecture, phase, release } = wanted;
  const { architectures } = signed;
  const isFirst = name === release.repositories[0]?.name;
  if (!isFirst && architectures.length > 0 && !architectures.includes(architecture)) {
    phase.info(`${name}: it has no ${architecture}`, 'detail');
    return [];
  }
  const lists = await Promise.all(
    components.map(async (component) => {
      const index = chooseIndex(signed, component, architecture);
      const { what, chunks } = await openIndex(index, signed, repository, wanted);
      return parseIndex(chunks, { what, repository, pin, architecture });
    }),
  );
  const candidates = lists.flat();
  phase.info(`${name}: ${formatMoment(signed.date)}, ${count(candidates.length, 'package')}`, 'detail');
  return candidates;
}
