import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Annotation } from '../reporting/report.js';
import { readText } from '../system/open-file.js';
import type { Diagnostic, Span } from './cargo-messages.js';

/** The runner cuts messages at 4,096 characters. */
const longestMessage = 4000;
/** A longer line is a command line, such as the linker's: it is in the log. */
const longestLine = 400;

/**
 * The annotation for a diagnostic: on the user's own line, if need be that of the macro call which leads to it.
 * @returns undefined for what is neither an error nor a warning, and for a warning about no source of the user.
 */
export function annotationOf(diagnostic: Diagnostic, sources: Sources): Annotation | undefined {
  const { code, isOfFileSystem, places, target } = diagnostic;
  const level = levelOf(diagnostic.level);
  if (level === undefined) return undefined;
  const shownCode = code !== undefined && /^E\d+$/.test(code) ? `[${code}]` : `: ${code}`;
  const title = code === undefined ? diagnostic.level : `${level}${shownCode}`;
  // The spans of a chain of macro calls that are in the user's own files, the innermost first.
  const ownOf = (chain: readonly Span[]) =>
    chain.flatMap((span) => {
      const file = span.line_start > 0 ? sources.find(span, target.src_path) : undefined;
      return file === undefined ? [] : [{ file, span }];
    });
  const own = isOfFileSystem ? places.map(ownOf).find((spans) => spans.length > 0) : undefined;
  const [at, call] = own ?? [];
  if (at === undefined) {
    if (level === 'warning') return undefined;
    return { level, title, message: messageOf(diagnostic, whereOf(diagnostic)) };
  }
  const { file } = at;
  const { line_start: line, line_end: endLine, column_start: column, column_end: endColumn } = at.span;
  const isCalledElsewhere = call !== undefined && (call.file !== file || call.span.line_start !== line);
  const more = isCalledElsewhere ? `in the macro called at ${call.file}:${call.span.line_start}` : '';
  return {
    level,
    title,
    file,
    line,
    endLine: Math.max(line, endLine),
    ...(endLine === line && column > 0 ? { column, endColumn: Math.max(column, endColumn) } : {}),
    message: messageOf(diagnostic, more),
  };
}

function levelOf(level: string): Annotation['level'] | undefined {
  if (level === 'warning') return 'warning';
  return level.startsWith('error') ? 'error' : undefined;
}

function messageOf({ message, remarks, places }: Diagnostic, more: string): string {
  const remarkLines = remarks.map(
    ({ level, message, suggestion }) =>
      `${level}: ${message}${suggestion === undefined ? '' : `: \`${suggestion}\``}`,
  );
  const parts = [message, places[0]?.[0]?.label ?? '', ...remarkLines, more];
  const lines = parts.filter((part) => part !== '').flatMap((part) => part.trimEnd().split('\n'));
  return cut(lines.map((line) => cut(line, longestLine)).join('\n'), longestMessage);
}

/** Where to look for an error that is about no line of the user's. */
function whereOf({ package: { name, version }, places }: Diagnostic): string {
  const span = places[0]?.[0];
  return `in ${name} ${version}${span === undefined ? '' : `, ${span.file_name}:${span.line_start}`}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** What a folder has that nobody writes by hand: cargo's target folder, unpacked and vendored packages. */
const foreignMarks = ['CACHEDIR.TAG', '.cargo-ok', '.cargo-checksum.json'];

/** The user's own source files: those in a workflow's workspace that neither cargo nor a registry put there. */
export class Sources {
  private readonly workspace: string;
  private readonly foreign = new Map<string, boolean>();
  private readonly found = new Map<string, string | undefined>();

  /** @param workspace absolute path of the folder that annotations' paths are relative to. */
  constructor(workspace: string) {
    this.workspace = existsSync(workspace) ? realpathSync(workspace) : resolve(workspace);
  }

  /**
   * The path of a span's file relative to the workspace; undefined when it is no file of the user's own.
   * @param source absolute path of the root source of the unit that was compiled.
   */
  find(span: Span, source: string): string | undefined {
    const { file_name: name, line_start: line, text } = span;
    const key = [dirname(source), name, line, text[0]?.text].join('\0');
    if (!this.found.has(key)) {
      const file = isAbsolute(name) ? resolve(name) : this.resolved(span, source);
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
      .map((folder) => join(folder, span.file_name))
      .filter(isFile);
    if (files.length < 2) return files[0];
    return files.find((file) => file === source) ?? files.find((file) => hasLine(file, span)) ?? files[0];
  }

  /** Takes a folder that a build script fills. */
  addForeign(folder: string): void {
    this.foreign.set(resolve(folder), true);
  }

  private own(file: string): string | undefined {
    const path = [file, ...(existsSync(file) ? [realpathSync(file)] : [])].find(
      (one) => one.startsWith(`${this.workspace}${sep}`) && isFile(one) && !this.isForeign(dirname(one)),
    );
    return path === undefined ? undefined : relative(this.workspace, path);
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

const mostSourceBytes = 16_000_000;

/** Whether a file has the line that a span shows; one that cannot be read has it not. */
function hasLine(file: string, { line_start, text }: Span): boolean {
  try {
    return readText(file, mostSourceBytes).split(/\r?\n/)[line_start - 1] === text[0]?.text;
  } catch {
    return false;
  }
}
