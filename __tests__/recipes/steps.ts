import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isFields } from '../docs/workflows.js';
import type { Ran } from '../support/rust-toolchain.js';

/** The script of a step of .github/workflows/cross-build.yml. */
export function scriptOf(job: string, step: string): string {
  const workflow: unknown = parse(readFileSync('.github/workflows/cross-build.yml', 'utf8'));
  const jobs = isFields(workflow) && isFields(workflow.jobs) ? workflow.jobs : {};
  const found = jobs[job];
  const steps: readonly unknown[] = isFields(found) && Array.isArray(found.steps) ? found.steps : [];
  const named = steps.filter(isFields).find(({ name }) => name === step);
  if (typeof named?.run !== 'string') throw new Error(`${job} has no step ${step} with a script`);
  return named.run;
}

/** Runs a script as a runner does where the workflow says `shell: bash`. */
export function runScript(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ran = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        ran[name] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, ...ran }));
  });
}
