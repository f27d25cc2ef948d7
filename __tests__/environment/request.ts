import { type Environment, type EnvironmentRequest, makeEnvironment } from '../../src/environment.js';
import type { Layout } from '../../src/sysroot/layout.js';
import { type Target, targets } from '../../src/target.js';

/** The layout of a Debian sysroot. */
export const debian: Layout = {
  kind: 'multiarch',
  libraries: ['lib/aarch64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'lib', 'usr/lib'],
  includes: ['usr/include/aarch64-linux-gnu', 'usr/include'],
  pkgConfig: ['usr/lib/aarch64-linux-gnu/pkgconfig', 'usr/lib/pkgconfig', 'usr/share/pkgconfig'],
};

export type Variables = Readonly<Record<string, string | undefined>>;

export function firstTarget(): Target {
  const [target] = targets;
  if (target === undefined) throw new Error('the table of targets is empty');
  return target;
}

/** A request for a machine on which the user has set nothing. */
export function request(change: Partial<EnvironmentRequest> = {}): EnvironmentRequest {
  return {
    target: firstTarget(),
    sysroot: { path: '/store/sysroot', layout: debian },
    gcc: { bin: '/store/gcc/bin' },
    rust: { path: [], variables: {} },
    rustflags: 'env',
    linkArgs: [],
    user: {},
    configRustflags: [],
    hostPkgConfigPath: undefined,
    files: '/store/files',
    ...change,
  };
}

export function variable(environment: Environment, name: string): string | undefined {
  return environment.variables.get(name);
}

/** The variables of a later step: the user's, with all that the environment exports. */
export function leftBy(environment: Environment, user: Variables = {}): Variables {
  return { ...user, ...Object.fromEntries(environment.variables) };
}

export function make(change: Partial<EnvironmentRequest> = {}): Environment {
  return makeEnvironment(request(change));
}
