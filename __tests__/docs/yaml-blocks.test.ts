import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { testWith } from '../support/programs.js';
import { temporaryFolders } from '../support/temp.js';
import { pinned } from './actions.js';
import { type Block, userDocuments } from './markdown.js';
import { inCheckout, isFields, ownAction, ownAudit, ownWorkflow, readExample, usesOf } from './workflows.js';

const folders = temporaryFolders();
const blocks = userDocuments().flatMap((document) =>
  document.blocks
    .filter(({ language }) => language === 'yaml')
    .map((block) => [placeOf(block), block] as const),
);
const action: unknown = parse(readFileSync('action.yml', 'utf8'));
const crossBuild: unknown = parse(readFileSync('.github/workflows/cross-build.yml', 'utf8'));
const inputsOf = new Map([
  [ownAction, keysOf(action, 'inputs')],
  [ownAudit, keysOf(parse(readFileSync('audit/action.yml', 'utf8')), 'inputs')],
  [ownWorkflow, keysOf(crossBuild, 'on', 'workflow_call', 'inputs')],
]);
const testLinting = testWith('the program actionlint', 'linting the workflows of the documents');

describe('each block of YAML in the documents', () => {
  test('is found', () => {
    expect(blocks.length).toBeGreaterThan(10);
    expect(inputsOf.get(ownAction)).toContain('sysroot');
    expect(inputsOf.get(ownWorkflow)).toContain('sysroots');
  });

  test.each(blocks)('%s names inputs that there are', (_, block) => {
    const example = readExample(block);
    const given =
      example.kind === 'inputs'
        ? [{ uses: ownAction, with: example.inputs }]
        : usesOf(example.workflow).filter(({ uses }) => inputsOf.has(uses));
    const unknown = given.flatMap((use) =>
      Object.keys(use.with).filter((name) => !inputsOf.get(use.uses)?.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  test.each(blocks)('%s pins the actions of others by a commit that was looked at', (_, { text }) => {
    const lines = [...text.matchAll(/^\s*(?:- )?uses: *(\S+)(?: +# +(\S+))?/gm)];
    const unpinned = lines
      .map(([, uses = '', version]) => ({ uses, version }))
      .filter(({ uses }) => !inputsOf.has(uses))
      .filter(({ uses, version }) => {
        const [name = '', commit] = uses.split('@');
        const pin = pinned.get(name);
        return pin === undefined || pin.commit !== commit || pin.version !== version;
      });
    expect(unpinned).toEqual([]);
  });

  testLinting.each(blocks)('%s passes actionlint, in a checkout of this repository', async (_, block) => {
    const example = readExample(block);
    if (example.kind === 'inputs') return;
    const root = await checkout();
    const file = join(root, '.github/workflows/example.yml');
    writeFileSync(file, inCheckout(example.workflow));
    const { status, stdout, stderr } = spawnSync('actionlint', ['-no-color', file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  testLinting('would not pass with an input or an output that there is not', async () => {
    const root = await checkout();
    const file = join(root, '.github/workflows/example.yml');
    const step = { id: 'build', uses: './', with: { sysrot: 'x' } };
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's
    const echo = { run: 'echo "$X"', env: { X: '${{ steps.build.outputs.nothing }}' } };
    const workflow = { on: 'push', jobs: { a: { 'runs-on': 'ubuntu-24.04', steps: [step, echo] } } };
    writeFileSync(file, inCheckout(workflow));
    const { stdout } = spawnSync('actionlint', ['-no-color', file], { cwd: root, encoding: 'utf8' });
    expect(stdout).toContain('"sysrot" is not defined');
    expect(stdout).toContain('"nothing" is not defined');
  });
});

describe('the workflow that others call', () => {
  test('gives the action inputs that there are', () => {
    if (!isFields(crossBuild)) throw new Error('cross-build.yml is no mapping');
    const given = usesOf(crossBuild).filter(({ uses }) => uses === ownAction);
    expect(given).toHaveLength(2);
    const unknown = given.flatMap((use) =>
      Object.keys(use.with).filter((name) => !inputsOf.get(ownAction)?.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  testLinting('passes actionlint, with the action of the same commit', async () => {
    if (!isFields(crossBuild)) throw new Error('cross-build.yml is no mapping');
    const root = await checkout();
    const file = join(root, '.github/workflows/cross-build.yml');
    writeFileSync(file, inCheckout(crossBuild));
    const { stdout } = spawnSync('actionlint', ['-no-color', file], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

/** What actionlint reads of a checkout of this repository. */
async function checkout(): Promise<string> {
  const root = await folders.make('checkout');
  execFileSync('git', ['init', '--quiet', root]);
  for (const file of ['action.yml', 'dist/main/index.js', '.github/workflows/cross-build.yml']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  return root;
}

function placeOf({ file, line }: Block): string {
  return `${file}:${line}`;
}

function keysOf(value: unknown, ...path: readonly string[]): readonly string[] {
  const found = path.reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), value);
  return isFields(found) ? Object.keys(found) : [];
}
