import { shellWord } from '../launcher.js';
import type { Target } from '../target.js';
import type { Extension } from './exports.js';
import { underscored } from './names.js';

export interface BindgenVariables {
  readonly extension: Extension | undefined;
  readonly notes: readonly string[];
}

/**
 * `BINDGEN_EXTRA_CLANG_ARGS_<triple_underscored>` with `--sysroot`. bindgen splits the value as a shell would, names
 * the target to clang itself, and takes the first of `<triple>`, `<triple_underscored>` and plain that is set: so ours
 * begins with what the user set under either of the latter two. clang finds the multiarch folders of a sysroot itself.
 */
export function bindgenVariables(
  target: Target,
  sysroot: string,
  user: Readonly<Record<string, string | undefined>>,
): BindgenVariables {
  const plain = 'BINDGEN_EXTRA_CLANG_ARGS';
  const name = `${plain}_${underscored(target)}`;
  const dashed = `${plain}_${target.triple}`;
  if (user[dashed] !== undefined) {
    return { extension: undefined, notes: [`kept ${dashed}: bindgen reads it before ${name}`] };
  }
  const source = user[name] === undefined ? plain : name;
  const before = user[source] ?? '';
  if (/--sysroot\b|-isysroot\b/.test(before)) {
    return { extension: undefined, notes: [`kept ${source}: it names a sysroot already`] };
  }
  const argument = `--sysroot=${shellWord(sysroot)}`;
  if (before.trim() === '') {
    return { extension: { name, value: argument, was: user[name], added: argument }, notes: [] };
  }
  const added = ` ${argument}`;
  return {
    extension: { name, value: `${before.trim()}${added}`, was: user[name], added },
    notes: [`${name} begins with the value of ${source}`],
  };
}
