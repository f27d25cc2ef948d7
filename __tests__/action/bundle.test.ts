import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { makeMachine, runAsRunner } from '../support/runner.js';
import { nodePrograms } from '../support/runner-nodes.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();
const actionYml = readFileSync('action.yml', 'utf8');
const dist = join(process.cwd(), 'dist');
const entries = ['program', 'main', 'cli', 'audit', 'cache-job', 'pack-worker', 'xz-worker'];
const filesOf = (entry: string): readonly string[] =>
  readdirSync(join(dist, entry)).map((name) => join(dist, entry, name));

describe.each(nodePrograms())('the bundle on Node $version', ({ program }) => {
  test('starts as a step, and refuses an input in words', async () => {
    const machine = await makeMachine(await folders.makeAwkward());
    const main = /^ {2}main: (.*)$/m.exec(actionYml)?.[1] ?? '';
    const entry = join(process.cwd(), main);
    const inputs = { sysroot: 'debian:woody' };
    const result = await runAsRunner({ machine, entry, actionYml, inputs, node: program });
    expect(result).toMatchObject({
      code: 1,
      stderr: '',
      outputs: {},
      env: {},
      errors: [
        expect.stringMatching(
          /^the input sysroot cannot be "debian:woody"\n {2}why: .+\n {2}do: use one of debian:buster, /,
        ),
      ],
    });
    expect(readdirSync(machine.toolCache)).toEqual([]);
  });

  test('starts at a desk', () => {
    const { status, stdout, stderr } = spawnSync(program, [join(dist, 'cli/index.js'), '--help'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: crossroot /);
  });

  test.each(entries)('loads every chunk of %s', (entry) => {
    const files = filesOf(entry).filter((file) => file.endsWith('.js'));
    const chunks = chunksOf(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
    const names = files.map((file) => basename(file));
    expect(names.filter((name) => name !== 'index.js').sort()).toEqual(chunks.toSorted());
    const imports = chunks.map((chunk) => {
      const url = pathToFileURL(join(dist, entry, chunk)).href;
      return `await import(${JSON.stringify(url)});`;
    });
    const args = ['--input-type=module', '-e', imports.join('\n')];
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test.each<[string, readonly string[]]>([
  ['program', ['@actions/core MIT', 'openpgp LGPL-3.0+', 'smol-toml BSD-3-Clause', 'undici MIT']],
  ['program', ['commander MIT', '@actions/cache MIT', '@azure/storage-blob MIT', 'minimatch BlueOak-1.0.0']],
])('dist/%s has the licences of what it holds in all its chunks', (entry, expected) => {
  const text = readFileSync(join(dist, entry, 'licenses.txt'), 'utf8');
  const headings = text.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\n(.+)$/gm);
  const named = [...headings].map(([, name, licence]) => `${name} ${licence}`);
  expect(named).toEqual(expect.arrayContaining([...expected]));
  expect(text.match(/^Permission is hereby granted, free of charge/gm)?.length).toBeGreaterThan(1);
});

test.each(entries)('dist/%s says that it is made of modules', (entry) => {
  expect(JSON.parse(readFileSync(join(dist, entry, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
});

test('no file of dist holds a path of the machine that built it, or the door of the tests', () => {
  const files = entries.flatMap(filesOf).filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(entries.length);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const word of [process.cwd(), pathToFileURL(process.cwd()).href, 'CROSSROOT_TEST']) {
      expect([file, word, text.includes(word)]).toEqual([file, word, false]);
    }
  }
});

/** The chunks that a bundle may load later: `__nccwpck_require__.e(74)` is `74.index.js`. */
function chunksOf(bundle: string): readonly string[] {
  const numbers = [...bundle.matchAll(/(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/)? *(\d+)\)/g)];
  return [...new Set(numbers.map(([, number]) => `${number}.index.js`))];
}
