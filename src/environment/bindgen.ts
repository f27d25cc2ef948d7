import type { Target } from '../target.js';
import { shellWord } from '../text/shell-word.js';
import type { Extended } from './earlier-exports.js';
import { underscoredTriple } from './variables.js';

/**
 * `BINDGEN_EXTRA_CLANG_ARGS_<triple_underscored>` with `--target`, `--sysroot` and `--gcc-toolchain`. bindgen
 * splits the value as a shell would, and takes the first of `<triple>`, `<triple_underscored>` and plain that
 * is set: so ours begins with what the user set under either of the latter two. bindgen names the target by
 * itself in its first parse only, not in that of macros (`clang_macro_fallback`). clang finds the multiarch
 * folders of a sysroot itself. Without `--gcc-toolchain` libclang takes the headers of a cross gcc that happens
 * to be installed on the host, before those of the sysroot.
 *
 * @param toolchain The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, for clang to find its C++ headers;
 * undefined: the sysroot's own `usr`.
 */
export function bindgenVariables(
  target: Target,
  sysroot: string,
  toolchain: string | undefined,
  user: Readonly<Record<string, string | undefined>>,
): Extended {
  const plain = 'BINDGEN_EXTRA_CLANG_ARGS';
  const name = `${plain}_${underscoredTriple(target)}`;
  const dashed = `${plain}_${target.triple}`;
  if (user[dashed] !== undefined) {
    return { variables: [], notes: [`kept ${dashed}: bindgen reads it before ${name}`] };
  }
  const source = user[name] === undefined ? plain : name;
  // bindgen splits at newlines too, but a variable for later steps is one line.
  const before = (user[source] ?? '').trim().replaceAll(/[\r\n]+/g, ' ');
  const ours = /(?:^|\s)["']?--?target\b/.test(before) ? [] : [`--target=${target.clang}`];
  const namesSysroot = /--sysroot\b|-isysroot\b/.test(before);
  if (!namesSysroot) {
    ours.push(`--sysroot=${shellWord(sysroot)}`);
    // clang knows the multiarch folders of glibc alone.
    if (target.libc.isStatic) ours.push(`-isystem ${shellWord(`${sysroot}/usr/include/${target.gnu}`)}`);
    if (!/--gcc-(toolchain|install-dir)\b/.test(before)) {
      ours.push(`--gcc-toolchain=${shellWord(toolchain ?? `${sysroot}/usr`)}`);
    }
  }
  const kept = namesSysroot ? [`kept the sysroot that ${source} names`] : [];
  if (ours.length === 0) return { variables: [], notes: kept };
  const added = `${before === '' ? '' : ' '}${ours.join(' ')}`;
  return {
    variables: [{ name, value: `${before}${added}`, was: user[name], added }],
    notes: before === '' ? [] : [`${name} begins with the value of ${source}`, ...kept],
  };
}
