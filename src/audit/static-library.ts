import { readSync } from 'node:fs';
import { arMembers } from '../archive/ar.js';
import { identitySize, isElf, machineOf } from '../elf/file.js';
import { isFor, machineName } from '../elf/machine.js';
import { codeOf, messageOf } from '../errors.js';
import { UnfitFileError, withFile } from '../system/open-file.js';
import type { Target } from '../target.js';
import { withMore } from '../text/format.js';
import { type Refusal, refused } from './elf-facts.js';
import type { Breach } from './result.js';

export interface AuditedArchive {
  readonly kind: 'archive';
  /** What each says follows the file's name. */
  readonly breaches: readonly Breach[];
}

const magic = '!<arch>\n';
const thinMagic = '!<thin>\n';
const mostMembers = 200_000;
const mostListed = 5;

/**
 * Reads for which machine each object of a static library is. Members that are no ELF files (LLVM's bitcode,
 * Rust's metadata) have none.
 * @param file absolute path
 * @throws the system's error when the file cannot be read.
 */
export function auditStaticLibrary(file: string, target: Target): AuditedArchive | Refusal {
  try {
    return withFile(file, (descriptor) => auditOpen(descriptor, target));
  } catch (error) {
    if (error instanceof UnfitFileError) return refused('is not a static library', error.message);
    if (codeOf(error) !== undefined) throw error;
    return refused('is damaged', messageOf(error));
  }
}

function auditOpen(descriptor: number, { machine: wanted }: Target): AuditedArchive | Refusal {
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
  };
  const begin = read(0, magic.length).toString('latin1');
  if (begin === thinMagic)
    return refused('is a thin archive', 'it contains no objects, only their paths on this machine');
  if (begin !== magic)
    return refused('is not a static library', 'it does not start with the magic number of an ar archive');
  const others: { readonly member: string; readonly machine: string }[] = [];
  let [members, objects, otherCount] = [0, 0, 0];
  let longNames: Buffer = Buffer.alloc(0);
  for (const { name, offset, size } of arMembers(descriptor)) {
    members += 1;
    if (members > mostMembers) return refused('is damaged', `it has more than ${mostMembers} members`);
    if (name === '//') longNames = read(offset, Math.min(size, mostLongNames));
    // BSD's ar puts a long name before the content.
    const nameSize = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
    if (nameSize > size) continue;
    const identity = read(offset + nameSize, Math.min(identitySize, size - nameSize));
    if (!isElf(identity)) continue;
    objects += 1;
    const machine = machineOf(identity);
    if (isFor(machine, wanted)) continue;
    otherCount += 1;
    if (others.length === mostListed) continue;
    const long = nameSize > 0 ? read(offset, Math.min(nameSize, longestName)) : longNameIn(longNames, name);
    const shown = long?.toString().replace(/\0.*$/s, '') ?? name.replace(/\/$/, '');
    others.push({ member: shown, machine: machineName(machine) });
  }
  if (objects === 0) return refused('is empty', 'it contains no objects');
  const [first] = others;
  if (first === undefined) return { kind: 'archive', breaches: [] };
  const breach = {
    what: `has objects for another machine, ${otherCount} of ${objects}: ${first.member} is for ${first.machine}`,
    why: withMore(
      others.map((one) => `${one.member}: ${one.machine}`),
      otherCount - others.length,
    ),
    todo: [
      'check the build scripts that compile C: they must use the compiler in CC_<target>, and AR_<target>',
    ],
  };
  return { kind: 'archive', breaches: [breach] };
}

const mostLongNames = 2 ** 20;
const longestName = 1024;

/** A name that GNU's ar keeps in a member of its own, ended by `/` and a line end: `/12` is at offset 12. */
function longNameIn(names: Buffer, reference: string): Buffer | undefined {
  const at = /^\/(\d{1,10})$/.exec(reference)?.[1];
  if (at === undefined) return undefined;
  const rest = names.subarray(Number(at), Number(at) + longestName);
  const end = rest.indexOf('/\n');
  return end < 0 ? rest : rest.subarray(0, end);
}
