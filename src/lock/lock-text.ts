import * as v from 'valibot';
import { CrossrootError, messageOf } from '../errors.js';
import { nameOfHost } from '../host.js';
import type { LockedTree } from '../store/plan.js';
import {
  contradictions,
  type Lock,
  oneTarget,
  oneTargetSchema,
  pinsSchema,
  severalHosts,
  severalHostsSchema,
  severalTargets,
  severalTargetsSchema,
  usualHost,
} from './lock.js';

/**
 * Reads the text of a lock.
 * @param file how messages call it
 * @throws CrossrootError when it is not JSON, says something twice, is of a newer schema, or has a field too
 * many, too few, or wrong.
 */
export function parseLocks(text: string, file: string): readonly Lock[] {
  return parseWith(text, file, schemaOf);
}

/** The same, with the schema of a version. */
export function parseWith(text: string, file: string, schema: SchemaOf): readonly Lock[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refusal(file, [`it is not JSON: ${notJson(text, messageOf(error))}`], error);
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > severalHosts) {
    throw new CrossrootError({
      what: `the lock ${file} was written by a newer Crossroot`,
      why: `its version is ${version}; this Crossroot reads ${oneTarget} to ${severalHosts}`,
      todo: 'use the Crossroot that wrote it, or a newer one',
    });
  }
  const result = v.safeParse(schema(version), value);
  if (!result.success) {
    throw refusal(
      file,
      result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the lock'}: ${describe(issue)}`),
    );
  }
  // JSON.parse keeps the last of two values with one name, and a reviewer may have read the first (RFC 8259
  // §4).
  const line = firstUnusualLine(text, JSON.stringify(value));
  if (line !== undefined) {
    throw refusal(file, [`line ${line}: a name occurs twice, or a value is written in an unusual way`]);
  }
  const locks = locksOf(result.output);
  const found = locks.flatMap((lock) => contradictions(lock).map((one) => `${partName(lock, locks)}${one}`));
  if (found.length > 0) throw refusal(file, found);
  return locks;
}

export type SchemaOf = (version: unknown) => ReturnType<typeof schemaOf>;

/** The schema of a lock by its version. */
export function schemaOf(version: unknown) {
  if (version === severalHosts) return severalHostsSchema;
  return version === severalTargets ? severalTargetsSchema : oneTargetSchema;
}

function locksOf(lock: v.InferOutput<ReturnType<typeof schemaOf>>): readonly Lock[] {
  const host = usualHost;
  if (lock.version === oneTarget) return [{ host, request: lock.request, trees: lock.trees }];
  if (lock.version === severalTargets) {
    const parts = Object.entries(lock.targets);
    return sorted(
      parts.map(([target, { request, trees }]) => ({ host, request: { target, ...request }, trees })),
    );
  }
  return sorted(
    Object.entries(lock.targets).flatMap(([target, { request, sysroot, hosts }]) =>
      Object.entries(hosts).map(([host, { gcc, ...rust }]) => ({
        host,
        request: { target, ...request },
        trees: { gcc, sysroot, ...rust },
      })),
    ),
  );
}

