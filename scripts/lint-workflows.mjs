// Lints everything that a runner reads: our own workflows, the action, the workflows and stand-ins of interop/. The closing line is
// `N passed, N failed, N skipped`, one for each linter. A linter that cannot be had is told and counts as skipped.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { findTool } from './tools.mjs';

const filesOf = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);
const workflows = ['.github/workflows', 'interop/workflows'].flatMap(filesOf);
const actions = ['action.yml', ...filesOf('interop/stand-ins').map((folder) => `${folder}/action.yml`)];

const linters = [
  { name: 'actionlint', words: workflows },
  {
    name: 'zizmor',
    words: [
      '--offline',
      '--pedantic',
      '--quiet',
      '--config',
      '.github/zizmor.yml',
      ...workflows,
      ...actions,
      '.github/dependabot.yml',
    ],
  },
];

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, words } of linters) {
  const { program, missing } = await findTool(name);
  if (program === undefined) {
    console.log(`skipped: ${missing}`);
    counts.skipped += 1;
    continue;
  }
  const { status, error } = spawnSync(program, words, { stdio: 'inherit' });
  if (error !== undefined) console.log(`${name} does not start: ${error.message}`);
  console.log(`${status === 0 ? 'passed' : 'failed'}: ${name}`);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}
if (counts.failed > 0) process.exitCode = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
