import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoopbackArchive } from './archive.js';
import { entryOf } from './entries.js';
import type { Machine } from './runner.js';
import { type TestWorld, worldVariable } from './test-world.js';

/**
 * Variables with which a step of the test's entry lives in the world of a loopback archive: its keys, its time,
 * and an apt that is set up with nothing. Whatever is not on the loopback goes to a proxy that is not there.
 * @param doors what differs
 */
export async function hermetic(
  machine: Machine,
  archive: LoopbackArchive,
  doors: Partial<TestWorld> = {},
): Promise<Readonly<Record<string, string>>> {
  const aptRoot = join(machine.root, 'etc', 'apt');
  await mkdir(aptRoot, { recursive: true });
  const file = join(machine.root, 'doors.json');
  const all: TestWorld = {
    keys: archive.keys.rows,
    pins: {},
    aptRoot,
    now: archive.now.getTime(),
    host: { platform: 'linux', arch: 'x64' },
    hostGlibc: '2.36',
    cacheJob: entryOf('cache-job'),
    packWorker: entryOf('pack-worker'),
    xzWorker: entryOf('xz-worker'),
    ...doors,
  };
  await writeFile(file, JSON.stringify(all));
  const nowhere = 'http://127.0.0.1:9';
  return {
    [worldVariable]: file,
    http_proxy: nowhere,
    https_proxy: nowhere,
    no_proxy: '127.0.0.1',
  };
}
