import { type TargetMachine, targets } from '../target.js';

/** Which machine an ELF file is for. */
export interface ElfMachine {
  /** `e_machine`: 62 is x86-64, 183 is AArch64. */
  readonly number: number;
  readonly bits: 32 | 64;
  readonly isBigEndian: boolean;
  /**
   * `e_flags` of what is loaded. Absent where they were not read, and for objects: linkers and assemblers leave
   * bits of the ABI out of those.
   */
  readonly flags?: number;
}

/** Names of `e_machine` (ELF gABI, chapter 4) that a file may be for by mistake. */
const names: Readonly<Record<number, string>> = {
  8: 'MIPS',
  20: 'PowerPC',
  21: '64-bit PowerPC',
  40: 'ARM (32-bit)',
  243: 'RISC-V',
  258: 'LoongArch',
};

/** Whether a file is for a machine: number, class, byte order, and the ABI where the file says which. */
export function isFor(machine: ElfMachine, { number, bits, isBigEndian, flags }: TargetMachine): boolean {
  if (machine.number !== number || machine.bits !== bits || machine.isBigEndian !== isBigEndian) return false;
  return flags === undefined || machine.flags === undefined || (machine.flags & flags.mask) === flags.value;
}

/** The name of a machine: `x86-64`, `big-endian AArch64`, `soft-float ARM (32-bit)`. */
export function machineName(machine: ElfMachine): string {
  const { number, bits, isBigEndian, flags } = machine;
  const alike = targets.map((target) => target.machine).filter((one) => one.number === number);
  const own = alike.find((one) => isFor(machine, one) && (one.flags === undefined || flags !== undefined));
  if (own !== undefined) return own.name;
  const name = names[number] ?? alike[0]?.name ?? `machine ${number} of the ELF specification`;
  if (alike[0] === undefined) return name;
  const order = alike[0].isBigEndian === isBigEndian ? '' : isBigEndian ? 'big-endian ' : 'little-endian ';
  const size = alike[0].bits === bits ? '' : bits === 32 ? 'ILP32 ' : '64-bit ';
  return `${order}${size}${name}`;
}
