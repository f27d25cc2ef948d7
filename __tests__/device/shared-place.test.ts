import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nameOfPull, parseDestination } from '../../src/device/destination.js';
import { pullDevice } from '../../src/device/pull.js';
import { targets } from '../../src/target.js';
import { temporaryFolders } from '../support/temp.js';
import { quiet } from './pulls.js';

const folders = temporaryFolders();

/** Pulls with an ssh and an rsync that note that they were started. */
async function pullTo(staging: string): Promise<{ readonly error: unknown; readonly started: string[] }> {
  const [bin, notes, temp] = [await folders.make(), await folders.make(), await folders.make()];
  for (const name of ['ssh', 'rsync']) {
    writeFileSync(join(bin, name), `#!/bin/sh\n: > '${notes}/${name}'\nexit 255\n`, { mode: 0o755 });
  }
  const environment = { PATH: bin };
  const options = {
    host: 'me@phone',
    staging,
    temp,
    environment,
    interactive: false,
    phase: quiet,
    target: targets[0],
  };
  const error = await pullDevice(options, async () => 'pulled').catch((error: unknown) => error);
  return { error, started: readdirSync(notes) };
}

const copy = join(nameOfPull(parseDestination('me@phone'), undefined, '/'), 'root');

test.each<[string, string]>([
  ['the folder of all devices', '.'],
  ['the folder of the device', join(copy, '..')],
  ['the copy', copy],
])('nothing is pulled while %s is a link, or others can write it', async (_name, path) => {
  const victim = await folders.make('victim');
  writeFileSync(join(victim, 'file'), 'keep');
  for (const kind of ['link', 'open'] as const) {
    const staging = join(await folders.make(), 'crossroot-devices');
    const place = join(staging, path);
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
    if (kind === 'link') symlinkSync(victim, place);
    else {
      mkdirSync(place);
      chmodSync(place, 0o777);
    }
    const { error, started } = await pullTo(staging);
    expect(error).toMatchObject({
      what: `the folder ${place} is not safe to use`,
      why: [expect.stringMatching(kind === 'link' ? /^it is a link/ : /^others can write to it \(mode 777\)/)],
    });
    expect(started).toEqual([]);
    expect(readdirSync(victim)).toEqual(['file']);
  }
});
