import { Damage, type ElfFile, segmentTypes } from './file.js';

/** More than the notes of any linker have, which joins those of all objects. */
const mostBytes = 2n ** 20n;
/** `n_namesz`, `n_descsz` and `n_type`. */
const noteHeader = 12;
/** `pr_type` and `pr_datasz`. */
const propertyHeader = 8;
const noteName = 'GNU\0';
/** `NT_GNU_PROPERTY_TYPE_0`. */
const propertyNote = 5;

/**
 * Reads the properties of a file that are a number of 32 bits, by their types (Linux Extensions to the gABI,
 * ".note.gnu.property"). Of one that is there twice all bits count.
 * @throws Damage when the notes are not in the file, or lead out of their segment.
 */
export function readProperties(elf: ElfFile): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const segment = elf.segments.find(({ type }) => type === segmentTypes.properties);
  if (segment === undefined) return found;
  if (segment.size > mostBytes) throw new Damage(`its property notes have ${segment.size} bytes`);
  const size = Number(segment.size);
  const fields = elf.fields(segment.offset, size);
  const unit = elf.layout.propertyUnit;
  for (let at = 0; at < size; ) {
    const content = within(at + noteHeader, size);
    const nameEnd = within(content + fields.word(at), size);
    const start = padded(nameEnd, 4);
    const end = within(start + fields.word(at + 4), size);
    const name = elf.bytes(segment.offset + BigInt(content), nameEnd - content).toString('latin1');
    if (name === noteName && fields.word(at + 8) === propertyNote) {
      for (let property = start; property < end; ) {
        const data = within(property + propertyHeader, end);
        const length = fields.word(property + 4);
        const next = within(data + length, end);
        const type = fields.word(property);
        if (length === 4) found.set(type, ((found.get(type) ?? 0) | fields.word(data)) >>> 0);
        property = padded(next, unit);
      }
    }
    at = padded(end, unit);
  }
  return found;
}

function within(at: number, end: number): number {
  if (at > end) throw new Damage('its property notes end outside their segment');
  return at;
}

function padded(at: number, unit: number): number {
  return Math.ceil(at / unit) * unit;
}
