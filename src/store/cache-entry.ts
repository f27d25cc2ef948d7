import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { decompress } from '../archive/compression.js';
import { compressionOf, magicBytes } from '../archive/magic.js';
import { type TarMember, TarReader } from '../archive/tar.js';
import { CrossrootError } from '../errors.js';
import { readStart, streamFile } from '../system/open-file.js';

/** Where an entry is kept in the working folder of a job that restores. */
const entryName = 'entry';

/**
 * `@actions/cache` unpacks an entry with `tar -P`, before anybody can look at it: absolute names, links and
 * `..` in it would be written wherever they lead. So the job that restores finds this program in place of tar.
 * It keeps the entry as it is, for {@link readCacheEntry}, and unpacks nothing.
 */
const keepEntry = `#!/bin/sh
case $1 in -xf) exec ln -- "$2" "$CROSSROOT_CACHE_ENTRY" ;; esac
`;

/**
 * The variables of a job that restores without unpacking.
 * @param folder the job's working folder: private, and on the file system where the library keeps what it
 * fetches
 * @throws a system error when it cannot be written.
 */
export function keepingEntries(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Readonly<Record<string, string | undefined>> {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  writeFileSync(join(programs, 'tar'), keepEntry, { mode: 0o755 });
  return {
    ...environment,
    PATH: [programs, environment.PATH ?? '/usr/bin:/bin'].join(delimiter),
    CROSSROOT_CACHE_ENTRY: join(folder, entryName),
  };
}

/**
 * Takes the one file out of an entry that was restored.
 * @param folder the working folder of the job that restored it
 * @param name the only member that an entry may have
 * @param to where its content goes; nothing is there yet
 * @param path the value of PATH on which `zstd` is looked for
 * @throws CrossrootError when the entry is anything but a tar archive of that one regular file.
 */
export async function readCacheEntry(folder: string, name: string, to: string, path: string): Promise<void> {
  const entry = join(folder, entryName);
  const output = openSync(to, 'wx', 0o600);
  let found = false;
  const refuse = (why: string): CrossrootError =>
    new CrossrootError({
      what: 'the cache entry is refused',
      why,
      todo: 'delete it from the cache of the repository, and find out what wrote it',
    });
  const sink = {
    member({ name: member, type }: TarMember) {
      if (found || type !== 'file' || member !== name)
        throw refuse(
          `it must contain only the file ${name}, and contains the ${type} ${JSON.stringify(member)}`,
        );
      found = true;
    },
    data: (bytes: Buffer) => void writeSync(output, bytes),
    hole() {
      throw refuse(`the file ${name} in it is sparse`);
    },
    end: () => undefined,
  };
  try {
    const { size } = statSync(entry);
    const what = 'the cache entry';
    // What is in it is compressed already, so little more comes out than goes in.
    const options = { what, maxBytes: 2 * size + 2 ** 20, path, dialect: 'tarball' } as const;
    const tar = new TarReader(what, sink, 'tarball');
    const compression = compressionOf(readStart(entry, magicBytes));
    for await (const chunk of decompress(streamFile(entry), compression, options)) {
      tar.push(chunk as Buffer);
    }
    tar.finish();
    if (!found) throw refuse('it is empty');
  } finally {
    closeSync(output);
  }
}
