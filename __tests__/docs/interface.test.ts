import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { toOutputs } from '../../src/run/workflow-step.js';
import { temporaryFolders } from '../support/temp.js';
import { isFields } from './workflows.js';

const folders = temporaryFolders();

const action: unknown = parse(readFileSync('action.yml', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

/** Compares the files of a checkout that `npm run docs` writes with its action.yml. */
function checkDocs(checkout: string): { readonly code: number | null; readonly stderr: string } {
  const script = resolve('scripts/docs.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

test('docs/inputs-and-outputs.md and data/inputs.json are what `npm run docs` writes', () => {
  expect(checkDocs('.')).toEqual({ code: 0, stderr: '' });
});

test('an action.yml that was changed by itself is noticed, with the command to run', async () => {
  const checkout = await folders.make();
  const text = readFileSync('action.yml', 'utf8');
  writeFileSync(join(checkout, 'action.yml'), text.replace('default: crossroot.lock', 'default: other.lock'));
  for (const file of ['docs/inputs-and-outputs.md', 'data/inputs.json']) {
    mkdirSync(dirname(join(checkout, file)));
    writeFileSync(join(checkout, file), readFileSync(file));
  }
  const { code, stderr } = checkDocs(checkout);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^docs\/inputs-and-outputs\.md is not what action\.yml says: run npm run docs$/m);
  expect(stderr).toMatch(/^data\/inputs\.json is not what action\.yml says: run npm run docs$/m);
});

describe('README', () => {
  test('sets every input of action.yml to its default, in its order, in one block', () => {
    const [, block = ''] = /^## Inputs\n[\s\S]*?^```yaml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const [step]: readonly unknown[] = parse(block);
    const given = isFields(step) && isFields(step.with) ? Object.entries(step.with) : [];
    expect(given.length).toBeGreaterThan(15);
    expect(given).toEqual(sectionOf('inputs').map(([name, { default: value }]) => [name, value]));
  });

  test('has every output of action.yml, in its order', () => {
    const expected = sectionOf('outputs').map(([name]) => `\`${name}\``);
    expect(expected.length).toBeGreaterThan(8);
    expect(tableUnder('## Outputs').map(([name]) => name)).toEqual(expected);
  });

  test('has the command that CI runs as the first of its commands', () => {
    const [first] = /^bin\/crossroot build .*$/m.exec(readme) ?? [];
    expect(first).toBe(
      'bin/crossroot build --rust debian --packages zlib1g-dev --working-directory examples/zlib',
    );
  });
});

test('docs/audit.md has every field of the output artifacts', () => {
  const artifact = {
    package: 'app',
    version: '1.0.0',
    manifest: '/app/Cargo.toml',
    name: 'app',
    kind: 'bin',
    path: '/app/app',
    executable: true,
    size: 1,
    debugFile: '/app/app.debug',
    linkage: 'dynamic',
    needed: [],
    floors: {},
    setBy: { GLIBC: ['pidfd_spawnp'] },
    largestPage: 65_536,
    level: 'x86-64',
    breaches: [],
  } as const;
  const outputs = toOutputs(
    {
      ...{ target: '', sysroot: '', sysrootDigest: '', gcc: '', glibc: '', cacheHit: false },
      delivered: { artifacts: [artifact], audit: { artifacts: [artifact], notes: [] } },
    },
    () => undefined,
  );
  const [given]: readonly unknown[] = JSON.parse(outputs.get('artifacts') ?? '[]');
  if (!isFields(given)) throw new Error('an artifact is no object');
  const documented = tableUnder('## The output `artifacts`', readFileSync('docs/audit.md', 'utf8')).flatMap(
    ([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(documented.sort()).toEqual(Object.keys(given).sort());
});

function sectionOf(title: string): readonly (readonly [string, { readonly default?: unknown }])[] {
  const section = isFields(action) ? action[title] : undefined;
  if (!isFields(section)) throw new Error(`action.yml has no ${title}`);
  return Object.entries(section).map(([name, entry]) => [name, isFields(entry) ? entry : {}]);
}

/** The cells of the rows of the first table under a heading. */
function tableUnder(heading: string, text = readme): readonly (readonly string[])[] {
  const section = text.slice(text.indexOf(`${heading}\n`));
  const [table = ''] = /(?:^\|.*\|\n)+/m.exec(section) ?? [];
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}
