import { readSync } from 'node:fs';
import { arMembers } from '../archive/ar.js';
import { identitySize, isElf, machineOf } from '../elf/file.js';
import { type ElfMachine, isFor } from '../elf/machine.js';
import { withFile } from '../system/open-file.js';
import type { TargetMachine } from '../target.js';

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
 * @param wanted the machine of the target
 * @returns undefined when there is none, or the file cannot be read.
 */
export function foreignObject(file: string, wanted: TargetMachine): ForeignObject | undefined {
  try {
    return withFile(file, (descriptor) => {
      const start = readAt(descriptor, 0, identitySize);
      if (start.toString('latin1', 0, archiveMagic.length) === archiveMagic)
        return foreignMember(descriptor, wanted);
      return foreign(start, wanted);
    });
  } catch {
    // It is gone, or damaged: then the words of the linker are all there is.
    return undefined;
  }
}

function foreignMember(descriptor: number, wanted: TargetMachine): ForeignObject | undefined {
  let names = '';
  let seen = 0;
  for (const { name, offset, size } of arMembers(descriptor)) {
    if (++seen > mostMembers) return undefined;
    // GNU ar keeps longer names in a member of their own (ar(5)).
    if (name === '//' && names === '')
      names = readAt(descriptor, offset, Math.min(size, mostNames)).toString('latin1');
    const found = foreign(readAt(descriptor, offset, Math.min(size, identitySize)), wanted);
    if (found === undefined) continue;
    const at = /^\/(\d+)$/.exec(name)?.[1];
    const long = at === undefined ? name : names.slice(Number(at)).slice(0, longestName).split('\n', 1).join();
    return { ...found, member: long.replace(/\/$/, '') };
  }
  return undefined;
}

function foreign(identity: Buffer, wanted: TargetMachine): ForeignObject | undefined {
  if (!isElf(identity)) return undefined;
  const machine = machineOf(identity);
  return isFor(machine, wanted) ? undefined : { member: undefined, machine };
}

function readAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}
