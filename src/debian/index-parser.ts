import { CrossrootError } from '../errors.js';
import type { Candidate } from './package.js';
import { archivePathProblem } from './path.js';

/** What is known of an index before it is read. */
export interface IndexOrigin {
  /** How messages call the index. */
  readonly what: string;
  /** The repository that holds it: `debian` or `debian-security`. */
  readonly repository: string;
  /** The Debian architecture that it is for; `all` may stand in it too. */
  readonly architecture: string;
}

/** No stanza of Debian's comes near; a larger one is not what an index holds. */
const maxStanza = 4 * 1024 * 1024;
/** Largest `.deb` that is believed in, in bytes. */
const maxDeb = 2 ** 32;

const [newline, tab, blank, colon] = [0x0a, 0x09, 0x20, 0x3a];

/** The fields that are read. The length of a name and its first letter tell them apart. */
const fieldNames = [
  'package',
  'version',
  'architecture',
  'filename',
  'size',
  'sha256',
  'pre-depends',
  'depends',
  'provides',
  'multi-arch',
  'essential',
  'section',
] as const;
type FieldName = (typeof fieldNames)[number];

interface Field {
  readonly name: FieldName;
  readonly letters: Uint8Array;
}

const fieldByKey = new Map<number, Field>(
  fieldNames.map((name) => {
    const letters = new TextEncoder().encode(name);
    return [keyOf(letters.length, letters[0] ?? 0), { name, letters }];
  }),
);

function keyOf(length: number, firstLetter: number): number {
  return length * 256 + firstLetter;
}

/**
 * Reads a `Packages` index (Debian policy §5.3, the Debian repository format). It works on bytes and makes strings only
 * of the values that are kept, because an index has 1.4 million lines and a run looks at a few hundred packages.
 *
 * @param chunks the decompressed index, cut anywhere.
 * @throws CrossrootError when a stanza is malformed: no field, a field twice, a missing or absurd value, a hostile path,
 * another architecture.
 */
export async function parseIndex(
  chunks: AsyncIterable<Uint8Array>,
  origin: IndexOrigin,
): Promise<readonly Candidate[]> {
  const reader = new IndexReader(origin);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    const end = data.lastIndexOf('\n\n') + 1;
    reader.read(data.subarray(0, end));
    // A copy: the chunk's memory may be used again.
    rest = Buffer.from(data.subarray(end));
    if (rest.length > maxStanza) throw reader.malformed(`it is longer than ${maxStanza} bytes`);
  }
  if (rest.length > 0) reader.read(rest.at(-1) === newline ? rest : Buffer.concat([rest, Buffer.from('\n')]));
  reader.finish();
  return reader.candidates;
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

class IndexReader {
  readonly candidates: Candidate[] = [];
  readonly #origin: IndexOrigin;
  readonly #sections = new Map<string, string>();
  readonly #values = new Map<FieldName, string>();
  /** The kept field that a continuation line would continue. */
  #current: FieldName | undefined;
  #fields = 0;

  constructor(origin: IndexOrigin) {
    this.#origin = origin;
  }

  /** Takes whole lines. */
  read(data: Buffer): void {
    for (let at = 0; at < data.length; ) {
      const first = data[at];
      if (first === newline) {
        this.finish();
        at++;
        continue;
      }
      const end = data.indexOf(newline, at);
      if (first === blank || first === tab) this.#continue(data, at, end);
      else this.#field(data, at, end);
      at = end + 1;
    }
  }

  #field(data: Buffer, start: number, end: number): void {
    let at = start;
    for (let byte = data[at]; byte !== colon; byte = data[++at]) {
      if (byte === undefined || byte <= blank || byte >= 0x7f) {
        throw this.malformed(`a line is no field: ${JSON.stringify(data.toString('latin1', start, end))}`);
      }
    }
    this.#fields++;
    this.#current = undefined;
    const field = fieldByKey.get(keyOf(at - start, (data[start] ?? 0) | 0x20));
    if (field === undefined || !spells(data, start, field.letters)) return;
    if (this.#values.has(field.name)) throw this.malformed(`the field ${field.name} stands in it twice`);
    this.#values.set(field.name, textOf(data, at + 1, end));
    this.#current = field.name;
  }

