import { open } from 'node:fs/promises';
import { CrossrootError } from '../errors.js';

/** One member of an ar archive, by where its content stands in the file. */
export interface ArMember {
  readonly name: string;
  /** Offset of the content in bytes from the start of the file. */
  readonly offset: number;
  /** Size of the content in bytes. */
  readonly size: number;
}

const magic = '!<arch>\n';
const headerBytes = 60;
/** A `.deb` has three members; more than a few mean that it is something else. */
const maxMembers = 32;

/**
 * Lists the members of an ar archive in the common format as deb(5) uses it: names of up to 15 characters, no
 * tables of long names. Reads headers only, never a member.
 *
 * @param what how messages call the archive.
 * @throws CrossrootError when the archive is malformed or cut short.
 */
export async function readAr(file: string, what: string): Promise<readonly ArMember[]> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const header = Buffer.alloc(headerBytes);
    const read = async (length: number, at: number) => {
      const { bytesRead } = await handle.read(header, 0, length, at);
      if (bytesRead !== length) throw malformed(what, `it ends within a header, at byte ${at + bytesRead}`);
      return header.toString('latin1', 0, length);
    };
    if (size < magic.length || (await read(magic.length, 0)) !== magic)
      throw malformed(what, 'it does not start with the mark of an ar archive');
    const members: ArMember[] = [];
    let at = magic.length;
    while (at < size) {
      const member = parseHeader(await read(headerBytes, at), at + headerBytes);
      if (typeof member === 'string') throw malformed(what, `${member}, at byte ${at}`);
      const end = member.offset + member.size;
      if (end > size)
        throw malformed(what, `${member.name} ends at byte ${end}, but the file has ${size} bytes`);
      if (members.length === maxMembers) throw malformed(what, `it has more than ${maxMembers} members`);
      members.push(member);
      at = end + (member.size % 2);
    }
    return members;
  } finally {
    await handle.close();
  }
}

function parseHeader(header: string, offset: number): ArMember | string {
  if (header.slice(58) !== '`\n') return 'a header has no end mark';
  // GNU ar ends a name with a slash, deb(5)'s own writers with blanks.
  const name = /^([\w.-]{1,15})\/? *$/.exec(header.slice(0, 16))?.[1];
  if (name === undefined) return `a member's name is malformed: ${JSON.stringify(header.slice(0, 16))}`;
  const size = /^(\d{1,10}) *$/.exec(header.slice(48, 58))?.[1];
  if (size === undefined) return `the size of ${name} is no number: ${JSON.stringify(header.slice(48, 58))}`;
  return { name, offset, size: Number(size) };
}

function malformed(what: string, why: string): CrossrootError {
  return new CrossrootError({
    what: `${what} is no .deb file`,
    why,
    todo: 'leave the package out or ask for another version of it (name=version in packages), and tell whoever runs the archive',
  });
}
