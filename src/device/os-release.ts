import { fittingText } from '../system/open-file.js';
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
  const text = ['etc/os-release', 'usr/lib/os-release']
    .filter((path) => isFileBeneath(root, path))
    .map((path) => fittingText(realBeneath(root, path), largestFile, { links: 'refuse' }))
    .find((found) => found !== undefined);
  return text === undefined ? undefined : parseOsRelease(text);
}

/** Reads the text of an os-release: `NAME=value` lines, values quoted as a shell would have them. */
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
  // The text comes from the device and goes to a terminal.
  const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '');
  if (inner !== undefined) return plain(inner.replaceAll(/\\([\\"$`])/g, '$1'));
  return plain(/^'(.*)'$/.exec(value)?.[1] ?? value);
}

const installers: ReadonlyMap<string, string> = new Map([
  ['debian', 'apt install '],
  ['ubuntu', 'apt install '],
  ['arch', 'pacman -S '],
  ['archarm', 'pacman -S '],
  ['gentoo', 'emerge net-misc/'],
  ['fedora', 'dnf install '],
  ['suse', 'zypper install '],
  ['opensuse', 'zypper install '],
]);

/** How rsync comes onto a device of this distribution. */
export function howToInstall(program: string, distribution: Distribution | undefined): string {
  const ids = distribution === undefined ? [] : [distribution.id, ...distribution.like];
  const installer = ids.map((id) => installers.get(id)).find((found) => found !== undefined);
  return installer === undefined
    ? `install ${program} on the device`
    : `on the device: sudo ${installer}${program}`;
}
