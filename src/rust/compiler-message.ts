import {
  type CargoMessage,
  isOfFileSystem,
  isRecord,
  type PackageId,
  packageOf,
  strings,
} from './cargo-messages.js';

/**
 * A place in a source as rustc names it (rustc book, "JSON Output", "Diagnostics"); lines and columns count
 * from 1.
 */
export interface Span {
  /**
   * As rustc was told: relative to the folder where it ran, or absolute; `<anon>` and the like where there is
   * no file.
   */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  /** The column behind the last character. */
  readonly endColumn: number;
  readonly label: string | undefined;
  /** The whole first line, where rustc shows it. */
  readonly text: string | undefined;
}

/** What rustc adds below a diagnostic: a note, a help. */
export interface Remark {
  readonly level: string;
  readonly message: string;
  /** What to write in the place of a part of one line, when it is one suggestion. */
  readonly suggestion: string | undefined;
}

/** A word of rustc's, rustdoc's or clippy's, with what cargo says of the unit that was compiled. */
export interface Diagnostic {
  readonly package: PackageId;
  /** True for a workspace member or a path dependency. */
  readonly isOfFileSystem: boolean;
  readonly target: {
    readonly name: string;
    readonly kinds: readonly string[];
    /** Absolute path of the root source. */
    readonly source: string;
  };
  /** `error`, `warning`, `note`, `help`, `failure-note`, `error: internal compiler error`. */
  readonly level: string;
  readonly message: string;
  /** `E0425`, `unused_variables`, `clippy::needless_return`. */
  readonly code: string | undefined;
  /** The text as rustc would have written it. */
  readonly rendered: string;
  /**
   * The places that are meant; each one with those of the macro calls that it was expanded from, the innermost
   * first.
   */
  readonly places: readonly (readonly Span[])[];
  readonly remarks: readonly Remark[];
  /** True when `cargo fix` can change the source by itself. */
  readonly canBeFixed: boolean;
}

/** The diagnostic in a `compiler-message`; undefined for any other message. */
export function readDiagnostic(message: CargoMessage): Diagnostic | undefined {
  const { reason, package_id: id, target, message: said } = message;
  if (reason !== 'compiler-message' || typeof id !== 'string' || !isRecord(target) || !isRecord(said))
    return undefined;
  const children = records(said.children);
  return {
    package: packageOf(id),
    isOfFileSystem: isOfFileSystem(id),
    target: { name: text(target.name), kinds: strings(target.kind), source: text(target.src_path) },
    level: text(said.level),
    message: text(said.message),
    code: isRecord(said.code) && typeof said.code.code === 'string' ? said.code.code : undefined,
    rendered: text(said.rendered),
    places: records(said.spans)
      .filter((span) => span.is_primary === true)
      .map(withCalls),
    remarks: children.map((child) => ({
      level: text(child.level),
      message: text(child.message),
      suggestion: suggestionOf(records(child.spans)),
    })),
    canBeFixed: children.some((child) =>
      records(child.spans).some((span) => span.suggestion_applicability === 'MachineApplicable'),
    ),
  };
}

type Json = Readonly<Record<string, unknown>>;

function withCalls(innermost: Json): readonly Span[] {
  const spans: Span[] = [];
  for (let span: unknown = innermost; isRecord(span); ) {
    spans.push({
      file: text(span.file_name),
      line: count(span.line_start),
      endLine: count(span.line_end),
      column: count(span.column_start),
      endColumn: count(span.column_end),
      label: typeof span.label === 'string' ? span.label : undefined,
      text: records(span.text).map((line) => text(line.text))[0],
    });
    span = isRecord(span.expansion) ? span.expansion.span : undefined;
  }
  return spans;
}

function suggestionOf(spans: readonly Json[]): string | undefined {
  const [span, ...others] = spans;
  const suggestion = others.length === 0 ? span?.suggested_replacement : undefined;
  return typeof suggestion === 'string' && /^.*\S.*$/.test(suggestion) ? suggestion.trim() : undefined;
}

function records(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
