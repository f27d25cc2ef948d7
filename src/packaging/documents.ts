import { readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf } from '../errors.js';
import { type Contents, type FoundPath, type Member, membersAt, whereItLeads } from './archive-contents.js';
import type { Manifest } from './cargo-manifest.js';

const readmes = /^readme/i;
const licences = /^(?:un)?licen[sc]e|^copying|^notice/i;
/** Folders are taken for their whole name alone, as `LICENSES/` of the REUSE specification. */
const licenceFolders = /^licen[sc]es?$/i;

/**
 * Adds readme and licences of each package, and of its workspace. Of two files with one name the package's
 * counts; where several packages are packed, the workspace's does, and a package's that says something else
 * goes into a folder with the package's name.
 *
 * @param packages the manifests of the packages that are packed, sorted by name
 * @param roots real paths of more folders that links may lead to
 * @param report takes a sentence about each file that is left out
 */
export function addDocuments(
  contents: Contents,
  packages: readonly { readonly name: string; readonly manifest: Manifest }[],
  roots: readonly string[],
  report: (line: string) => void,
): void {
  const [first] = packages;
  if (first === undefined) return;
  const isAlone = packages.length === 1;
  const hasReadme = first.manifest.readme !== undefined || readmesOf(first.manifest).length > 0;
  const workspaces = [...new Set(packages.map(({ manifest }) => manifest.workspace))];
  const folders = [...workspaces, ...packages.map(({ manifest }) => manifest.folder)];
  const allowed = [...new Set([...roots, ...folders.map((folder) => realpathSync(folder))])];
  const offer = (files: readonly string[], apart?: string): void => {
    for (const file of files) {
      for (const member of taken(file, allowed, report)) {
        if (!contents.offer(member) && apart !== undefined)
          contents.offer({ ...member, path: `${apart}/${member.path}` });
      }
    }
  };
  const ofWorkspaces = (): void => {
    for (const folder of workspaces) {
      offer(found(folder, licences));
      if (!isAlone || !hasReadme) offer(found(folder, readmes));
    }
  };
  if (!isAlone) ofWorkspaces();
  for (const { name, manifest } of packages) {
    const { folder, licenseFile } = manifest;
    const named = licenseFile === undefined ? [] : [licenseFile];
    offer([...readmesOf(manifest), ...named, ...found(folder, licences)], isAlone ? undefined : name);
  }
  if (isAlone) ofWorkspaces();
}

function readmesOf({ folder, readme }: Manifest): readonly string[] {
  if (readme === undefined) return found(folder, readmes);
  return readme === false ? [] : [readme];
}

function found(folder: string, names: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function taken(file: string, roots: readonly string[], report: (line: string) => void): readonly Member[] {
  const name = basename(file);
  const leaveOut = (why: string): readonly Member[] => {
    report(`${file} is left out of the archive: ${why}`);
    return [];
  };
  let at: FoundPath;
  try {
    at = whereItLeads(file, roots);
  } catch (error) {
    return leaveOut(messageOf(error));
  }
  const { type, real } = at;
  if (type === 'file') return [{ path: name, disk: real, isProgram: false }];
  if (type === 'folder') return licenceFolders.test(name) ? [...membersAt(file, name, roots)] : [];
  return leaveOut(type === 'outside' ? `it points to ${real}, outside of the project` : 'it is not a file');
}
