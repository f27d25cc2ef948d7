// Where a scenario plays: folders of its own, a clean clone of this repository, and act with nothing of this machine's user.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runAct } from './act.mjs';

const execute = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;

/** Folders on PATH: the node that runs this, and what every Linux has; no Rust of this machine's user. */
const path = [dirname(process.execPath), '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

export class Stage {
  /** The logs of act so far. */
  logs = [];
  /** What could not be done, a line each. */
  skips = [];
  #act;
  #signal;

  /** @param {{ act: string, emulator: string | undefined }} programs */
  static async open({ act, emulator }, signal) {
    const stage = new Stage();
    stage.#act = act;
    stage.#signal = signal;
    stage.emulator = emulator;
    stage.folder = await mkdtemp(join(tmpdir(), 'crossroot-interop-'));
    stage.repository = join(stage.folder, 'repository');
    for (const name of ['home', 'temp', 'artifacts']) await mkdir(join(stage.folder, name));
    await execute('git', ['clone', '--quiet', root, stage.repository]);
    // act reads the repository's name here, and asks nobody.
    await stage.git('remote', 'set-url', 'origin', 'https://github.com/example/crossroot');
    return stage;
  }

  async close() {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The machine's part of the log: what could not be done here. It counts as skipped. */
  skip(why) {
    this.skips.push(why);
  }

  async git(...words) {
    const { stdout } = await execute('git', words, { cwd: this.repository });
    return stdout.trim();
  }

  /**
   * Runs one of the workflows in `interop/workflows`, or any other by its path.
   * @param {object} [options]
   * @param {readonly string[]} [options.words] further words for act
   * @param {Readonly<Record<string, string>>} [options.environment] further variables
   * @param {readonly string[]} [options.path] folders before the others on PATH
   */
  async act(workflow, { words = [], environment = {}, path: programs = [] } = {}) {
    const log = await runAct({
      program: this.#act,
      repository: this.repository,
      workflow: workflow.includes('/') ? workflow : `interop/workflows/${workflow}`,
      words: [
        ...['--action-cache-path', join(this.folder, 'act')],
        ...['--cache-server-path', join(this.folder, 'cache')],
        ...words,
      ],
      environment: {
        ...network(),
        HOME: join(this.folder, 'home'),
        LANG: 'C.UTF-8',
        PATH: [...programs, ...path].join(delimiter),
        TMPDIR: join(this.folder, 'temp'),
        EMULATOR: this.emulator ?? '',
        STAND_IN_ARTIFACTS: join(this.folder, 'artifacts'),
        ...environment,
      },
      signal: this.#signal,
    });
    this.logs.push(log);
    return log;
  }

  /** As on a runner that was never used: no tool cache, no home. What act's cache server holds stays. */
  async forgetTrees() {
    for (const name of ['act', 'home']) await rm(join(this.folder, name), { recursive: true, force: true });
    await mkdir(join(this.folder, 'home'));
  }

  /** Words for act that put the folders of `interop/stand-ins` in the place of the actions that a workflow names. */
  async standIns(workflow) {
    const text = await this.git('show', `HEAD:${workflow}`);
    const used = new Set(
      [...text.matchAll(/uses: (actions\/([\w-]+)@[0-9a-f]{40})/g)].map(([, ...names]) => names),
    );
    return [...used].flatMap(([action, name]) =>
      name === 'checkout'
        ? []
        : ['--local-repository', `${action}=${join(this.repository, 'interop/stand-ins', name)}`],
    );
  }
}

/** How this machine reaches the network. */
function network() {
  const wanted = /^(?:https?_proxy|no_proxy|ssl_cert_file|ssl_cert_dir|node_extra_ca_certs)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}
