import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Limits, runTool } from '../system/process.js';
import { wordsOf } from './readelf.js';

/** What the objects of a static library are for. */
export type ArchiveFacts =
  | {
      readonly kind: 'archive';
      /** How many objects it has. */
      readonly objects: number;
      /** Those that are for no AArch64, some of them; each with the machine in readelf's words. */
      readonly others: readonly { readonly member: string; readonly machine: string }[];
      readonly otherCount: number;
    }
  | { readonly kind: 'refused'; readonly what: string; readonly why: readonly string[] };

const magic = '!<arch>\n';
const thinMagic = '!<thin>\n';
const headerSize = 60;
const elfMagic = '\x7fELF';
const mostMembers = 200_000;
const mostTold = 5;

/**
 * Reads for which machine each object of a static library is. Members that are no ELF files (LLVM's bitcode,
 * Rust's metadata) have none. A member's name may look like a line of readelf's, so the objects are counted
 * without it, too.
 * @param file absolute path
 * @param readelf absolute path of its launcher
 * @throws the system's error when the file cannot be read.
 */
export async function readArchive(file: string, readelf: string, limits?: Limits): Promise<ArchiveFacts> {
  const refused = (what: string, ...why: readonly string[]): ArchiveFacts => ({ kind: 'refused', what, why });
  const walked = countObjects(file);
  if (typeof walked === 'object') return refused(walked.what, walked.why);
  const others: { readonly member: string; readonly machine: string }[] = [];
  let [member, elfClass, data, objects, otherCount] = ['', '', '', 0, 0];
  const end = await runTool(
    readelf,
    ['--wide', '--file-header', file],
    (line) => {
      if (line.startsWith('File: ')) member = line.slice('File: '.length);
      const [, key, value = ''] = /^ {2}(Class|Data|Machine): +(\S.*)$/.exec(line) ?? [];
      if (key === 'Class') elfClass = value;
      if (key === 'Data') data = value;
      if (key !== 'Machine') return;
      objects += 1;
      if (value === 'AArch64' && elfClass === 'ELF64' && data.includes('little endian')) return;
      otherCount += 1;
      const machine = value === 'AArch64' ? `${value} (${elfClass}, ${data})` : value;
      if (others.length < mostTold) others.push({ member: memberName(member, file), machine });
    },
    limits,
  );
  if (end.failure !== undefined) return refused('could not be read', ...wordsOf(end, file));
  if (objects !== walked) {
    return refused(
      'is damaged, or made to mislead: readelf and Crossroot read it differently',
      `readelf tells of ${objects} objects, Crossroot finds ${walked}`,
      ...wordsOf(end, file),
    );
  }
  return { kind: 'archive', objects, others, otherCount };
}

/** `x.o` of `/path/libfoo.a(x.o)`. */
function memberName(name: string, file: string): string {
  return name.startsWith(`${file}(`) ? name.slice(file.length + 1, -1) : name;
}

/**
 * How many members of an archive are ELF files (ar(5), the common format); or why it is none that can be
 * audited.
 */
function countObjects(file: string): number | { readonly what: string; readonly why: string } {
  // A FIFO would have us wait for whoever writes to it.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    const { size } = status;
    if (!status.isFile()) return { what: 'is no static library', why: 'it is no plain file' };
    const read = (at: number, length: number): string => {
      const bytes = Buffer.alloc(length);
      return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, length, at));
    };
    const begin = read(0, magic.length);
    if (begin === thinMagic) {
      return {
        what: 'is a thin archive',
        why: 'it holds no objects, only the paths that they have on this machine',
      };
    }
    if (begin !== magic) return { what: 'is no static library', why: 'it does not begin with the mark of one' };
    const damaged = (why: string) => ({ what: 'is damaged', why });
    let [at, members, objects] = [magic.length, 0, 0];
    while (at < size) {
      const header = read(at, headerSize);
      const length = /^(\d+) *`\n$/.exec(header.slice(48))?.[1];
      if (length === undefined) return damaged(`there is no member at byte ${at}`);
      const end = at + headerSize + Number(length);
      if (end > size) return damaged(`it ends at byte ${size}, within a member that ends at byte ${end}`);
      members += 1;
      if (members > mostMembers) return damaged(`it has more than ${mostMembers} members`);
      // BSD's ar puts a long name before the content.
      const name = Number(/^#1\/(\d+) *$/.exec(header.slice(0, 16))?.[1] ?? 0);
      if (name <= Number(length) && read(at + headerSize + name, elfMagic.length) === elfMagic) objects += 1;
      at = end + (end % 2);
    }
    if (objects === 0) return { what: 'is empty', why: 'it holds no object' };
    return objects;
  } finally {
    closeSync(descriptor);
  }
}
