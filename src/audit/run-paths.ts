import { posix } from 'node:path';

/** What is known of the machine that built a file. */
interface BuildPlaces {
  /** Absolute path of the sysroot, where there is one. */
  readonly sysroot: string | undefined;
  /** Absolute path of the artifact. */
  readonly file: string;
  /** The Rust triple, which cargo's folders are named after. */
  readonly triple: string;
  /** Whether there is a folder of that absolute path here. */
  readonly isHere: (folder: string) => boolean;
}

/** Folders of a target that keep their meaning there (FHS 3.0 §3.9, §3.10, §3.13, §4.6, §4.9). */
const targetFolders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local', '/opt'];
/** GitHub's runners keep their tool cache in /opt. */
const buildFolders = ['/opt/hostedtoolcache'];

/**
 * Holds the folders of a file's run paths against what they will mean on the target (ld.so(8), "Rpath token
 * expansion"). A folder of the build machine is not there, and anyone who may create it there makes the program
 * load what they like; a relative folder and an empty one are found from the folder in which the program is
 * started. What `$ORIGIN` leads to travels with the program, unless that is a folder which is here already and
 * not the project's: `-C rpath` writes such ones.
 */
export function runPathFaults(
  folders: readonly string[],
  { sysroot, file, triple, isHere }: BuildPlaces,
): readonly { readonly folder: string; readonly why: string }[] {
  const project = projectOf(file, triple);
  return [...new Set(folders)].flatMap((folder) => {
    const fault = (why: string) => [{ folder, why }];
    if (folder === '') return fault('an empty entry means the folder in which the program is started');
    const beside = originFolder(folder, file);
    if (beside !== undefined) {
      const isOwn = project === undefined || isWithin(beside, project);
      return isOwn || !isHere(beside) ? [] : fault(`it leads to ${beside} on the machine that built it`);
    }
    if (!folder.startsWith('/')) return fault('it is relative to the folder in which the program is started');
    // The loader puts `lib`, `lib64` or a multiarch folder for $LIB.
    const path = posix.normalize(folder.replaceAll(/\$(?:LIB\b|\{LIB\})/g, 'lib'));
    if (sysroot !== undefined && isWithin(path, sysroot))
      return fault('it is in the sysroot, which the target does not have');
    if (project !== undefined && isWithin(path, project)) return fault('it is in the project that was built');
    if (buildFolders.some((one) => isWithin(path, one))) return fault('it is in the tool cache of a runner');
    if (targetFolders.some((one) => isWithin(path, one))) return [];
    return fault(`it is not one of ${targetFolders.join(', ')}: it is a folder of the machine that built it`);
  });
}

/** The folder that a run path with `$ORIGIN` in front means for an artifact; undefined for any other. */
export function originFolder(folder: string, file: string): string | undefined {
  const rest = /^(?:\$ORIGIN|\$\{ORIGIN\})(?:\/(.*))?$/s.exec(folder);
  return rest === null ? undefined : posix.resolve(posix.dirname(file), rest[1] ?? '.');
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folder above cargo's `target/<triple>`, or what else `CARGO_TARGET_DIR` names. */
function projectOf(path: string, triple: string): string | undefined {
  // cargo leaves the `..` of a target-dir in it.
  const file = posix.normalize(path);
  const at = file.lastIndexOf(`/${triple}/`);
  return at <= 0 ? undefined : file.slice(0, at).replace(/(.)\/target$/, '$1');
}
