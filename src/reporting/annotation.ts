/** A word about a line of a source, as GitHub shows it beside the line. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  /** Path relative to the workspace; without it the annotation is about the whole run. */
  readonly file?: string;
  /** Lines and columns count from 1. */
  readonly line?: number;
  readonly endLine?: number;
  /** Columns only where it is all on one line: GitHub takes none otherwise. */
  readonly column?: number;
  /** The column behind the last character. */
  readonly endColumn?: number;
  /** `error[E0425]`, `warning: unused_variables`. */
  readonly title: string;
  /** Lines of plain text. */
  readonly message: string;
}
