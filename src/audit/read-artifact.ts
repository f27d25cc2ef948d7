import { codeOf, messageOf } from '../errors.js';
import type { Artifact } from '../rust/cargo.js';
import { type FileFacts, readFacts } from './readelf.js';
import type { Breach } from './result.js';
import { readArchive } from './static-library.js';

/** An artifact, and what was read of it. */
export type Read =
  | (Extract<FileFacts, { kind: 'facts' }> & { readonly artifact: Artifact })
  | { readonly kind: 'archive'; readonly artifact: Artifact; readonly breaches: readonly Told[] }
  | { readonly kind: 'refused'; readonly artifact: Artifact; readonly breach: Told };

/** A breach whose `what` does not name the file yet. */
export type Told = Breach;

/**
 * Reads an artifact: an ELF file, or a static library of such.
 * @param readelf absolute path of its launcher
 */
export async function readArtifact(artifact: Artifact, readelf: string): Promise<Read> {
  try {
    if (artifact.kind === 'staticlib') return await readStaticLibrary(artifact, readelf);
    const [facts] = await readFacts([artifact.path], readelf);
    if (facts === undefined) throw new Error(`nothing was read of ${artifact.path}`);
    return facts.kind === 'facts' ? { ...facts, artifact } : refused(artifact, facts);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return refused(artifact, { what: 'could not be read', why: [messageOf(error)] });
  }
}

function refused(
  artifact: Artifact,
  { what, why }: Pick<Extract<FileFacts, { kind: 'refused' }>, 'what' | 'why'>,
): Read {
  const todo = [
    'build it anew: remove the file, or run cargo clean; look at the disk, and at what writes to the file after the linker',
  ];
  return { kind: 'refused', artifact, breach: { what, why, todo } };
}

async function readStaticLibrary(artifact: Artifact, readelf: string): Promise<Read> {
  const read = await readArchive(artifact.path, readelf);
  if (read.kind === 'refused') return refused(artifact, read);
  const [first] = read.others;
  if (first === undefined) return { kind: 'archive', artifact, breaches: [] };
  const more = read.otherCount - read.others.length;
  const breach: Told = {
    what: `has ${read.otherCount} of ${read.objects} objects that are for another machine: ${first.member} is for ${first.machine}`,
    why: [
      ...read.others.map(({ member, machine }) => `${member}: ${machine}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    todo: [
      'look at the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
    ],
  };
  return { kind: 'archive', artifact, breaches: [breach] };
}
