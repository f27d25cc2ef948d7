import { runsOn } from '../audit/runs-on.js';
import { messageOf } from '../errors.js';
import type { Gcc } from '../gcc/provide-gcc.js';
import type { Request } from '../inputs/request.js';
import type { RunRecord } from '../reporting/report.js';
import type { ProvidedRust } from '../rust/provide-rust.js';
import type { StoredTree, TreeKind } from '../store/store.js';
import type { SummaryFacts, SummaryTree } from '../summary/summary-facts.js';
import { nameOfSysroot } from '../sysroot/choice.js';

import type { Sysroot } from '../sysroot/sysroot.js';
import type { Delivered } from './deliver.js';

/** What a run came to until it ended. */
export interface Progress {
  /** When it began, in milliseconds by the report's clock. */
  readonly started: number;
  parts?: { readonly rust: ProvidedRust; readonly sysroot: Sysroot; readonly gcc: Gcc };
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

function treesOf(
  request: Request,
  { rust, sysroot, gcc }: NonNullable<Progress['parts']>,
): readonly SummaryTree[] {
  const told = (kind: TreeKind, what: string, tree: StoredTree | undefined): readonly SummaryTree[] =>
    tree === undefined ? [] : [{ ...tree, kind, what }];
  return [
    ...told('sysroot', `${nameOfSysroot(request.sysroot)}, glibc ${sysroot.glibc}`, sysroot.tree),
    ...told('gcc', gcc.name, gcc.tree),
    ...told('rust', `Rust ${rust.tools.version}`, rust.tree),
  ];
}
