import type { Candidate } from '../../src/debian/package.js';
import type { PruningRules } from '../../src/debian/pruning.js';

/** Rules that keep everything. */
export const noPruning: PruningRules = {
  keep: [],
  drop: { names: [], sections: [], essential: false, foreign: false },
  exceptions: [],
};

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
    pin: 500,
    section: name.endsWith('-dev') ? 'libdevel' : 'libs',
    ...fields,
  };
}
