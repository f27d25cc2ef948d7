import type { Target } from '../target.js';
import { type Crate, type CrateGraph, type GraphCall, readCrateGraph } from './crate-graph.js';
import { needsOfKnown } from './known-crates.js';
import { wantsInOwnWords } from './own-words.js';
import { systemDepsOf } from './system-deps.js';
import type { Want } from './want.js';

/** A crate with its version. */
interface Named {
  readonly crate: string;
  readonly version: string;
}

/** What a crate asks of the target. */
export interface Asks extends Named {
  readonly wants: readonly Want[];
  /** True: the build goes on without. */
  readonly isOptional: boolean;
  /** Who says so: the crate's manifest, our table, or the text of its build script and sources. */
  readonly by: 'metadata' | 'table' | 'text';
}

/** What the crates of a build ask of the target, as far as it is known. */
export interface LockWants {
  readonly graph: CrateGraph;
  readonly asks: readonly Asks[];
  /** Crates that could ask for something, and do not: by a feature, or ever. */
  readonly none: readonly (Named & { readonly why: string })[];
  /** Crates that look as if they ask for something, of which nobody here knows what. */
  readonly unknown: readonly Named[];
}

/**
 * Reads what the crates of a build ask of the target: from `package.metadata.system-deps` of their manifests,
 * else from our table, else from what the text of their build scripts names.
 * @throws CrossrootError when cargo cannot read the project.
 */
export async function readWants(call: GraphCall): Promise<LockWants> {
  return wantsOfGraph(await readCrateGraph(call), call);
}

/** What the crates of a graph ask of a target, with the variables of the build. */
export function wantsOfGraph(graph: CrateGraph, { target, env }: Pick<GraphCall, 'target' | 'env'>): LockWants {
  const asks: Asks[] = [];
  const none: (Named & { why: string })[] = [];
  const unknown: Named[] = [];
  for (const crate of [...graph.ofTarget].sort(byName)) {
    const named = { crate: crate.name, version: crate.version };
    const known = knownNeeds(crate, target, env);
    if (known !== undefined && known.wants.length > 0) asks.push({ ...named, ...known });
    else if (known !== undefined) none.push({ ...named, why: known.none });
    else if (crate.isMember || looksNative(crate)) {
      const wants = wantsInOwnWords(crate);
      if (wants.length > 0) asks.push({ ...named, wants, isOptional: !crate.isMember, by: 'text' });
      if (!crate.isMember || (wants.length === 0 && looksNative(crate))) unknown.push(named);
    }
  }
  return { graph, asks, none, unknown };
}

function knownNeeds(crate: Crate, target: Target, env: Readonly<Record<string, string>>) {
  const wants = systemDepsOf(crate, target);
  if (wants !== undefined)
    return { wants, isOptional: false, none: 'its features ask for nothing', by: 'metadata' as const };
  const known = needsOfKnown(crate, env);
  return known === undefined ? undefined : { ...known, by: 'table' as const };
}

/** By the key that is for crates of native libraries, and by the name that they have by custom. */
function looksNative({ name, links }: Crate): boolean {
  return links !== undefined || /[-_]sys$/.test(name);
}

function byName(a: Crate, b: Crate): number {
  return `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1;
}
