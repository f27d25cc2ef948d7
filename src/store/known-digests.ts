import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.js';
import { replaceText } from '../system/atomic-file.js';

/** What a tree without a pin is made of. */
interface Unpinned {
  readonly kind: string;
  /** SHA256, lowercase hexadecimal. */
  readonly key: string;
}

/** The digest that packages have come to. */
export interface KnownDigest {
  readonly digest: string;
  /** Who says so: this machine, which made the tree of the packages, or a pack. */
  readonly from: 'made' | 'pack';
}

/** Says which digest the packages of a tree last came to in this place; undefined when that is not known. */
export function recallDigest(place: string, tree: Unpinned): KnownDigest | undefined {
  try {
    const text = readFileSync(fileOf(place, tree), 'utf8');
    const [, digest, from] = /^([0-9a-f]{64}) (made|pack)\n$/.exec(text) ?? [];
    return digest === undefined ? undefined : { digest, from: from === 'made' ? 'made' : 'pack' };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * Remembers it, for everybody at once.
 * @throws a system error when the place cannot be written
 */
export function rememberDigest(place: string, tree: Unpinned, known: KnownDigest): void {
  const file = fileOf(place, tree);
  mkdirSync(dirname(file), { recursive: true });
  replaceText(file, `${known.digest} ${known.from}\n`);
}

function fileOf(place: string, { kind, key }: Unpinned): string {
  return join(place, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
}
