import { hasHostTriple } from '../host.js';
import { defaultLines } from '../store/launcher.js';
import { shellWord } from '../text/shell-word.js';
import { type LaunchedSysroot, type LauncherFile, launcherFolder } from './launched-sysroot.js';

/** The libraries of glibc and of gcc: a program that is not static as a whole has them as shared ones. */
export const gccRuntimes: readonly string[] = [
  ...['anl', 'c', 'dl', 'm', 'mvec', 'pthread', 'resolv', 'rt', 'util'],
  ...['atomic', 'gcc', 'gcc_eh', 'gcc_s', 'gomp', 'stdc++'],
];

/**
 * The launchers that answer as pkg-config, before a `<gnu>-pkgconf` that carries the sysroot's search folders:
 * `<gnu>-pkg-config` for the target, also by its triple, and plain `pkg-config` and `pkgconf`, which tell by
 * the caller which machine is meant.
 */
export function pkgConfigLaunchers(options: LaunchedSysroot): readonly LauncherFile[] {
  const { tools, triple } = options.target;
  const ofTarget = script(staticLines(options));
  const plain = script(plainLines(options));
  return [
    { name: `${tools}-pkg-config`, text: ofTarget },
    { name: byTriple(triple), text: ofTarget },
    { name: 'pkg-config', text: plain },
    { name: 'pkgconf', text: plain },
  ];
}

function byTriple(triple: string): string {
  return `${triple}-pkg-config`;
}

/** A `<gnu>-pkgconf` that starts the machine's own pkg-config. */
export function machinesPkgConfig(options: LaunchedSysroot): LauncherFile {
  const lacking =
    'this gcc comes without pkg-config, and there is no pkgconf or pkg-config on PATH: install pkgconf, or use gcc: auto';
  return {
    name: `${options.target.tools}-pkgconf`,
    text: script([
      ...defaultLines(pkgConfigDefaults(options)),
      ...findLines('pkgconf pkg-config', lacking),
      'exec "$program" "$@"',
    ]),
  };
}

/** What pkg-config gets unless the caller has set it. */
export function pkgConfigDefaults({ sysroot, layout }: LaunchedSysroot) {
  const folders = layout.pkgConfig.map((folder) => `${sysroot}/${folder}`);
  return { PKG_CONFIG_LIBDIR: folders.join(':'), PKG_CONFIG_SYSROOT_DIR: sysroot };
}

/**
 * The crates pkg-config and system-deps refuse to link a library statically from a folder that is beneath
 * PKG_CONFIG_SYSROOT_DIR: they take it for a part of the system, without a word. So what was asked for with
 * `--static` is put into a folder beside the launchers, by links, and that one is named first. What is not
 * there as an archive is an error, so that no shared library comes in its place. The words are a stranger's:
 * without `cd`, which takes the `..` out of them, the links would be elsewhere.
 */
function staticLines({ target, sysroot, layout }: LaunchedSysroot): readonly string[] {
  const folders = layout.libraries.map((folder) => shellWord(`${sysroot}/${folder}`)).join(' ');
  return [
    `program=\${0%/*}/${target.tools}-pkgconf`,
    `case " $* " in`,
    `*' --static '*) ;;`,
    `*) exec "$program" "$@" ;;`,
    `esac`,
    `said=$("$program" "$@") || exit`,
    `[ -n "$said" ] || exit 0`,
    `set -f`,
    `named= lacking=`,
    `for word in $said; do`,
    `  case $word in -L*) named="$named \${word#-L}" ;; esac`,
    `done`,
    `umask 022`,
    `views=`,
    `for word in $said; do`,
    `  case $word in`,
    `  -l:* | -l*/* | ${gccRuntimes.map((name) => `-l${name}`).join(' | ')}) continue ;;`,
    `  -l*) name=lib\${word#-l}.a ;;`,
    `  *) continue ;;`,
    `  esac`,
    `  found=`,
    `  for folder in $named ${folders}; do`,
    `    if [ -e "$folder/$name" ]; then found=$(CDPATH= cd -- "$folder" && pwd); break; fi`,
    `  done`,
    `  if [ -z "$found" ]; then`,
    `    ${say('cannot find -l:$name in the sysroot, and static linking is requested: pkg-config $*')}`,
    `    lacking=1`,
    `    continue`,
    `  fi`,
    `  view=\${0%/*/*}/static$found`,
    `  [ -e "$view/$name" ] || { mkdir -p "$view" && ln -s "$found/$name" "$view/$name" 2>/dev/null; }`,
    `  if [ ! -e "$view/$name" ]; then`,
    `    ${say('cannot write $view, where static linking looks for $name')}`,
    `    exit 1`,
    `  fi`,
    `  case " $views" in *" -L$view "*) ;; *) views="$views-L$view " ;; esac`,
    `done`,
    `[ -z "$lacking" ] || exit 1`,
    `printf '%s\\n' "$views$said"`,
  ];
}

