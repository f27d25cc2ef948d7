import rows from '../../data/pins.json' with { type: 'json' };
import type { Release } from '../debian/release.js';
import type { Target } from '../target.js';
import type { LockedTree } from './plan.js';

/**
 * The trees that Crossroot itself pins, by the release's name: its gcc, and its sysroot without further
 * packages.
 */
export type BuiltInPins = Readonly<
  Record<
    string,
    {
      readonly request: { readonly target: string };
      readonly trees: { readonly gcc?: LockedTree; readonly sysroot?: LockedTree };
    }
  >
>;

/** The pins in `data/pins.json`. */
export const builtInPins: BuiltInPins = rows;

/** What Crossroot itself pins for a release. */
export function pinsOf({ name }: Release, target: Target, builtIn: BuiltInPins) {
  const pins = builtIn[name];
  return pins?.request.target === target.triple ? pins.trees : undefined;
}
