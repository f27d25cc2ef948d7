import { expect, test } from '@jest/globals';
import { isFor, machineName } from '../../src/elf/machine.js';
import { targets } from '../../src/target.js';
import { targetNamed } from '../support/targets.js';

test.each(targets.map((target) => [target.triple, target] as const))(
  'what is loaded on %s is for it and for no other machine',
  (_, target) => {
    const { number, bits, isBigEndian, flags, name } = target.machine;
    // The other float ABI of ARM has the bit that must be away here.
    const value = number === 40 ? (flags?.mask ?? 0) ^ 0x600 : (flags?.value ?? 0);
    const file = { number, bits, isBigEndian, flags: value };
    const same = targets.filter(({ debian }) => debian === target.debian);
    expect(targets.filter(({ machine }) => isFor(file, machine))).toEqual(same);
    expect(machineName(file)).toBe(name);
    expect(isFor({ ...file, isBigEndian: !isBigEndian }, target.machine)).toBe(false);
    expect(isFor({ ...file, bits: bits === 32 ? 64 : 32 }, target.machine)).toBe(false);
  },
);

test.each([
  ['powerpc64le-unknown-linux-gnu', 1, '64-bit PowerPC'],
  ['riscv64gc-unknown-linux-gnu', 1, 'RISC-V'],
  ['loongarch64-unknown-linux-gnu', 1, 'LoongArch'],
  ['armv7-unknown-linux-gnueabihf', 0x5000200, 'soft-float ARM (32-bit)'],
  ['arm-unknown-linux-gnueabi', 0x5000400, 'hard-float ARM (32-bit)'],
])('what %s does not load for its ABI is not for it', (triple, flags, name) => {
  const { machine } = targetNamed(triple);
  const { number, bits, isBigEndian } = machine;
  expect(isFor({ number, bits, isBigEndian, flags }, machine)).toBe(false);
  expect(machineName({ number, bits, isBigEndian, flags })).toBe(name);
  // An object may not say it.
  expect(isFor({ number, bits, isBigEndian }, machine)).toBe(true);
});

test.each(['armv7-unknown-linux-gnueabihf', 'arm-unknown-linux-gnueabi'])(
  'what mold links is for %s, though it marks neither float ABI',
  (triple) => {
    const { machine } = targetNamed(triple);
    expect(isFor({ ...machine, flags: 0x5000000 }, machine)).toBe(true);
  },
);

test('rows are told apart by all names, and lead to what the psABI says', () => {
  for (const key of ['triple', 'gnu', 'tools', 'interpreter'] as const)
    expect(new Set(targets.map((target) => target[key])).size).toBe(targets.length);
  const ofGlibc = targets.filter(({ libc }) => libc.name === 'glibc');
  expect(new Set(ofGlibc.map(({ debian }) => debian)).size).toBe(ofGlibc.length);
  expect(targets[0].triple).toBe('aarch64-unknown-linux-gnu');
  expect(targets[0]).toMatchObject({ loader: 'ld-linux-aarch64.so.1', family: 'aarch64' });
  expect(targetNamed('i686-unknown-linux-gnu')).toMatchObject({
    gnu: 'i386-linux-gnu',
    tools: 'i686-linux-gnu',
  });
  expect(targetNamed('armv7-unknown-linux-musleabihf')).toMatchObject({
    ...{ gnu: 'arm-linux-musleabihf', tools: 'arm-linux-musleabihf', debian: 'armhf', family: 'arm' },
    ...{ gcc: { tools: 'arm-linux-gnueabihf' }, loader: 'ld-musl-armhf.so.1' },
  });
});
