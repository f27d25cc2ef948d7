import rows from '../../data/pins.json' with { type: 'json' };
import type { Lock, LockedTree } from './lock.js';

/** The trees that Crossroot itself pins, by the release's name: its gcc, and its sysroot without further packages. */
export type BuiltInPins = Readonly<
  Record<
    string,
    {
      readonly request: Pick<Lock['request'], 'target'>;
      readonly trees: { readonly gcc?: LockedTree; readonly sysroot?: LockedTree };
    }
  >
>;

/** The pins in `data/pins.json`. */
export const builtInPins: BuiltInPins = rows;
