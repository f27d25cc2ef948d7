import { CrossrootError } from '../errors.js';
import { fileRules, fileRulesVersion } from '../files.js';
import type { Release } from '../release.js';
import type { Phase } from '../report.js';
import type { Target } from '../target.js';
import type { KnownSums } from '../tree/digest.js';
import { unpackPackages } from '../tree/from-packages.js';
import { keyOf } from '../tree/recipe.js';
import type { StoredTree } from '../tree/store.js';
import type { Workshop } from '../workshop.js';
import { finishGccTree } from './finish.js';
import type { GccPin, GccPins } from './pins.js';

/** Raised when the code here makes another tree of the same packages. */
const revision = `1.${fileRulesVersion}`;

/**
 * Provides the pinned gcc of a release: exact packages, and a tree with exactly the pinned digest.
 * @throws CrossrootError when the release has no pin, or its packages cannot be had or unpacked.
 */
export async function provideGcc(
  request: { readonly release: Release; readonly target: Target; readonly pins: GccPins },
  workshop: Workshop,
  phase: Phase,
): Promise<StoredTree> {
  const { release, target, pins } = request;
  const pin = pins[release.name];
  if (pin === undefined) {
    throw new CrossrootError({
      what: `no gcc is pinned for debian:${release.name}`,
      why: `pinned are ${Object.keys(pins).join(', ')}`,
      todo: 'use one of these releases for gcc',
    });
  }
  return workshop.store.get(
    { ...gccTreeSpec({ release, target, pin }, workshop, phase), digest: pin.digest },
    phase,
  );
}

/** How a gcc tree is found and made, without the digest that it must have. */
export function gccTreeSpec(
  request: { readonly release: Release; readonly target: Target; readonly pin: Pick<GccPin, 'packages'> },
  workshop: Workshop,
  phase: Phase,
) {
  const { release, target, pin } = request;
  const { packages } = pin;
  return {
    kind: 'gcc',
    key: keyOf({ kind: 'gcc', release: release.name, packages, revision }),
    make: async (root: string, tellSums: (sums: KnownSums) => void) => {
      const sums = await unpackPackages({
        packages,
        root,
        keep: fileRules('gcc'),
        links: {},
        phase,
        workshop,
      });
      finishGccTree(root, release, target);
      tellSums(sums);
    },
  } as const;
}
