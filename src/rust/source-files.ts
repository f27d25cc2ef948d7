import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Span } from './compiler-message.js';

/**
 * What stands in a folder that nobody writes by hand: of cargo's target folder, of unpacked and of vendored
 * packages.
 */
const foreignMarks = ['CACHEDIR.TAG', '.cargo-ok', '.cargo-checksum.json'];

/**
 * The user's own source files: those in the workspace of a workflow that neither cargo nor a registry has put
 * there.
 */
export class Sources {
  private readonly workspace: string;
  private readonly foreign = new Map<string, boolean>();
  private readonly found = new Map<string, string | undefined>();

  /** @param workspace absolute path of the folder that annotations' paths are relative to. */
  constructor(workspace: string) {
    this.workspace = existsSync(workspace) ? realpathSync(workspace) : resolve(workspace);
  }

  /**
   * @param source absolute path of the root source of the unit that was compiled.
   * @returns the path of the span's file relative to the workspace; undefined when it is no file of the user's
   * own.
   */
  find(span: Span, source: string): string | undefined {
    const key = [dirname(source), span.file, span.line, span.text].join('\0');
    if (!this.found.has(key)) {
      const file = isAbsolute(span.file) ? resolve(span.file) : this.resolved(span, source);
      this.found.set(key, file === undefined ? undefined : this.own(file));
    }
    return this.found.get(key);
  }

  /**
   * A relative name is relative to the root of cargo's workspace, which is above the source of each of its
   * members; which of the folders above it is, no message says. Where several have a file of this name, it is
   * the source itself, or the one that has the line, or the nearest to it.
   */
  private resolved(span: Span, source: string): string | undefined {
    const files = foldersAbove(source)
      .map((folder) => join(folder, span.file))
      .filter(isFile);
    if (files.length < 2) return files[0];
    return files.find((file) => file === source) ?? files.find((file) => hasLine(file, span)) ?? files[0];
  }

  /** Takes a folder that a build script fills. */
  addForeign(folder: string): void {
    this.foreign.set(resolve(folder), true);
  }

  private own(file: string): string | undefined {
    for (const path of [file, existsSync(file) ? realpathSync(file) : undefined]) {
      const inside = path?.startsWith(`${this.workspace}${sep}`) === true;
      if (path !== undefined && inside && isFile(path) && !this.isForeign(dirname(path)))
        return relative(this.workspace, path);
    }
    return undefined;
  }

  private isForeign(folder: string): boolean {
    if (folder === this.workspace) return false;
    let answer = this.foreign.get(folder);
    if (answer === undefined) {
      answer = foreignMarks.some((mark) => existsSync(join(folder, mark))) || this.isForeign(dirname(folder));
      this.foreign.set(folder, answer);
    }
    return answer;
  }
}

/** The folders that a path is in, the innermost first. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = dirname(path); folders.at(-1) !== at; at = dirname(at)) folders.push(at);
  return isAbsolute(path) ? folders : [];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a file has the line that a span shows; one that cannot be read has it not. */
function hasLine(file: string, { line, text }: Span): boolean {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] === text;
  } catch {
    return false;
  }
}
