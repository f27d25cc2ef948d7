import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoopbackArchive } from './archive.js';

/**
 * Arguments that make apt-get a client of the loopback archive and of nothing else, with all that it writes in
 * `folder`. It is the witness that the archive is one.
 * @param suites repository and suite: `debian bookworm`
 */
export async function aptArguments(
  archive: LoopbackArchive,
  folder: string,
  architecture: string,
  suites: readonly string[],
): Promise<readonly string[]> {
  await mkdir(join(folder, 'lists', 'partial'), { recursive: true });
  await mkdir(join(folder, 'archives', 'partial'), { recursive: true });
  await writeFile(join(folder, 'key.asc'), archive.keys.certificates.archive);
  await writeFile(join(folder, 'status'), '');
  const lines = suites.map(
    (suite) => `deb [arch=${architecture} signed-by=${folder}/key.asc] ${archive.mirror}/${suite} main\n`,
  );
  await writeFile(join(folder, 'sources.list'), lines.join(''));
  const settings = {
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::State::status': join(folder, 'status'),
    'Dir::Cache': folder,
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::Etc::trusted': '/dev/null',
    'Dir::Etc::trustedparts': '/dev/null',
    'APT::Sandbox::User': '',
    'APT::Architecture': architecture,
    'APT::Architectures': architecture,
    'APT::Update::Error-Mode': 'any',
    'Acquire::http::Proxy::127.0.0.1': 'DIRECT',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}
