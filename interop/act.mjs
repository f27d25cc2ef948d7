// Runs a workflow with nektos/act on this machine itself, without Docker, and reads act's JSON log.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** Every runner label that our workflows name means this machine. */
const labels = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'];

/** The longest that one run may take, in milliseconds. */
const timeout = 600_000;

/**
 * @param {object} options
 * @param {string} options.program act
 * @param {string} options.repository the clone that the workflow is taken from; act's stand-in for actions/checkout copies it
 * @param {string} options.workflow a path in it
 * @param {string} options.event what started it
 * @param {readonly string[]} options.words further words for act
 * @param {Readonly<Record<string, string>>} options.environment all variables that act gets; steps get them too
 * @param {AbortSignal} options.signal ends it
 * @returns {Promise<ActRun>}
 * @throws {ActCrash}
 */
export async function runAct({ program, repository, workflow, event, words, environment, signal }) {
  const child = spawn(
    program,
    [
      event,
      '--json',
      ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...['--cache-server-addr', '127.0.0.1', '--artifact-server-addr', '127.0.0.1'],
      ...['--workflows', workflow, '--no-recurse'],
      ...words,
    ],
    { cwd: repository, env: environment, stdio: ['ignore', 'pipe', 'pipe'], signal, timeout },
  );
  const lines = [];
  const reading = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) lines.push(line);
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, killer) => resolve(status ?? killer));
  });
  await Promise.all(reading);
  const run = new ActRun(code, lines.map(toEvent));
  if (lines.some((line) => /^(?:panic|fatal error): /.test(line))) throw new ActCrash(`act crashed:\n${run}`);
  return run;
}

/** act itself crashed: it sometimes uses one map from several goroutines at once. It says nothing about Crossroot. */
export class ActCrash extends Error {}

/**
 * Runs something a second time if act crashed in the first.
 * @template Result
 * @param {() => Promise<Result>} run starts from the beginning each time
 */
export async function evenIfActCrashes(run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ActCrash)) throw error;
    console.log(`${error.message}\n-- once more`);
    return await run();
  }
}

/** act writes one JSON object a line; what is none, a crash of its own, is kept as a message. */
function toEvent(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { level: 'error', msg: line };
  }
}

/** What a run of act told. A step is named by its `id`, or by its number from 0 on. */
export class ActRun {
  #events;

  /** @param {number | string} code act's exit code, or the signal that ended it */
  constructor(code, events) {
    this.code = code;
    this.#events = events;
  }

  /** The part that belongs to one job; with a matrix, to the one for which it has this value. */
  of(job, matrixValue) {
    const belongs = (event) =>
      event.jobID === job &&
      (matrixValue === undefined || Object.values(event.matrix ?? {}).includes(matrixValue));
    return new ActRun(this.code, this.#events.filter(belongs));
  }

  /** `success` or `failure` for each job that ended, in the order in which they ended. */
  get results() {
    return this.#events.flatMap(({ jobResult }) => jobResult ?? []);
  }

  /** `success`, `failure`, or undefined for a step that did not run. */
  result(step) {
    return this.#main(step).findLast(({ stepResult }) => stepResult !== undefined)?.stepResult;
  }

  outputs(step) {
    return this.#named(step, 'set-output');
  }

  /** The variables that a step exported to later ones. */
  exports(step) {
    return this.#named(step, 'set-env');
  }

  /** The annotations of a kind (`error`, `warning`): their text and their properties. */
  annotations(kind) {
    return this.#events.flatMap(({ command, arg, kvPairs }) =>
      command === kind ? [{ ...kvPairs, text: arg }] : [],
    );
  }

  /** What steps wrote into their summaries. */
  get summary() {
    return this.#events.flatMap(({ command, content }) => (command === 'summary' ? content : [])).join('');
  }

  /** What a step printed, commands to the runner included, without colours. */
  printed(step) {
    const lines = this.#main(step).flatMap(({ raw_output: isOutput, raw, msg }) =>
      isOutput ? msg : (raw ?? []),
    );
    return stripVTControlCharacters(lines.join(''));
  }

  /** The whole log, for people. */
  toString() {
    return this.#events.map(({ msg }) => `${msg}`.trimEnd()).join('\n');
  }

  #main(step) {
    return this.#events.filter(({ stepID }) => stepID?.[0] === String(step));
  }

  #named(step, kind) {
    const events = this.#main(step).filter(({ command }) => command === kind);
    return Object.fromEntries(events.map(({ name, arg }) => [name, arg]));
  }
}
