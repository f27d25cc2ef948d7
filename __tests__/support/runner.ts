import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommands, readKeyValueFile, readPathFile, type WorkflowCommand } from './runner-files.js';
import { inputVariable, readInputDefaults } from './runner-inputs.js';

/** The folders of a runner. They outlive a run, so that a second one finds what the first has left. */
export interface Machine {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
}

/** One step that uses the action. */
export interface Step {
  readonly machine: Machine;
  /** The compiled JavaScript file to start. */
  readonly entry: string;
  /** Words behind the file's name; the runner gives none. */
  readonly args?: readonly string[];
  /** The inputs under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The text of the action's `action.yml`, whose defaults fill the other inputs. */
  readonly actionYml?: string;
  /** More variables, or `undefined` to take one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder to start in; the workspace by default. */
  readonly cwd?: string;
  /** Folders on PATH. */
  readonly path?: readonly string[];
  /** The Node program; the one that runs the test by default. */
  readonly node?: string;
  /** After this many milliseconds the step is killed and the run fails. */
  readonly timeout?: number;
}

/** What a step has left behind. */
export interface RunResult {
  /** The exit code; `undefined` when a signal ended the process. */
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** The variables that later steps get. */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The folders put on PATH, the first searched first. */
  readonly path: readonly string[];
  /** The job summary, in Markdown. */
  readonly summary: string;
  /** All workflow commands, stdout's before stderr's. */
  readonly commands: readonly WorkflowCommand[];
  /** The messages of the annotations. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The titles of the log groups. */
  readonly groups: readonly string[];
}

/** A step that is running. */
export interface RunningStep {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves as soon as the step has written `text`; rejects when it ends before. */
  written(text: string): Promise<void>;
  readonly result: Promise<RunResult>;
}

const fileVariables = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

/** Makes a runner's folders beneath `root`; `workspace` is the path of the workspace beneath its `_work`. */
export async function makeMachine(root: string, workspace = 'project/project'): Promise<Machine> {
  const machine: Machine = {
    root,
    workspace: join(root, '_work', workspace),
    temp: join(root, '_work', '_temp'),
    toolCache: join(root, '_work', '_tool'),
    home: join(root, 'home'),
  };
  const { workspace: folder, temp, toolCache, home } = machine;
  await Promise.all([folder, temp, toolCache, home].map((path) => mkdir(path, { recursive: true })));
  return machine;
}

/** Runs a step to its end, as a GitHub runner does. */
export async function runAsRunner(step: Step): Promise<RunResult> {
  return (await startAsRunner(step)).result;
}

let steps = 0;

/** Starts a step and does not wait for it. */
export async function startAsRunner(step: Step): Promise<RunningStep> {
  const { machine } = step;
  steps += 1;
  const commandFolder = join(machine.root, '_work', '_commands', `${process.pid}-${steps}`);
  await mkdir(commandFolder, { recursive: true });
  const files = Object.fromEntries(fileVariables.map((name) => [name, join(commandFolder, name)]));
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));

  const child = spawn(step.node ?? process.execPath, [step.entry, ...(step.args ?? [])], {
    cwd: step.cwd ?? machine.workspace,
    env: environmentOf(step, files),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<{ code: number | undefined; signal: NodeJS.Signals | undefined }>(
    (resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`the step did not end in time\n${output.stdout}${output.stderr}`));
      }, step.timeout ?? 60_000);
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      child.once('close', (code, signal) => {
        clearTimeout(timer);
        resolve({ code: code ?? undefined, signal: signal ?? undefined });
      });
    },
  );
  return {
    pid: child.pid ?? 0,
    kill: (signal) => {
      child.kill(signal);
    },
    written: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!output.stdout.includes(text) && !output.stderr.includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        ended.then(() => reject(new Error(`the step ended without ${JSON.stringify(text)}`)), reject);
      }),
    result: ended.then(async ({ code, signal }) => {
      const texts = await Promise.all(
        fileVariables.map(async (name) => [name, await readFile(files[name] ?? '', 'utf8')] as const),
      );
      return resultOf({ code, signal, ...output }, Object.fromEntries(texts));
    }),
  };
}

function environmentOf(step: Step, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { machine } = step;
  const inputs = { ...readInputDefaults(step.actionYml ?? ''), ...step.inputs };
  const variables: Record<string, string | undefined> = {
    CI: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'someone/project',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: machine.workspace,
    HOME: machine.home,
    LANG: 'C.UTF-8',
    PATH: (step.path ?? ['/usr/bin', '/bin']).join(':'),
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: machine.toolCache,
    ...files,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...step.env,
  };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function resultOf(
  end: Pick<RunResult, 'code' | 'signal' | 'stdout' | 'stderr'>,
  files: Readonly<Record<string, string>>,
): RunResult {
  const commands = readCommands(`${end.stdout}\n${end.stderr}`);
  const messages = (command: string): readonly string[] =>
    commands.filter((one) => one.command === command).map(({ message }) => message);
  return {
    ...end,
    env: readKeyValueFile(files.GITHUB_ENV ?? ''),
    outputs: readKeyValueFile(files.GITHUB_OUTPUT ?? ''),
    state: readKeyValueFile(files.GITHUB_STATE ?? ''),
    path: readPathFile(files.GITHUB_PATH ?? ''),
    summary: files.GITHUB_STEP_SUMMARY ?? '',
    commands,
    errors: messages('error'),
    warnings: messages('warning'),
    groups: messages('group'),
  };
}
