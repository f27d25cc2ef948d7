import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.js';

/** What a tree without a pin is made of. */
interface Unpinned {
  readonly kind: string;
  /** SHA256, lowercase hexadecimal. */
  readonly key: string;
}

/** Says which digest the packages of a tree came to when they were last unpacked in this place; undefined when that is not known. */
export function recallDigest(place: string, tree: Unpinned): string | undefined {
  try {
    const text = readFileSync(fileOf(place, tree), 'utf8');
    return /^([0-9a-f]{64})\n$/.exec(text)?.[1];
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * Remembers it, for everybody at once.
 * @param staging a folder of this run's own in the same place
 * @throws a system error when the place cannot be written
 */
export function rememberDigest(place: string, tree: Unpinned, digest: string, staging: string): void {
  const file = fileOf(place, tree);
  const written = join(staging, 'digest');
  writeFileSync(written, `${digest}\n`);
  mkdirSync(dirname(file), { recursive: true });
  renameSync(written, file);
}

function fileOf(place: string, { kind, key }: Unpinned): string {
  return join(place, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
}
