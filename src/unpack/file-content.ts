import { createHash, type Hash, hash } from 'node:crypto';
import { closeSync, fchmodSync, ftruncateSync, futimesSync, writeSync } from 'node:fs';
import type { FileNode } from './unpacked-tree.js';

const zeros = Buffer.alloc(1 << 16);

/** Writes the content of one file as it arrives, and takes its SHA256 on the way. */
export class FileContent {
  readonly #node: FileNode;
  #fd: number | undefined;
  #sha256: string | undefined;
  #digest: Hash | undefined;
  #position = 0;
  #hasHoles = false;

  /** @param fd the open and empty file, closed by `end` or `close`; undefined to take the SHA256 only. */
  constructor(node: FileNode, fd: number | undefined) {
    this.#node = node;
    this.#fd = fd;
  }

  data(bytes: Buffer): void {
    if (bytes.length === this.#node.size) this.#sha256 = hash('sha256', bytes, 'hex');
    else this.#hash(bytes);
    if (this.#fd === undefined) return;
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#position + at);
    this.#position += bytes.length;
  }

  /** Zeros of a sparse file: they are hashed, and stay a hole on the disk. */
  hole(bytes: number): void {
    this.#hasHoles = true;
    for (let left = bytes; left > 0; left -= zeros.length)
      this.#hash(left < zeros.length ? zeros.subarray(0, left) : zeros);
    this.#position += bytes;
  }

  /** Gives the file its size, mode and time. */
  end(): void {
    const node = this.#node;
    node.sha256 = this.#sha256 ?? this.#digest?.digest('hex') ?? hash('sha256', '', 'hex');
    if (this.#fd === undefined) return;
    if (this.#hasHoles) ftruncateSync(this.#fd, node.size);
    // Not left to open: the umask would take part.
    fchmodSync(this.#fd, node.mode);
    futimesSync(this.#fd, node.mtime, node.mtime);
    this.close();
  }

  close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  #hash(bytes: Buffer): void {
    this.#digest ??= createHash('sha256');
    this.#digest.update(bytes);
  }
}
