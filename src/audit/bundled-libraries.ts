import { realpathSync } from 'node:fs';
import type { Found, Libraries, Needed, RunPath } from './needed-libraries.js';
import { type ElfFacts, type FileFacts, isOfTarget } from './readelf.js';

/** A ready-made library that is where an `$ORIGIN` leads: it travels with the artifact. */
export interface BundledLibrary {
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
  readonly bundled: readonly BundledLibrary[];
  /** True when there are more bundled libraries than are followed. */
  readonly isCut: boolean;
}

/** More than any program brings along; what a file says must not choose how much is read. */
export const mostBundled = 64;

/**
 * Follows what the loader would load for an artifact, breadth first, as it does (ld.so(8)): through the
 * ready-made libraries beside it, each once; the sysroot's libraries and this build's own are not followed.
 * @param artifact absolute path
 * @param read reads a library
 * @param isArtifact whether a file, by its absolute path without links, is audited by itself
 * @throws the system's error when a library cannot be read.
 */
export async function followLoader(
  artifact: string,
  facts: ElfFacts,
  libraries: Libraries,
  read: (file: string) => Promise<FileFacts>,
  isArtifact: (file: string) => boolean,
): Promise<Loading> {
  const loaded = new Map<string, Found>();
  const load = (file: string, one: ElfFacts, inherited: readonly RunPath[]): Loaded => {
    if (!isOfTarget(one)) return { needed: [], passed: [] };
    const own = one.runPaths.map((folder) => ({ folder, file }));
    const runPaths = own.length === 0 || one.passesRunPaths ? [...own, ...inherited] : own;
    const needed = one.needed.map((name) => {
      const found = loaded.get(name) ?? libraries.find(name, runPaths);
      if (found.kind !== 'missing') loaded.set(name, found);
      return { name, found };
    });
    return { needed, passed: one.passesRunPaths ? runPaths : inherited };
  };
  const first = load(artifact, facts, []);
  const waiting = [first];
  const seen = new Set<string>();
  const bundled: BundledLibrary[] = [];
  for (const { needed, passed } of waiting) {
    for (const { found } of needed) {
      const file = found.kind === 'beside' ? found.file?.path : undefined;
      const place = file === undefined ? undefined : realpathSync(file);
      if (file === undefined || place === undefined || seen.has(place) || isArtifact(place)) continue;
      if (bundled.length === mostBundled) return { needed: first.needed, bundled, isCut: true };
      seen.add(place);
      const library = await read(file);
      const own = library.kind === 'facts' ? load(file, library.facts, passed) : { needed: [], passed: [] };
      bundled.push({ file, read: library, needed: own.needed });
      waiting.push(own);
    }
  }
  return { needed: first.needed, bundled, isCut: false };
}

/** What a file needs, and the run paths that count for what it loads. */
interface Loaded {
  readonly needed: readonly Needed[];
  readonly passed: readonly RunPath[];
}
