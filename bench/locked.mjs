// Set-up with a lock: nothing cached, and with both packs in the GitHub cache.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homeAt, makeHome, missingPrograms, program, request } from './crossroot.mjs';
import { setAside, treeBytes } from './files.mjs';

/** The same trees as in the row without a lock, next to which these stand. */
export function lockedRows(scratch) {
  const home = join(scratch, 'locked');
  const lock = join(scratch, 'lock', 'crossroot.lock');
  const options = ['--lockfile', lock, '--locked', 'true'];
  let service;
  let cache = {};
  const setUp = (env) => ({
    argv: [program, 'env', ...request, ...options],
    env: { ...homeAt(home), ...env },
  });
  const writeLock = () => {
    if (existsSync(lock)) return;
    makeHome(home);
    mkdirSync(dirname(lock));
    const words = ['lock', ...request, '--lockfile', lock];
    execFileSync(program, words, { env: homeAt(home), stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const shared = {
    before: () => makeHome(home),
    check(log) {
      if (!log.includes('PKG_CONFIG_LIBDIR')) throw new Error(`crossroot env exported nothing:\n${log}`);
      if (/packages chosen/.test(log)) throw new Error(`a list was read in spite of the lock:\n${log}`);
    },
    unpacked: () => treeBytes(home),
    after: () => setAside(home, scratch),
  };
  return [
    {
      ...shared,
      name: 'locked cold: crossroot env',
      missing: () => missingPrograms('xz'),
      prepare: writeLock,
      command: () => setUp({}),
    },
    {
      ...shared,
      name: 'locked warm: crossroot env, packs from a cache service',
      missing: () => missingPrograms('xz', 'zstd'),
      async prepare() {
        service = spawn(process.execPath, [fileURLToPath(new URL('cache-service.mjs', import.meta.url))], {
          stdio: ['pipe', 'pipe', 'inherit'],
        });
        const [line] = await once(service.stdout, 'data');
        cache = JSON.parse(String(line));
        writeLock();
        makeHome(home);
        const { argv, env } = setUp(cache);
        execFileSync(argv[0], argv.slice(1), { env, stdio: ['ignore', 'ignore', 'inherit'] });
      },
      command: () => setUp(cache),
      check(log) {
        shared.check(log);
        if (log.match(/restored from the cache/g)?.length !== 2)
          throw new Error(`not both trees came from the cache:\n${log}`);
      },
      finish: () => service?.stdin.end(),
    },
  ];
}
