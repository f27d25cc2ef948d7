// The workflows that the documents show.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeApart } from '../../lib/__tests__/docs/markdown.js';
import { ownAction, readExample } from '../../lib/__tests__/docs/workflows.js';

/**
 * @typedef {object} Block
 * @property {string} place `file:line`
 * @property {object} workflow the block, or the smallest workflow that it is a part of
 */

/**
 * The YAML blocks of README.md and docs/ of a checkout. Lines for the `with:` of the action become a step of it.
 * @param {string} root the checkout
 * @returns {Promise<readonly Block[]>}
 */
export async function readBlocks(root) {
  const pages = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).sort();
  const files = ['README.md', ...pages.map((name) => `docs/${name}`)];
  const documents = await Promise.all(
    files.map(async (file) => takeApart(file, await readFile(join(root, file), 'utf8'))),
  );
  return documents
    .flatMap(({ blocks }) => blocks)
    .filter(({ language }) => language === 'yaml')
    .map((block) => ({ place: `${block.file}:${block.line}`, workflow: workflowOf(readExample(block)) }));
}

function workflowOf(example) {
  if (example.kind !== 'inputs') return example.workflow;
  const steps = [{ uses: ownAction, with: example.inputs }];
  return { on: 'push', jobs: { example: { 'runs-on': 'ubuntu-24.04', steps } } };
}

/** What two blocks have in common that differ in names only. */
export function sameButForNames({ on, jobs }) {
  const plain = ({ name: _, 'timeout-minutes': __, permissions: ___, ...rest }) => rest;
  return JSON.stringify([
    on,
    Object.values(jobs).map((job) => ({ ...plain(job), steps: job.steps?.map(plain) })),
  ]);
}
