import { join } from 'node:path';

/** What an artifact is: an executable of some sort, or a library that other languages link or load. */
export type ArtifactKind = 'bin' | 'example' | 'test' | 'bench' | 'cdylib' | 'dylib' | 'staticlib';

/** A file that cargo says it built for the target, before its size is known. */
export interface BuiltFile {
  /** Name of the package. */
  readonly package: string;
  /** Version of the package: `1.2.3`. */
  readonly version: string;
  /** Absolute path of the package's `Cargo.toml`. */
  readonly manifest: string;
  /** Name of the Cargo target: the bin's, the library's. */
  readonly name: string;
  readonly kind: ArtifactKind;
  /** Absolute path. */
  readonly path: string;
  /** True for a program, false for a library. */
  readonly executable: boolean;
}

/** One of cargo's JSON messages (Cargo book, "External tools", "JSON messages"); others have other reasons. */
export type CargoMessage = { readonly reason: string } & { readonly [key: string]: unknown };

/** The message in a line of cargo's standard output; undefined for any other line. */
export function parseMessage(line: string): CargoMessage | undefined {
  if (!line.startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isRecord(value) && typeof value.reason === 'string' ? { ...value, reason: value.reason } : undefined;
}

/**
 * The files of a `compiler-artifact` message that a build is made for: programs and C-like libraries for the
 * target from packages of the file system (workspace members and path dependencies). Nothing for other
 * messages, for build scripts and proc macros (they are the host's), and for Rust's own libraries.
 */
export function builtFiles(message: CargoMessage, triple: string): readonly BuiltFile[] {
  if (message.reason !== 'compiler-artifact' || typeof message.package_id !== 'string') return [];
  const { target, profile, executable, package_id: id } = message;
  if (!isOfFileSystem(id) || !isRecord(target) || typeof target.name !== 'string') return [];
  const kinds = strings(target.kind);
  const { name: packageName, version } = packageOf(id);
  const common = { package: packageName, version, manifest: manifestOf(message, id), name: target.name };
  const forTarget = (path: string): boolean => path.includes(`/${triple}/`);
  if (typeof executable === 'string') {
    if (!forTarget(executable)) return [];
    const tested = isRecord(profile) && profile.test === true;
    return [{ ...common, kind: programKind(kinds, tested), path: executable, executable: true }];
  }
  return strings(message.filenames)
    .filter(forTarget)
    .flatMap((path) => {
      const kind = libraryKind(path, [...kinds, ...strings(target.crate_types)]);
      return kind === undefined ? [] : [{ ...common, kind, path, executable: false }];
    });
}

function programKind(kinds: readonly string[], tested: boolean): ArtifactKind {
  if (kinds.includes('bench')) return 'bench';
  if (tested) return 'test';
  return kinds.includes('example') ? 'example' : 'bin';
}

function libraryKind(path: string, kinds: readonly string[]): ArtifactKind | undefined {
  if (kinds.includes('proc-macro')) return undefined;
  if (path.endsWith('.a')) return 'staticlib';
  if (!path.endsWith('.so')) return undefined;
  return kinds.includes('cdylib') ? 'cdylib' : 'dylib';
}

/** The package that an id names (Cargo book, "Package ID Specifications"). */
interface PackageId {
  readonly name: string;
  readonly version: string;
}

/**
 * Reads `path+file:///x/name#0.1.0`, `path+file:///x#name@0.1.0`, `name 0.1.0 (path+file:///x)` (before 1.77).
 */
function packageOf(id: string): PackageId {
  const [oldName, oldVersion] = id.split(' ');
  if (oldName !== undefined && oldVersion !== undefined) return { name: oldName, version: oldVersion };
  const hash = id.lastIndexOf('#');
  const [name, version] = id.slice(hash + 1).split('@');
  if (name !== undefined && version !== undefined) return { name, version };
  return { name: decoded(id.slice(id.lastIndexOf('/', hash) + 1, hash)), version: name ?? '' };
}

/** True for a workspace member or a path dependency, false for a package of a registry or of git. */
function isOfFileSystem(id: string): boolean {
  return id.includes('path+file:');
}

/** The package's `Cargo.toml`: messages before cargo 1.55 leave it out, and the id has its folder. */
function manifestOf(message: CargoMessage, id: string): string {
  if (typeof message.manifest_path === 'string') return message.manifest_path;
  const folder = /path\+file:\/\/(\/[^#?)]*)/.exec(id)?.[1];
  return folder === undefined ? '' : join(decoded(folder), 'Cargo.toml');
}

/** A part of a URL; one that is none stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A place in a source (rustc book, "JSON Output", "Diagnostics"); lines and columns count from 1. */
export interface Span {
  /** Relative to the folder where rustc ran, or absolute; `<anon>` and the like where there is no file. */
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

/** What rustc, rustdoc or clippy says, with what cargo says of the unit that was compiled. */
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
  /** The places that are meant; each with those of the macro calls that it comes from, the innermost first. */
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

type Json = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list; none of anything else. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
