import { parseDocument, stringify } from 'yaml';
import type { Block } from './markdown.js';

/** The actions and the workflow to call, as documents name them. */
export const ownAction = 'OWNER/crossroot@v1';
export const ownAudit = 'OWNER/crossroot/audit@v1';
export const ownWorkflow = 'OWNER/crossroot/.github/workflows/cross-build.yml@v1';

/** What a block of YAML is, and the workflow that it is a part of: the smallest that makes sense of it. */
export type Example =
  | { readonly kind: 'workflow' | 'jobs' | 'job' | 'steps'; readonly workflow: Fields }
  /** Lines for the `with:` of the action. */
  | { readonly kind: 'inputs'; readonly inputs: Fields };

export type Fields = { readonly [name: string]: unknown };

/** A `uses:` of an example, in a step or in place of one. */
export interface Use {
  readonly uses: string;
  readonly with: Fields;
}

const runner = { 'runs-on': 'ubuntu-24.04' };

/**
 * Reads a block as YAML 1.2, which GitHub reads, and tells what it is.
 * @throws Error when it is no YAML, has a key twice, or is none of the kinds
 */
export function readExample({ file, line, text }: Block): Example {
  const document = parseDocument(text, { uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(`${file}:${line}: ${problem.message}`);
  const value: unknown = document.toJS();
  if (Array.isArray(value)) return { kind: 'steps', workflow: around({ ...runner, steps: value }) };
  if (!isFields(value)) throw new Error(`${file}:${line}: neither a list nor a mapping`);
  if ('jobs' in value && 'on' in value) return { kind: 'workflow', workflow: value };
  if ('jobs' in value) return { kind: 'jobs', workflow: { on: 'push', ...value } };
  if ('steps' in value || 'uses' in value) {
    return { kind: 'job', workflow: around('steps' in value ? { ...runner, ...value } : value) };
  }
  return { kind: 'inputs', inputs: value };
}

function around(job: Fields): Fields {
  return { on: 'push', jobs: { example: job } };
}

/** Every `uses:` in a workflow, of jobs and of steps. */
export function usesOf(workflow: Fields): readonly Use[] {
  return jobsOf(workflow)
    .flatMap((job) => [job, ...(Array.isArray(job.steps) ? job.steps : [])])
    .filter(isFields)
    .flatMap(({ uses, with: inputs }) =>
      typeof uses === 'string' ? [{ uses, with: isFields(inputs) ? inputs : {} }] : [],
    );
}

/** Every script in a workflow. Expressions are replaced by a word. */
export function scriptsOf(workflow: Fields): readonly string[] {
  return jobsOf(workflow)
    .flatMap((job) => (Array.isArray(job.steps) ? job.steps : []))
    .filter(isFields)
    .flatMap(({ run }) => (typeof run === 'string' ? [run.replaceAll(/\$\{\{[^}]*\}\}/g, 'expression')] : []));
}

function jobsOf({ jobs }: Fields): readonly Fields[] {
  return isFields(jobs) ? Object.values(jobs).filter(isFields) : [];
}

/** The workflow as text, with our own action and workflow where they stand in a checkout. */
export function inCheckout(workflow: Fields): string {
  return stringify(workflow, { lineWidth: 0 })
    .replaceAll(ownWorkflow, './.github/workflows/cross-build.yml')
    .replaceAll(ownAudit, './audit')
    .replaceAll(ownAction, './');
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
