// Which parts of a document's workflow this machine can run, and why not the others.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ownAction, ownWorkflow } from '../../lib/__tests__/docs/workflows.js';

const execute = promisify(execFile);

/** What a script asks of a machine that no test may change, or of servers that no test may ask. */
const demands = [
  [/\bsudo\b/, 'it asks for root'],
  [/\bcargo install +(?:--\S+ +)*([^\s@]+)/, 'it installs %s from source'],
  [/\bpip install +(\S+)/, 'it installs %s from PyPI'],
  [/\bdocker\b/, 'it makes an image'],
];

/** Inputs whose value is the reader's own. */
const readersOwn = [
  [/\bhttps:\/\/\S+\.example\//, 'names a server that does not exist'],
  [/^\.\/|\bsigned-by=keys\//, 'names a file that its reader has'],
  [/^(?:ubuntu|raspberrypi):/, 'needs an archive that the tests do not use'],
];

/**
 * @param {object} workflow
 * @param {object} machine
 * @param {string} machine.standIns the folder of the stand-ins for GitHub's actions
 * @param {NodeJS.ProcessEnv} machine.environment what steps get
 * @returns {Promise<{ workflow: object | undefined, skipped: readonly string[] }>} the workflow without what cannot run, undefined
 * when nothing is left
 */
export async function runnablePart(workflow, machine) {
  const skipped = [];
  const jobs = {};
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const missing = [job.needs ?? []].flat().find((need) => !(need in jobs));
    const why = missing === undefined ? await obstacle(job, machine) : `it needs the job ${missing}`;
    if (why !== undefined) skipped.push(`the job ${id}: ${why}`);
    else jobs[id] = job;
    if (why === undefined && job.with?.test === true) {
      skipped.push(`the tests of the job ${id}: they need an arm64 runner`);
      jobs[id] = { ...job, with: { ...job.with, test: false } };
    }
  }
  return { workflow: Object.keys(jobs).length === 0 ? undefined : { ...workflow, jobs }, skipped };
}

/** In a line, why a job cannot run here. */
async function obstacle(job, machine) {
  if (job.uses !== undefined) return job.uses === ownWorkflow ? undefined : `no stand-in for ${job.uses}`;
  const label = job['runs-on'];
  if (typeof label !== 'string' || !/^ubuntu-(?:latest|[\d.]+)$/.test(label)) {
    return `no runner ${[label].flat().join(', ')}`;
  }
  for (const step of job.steps) {
    const why = step.uses === undefined ? await ofScript(step.run, machine) : await ofUse(step, machine);
    if (why !== undefined) return why;
  }
  return job.steps.some(({ uses }) => uses === ownAction) ? undefined : await ofNativeBuild(job, machine);
}

async function ofUse({ uses, with: inputs = {} }, { standIns, environment }) {
  if (uses !== ownAction) {
    const [, folder] = /^actions\/([\w-]+)@/.exec(uses) ?? [];
    return folder !== undefined && existsSync(join(standIns, folder))
      ? undefined
      : `no stand-in for ${uses.split('@')[0]}`;
  }
  for (const [name, value] of Object.entries(inputs)) {
    const found = readersOwn.find(([pattern]) => pattern.test(value));
    if (found !== undefined) return `${name} ${found[1]}`;
  }
  const toolchain = /^rustup:(.+)$/.exec(inputs.rust ?? '')?.[1];
  if (toolchain !== undefined && !(await hasTarget(toolchain, environment)))
    return `it installs Rust ${toolchain}`;
  if (inputs.gcc === 'system' && !(await succeeds(environment, 'command -v aarch64-linux-gnu-gcc'))) {
    return 'there is no aarch64-linux-gnu-gcc on PATH';
  }
  return undefined;
}

async function ofScript(script, { environment }) {
  for (const [pattern, why] of demands) {
    const found = pattern.exec(script);
    if (found !== null) return why.replace('%s', found[1]);
  }
  const plain = script.replaceAll(/'[^']*'|"[^"]*"/g, "''");
  const commands = [...plain.matchAll(/(?:^|[;|] *)([a-z][\w-]*)(?= |$)/gm)].map(([, command]) => command);
  for (const command of new Set(commands)) {
    if (!(await succeeds(environment, `command -v ${command}`))) return `there is no ${command} on PATH`;
  }
  return undefined;
}

/** A job that builds for the runner itself needs the runner's own libraries. */
async function ofNativeBuild(job, { environment }) {
  if (!job.steps.some(({ run }) => /\bcargo build\b/.test(run ?? ''))) return undefined;
  const found = await succeeds(environment, 'pkg-config --exists openssl zlib');
  return found ? undefined : "the machine's own OpenSSL or zlib cannot be built with";
}

/** Asked in a way that installs nothing: a toolchain's own programs, started through rustup, would fetch it. */
async function hasTarget(toolchain, environment) {
  const installed = `rustup toolchain list | grep --quiet "^${toolchain}-"`;
  const target = `rustup target list --installed --toolchain "${toolchain}" | grep --quiet '^aarch64-unknown-linux-gnu$'`;
  return await succeeds(environment, `${installed} && ${target}`);
}

async function succeeds(environment, script) {
  return await execute('bash', ['-c', script], { env: environment, cwd: '/' }).then(
    () => true,
    () => false,
  );
}
