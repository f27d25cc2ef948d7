import rows from '../../data/gcc-pins.json' with { type: 'json' };
import type { Package } from '../debian/package.js';

/** The exact packages of a gcc tree, and the digest that the tree made from them has. */
export interface GccPin {
  readonly digest: string;
  readonly packages: readonly Package[];
}

/** The pinned gcc of each release, by the release's name. */
export type GccPins = Readonly<Record<string, GccPin>>;

/** The pins in `data/gcc-pins.json`. */
export const gccPins: GccPins = rows;
