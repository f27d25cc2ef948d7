import type { SysrootPackage } from '../sysroot/sysroot-packages.js';

/** Whose packages they are, and of which release: `debian`, `bookworm`. */
export interface Distribution {
  readonly vendor: string;
  readonly release: string;
}

/** The package URL of a distribution's package (ECMA-427, and its definition of the type `deb`). */
export function debUrl(of: SysrootPackage, { vendor, release }: Distribution): string {
  const qualifiers = `arch=${encoded(of.architecture)}&distro=${encoded(release)}`;
  return `pkg:deb/${encoded(vendor)}/${encoded(of.name)}@${encoded(of.version)}?${qualifiers}`;
}

/** ECMA-427 leaves letters, digits, `.-_~` and the colon as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
