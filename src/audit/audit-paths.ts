import type { Sysroot } from '../sysroot/sysroot.js';
import { readSysrootPackages } from '../sysroot/sysroot-packages.js';
import { type Target, targets } from '../target.js';
import { auditFiles } from './audit-files.js';
import { type Baseline, namesInBaseline, writeBaseline } from './baseline.js';
import { type CollectedFile, collectFiles } from './collect-files.js';
import type { ElfFacts, FileFacts } from './elf-facts.js';
import type { ReadFile } from './read-file.js';
import type { Findings } from './result.js';
import { type ReleaseVerdict, runsOn } from './runs-on.js';

/** What files that anybody built are held against. */
export interface PathsRequest {
  /** Files, folders and archives. */
  readonly paths: readonly string[];
  /** Absolute path of the folder that paths are relative to. */
  readonly folder: string;
  /** The target of all files; else each file's own is found. */
  readonly target: Target | undefined;
  readonly glibc: string | undefined;
  readonly glibcxx: string | undefined;
  /** Gives the sysroot for a target; without it no library is looked for. */
  readonly sysrootFor: ((target: Target) => Promise<Sysroot>) | undefined;
  readonly baseline: Baseline | undefined;
  /** The value of PATH on which decompressors are looked for. */
  readonly path: string;
}

/** A file, and what its audit found. */
export interface AuditedFile extends Findings {
  /** As messages call it. */
  readonly name: string;
  readonly size: number;
  /** Undefined for what is damaged. */
  readonly target: Target | undefined;
  /** What a baseline calls it. */
  readonly key: string;
  readonly runsOn: readonly ReleaseVerdict[];
}

/** The outcome of an audit of paths. */
export interface PathsAudit {
  readonly files: readonly AuditedFile[];
  readonly notes: readonly string[];
  readonly remarks: readonly string[];
  /** What was not audited: a sentence each. */
  readonly passedOver: readonly string[];
  /** What was not checked of those that were: a sentence each. */
  readonly notChecked: readonly string[];
}

/**
 * Audits the ELF files at some paths, which anybody may have built.
 * @throws CrossrootError when a path cannot be read, or there is no sysroot as it was asked for.
 */
export async function auditPaths(request: PathsRequest): Promise<PathsAudit> {
  const { sysrootFor } = request;
  const { files, passedOver } = await collectFiles(request.paths, {
    ...request,
    symbols: sysrootFor !== undefined,
  });
  const audited = new Map<CollectedFile, AuditedFile>();
  const notes: string[] = [];
  const remarks: string[] = [];
  for (const target of new Set(files.map((file) => file.target))) {
    const own = files.filter((file) => file.target === target);
    const sysroot = target === undefined ? undefined : await sysrootFor?.(target);
    const read = own.map(toRead);
    const names = new Map(read.map(({ path }, at) => [path, own[at]?.name ?? path]));
    const outcomes = await auditFiles(read, {
      sysroot,
      packages:
        sysroot === undefined
          ? { release: undefined, all: [], ownerOf: () => undefined }
          : readSysrootPackages(sysroot.path),
      target: target ?? targets[0],
      glibc: request.glibc,
      glibcxx: request.glibcxx,
      baseline: request.baseline,
      shown: (path) => names.get(path) ?? path,
    });
    const keys = namesInBaseline(read.map(({ path, within }) => ({ name: path, within })));
    const places = new Map(
      read.flatMap(({ path }, at) => {
        const findings = outcomes[at]?.findings;
        return findings === undefined ? [] : [[path, { path, ...findings }] as const];
      }),
    );
    const verdicts = target === undefined ? new Map() : runsOn([...places.values()], target);
    for (const [at, file] of own.entries()) {
      const path = read[at]?.path ?? '';
      const found = places.get(path);
      if (found === undefined) continue;
      const { path: _, ...findings } = found;
      const { name, size } = file;
      const key = keys.get(path) ?? name;
      audited.set(file, { name, size, target, key, ...findings, runsOn: verdicts.get(path) ?? [] });
    }
    notes.push(...outcomes.flatMap((outcome) => outcome.notes));
    remarks.push(...outcomes.flatMap((outcome) => outcome.remarks));
  }
  return {
    files: files.flatMap((file) => audited.get(file) ?? []),
    notes,
    remarks,
    passedOver,
    notChecked: sysrootFor === undefined && files.length > 0 ? [withoutSysroot] : [],
  };
}

const withoutSysroot =
  'whether the libraries exist and define the symbols and versions, because no sysroot was given';

function toRead({ name, within, disk, size, result, symbols }: CollectedFile): ReadFile {
  return {
    ...{ path: disk ?? name, within, size, result, symbols, isOnDisk: disk !== undefined },
    isProgram: isProgram(result),
  };
}

/** A program: linked to one address, marked as one, or with a loader and no name by which others ask for it. */
function isProgram(result: FileFacts): boolean {
  if (result.kind === 'refused') return false;
  const { type, isMarkedProgram, interpreter, soname }: ElfFacts = result.facts;
  return type === 2 || isMarkedProgram || (interpreter !== undefined && soname === undefined);
}

/** Writes what the files need, as a baseline. */
export function writeNeeds(file: string, shown: string, { files }: PathsAudit): void {
  const known = files.flatMap(({ target, ...one }) =>
    target === undefined ? [] : [{ ...one, triple: target.triple }],
  );
  writeBaseline(file, shown, known);
}
