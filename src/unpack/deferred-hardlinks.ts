import { constants, openSync } from 'node:fs';
import type { TarMember, TarSink } from '../archive/tar.js';
import { FileContent } from './file-content.js';
import type { Owed } from './tarball-writer.js';

/**
 * Reads a tarball once more for the content of files that were left out and are wanted by hardlinks, and stops
 * after the last.
 *
 * @param read reads the tarball until nothing more is wanted.
 */
export async function fetchOwed(
  owed: readonly Owed[],
  read: (sink: TarSink, isDone: () => boolean) => Promise<void>,
): Promise<void> {
  if (owed.length === 0) return;
  const sink = new OwedSink(owed);
  try {
    await read(sink, () => sink.isDone);
    if (!sink.isDone) throw new Error('a file that hardlinks want is not there any more');
  } finally {
    sink.close();
  }
}

class OwedSink implements TarSink {
  readonly #owed: Map<number, Owed>;
  #current: FileContent | undefined;
  #index = -1;

  constructor(owed: readonly Owed[]) {
    this.#owed = new Map(owed.map((one) => [one.index, one]));
  }

  get isDone(): boolean {
    return this.#owed.size === 0;
  }

  member(_member: TarMember): void {
    this.#index++;
    const one = this.#owed.get(this.#index);
    if (one === undefined) return;
    const fd = openSync(one.node.disk, constants.O_WRONLY | constants.O_NOFOLLOW);
    this.#current = new FileContent(one.node, fd);
  }

  data(bytes: Buffer): void {
    this.#current?.data(bytes);
  }

  hole(bytes: number): void {
    this.#current?.hole(bytes);
  }

  end(): void {
    if (this.#current === undefined) return;
    this.#current.end();
    this.#current = undefined;
    this.#owed.delete(this.#index);
  }

  close(): void {
    this.#current?.close();
  }
}
