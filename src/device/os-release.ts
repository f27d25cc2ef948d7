import { lstatSync, readFileSync } from 'node:fs';
import { isFileBeneath, realBeneath } from '../system/rooted-path.js';

/** What a distribution says about itself (os-release(5)). */
export interface Distribution {
  /** `debian`, `arch`, `gentoo`, …; `linux` when it does not say. */
  readonly id: string;
  /** The ids that it is like: `debian` for Ubuntu. */
  readonly like: readonly string[];
  /** For people: `Debian GNU/Linux 12 (bookworm)`. */
  readonly name: string;
}

/** Larger is no os-release, whatever a device says. */
const largestFile = 2 ** 16;

/** Reads the os-release of a root; `undefined` when it has none. Links are followed beneath the root. */
export function readDistribution(root: string): Distribution | undefined {
  const file = ['etc/os-release', 'usr/lib/os-release']
    .filter((path) => isFileBeneath(root, path))
    .map((path) => realBeneath(root, path))
    .find((path) => lstatSync(path).size <= largestFile);
  return file === undefined ? undefined : parseOsRelease(readFileSync(file, 'utf8'));
}

/** Reads the words of an os-release: `NAME=value` lines, values quoted as a shell would have them. */
export function parseOsRelease(text: string): Distribution {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*([A-Z0-9_]+)=(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, unquote(value));
  }
  const id = values.get('ID') || 'linux';
  return {
    id,
    like: (values.get('ID_LIKE') ?? '').split(/\s+/).filter((word) => word !== ''),
    name: values.get('PRETTY_NAME') || values.get('NAME') || id,
  };
}

function unquote(value: string): string {
  const inner = /^"(.*)"$/.exec(value)?.[1];
  // The words come from the device and go to a terminal.
  const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '');
  if (inner !== undefined) return plain(inner.replaceAll(/\\([\\"$`])/g, '$1'));
  return plain(/^'(.*)'$/.exec(value)?.[1] ?? value);
}

/** How rsync comes onto a device of this distribution. */
export function howToInstall(program: string, distribution: Distribution | undefined): string {
  for (const id of distribution === undefined ? [] : [distribution.id, ...distribution.like]) {
    switch (id) {
      case 'debian':
      case 'ubuntu':
        return `on the device: sudo apt install ${program}`;
      case 'arch':
      case 'archarm':
        return `on the device: sudo pacman -S ${program}`;
      case 'gentoo':
        return `on the device: sudo emerge net-misc/${program}`;
      case 'fedora':
        return `on the device: sudo dnf install ${program}`;
      case 'suse':
      case 'opensuse':
        return `on the device: sudo zypper install ${program}`;
      default:
    }
  }
  return `install ${program} on the device`;
}
