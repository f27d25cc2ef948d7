import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outsideCode } from '../summary/support.js';
import { builderOf, programWith } from '../support/built-files.js';
import { startCacheServer } from '../support/cache-server.js';
import type { CargoScript } from '../support/cargo-stand-in.js';
import { testWith } from '../support/programs.js';
import type { Machine } from '../support/runner.js';
import { worldBench } from '../support/world-bench.js';
import { target } from '../support/world-pins.js';

const bench = worldBench();
const folder = `target/${target.triple}/debug`;
const running = { clockRuns: true };

/** A step or a desk with a cargo that builds one program. */
async function prepare(script: CargoScript = {}, name = 'app', content = programWith({})) {
  const machine = await bench.machineWithGcc();
  const { path, paths } = await builderOf(machine, [{ name, content }], script);
  return { machine, file: paths[0] ?? '', env: { PATH: path } };
}

const build = { command: 'build' };

describe('the job summary', () => {
  test('of a good run tells what was built, where it runs, and what the set-up took', async () => {
    const { machine, env } = await prepare();
    const { code, summary } = await bench.run(machine, { inputs: build, env, doors: running });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### ✅ 1 artifact for `aarch64-unknown-linux-gnu`, audit passed\n/);
    expect(summary).toContain('`cargo build` · audited for glibc 2.36\n');
    expect(summary).toMatch(/^\| `app` +\| bin +\| 1 kB \| +2\.34 \| dynamic \| ✅ passed \|$/m);
    expect(summary).toMatch(
      /^\*\*Runs on\*\* Debian 12 \(bookworm\) and newer · [^\n]+\n\n\*\*Too new for\*\* Debian 11 [^\n]+\n\n\*\*Not on\*\* Alpine /m,
    );
    expect(summary).toMatch(/^\| `libc\.so\.6` +\| `libc6` \| `2\.36-9` +\|$/m);
    expect(summary).toMatch(/^\*\*[\d.]+ m?s\*\* · \d+ kB downloaded · sysroot made, gcc from the tool cache/m);
    expect(summary).toMatch(/^\| sysroot \| debian:bookworm, glibc 2\.36 \| made +\| +[\d.]+ m?s \| +– \|/m);
    expect(summary).toMatch(/^Then .*cargo build \*\*[\d.]+ m?s\*\* · audit \*\*[\d.]+ m?s\*\*$/m);
    expect(summary).not.toContain('[!');
  });

  test('of a cargo that fails says so, with its exit code, and that cargo failed after some time', async () => {
    const { machine, env } = await prepare({ code: 101, stderr: 'error: no\n' });
    const { code, summary, outputs } = await bench.run(machine, { inputs: build, env, doors: running });
    expect({ code, outputs }).toEqual({ code: 101, outputs: {} });
    expect(summary).toMatch(/^### ❌ Build for `aarch64-unknown-linux-gnu` failed\n/);
    expect(summary).toMatch(/^> \[!CAUTION\]\n> \*\*cargo build failed\*\*\n>\n> - its exit code is 101/m);
    expect(summary).toMatch(/cargo build ❌ failed after \*\*[\d.]+ m?s\*\*/);
    expect(summary).not.toContain('| `app`');
  });

  test('of errors of rustc tells the first ones, for the log is another page', async () => {
    const target = { name: 'app', kind: ['bin'], src_path: '/x/src/main.rs' };
    const spans = [{ file_name: 'src/main.rs', line_start: 3, is_primary: true }];
    const message = { level: 'error', message: 'cannot find value `x`', rendered: 'error: x', spans };
    const said = { reason: 'compiler-message', package_id: 'path+file:///x#app@0.1.0', target, message };
    const { machine, env } = await prepare({ code: 101, stdout: [JSON.stringify(said)] });
    const { errors, summary } = await bench.run(machine, { inputs: build, env });
    const line = 'first error: src/main.rs:3: cannot find value `x`';
    expect(errors.at(-1)).toContain(`\n  why: ${line}`);
    expect(summary.replaceAll('`', '')).toContain(`> - ${line.replaceAll('`', '')}\n`);
  });

  test('of a set-up that fails says what failed and what to do', async () => {
    const { machine, env } = await prepare();
    const doors = { ...running, netSettings: { attempts: 1 } };
    const inputs = { ...build, mirror: 'http://127.0.0.1:9/debian' };
    const { code, errors, summary } = await bench.run(machine, { inputs, env, doors });
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    const [what = ''] = errors[0]?.split('\n') ?? [];
    expect(what).toMatch(/^cannot /);
    expect(summary).toMatch(/^### ❌ Build for `aarch64-unknown-linux-gnu` failed\n/);
    expect(summary.replaceAll('`', '')).toContain(`> [!CAUTION]\n> **${what}**\n`);
    expect(summary).toContain('> **What to do**\n');
    expect(summary).toMatch(/^ {2}section sysroot of debian∶bookworm\n {2}failed after [\d.]+ m?s :crit, /m);
  });

  test('of command: none tells the set-up alone', async () => {
    const { code, summary } = await bench.run(await bench.machineWithGcc(), { doors: running });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### ✅ Set up for `aarch64-unknown-linux-gnu`\n\n### Set-up\n/);
    expect(summary).not.toMatch(/Artifact|audit|Then/);
  });

  test('that there is no file for is left out, and one that cannot be written is a warning', async () => {
    const machine = await bench.machineWithGcc();
    const none = await bench.run(machine, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(none).toMatchObject({ code: 0, errors: [], warnings: [], summary: '' });
    expect(none.outputs.glibc).toBe('2.36');
    const unwritable = await bench.run(machine, { env: { GITHUB_STEP_SUMMARY: machine.workspace } });
    expect(unwritable).toMatchObject({ code: 0, errors: [], outputs: { glibc: '2.36' } });
    expect(unwritable.warnings).toEqual([
      expect.stringMatching(/^cannot write the job summary: EISDIR: [^\n]+$/),
    ]);
  });
});

testWith('zstd in Node or as a program', 'runs that save and restore packs')(
  'a tree that was cached is told with the time that it saved: from the tool cache, and on another machine from GitHub’s',
  async () => {
    const server = await startCacheServer();
    const run = (machine: Machine) =>
      bench.run(machine, { inputs: { packages: 'zlib1g-dev' }, env: server.environment, doors: running });
    const row = (kind: string, from: string): RegExp =>
      new RegExp(`^\\| ${kind} +\\| [^|]+ \\| ${from} +\\| +[\\d.]+ m?s \\| +[\\d.]+ m?s \\| <code`, 'm');
    try {
      const machine = await bench.machine();
      const made = await run(machine);
      expect(made.summary).toMatch(/ · sysroot and gcc made$/m);
      expect(made.summary).not.toMatch(/saved by|tool cache|GitHub cache/);
      for (const [here, from] of [
        [machine, 'tool cache'],
        [await bench.machine(), 'GitHub cache'],
      ] as const) {
        const { outputs, summary } = await run(here);
        expect(outputs['cache-hit']).toBe('true');
        expect(summary).toContain(` · sysroot and gcc from the ${from}`);
        for (const kind of ['sysroot', 'gcc']) expect(summary).toMatch(row(kind, from));
      }
    } finally {
      await server.close();
    }
  },
);

describe('hostile names', () => {
  const name =
    'a "b\' $(id) | `c` <b>*d*</b> @e #1 \u{1b}[31m\n::error::f\n::set-output name=sysroot::g\n### h';
  const needed = '**z** <img> | `y` ::error::needed';
  const stderr = 'warning: x\n::error::injected\n  ::set-output name=glibc::9\n##[set-output name=glibc]9\n';

  test.each([['warn'], ['error']])(
    'of a program, and of what it needs, break neither outputs, nor annotations, nor the summary: audit: %s',
    async (audit) => {
      const content = programWith({ needed: [needed, 'libc.so.6'] });
      const { machine, env, file } = await prepare({ stderr }, name.replaceAll('/', '∕'), content);
      const result = await bench.run(machine, { inputs: { ...build, audit }, env });
      expect(result.code).toBe(audit === 'warn' ? 0 : 1);
      const commands = result.commands.filter(
        ({ command, message }) => !/^(?:end)?group$/.test(command) && !isOfToolCache(command, message),
      );
      expect(commands.map(({ command }) => command)).toEqual(
        audit === 'warn' ? ['warning', 'warning'] : ['error'],
      );
      const message = commands[0]?.message ?? '';
      expect(message).toContain(String.raw`\u{1b}[31m\u{a}::error::f\u{a}::set-output`);
      expect(message).toContain(`needs ${needed}, which is not in the sysroot`);
      expect(`${result.stdout}${result.stderr}`).toContain(
        '|::error::injected\n|  ::set-output name=glibc::9\n# #[',
      );

      const lines = result.summary.split('\n');
      expect(lines.filter((line) => line.startsWith('#'))).toEqual([
        expect.stringMatching(/^### .* in 1 artifact$/),
        expect.stringMatching(/^#### <code>a &#34;b&#39; [^<]*<span><\/span>e [^<]* h<\/code>$/),
        '### Set-up',
      ]);
      expect(lines.filter((line) => /^(?:::|\| a)/.test(line))).toEqual([]);
      expect(result.summary).not.toContain('\u{1b}');
      expect(lines.map(outsideCode).join('\n')).not.toMatch(/<(?:b|img)>|@e|\*\*z\*\*|\[x\]/);

      if (audit === 'error') return;
      const outputs = ['archive', 'archive-sha256', 'artifacts', 'cache-hit', 'executables', 'gcc', 'glibc'];
      expect(Object.keys(result.outputs).sort()).toEqual(
        [...outputs, 'sbom', 'sysroot', 'sysroot-digest', 'target'].sort(),
      );
      expect(result.outputs).toMatchObject({ executables: '', glibc: '2.36' });
      expect(commands[1]?.message).toMatch(
        /^the output executables leaves out [^\n]+ is in the output artifacts$/,
      );
      expect(JSON.parse(result.outputs.artifacts ?? '')).toEqual([
        expect.objectContaining({ path: file, needed: [needed, 'libc.so.6'] }),
      ]);
    },
  );
});

describe('a desk', () => {
  test('prints the table to standard error, and nothing but paths to standard output', async () => {
    const { machine, env, file } = await prepare();
    const packed = await bench.run(machine, { desk: ['build', '--archive', 'app'], env });
    const archive = join(machine.workspace, 'target', target.triple, 'crossroot/app.tar.gz');
    expect(packed).toMatchObject({ code: 0, stdout: `${file}\n${archive}\n`, summary: '' });
    expect((await readFile(archive)).length).toBeGreaterThan(0);
    expect(packed.stderr).toMatch(/^1 artifact for aarch64-unknown-linux-gnu, audit passed$/m);
    expect(packed.stderr).toMatch(
      new RegExp(`^sbom: target/${target.triple}/crossroot/app\\.cdx\\.json$`, 'm'),
    );
    expect(packed.stderr).toMatch(/^ {2}artifact +size +glibc +verdict$/m);
    expect(packed.stderr).toMatch(new RegExp(`^ {2}${folder}/app +1 kB +2\\.34 +passed$`, 'm'));
    expect(packed.stderr).toMatch(/^runs on: Debian 12[+ ]/m);
    expect(packed.stderr).not.toMatch(/###|\| /);
  });

  test('that an audit fails prints its words once, and no path', async () => {
    const { machine, env } = await prepare();
    const refused = await bench.run(machine, { desk: ['build', '--glibc', '2.31'], env });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr.match(/app needs GLIBC_2\.34/g)).toHaveLength(1);
    expect(refused.stderr).toMatch(/^error: 1 of 1 artifact failed the audit\n {2}problem: /m);
  });
});

/** Whether a command is what `@actions/tool-cache` says to those who debug a workflow. */
function isOfToolCache(command: string, message: string): boolean {
  return (
    command === 'debug' && /^(?:isExplicit: |explicit\? |checking cache: |Found tool in cache )/.test(message)
  );
}
