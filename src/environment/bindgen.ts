import type { Target } from '../target.js';
import { shellWord } from '../text/shell-word.js';
import type { Extension } from './exports.js';
import { underscored } from './variables.js';

export interface BindgenVariables {
  readonly extension: Extension | undefined;
  readonly notes: readonly string[];
}

/**
 * `BINDGEN_EXTRA_CLANG_ARGS_<triple_underscored>` with `--sysroot` and `--gcc-toolchain`. bindgen splits the
 * value as a shell would, names the target to clang itself, and takes the first of `<triple>`,
 * `<triple_underscored>` and plain that is set: so ours begins with what the user set under either of the
 * latter two. clang finds the multiarch folders of a sysroot itself. Without a gcc of its own to look at,
 * libclang takes the headers of a cross gcc that happens to be installed on the host, before those of the
 * sysroot.
 *
 * @param toolchain The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, whose C++ headers clang is to find;
 * undefined: the sysroot's own `usr`.
 */
export function bindgenVariables(
  target: Target,
  sysroot: string,
  toolchain: string | undefined,
  user: Readonly<Record<string, string | undefined>>,
): BindgenVariables {
  const plain = 'BINDGEN_EXTRA_CLANG_ARGS';
  const name = `${plain}_${underscored(target)}`;
  const dashed = `${plain}_${target.triple}`;
  if (user[dashed] !== undefined) {
    return { extension: undefined, notes: [`kept ${dashed}: bindgen reads it before ${name}`] };
  }
  const source = user[name] === undefined ? plain : name;
  const before = (user[source] ?? '').trim();
  if (/--sysroot\b|-isysroot\b/.test(before)) {
    return { extension: undefined, notes: [`kept ${source}: it names a sysroot already`] };
  }
  const words = [`--sysroot=${shellWord(sysroot)}`];
  if (!/--gcc-(toolchain|install-dir)\b/.test(before)) {
    words.push(`--gcc-toolchain=${shellWord(toolchain ?? `${sysroot}/usr`)}`);
  }
  const added = `${before === '' ? '' : ' '}${words.join(' ')}`;
  return {
    extension: { name, value: `${before}${added}`, was: user[name], added },
    notes: before === '' ? [] : [`${name} begins with the value of ${source}`],
  };
}
