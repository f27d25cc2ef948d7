// Where a scenario plays: folders of its own, a clean clone of this repository, and act with nothing of this machine's user.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { evenIfActCrashes, runAct } from './act.mjs';

const execute = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;

/** Folders on PATH: the node that runs this, and what every Linux has; no Rust of this machine's user. */
const path = [dirname(process.execPath), '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

export class Stage {
  /** The logs of act so far. */
  logs = [];
  /** How many parts passed and failed, in a scenario that has some. */
  parts = { passed: 0, failed: 0 };
  #act;
  #count;
  #signal;

  /**
   * @param {object} options
   * @param {string} options.act
   * @param {string | undefined} options.emulator
   * @param {(outcome: 'passed' | 'failed' | 'skipped', line: string) => void} options.count hears of parts and of what could not be done
   * @param {AbortSignal} signal
   */
  static async open({ act, emulator, count }, signal) {
    const stage = new Stage();
    stage.#act = act;
    stage.#count = count;
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

  /** The tool cache of whatever act runs here. */
  get toolCache() {
    return join(this.folder, 'act/tool_cache');
  }

  /**
   * Takes over the trees of scenarios before it, as jobs do on a machine that is theirs: moved, not copied, so nothing has to be digested
   * again.
   * @param {string} trees the folder, which need not be there
   */
  async borrow(trees) {
    await mkdir(dirname(this.toolCache), { recursive: true });
    await moveIfThere(trees, this.toolCache);
  }

  /** Hands its trees on. */
  async giveBack(trees) {
    await moveIfThere(this.toolCache, trees);
  }

  async close() {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The machine's part of the log: what could not be done here. It counts as skipped. */
  skip(why) {
    this.#count('skipped', why);
  }

  /**
   * A part of a scenario, which counts as a test of its own: that it fails does not end the scenario.
   * @param {string} name what is told of it
   * @param {() => Promise<void>} run
   */
  async part(name, run) {
    const before = this.logs.length;
    const started = performance.now();
    const error = await evenIfActCrashes(run).then(
      () => undefined,
      (reason) => reason,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const outcome = error === undefined ? 'passed' : 'failed';
    if (error !== undefined) this.#tell(this.logs.slice(before), error);
    this.parts[outcome] += 1;
    this.#count(outcome, `${name} (${seconds} s)`);
    this.#signal.throwIfAborted();
  }

  /** Prints what is to be known of a failure. */
  tell(error) {
    this.#tell(this.logs, error);
  }

  #tell(logs, error) {
    for (const log of logs) console.log(`${log}\n--`);
    console.log(error);
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
   * @param {string} [options.repository] the checkout that act takes the repository's name and branch from
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
      repository = this.repository,
      environment = {},
      path: programs = [],
    } = {},
  ) {
    const eventFile = join(this.folder, 'event.json');
    await writeFile(eventFile, JSON.stringify({ ref }));
    const log = await runAct({
      program: this.#act,
      repository,
      workflow: workflow.includes('/') ? workflow : `interop/workflows/${workflow}`,
      event,
      words: [
        ...['--action-cache-path', join(this.folder, 'act')],
        ...(cacheServer ? ['--cache-server-path', join(this.folder, 'cache')] : ['--no-cache-server']),
        ...['--eventpath', eventFile],
        ...words,
      ],
      environment: this.environment({ environment, path: programs }),
      signal: this.#signal,
    });
    this.logs.push(log);
    return log;
  }

  /** The variables of act and of what it starts. */
  environment({ environment = {}, path: programs = [] } = {}) {
    return {
      ...network(),
      HOME: join(this.folder, 'home'),
      LANG: 'C.UTF-8',
      PATH: [...programs, ...path].join(delimiter),
      TMPDIR: join(this.folder, 'temp'),
      EMULATOR: this.emulator ?? '',
      STAND_IN_ARTIFACTS: join(this.folder, 'artifacts'),
      ...environment,
    };
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
      environment: {
        ...environment,
        STAND_IN_ORIGIN: `file://${this.origin}`,
        STAND_IN_CROSSROOT: `file://${this.repository}`,
      },
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

async function moveIfThere(from, to) {
  await rename(from, to).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** How this machine reaches the network. */
function network() {
  const wanted = /^(?:https?_proxy|no_proxy|ssl_cert_file|ssl_cert_dir|node_extra_ca_certs)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}
