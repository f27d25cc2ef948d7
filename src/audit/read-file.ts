import type { DynamicSymbols } from '../elf/symbols.js';
import type { FileFacts } from './elf-facts.js';
import type { AuditedArchive } from './static-library.js';

/** A file that was read, to be held against the rules. */
export interface ReadFile {
  /** Absolute; of a member of an archive what messages call it. */
  readonly path: string;
  /** Its path in the folder or the archive that it comes from. */
  readonly within: string;
  /** In bytes. */
  readonly size: number;
  readonly isProgram: boolean;
  /** False for a member of an archive: no path that it names is looked for. */
  readonly isOnDisk: boolean;
  readonly result: FileFacts | AuditedArchive;
  /** Of a member of an archive that is held against a sysroot. */
  readonly symbols?: DynamicSymbols | undefined;
}
