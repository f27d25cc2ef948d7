import type { Candidate } from '../../src/debian/package.js';

/**
 * A candidate as an index gives it, from what a test cares about: `candidate('libfoo-dev 1.0', { depends })`.
 */
export function candidate(nameAndVersion: string, fields: Partial<Candidate> = {}): Candidate {
  const [name = '', version = '1'] = nameAndVersion.split(' ');
  return {
    name,
    version,
    architecture: 'arm64',
    repository: 'debian',
    path: `pool/main/${name}_${version}_arm64.deb`,
    size: 1000,
    sha256: '0'.repeat(64),
    preDepends: '',
    depends: '',
    provides: '',
    multiArch: 'same',
    essential: false,
    section: name.endsWith('-dev') ? 'libdevel' : 'libs',
    ...fields,
  };
}
