import { join, resolve } from 'node:path';
import * as v from 'valibot';

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
  const forTarget = (path: string) => resolve(path).includes(`/${triple}/`);
  if (typeof executable === 'string') {
    const kind = programKind(kinds, isRecord(profile) && profile.test === true);
    return forTarget(executable) ? [{ ...common, kind, path: executable, executable: true }] : [];
  }
  return strings(message.filenames)
    .filter(forTarget)
    .flatMap((path) => {
      const kind = libraryKind(path, [...kinds, ...strings(target.crate_types)]);
      return kind === undefined ? [] : [{ ...common, kind, path, executable: false }];
    });
}

function programKind(kinds: readonly string[], isTest: boolean): ArtifactKind {
  if (kinds.includes('bench')) return 'bench';
  if (isTest) return 'test';
  return kinds.includes('example') ? 'example' : 'bin';
}

function libraryKind(path: string, kinds: readonly string[]): ArtifactKind | undefined {
  if (kinds.includes('proc-macro')) return undefined;
  if (path.endsWith('.a')) return 'staticlib';
  if (!path.endsWith('.so')) return undefined;
  return kinds.includes('cdylib') ? 'cdylib' : 'dylib';
}

/**
 * The package that an id names (Cargo book, "Package ID Specifications"): `path+file:///x/name#0.1.0`,
 * `path+file:///x#name@0.1.0`, `name 0.1.0 (path+file:///x)` (before 1.77).
 */
function packageOf(id: string): { readonly name: string; readonly version: string } {
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

/** In a diagnostic, what is absent or of another type than rustc writes is empty. */
const text = v.fallback(v.string(), '');
const optionalText = v.fallback(v.optional(v.string()), undefined);
const count = v.fallback(v.pipe(v.number(), v.safeInteger()), 0);
const listOf = <T>(item: v.GenericSchema<unknown, T>) => v.fallback(v.array(item), []);

const span = v.object({
  /** Relative to the folder where rustc ran, or absolute; `<anon>` and the like where there is no file. */
  file_name: text,
  line_start: count,
  line_end: count,
  column_start: count,
  /** The column after the last character. */
  column_end: count,
  is_primary: v.fallback(v.boolean(), false),
  label: optionalText,
  /** The whole lines, where rustc shows them. */
  text: listOf(v.object({ text })),
  suggested_replacement: optionalText,
  suggestion_applicability: optionalText,
  /** The macro call that it comes from, which has a span of its own. */
  expansion: v.fallback(v.object({ span: v.unknown() }), { span: undefined }),
});

/** A place in a source (rustc book, "JSON Output", "Diagnostics"); lines and columns count from 1. */
export type Span = v.InferOutput<typeof span>;

const compilerMessage = v.object({
  reason: v.literal('compiler-message'),
  package_id: v.string(),
  /** What was compiled; `src_path`: the absolute path of its root source. */
  target: v.object({ name: v.string(), kind: v.array(v.string()), src_path: v.string() }),
  message: v.object({
    /** `error`, `warning`, `note`, `help`, `failure-note`, `error: internal compiler error`. */
    level: text,
    message: text,
    /** `E0425`, `unused_variables`, `clippy::needless_return`. */
    code: v.fallback(v.object({ code: optionalText }), { code: undefined }),
    /** The text as rustc would have written it. */
    rendered: text,
    spans: listOf(span),
    children: listOf(v.object({ level: text, message: text, spans: listOf(span) })),
  }),
});

/** What rustc, rustdoc or clippy says, with what cargo says of the unit that was compiled. */
export type Diagnostic = NonNullable<ReturnType<typeof readDiagnostic>>;

/** The diagnostic in a `compiler-message`; undefined for any other message. */
export function readDiagnostic(message: CargoMessage) {
  const read = v.safeParse(compilerMessage, message);
  if (!read.success) return undefined;
  const { package_id: id, target } = read.output;
  const { level, message: said, code, rendered, spans, children } = read.output.message;
  return {
    package: packageOf(id),
    isOfFileSystem: isOfFileSystem(id),
    target,
    level,
    message: said,
    code: code.code,
    rendered,
    /** The places that are meant, each followed by those of the macro calls that lead to it. */
    places: spans.filter((at) => at.is_primary).map(withCalls),
    /** Notes and helps; with what to write in the place of a part of one line, when it is one suggestion. */
    remarks: children.map(({ level, message, spans }) => ({ level, message, suggestion: suggestionOf(spans) })),
    /** True when `cargo fix` can change the source by itself. */
    canBeFixed: children.some((child) =>
      child.spans.some((at) => at.suggestion_applicability === 'MachineApplicable'),
    ),
  };
}

function withCalls(innermost: Span): readonly Span[] {
  const spans = [innermost];
  for (let next = innermost.expansion.span; ; next = spans.at(-1)?.expansion.span) {
    const call = v.safeParse(span, next);
    if (!call.success) return spans;
    spans.push(call.output);
  }
}

function suggestionOf([only, ...others]: readonly Span[]): string | undefined {
  const suggestion = others.length === 0 ? (only?.suggested_replacement ?? '') : '';
  return /^.*\S.*$/.test(suggestion) ? suggestion.trim() : undefined;
}

/** Whether a JSON value is an object. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list; none of anything else. */
export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
