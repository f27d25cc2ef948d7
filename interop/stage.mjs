// Where a scenario plays: folders of its own, a clean clone of this repository, and act with nothing of this machine's user.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    // What is cloned may have had no branch checked out.
    await stage.git('switch', '--quiet', '--force-create', 'main');
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
   * @param {string} [options.event] what starts it
   * @param {string} [options.ref] the branch or tag that it happens to
   * @param {boolean} [options.cacheServer] whether act's own cache server runs; packing for it costs seconds
   * @param {readonly string[]} [options.words] further words for act
   * @param {Readonly<Record<string, string>>} [options.environment] further variables
   * @param {readonly string[]} [options.path] folders before the others on PATH
   */
  async act(
    workflow,
    {
      event = 'push',
      ref = 'refs/heads/main',
      cacheServer = false,
      words = [],
      environment = {},
      path: programs = [],
    } = {},
  ) {
    const eventFile = join(this.folder, 'event.json');
    await writeFile(eventFile, JSON.stringify({ ref }));
    const log = await runAct({
      program: this.#act,
      repository: this.repository,
      workflow: workflow.includes('/') ? workflow : `interop/workflows/${workflow}`,
      event,
      words: [
        ...['--action-cache-path', join(this.folder, 'act')],
        ...(cacheServer ? ['--cache-server-path', join(this.folder, 'cache')] : ['--no-cache-server']),
        ...['--eventpath', eventFile],
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

  async forgetArtifacts() {
    await rm(join(this.folder, 'artifacts'), { recursive: true, force: true });
    await mkdir(join(this.folder, 'artifacts'));
  }

  /**
   * Runs one of our own workflows as it is, or one that calls it, with the folders of `interop/stand-ins` in the place of GitHub's actions, the
   * clone in the place of the published action and, when they are asked for, the programs of `interop/programs` before those of this machine.
   * What is checked out, and pushed to, is `publish`'s repository.
   */
  async actOwn(
    workflow,
    { words = [], environment, path: programs = [], standInPrograms = false, ...options } = {},
  ) {
    const { stdout } = await execute('git', ['grep', '-h', 'uses: actions/', '--', '.github/workflows'], {
      cwd: this.repository,
    });
    const standIns = new Map(
      [...stdout.matchAll(/(actions\/([\w-]+)@[0-9a-f]{40})/g)].map(([, ...pair]) => pair),
    );
    return await this.act(workflow, {
      ...options,
      words: [
        ...['--secret', 'GITHUB_TOKEN=a-token', '--no-skip-checkout'],
        ...['--local-repository', `OWNER/crossroot@v1=${this.repository}`],
        ...[...standIns].flatMap(([action, folder]) => [
          '--local-repository',
          `${action}=${join(root, 'interop/stand-ins', folder)}`,
        ]),
        ...words,
      ],
      environment: { ...environment, STAND_IN_ORIGIN: `file://${this.origin}` },
      path: standInPrograms ? [join(root, 'interop/programs'), ...programs] : programs,
    });
  }

  /** Puts the clone's main branch and tags into the bare repository that plays GitHub's. */
  async publish() {
    this.origin = join(this.folder, 'origin.git');
    await execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.origin]);
    await this.git('push', '--quiet', '--tags', this.origin, 'main');
  }

  async originHas(ref) {
    const { stdout } = await execute('git', ['rev-parse', `${ref}^{commit}`], { cwd: this.origin });
    return stdout.trim();
  }

  /** Commits everything that a scenario changed in the clone. */
  async commit(message) {
    const person = ['-c', 'user.name=Stage', '-c', 'user.email=stage@example.org'];
    await this.git(...person, 'commit', '--quiet', '--all', '--message', message);
    return await this.git('rev-parse', 'HEAD');
  }
}

/** How this machine reaches the network. */
function network() {
  const wanted = /^(?:https?_proxy|no_proxy|ssl_cert_file|ssl_cert_dir|node_extra_ca_certs)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}
