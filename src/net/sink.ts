import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { CrossrootError, codeOf, messageOf } from '../errors.js';

/** Where the bytes of a sink are kept. */
interface Keeper {
  /** Makes ready for the first byte, or forgets what is there. */
  restart(): void;
  keep(chunk: Uint8Array): void;
}

/** Takes bytes as they arrive, counting and hashing them. */
export class Sink {
  #hash = createHash('sha256');
  #size = 0;

  constructor(private readonly keeper: Keeper) {}

  get size(): number {
    return this.#size;
  }

  restart(): void {
    this.keeper.restart();
    this.#hash = createHash('sha256');
    this.#size = 0;
  }

  write(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.keeper.keep(chunk);
    this.#size += chunk.length;
  }

  /** SHA256 of all bytes, lowercase hexadecimal. The next call after it can only be `restart`. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}

/**
 * Keeps bytes in a file that must not exist before. Writes are synchronous: a chunk goes to the page cache
 * faster than through the thread pool, and nothing piles up in memory. Every method throws CrossrootError when
 * the disk refuses.
 */
export class FileKeeper implements Keeper {
  #fd: number | undefined;
  #opened = false;

  constructor(
    private readonly file: string,
    private readonly what: string,
  ) {}

  restart(): void {
    this.#try(() => {
      if (this.#fd !== undefined) {
        ftruncateSync(this.#fd, 0);
      } else {
        // Appending: after a truncation the next byte is the first again.
        this.#fd = openSync(this.file, 'ax');
        this.#opened = true;
      }
    });
  }

  keep(chunk: Uint8Array): void {
    const fd = this.#fd;
    if (fd === undefined) throw new Error('received data before the file was opened');
    this.#try(() => writeFileSync(fd, chunk));
  }

  /** Closes the file, which is complete. */
  finish(): void {
    this.#try(() => this.#close());
  }

  /** Closes and removes the file if it was opened here. */
  discard(): void {
    if (!this.#opened) return;
    this.#try(() => {
      rmSync(this.file, { force: true });
      this.#close();
    });
  }

  #close(): void {
    const fd = this.#fd;
    // Whatever close answers, the descriptor is gone.
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw diskError(error, this.what, this.file);
    }
  }
}

/** What a user can do about a failure of the disk. */
export function diskError(error: unknown, what: string, file: string): CrossrootError {
  const message = messageOf(error);
  const denied = [
    `permission denied: ${message}`,
    'make the folder writable for this user, or use another folder',
  ] as const;
  const full = ['the disk is full', 'free some space there'] as const;
  const taken = [
    'a file of that name already exists',
    'remove it, or check for another run that uses the same folder',
  ] as const;
  const known = new Map<string | undefined, readonly [string, string]>([
    ['ENOSPC', full],
    ['EDQUOT', full],
    ['EACCES', denied],
    ['EPERM', denied],
    ['EROFS', denied],
    ['EEXIST', taken],
  ]);
  const [why, todo] = known.get(codeOf(error)) ?? [message, 'check the disk and the folder'];
  return new CrossrootError({ what: `cannot write ${what} to ${file}`, why, todo, cause: error });
}