  #continue(data: Buffer, start: number, end: number): void {
    if (this.#fields === 0) throw this.malformed('it starts with the continuation of a field');
    if (this.#current === undefined) return;
    const before = this.#values.get(this.#current) ?? '';
    this.#values.set(this.#current, `${before} ${textOf(data, start, end)}`.trim());
  }

  /** Ends the stanza that was begun, if one was. */
  finish(): void {
    if (this.#fields === 0) return;
    this.candidates.push(this.#candidate());
    this.#values.clear();
    this.#fields = 0;
    this.#current = undefined;
  }

  #candidate(): Candidate {
    const name = this.#required('package');
    if (!/^[a-z0-9][a-z0-9+.-]+$/.test(name)) throw this.malformed('its Package is not a name');
    const version = this.#required('version');
    if (!/^[0-9A-Za-z][0-9A-Za-z.+~:-]*$/.test(version)) {
      throw this.malformed(`its Version is ${JSON.stringify(version)}`);
    }
    const path = this.#required('filename');
    const problem = archivePathProblem(path);
    if (problem !== undefined) throw this.malformed(`its Filename is ${JSON.stringify(path)}: ${problem}`);
    const sizeText = this.#required('size');
    const size = Number(sizeText);
    if (!/^[0-9]+$/.test(sizeText) || size === 0 || size > maxDeb) {
      throw this.malformed(`its Size is ${JSON.stringify(sizeText)}`);
    }
    const sha256 = this.#required('sha256');
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw this.malformed(`its SHA256 is ${JSON.stringify(sha256)}`);
    return {
      name,
      version,
      architecture: this.#architecture(),
      repository: this.#origin.repository,
      path,
      size,
      sha256,
      preDepends: this.#values.get('pre-depends') ?? '',
      depends: this.#values.get('depends') ?? '',
      provides: this.#values.get('provides') ?? '',
      multiArch: this.#multiArch(),
      essential: this.#essential(),
      section: this.#section(),
    };
  }

  #required(name: FieldName): string {
    const value = this.#values.get(name);
    if (value === undefined || value === '') throw this.malformed(`it has no ${name}`);
    return value;
  }

  #architecture(): string {
    const value = this.#required('architecture');
    if (value === this.#origin.architecture) return this.#origin.architecture;
    if (value === 'all') return 'all';
    throw this.malformed(`its Architecture is ${JSON.stringify(value)}, not ${this.#origin.architecture}`);
  }

  #multiArch(): Candidate['multiArch'] {
    const value = this.#values.get('multi-arch');
    switch (value) {
      case undefined:
      case 'no':
        return 'no';
      case 'same':
      case 'foreign':
      case 'allowed':
        return value;
      default:
        throw this.malformed(`its Multi-Arch is ${JSON.stringify(value)}`);
    }
  }

  #essential(): boolean {
    const value = this.#values.get('essential');
    if (value === 'yes') return true;
    if (value === undefined || value === 'no') return false;
    throw this.malformed(`its Essential is ${JSON.stringify(value)}`);
  }

  /** The section without its area; the same text is the same string, for there are some sixty of them. */
  #section(): string {
    const value = this.#values.get('section') ?? '';
    const known = this.#sections.get(value);
    if (known !== undefined) return known;
    const section = value.slice(value.lastIndexOf('/') + 1);
    this.#sections.set(value, section);
    return section;
  }

  malformed(why: string): CrossrootError {
    const name = this.#values.get('package');
    const which = name === undefined ? `stanza ${this.candidates.length + 1}` : `the stanza of ${name}`;
    return new CrossrootError({
      what: `${this.#origin.what} is malformed in ${which}`,
      why,
      todo: 'Use another mirror',
    });
  }
}

/** True when the letters stand at `start`, in either case. */
function spells(data: Buffer, start: number, letters: Uint8Array): boolean {
  for (let at = 0; at < letters.length; at++) {
    if (((data[start + at] ?? 0) | 0x20) !== letters[at]) return false;
  }
  return true;
}

/** A string of its own without blanks around it; `latin1` because what is kept is ASCII, and it is quickest. */
function textOf(data: Buffer, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && (data[start] === blank || data[start] === tab)) start++;
  while (end > start && (data[end - 1] === blank || data[end - 1] === tab)) end--;
  return data.toString('latin1', start, end);
}
