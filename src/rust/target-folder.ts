import { resolve } from 'node:path';
import * as v from 'valibot';
import { optionsOf, optionValues } from './cargo-args.js';
import { type CargoCall, startCargo } from './rust-tools.js';

/**
 * The folder that cargo builds in. Where cargo does not say, its build will fail and say why.
 * @returns an absolute path, perhaps of nothing.
 */
export async function targetFolder(call: CargoCall): Promise<string> {
  const { args, cwd, env } = call;
  const option = optionValues(args, '--target-dir').at(-1);
  if (option !== undefined) return resolve(cwd, option);
  const options = optionsOf(args, '--manifest-path', '--config');
  let said = '';
  const stdout = (bytes: Uint8Array) => {
    said += Buffer.from(bytes).toString('latin1');
  };
  try {
    const metadata = ['metadata', '--no-deps', '--format-version=1', ...options];
    await startCargo(call, metadata, false, { stdout, stderr: () => undefined });
    return v.parse(metadataSchema, Buffer.from(said, 'latin1').toString()).target_directory;
  } catch {
    return resolve(cwd, env.CARGO_TARGET_DIR || 'target');
  }
}

const metadataSchema = v.pipe(v.string(), v.parseJson(), v.object({ target_directory: v.string() }));
