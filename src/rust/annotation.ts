import type { Annotation } from '../reporting/report.js';
import type { Diagnostic, Remark, Span } from './compiler-message.js';
import type { Sources } from './source-files.js';

/** The runner cuts messages at 4,096 characters. */
const longestMessage = 4000;
/** A longer line is a command line, such as the linker's: it stands in the log. */
const longestLine = 400;

/**
 * The annotation for a diagnostic: on the user's own line, if need be that of the macro call which leads to it.
 *
 * @returns undefined for what is neither an error nor a warning, and for a warning about no source of the
 * user's.
 */
export function annotationOf(diagnostic: Diagnostic, sources: Sources): Annotation | undefined {
  const { code, isOfFileSystem, places, target } = diagnostic;
  const level = levelOf(diagnostic.level);
  if (level === undefined) return undefined;
  const title = code === undefined ? diagnostic.level : `${level}${isError(code) ? `[${code}]` : `: ${code}`}`;
  const [own] = isOfFileSystem
    ? places.map((chain) => ownOf(chain, target.source, sources)).filter((spans) => spans.length > 0)
    : [];
  const [at, call] = own ?? [];
  if (at === undefined) {
    if (level === 'warning') return undefined;
    return { level, title, message: messageOf(diagnostic, places[0]?.[0], [whereOf(diagnostic)]) };
  }
  const { file, span } = at;
  const { line, endLine, column, endColumn } = span;
  const isCalledElsewhere = call !== undefined && (call.file !== file || call.span.line !== line);
  return {
    level,
    title,
    file,
    line,
    endLine: Math.max(line, endLine),
    ...(endLine === line && column > 0 ? { column, endColumn: Math.max(column, endColumn) } : {}),
    message: messageOf(
      diagnostic,
      places[0]?.[0],
      isCalledElsewhere ? [`in the macro called at ${call.file}:${call.span.line}`] : [],
    ),
  };
}

/** The spans of a chain of macro calls that are in the user's own files, the innermost first. */
function ownOf(
  chain: readonly Span[],
  source: string,
  sources: Sources,
): readonly { file: string; span: Span }[] {
  return chain.flatMap((span) => {
    const file = span.line > 0 ? sources.find(span, source) : undefined;
    return file === undefined ? [] : [{ file, span }];
  });
}

function levelOf(level: string): Annotation['level'] | undefined {
  if (level === 'warning') return 'warning';
  return level.startsWith('error') ? 'error' : undefined;
}

function isError(code: string): boolean {
  return /^E\d+$/.test(code);
}

function messageOf({ message, remarks }: Diagnostic, span: Span | undefined, more: readonly string[]): string {
  const parts = [message, span?.label ?? '', ...remarks.map(lineOf), ...more];
  const lines = parts.filter((part) => part !== '').flatMap((part) => part.trimEnd().split('\n'));
  return cut(lines.map((line) => cut(line, longestLine)).join('\n'), longestMessage);
}

function lineOf({ level, message, suggestion }: Remark): string {
  return `${level}: ${message}${suggestion === undefined ? '' : `: \`${suggestion}\``}`;
}

/** Where to look for an error that is about no line of the user's. */
function whereOf({ package: { name, version }, places }: Diagnostic): string {
  const span = places[0]?.[0];
  return `in ${name} ${version}${span === undefined ? '' : `, ${span.file}:${span.line}`}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
