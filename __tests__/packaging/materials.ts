import type { NeededLibrary } from '../../src/audit/result.js';
import type { BomFacts } from '../../src/packaging/sbom.js';
import type { SysrootPackage } from '../../src/sysroot/sysroot-packages.js';

const sum = (digit: string) => digit.repeat(64);

export const libssl: SysrootPackage = {
  name: 'libssl3',
  version: '3.0.17-1~deb12u2',
  architecture: 'arm64',
  sha256: sum('a'),
};
export const libc: SysrootPackage = {
  name: 'libc6',
  version: '2.36-9+deb12u10',
  architecture: 'arm64',
  sha256: sum('b'),
};
export const zlib: SysrootPackage = {
  name: 'zlib1g-dev',
  version: '1:1.2.13.dfsg-1',
  architecture: 'arm64',
  sha256: undefined,
};

const library = (name: string, of: SysrootPackage | undefined): NeededLibrary => ({
  name,
  place: of === undefined ? 'missing' : 'sysroot',
  path: of === undefined ? undefined : `usr/lib/aarch64-linux-gnu/${name}`,
  package: of,
});

export const libcrypto = library('libcrypto.so.3', libssl);

export const app: BomFacts['artifacts'][number] = {
  package: 'app',
  version: '1.2.3',
  name: 'app',
  kind: 'bin',
  path: '/w/target/aarch64-unknown-linux-gnu/release/app',
  executable: true,
  linkage: 'dynamic',
  sha256: sum('c'),
  needed: [
    library('libssl.so.3', libssl),
    libcrypto,
    library('libc.so.6', libc),
    library('libvendor.so', undefined),
  ],
};

export const plugin: BomFacts['artifacts'][number] = {
  ...app,
  name: 'plugin',
  kind: 'cdylib',
  path: '/w/target/aarch64-unknown-linux-gnu/release/libplugin.so',
  executable: false,
  linkage: 'library',
  sha256: sum('d'),
  needed: [library('libc.so.6', libc)],
};

export const facts: BomFacts = {
  name: 'app',
  version: '1.2.3',
  artifacts: [app],
  staticPackages: [zlib],
  distribution: { vendor: 'debian', release: 'bookworm' },
  target: 'aarch64-unknown-linux-gnu',
  sysrootDigest: sum('e'),
  tools: [
    { name: 'crossroot', version: '0.1.0' },
    { name: 'aarch64-linux-gnu-gcc', version: '12.2.0', treeDigest: sum('f') },
  ],
  seconds: 1_700_000_000,
};
