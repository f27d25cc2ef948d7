import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { auditArtifacts } from '../audit/audit.js';
import { warnOfNotes } from '../audit/enforce.js';
import type { Audit, AuditedArtifact } from '../audit/result.js';
import type { Gcc } from '../gcc/provide-gcc.js';
import type { Request } from '../inputs/request.js';
import { type WrittenArchive, writeArchive } from '../packaging/archive.js';
import type { Packable } from '../packaging/archive-contents.js';
import { releaseTime } from '../packaging/archive-time.js';
import { sbomFile, writeSbom } from '../packaging/sbom.js';
import { stripArtifacts } from '../packaging/strip.js';
import type { Phase, Report } from '../reporting/report.js';
import type { Artifact, CargoResult } from '../rust/cargo.js';
import type { Sysroot } from '../sysroot/sysroot.js';
import { readSysrootPackages, type SysrootPackage, type SysrootPackages } from '../sysroot/sysroot-packages.js';
import { removeFile } from '../system/atomic-file.js';
import { resolveBeneath } from '../system/rooted-path.js';
import { count } from '../text/format.js';

/** What a build's artifacts became. */
export interface Delivered {
  readonly artifacts: readonly Artifact[];
  /** Absent where none was asked for, or nothing was built. */
  readonly audit?: Audit;
  readonly archive?: WrittenArchive<Artifact>;
  /** Absolute path of the bill of materials. */
  readonly sbom?: string;
}

/** What delivering needs besides the request. */
export interface DeliverWith {
  readonly sysroot: Sysroot;
  readonly gcc: Gcc;
  /** The folder of the launchers. */
  readonly launchers: string;
  /** The folder of Rust's standard library for the target. */
  readonly std: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly report: Report;
}

/** Takes out of the artifacts what the request does not want, and audits what is left. */
export async function stripAndAudit(
  built: CargoResult,
  request: Request,
  given: DeliverWith,
): Promise<Delivered> {
  const { report } = given;
  const tool = (name: string) => `${given.launchers}/bin/${request.target.gnu}-${name}`;
  const artifacts =
    request.strip === 'none' || built.artifacts.length === 0
      ? built.artifacts
      : await report.phase(`strip ${request.strip}`, (phase) =>
          stripArtifacts({
            artifacts: built.artifacts,
            mode: request.strip,
            objcopy: tool('objcopy'),
            tell: phase.info,
          }),
        );
  if (request.audit === 'off' || artifacts.length === 0) return { artifacts };
  const audit = await report.phase('audit', (phase) => audited(artifacts, built, request, given, tool, phase));
  warnOfNotes(audit, report);
  return { artifacts, audit };
}

async function audited(
  artifacts: readonly Artifact[],
  built: CargoResult,
  request: Request,
  given: DeliverWith,
  tool: (name: string) => string,
  phase: Phase,
): Promise<Audit> {
  const { sysroot } = given;
  const glibc = request.glibc ?? sysroot.glibc;
  const audit = await auditArtifacts({
    artifacts,
    sysroot,
    packages: readSysrootPackages(sysroot.path),
    target: request.target,
    glibc,
    tools: { readelf: tool('readelf'), nm: tool('nm') },
    linkInputs: built.linkInputs,
    runtimes: rlibsIn(given.std),
    shown: (path) => shownFrom(request.workingDirectory, path),
  });
  phase.info(`held against glibc ${glibc} and the sysroot: ${count(audit.artifacts.length, 'file')}`);
  return audit;
}

/** A path as messages call it: relative where that is shorter to read. */
function shownFrom(folder: string, path: string): string {
  const from = relative(folder, path);
  return from.startsWith('../') ? path : from;
}

function rlibsIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => name.endsWith('.rlib')).map((name) => join(folder, name));
}

/**
 * Packs what was built, and writes beside it what of the sysroot was linked.
 * @throws CrossrootError when there is nothing to pack, or it cannot be written.
 */
export async function packRelease(
  delivered: Delivered,
  built: CargoResult,
  request: Request,
  given: DeliverWith,
): Promise<Delivered> {
  const { archive: name, command, target, workingDirectory } = request;
  if (name === undefined) return delivered;
  return given.report.phase('archive', async (phase) => {
    const time = await releaseTime(workingDirectory, given.environment);
    if (time.from === 'nothing')
      phase.info('no commit and no SOURCE_DATE_EPOCH: the members have the time 1980-01-01');
    const archive = await writeArchive({
      archive: name,
      artifacts: delivered.audit?.artifacts.map(packable) ?? delivered.artifacts,
      command,
      triple: target.triple,
      workingDirectory,
      files: request.archiveFiles,
      seconds: time.seconds,
      path: given.environment.PATH ?? '',
      tell: phase.info,
    });
    phase.info(`${archive.path}: ${archive.sha256}`);
    const packed = auditedOf(delivered.audit, archive.packed);
    if (packed.length === 0) {
      // That of an earlier run is of another archive.
      removeFile(sbomFile(archive));
      phase.info('no bill of materials: what the artifacts need is known from the audit, which is off');
      return { ...delivered, archive };
    }
    const sbom = await writeSbom(archive, {
      name: archive.name,
      version: archive.version,
      artifacts: packed,
      ...materialsOf(built, given, packed),
      target: target.triple,
      tools: [
        { name: 'crossroot', version: manifest.version },
        { name: given.gcc.name, version: undefined, treeDigest: given.gcc.tree?.digest },
      ],
      seconds: time.seconds,
    });
    return { ...delivered, archive, sbom };
  });
}

function packable({ needed, ...artifact }: AuditedArtifact): Artifact & Pick<Packable, 'libraries'> {
  return { ...artifact, libraries: needed.flatMap(({ name, place }) => (place === 'beside' ? [name] : [])) };
}

function auditedOf(audit: Audit | undefined, packed: readonly Artifact[]): readonly AuditedArtifact[] {
  const paths = new Set(packed.map(({ path }) => path));
  return audit?.artifacts.filter(({ path }) => paths.has(path)) ?? [];
}

function materialsOf(
  { linkInputs }: CargoResult,
  { sysroot }: DeliverWith,
  packed: readonly AuditedArtifact[],
) {
  const packages = readSysrootPackages(sysroot.path);
  const { release } = packages;
  return {
    staticPackages: staticPackages(linkInputs, sysroot, packages, packed),
    distribution: release === undefined ? undefined : { vendor: 'debian', release },
    sysrootDigest: sysroot.tree?.digest,
  };
}

/** Every program starts in an object of the C library, and takes what is not shared of it. */
const startFiles = ['crt1.o', 'libc_nonshared.a'];

/**
 * The packages of the sysroot's static libraries that were there to link, and of what is part of every program.
 */
function staticPackages(
  linkInputs: readonly string[],
  sysroot: Sysroot,
  packages: SysrootPackages,
  packed: readonly AuditedArtifact[],
): readonly SysrootPackage[] {
  const inside = `${sysroot.path}/`;
  const libraries = linkInputs.flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : []));
  const started = packed.some(({ executable }) => executable)
    ? startFiles.flatMap((file) => sysroot.layout.libraries.map((folder) => `${folder}/${file}`))
    : [];
  const owners = [...libraries, ...started]
    .filter((path) => resolveBeneath(sysroot.path, path) !== undefined)
    .flatMap((path) => packages.ownerOf(path) ?? []);
  return [...new Set(owners)];
}
