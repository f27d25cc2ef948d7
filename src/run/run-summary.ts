import { runsOn } from '../audit/runs-on.js';
import { messageOf } from '../errors.js';
import type { Request } from '../inputs/request.js';
import type { RunRecord } from '../reporting/report.js';
import type { StoredTree } from '../store/store.js';
import type { TreeKind } from '../store/tree-key.js';
import type { SummaryFacts, SummaryTree } from '../summary/summary-facts.js';
import { nameOfSysroot } from '../sysroot/sysroot.js';
import type { Delivered } from './deliver.js';
import type { Parts } from './provide.js';

/** What a run came to until it ended. */
export interface Progress {
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  parts?: Parts;
  delivered?: Delivered;
}

/** The facts for a run's summary. */
export function summaryOf(
  request: Request,
  progress: Progress,
  record: RunRecord,
  failure: unknown,
): SummaryFacts {
  const { parts, delivered, started } = progress;
  const { archive, sbom } = delivered ?? {};
  return {
    target: request.target.triple,
    command: request.command === 'none' ? undefined : ['cargo', request.command, ...request.args].join(' '),
    outcome: failure === undefined ? 'success' : 'failure',
    failure: failure === undefined ? undefined : messageOf(failure),
    glibc: request.glibc ?? parts?.sysroot.glibc,
    artifacts: delivered?.artifacts ?? [],
    audit: delivered?.audit,
    runsOn: runsOn(delivered?.audit?.artifacts ?? []),
    trees: parts === undefined ? [] : treesOf(request, parts),
    phases: record.phases.map((phase) => ({ ...phase, started: phase.started - started })),
    warnings: record.warnings,
    archive: archive && { path: archive.path, size: archive.size, sha256: archive.sha256 },
    sbom,
    folder: request.workingDirectory,
  };
}

function treesOf(request: Request, { rust, sysroot, gcc }: Parts): readonly SummaryTree[] {
  const rows = (kind: TreeKind, what: string, tree: StoredTree | undefined): readonly SummaryTree[] =>
    tree === undefined ? [] : [{ ...tree, kind, what }];
  return [
    ...rows('sysroot', `${nameOfSysroot(request.sysroot)}, glibc ${sysroot.glibc}`, sysroot.tree),
    ...rows('gcc', gcc.name, gcc.tree),
    ...rows('rust', `Rust ${rust.tools.version}`, rust.tree),
  ];
}
