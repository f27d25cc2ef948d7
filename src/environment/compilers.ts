import type { Target } from '../target.js';
import { shouted, toolName, type Wanted, wanted, wantedForTarget } from './variables.js';

/**
 * What cargo and the cc crate read to find the compiler and the linker.
 *
 * Every tool is a bare name that PATH resolves: cargo's fingerprints hold the name, so a gcc that moves to
 * another folder rebuilds nothing. `CFLAGS_<triple>` and `CXXFLAGS_<triple>` are not set: the launchers carry
 * `--sysroot` themselves, and the folders of a multiarch sysroot are what gcc searches anyway; the user's own
 * flags stay whole. There is no `CARGO_TARGET_<TRIPLE>_RUNNER`: what cannot run here should say so.
 */
export function compilerVariables(target: Target): readonly Wanted[] {
  return [
    wanted('CARGO_BUILD_TARGET', target.triple),
    wanted(`CARGO_TARGET_${shouted(target)}_LINKER`, toolName(target, 'gcc')),
    wantedForTarget(target, 'CC', toolName(target, 'gcc')),
    wantedForTarget(target, 'CXX', toolName(target, 'g++')),
    wantedForTarget(target, 'AR', toolName(target, 'ar')),
    wantedForTarget(target, 'RANLIB', toolName(target, 'ranlib')),
  ];
}
