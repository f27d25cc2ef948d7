import { existsSync } from 'node:fs';
import { speaksOfFlags } from '../text/input-words.js';
import type { Explanation } from './cargo.js';
import { cargoHere } from './rustup.js';

/** A command of cargo's, for who has no cargo but Crossroot's. */
export function cargoCommand(words: string, env: Readonly<Record<string, string>>): string {
  const hasNone = cargoHere(env) === undefined && speaksOfFlags();
  return `${hasNone ? 'crossroot exec --rust debian -- ' : ''}cargo ${words}`;
}

/**
 * Explains a `Cargo.lock` that cargo may not write, because the arguments say so.
 * @param user the variables without those of a toolchain of Crossroot's
 */
export function explainCargoLock(
  lines: readonly string[],
  user: Readonly<Record<string, string>>,
): Explanation {
  const refusal =
    /^error: (?:cannot create the|the|cannot update the) lock file (.+) (?:because|needs to be updated but) --(?:locked|frozen) was passed/;
  const file = lines.map((line) => refusal.exec(line)?.[1]).find(Boolean);
  if (file === undefined) return { why: [], todo: [] };
  return existsSync(file)
    ? {
        why: [`${file} does not fit Cargo.toml`],
        todo: [`bring it up to date: ${cargoCommand('update --workspace', user)}`],
      }
    : {
        why: [`${file} does not exist`],
        todo: [`create it: ${cargoCommand('generate-lockfile', user)}, and commit it`],
      };
}