/**
 * A build script, and what it starts, is told by cargo for which machine it works (Cargo book, "Environment
 * variables"): where TARGET is HOST, the machine's own pkg-config answers, without our folders. So it does
 * where the caller has taken these away. Of a target that is the host nobody can tell: it is the target. Of
 * another target that was set up the launchers are on PATH too, and answer without our folders.
 */
function plainLines(options: LaunchedSysroot): readonly string[] {
  const { triple } = options.target;
  const withoutOurs = Object.entries(pkgConfigDefaults(options)).map(
    ([name, value]) => `[ "\${${name}-}" != ${shellWord(value)} ] || unset ${name}`,
  );
  const lacking =
    "this machine's own pkg-config is needed, and there is none on PATH: install pkgconf or pkg-config";
  const ofTarget = `[ -z "\${PKG_CONFIG_LIBDIR+set}" ] || exec "\${0%/*}/${options.target.tools}-pkg-config" "$@"`;
  return [
    `other=`,
    `case \${TARGET:-} in '' | ${triple}) ;; *) other=$(command -v "${byTriple('$TARGET')}") ;; esac`,
    `if [ -n "$other" ]; then`,
    ...withoutOurs.map((line) => `  ${line}`),
    `  exec "$other" "$@"`,
    `fi`,
    ...(hasHostTriple(options.target, options.host)
      ? [ofTarget]
      : [`if [ -z "\${TARGET:-}" ] || [ "$TARGET" != "\${HOST:-}" ]; then`, `  ${ofTarget}`, `fi`]),
    ...withoutOurs,
    ...findLines('pkg-config pkgconf', lacking),
    `"$program" "$@" && exit`,
    `code=$?`,
    say('this was the pkg-config of this machine, not of the target: $*'),
    `exit $code`,
  ];
}

/** Finds the first of these programs on PATH that is no launcher of ours, which would find this one again. */
function findLines(programs: string, lacking: string): readonly string[] {
  return [
    `program=`,
    `set -f`,
    `before=$IFS`,
    `IFS=:`,
    `for folder in $PATH; do`,
    `  case $folder/ in *'/${launcherFolder}/'*) continue ;; esac`,
    `  IFS=$before`,
    `  for name in ${programs}; do`,
    `    if [ -z "$program" ] && [ -f "$folder/$name" ] && [ -x "$folder/$name" ]; then program=$folder/$name; fi`,
    `  done`,
    `done`,
    `IFS=$before`,
    // One that comes back here is a launcher of ours by another path.
    `if [ -z "$program" ] || [ -n "\${CROSSROOT_PKG_CONFIG-}" ]; then`,
    `  ${say(lacking)}`,
    `  exit 127`,
    `fi`,
    `export CROSSROOT_PKG_CONFIG="$program"`,
  ];
}

/** Says it as it is: the `echo` of some shells takes `\\n` for a line end. */
function say(words: string): string {
  return `printf '%s\\n' "crossroot: ${words}" >&2`;
}

function script(lines: readonly string[]): string {
  return ['#!/bin/sh', ...lines, ''].join('\n');
}
