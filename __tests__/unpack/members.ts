import { Readable } from 'node:stream';
import { CrossrootError } from '../../src/errors.js';
import type { UnpackOptions } from '../../src/unpack/unpacker.js';
import { Unpacker } from '../../src/unpack/unpacker.js';
import { type TarMember, tarArchive } from '../support/deb-tar.js';

/** The time of every member, in seconds since 1970. */
export const memberTime = 1_600_000_000;

export function file(name: string, content = '', mode = 0o644): TarMember {
  return { name, type: '0', content: Buffer.from(content), mode, mtime: memberTime };
}

export function folder(name: string, mode = 0o755): TarMember {
  return { name, type: '5', mode, mtime: memberTime };
}

export function symlink(name: string, linkName: string): TarMember {
  return { name, type: '2', linkName, mode: 0o777, mtime: memberTime };
}

export function hardlink(name: string, linkName: string): TarMember {
  return { name, type: '1', linkName, mode: 0o644, mtime: memberTime };
}

/** An extended header of the pax format for the member that follows. */
export function pax(records: Readonly<Record<string, string>>, type = 'x'): TarMember {
  const content = Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      const length = (digits: number) => Buffer.byteLength(rest) + digits;
      const digits = [1, 2, 3, 4].find((count) => String(length(count)).length === count) ?? 5;
      return `${length(digits)}${rest}`;
    })
    .join('');
  return { ...file('pax', content), type };
}

/** Unpacks members into a root as one archive after another, each under its name. */
export async function unpackAll(
  root: string,
  archives: Readonly<Record<string, readonly TarMember[]>>,
  options: Partial<UnpackOptions> & { readonly keep?: (path: string) => boolean } = {},
): Promise<Unpacker> {
  const unpacker = new Unpacker(root, { maxBytes: 1 << 20, maxMembers: 100, ...options });
  for (const [name, members] of Object.entries(archives))
    await unpacker.unpack(Readable.from([tarArchive(members)]), name, options.keep);
  unpacker.finish();
  return unpacker;
}

/** What a promise is refused with, in one text; fails when it is not refused by Crossroot. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CrossrootError) return error.message;
  throw new Error(`expected a refusal, got ${String(error)}`, { cause: error });
}
