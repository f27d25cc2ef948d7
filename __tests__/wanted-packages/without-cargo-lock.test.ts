import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { targets } from '../../src/target.js';
import { speakOfFlags } from '../../src/text/input-words.js';
import { readCrateGraph } from '../../src/wanted-packages/crate-graph.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
speakOfFlags();

test.each([
  ['its own cargo', true, false, ['create it: cargo generate-lockfile']],
  ['Debian’s cargo', false, false, ['create it: crossroot exec --rust debian -- cargo generate-lockfile']],
  [
    'Debian’s cargo, and auto',
    false,
    true,
    [
      'create it: crossroot exec --rust debian -- cargo generate-lockfile',
      'or list the packages yourself, without auto',
    ],
  ],
])('without Cargo.lock, who has %s is told a command that can be run', async (_, hasCargo, isAuto, todo) => {
  const folder = await folders.make();
  writeFileSync(join(folder, 'Cargo.toml'), '');
  const cargo = join(folder, 'cargo');
  writeFileSync(cargo, `#!/bin/sh\necho '${join(folder, 'Cargo.toml')}'\n`, { mode: 0o755 });
  const call = {
    tools: { cargo, path: [folder], variables: {}, std: '', version: '' },
    args: [],
    cwd: folder,
    env: { PATH: hasCargo ? folder : '/nowhere' },
    target: targets[0],
    withTests: false,
    isAuto,
  };
  await expect(readCrateGraph(call)).rejects.toMatchObject({
    what: `${join(folder, 'Cargo.lock')} does not exist`,
    todo,
  });
});
