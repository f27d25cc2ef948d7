import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { auditArtifacts } from '../audit/audit.js';
import { type Audit, type AuditedArtifact, enforce, warnOfNotes } from '../audit/result.js';
import { type ReleaseVerdict, runsOn } from '../audit/runs-on.js';
import { findRelease, originOf } from '../debian/release.js';
import type { Environment } from '../environment/environment.js';
import { archiveTime, type WrittenArchive, writeArchive } from '../packaging/archive.js';
import type { Packable } from '../packaging/archive-contents.js';
import { removeOutput } from '../packaging/archive-file.js';
import type { ArchiveName } from '../packaging/archive-name.js';
import { sbomFile, writeSbom } from '../packaging/sbom.js';
import { stripArtifacts } from '../packaging/strip.js';
import type { Phase } from '../reporting/report.js';
import type { Artifact } from '../rust/artifacts.js';
import type { CargoResult } from '../rust/cargo.js';
import { nameOfLibc, type Sysroot } from '../sysroot/sysroot.js';
import { readSysrootPackages, type SysrootPackage, type SysrootPackages } from '../sysroot/sysroot-packages.js';
import { resolveBeneath } from '../system/rooted-path.js';
import type { Target } from '../target.js';
import { count } from '../text/format.js';
import { type Job, launcherPath, type Parts } from './provide.js';

/** What a build's artifacts became. */
export interface Delivered {
  readonly artifacts: readonly Artifact[];
  /** Absent where none was asked for, or nothing was built. */
  readonly audit?: Audit | undefined;
  /** Where each audited file runs, by its path. */
  readonly runsOn?: ReadonlyMap<string, readonly ReleaseVerdict[]>;
  readonly archive?: WrittenArchive<Artifact>;
  /** Absolute path of the bill of materials. */
  readonly sbom?: string;
}

/**
 * Strips, audits and packs what was built. What the audit refuses is not packed.
 * @param variables the user's, as build scripts got them
 * @param progress is given what there is after the audit, and after packing
 * @throws CrossrootError when a step fails, or the audit does and is to be obeyed.
 */
export async function deliver(
  job: Job,
  parts: Parts,
  built: CargoResult,
  variables: Environment['user'],
  progress: { delivered?: Delivered },
): Promise<void> {
  const { request, report } = job;
  const { audit: consequence, archive } = request;
  const artifacts = await stripped(built.artifacts, job, parts);
  const audit =
    consequence === 'off' || artifacts.length === 0
      ? undefined
      : await report.phase('audit', (phase) => audited(artifacts, built, variables, job, parts, phase));
  const delivered = { artifacts, audit, runsOn: runsOn(audit?.artifacts ?? [], request.target) };
  progress.delivered = delivered;
  if (audit !== undefined && consequence !== 'off') {
    warnOfNotes(audit, report);
    enforce(audit, consequence, report);
  }
  if (archive === undefined) return;
  progress.delivered = await report.phase('archive', (phase) =>
    packed(archive, delivered, built, job, parts, phase),
  );
}

async function stripped(artifacts: readonly Artifact[], job: Job, parts: Parts): Promise<readonly Artifact[]> {
  const { strip: mode, target } = job.request;
  if (mode === 'none' || artifacts.length === 0) return artifacts;
  const objcopy = launcherPath(job, parts, 'objcopy');
  return job.report.phase(`strip ${mode}`, (phase) =>
    stripArtifacts({ artifacts, mode, triple: target.triple, objcopy, tell: phase.info }),
  );
}

async function audited(
  artifacts: readonly Artifact[],
  { linkInputs }: CargoResult,
  variables: Environment['user'],
  job: Job,
  parts: Parts,
  phase: Phase,
): Promise<Audit> {
  const { request } = job;
  const { sysroot } = parts;
  const glibc = request.glibc ?? sysroot.glibc;
  // Relative where that is shorter to read.
  const shown = (path: string) => {
    const from = relative(request.workingDirectory, path);
    return from.startsWith('../') ? path : from;
  };
  const audit = await auditArtifacts({
    artifacts,
    sysroot,
    packages: readSysrootPackages(sysroot.path),
    target: request.target,
    glibc,
    baseline: request.baseline,
    nm: launcherPath(job, parts, 'nm'),
    linkInputs,
    variables,
    runtimes: rlibsIn(parts.rust.tools.std),
    shown,
  });
  phase.info(
    `checked against ${nameOfLibc(request.target, glibc)} and the sysroot: ${count(audit.artifacts.length, 'file')}`,
    'detail',
  );
  for (const remark of audit.remarks ?? []) phase.info(remark);
  return audit;
}

function rlibsIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => name.endsWith('.rlib')).map((name) => join(folder, name));
}

/** Packs what was built, and writes beside it what of the sysroot was linked. */
async function packed(
  name: ArchiveName,
  delivered: Delivered,
  { linkInputs }: CargoResult,
  { request, world, report }: Job,
  { sysroot, gcc }: Parts,
  phase: Phase,
): Promise<Delivered> {
  const { command, target, workingDirectory } = request;
  const time = await archiveTime(workingDirectory, world.environment);
  const { seconds } = time;
  if (time.from === 'nothing') {
    phase.info(
      `no commit and no SOURCE_DATE_EPOCH: the files in the archive get the time 1980-01-01; git: ${time.why}`,
    );
  }
  const archive = await writeArchive({
    archive: name,
    artifacts: delivered.audit?.artifacts.map(packable) ?? delivered.artifacts,
    command,
    triple: target.triple,
    workingDirectory,
    files: request.archiveFiles,
    seconds,
    path: world.environment.PATH ?? '',
    tell: phase.info,
    warn: (line) => report.warning(`archive: ${line}`),
  });
  phase.info(`${archive.path}: ${archive.sha256}`, 'detail');
  const paths = new Set(archive.packed.map(({ path }) => path));
  const artifacts = delivered.audit?.artifacts.filter(({ path }) => paths.has(path)) ?? [];
  if (artifacts.length === 0) {
    // That of an earlier run is of another archive.
    removeOutput(sbomFile(archive));
    phase.info(
      'no bill of materials, because it needs the audit, which is off; libraries built here that the programs load are not packed either',
    );
    return { ...delivered, archive };
  }
  const packages = readSysrootPackages(sysroot.path);
  const release = packages.release === undefined ? undefined : findRelease(packages.release);
  const sbom = await writeSbom(archive, {
    name: archive.name,
    version: archive.version,
    artifacts,
    staticPackages: staticPackages(linkInputs, target, sysroot, packages, artifacts),
    distribution: release === undefined ? undefined : originOf(release),
    sysrootDigest: sysroot.tree?.digest,
    target: target.triple,
    tools: [
      { name: 'crossroot', version: manifest.version },
      { name: gcc.name, treeDigest: gcc.tree?.digest },
    ],
    seconds,
  });
  return { ...delivered, archive, sbom };
}

function packable({ needed, ...artifact }: AuditedArtifact): Artifact & Pick<Packable, 'libraries'> {
  return {
    ...artifact,
    libraries: needed.flatMap(({ name, beside }) => (beside === undefined ? [] : [{ name, ...beside }])),
  };
}

/** Every program starts in an object of the C library, and takes what is not shared of it. */
const startFiles = ['crt1.o', 'libc_nonshared.a'];

/**
 * The packages of the sysroot's static libraries that were there to link, and of what is part of every program.
 */
function staticPackages(
  linkInputs: readonly string[],
  { libc }: Target,
  { path: root, layout }: Sysroot,
  packages: SysrootPackages,
  artifacts: readonly AuditedArtifact[],
): readonly SysrootPackage[] {
  const inside = `${root}/`;
  const libraries = linkInputs.flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []));
  // rustc brings its own of a C library that is linked statically.
  const started =
    !libc.isStatic && artifacts.some(({ executable }) => executable)
      ? startFiles.flatMap((file) => layout.libraries.map((folder) => `${folder}/${file}`))
      : [];
  const owners = [...libraries, ...started]
    .filter((path) => resolveBeneath(root, path) !== undefined)
    .flatMap((path) => packages.ownerOf(path) ?? []);
  return [...new Set(owners)];
}
