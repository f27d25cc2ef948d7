import { CrossrootError } from '../errors.js';
import { findProgram, outputOf, shortAnswer } from '../system/process.js';

/** The time that an archive says it was made at, so that the same commit gives the same bytes. */
export interface ArchiveTime {
  /** Whole seconds since 1970. */
  readonly seconds: number;
  readonly from: 'SOURCE_DATE_EPOCH' | 'commit' | 'nothing';
}

/** 1980-01-01, the first day that every archive format knows. */
const firstDay = 315_532_800;
/** The last second that the eleven octal digits of a tar header hold. */
const lastSecond = 8 ** 11 - 1;

/**
 * The time of an archive: `SOURCE_DATE_EPOCH` (its specification, "Setting the variable") when that is set,
 * else the time of the commit that is checked out, else 1980-01-01. A folder that is no repository, or that git
 * does not trust (`safe.directory`), has no commit.
 * @param environment the variables that git gets; its PATH is searched
 * @throws CrossrootError when SOURCE_DATE_EPOCH is no number of seconds.
 */
export async function archiveTime(
  workingDirectory: string,
  environment: Readonly<Record<string, string>>,
): Promise<ArchiveTime> {
  const { SOURCE_DATE_EPOCH: epoch = '' } = environment;
  if (epoch !== '') return { seconds: parseEpoch(epoch), from: 'SOURCE_DATE_EPOCH' };
  const commit = await commitTime(workingDirectory, environment);
  if (commit !== undefined) return { seconds: commit, from: 'commit' };
  return { seconds: firstDay, from: 'nothing' };
}

function parseEpoch(value: string): number {
  const seconds = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= lastSecond) return seconds;
  throw new CrossrootError({
    what: `SOURCE_DATE_EPOCH cannot be ${JSON.stringify(value)}`,
    why: `it is no number of seconds since 1970 between 0 and ${lastSecond}`,
    todo: 'set it to what `git log -1 --format=%ct` prints, or leave it out',
  });
}

async function commitTime(
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const git = findProgram('git', environment.PATH ?? '');
  if (git === undefined) return undefined;
  const args = ['--no-pager', '-c', 'log.showSignature=false', 'log', '-1', '--format=%ct'];
  const { code, stdout } = await outputOf(git, args, { cwd, env: environment, limits: shortAnswer });
  const text = code === 0 ? /^\d{1,15}$/m.exec(stdout.trim())?.[0] : undefined;
  return text === undefined || Number(text) > lastSecond ? undefined : Number(text);
}
