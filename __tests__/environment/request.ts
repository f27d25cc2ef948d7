import {
  type Environment,
  type EnvironmentRequest,
  makeEnvironment,
} from '../../src/environment/environment.js';
import { type Target, targets } from '../../src/target.js';
import { debian } from '../support/layouts.js';
import { host } from '../support/targets.js';

export type Variables = Readonly<Record<string, string | undefined>>;

export function firstTarget(): Target {
  const [target] = targets;
  if (target === undefined) throw new Error('the table of targets is empty');
  return target;
}

const noConfig = { targetRustflags: [], buildRustflags: [], linker: undefined, env: new Map() };

/** Cargo's configuration with `build.rustflags`. */
export function buildFlags(...buildRustflags: readonly string[]): EnvironmentRequest['cargoConfig'] {
  return { ...noConfig, buildRustflags };
}

/** Cargo's configuration with rustflags of the target's own. */
export function targetFlags(...targetRustflags: readonly string[]): EnvironmentRequest['cargoConfig'] {
  return { ...noConfig, targetRustflags };
}

/** A request for a machine on which the user has set nothing. */
export function request(change: Partial<EnvironmentRequest> = {}): EnvironmentRequest {
  return {
    target: firstTarget(),
    host,
    sysroot: { path: '/store/sysroot', layout: debian },
    gcc: { bin: '/store/gcc/bin' },
    rust: { path: [], variables: {} },
    rustflags: 'env',
    user: {},
    cargoConfig: noConfig,
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
