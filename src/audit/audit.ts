import { basename } from 'node:path';
import { codeOf, messageOf } from '../errors.js';
import type { Artifact } from '../rust/artifacts.js';
import { folderWith } from '../sysroot/layout.js';
import { plainLine } from '../text/plain-text.js';
import { auditFiles, type FilesRequest } from './audit-files.js';
import { readFacts, refused } from './elf-facts.js';
import type { ReadFile } from './read-file.js';
import type { Audit, AuditedArtifact } from './result.js';
import { auditStaticLibrary } from './static-library.js';
import { sharedThoughStatic } from './static-wanted.js';
import { symbolUsersIn } from './symbol-users.js';

/** What the artifacts of a build are held against. */
export interface AuditRequest extends FilesRequest {
  readonly artifacts: readonly Artifact[];
  /** Absolute path of the launcher of nm. */
  readonly nm: string;
  /** The rlibs and static libraries that went into the link; absolute paths. */
  readonly linkInputs: readonly string[];
  /** The libraries that come with the compilers, of which every link takes what it needs; absolute paths. */
  readonly runtimes: readonly string[];
  /** The user's variables, as build scripts got them. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Audits artifacts: what each needs, and every rule that it breaks. Artifacts that are damaged, or no longer
 * there, break one.
 * @returns the artifacts in their order.
 * @throws the system's error when the sysroot cannot be read.
 */
export async function auditArtifacts(request: AuditRequest): Promise<Audit> {
  const { artifacts, linkInputs, runtimes, nm } = request;
  const files = artifacts.map((artifact) => readArtifact(artifact, request));
  const outcomes = await auditFiles(files, request, ({ place }) =>
    symbolUsersIn(linkInputs, runtimes, place, nm),
  );
  const audited = artifacts.flatMap((artifact, at) => {
    const findings = outcomes[at]?.findings;
    return findings === undefined ? [] : [{ ...artifact, ...findings }];
  });
  return {
    artifacts: audited,
    notes: [...outcomes.flatMap(({ notes }) => notes), ...audited.flatMap((one) => shared(one, request))],
    remarks: outcomes.flatMap(({ remarks }) => remarks),
  };
}

/** What it loads of the sysroot though a variable asks to link it statically. */
function shared({ path, needed }: AuditedArtifact, request: AuditRequest): readonly string[] {
  const { sysroot, target, variables } = request;
  const ofSysroot = needed.filter(({ place }) => place === 'sysroot').map(({ name }) => name);
  const archive = (name: string) => {
    const folder = sysroot === undefined ? undefined : folderWith(name, sysroot.path, sysroot.layout);
    return folder === undefined ? undefined : `${folder}/${name}`;
  };
  const found = { shown: request.shown(path), needed: ofSysroot, archive };
  return sharedThoughStatic(found, variables, target).map(plainLine);
}

function readArtifact({ kind, path, size }: Artifact, { target }: AuditRequest): ReadFile {
  const isProgram = kind !== 'cdylib' && kind !== 'dylib';
  const file = { path, within: basename(path), size, isProgram, isOnDisk: true };
  try {
    return { ...file, result: kind === 'staticlib' ? auditStaticLibrary(path, target) : readFacts(path) };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return { ...file, result: refused('could not be read', messageOf(error)) };
  }
}
