import { realpathSync } from 'node:fs';
import { type ElfFacts, isOfTarget } from './elf-facts.js';
import type { Found, Libraries, RunPath } from './needed-libraries.js';
import type { FileFacts } from './readelf.js';

/** A library that a file needs, and where it is. */
export interface Needed {
  readonly name: string;
  readonly found: Found;
}

/** A file that the loader loads, with what it asks for. */
interface Loadable {
  /** Absolute path. */
  readonly file: string;
  readonly facts: ElfFacts;
  /** Whether its run paths count for what it loads, too. */
  readonly passesRunPaths: boolean;
}

/** A ready-made library that stands where an `$ORIGIN` leads: it travels with the artifact. */
export interface Companion {
  /** Absolute path. */
  readonly file: string;
  readonly read: FileFacts;
  /** The libraries that it needs, in their order. */
  readonly needed: readonly Needed[];
}

/** What an artifact loads. */
export interface Loading {
  /** The libraries that the artifact itself needs, in their order. */
  readonly needed: readonly Needed[];
  readonly companions: readonly Companion[];
  /** True when there are more companions than are followed. */
  readonly isCut: boolean;
}

/** More than any program brings along; what a file says must not choose how much is read. */
export const mostCompanions = 64;

/**
 * Follows what the loader would load for an artifact, breadth first, as it does (ld.so(8)): through the
 * ready-made libraries beside it, each once; the sysroot's libraries and this build's own are not followed.
 * @param read reads a library
 * @param isArtifact whether a file, by its absolute path without links, is audited by itself
 * @throws the system's error when a library cannot be read.
 */
export async function followLoader(
  artifact: Loadable,
  libraries: Libraries,
  read: (file: string) => Promise<FileFacts>,
  isArtifact: (file: string) => boolean,
): Promise<Loading> {
  const loaded = new Map<string, Found>();
  const search = (
    { file, facts, passesRunPaths }: Loadable,
    inherited: readonly RunPath[],
  ): readonly Needed[] => {
    if (!isOfTarget(facts)) return [];
    const own = facts.runPaths.map((folder) => ({ folder, file }));
    const runPaths = own.length === 0 || passesRunPaths ? [...own, ...inherited] : own;
    return facts.needed.map((name) => {
      const found = loaded.get(name) ?? libraries.find(name, runPaths);
      if (found.kind !== 'missing') loaded.set(name, found);
      return { name, found };
    });
  };
  const needed = search(artifact, []);
  const waiting = [{ needed, passed: passedOn(artifact, []) }];
  const seen = new Set<string>();
  const companions: Companion[] = [];
  for (const { needed: names, passed } of waiting) {
    for (const { found } of names) {
      const file = found.kind === 'beside' ? found.file?.path : undefined;
      const place = file === undefined ? undefined : realpathSync(file);
      if (file === undefined || place === undefined || seen.has(place) || isArtifact(place)) continue;
      if (companions.length === mostCompanions) return { needed, companions, isCut: true };
      seen.add(place);
      const facts = await read(file);
      const own = facts.kind === 'facts' ? search(facts, passed) : [];
      companions.push({ file, read: facts, needed: own });
      if (facts.kind === 'facts') waiting.push({ needed: own, passed: passedOn(facts, passed) });
    }
  }
  return { needed, companions, isCut: false };
}

function passedOn(
  { file, facts, passesRunPaths }: Loadable,
  inherited: readonly RunPath[],
): readonly RunPath[] {
  const own = passesRunPaths ? facts.runPaths.map((folder) => ({ folder, file })) : [];
  return [...own, ...inherited];
}
