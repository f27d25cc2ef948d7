import { fstatSync, readSync } from 'node:fs';

/** One member of an ar archive, by where its content is in the file. */
export interface ArMember {
  /**
   * The name as the header spells it, without the spaces that fill it up: `data.tar.xz`, `data.tar.xz/` by GNU
   * ar, or where a longer name is found: `/12` (GNU), `#1/20` (BSD).
   */
  readonly name: string;
  /** Offset of the content in bytes from the start of the file. */
  readonly offset: number;
  /** Size of the content in bytes. */
  readonly size: number;
}

const magic = '!<arch>\n';
const headerBytes = 60;

/**
 * The members of an ar archive in the common format (ar(5)), in their order. Reads headers, never a member.
 *
 * @param file the descriptor of the open file.
 * @throws Error when the archive is malformed or cut short, saying why and at which byte.
 */
export function* arMembers(file: number): Generator<ArMember> {
  const { size } = fstatSync(file);
  const header = Buffer.alloc(headerBytes);
  const read = (length: number, at: number): string => {
    const bytesRead = readSync(file, header, 0, length, at);
    if (bytesRead !== length) throw new Error(`it ends inside a header, at byte ${at + bytesRead}`);
    return header.toString('latin1', 0, length);
  };
  if (size < magic.length || read(magic.length, 0) !== magic)
    throw new Error('it does not start with the magic number of an ar archive');
  for (let at = magic.length; at < size; ) {
    const text = read(headerBytes, at);
    const name = text.slice(0, 16).trimEnd();
    if (text.slice(58) !== '`\n') throw new Error(`a header has no end marker, at byte ${at}`);
    const digits = /^(\d{1,10}) *$/.exec(text.slice(48, 58))?.[1];
    if (digits === undefined)
      throw new Error(
        `the size of ${name} is not a number: ${JSON.stringify(text.slice(48, 58))}, at byte ${at}`,
      );
    const member = { name, offset: at + headerBytes, size: Number(digits) };
    const end = member.offset + member.size;
    if (end > size) throw new Error(`${name} ends at byte ${end}, but the file has ${size} bytes`);
    yield member;
    at = end + (end % 2);
  }
}
