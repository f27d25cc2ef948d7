import { describe, expect, test } from '@jest/globals';
import { type Import, importsOf, sourceFiles, sourceText } from './imports.js';

/** From the ground up: a file may import what stands in its own row or in an earlier one. */
const layers = [
  'text',
  'errors.ts',
  'libc.ts',
  'target.ts',
  'host.ts',
  'system',
  'elf',
  'archive',
  'reporting',
  'net',
  'unpack',
  'debian',
  'store',
  'world.ts',
  'places.ts',
  'context.ts',
  'device',
  'sysroot',
  'gcc',
  'rust',
  'lock',
  'environment',
  'audit',
  'packaging',
  'missing-libraries',
  'wanted-packages',
  'explanations',
  'summary',
  'inputs',
  'run',
  'cli',
  'main.ts',
  'audit-main.ts',
  'cli.ts',
];

const files = sourceFiles();
const imports = files.flatMap((file) => importsOf(file));

/** The layer of a file: its folder, or the file itself where it stands at the root. */
const layerOf = (file: string) => file.split('/', 1)[0] ?? file;
const rankOf = (file: string) => layers.indexOf(layerOf(file));
const arrow = ({ from, to }: Import) => `${from} -> ${to}`;

describe('the sources', () => {
  test('stand in the layers that are named here, and no other file stands at the root', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => rankOf(file) === -1)).toEqual([]);
    expect(layers.filter((layer) => !files.some((file) => layerOf(file) === layer))).toEqual([]);
  });

  test('import nothing from a higher layer', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports.filter(({ from, to }) => rankOf(to) > rankOf(from)).map(arrow)).toEqual([]);
  });

  test('import each other in no circle', () => {
    expect(circleIn(imports)).toEqual([]);
    expect(
      circleIn([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'b' },
      ]),
    ).toEqual(['b', 'c']);
  });
});

describe('a variable of the runner', () => {
  test('and an input are read by no file below the run, but for the world', () => {
    const below = files.filter((file) => rankOf(file) <= layers.indexOf('inputs') && file !== 'world.ts');
    expect(below.length).toBeGreaterThan(100);
    expect(below.flatMap((file) => readsIn(sourceText(file)).map((name) => `${file}: ${name}`))).toEqual([]);
    expect(readsIn(sourceText('world.ts'))).toContain('RUNNER_TEMP');
  });

  test.each([
    ['environment.RUNNER_TEMP', ['RUNNER_TEMP']],
    ["process.env['GITHUB_ENV']", ['GITHUB_ENV']],
    ['const { PATH, ACTIONS_CACHE_URL: url } = environment;', ['ACTIONS_CACHE_URL']],
    ["getInput('glibc')", ['getInput']],
    ["todo: 'set RUNNER_TEMP to a folder'", []],
    ['/** As `GITHUB_WORKSPACE` says. */', []],
  ])('is found in %s', (text, names) => {
    expect(readsIn(text)).toEqual(names);
  });
});

/** The variables of the runner, and the functions for inputs, that a source names outside of prose. */
function readsIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const name = '((?:GITHUB|RUNNER|ACTIONS|INPUT)_[A-Z_]+)';
  const reads = new RegExp(`\\.${name}|['"\`]${name}['"\`]|[{,]\\s*${name}\\s*[,:}=]|\\b(getInput)\\b`, 'g');
  return [...code.matchAll(reads)].flatMap((match) => match.slice(1).filter((found) => found !== undefined));
}

/** The files of one circle; none when there is none. */
function circleIn(arrows: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return [];
    path.push(file);
    for (const to of targets.get(file) ?? []) {
      const circle = visit(to);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}
