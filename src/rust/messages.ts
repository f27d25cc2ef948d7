/** What an artifact is: an executable of some sort, or a library that other languages link or load. */
export type ArtifactKind = 'bin' | 'example' | 'test' | 'bench' | 'cdylib' | 'dylib' | 'staticlib';

/** A file that cargo says it built for the target, before its size is known. */
export interface BuiltFile {
  /** Name of the package. */
  readonly package: string;
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
 * The files of a `compiler-artifact` message that a build is made for: programs and C-like libraries for the target
 * from packages of the file system (workspace members and path dependencies). Nothing for other messages, for build
 * scripts and proc macros (they are the host's), and for Rust's own libraries.
 */
export function builtFiles(message: CargoMessage, triple: string): readonly BuiltFile[] {
  if (message.reason !== 'compiler-artifact' || typeof message.package_id !== 'string') return [];
  const { target, profile, executable, package_id: id } = message;
  if (!id.includes('path+file:') || !isRecord(target) || typeof target.name !== 'string') return [];
  const kinds = strings(target.kind);
  const common = { package: packageName(id), name: target.name };
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

/** The name in a package id: `path+file:///x/name#0.1.0`, `path+file:///x#name@0.1.0`, or `name 0.1.0 (path+…)`. */
function packageName(id: string): string {
  const blank = id.indexOf(' ');
  if (blank !== -1) return id.slice(0, blank);
  const hash = id.lastIndexOf('#');
  const [name, version] = id.slice(hash + 1).split('@');
  if (version !== undefined) return name ?? '';
  return decodeURIComponent(id.slice(id.lastIndexOf('/', hash) + 1, hash));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
