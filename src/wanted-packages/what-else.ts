import { CrossrootError } from '../errors.js';
import type { AlsoWanted } from '../missing-libraries/explain.js';
import { hasFlag } from '../rust/cargo-args.js';
import type { CargoCall } from '../rust/rust-tools.js';
import { readWants } from './wants-of-lock.js';

/**
 * What the crates of a build that failed want of the target, without what they can do without. Nothing is
 * downloaded: what the build needed is there.
 * @returns nothing where cargo cannot tell: the build's own failure is what matters.
 */
export async function whatElseIsWanted(call: CargoCall): Promise<readonly AlsoWanted[]> {
  const args = hasFlag(call.args, '--offline') ? call.args : ['--offline', ...call.args];
  try {
    const { asks } = await readWants({ ...call, args, withTests: false, isAuto: false });
    return asks
      .filter(({ isOptional, by }) => !isOptional && by !== 'text')
      .flatMap(({ crate, version, wants }) =>
        wants.flatMap(({ anyOf: [missing, ...others] }) =>
          missing === undefined || others.length > 0 ? [] : [{ missing, crate: `${crate} ${version}` }],
        ),
      );
  } catch (error) {
    if (error instanceof CrossrootError) return [];
    throw error;
  }
}
