import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { archiveTime } from '../../src/packaging/archive.js';
import { describeWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const environment = (folder: string) => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: join(folder, '..'),
});

async function repository(): Promise<string> {
  const folder = await folders.makeAwkward();
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...environment(folder),
        GIT_COMMITTER_DATE: '1700000000 +0700',
        GIT_AUTHOR_DATE: '1600000000 +0700',
      },
    });
  git('init');
  writeFileSync(join(folder, 'a'), '');
  git('add', 'a');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-m', 'a');
  return folder;
}

test('SOURCE_DATE_EPOCH counts before anything else', async () => {
  const folder = await folders.make();
  const time = await archiveTime(folder, { ...environment(folder), SOURCE_DATE_EPOCH: '1234567890' });
  expect(time).toEqual({ seconds: 1_234_567_890, from: 'SOURCE_DATE_EPOCH' });
});

test.each(['soon', '-1', '1.5', '0x10', ' 1', '99999999999'])(
  'a SOURCE_DATE_EPOCH of %j is refused',
  async (epoch) => {
    const folder = await folders.make();
    await expect(archiveTime(folder, { SOURCE_DATE_EPOCH: epoch })).rejects.toThrow(
      'SOURCE_DATE_EPOCH has the invalid value',
    );
  },
);

test('without repository or git, it is the first day of 1980', async () => {
  const folder = await folders.make();
  const wanted = { seconds: Date.UTC(1980, 0, 1) / 1000, from: 'nothing' };
  expect(await archiveTime(folder, environment(folder))).toMatchObject(wanted);
  expect(await archiveTime(folder, {})).toEqual({ ...wanted, why: 'there is no git on PATH' });
});

describeWith('the program git', 'the time of a commit')('the time of a commit', () => {
  test('is that of the commit that is checked out', async () => {
    const folder = await repository();
    expect(await archiveTime(folder, environment(folder))).toEqual({
      seconds: 1_700_000_000,
      from: 'commit',
    });
  });

  test('is not known where git does not trust the folder', async () => {
    const folder = await repository();
    const time = await archiveTime(folder, { ...environment(folder), GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(time).toMatchObject({ from: 'nothing', why: expect.stringContaining('dubious ownership') });
  });

  test('is that of the commit in a shallow clone, and git’s own words where it finds none', async () => {
    const folder = await repository();
    const clone = join(await folders.make(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone], {
      env: environment(folder),
      stdio: 'ignore',
    });
    expect(await archiveTime(clone, environment(folder))).toEqual({ seconds: 1_700_000_000, from: 'commit' });
    const empty = await folders.make();
    execFileSync('git', ['init', '--quiet', empty], { env: environment(empty) });
    expect(await archiveTime(empty, environment(empty))).toMatchObject({
      from: 'nothing',
      why: expect.stringContaining('does not have any commits yet'),
    });
  });

  test('is that of the commit whatever git is configured to show', async () => {
    const folder = await repository();
    writeFileSync(
      join(folder, '.gitconfig'),
      '[log]\n\tshowSignature = true\n\tdate = relative\n[core]\n\tpager = false\n[format]\n\tpretty = oneline\n',
    );
    expect(await archiveTime(folder, environment(folder))).toMatchObject({ seconds: 1_700_000_000 });
  });
});
