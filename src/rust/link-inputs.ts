import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type CargoMessage, strings } from './cargo-messages.js';

/** What cargo's messages say about the archives of objects that go into the target's programs and libraries. */
export class LinkInputs {
  private readonly archives = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly wanted: { readonly file: string; readonly folders: readonly string[] }[] = [];

  constructor(private readonly triple: string) {}

  /** Takes a message; of another kind, or of the host, it changes nothing. */
  add(message: CargoMessage): void {
    const { reason, filenames, out_dir: out, linked_paths: paths, linked_libs: libraries } = message;
    if (reason === 'compiler-artifact') {
      // Cargo links a package's rlib into others, never its static library.
      for (const path of strings(filenames))
        if (this.isOfTarget(path) && path.endsWith('.rlib')) this.archives.add(path);
    }
    if (reason !== 'build-script-executed' || typeof out !== 'string' || !this.isOfTarget(out)) return;
    const folders = strings(paths).flatMap(nativeFolder);
    for (const folder of folders) this.folders.add(folder);
    for (const file of strings(libraries).flatMap(staticLibrary)) this.wanted.push({ file, folders });
  }

  /**
   * Looks for the static libraries that build scripts name, as rustc does: in the folders of the script itself,
   * then in those of the others.
   * @returns absolute paths, each once; a library that is in none of the folders is left out.
   */
  async paths(): Promise<readonly string[]> {
    const found = await Promise.all(
      this.wanted.map(async ({ file, folders }) => {
        for (const folder of new Set([...folders, ...this.folders])) {
          const path = join(folder, file);
          if (await isFile(path)) return [path];
        }
        return [];
      }),
    );
    return [...new Set([...this.archives, ...found.flat()])];
  }

  private isOfTarget(path: string): boolean {
    return path.includes(`/${this.triple}/`);
  }
}

/**
 * `native=/x`, `all=/x` or `/x` (Cargo book, "cargo::rustc-link-search"); other kinds have no static libraries.
 */
function nativeFolder(linked: string): readonly string[] {
  const { kind = 'all', rest } = linkedParts(linked);
  return (kind === 'native' || kind === 'all') && isAbsolute(rest) ? [rest] : [];
}

/** `static=foo`, `static:+whole-archive,-bundle=foo`, `static=foo:renamed` (rustc book, "-l"). */
function staticLibrary(linked: string): readonly string[] {
  const { kind, rest } = linkedParts(linked);
  const [name, ...modifiers] = (kind ?? '').split(/[:,]/);
  if (name !== 'static') return [];
  const library = /^[^:]+:(.+)$/.exec(rest)?.[1] ?? rest;
  return [modifiers.includes('+verbatim') ? library : `lib${library}.a`];
}

function linkedParts(linked: string): { readonly kind?: string; readonly rest: string } {
  const equals = linked.indexOf('=');
  if (equals === -1 || linked.startsWith('/')) return { rest: linked };
  return { kind: linked.slice(0, equals), rest: linked.slice(equals + 1) };
}

/** A path that cannot be looked at is no file that could have been linked. */
async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
