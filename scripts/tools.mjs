// Programs of others that the checks of this repository start: pinned versions, installed once for a user, beneath the
// cache folder.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crossroot-tools');

const tools = {
  act: { version: '0.2.89', module: 'github.com/nektos/act' },
  actionlint: { version: '1.7.12', module: 'github.com/rhysd/actionlint/cmd/actionlint' },
  zizmor: { version: '1.32.0', requirements: new URL('zizmor.txt', import.meta.url).pathname },
};

/**
 * Installs a tool unless this version of it is there.
 * @param {keyof typeof tools} name
 * @returns {Promise<{ program: string } | { missing: string }>} its path, or in a line why it cannot be had
 */
export async function findTool(name) {
  const { version, module, requirements } = tools[name];
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, 'bin', name);
  if (existsSync(program)) return { program };
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'staging-'));
  try {
    if (module !== undefined) await installWithGo(`${module}@v${version}`, join(staging, 'bin'));
    else await installWithPip(requirements, staging);
    // Of two that install at the same time, the second finds the first one's.
    await rename(staging, folder).catch((error) => {
      if (!existsSync(program)) throw error;
    });
    return { program };
  } catch (error) {
    return { missing: `${name} ${version} cannot be had: ${lastLine(error)}` };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function installWithGo(module, folder) {
  const go = existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : 'go';
  console.log(`go install ${module}`);
  await execute(go, ['install', module], { env: { ...process.env, GOBIN: folder } });
}

/** A requirements file names the SHA256 of what may be installed. */
async function installWithPip(requirements, folder) {
  const words = ['--quiet', '--disable-pip-version-check', '--require-hashes', '--only-binary=:all:'];
  console.log(`pip install --requirement ${requirements}`);
  await execute('python3', [
    '-m',
    'pip',
    'install',
    ...words,
    '--target',
    folder,
    '--requirement',
    requirements,
  ]);
}

function lastLine(error) {
  const said = `${error.stderr ?? ''}`.trim().split('\n').at(-1);
  return said || error.message;
}