function sorted(locks: readonly Lock[]): readonly Lock[] {
  const nameOf = ({ host, request }: Lock) => `${request.target} ${host}`;
  return locks.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What names a part of a lock. */
export type LockPart = Pick<Lock, 'host' | 'request'>;

/**
 * What a line about a part of a lock begins with, where the lock has several: the target, and the host where
 * there are several of these.
 */
export function partName({ host, request }: LockPart, all: readonly LockPart[]): string {
  const ofHost = all.some((other) => other.host !== host) ? ` on ${nameOfHost(host)}` : '';
  const hasOthers = all.some((other) => other.request.target !== request.target);
  return hasOthers || ofHost !== '' ? `${request.target}${ofHost}: ` : '';
}

/**
 * The text of a lock: fields in the order of the schema, targets by their triples, a package a line. A lock of
 * one target has no level for targets, and one of the usual host none for hosts, so that it is what it was
 * before there were several.
 * @param locks what it has for each target and host, for one at least
 * @throws when it is none that could be read again.
 */
export function formatLocks(locks: readonly Lock[]): string {
  return `${formatValue(writtenOf(sorted(locks)), '')}\n`;
}

/** The text of a file of Crossroot's own pins: with the level for hosts in any case, and with packs. */
export function formatPins(locks: readonly Lock[]): string {
  return `${formatValue(writtenByHost(sorted(locks), pinsSchema), '')}\n`;
}

function writtenByHost(locks: readonly Lock[], schema: typeof pinsSchema) {
  return v.parse(schema, { version: severalHosts, targets: hostsByTarget(locks) });
}

function writtenOf(locks: readonly Lock[]) {
  const [only, ...others] = locks.map(({ request, trees }) => ({ request, trees }));
  if (locks.some(({ host }) => host !== usualHost)) return writtenByHost(locks, severalHostsSchema);
  if (others.length === 0) return v.parse(oneTargetSchema, { version: oneTarget, ...only });
  const targets = locks.map(({ request: { target, ...request }, trees }) => [target, { request, trees }]);
  return v.parse(severalTargetsSchema, { version: severalTargets, targets: Object.fromEntries(targets) });
}

function hostsByTarget(locks: readonly Lock[]) {
  const targets: Record<string, { readonly sysroot: LockedTree; readonly hosts: Record<string, unknown> }> = {};
  for (const { host, request: asked, trees } of locks) {
    const { target, ...request } = asked;
    const { sysroot, ...ofHost } = trees;
    const part = { request, sysroot, hosts: {}, ...targets[target] };
    if (part.sysroot.digest !== sysroot.digest) throw new Error(`${target} has two sysroots`);
    targets[target] = { ...part, hosts: { ...part.hosts, [host]: ofHost } };
  }
  return targets;
}

/** JSON in which the members of a list have a line each: what changes in a package changes one line. */
export function formatValue(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const lines = value.map((item) => {
      const spaced = JSON.stringify(item, undefined, 1).replaceAll(/\n */g, ' ');
      return `${deeper}${spaced.replace(/^\{ (.*) \}$/, '{$1}')}`;
    });
    return `[\n${lines.join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(
    ([name, member]) => `${deeper}${JSON.stringify(name)}: ${formatValue(member, deeper)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Why a text is not JSON: the parser has no message for what happens to files under version control.
 */
function notJson(text: string, message: string): string {
  if (text.trim() === '') return 'it is empty';
  if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text)) return 'a merge has left its conflict markers in it';
  if (text.startsWith('\ufeff')) return 'it begins with a byte order mark';
  // Where the parser quotes the text, that may be of any file that a lock's name leads to.
  return message.includes('"') ? 'it has a character that is not valid JSON there' : message;
}

/**
 * The number of the first line of a JSON text that is not, but for blanks, what JSON.stringify made of its
 * value. A line may have 16 MB, which is more than a regular expression for strings has stack for.
 */
function firstUnusualLine(text: string, usual: string): number | undefined {
  let line = 1;
  let at = 0;
  let isQuoted = false;
  let isEscaped = false;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (!isQuoted && character.trim() === '') continue;
    if (!usual.startsWith(character, at)) return line;
    at += character.length;
    if (character === '"' && !isEscaped) isQuoted = !isQuoted;
    isEscaped = character === '\\' && !isEscaped;
  }
  return undefined;
}

/** The library's own messages speak of types. */
function describe({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema' || type === 'custom') return message;
  if (type === 'strict_object' && expected === 'never') return 'there is no such field';
  if (received === 'undefined') return 'it is missing';
  return expected === null ? message : `it should be ${expected}`;
}

function refusal(file: string, why: readonly string[], cause?: unknown): CrossrootError {
  return new CrossrootError({
    what: `the lock ${file} is refused`,
    why,
    todo: [
      'restore it from version control',
      'or remove it and create it again: crossroot lock, with the flags of your run',
    ],
    cause,
  });
}
