import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inputs } from '../../src/inputs/request.js';
import { temporaryFolders } from '../support/temp.js';

const folders = temporaryFolders();

/** Runs `bin/crossroot` with the node of these tests, on a machine with nothing else to offer. */
function crossroot(words: readonly string[], program = 'bin/crossroot', path?: string) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { PATH: path ?? [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: '/nowhere' },
  });
  return { code: status, stdout, stderr };
}

describe('bin/crossroot', () => {
  test('--help tells the commands, and has examples', () => {
    const { code, stdout, stderr } = crossroot(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: crossroot /);
    expect(stdout).toMatch(/^ {2}build /m);
    expect(stdout).toMatch(/^ {2}env /m);
    expect(stdout).toMatch(/^Examples:\n {2}crossroot build .* # /m);
  });

  test('build --help tells a flag for each input by subject, with its default where it has one', () => {
    const { code, stdout } = crossroot(['build', '--help']);
    expect(code).toBe(0);
    const words = stdout.replaceAll(/\s+/g, ' ');
    // There is no cache of GitHub's at a terminal.
    expect(words).not.toContain('--cache');
    for (const { name, default: value } of inputs.filter((input) => input.name !== 'cache')) {
      expect(words).toMatch(new RegExp(`--${name} [<[]`));
      if (value !== '') expect(words).toContain(`[default: ${value}]`);
    }
    expect(stdout).not.toContain('(default:');
    expect(stdout.match(/^[A-Z][A-Za-z ]+:$/gm)).toEqual([
      ...['Target and Rust:', 'Sysroot and gcc:', 'Cargo:', 'Result:', 'Lock and downloads:'],
      ...['Options:', 'Examples:'],
    ]);
  });

  test.each([
    ...['build', 'exec', 'env', 'packages', 'lock', 'audit', 'completions'].map((name) => [name]),
    ...['check', 'pack', 'pull'].map((name) => ['sysroot', name]),
  ])('%s %s --help has examples, and says -q and -v', (...words) => {
    const { stdout } = crossroot([...words, '--help']);
    expect(stdout).toMatch(new RegExp(`^Examples:\\n {2}crossroot ${words.join(' ')}`, 'm'));
    expect(stdout).toMatch(/^ {2}-q, --quiet /m);
    expect(stdout).not.toContain('default: ]');
    const described = stdout.match(/^ {2}(?!crossroot)\S.*? {2,}\S/gm) ?? [];
    expect(described.filter((line) => !/[A-Z]$/.test(line))).toEqual([]);
  });

  test.each([[['help', 'build']], [['help', 'sysroot', 'pull']]])('%j is the help of that command', (words) => {
    const { code, stdout, stderr } = crossroot(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: crossroot ${words.slice(1).join(' ')} `));
  });

  test('lock --help says what flags that are left out mean', () => {
    expect(crossroot(['lock', '--help']).stdout).toContain('flags that you leave out keep the values');
  });

  test.each(['--version', '-V'])('%s is the name, the version, and the commit of a clone', (word) => {
    const { code, stdout, stderr } = crossroot([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^crossroot \d+\.\d+\.\d+(?: \([0-9a-f]{7,} \d{4}-\d\d-\d\d\))?\n$/);
  });

  test.each([
    [['build', '--sysrot', 'debian:bookworm'], "unknown option '--sysrot'"],
    [['exec', '--args', '--release'], "unknown option '--args'"],
    [['exec', '--archive', 'true'], "unknown option '--archive'"],
    [['build', '--release'], 'crossroot build -- --release'],
    [['build', '-q', '-j4'], 'crossroot build -- -j4\n'],
    [['build', '--features=x'], 'crossroot build -- --features=x\n'],
    [['build', '--features', 'x'], 'crossroot build -- --features x\n'],
    [['build', '--relase'], 'did you mean --release?'],
    [['build', '--relase'], 'crossroot build -- --release\n'],
    [['build', '--packges=libssl-dev'], 'did you mean --packages?'],
    [['--rust', 'debian', '-q', 'build'], 'crossroot build --rust debian -q\n'],
    [['--rust', 'debian'], 'crossroot build --rust debian\n'],
    [['help', 'bild'], "unknown command 'bild'"],
    [['bild', '--help'], 'did you mean build?'],
    [['help', 'sysroot', 'chek'], 'did you mean check?'],
    [['sysroot', 'check', '--trget', 'x'], 'see crossroot sysroot check --help'],
    [['build', '--features', 'x'], '--features is an option of cargo'],
    [['build', '--packages', 'liba-dev', 'libb-dev'], "--packages 'libssl-dev zlib1g-dev'"],
    [['build', '--packages', 'liba-dev', 'libb-dev'], "unexpected argument 'libb-dev'"],
    [['lock', '--update', 'x'], "unexpected argument 'x'"],
    [['exec', '--audit', 'off', '--', 'true'], '--audit is a flag of crossroot build'],
    [['sysroot', 'check', '/', 'one', 'two'], "unexpected argument 'one'"],
    [['build', '--sysrot', 'debian:bookworm'], 'did you mean --sysroot?'],
    [['exec', '--weird', '--', 'ls'], 'crossroot exec -- COMMAND --weird'],
    [['exec'], 'the argument <command> is missing'],
    [['build', '-q', '-v'], '--verbose cannot be combined with --quiet'],
    [['completions', 'tcsh'], 'completions exist for bash, zsh, fish'],
    [['exec', '--glibc', '2.3', '--', 'ls'], 'did you mean 2.30?'],
    [['packages', '--format', 'xml'], 'do: use one of yaml, line, json\n'],
    [['packages', '--format', 'xml'], '--format cannot be "xml"\n  why: '],
    [['bild'], "unknown command 'bild'"],
    [['build', '--packages'], '--packages needs a value\n  do: write it after the flag: --packages <names>'],
    [['build', '--sysroot', 'debian:woody'], '--sysroot cannot be "debian:woody"'],
    [['build', '--command', 'install'], '--command cannot be "install"'],
    [['exec', '--working-directory', '/no/where', 'ls'], '--working-directory cannot be "/no/where"'],
  ])('%j is refused in words, with nothing on standard output', (words, message) => {
    const { code, stdout, stderr } = crossroot(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+|the input /);
  });

  test('without words tells how it is used, and fails', () => {
    const { code, stdout, stderr } = crossroot([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Usage: crossroot /);
  });

  test('runs through a link from a folder on PATH', async () => {
    const bin = join(await folders.makeAwkward(), 'bin');
    await mkdir(bin);
    await symlink(join(process.cwd(), 'bin/crossroot'), join(bin, 'crossroot'));
    expect(crossroot(['--help'], join(bin, 'crossroot'))).toMatchObject({ code: 0, stderr: '' });
  });

  describe('without a Node.js that it can use', () => {
    /** Runs it where `node --version` prints this, or where there is no node. */
    async function startedWith(version: string | undefined, machine: string) {
      const bin = await folders.make();
      for (const name of ['readlink', 'cat']) await symlink(`/usr/bin/${name}`, join(bin, name));
      const prints = { uname: machine, ...(version === undefined ? {} : { node: version }) };
      for (const [name, text] of Object.entries(prints))
        await writeFile(join(bin, name), `#!/bin/sh\necho ${text}\n`, { mode: 0o755 });
      return { bin, ...crossroot(['--help'], 'bin/crossroot', bin) };
    }

    test.each([
      ['x86_64', 'linux-x64'],
      ['aarch64', 'linux-arm64'],
    ])('says where to get one for %s, and how to put it on PATH', async (machine, download) => {
      const { bin: _, ...result } = await startedWith(undefined, machine);
      expect(result).toEqual({
        code: 1,
        stdout: '',
        stderr: [
          'error: Node.js was not found',
          '  why: there is no node on PATH',
          '  why: Crossroot needs Node.js 20.18.1 or newer',
          '  do: on Debian 13 or Ubuntu 26.04: sudo apt install nodejs (Debian 12 and Ubuntu 24.04 have Node.js 18)',
          `  do: or download a newer one (${download}) from https://nodejs.org/en/download, and put it on PATH:`,
          `      mkdir -p ~/.local/node && tar -xf node-v*-${download}.tar.* --strip-components=1 -C ~/.local/node`,
          '      export PATH=~/.local/node/bin:$PATH',
          '',
        ].join('\n'),
      });
    });

    test.each([
      ['v18.19.1', 'Node.js is too old', 'is v18.19.1'],
      ['v20.17.0', 'Node.js is too old', 'is v20.17.0'],
      ['nothing', 'Node.js has an unknown version', 'calls itself nothing'],
    ])('says so of the node that prints %s', async (version, what, why) => {
      const { bin, code, stderr } = await startedWith(version, 'x86_64');
      expect(code).toBe(1);
      expect(stderr).toMatch(`error: ${what}\n  why: ${join(bin, 'node')} ${why}\n`);
      expect(stderr).toMatch('https://nodejs.org/en/download');
    });
  });
});
