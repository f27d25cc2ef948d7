import { readSync } from 'node:fs';
import { arMembers } from '../archive/ar.js';
import { codeOf, messageOf } from '../errors.js';
import { UnfitFileError, withFile } from '../system/open-file.js';
import type { Target } from '../target.js';
import { type Refusal, readDifferently, refused, runReadelf } from './readelf.js';
import type { Breach } from './result.js';

export interface AuditedArchive {
  readonly kind: 'archive';
  /** What each says follows the file's name. */
  readonly breaches: readonly Breach[];
}

const magic = '!<arch>\n';
const thinMagic = '!<thin>\n';
const elfMagic = '\x7fELF';
const mostMembers = 200_000;
const mostListed = 5;

/**
 * Reads for which machine each object of a static library is. Members that are no ELF files (LLVM's bitcode,
 * Rust's metadata) have none. A member's name may look like a line of readelf's, so the objects are counted
 * without it, too.
 * @param file absolute path
 * @param readelf absolute path of its launcher
 * @throws the system's error when the file cannot be read.
 */
export async function auditStaticLibrary(
  file: string,
  readelf: string,
  { machine: wanted }: Target,
): Promise<AuditedArchive | Refusal> {
  const counted = countObjects(file);
  if (typeof counted === 'object') return counted;
  const others: { readonly member: string; readonly machine: string }[] = [];
  let [member, elfClass, data, objects, otherCount] = ['', '', '', 0, 0];
  // A member's is `File: /path/libfoo.a(x.o)`.
  const [begin, inside] = ['File: ', `File: ${file}(`];
  const line = (text: string): void => {
    if (text.startsWith(begin)) member = text.slice(begin.length);
    if (text.startsWith(inside)) member = text.slice(inside.length, -1);
    const [, key, value = ''] = /^ {2}(Class|Data|Machine): +(\S.*)$/.exec(text) ?? [];
    if (key === 'Class') elfClass = value;
    if (key === 'Data') data = value;
    if (key !== 'Machine') return;
    objects += 1;
    const isAlike = elfClass === `ELF${wanted.bits}` && data.includes('big endian') === wanted.isBigEndian;
    if (value === wanted.readelf && isAlike) return;
    otherCount += 1;
    const machine = value === wanted.readelf ? `${value} (${elfClass}, ${data})` : value;
    if (others.length < mostListed) others.push({ member, machine });
  };
  const { failed, messages } = await runReadelf(readelf, ['--wide', '--file-header'], file, line);
  if (failed) return refused('could not be read', ...messages);
  if (objects !== counted) {
    const difference = `readelf tells of ${objects} objects, Crossroot finds ${counted}`;
    return refused(readDifferently, difference, ...messages);
  }
  const [first] = others;
  if (first === undefined) return { kind: 'archive', breaches: [] };
  const more = otherCount - others.length;
  const breach = {
    what: `has ${otherCount} of ${objects} objects that are for another machine: ${first.member} is for ${first.machine}`,
    why: [...others.map((one) => `${one.member}: ${one.machine}`), ...(more > 0 ? [`and ${more} more`] : [])],
    todo: [
      'look at the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
    ],
  };
  return { kind: 'archive', breaches: [breach] };
}

/** How many members of an archive are ELF files; or why it is none that can be audited. */
function countObjects(file: string): number | Refusal {
  try {
    return withFile(file, countIn);
  } catch (error) {
    if (error instanceof UnfitFileError) return refused('is no static library', error.message);
    if (codeOf(error) !== undefined) throw error;
    return refused('is damaged', messageOf(error));
  }
}

function countIn(descriptor: number): number | Refusal {
  const read = (at: number, length: number): string => {
    const bytes = Buffer.alloc(length);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, length, at));
  };
  const begin = read(0, magic.length);
  if (begin === thinMagic)
    return refused('is a thin archive', 'it holds no objects, only the paths that they have on this machine');
  if (begin !== magic) return refused('is no static library', 'it does not begin with the mark of one');
  let [members, objects] = [0, 0];
  for (const { name, offset, size } of arMembers(descriptor)) {
    members += 1;
    if (members > mostMembers) return refused('is damaged', `it has more than ${mostMembers} members`);
    // BSD's ar puts a long name before the content.
    const nameSize = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
    if (nameSize <= size && read(offset + nameSize, elfMagic.length) === elfMagic) objects += 1;
  }
  return objects === 0 ? refused('is empty', 'it holds no object') : objects;
}
