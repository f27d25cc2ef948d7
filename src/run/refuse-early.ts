import { refuseWithoutZstd } from '../archive/zstd.js';
import type { Request } from '../inputs/request.js';
import { refuseWithoutManifest } from '../rust/manifest.js';
import { refuseWithoutClippy, refuseWithoutRust } from '../rust/rustup.js';
import type { Target } from '../target.js';
import type { World } from '../world.js';
import { whyNotStarted, withoutStarting } from './started-here.js';

/**
 * Refuses what cannot end well, before anything is downloaded: no Rust, no clippy, no project, an archive that
 * cannot be compressed, a program that cannot be started.
 * @throws CrossrootError
 */
export function refuseEarly(request: Request, { environment, hostGlibc }: World, host: Target): void {
  const { command, clippy, target, archive, rust, workingDirectory, args } = request;
  if (rust.kind === 'rustup') refuseWithoutRust({ env: environment, toolchain: rust.toolchain, target });
  if (clippy) refuseWithoutClippy(rust, environment);
  if (archive?.compression === 'zstd') refuseWithoutZstd(environment.PATH ?? '', 'the archive');
  if (command !== 'none') refuseWithoutManifest(workingDirectory, args);
  const why = whyNotStarted(target, { host, glibc: hostGlibc }, undefined);
  if (why !== undefined) withoutStarting(command, target, why);
}
