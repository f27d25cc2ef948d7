import { readSync } from 'node:fs';
import { arMembers } from '../archive/ar.js';
import { type ElfMachine, identitySize, isElf, isFor, machineOf } from '../elf/file.js';
import { withFile } from '../system/open-file.js';

/** An object for another machine: of a static library its member. */
export interface ForeignObject {
  readonly member: string | undefined;
  readonly machine: ElfMachine;
}

const archiveMagic = '!<arch>\n';
/** A static library has some thousand members. */
const mostMembers = 20_000;
const mostNames = 1 << 24;
const longestName = 4096;

/**
 * Looks for an object for another machine: in an ELF file, or among the members of a static library or rlib.
 * @param elfMachine the `e_machine` that is wanted, 64-bit and little-endian
 * @returns undefined when there is none, or the file cannot be read.
 */
export function foreignObject(file: string, elfMachine: number): ForeignObject | undefined {
  try {
    return withFile(file, (descriptor) => {
      const start = readAt(descriptor, 0, identitySize);
      if (start.toString('latin1', 0, archiveMagic.length) === archiveMagic)
        return foreignMember(descriptor, elfMachine);
      return foreign(start, elfMachine);
    });
  } catch {
    // It is gone, or damaged: then the words of the linker are all there is.
    return undefined;
  }
}

function foreignMember(descriptor: number, elfMachine: number): ForeignObject | undefined {
  let names = '';
  let seen = 0;
  for (const { name, offset, size } of arMembers(descriptor)) {
    if (++seen > mostMembers) return undefined;
    // GNU ar keeps longer names in a member of their own (ar(5)).
    if (name === '//' && names === '')
      names = readAt(descriptor, offset, Math.min(size, mostNames)).toString('latin1');
    const found = foreign(readAt(descriptor, offset, Math.min(size, identitySize)), elfMachine);
    if (found === undefined) continue;
    const at = /^\/(\d+)$/.exec(name)?.[1];
    const long = at === undefined ? name : names.slice(Number(at)).slice(0, longestName).split('\n', 1).join();
    return { ...found, member: long.replace(/\/$/, '') };
  }
  return undefined;
}

function foreign(identity: Buffer, elfMachine: number): ForeignObject | undefined {
  if (!isElf(identity)) return undefined;
  const machine = machineOf(identity);
  return isFor(machine, elfMachine) ? undefined : { member: undefined, machine };
}

function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}
