import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from '../../src/target.js';
import { target } from './world-pins.js';

/**
 * Puts a rustc and a cargo into a folder that say no more than where their std is: enough for a run that builds
 * nothing.
 * @returns the folder for PATH
 */
export async function rustStandIn(root: string, wanted: readonly Target[] = [target]): Promise<string> {
  const bin = join(root, 'rust', 'bin');
  await mkdir(bin, { recursive: true });
  for (const { triple } of wanted) {
    const std = join(root, 'rust', 'lib', 'rustlib', triple, 'lib');
    await mkdir(std, { recursive: true });
    await writeFile(join(std, 'libstd-0.rlib'), '');
  }
  const rustc = `#!/bin/sh
case "$1" in
  -vV) echo 'rustc 1.90.0'; echo 'release: 1.90.0' ;;
  *) echo "\${0%/bin/rustc}" ;;
esac
`;
  await writeFile(join(bin, 'rustc'), rustc, { mode: 0o755 });
  await writeFile(join(bin, 'cargo'), '#!/bin/sh\necho "no build is expected here" >&2\nexit 70\n', {
    mode: 0o755,
  });
  return bin;
}
