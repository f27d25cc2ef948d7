import { CrossrootError } from '../errors.js';
import { archivePathProblem, type Candidate } from './package.js';
import { packageName } from './relation.js';

/** What is known of an index before it is read. */
interface IndexOrigin {
  /** How messages call the index. */
  readonly what: string;
  /** The repository that holds it: `debian` or `debian-security`. */
  readonly repository: string;
  /** The priority of its packages. */
  readonly pin: number;
  /** The Debian architecture that it is for; it may hold `all` too. */
  readonly architecture: string;
}

/** No stanza of Debian's comes near; a larger one is not what an index holds. */
const maxStanza = 4 * 1024 * 1024;
/** Largest `.deb` that is accepted, in bytes. */
const maxDeb = 2 ** 32;

const versionText = /^[0-9A-Za-z][0-9A-Za-z.+~:-]*$/;
const sha256Hex = /^[0-9a-f]{64}$/;

/** What the values of a field mean, and its absence. */
const multiArchValues = new Map<string | undefined, Candidate['multiArch']>([
  [undefined, 'no'],
  ['no', 'no'],
  ['same', 'same'],
  ['foreign', 'foreign'],
  ['allowed', 'allowed'],
]);
const essentialValues = new Map([
  [undefined, false],
  ['no', false],
  ['yes', true],
]);

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

/** A field's slot is the place of its value among the values of a stanza. */
const fieldByKey = new Map(
  fieldNames.map((name, slot) => {
    const letters = new TextEncoder().encode(name);
    return [keyOf(letters.length, letters[0] ?? 0), { slot, letters }];
  }),
);

function keyOf(length: number, firstLetter: number): number {
  return length * 256 + firstLetter;
}

/**
 * Reads a `Packages` index (Debian policy §5.3, the Debian repository format). It works on bytes and makes
 * strings only of the values that are kept, because an index has 1.4 million lines and a run looks at a few
 * hundred packages.
 * @param chunks the decompressed index, cut anywhere.
 * @throws CrossrootError when a stanza is malformed: no field, a field twice, a missing or absurd value, a
 * hostile path, another architecture.
 */
export async function parseIndex(
  chunks: AsyncIterable<Uint8Array>,
  origin: IndexOrigin,
): Promise<readonly Candidate[]> {
  const reader = new IndexReader(origin);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const whole = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const data = rest.length === 0 ? whole : Buffer.concat([rest, chunk]);
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

class IndexReader {
  readonly candidates: Candidate[] = [];
  readonly #sections = new Map<string, string>();
  /** The values of the stanza that is being read, by slot; absent fields are undefined. */
  readonly #values = new Array<string | undefined>(fieldNames.length);
  /** The slot that a continuation line would continue, when that field is kept. */
  #current: number | undefined;
  #fields = 0;

  constructor(private readonly origin: IndexOrigin) {}

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
        throw this.malformed(`a line is not a field: ${JSON.stringify(data.toString('latin1', start, end))}`);
      }
    }
    this.#fields++;
    this.#current = undefined;
    const field = fieldByKey.get(keyOf(at - start, (data[start] ?? 0) | 0x20));
    if (field === undefined || !spells(data, start, field.letters)) return;
    if (this.#values[field.slot] !== undefined) {
      throw this.malformed(`the field ${fieldNames[field.slot]} occurs twice`);
    }
    this.#values[field.slot] = textOf(data, at + 1, end);
    this.#current = field.slot;
  }

  #continue(data: Buffer, start: number, end: number): void {
    if (this.#fields === 0) throw this.malformed('it starts with the continuation of a field');
    if (this.#current === undefined) return;
    this.#values[this.#current] = `${this.#values[this.#current]} ${textOf(data, start, end)}`.trim();
  }

  /** Ends the stanza that was begun, if one was. */
  finish(): void {
    if (this.#fields === 0) return;
    this.candidates.push(this.#candidate());
    this.#values.fill(undefined);
    this.#fields = 0;
    this.#current = undefined;
  }

  #candidate(): Candidate {
    const [name, version, architecture, path, size, sha256, ...more] = this.#values;
    const [preDepends, depends, provides, multiArch, essential, section] = more;
    return {
      name: this.#matching('Package', name, packageName),
      version: this.#matching('Version', version, versionText),
      architecture: this.#architecture(architecture),
      repository: this.origin.repository,
      pin: this.origin.pin,
      path: this.#path(path),
      size: this.#size(size),
      sha256: this.#matching('SHA256', sha256, sha256Hex),
      preDepends: preDepends ?? '',
      depends: depends ?? '',
      provides: provides ?? '',
      multiArch: this.#oneOf('Multi-Arch', multiArch, multiArchValues),
      essential: this.#oneOf('Essential', essential, essentialValues),
      section: this.#section(section ?? ''),
    };
  }

  #matching(field: string, value: string | undefined, pattern: RegExp): string {
    if (value !== undefined && pattern.test(value)) return value;
    throw this.#badValue(field, value);
  }

  #path(value: string | undefined): string {
    const problem = value === undefined ? undefined : archivePathProblem(value);
    if (value === undefined || problem !== undefined) throw this.#badValue('Filename', value, problem);
    return value;
  }

  #size(value: string | undefined): number {
    const size = Number(value);
    if (value !== undefined && /^[0-9]+$/.test(value) && size > 0 && size <= maxDeb) return size;
    throw this.#badValue('Size', value);
  }

  #architecture(value: string | undefined): string {
    if (value === this.origin.architecture || value === 'all') return value;
    throw this.#badValue('Architecture', value, `the index is for ${this.origin.architecture}`);
  }

  #oneOf<T>(field: string, value: string | undefined, values: ReadonlyMap<string | undefined, T>): T {
    const meaning = values.get(value);
    if (meaning === undefined) throw this.#badValue(field, value);
    return meaning;
  }

  /** The section without its area; the same text is the same string, for there are some sixty of them. */
  #section(value: string): string {
    const known = this.#sections.get(value);
    if (known !== undefined) return known;
    const section = value.slice(value.lastIndexOf('/') + 1);
    this.#sections.set(value, section);
    return section;
  }

  #badValue(field: string, value: string | undefined, why?: string): CrossrootError {
    const is = value === undefined ? 'missing' : JSON.stringify(value);
    return this.malformed(`its ${field} is ${is}${why === undefined ? '' : `: ${why}`}`);
  }

  malformed(why: string): CrossrootError {
    const [name] = this.#values;
    const which = name === undefined ? `stanza ${this.candidates.length + 1}` : `the stanza of ${name}`;
    const what = `${this.origin.what} is malformed in ${which}`;
    return new CrossrootError({ what, why, todo: 'use another mirror' });
  }
}

/** True when the letters are at `start`, in either case. */
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
